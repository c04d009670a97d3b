"""The steps of a measure that rough, seasonal and counted times stand for."""

import pytest

from verifier.check.origins import filled_by, in_steps_of, origin_of
from verifier.model.period import Frequency, Period


@pytest.mark.parametrize(
    ("told", "own", "meant"),
    [
        ("2017-07/2018-06", "2025-10/2026-03", "2017-10/2018-03"),
        ("2018-04/2019-03", "2025-10/2026-03", "2018-10/2019-03"),
        ("2017-07/2018-06", "2025-07/2026-06", "2017-07/2018-06"),
        ("2017-07/2018-06", "2026-03", "2017-07/2018-06"),
        ("2021", "2025-10/2026-03", "2021"),
    ],
)
def test_a_season_starts_in_the_same_months(told: str, own: str, meant: str) -> None:
    assert origin_of(Period.parse(told), Period.parse(own)) == Period.parse(meant)


@pytest.mark.parametrize(
    ("weeks", "frequency", "meant"),
    [
        ("2025-W27/2025-W52", Frequency.HALF, "2025-S2"),
        ("2025-W27/2025-W39", Frequency.QUARTER, "2025-Q3"),
        ("2025-W01/2025-W52", Frequency.YEAR, "2025"),
        ("2025-W27/2025-W52", Frequency.QUARTER, None),
        ("2025-W27", Frequency.MONTH, None),
        ("2025-W49/2025-W52", Frequency.MONTH, None),
    ],
)
def test_weeks_fill_a_step_of_their_length(
    weeks: str, frequency: Frequency, meant: str | None
) -> None:
    found = filled_by(Period.parse(weeks), frequency)
    assert found == (Period.parse(meant) if meant else None)


def test_the_middle_of_a_year_is_the_end_of_its_first_half() -> None:
    middle = in_steps_of(Period.parse("2020-05/2020-08"), Frequency.HALF)
    assert middle == Period.parse("2020-S1")
