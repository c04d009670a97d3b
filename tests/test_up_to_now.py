"""What lasts up to now, or has come since, of a time told before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
cases,"Open court cases, Malta",court_cases,MLT,cases,Q,stock,period_on_period,yes
"""
CASES = [900, 880, 890, 905, 930, 960, 1010, 1080]  # from the first quarter of 2024
PUBLISHED = "2026-03-20"


@pytest.fixture(scope="module")
def court() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"cases,{2024 + n // 4}-Q{n % 4 + 1},{value}" for n, value in enumerate(CASES)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


THERE_WERE = "In late 2024 Malta had 905 open court cases. "
STOOD = "Open court cases in Malta stood at 960 in the second quarter and "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (STOOD + "have grown for six quarters in a row.", "six", "supported"),
        (STOOD + "have grown for four quarters in a row.", "four", "supported"),
        (STOOD + "have grown for seven quarters in a row.", "seven", "mismatch"),
        ("Malta's open court cases have grown for seven quarters in a row.", "seven", "mismatch"),
        (THERE_WERE + "They have risen 19% since.", "19%", "supported"),
        (THERE_WERE + "They rose 19% then.", "19%", "unverified"),
    ],
)
def test_it_is_held_against_the_newest_figure(
    text: str, figure: str, rating: str, court: Catalogue
) -> None:
    assert verdicts_of(text, court, PUBLISHED)[figure].rating == rating
