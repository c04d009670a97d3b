"""What has come since a time that a sentence told first: from there, up to now."""

from datetime import date

import pytest

from verifier import verify

LEAD = "Births came to 585,138 in 2020. "


def told(text: str) -> tuple[str, str | None]:
    """The period of the last figure of a text of July 2021, and what it is set against."""
    report = verify(text, published=date(2021, 7, 1), reference=())
    clause = report.verdicts[-1].claim.clause
    return str(clause.time.period), str(clause.baseline.period) if clause.baseline else None


@pytest.mark.parametrize(
    "text",
    [
        "In 2015 they had come to 664,436; since then the fall has been 12%.",
        "In 2015 they had come to 664,436, so the fall since then is 12%.",
        "In 2015 they had come to 664,436. The fall since then is 12%.",
        "In 2015 they had come to 664,436, and the decline since then amounts to 12%.",
    ],
)
def test_a_move_since_then_runs_from_the_time_told_first(text: str) -> None:
    assert told(LEAD + text) == ("2020", "2015")


@pytest.mark.parametrize(
    "text",
    [
        "Gold closed at $4,234 on June 23; since then the loss has been 0.8%.",
        "Gold closed at $4,234 on June 23 and has lost 0.8% since then.",
    ],
)
def test_a_day_is_a_start_too(text: str) -> None:
    assert told(text) == ("None", "2021-06-23")


@pytest.mark.parametrize(
    "text",
    [
        "In 2015 they had come to 664,436, a fall of 12%.",
        "They have fallen by 12% since 2015, and then they fell by 4% in 2020.",
    ],
)
def test_without_the_words_nothing_is_counted_from_there(text: str) -> None:
    assert told(LEAD + text) != ("2020", "2015")
