"""Moves and levels of one construction that are of two times of one series."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_COFFEE = (
    (488_800, 575_300, 471_500, 558_000, 454_200, 540_700, 436_900, 523_400, 419_600),
    (518_400, 604_900, 501_100, 587_600, 483_800, 570_300, 466_500, 553_000, 449_200),
)
_HURT = ((1720, 1820, 1661, 1761, 1602, 1702), (1674, 1774, 1615, 1715, 1556, 1656))


@cache
def honduras() -> Catalogue:
    """Coffee shipped and accidents at work, month by month."""
    series = [
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline",
        'cof,"Coffee exports, Honduras",coffee_exports,HND,bags,0,M,flow,year_on_year,yes',
        'acc,"Accidents at work, Honduras",accidents,HND,persons,0,M,flow,year_on_year,yes',
    ]
    rows = ["series,period,value,published"]
    for key, years in (("cof", _COFFEE), ("acc", _HURT)):
        for year, counts in enumerate(years, 2024):
            rows += [f"{key},{year}-{m:02d},{count}," for m, count in enumerate(counts, 1)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Coffee exports from Honduras rose 5.7% to 523,400 bags in August.", "523,400", "5.7%"),
        ("Honduras shipped 466,500 bags of coffee in August, 5.7% more.", "466,500", "5.7%"),
        (
            "Honduras exported 553,000 bags of coffee in August, 6.8% more than a year before.",
            "6.8%",
            "553,000",
        ),
        (
            "Honduras sold 523,400 bags of coffee in August, a gain of 5.7% on the year.",
            "523,400",
            "5.7%",
        ),
    ],
)
def test_a_move_and_its_level_of_two_times_are_no_chance(
    text: str, figure: str, right: str
) -> None:
    verdicts = verdicts_of(text, honduras(), "2025-09-25")
    assert verdicts[figure].reason == "off_period", verdicts[figure].explanation
    assert verdicts[right].rating != "mismatch", verdicts[right].explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, 18.5% more than in July.",
            "18.5%",
            id="on the month",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, and tea sales rose 6.8%.",
            "6.8%",
            id="something else behind 'and'",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, 1.2% of it by air.",
            "1.2%",
            id="a share",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, up 5.8% this year so far.",
            "5.8%",
            id="a longer time of its own",
        ),
        pytest.param(
            "Honduras exported fewer bags of coffee in July; it had been 570,300 in June, a drop "
            "of 103,800.",
            "570,300",
            id="told of the time before",
        ),
        pytest.param(
            "Coffee exports from Honduras fell in July. They had been 570,300 bags, so they have "
            "shrunk by 18.2%.",
            "570,300",
            id="what a move set out from",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, 6.8% more than in Guatemala.",
            "6.8%",
            id="set against a place",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, 6.8% above its ten-year mean.",
            "6.8%",
            id="set against a mean",
        ),
        pytest.param(
            "The port of Honduras, which grew 6.8% this year, sent out 553,000 bags of coffee in "
            "August.",
            "6.8%",
            id="a move that led to no such level",
        ),
        pytest.param(
            "Honduras exported 553,000 bags of coffee in August, 6.8% more than planned.",
            "6.8%",
            id="set against a plan",
        ),
        pytest.param(
            "Farms in Honduras had 212 accidents at work in June, 2.7% fewer than a year before.",
            "212",
            id="a part",
        ),
    ],
)
def test_true_moves_beside_a_level_are_not_accused(text: str, figure: str) -> None:
    verdict = verdicts_of(text, honduras(), "2025-09-25")[figure]
    assert verdict.rating != "mismatch", verdict.explanation
