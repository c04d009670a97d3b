"""Growth in apposition to a level, which is of that level's measure and time."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
l,Home loans granted in Austria,home_loans,AUT,EUR,6,M,flow,year_on_year,yes
v,"Exports of cider from Austria, value",cider_exports,AUT,EUR,6,M,flow,year_on_year,yes
b,"Exports of cider from Austria, volume in bottles",cider_bottles,AUT,bottle,3,M,flow,year_on_year,yes
"""  # noqa: E501
MONTHS = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(22)]
LOANS = "Banks in Austria granted 1,184 million euros of home loans in October, up 18.4%. "


@pytest.fixture(scope="module")
def austria() -> Catalogue:
    """Loans 18.4% up in October and 36.1% in ten months, cider dearer and drunk less."""
    loans = [650.0] * 9 + [1000.0, 900.0, 900.0] + [900.0] * 9 + [1184.0]
    loans[12] += 40.25
    value = [400.0] * 21 + [414.4]
    bottles = [60_000.0] * 21 + [54_180.0]
    return catalogue_told(HEAD, MONTHS, {"l": loans, "v": value, "b": bottles})


def verdict(text: str, figure: str, catalogue: Catalogue) -> tuple[Rating, Reason | None]:
    """The last verdict on a figure."""
    found = list(verdicts_of(text, catalogue, "2025-12-08").values())
    last = [v for v in found if v.claim.printed == figure][-1]
    return last.rating, last.reason


@pytest.mark.parametrize(
    "tail",
    [
        "Since January they have granted 9.32 billion euros, a jump of 18.4%.",
        "Since January they have granted 9.32 billion euros, 18.4% more than a year earlier.",
        "Since January they have granted 9.32 billion euros of them, up 18.4%.",
        "In the first ten months they granted 9.32 billion euros, an increase of 18.4%.",
    ],
)
def test_growth_of_the_month_is_none_of_the_sum(tail: str, austria: Catalogue) -> None:
    assert verdict(LOANS + tail, "18.4%", austria) == (Rating.MISMATCH, Reason.OFF_PERIOD)


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("Since January they have granted 9.32 billion euros, a jump of 36.1%.", "36.1%"),
        (
            "Since January they have granted 9.32 billion euros, up 36.1% on a year earlier.",
            "36.1%",
        ),
        ("In October they granted 1,184 million euros, a jump of 18.4%.", "18.4%"),
        ("Since January they have granted 9.32 billion euros. October was up 18.4%.", "18.4%"),
    ],
)
def test_growth_of_its_own_level_is_right(tail: str, figure: str, austria: Catalogue) -> None:
    assert verdict(LOANS + tail, figure, austria)[0] is Rating.SUPPORTED


def test_growth_told_of_its_own_month_behind_a_sum_is_not_accused(austria: Catalogue) -> None:
    tail = "Since January they have granted 9.32 billion euros, with October up 18.4%."
    assert verdict(LOANS + tail, "18.4%", austria)[0] is not Rating.MISMATCH


BOTTLES = "In bottles exports of cider fell 9.7% in October to 54.18 million. "


def test_growth_of_bottles_is_none_of_their_worth(austria: Catalogue) -> None:
    text = BOTTLES + "Exports of cider from Austria were worth 414.4 million euros, a fall of 9.7%."
    assert verdict(text, "9.7%", austria)[0] is not Rating.SUPPORTED


def test_growth_by_volume_behind_a_worth_is_right(austria: Catalogue) -> None:
    text = "Exports of cider from Austria were worth 414.4 million euros in October, up 3.6%."
    assert verdict(text, "3.6%", austria)[0] is Rating.SUPPORTED
    text = (
        "Exports of cider from Austria were worth 414.4 million euros in October, and "
        "were down 9.7% by volume in bottles."
    )
    assert verdict(text, "9.7%", austria)[0] is not Rating.MISMATCH


WORTH = "Exports of cider from Austria came to 414.4 million euros in October, against 400 million "


@pytest.mark.parametrize(
    ("tail", "figure", "told"),
    [
        ("a year earlier. That is a rise of 3.6%.", "3.6%", Rating.SUPPORTED),
        (
            "euros a year earlier. That was an increase of 3.6% on the year.",
            "3.6%",
            Rating.SUPPORTED,
        ),
    ],
)
def test_what_two_levels_make_is_right(
    tail: str, figure: str, told: Rating, austria: Catalogue
) -> None:
    assert verdict(WORTH + tail, figure, austria)[0] is told


@pytest.mark.parametrize("opening", ["That is a fall of ", "It was a drop of "])
def test_growth_of_bottles_is_not_what_two_worths_make(opening: str, austria: Catalogue) -> None:
    bottles = BOTTLES.replace("9.7%", "9.7 per cent")
    text = f"{bottles}{WORTH}euros a year earlier. {opening}9.7%."
    assert verdict(text, "9.7%", austria)[0] is not Rating.SUPPORTED
