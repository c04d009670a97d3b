"""Shares of what a whole gained or lost, beside those of where it stands."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_PACK = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
j,"Payroll employment, Chile",payrolls,CHL,,,persons,3,M,stock,period_on_period,yes
j_mine,"Payroll employment, Chile, mining",payrolls,CHL,,mining,persons,3,M,stock,period_on_period,no
x,"Exports, Chile",exports,CHL,,,USD,6,M,flow,year_on_year,yes
x_chn,"Exports, Chile, to China",exports,CHL,CHN,,USD,6,M,flow,year_on_year,no
x_fruit,"Exports, Chile, fruit",exports,CHL,,fruit,USD,6,M,flow,year_on_year,no
"""  # noqa: E501
_FIGURES = """\
series,period,value,published
j,2025-06,9000,
j,2025-07,9040,
j_mine,2025-06,300,
j_mine,2025-07,310,
x,2024-07,8000,
x,2025-07,9000,
x_chn,2024-07,3000,
x_chn,2025-07,3600,
x_fruit,2024-07,500,
x_fruit,2025-07,750,
"""


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Mining in Chile added 10,000 jobs in July, a quarter of new jobs.",
            "a quarter",
            "supported",
        ),
        ("Mining in Chile added 10,000 jobs in July, 25% of the jobs created.", "25%", "supported"),
        ("Mining in Chile added 10,000 jobs in July, half of the new jobs.", "half", "mismatch"),
        ("Mining in Chile added 10,000 jobs in July, 3.4% of all new jobs.", "3.4%", "mismatch"),
        (
            "Chile's employers added 40,000 jobs in July. Mining accounted for a quarter of the "
            "gain.",
            "a quarter",
            "supported",
        ),
        (
            "Chile's exports rose by $1bn from a year earlier in July. China accounted for 60% of "
            "the increase.",
            "60%",
            "supported",
        ),
        (
            "Chile's exports rose 12.5% on the year in July. Fruit made up a quarter of the "
            "growth.",
            "a quarter",
            "supported",
        ),
        (
            "Chile's exports rose 12.5% on the year in July. Fruit made up half of the growth.",
            "half",
            "mismatch",
        ),
        (
            "Chile's employers added 40,000 jobs in July. Mining accounted for 10,000 of the gain, "
            "or 25% of it.",
            "25%",
            "supported",
        ),
        (
            "Chile's employers added 40,000 jobs in July.\n\nMining alone accounted for a quarter "
            "of the month's hiring.",
            "a quarter",
            "supported",
        ),
        (
            "Chile's employers added 40,000 jobs in July. Mining accounted for half of the month's "
            "hiring.",
            "half",
            "mismatch",
        ),
    ],
)
def test_a_share_of_a_move_is_that_of_moves(text: str, figure: str, rating: str) -> None:
    told = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-08-18")
    assert told[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Mining in Chile employed 310,000 in July, 3.4% of all workers.", "3.4%", "supported"),
        ("Chile's exports to China came to $3.6bn in July, 40% of the total.", "40%", "supported"),
        (
            "Mining in Chile added 10,000 jobs in July. Copper still accounts for half of what we "
            "build.",
            "half",
            "unverified",
        ),
        (
            "Chile's exports rose by $1bn on the year in July. Fruit accounted for a third of the "
            "rise in sales to China.",
            "a third",
            "unverified",
        ),
    ],
)
def test_a_share_of_a_level_stays_one_of_levels(text: str, figure: str, rating: str) -> None:
    told = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-08-18")
    assert told[figure].rating == rating
