"""Records for a month, which is held against the same month of other years only."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
x,Exports of Malta,exports,MLT,EUR,6,M,flow,none,year_on_year,yes
"""


@cache
def malta() -> Catalogue:
    """Exports by month from 2015, which grow from year to year and always peak in July."""
    months = [f"{year}-{month:02d}" for year in range(2015, 2026) for month in range(1, 13)][:128]
    figures = [300 + 10 * (n // 12) + (90 if n % 12 == 6 else 0) + n % 12 for n in range(128)]
    return catalogue_told(SERIES, months, {"x": figures})


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Malta's exports rose to €407 million in August, a record for the month.", "record"),
        ("Malta's exports rose to €407 million in August, a record for August.", "record"),
        (
            "Malta's exports were €407 million in August, the highest ever for the month.",
            "highest ever",
        ),
        ("In August Malta's exports set a record for the month of €407 million.", "record"),
    ],
)
def test_a_record_for_a_month_is_held_against_that_month(text: str, cue: str) -> None:
    assert verdicts_of(text, malta(), "2025-09-18")[cue].rating == "supported"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Malta's exports rose to €407 million in August, a record.", "record"),
        ("Malta's exports hit a record in August of €407 million.", "record"),
        ("Malta's exports were €407 million in August, a record low for the month.", "record low"),
    ],
)
def test_a_plain_record_is_held_against_all_months(text: str, cue: str) -> None:
    assert verdicts_of(text, malta(), "2025-09-18")[cue].reason == "off_record"
