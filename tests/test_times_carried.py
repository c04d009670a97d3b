"""The time of the last figures of a measure, for those that a later sentence tells of it."""

import pytest
from small_catalogue import verdicts_of
from told_claims import labelled_pack

CANADA = (
    "Canada's economy grew 0.2 per cent in September.\n\n"
    "The unemployment rate slipped to 6.9 per cent in October from 7.1 per cent. {aside}\n\n"
    "{later}\n"
)


@pytest.mark.parametrize(
    ("later", "figure", "told"),
    [
        (
            "Alberta's unemployment rate was unchanged at 7.8 per cent.",
            "7.8 per cent",
            ("2025-10", "supported"),
        ),
        (
            "British Columbia's jobless rate stood at 6.6 per cent.",
            "6.6 per cent",
            ("2025-10", "supported"),
        ),
        (
            "British Columbia's jobless rate stood at 6.4 per cent.",
            "6.4 per cent",
            ("2025-10", "mismatch"),
        ),
        (
            "In August, Alberta's unemployment rate was 8.4 per cent.",
            "8.4 per cent",
            ("2025-08", "supported"),
        ),
    ],
)
def test_a_measure_goes_on_at_the_time_last_told(
    later: str, figure: str, told: tuple[str, str]
) -> None:
    text = CANADA.format(aside="", later=later)
    found = verdicts_of(text, labelled_pack("canada_mexico"), "2025-12-03")[figure]
    assert (str(found.period), found.rating) == told, found.explanation


def test_another_measure_keeps_the_time_of_the_article() -> None:
    text = CANADA.format(aside="", later="Manufacturing output was up 1.6 per cent.")
    found = verdicts_of(text, labelled_pack("canada_mexico"), "2025-12-03")["1.6 per cent"]
    assert (str(found.period), found.rating) == ("2025-09", "supported"), found.explanation


def test_a_quarter_told_of_output_is_none_of_a_monthly_rate_told_since() -> None:
    text = (
        "Spain's GDP grew by 0.6% in the third quarter.\n\n"
        "Italian unemployment has fallen to 5.7%. Spain's, at 10.4%, remains the highest. "
        "Germany's, though the lowest at 3.8%, has risen.\n"
    )
    found = verdicts_of(text, labelled_pack("euro_big_four"), "2026-01-20")
    assert [str(found[figure].period) for figure in ("10.4%", "3.8%")] == ["2025-11", "2025-11"]
    slipped = verdicts_of(
        text.replace("10.4%", "10.3%"), labelled_pack("euro_big_four"), "2026-01-20"
    )
    assert slipped["10.3%"].rating == "mismatch"
