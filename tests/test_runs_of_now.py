"""Runs that a clause tells of now, behind one that tells of the same time a year before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Verdict

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
toll,"Road deaths, Malta",road_deaths,MLT,person,0,Q,flow,year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2023, 2024, 2025) for quarter in (1, 2, 3, 4)][:11]
TOLL = (211, 224, 251, 243, 218, 231, 208, 222, 207, 219, 195)
"""On the year it falls from the third quarter of 2024 on: for five quarters."""


def run_of(sentence: str, figure: str) -> Verdict:
    """The verdict on a run in a text of November 2025."""
    malta = catalogue_told(SERIES, QUARTERS, {"toll": list(TOLL)})
    text = f"Malta had 195 road deaths in the three months to September. {sentence}"
    return verdicts_of(text, malta, "2025-11-14")[figure]


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("That compares with 208 in the same quarter of last year, and it is the {} quarter "
         "running in which the toll has been lower than a year before.", "fifth", "seventh"),
        ("There were 208 in the same quarter of last year, so this was the {} year-on-year fall "
         "in a row.", "fifth", "fourth"),
    ],
)  # fmt: skip
def test_a_run_in_a_clause_of_its_own_is_of_now(sentence: str, right: str, wrong: str) -> None:
    assert run_of(sentence.format(right), right).rating == "supported"
    assert run_of(sentence.format(wrong), wrong).rating != "supported"


def test_a_run_in_the_clause_of_a_time_is_of_then() -> None:
    sentence = "In the same quarter of last year there were 208, the first fall in a row."
    found = run_of(sentence, "first")
    assert found.claim.clause.time.period is not None
    assert str(found.claim.clause.time.period) == "2024-Q3"
