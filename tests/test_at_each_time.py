"""A figure told of several times at once is that of each, and months between commas are months."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
job,Unemployment rate of Latvia,unemployment_rate,LVA,percent,0,M,rate,,yes
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,period_on_period,yes
"""
MONTHS = ("2025-04", "2025-05", "2025-06", "2025-07", "2025-08")
FIGURES = {"job": (6.9, 6.9, 6.9, 6.3, 6.9), "exp": (1000, 1010, 1050, 1071, 1100)}


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("times", "rating"),
    [
        ("in April and May", "supported"),
        ("in April, May and June", "supported"),
        ("in both April and August", "supported"),
        ("in each of April, May and August", "supported"),
        ("in June, and in July it fell to 6.3%", "supported"),
        ("in June, July's rate was lower", "supported"),
        ("in June and July", "mismatch"),
        ("in April, May, June and July", "mismatch"),
        ("in both May and July", "mismatch"),
    ],
)
def test_a_rate_is_that_of_each(times: str, rating: str, latvia: Catalogue) -> None:
    text = f"Unemployment in Latvia was 6.9% {times}."
    assert verdicts_of(text, latvia, "2025-09-20")["6.9%"].rating == rating


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("€1,000m and €1,010m in April and May", "supported"),
        ("€2,010m in April and May", "supported"),
        ("€1,050m in each of June and July", "mismatch"),
    ],
)
def test_what_is_added_up_is_so_only_where_that_is_said(
    told: str, rating: str, latvia: Catalogue
) -> None:
    text = f"Exports of Latvia came to {told}."
    assert next(iter(verdicts_of(text, latvia, "2025-09-20").values())).rating == rating
