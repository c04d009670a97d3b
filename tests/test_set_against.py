"""A figure that a right one is set against is held to its series and to the time of its words."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"
SAID = "Austria's exports came to 14.562 billion euros in December, "


@pytest.mark.parametrize(
    ("behind", "figure", "reason"),
    [
        ("down from 15.312 billion euros a year earlier.", "15.312 billion euros", "off_value"),
        ("up from 12.691 billion euros in November.", "12.691 billion euros", "off_value"),
        ("against 13.660 billion euros in November.", "13.660 billion euros", "off_period"),
        (
            "compared with 13.111 billion euros in the same month of 2024.",
            *("13.111 billion euros", "off_period"),
        ),
    ],
)
def test_it_is_wrong_where_the_series_has_another(behind: str, figure: str, reason: str) -> None:
    verdicts = verdicts_of(SAID + behind, austria(), PUBLISHED)
    assert verdicts["14.562 billion euros"].rating == "supported"
    assert verdicts[figure].reason == reason, verdicts[figure].explanation


@pytest.mark.parametrize(
    ("behind", "figure"),
    [
        pytest.param(
            "up from 14.062 billion euros a year earlier.",
            "14.062 billion euros",
            id="it is right",
        ),
        pytest.param(
            "up from the 14.312 billion euros first reported in January.",
            "14.312 billion euros",
            id="an earlier print",
        ),
        pytest.param(
            "short of the 14.8 billion euros expected in November.",
            "14.8 billion euros",
            id="a forecast",
        ),
        pytest.param(
            "having been 12.761 billion euros in November and 14.062 billion euros in the same "
            "month of 2024.",
            "14.062 billion euros",
            id="joined to a figure of another month",
        ),
        pytest.param(
            "while those of Italy were 15.312 billion euros in November.",
            "15.312 billion euros",
            id="another place",
        ),
        pytest.param(
            "down from 15.312 billion euros.",
            "15.312 billion euros",
            id="no time is told",
        ),
    ],
)
def test_what_is_of_something_else_accuses_nobody(behind: str, figure: str) -> None:
    verdict = verdicts_of(SAID + behind, austria(), PUBLISHED)[figure]
    assert verdict.rating != "mismatch", verdict.explanation
