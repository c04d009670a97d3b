"""Which money moved where the other one stands in front, and times set off by commas before the
next figure."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,accumulation,basis,headline
yen,"US dollar against the Japanese yen, monthly mean",exchange_rate,JPN,JPY,0,M,price,period,\
period_on_period,yes
sold,"Exports of Chile, monthly",exports,CHL,USD,9,M,flow,period,year_on_year,yes
"""
YEN = (150.0, 151.8, 149.2)


@pytest.fixture(scope="module")
def rates() -> Catalogue:
    """Yen per dollar in three months, and exports of two years."""
    rows = ["series,period,value", *(f"yen,2025-{n + 1:02d},{v}" for n, v in enumerate(YEN))]
    for n in range(6):
        rows += [
            f"sold,2024-{n + 1:02d},{4 + n / 10:.1f}",
            f"sold,2025-{n + 1:02d},{5 + n / 5:.1f}",
        ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Against the yen the dollar advanced 1.2% in February.", True),
        ("Versus the yen the dollar gained 1.2% in February.", True),
        ("Against the dollar the yen lost 1.2% in February.", True),
        ("Against the yen the dollar fell 1.2% in February.", False),
        ("Against the dollar the yen gained 1.2% in February.", False),
    ],
)
def test_the_money_that_moved_is_the_one_behind(rates: Catalogue, text: str, right: bool) -> None:
    found = verdicts_of(text, rates, "2025-03-03")["1.2%"]
    assert (found.rating == "supported") is right, found.explanation


@pytest.mark.parametrize(
    ("joint", "level"),
    [
        ("and, for the year so far, 29.4% to $33.0bn", "$6.0bn"),
        ("and, over the first half, 29.4% to $33.0bn", "$6.0bn"),
        ("but, in the first half, 29.4% to $33.0bn", "$6.0bn"),
    ],
)
def test_a_time_set_off_by_commas_is_of_the_next_figure(
    rates: Catalogue, joint: str, level: str
) -> None:
    text = f"Exports of Chile rose 33.3% to {level} in June {joint}."
    before = f"In June exports of Chile rose 33.3% to {level} {joint}."
    for told in (text, before):
        found = verdicts_of(told, rates, "2025-07-20")
        assert (found[level].rating, str(found[level].period)) == ("supported", "2025-06")
        assert found["$33.0bn"].rating == "supported"
