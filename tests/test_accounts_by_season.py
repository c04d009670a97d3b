"""Accounts and gates of clubs, counted by seasons that run over two calendar years."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Reason, Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,breakdown,unit,multiplier,frequency,nature,aliases
rev,"Alderby Athletic, revenue",revenue,Alderby Athletic,GBP,6,A,flow,turnover of Alderby Athletic
mat,"Alderby Athletic, matchday income",matchday_income,Alderby Athletic,GBP,6,A,flow,
pbt,"Alderby Athletic, profit before tax",pre_tax_profit,Alderby Athletic,GBP,6,A,flow,
att,"Alderby Athletic, average gate",average_attendance,Alderby Athletic,spectators,0,A,rate,gates
cpbt,"Corran Rovers, profit before tax",pre_tax_profit,Corran Rovers,GBP,6,A,flow,
"""
_VALUES = {
    "rev": (301.0, 318.4, 325.2, 372.1, 468.7),
    "mat": (52.0, 61.3, 68.1, 75.4, 95.6),
    "pbt": (50.2, 33.0, 18.3, 21.2, 47.4),
    "att": (41027, 42911, 44373, 44516, 44146),
    "cpbt": (1.2, -0.9, -4.2, -7.1, -8.6),
}
_FIRST = 2021


@cache
def clubs() -> Catalogue:
    """Two clubs over five seasons."""
    rows = ["series,period,value,published"]
    for key, values in _VALUES.items():
        for year, value in enumerate(values, _FIRST):
            rows.append(f"{key},{year}-07/{year + 1}-06,{value},{year + 1}-10-09")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, clubs(), "2026-10-09")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Alderby Athletic: revenue £468.7m (2025: £372.1m).", "£372.1m"),
        ("Alderby Athletic: revenue £468.7m (last year: £372.1m).", "£372.1m"),
        ("Alderby Athletic: matchday income £95.6m (2025: £75.4m), up again.", "£75.4m"),
        ("Alderby Athletic: average attendance 44,146 (2025 - 44,516).", "44,516"),
    ],
)
def test_a_year_in_brackets_points_back_from_the_newest_figure(text: str, figure: str) -> None:
    found = _told(text)[figure]
    assert found.rating == "supported", found.explanation
    assert str(found.period) == "2024-07/2025-06"


@pytest.mark.parametrize(
    "text",
    [
        "Alderby Athletic: revenue £468.7m (2025: £382.1m).",
        "Alderby Athletic: matchday income £95.6m (2025: £61.3m).",
    ],
)
def test_another_figure_of_that_year_is_not_borne_out(text: str) -> None:
    figure = text.partition(": £")[2].removesuffix(").")
    assert _told(text)[f"£{figure}"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Alderby Athletic's average attendance was 44,146, down 370 on 2024-25.",
            "370",
            "supported",
        ),
        (
            "Alderby Athletic drew 44,146 a game in 2025-26, 370 down on 2024-25.",
            "370",
            "supported",
        ),
        ("Alderby Athletic's revenue was £468.7m, up 26% on 2024-25.", "26%", "supported"),
        ("Alderby Athletic's revenue was £468.7m, 44.1% up on 2023-24.", "44.1%", "supported"),
        (
            "Alderby Athletic's average attendance was 44,146, down 143 on 2024-25.",
            "143",
            "mismatch",
        ),
        ("Alderby Athletic's revenue was £468.7m, up 14.4% on 2024-25.", "14.4%", "mismatch"),
    ],
)
def test_a_year_of_two_is_set_against_as_the_figures_come(
    text: str, figure: str, rating: str
) -> None:
    assert _told(text)[figure].rating == rating, _told(text)[figure].explanation


def test_a_year_of_two_that_a_figure_is_of_is_no_baseline() -> None:
    found = _told("Alderby Athletic spent £372.1m of revenue in 2024-25.")
    assert found["£372.1m"].rating == "supported", found["£372.1m"].explanation


@pytest.mark.parametrize(
    "text",
    [
        "Corran Rovers had a deficit before tax of £8.6m in 2025-26.",
        "Corran Rovers' pre-tax shortfall was £8.6m last season.",
        "Corran Rovers' deficit before tax grew to £8.6m in 2025-26.",
        "Corran Rovers went £8.6m into the red before tax, after a deficit of £7.1m.",
    ],
)
def test_a_deficit_is_a_loss_where_profits_are_counted(text: str) -> None:
    found = _told(text)["£8.6m"]
    assert found.rating == "supported", found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Alderby Athletic had a deficit before tax of £47.4m in 2025-26.",
        "Alderby Athletic's pre-tax shortfall was £47.4m last season.",
        "Corran Rovers made a profit before tax of £8.6m in 2025-26.",
    ],
)
def test_a_profit_told_as_a_deficit_is_on_the_wrong_side(text: str) -> None:
    found = next(v for quote, v in _told(text).items() if quote.startswith("£"))
    assert found.reason is Reason.OFF_SIGN, found.explanation


def test_the_profit_after_a_deficit_of_another_is_a_profit() -> None:
    text = "After a deficit of £2m at the shop, Alderby Athletic made a pre-tax profit of £47.4m."
    assert _told(text)["£47.4m"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Alderby Athletic - Income soared by £96.6m in a season, which took it to £468.7m.",
         "£96.6m", "supported"),
        ("Alderby Athletic: income soared by £96.6m in a season, taking it to £468.7m.",
         "£96.6m", "supported"),
        ("Alderby Athletic - Matchday income soared by £96.6m, which took it to £95.6m.",
         "£96.6m", "mismatch"),
    ],
)  # fmt: skip
def test_a_move_is_of_what_it_took_to_its_level(text: str, figure: str, rating: str) -> None:
    assert _told(text)[figure].rating == rating, _told(text)[figure].explanation


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Alderby Athletic drew fewer spectators last season than in any year since 2023.", True),
        (
            "Alderby Athletic made a bigger profit last season than in any year since 2023.",
            True,
        ),
        ("Alderby Athletic drew more spectators last season than in any year since 2022.", False),
    ],
)
def test_last_season_is_the_one_over_for_a_record_as_well(text: str, rating: bool) -> None:
    found = next(v for quote, v in _told(text).items() if quote.startswith("than"))
    assert (found.rating == "supported") is rating, found.explanation
    assert str(found.period) == "2025-07/2026-06"


def test_money_is_no_crowd() -> None:
    text = "Crowds drift away\n\nAlderby Athletic lost more money than in any year since 2022."
    assert all(v.rating != "mismatch" for v in _told(text).values())
    text = "Crowds drift away\n\nAlderby Athletic drew more spectators than in any year since 2022."
    assert any(v.rating == "mismatch" for v in _told(text).values())
