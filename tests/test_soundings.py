"""Rates that are decided and polls that are taken now and then, from packs without days of release:
what is told on the day itself, since a month, for the first time, and before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline\n"
    "repo,Repo rate of the central bank of Albania,policy_rate,ALB,,percent,D,rate,yes\n"
    "green,Support for the Green party in Albania,voting_intention,ALB,Green,percent,D,rate,no\n"
)
RATES = {
    "2023-06-01": 6.0,
    "2023-11-02": 6.5,
    "2024-05-09": 6.0,
    "2024-09-05": 5.75,
    "2025-02-06": 5.25,
    "2025-05-08": 5.0,
    "2025-09-11": 4.5,
}
POLLS = {
    "2025-06-02/2025-06-05": 24,
    "2025-07-07/2025-07-10": 22,
    "2025-09-08/2025-09-10": 19,
}


@cache
def albania() -> Catalogue:
    rows = [f"repo,{day},{rate:.2f}," for day, rate in RATES.items()]
    rows += [f"green,{days},{share}," for days, share in POLLS.items()]
    return catalogue_of(HEAD, "series,period,value,published\n" + "\n".join(rows) + "\n")


BANK = "The central bank of Albania"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        pytest.param(f"{BANK} cut its repo rate to 4.5%.", "4.5%", "supported", id="today"),
        pytest.param(
            f"{BANK}, whose repo rate is 5%, meets later.", "5%", "supported", id="hours before"
        ),
        pytest.param(
            f"{BANK} held its repo rate at 5% on Thursday.", "5%", "unverified", id="on its day"
        ),
        pytest.param(
            f"{BANK} held its repo rate at 4% on Thursday.", "4%", "unverified", id="not rounded"
        ),
        pytest.param(
            f"{BANK} cut its repo rate by 50 basis points.", "50 basis points", "supported", id="bp"
        ),
        pytest.param(
            f"{BANK} has cut its repo rate by 1.25 points this year, to 4.5%.",
            *("1.25 points", "supported"),
            id="this year",
        ),
        pytest.param(
            f"{BANK} has lopped two percentage points off its repo rate since May 2024.",
            *("two percentage points", "supported"),
            id="since before the first cut",
        ),
        pytest.param(
            f"{BANK} has lowered its repo rate by a further half a point since May.",
            *("half a point", "supported"),
            id="since after a cut",
        ),
        pytest.param(
            f"{BANK} has lowered its repo rate by two points from its peak of 6.5%.",
            *("6.5%", "supported"),
            id="a peak without a date is not the newest",
        ),
        pytest.param(
            f"{BANK} said the repo rate stood at 5.75% a year ago.", "5.75%", "supported", id="ago"
        ),
        pytest.param(
            "It was the central bank of Albania's first half-point cut in its repo rate since "
            "February.",
            *("first half-point cut in its repo rate", "supported"),
            id="the first of its size",
        ),
        pytest.param(
            "It was the central bank of Albania's first cut in its repo rate since February.",
            *("first cut in its repo rate", "mismatch"),
            id="not the first of any size",
        ),
        pytest.param(
            f"{BANK} cut its repo rate by 50 basis points, twice the quarter-point move in May.",
            *("quarter-point", "supported"),
            id="a move whichever way",
        ),
    ],
)
def test_a_decision_is_known_on_its_day(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, albania(), "2025-09-11")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Support for the Green party in Albania fell three points to 19%.", "three points",
         "supported"),
        ("Support for the Green party in Albania is down five points since June.", "five points",
         "supported"),
        ("Support for the Green party in Albania fell six points to 19%.", "six points",
         "unverified"),
    ],
)  # fmt: skip
def test_a_poll_is_set_against_the_one_before(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, albania(), "2025-09-12")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("A tank of heating oil in Albania costs €830, €8 more than two weeks ago.", "supported"),
        ("A tank of heating oil in Albania cost €811 a month ago.", "supported"),
        ("A tank of heating oil in Albania costs €840.", "unverified"),
    ],
)
def test_a_price_for_some_days_is_told_while_they_run(text: str, rating: str) -> None:
    head = "series,title,ref_area,unit,frequency,nature\n"
    head += "oil,Price of a tank of heating oil,ALB,EUR,D,price\n"
    days = {"10-10/2025-10-23": 803, "10-24/2025-11-06": 811, "11-07/2025-11-20": 822,
            "11-21/2025-12-04": 830}  # fmt: skip
    rows = [f"oil,2025-{run},{price}" for run, price in days.items()]
    oil = catalogue_of(head, "series,period,value\n" + "\n".join(rows) + "\n")
    found = verdicts_of(text, oil, "2025-11-28")
    assert next(iter(found.values())).rating == rating
