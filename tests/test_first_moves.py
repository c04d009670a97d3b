"""First rises and falls since a step, in which there was one or not."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_RATES = (0.3, 0.1, 0.4, 0.2, 0.0, 0.3, 0.2, 0.5, -0.2)


@cache
def italy() -> Catalogue:
    """The growth of Italy's economy by quarter."""
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis\n"
        'gdp,"Gross domestic product, Italy, change on previous quarter",gdp,ITA,percent,'
        "0,Q,rate,period_on_period,period_on_period\n"
    )
    rows = ["series,period,value", "gdp,2023-Q1,-0.3", "gdp,2023-Q2,0.2"]
    rows += [f"gdp,{2023 + (n + 2) // 4}-Q{(n + 2) % 4 + 1},{v}" for n, v in enumerate(_RATES)]
    return catalogue_of(series, "\n".join(rows) + "\n")


_LEAD = "Italy's economy shrank by 0.2% in the third quarter of 2025, its first contraction since "


@pytest.mark.parametrize(
    ("since", "rating"),
    [
        ("the first quarter of 2023.", "supported"),
        ("the first quarter of 2024.", "mismatch"),
        ("the fourth quarter of 2024.", "mismatch"),
        ("growth resumed in the first quarter of 2024.", "supported"),
        ("a rush of orders lifted output in the fourth quarter of 2024.", "supported"),
        ("the fourth quarter of 2024's rush of orders.", "supported"),
        ("the third quarter of 2024.", "supported"),  # 0.0%, which may be rounded
    ],
)
def test_the_step_itself_went_that_way(since: str, rating: str) -> None:
    told = verdicts_of(_LEAD + since, italy(), "2025-11-20")
    record = next(v for v in told.values() if v.claim.assertion == "record")
    assert record.rating.value == rating, record.explanation
