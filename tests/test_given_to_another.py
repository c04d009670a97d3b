"""Figures that are another part's, place's or day's than they are told of, and are not borne out by
it; true ones of the same shape hold."""

from itertools import chain

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_SERIES = f"""\
{_HEAD}
a,"Homes approved, Aldmouth",building_permits,Aldmouth,,homes,0,M,flow,year_on_year,yes
a_flats,"Flats approved, Aldmouth",building_permits,Aldmouth,flats,homes,0,M,flow,year_on_year,no
b,"Homes approved, Brayford",building_permits,Brayford,,homes,0,M,flow,year_on_year,yes
h,"Loans to households, Aldmouth",lending,Aldmouth,households,GBP,6,M,stock,year_on_year,no
f,"Loans to firms, Aldmouth",lending,Aldmouth,firms,GBP,6,M,stock,year_on_year,no
hf,"Loans to households and firms, Aldmouth",lending,Aldmouth,,GBP,6,M,stock,year_on_year,yes
lake,"Reservoir level, Aldmouth",reservoir_level,Aldmouth,,percent,0,W,stock,year_on_year,yes
tin,"Tin price, spot",tin_price,,,USD,0,D,price,period_on_period,yes
"""


def _months(key: str, values: list[float]) -> list[str]:
    periods = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]
    return [f"{key},{p},{v:.5g}," for p, v in zip(periods, values, strict=True)]


@pytest.fixture(scope="module")
def packs() -> Catalogue:
    wave = [5 * k % 23 for k in range(22)]
    loans = [4187.3 + 31 * k for k in range(22)]
    firms = [2219.1 + 9 * k + 7 * (k % 4) for k in range(22)]
    weeks = [f"{year}-W{week:02d}" for year in (2024, 2025) for week in range(1, 53)][:99]
    days = [(f"2025-11-{day:02d}", 301.15 + 7.4 * (day % 5)) for day in (10, 11, 12, 13, 14)]
    rows = chain(
        ["series,period,value,published"],
        _months("a", [900 + 17 * w for w in wave]),
        _months("a_flats", [310 + 11 * (7 * k % 19) for k in range(22)]),
        _months("b", [1500 + 13 * (9 * k % 21) for k in range(22)]),
        _months("h", loans),
        _months("f", firms),
        _months("hf", [h + f for h, f in zip(loans, firms, strict=True)]),
        (f"lake,{week},{60 + 1.7 * (4 * n % 11):.1f}," for n, week in enumerate(weeks)),
        (f"tin,{day},{value:.2f}," for day, value in days),
    )
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_DAY = "2025-11-20"
_APPROVED = "Aldmouth approved 1,121 homes in October, after 1,036 in September."


def _rating(text: str, figure: str, packs: Catalogue) -> str:
    found = verdicts_of(text, packs, _DAY)
    return next(v.rating.value for printed, v in reversed(found.items()) if figure in printed)


_TRUE = {
    "a place told first": (f"Brayford approved 1,656 homes in September. {_APPROVED}", "1,121"),
    "a place told in the sentence before": (
        "Brayford approved 1,500 homes in October. That was down from 1,656 in September.",
        "1,656",
    ),
    "a part told by its name": (
        f"{_APPROVED} Approvals of flats came to 464, after 387 in September.",
        "387",
    ),
    "a whole told to be all": ("Flats came to 464. Aldmouth approved 1,121 homes in all.", "1,121"),
    "a part beside another": (
        "In Aldmouth loans to households rose 8.3% on the year in October, while loans to firms "
        "were up 4.7%.",
        "4.7%",
    ),
    "a whole by both of its names": (
        "In Aldmouth loans to households rose 8.3% on the year in October, while those to "
        "households and firms were up 7.1%.",
        "7.1%",
    ),
    "a step told as the week's": (
        "The reservoir level of Aldmouth rose 6.8 points in the week to 71.9%.",
        "6.8 points",
    ),
    "a year's move told as one": (
        "The reservoir level of Aldmouth was 71.9%, which is 1.7 points lower than a year ago.",
        "1.7 points",
    ),
    "a month's move of a stock": (
        "In Aldmouth loans to firms grew 0.67% in the month to £2,415.1 million in October.",
        "0.67%",
    ),
    "a weekday": (
        "Tin climbed above $320 on Thursday; on Friday it closed at $330.75.",
        "$330.75",
    ),
    "a move of the part before it": (
        "In Aldmouth loans to firms came to £2,415.1 million in October, 4.68% more than a year "
        "ago.",
        "4.68%",
    ),
}


@pytest.mark.parametrize(("text", "figure"), _TRUE.values(), ids=_TRUE)
def test_a_figure_of_its_own_holds(text: str, figure: str, packs: Catalogue) -> None:
    assert _rating(text, figure, packs) == "supported"


_WRONG = {
    "the whole of the part that is named": (
        "In Aldmouth loans to households rose 8.3% on the year in October, while loans to firms "
        "were up 7.1%.",
        "7.1%",
    ),
    "the year's move told as the week's": (
        "The reservoir level of Aldmouth fell 1.7 points in the week to 71.9%.",
        "1.7 points",
    ),
    "the year's move of a stock told as the month's": (
        "In Aldmouth loans to firms grew 4.68% in the month to £2,415.1 million in October.",
        "4.68%",
    ),
    "the day before the weekday": (
        "Tin climbed above $320 on Thursday; on Friday it closed at $323.35.",
        "$323.35",
    ),
    "a move of the whole behind its part": (
        "In Aldmouth loans to firms came to £2,415.1 million in October, 7.09% more than a year "
        "ago.",
        "7.09%",
    ),
}


@pytest.mark.parametrize(("text", "figure"), _WRONG.values(), ids=_WRONG)
def test_a_figure_of_another_is_not_borne_out(text: str, figure: str, packs: Catalogue) -> None:
    assert _rating(text, figure, packs) != "supported"
