"""Growth that led to a level and fits another series, and moves told after those of the step
before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,adjustment,headline
n,"Ferry passengers, Linz to Passau",ferry_passengers,AUT,linz,passengers,0,M,flow,year_on_year,NSA,yes
o,"Ferry passengers, Krems to Passau",ferry_passengers,AUT,krems,passengers,0,M,flow,year_on_year,NSA,no
a,"Air passengers, Austria, not seasonally adjusted",air_passengers,AUT,,passengers,6,M,flow,year_on_year,NSA,yes
s,"Air passengers, Austria, seasonally adjusted",air_passengers,AUT,,passengers,6,M,flow,period_on_period,SA,no
"""  # noqa: E501
MONTHS = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(22)]


@pytest.fixture(scope="module")
def austria() -> Catalogue:
    """One route down by 0.4% on the year and one up by 4.1%; air travel in two forms."""
    linz = [38_000.0 + (k * 37 % 11) * 100 for k in range(22)]
    linz[9], linz[21] = 39_327.0, 39_166.0
    krems = [120_000.0 + (k * 53 % 13) * 700 for k in range(22)]
    krems[9], krems[21] = 126_157.0, 131_338.0
    air = [76.0 + (k * 5 % 7) for k in range(20)] + [86.446, 90.956]
    air[9] = 87.153
    adjusted = [79.0 + k * 0.2 for k in range(19)] + [83.778, 82.636, 83.815]
    adjusted[9] = 80.311
    return catalogue_told(HEAD, MONTHS, {"n": linz, "o": krems, "a": air, "s": adjusted})


def verdict(text: str, figure: str, catalogue: Catalogue) -> tuple[Rating, Reason | None]:
    found = verdicts_of(text, catalogue, "2025-12-08").values()
    one = next(v for v in found if v.claim.printed == figure)
    return one.rating, one.reason


LED = "In October ferries from Krems to Passau carried 131,338 passengers. "
ADJUSTED = "Adjusted for seasonal swings, air passengers in Austria rose "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (LED + "The Linz to Passau route rose 4.1% from a year earlier, to 39,166.", "4.1%"),
        (ADJUSTED + "5.2% from September to 83.8 million in October.", "5.2%"),
    ],
)
def test_growth_of_another_led_nowhere_here(text: str, figure: str, austria: Catalogue) -> None:
    assert verdict(text, figure, austria) == (Rating.MISMATCH, Reason.OFF_SERIES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (LED + "The Linz to Passau route fell 0.4% from a year earlier, to 39,166.", "0.4%"),
        (LED + "The Krems to Passau route rose 4.1% from a year earlier, to 131,338.", "4.1%"),
        (ADJUSTED + "1.4% from September to 83.8 million in October.", "1.4%"),
    ],
)
def test_growth_of_its_own_is_right(text: str, figure: str, austria: Catalogue) -> None:
    assert verdict(text, figure, austria)[0] is Rating.SUPPORTED


def test_growth_in_a_form_that_is_not_told_is_left(austria: Catalogue) -> None:
    text = "Air passengers in Austria rose 5.2% from September to 83.8 million in October."
    assert verdict(text, "5.2%", austria)[0] is not Rating.MISMATCH


SA = "On a seasonally adjusted basis air passengers in Austria "


@pytest.mark.parametrize(
    ("tail", "told"),
    [
        ("climbed 4.4% in October after falling 1.4% in September.", Rating.MISMATCH),
        ("climbed 4.4% in October, following a fall of 1.4% in September.", Rating.MISMATCH),
        ("climbed 1.4% in October after falling 1.4% in September.", Rating.SUPPORTED),
        ("climbed 4.4% in October from a year earlier, after falling 1.4% in September.",
         Rating.SUPPORTED),
    ],
)  # fmt: skip
def test_a_move_after_one_from_step_to_step_is_one(
    tail: str, told: Rating, austria: Catalogue
) -> None:
    figure = tail.split()[1]
    assert verdict(SA + tail, figure, austria)[0] is told
