"""Moves between two printed rates that are told in percent and are points."""

import pytest
from told_claims import checked

DAY = "2026-04-15"
RATES = "US inflation leapt to 3.3% in March from just 2.4% in February"
WRONG = {
    f"{RATES} — a jump of 0.9% in the space of a month.": "0.9%",
    f"{RATES}, a jump of 0.9%.": "0.9%",
    f"{RATES} (an increase of 0.9%).": "0.9%",
    "US inflation rose from 2.4% in February to 3.3% in March, a rise of 0.9% in a month.": "0.9%",
    "US unemployment fell to 4.3% in March from 4.4%, a drop of 0.1%.": "0.1%",
    "US unemployment fell to 4.3% in March from 4.4%, a modest dip of just 0.1%.": "0.1%",
    "US inflation was up by 0.9% in March, from 2.4% to 3.3%.": "0.9%",
    "US unemployment has edged down by 0.1% since the winter, from 4.4% to 4.3%.": "0.1%",
    "US unemployment fell by 0.1% to 4.3% in March.": "0.1%",
    "US unemployment stood at 4.4% in February. In March it was 4.3%, a drop of 0.1%.": "0.1%",
    "US inflation was 3.3% in March. That compares with 2.4% in February, a rise of 0.9%.": "0.9%",
}
OTHERS = {
    "US inflation was 3.3% in March. That compares with 2.4% in February, a rise of 0.9 points.": (
        "0.9 points",
        "supported",
    ),
    "US unemployment fell by 0.1 points to 4.3% in March.": ("0.1 points", "supported"),
    "US unemployment fell by 2.3% to 4.3% in March.": ("2.3%", "supported"),
    f"{RATES}, a jump of 0.9 points.": ("0.9 points", "supported"),
    "US unemployment fell to 4.3% in March from 4.4%, a drop of 2.3%.": ("2.3%", "supported"),
    "US inflation was up by 0.9 points in March, from 2.4% to 3.3%.": ("0.9 points", "supported"),
    "US prices were up by 3.3% in March, from 2.4% in February.": ("3.3%", "supported"),
    f"{RATES}, as prices rose 0.9% on the month.": ("0.9%", "unverified"),
    f"{RATES}, with a rise of 0.9% in prices on the month.": ("0.9%", "unverified"),
}


@pytest.mark.parametrize(("text", "figure"), WRONG.items())
def test_what_lies_between_two_rates_is_told_in_points(text: str, figure: str) -> None:
    assert checked(text, DAY)[figure] == "mismatch"


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_other_moves_stay_what_they_are(text: str, expected: tuple[str, str]) -> None:
    figure, rating = expected
    assert checked(text, DAY)[figure] == rating


@pytest.mark.parametrize("text", ["US inflation came in at 2.6 percent in November."])
def test_a_rate_cut_short_is_borne_out_by_no_other_measure(text: str) -> None:
    """The printed rate is 2.7%; that of the adjusted index comes to 2.696%."""
    assert checked(text, "2025-12-18")["2.6 percent"] == "unverified"
