"""The half-year before one that is none of the calendar."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rev,"Penhallow Stores, revenue, half-year",revenue,GBR,GBP,6,S,flow,year_on_year,yes
"""
_FIGURES = """\
series,period,value,published
rev,2024-02/2024-07,2274,2024-09-18
rev,2024-08/2025-01,2680,2025-03-18
rev,2025-02/2025-07,2310,2025-09-18
"""
_NOW = "Penhallow Stores had revenue of £2,310m in the six months to July. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In the previous half-year it was £2,680m.", "£2,680m", "supported"),
        ("In the half-year before, it had been £2,680m.", "£2,680m", "supported"),
        ("It had been £2,680m in the preceding half-year.", "£2,680m", "supported"),
        ("In the previous half-year it was £2,860m.", "£2,860m", "mismatch"),
        # the year before is twelve months back
        ("In the year before, it had been £2,274m in the same half.", "£2,274m", "supported"),
    ],
)
def test_the_half_year_before_ends_where_the_other_begins(
    text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(_NOW + text, catalogue_of(_SERIES, _FIGURES), "2025-09-18")
    assert found[figure].rating == rating, found[figure].explanation
