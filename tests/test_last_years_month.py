"""Levels of "last year" that a month is set against: those of the same month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,none,period_on_period,yes,jobless rate
calls,Ambulance calls in Malta,ambulance_calls,MLT,call,0,M,flow,none,year_on_year,yes,ambulance calls
"""  # noqa: E501
PUBLISHED = "2025-08-19"


@cache
def malta() -> Catalogue:
    """A rate that is high in July, and calls; each month by one point and 500 above 2024."""
    rows = ["series,period,value"]
    for year, more in ((2024, 0), (2025, 1)):
        for month in range(1, 13 if year == 2024 else 8):
            at = f"{year}-{month:02d}"
            rows += [f"ur,{at},{4.0 + month / 10 + (0.6 if month == 7 else 0) + more:.1f}"]
            rows += [f"calls,{at},{21091 + 100 * month + 500 * more}"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


RATE = "The jobless rate in Malta was 6.3% in July"
CALLS = "Malta had 22,291 ambulance calls in July"


@pytest.mark.parametrize(
    ("text", "figure", "period", "rating"),
    [
        (f"{RATE}, against 5.3% last year.", "5.3%", "2024-07", "supported"),
        (f"{RATE}, up from 5.3% last year.", "5.3%", "2024-07", "supported"),
        (f"{CALLS}, compared with 21,791 last year.", "21,791", "2024-07", "supported"),
        ("The jobless rate in Malta was 6.3%, against 5.3% last year.",
         "5.3%", "2024-07", "supported"),
        (f"{RATE}, against an average of 4.7% last year.", "4.7%", "2024", "supported"),
        (f"{RATE}, against 4.2% last year.", "4.2%", "2024", "unverified"),
        ("The jobless rate in Malta was 5.3% last year.", "5.3%", "2024", "mismatch"),
    ],
)  # fmt: skip
def test_a_month_is_set_against_the_same_month_of_last_year(
    text: str, figure: str, period: str, rating: str
) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert (str(found.period), found.rating) == (period, rating)


SAME = "Malta had 21,591 ambulance calls in May last year; in the same month {} it had {}."


@pytest.mark.parametrize("said", ["this year", "of this year"])
def test_the_same_month_this_year_is_no_run_of_months(said: str) -> None:
    found = verdicts_of(SAME.format(said, "22,091"), malta(), PUBLISHED)
    assert (str(found["22,091"].period), found["22,091"].rating) == ("2025-05", "supported")
    wrong = verdicts_of(SAME.format(said, "22,291"), malta(), PUBLISHED)["22,291"]
    assert (str(wrong.period), wrong.rating) == ("2025-05", "mismatch")
