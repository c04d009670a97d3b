"""Among single countries a place is taken without the blocs that the packs hold beside them."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
b_chn,US goods trade balance with China,trade_balance,USA,CHN,USD,9,M,flow,year_on_year,no
b_eu,US goods trade balance with the EU,trade_balance,USA,EU27,USD,9,M,flow,year_on_year,no
b_mex,US goods trade balance with Mexico,trade_balance,USA,MEX,USD,9,M,flow,year_on_year,no
b_vnm,US goods trade balance with Vietnam,trade_balance,USA,VNM,USD,9,M,flow,year_on_year,no
"""
GAPS = {"b_chn": -21.5, "b_eu": -15.6, "b_mex": -13.8, "b_vnm": -9.7}


@pytest.fixture(scope="module")
def trade() -> Catalogue:
    rows = [f"{key},2025-11,{value}" for key, value in GAPS.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    "field",
    ["with any single country", "with any country", "with any other nation", "of all countries"],
)
def test_a_bloc_is_no_country(trade: Catalogue, field: str) -> None:
    said = f"The US goods deficit with Mexico, the second-largest {field}, was $13.8 billion"
    verdicts = verdicts_of(f"{said} in November.", trade, "2026-01-20")
    assert verdicts["second"].rating == "supported", verdicts["second"].explanation


@pytest.mark.parametrize(
    "said",
    [
        "The US goods deficit with Mexico, the third-largest, was $13.8 billion in November.",
        "The US goods deficit with the EU, the second-largest with any country or bloc, was "
        "$15.6 billion in November.",
    ],
)
def test_elsewhere_it_takes_part(trade: Catalogue, said: str) -> None:
    verdicts = verdicts_of(said, trade, "2026-01-20")
    assert all(v.rating == "supported" for v in verdicts.values()), verdicts
