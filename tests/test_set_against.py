"""What a right figure is set against: steps back from that one are a time of its own."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        pytest.param(
            "Exports of Austria came to 14.562 billion euros in December, up from 12.961 billion "
            "a month earlier.",
            *("12.961 billion", "off_digits"),
            id="a month earlier",
        ),
        pytest.param(
            "Exports of Austria came to 14.562 billion euros in December, up from 12.761 billion "
            "a month earlier.",
            *("12.761 billion", "exact"),
            id="a month earlier, and right",
        ),
        pytest.param(
            "Exports of Austria came to 16.553 billion euros in March, against 14.952 billion the "
            "month before.",
            *("14.952 billion", "off_digits"),
            id="a month that is shorter than the other",
        ),
        pytest.param(
            "Exports of Austria came to 181.878 billion euros in the year to December, up from "
            "160.328 billion a year earlier, the statistics office said on Tuesday.",
            *("160.328 billion", "off_digits"),
            id="a year, told on a day",
        ),
        pytest.param(
            "Exports of Austria came to 181.878 billion euros in the year to December, up from "
            "180.328 billion a year earlier, the statistics office said on Tuesday.",
            *("180.328 billion", "exact"),
            id="a year, told on a day, and right",
        ),
        pytest.param(
            "Exports of Austria came to 13.7 billion euros in December, up from 12.961 billion a "
            "month earlier.",
            *("12.961 billion", "unverified"),
            id="of a figure that is not right itself",
        ),
        pytest.param(
            "Exports of Austria came to 14.562 billion euros in December, against 160.328 billion "
            "in 2024.",
            *("160.328 billion", "unverified"),
            id="at a longer time than the other",
        ),
    ],
)
def test_a_comparand_is_dated_by_steps_back_from_a_right_figure(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert reason in (verdict.reason.value, verdict.rating.value)
