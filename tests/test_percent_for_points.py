"""Moves between two printed rates that are told in percent and are points."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import checked

from verifier.model.verdict import Rating, Reason

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
    "US unemployment stood at 4.3% in March, down 0.1% from 4.4% in February.": "0.1%",
    "US inflation was 3.3% in March. In February the rate was 2.4%; it has risen 0.9%.": "0.9%",
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


_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Eggs laid, Malta",egg_production,MLT,,count,6,Q,flow,year_on_year,yes
barn,"Eggs laid, barn hens, Malta",egg_production,MLT,barn hens,count,6,Q,flow,year_on_year,no
"""
_EGGS = """\
series,period,value
all,2024-Q2,50.0
all,2025-Q2,52.0
barn,2024-Q2,14.60
barn,2025-Q2,13.68
"""
_BARN = (
    "Malta's hens laid 52.0 million eggs in the second quarter. Barn hens laid 26.3% of all eggs"
)


@pytest.mark.parametrize(
    ("text", "figure", "wrong"),
    [
        (f"{_BARN}, down 2.9% from 29.2% a year earlier.", "2.9%", True),
        (f"{_BARN}, against 29.2% a year earlier, a fall of 2.9%.", "2.9%", True),
        (f"{_BARN}. A year ago their share was 29.2%; it has shrunk 2.9%.", "2.9%", True),
        (f"{_BARN}, down 2.9 points from 29.2% a year earlier.", "2.9 points", False),
        (f"{_BARN}, down 9.9% from 29.2% a year earlier.", "9.9%", False),
        (f"{_BARN}, and their output was 6.3% lower than the 29.2% share of a year earlier would "
         "suggest.", "6.3%", False),
    ],
)  # fmt: skip
def test_what_lies_between_two_shares_is_told_in_points(
    text: str, figure: str, wrong: bool
) -> None:
    found = verdicts_of(text, catalogue_of(_SERIES, _EGGS), "2025-08-20")[figure]
    assert (found.reason is Reason.OFF_UNIT) is wrong, found.explanation
    assert wrong or found.rating is not Rating.MISMATCH, found.explanation
