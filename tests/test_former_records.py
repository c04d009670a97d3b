"""Records that a newer figure has broken, told without their date."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
rent,"Average monthly rent, Latvia",private_rent,LVA,EUR,0,M,price,,yes,average rent
gates,Passengers through Riga airport,air_passengers,LVA,persons,0,M,flow,,yes,passengers
wait,"Average wait for an ambulance, Latvia",ambulance_response_time,LVA,minutes,0,M,rate,,yes,
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(3, 11))


@cache
def latvia() -> Catalogue:
    return catalogue_told(
        HEAD,
        PERIODS,
        {
            "rent": (611, 618, 624, 637, 629, 622, 631, 644),
            "gates": (512_300, 548_900, 571_200, 604_700, 633_100, 641_800, 588_200, 652_400),
            "wait": (14.2, 13.6, 12.9, 13.8, 13.1, 13.3, 12.7, 12.1),
        },
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The average rent in Latvia was €644 in October. The old high of €637 was brief.", "€637"),
        ("Rent in Latvia averaged €644 in October, a record. The previous high was €637.", "€637"),
        ("Rent in Latvia averaged €644 in October, beating the old record of €637.", "€637"),
        (
            "Riga airport had 652,400 passengers in October, topping its previous best of 641,800.",
            "641,800",
        ),
        (
            "Ambulances in Latvia took 12.1 minutes on average in October. The previous best was "
            "12.7 minutes.",
            "12.7 minutes",
        ),
        (
            "Rent in Latvia averaged €644 in October. The former record, of €637, dated from June.",
            "€637",
        ),
    ],
)
def test_a_former_record_is_found_where_it_was_set(text: str, quote: str) -> None:
    assert verdicts_of(text, latvia(), "2025-11-20")[quote].rating == "supported"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # another one than the highest before it bears nothing out
        ("Rent in Latvia averaged €644 in October, beating the old record of €629.", "€629"),
        # told with its date it is that month's
        (
            "Rent in Latvia averaged €644 in October. The previous high of €631 was set in June.",
            "€631",
        ),
        # nor has one been broken that stands higher than the figure of now
        ("Rent in Latvia averaged €622 in August, after the previous high of €618.", "€618"),
    ],
)
def test_what_was_no_former_record(text: str, quote: str) -> None:
    assert verdicts_of(text, latvia(), "2025-11-20")[quote].rating != "supported"


def test_a_high_that_is_not_called_an_old_one_is_that_of_now() -> None:
    text = "Rent in Latvia averaged a record €637 in October."
    assert verdicts_of(text, latvia(), "2025-11-20")["€637"].rating == "mismatch"
