"""How far an outturn lies from its forecast, and months that open a sentence and add to a total."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,status,basis,headline,aliases"
)
_OUT = (5120, 4380, 6240, 3170, 5890, 6410, 4760, 6230, 7150, -8420, 4350, 9202)


@cache
def britain() -> Catalogue:
    """Borrowing by month in a fiscal year, as it was and as it was foreseen."""
    series = [
        _HEAD,
        "loan,Public sector net borrowing,public_borrowing,GBR,GBP,6,M,flow,outturn,year_on_year,"
        "yes,borrowing;government borrowing",
        "plan,Public sector net borrowing: OBR forecast,public_borrowing,GBR,GBP,6,M,flow,forecast,"
        "year_on_year,no,OBR forecast",
    ]
    rows = ["series,period,value,published"]
    for place, value in enumerate(_OUT):
        month = f"{2024 + (place + 3) // 12}-{(place + 3) % 12 + 1:02d}"
        rows += [f"loan,{month},{value},2025-04-22", f"plan,{month},{value - 800},2025-03-01"]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


BORROWED = "The government borrowed £54.5bn in 2024-25. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("That overshot the OBR's forecast by £9.60bn.", "£9.60bn", "supported"),
        ("It missed the forecast of the OBR by £9.60bn.", "£9.60bn", "supported"),
        ("That overshot the OBR's forecast by more than £20bn.", "£20bn", "unverified"),
        ("That overshot the OBR's forecast by £8.75bn.", "£8.75bn", "unverified"),
    ],
)
def test_how_far_a_forecast_was_overshot(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(BORROWED + text, britain(), "2025-04-23")[figure].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "March alone added £9.2bn.",
        "March added £9.2bn to that.",
        "March contributed £9.2bn.",
        "March accounted for £9.2bn of that.",
    ],
)
def test_a_month_opens_a_sentence(text: str) -> None:
    verdict = verdicts_of(BORROWED + text, britain(), "2025-04-23")["£9.2bn"]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2025-03")
