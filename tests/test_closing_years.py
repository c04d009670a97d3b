"""Who ends or closes a year tells of its last month, and nothing of a day on the market."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize("verb", ["ended", "closed", "finished"])
@pytest.mark.parametrize("behind", ["", ", official data showed on Tuesday"])
def test_a_year_is_closed_with_its_last_figure(verb: str, behind: str) -> None:
    said = f"Austria {verb} 2025 with exports of 14.562 billion euros, above the 14.062 billion"
    verdicts = verdicts_of(f"{said} of a year earlier{behind}.", austria(), "2026-01-20")
    assert [str(v.period) for v in verdicts.values()] == ["2025-12", "2024-12"]


def test_a_market_closes_at_the_level_of_its_day() -> None:
    said = "Brent closed at $62.40 on Tuesday, above the $61.10 of a day earlier."
    verdicts = verdicts_of(said, austria(), "2026-01-21")
    assert str(verdicts["$62.40"].claim.clause.day) == "2026-01-20"
