"""Slips that explain a wrong figure: the likeliest first, each once, and no promise that only one
does where several do."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.diagnose.likelihood import Slip, as_likely_as, ranked
from verifier.model.period import Period
from verifier.model.verdict import Alternative, Reason


def slip(reason: Reason, rank: float, told: str, period: str = "", working: str = "") -> Slip:
    when = Period.parse(period) if period else None
    return Slip(Alternative(reason, 4.2, working, told, "ur", when), rank)


def test_the_likeliest_comes_first_and_those_as_likely_are_marked() -> None:
    found = ranked(
        [
            slip(Reason.OFF_SERIES, 0.56, "the figure fits another series"),
            slip(Reason.OFF_PERIOD, 0.78, "in the month before", "2025-05"),
            slip(Reason.OFF_DIGITS, 0.5, "one digit is wrong"),
        ]
    )
    assert [one.alternative.reason for one in found] == [
        Reason.OFF_PERIOD,
        Reason.OFF_SERIES,
        Reason.OFF_DIGITS,
    ]
    assert [one.alternative.as_likely for one in found] == [False, True, False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            slip(Reason.OFF_PERIOD, 0.8, "in the quarter", "2025-Q2"),
            slip(Reason.OFF_PERIOD, 0.7, "in the three months to then", "2025-04/2025-06"),
            id="the same days",
        ),
        pytest.param(
            slip(Reason.OFF_BASIS, 0.8, "on the year it is up 5%", "2025-05", "42 / 40 - 1 = 5%"),
            slip(Reason.OFF_PERIOD, 0.7, "in the year to then", "2025-01", "42 / 40 - 1 = 5%"),
            id="the same two values",
        ),
    ],
)
def test_a_slip_that_can_be_told_in_two_ways_is_told_once(one: Slip, other: Slip) -> None:
    assert [s.alternative.explanation for s in ranked([other, one])] == [
        one.alternative.explanation
    ]


def test_the_same_value_at_two_times_is_two_slips() -> None:
    found = ranked(
        [
            slip(Reason.OFF_PERIOD, 0.8, "in the month before", "2025-05", "4.2%"),
            slip(Reason.OFF_PERIOD, 0.7, "in the month after", "2025-07", "4.2%"),
        ]
    )
    assert len(found) == 2


def test_what_explains_an_older_print_as_well_is_told_and_what_is_far_fetched_is_not() -> None:
    found = [
        slip(Reason.OFF_PERIOD, 0.78, "in the month before", "2025-05"),
        slip(Reason.OFF_SERIES, 0.42, "the figure fits another series"),
    ]
    alike = as_likely_as(Reason.OUTDATED, found)
    assert [(one.reason, one.as_likely) for one in alike] == [(Reason.OFF_PERIOD, True)]


@pytest.mark.parametrize(
    ("sentence", "quote", "told"),
    [
        pytest.param(
            "Austria's exports fell 2.2% in November 2025 from a year earlier.",
            "2.2%",
            "In the month before (October 2025) it was down 2.149%. Another slip explains the "
            "figure as well: in the three months to then (September to November 2025) it was down "
            "2.172%.",
            id="two times",
        ),
        pytest.param(
            "Austria's unemployment rate was 5.2% in September 2025.",
            "5.2%",
            "5.1%. In the month after (October 2025) it was 5.2%.",
            id="one time",
        ),
        pytest.param(
            "Exports of skis from Austria came to 258.3 million euros in November 2025",
            "258.3 million euros",
            "The figure fits another series, Exports of Austria, cheese: €258.3m.",
            id="one series",
        ),
        pytest.param(
            "Austria's unemployment rate rose 0.1% to 5.4% in November 2025.",
            "0.1%",
            "not in percent: it is up by 0.1 percentage points.",
            id="what fits only within the rounding of its base is none",
        ),
    ],
)
def test_a_report_says_whether_one_slip_explains_a_figure_or_several(
    sentence: str, quote: str, told: str
) -> None:
    assert verdicts_of(sentence, austria(), "2025-12-20")[quote].explanation.endswith(told)


def test_a_size_that_only_a_hedge_lets_fit_is_less_likely_than_another_time() -> None:
    text = (
        "Austria exported skis worth €501 million in September. For the first three quarters "
        "together exports of cheese came to about €285 million."
    )
    told = verdicts_of(text, austria(), "2025-12-20")["€285 million"]
    assert told.reason not in ("off_scale", "off_period")
    assert "In the last month alone (September 2025) it was €284.7m" in told.explanation
