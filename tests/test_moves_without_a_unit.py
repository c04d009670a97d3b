"""A plain decimal told as a move goes on in the per cent of the move before it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_works import PUBLISHED, works

_UP = "Car output in Poland was up 11.1 per cent on the year"
_THEN = "Steel output in Poland rose by 11.1 per cent on the year in October."


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (f"{_UP}, Spain's up 11.1.", "11.1", "rounded"),
        (f"{_UP}, Spain was up 10.9 and Italy up 12.4.", "12.4", "unresolved_period"),
        (f"{_THEN} In Italy it was 1,761,000, up 11.1.", "11.1", "rounded"),
    ],
)
def test_a_plain_move_is_in_per_cent(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, works(), PUBLISHED)[figure]
    assert (verdict.operation, verdict.reason) == ("growth", reason), verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Spain built 204,000 cars in October, up 11.4.", id="no rate before"),
        pytest.param(f"{_THEN} In Italy it was 1,761,000, up 11.4 points.", id="points"),
        pytest.param(f"{_THEN}\n\nItaly made 1,761,000 tonnes, up 11.4.", id="another paragraph"),
    ],
)
def test_other_plain_moves_accuse_nobody(text: str) -> None:
    found = verdicts_of(text, works(), PUBLISHED)
    last = list(found.values())[-1]
    assert last.rating != "mismatch", last.explanation


_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_FIRMS = {"Corran Ireland": (512, 8), "Tallis Ireland": (338, 3), "Meryn Ireland": (227, 11)}


def _lines() -> str:
    """An article of many figures, on connections of three firms a year apart."""
    told = "Corran had 552,960 connections in October, Tallis 348,140 and Meryn 251,970. "
    return f"{told}Corran's were 8 per cent more than a year ago and Meryn's 11 per cent more."


@pytest.mark.parametrize(
    ("end", "rating"),
    [
        (" Tallis managed only 3.0 per cent.", "supported"),
        (" Tallis managed only 11.0 per cent.", "open"),
    ],
)
def test_a_firm_named_by_its_short_name_has_no_other_firms_figures(end: str, rating: str) -> None:
    series, rows = [_HEAD], ["series,period,value,published"]
    for number, (firm, (value, rate)) in enumerate(_FIRMS.items()):
        title = f"Mobile connections in Ireland, {firm}"
        series.append(
            f'm{number},"{title}",mobile_subscriptions,IRL,{firm},connection,3,M,stock,year_on_year,no'
        )
        rows += [f"m{number},2024-10,{value},2024-11-20"]
        rows += [f"m{number},2025-10,{value * (100 + rate) / 100},2025-11-20"]
    catalogue = catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")
    verdict = list(verdicts_of(_lines() + end, catalogue, PUBLISHED).values())[-1]
    assert (verdict.rating == "supported") == (rating == "supported"), verdict.explanation
