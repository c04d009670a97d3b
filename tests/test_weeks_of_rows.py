"""Rows of a table by "Week ending" are of the week in which their day lies."""

import pytest
from small_catalogue import verdicts_of
from small_stores import PUBLISHED, share_of, stores

_WEEKS = (("26 October 2025", 43), ("2 November 2025", 44), ("9 November 2025", 45))


def _table(head: str, wrong: str = "") -> str:
    rows = [f"{head} | Poland | Hungary"]
    for day, week in _WEEKS:
        poland, hungary = (share_of(place, 2025, week) for place in ("POL", "HUN"))
        rows.append(f"{day} | {poland} | {hungary}")
    rows.append(f"16 November 2025 | {wrong or share_of('POL', 2025, 46)} | 41.7")
    return "Gas storage filling level, per cent\n\n" + "\n".join(rows) + "\n"


@pytest.mark.parametrize("head", ["Week ending", "Week ended", "Week to"])
@pytest.mark.parametrize(("place", "week"), [("POL", 43), ("POL", 44), ("HUN", 45)])
def test_a_row_is_of_the_week_that_ends_on_its_day(head: str, place: str, week: int) -> None:
    verdict = verdicts_of(_table(head), stores(), PUBLISHED)[str(share_of(place, 2025, week))]
    assert (verdict.rating, str(verdict.period)) == ("supported", f"2025-W{week}")


def test_another_weeks_figure_is_an_error() -> None:
    printed = str(share_of("POL", 2025, 40))
    verdict = verdicts_of(_table("Week ending", printed), stores(), PUBLISHED)[printed]
    assert verdict.rating != "supported", verdict.explanation


def test_a_row_by_its_day_alone_accuses_nobody() -> None:
    found = verdicts_of(_table("Date"), stores(), PUBLISHED)
    right = [str(share_of("POL", 2025, week)) for _, week in _WEEKS]
    assert all(found[printed].rating != "mismatch" for printed in right)
