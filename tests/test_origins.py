"""The step of a measure from which a change or record is counted, told by another time."""

import pytest

from verifier.check.origins import in_steps_of, origin_of, season_before
from verifier.model.period import Frequency, Period

STEPS = [
    ("2025-06/2025-08", Frequency.QUARTER, "2025-Q3"),
    ("2020-05/2020-08", Frequency.HALF, "2020-S1"),
    ("2025-06", Frequency.QUARTER, "2025-Q2"),
    ("2025-05", Frequency.QUARTER, None),
    ("2025-02/2025-06", Frequency.HALF, None),
    ("2025-08/2025-09", Frequency.QUARTER, None),
    ("2025-06/2025-09", Frequency.QUARTER, None),
]


@pytest.mark.parametrize(("time", "frequency", "step"), STEPS)
def test_a_part_of_a_year_stands_for_one_step(
    time: str, frequency: Frequency, step: str | None
) -> None:
    found = in_steps_of(Period.parse(time), frequency)
    assert (str(found) if found else None) == step


ORIGINS = [
    ("2021-05", "2025-12/2026-02", "2021-03/2021-05"),
    ("2021-05", "2025-12", "2021-05"),
    ("2021-05", "2025-01/2025-08", "2021-05"),
    ("2021", "2025-12/2026-02", "2021"),
    ("2021-Q2", "2025-12/2026-02", "2021-Q2"),
]


@pytest.mark.parametrize(("since", "period", "origin"), ORIGINS)
def test_a_rolling_quarter_is_told_by_the_month_that_ends_it(
    since: str, period: str, origin: str
) -> None:
    assert str(origin_of(Period.parse(since), Period.parse(period))) == origin


SEASONS = [
    ("2025-06/2025-08", "2025-08", "2024-08"),
    ("2024-06/2024-08", "2025-08", "2024-08"),
    ("2025-06/2025-08", "2025-Q2", "2024-Q2"),
    ("2025-12/2026-02", "2026-01", "2025-01"),
    ("2026-06/2026-08", "2026", "2025"),
    ("2025-06/2025-08", "2025-11", None),
    ("2025-04/2025-06", "2026-05", None),
    ("2025-06", "2026-06", None),
]


@pytest.mark.parametrize(("season", "period", "before"), SEASONS)
def test_a_season_stands_for_its_step_of_the_year_before(
    season: str, period: str, before: str | None
) -> None:
    found = season_before(Period.parse(season), Period.parse(period))
    assert (str(found) if found else None) == before
