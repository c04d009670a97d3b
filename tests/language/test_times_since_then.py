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


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Sales were 3bn in May 2015. Five years on, in May 2020, it was 4bn, a rise of 33%.",
            ("2020-05", "2015-05"),
        ),
        (
            "Back in May 2015 sales were £3bn. Five years later, in May 2020, the figure was £4bn, "
            "a change of plus 33%.",
            ("2020-05", "2015-05"),
        ),
        ("In May 2020 it stood at 60. By August it was 10% higher.", ("2020-08", "2020-05")),
        ("In May 2020 it stood at 60. But by August it was 10% lower.", ("2020-08", "2020-05")),
    ],
)
def test_a_sentence_that_steps_on_moves_from_where_the_last_one_stood(
    text: str, times: tuple[str, str]
) -> None:
    assert told(text) == times


@pytest.mark.parametrize(
    "text",
    [
        "Sales were £3bn in May 2015. Five years on, in May 2020, they rose by 3%.",
        "Sales were £3bn in May 2015. In May 2020 they were £4bn, a rise of 3%.",
        "In May 2020 it stood at 60. By August it was 10% higher than a year before.",
        "In May 2020 it stood at 60. By August it was 66% full.",
    ],
)
def test_other_moves_keep_the_comparison_that_they_have(text: str) -> None:
    assert told(text)[1] not in ("2015-05", "2020-05")


def test_a_day_is_compared_with_the_one_told_before() -> None:
    text = "On June 3 gold finished at $4,234. By the close on June 23 it was 2% higher, at $4,319."
    report = verify(text, published=date(2021, 7, 1), reference=())
    clause = report.verdicts[1].claim.clause
    assert clause.baseline is not None
    assert str(clause.baseline.period) == "2021-06-03"


@pytest.mark.parametrize(
    ("clause", "period"),
    [
        ("when the total was £45bn", "2020-01/2020-05"),
        ("when they came to £45bn", "2020-01/2020-05"),
        ("when the rate was 4%", "2020-05"),
    ],
)
def test_a_total_recalled_is_that_of_all_its_months(clause: str, period: str) -> None:
    lead = "In the first five months of 2021, sales were 20% lower than in the first five of 2020"
    assert told(f"{lead.replace('five of', 'five months of')}, {clause}.")[0] == period
