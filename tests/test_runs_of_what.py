"""A run of what is no move says nothing of how often the measure rose or fell."""

import pytest
from small_catalogue import austria, verdicts_of

FELL = "Austria's exports fell to 12.761 billion euros in November, "


@pytest.mark.parametrize(
    "run",
    [
        "after three months in a row of good trade",
        "a third consecutive month of thin trade",
        "the third month running of poor business",
    ],
)
def test_a_run_of_a_state_accuses_nobody(run: str) -> None:
    assert verdicts_of(f"{FELL}{run}.", austria(), "2026-01-20").popitem()[1].rating != "mismatch"


@pytest.mark.parametrize(
    "run",
    ["a third consecutive month of falling sales", "the third month in a row of decline"],
)
def test_a_run_of_moves_is_counted(run: str) -> None:
    found = verdicts_of(f"{FELL}{run}.", austria(), "2026-01-20")
    assert found["third"].reason == "off_streak"
