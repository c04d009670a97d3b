"""Which way the trade of a customer or a supplier goes, and among whom it has its place."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline"
)
_PLACES = {"MEX": "Mexico", "CAN": "Canada", "CHN": "China", "EU27": "European Union"}
_EXPORTS = {"MEX": 29010, "CAN": 27140, "CHN": 8237, "EU27": 34178}
_IMPORTS = {"MEX": 45723, "CAN": 32068, "CHN": 23233, "EU27": 45713}


@cache
def _trade() -> Catalogue:
    series, rows = [_HEAD], ["series,period,value,published"]
    for flow, link, told in (("exports", "to", _EXPORTS), ("imports", "from", _IMPORTS)):
        for code, value in told.items():
            key = f"{flow}_{code.lower()}"
            title = f"Goods {flow} {link} {_PLACES[code]}"
            series.append(f"{key},{title},{flow},USA,{code},USD,6,M,flow,year_on_year,yes")
            rows.append(f"{key},2025-12,{value},")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "cue", "rating", "series"),
    [
        ("The EU remained America's biggest customer in December.",
         "biggest", "supported", "exports_eu27"),
        ("Mexico remained America’s biggest supplier in December.",
         "biggest", "supported", "imports_mex"),
        ("The EU was America’s biggest export market in December, at $34.2bn.",
         "biggest", "supported", "exports_eu27"),
        ("Mexico was America’s top export market in December, at $29bn.",
         "top", "supported", "exports_mex"),
        ("Canada was America’s second-biggest customer in December, taking $27.1bn of goods.",
         "second", "supported", "exports_can"),
        ("Canada was America’s fourth-biggest customer in December, taking $27.1bn of goods.",
         "fourth", "mismatch", "exports_can"),
    ],
)  # fmt: skip
def test_customers_buy_and_suppliers_sell(text: str, cue: str, rating: str, series: str) -> None:
    found = verdicts_of(text, _trade(), "2026-02-05")[cue]
    assert (found.rating, found.series) == (rating, series)


@pytest.mark.parametrize(
    "text",
    [
        "China is the world's biggest buyer of soybeans, taking $8.2bn in December.",
        "Mexico has a big customer in December: a buyer for its $45.7bn carmaker.",
    ],
)
def test_other_customers_tell_no_trade(text: str) -> None:
    found = verdicts_of(text, _trade(), "2026-02-05")
    assert "mismatch" not in {str(v.rating) for v in found.values()}
