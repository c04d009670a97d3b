"""A figure of another time than the one that its own breath names is held against the text."""

from datetime import date

import pytest
from small_catalogue import austria, verdicts_of

from verifier.judge.dated import is_dated_outright
from verifier.model.verdict import Caveat

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports came to 14.562 billion euros in November, 3.6% more than a year "
            "earlier.",
            "14.562 billion euros",
            id="the month before, beside a second figure",
        ),
        pytest.param(
            "In November, Austria's exports came to 14.562 billion euros, well above the 13.660 "
            "billion euros of October.",
            "14.562 billion euros",
            id="a month that opens the sentence",
        ),
        pytest.param(
            "Austria's exports rose 3.6% to 40.983 billion euros in December.",
            "40.983 billion euros",
            id="the quarter, beside the right rate of the month",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December, down from 41.133 billion "
            "euros a year earlier.",
            "41.133 billion euros",
            id="the quarter, set against the right figure of a month",
        ),
        pytest.param(
            "In December Austria's exports of cheese came to 294.6 million euros and those of skis "
            "to 1,407 million euros.",
            "1,407 million euros",
            id="the quarter, beside the right figure of another part",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in the fourth quarter.",
            "14.562 billion euros",
            id="the last month of the quarter",
        ),
        pytest.param(
            "Austria's exports in December 2025 were 3.6% higher than in December 2025.",
            "3.6%",
            id="measured against itself, with the year of the period",
        ),
        pytest.param(
            "Austria's exports in December 2025 were 3.6% higher than in the same month of 2025.",
            "3.6%",
            id="measured against the same month of the same year",
        ),
        pytest.param(
            "Austria's exports came to 16.456 billion euros in the first six months of 2025.",
            "16.456 billion euros",
            id="the last month of a year so far",
        ),
        pytest.param(
            "In December 2024 Austria's exports were 3.6% higher than in December 2024.",
            "3.6%",
            id="measured against itself, with the year of the comparison",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in November, 3.6% more than a year "
            "earlier.",
            "3.6%",
            id="the month before, told with a figure that it is wrong for too",
        ),
        pytest.param(
            "Exports from Austria were worth 14.562 billion euros in November, while imports came "
            "to 14.943 billion euros.",
            "14.943 billion euros",
            id="the month before, for two measures",
        ),
        pytest.param(
            "Austria's exports rose 3.6% to 14.562 billion euros in November.",
            "3.6%",
            id="the month before, behind what the move led to",
        ),
        pytest.param(
            "Austria's exports in December were 14.1% higher than in December.",
            "14.1%",
            id="measured against itself, with the month of the period",
        ),
    ],
)
def test_a_figure_of_another_time_accuses(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.reason == "off_period", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports reached 14.562 billion euros, after a poor November.",
            "14.562 billion euros",
            id="the month stands behind a break",
        ),
        pytest.param(
            "Exports of Austria picked up after November, when they stood still, to 14.562 billion "
            "euros.",
            "14.562 billion euros",
            id="the month stands before a break",
        ),
        pytest.param(
            "Exports of Austria were worth 14.562 billion euros in November prices.",
            "14.562 billion euros",
            id="the month is that of the prices",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December, and to 40.983 billion "
            "euros over the quarter.",
            "40.983 billion euros",
            id="a longer time is told",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in December, against 41.133 billion "
            "euros over the last quarter of 2024.",
            "41.133 billion euros",
            id="a longer time is told of what it is set against",
        ),
        pytest.param(
            "In December Austria's exports of cheese came to 294.6 million euros and those of skis "
            "to 1,407 million euros over the quarter.",
            "1,407 million euros",
            id="a longer time is told of another part",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros in November, 2.7% less than a year "
            "earlier.",
            "2.7%",
            id="a right figure beside a wrong one",
        ),
        pytest.param(
            "In December Austria's exports rose. They were 3.6% higher than in that month.",
            "3.6%",
            id="measured against a month that is only pointed at",
        ),
        pytest.param(
            "Austria's exports in December 2025 were 4.9% higher than in December 2025.",
            "4.9%",
            id="measured against itself, but right against no other time",
        ),
    ],
)
def test_a_figure_whose_time_is_open_accuses_nobody(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating != "mismatch", verdict.explanation


def test_what_is_told_over_a_longer_time_holds_there() -> None:
    text = (
        "Austria's exports came to 14.562 billion euros in December, and to 40.983 billion euros "
        "over the quarter."
    )
    verdict = verdicts_of(text, austria(), PUBLISHED)["40.983 billion euros"]
    assert verdict.rating == "supported"
    assert Caveat.PERIOD_ASSUMED in verdict.caveats
    assert verdict.period is not None
    assert verdict.period.start == date(2025, 10, 1)


def test_a_comparison_with_itself_says_what_was_meant() -> None:
    text = "Austria's exports in December 2025 were 3.6% higher than in December 2025."
    verdict = verdicts_of(text, austria(), PUBLISHED)["3.6%"]
    assert "the change from December 2024" in verdict.explanation
    assert "compares December 2025 with itself" in verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "outright"),
    [
        ("Austria's exports came to 5.2 billion euros in November.", "5.2 billion euros", True),
        ("In November Austria's exports hit 5.2 billion euros.", "5.2 billion euros", True),
        ("In November, Austria's exports hit 5.2 billion euros.", "5.2 billion euros", True),
        ("For 2024 as a whole, Austria's exports hit 5.2 billion euros.", "5.2 billion", True),
        ("For the whole of 2024, Austria's exports hit 5.2 billion euros.", "5.2 billion", True),
        ("In 2024, a good year, Austria's exports hit 5.2 billion euros.", "5.2 billion", False),
        ("Austria's exports hit 5.2 billion euros last month.", "5.2 billion euros", False),
        ("Austria's exports hit 5.2 billion euros, in November's gales.", "5.2 billion", False),
        (
            "Austria's exports, which in November were poor, hit 5.2 billion euros.",
            "5.2 billion",
            False,
        ),
        (
            "Austria's exports fell from 6.1 billion euros in May to 5.2 billion in June.",
            *("6.1 billion euros", True),
        ),
        ("In 2024 as in May Austria's exports hit 5.2 billion euros.", "5.2 billion euros", False),
        (
            "Exports of 5.2 billion euros waited more than 12 hours at Austria's borders in May.",
            *("5.2 billion euros", True),
        ),
        (
            "Exports of 5.2 billion euros came on 12 days at Austria's borders in May.",
            *("5.2 billion euros", False),
        ),
    ],
)
def test_outright_is_a_calendar_name_in_the_same_breath(
    text: str, figure: str, outright: bool
) -> None:
    verdicts = verdicts_of(text, austria(), PUBLISHED)
    claim = next(v.claim for quote, v in verdicts.items() if quote.startswith(figure))
    assert is_dated_outright(claim) is outright


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Austria's exports slipped in November, their fifth consecutive monthly fall.",
            *("fifth", "off_streak"),
            id="a run one too short, at the time that its sentence names",
        ),
        pytest.param(
            "Austria's exports slipped in November, their seventh consecutive monthly fall.",
            *("seventh", "off_streak"),
            id="a run one too long",
        ),
        pytest.param(
            "Austria's exports slipped in November, their sixth consecutive monthly fall.",
            *("sixth", "exact"),
            id="a run as long as told",
        ),
    ],
)
def test_a_run_is_counted_to_the_time_of_its_sentence(text: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-20")[figure]
    assert verdict.reason == reason, verdict.explanation
