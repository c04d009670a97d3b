"""Which measures of a compiled pack are looked into: one with many parts keeps none out."""

from datetime import date
from textwrap import dedent

import pytest

from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.settings import Settings

PARTS = (
    *("apples", "bread", "butter", "cheese", "fruit"),
    *("postal services", "repair services", "hospital services", "internet services"),
    *("taxi services", "veterinary services", "shoe services", "tyre services"),
)
HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"


def rows() -> list[str]:
    """Consumer prices of Chile by many parts, harmonised ones of the euro area, and beef."""
    index = "index,0,M,index,year_on_year"
    listed = [f"cpi,Consumer prices of Chile,cpi,CHL,,{index},yes"]
    listed += [
        f"cpi_{part.replace(' ', '_')},Consumer prices of Chile: {part},cpi,CHL,{part},{index},no"
        for part in PARTS
    ]
    listed.append(f"cpi_services,Consumer prices of Chile: services,cpi,CHL,services,{index},no")
    beef = "usd_per_tonne,0,M,price,year_on_year"
    listed.append(f"beef,World price of beef,beef_price,WLD,,{beef},yes")
    listed.append(f"hicp,Harmonised consumer prices of the euro area,hicp,EA,,{index},yes")
    title = "Harmonised consumer prices of the euro area: services"
    listed.append(f"hicp_services,{title},hicp,EA,services,{index},no")
    return listed


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder, cache = tmp_path_factory.mktemp("pack"), tmp_path_factory.mktemp("cache")
    described = """\
        {"name": "prices", "title": "Prices", "version": "1", "sources": [], "licenses": [],
         "resources": [{"name": "series", "path": "series.csv"},
                       {"name": "observations", "path": "observations.csv"}]}
        """
    (folder / "datapackage.json").write_text(dedent(described), encoding="utf-8")
    (folder / "series.csv").write_text("\n".join([HEAD, *rows()]) + "\n", encoding="utf-8")
    figures = [
        f"{row.partition(',')[0]},{year}-11,{level}"
        for row in rows()
        for year, level in ((2024, 100), (2025, 103.5))
    ]
    table = "\n".join(["series,period,value", *figures]) + "\n"
    (folder / "observations.csv").write_text(table, encoding="utf-8")
    found = open_catalogue([folder], isolated=True, how=Opening(cache_dir=cache, compiled_from=0))
    assert found.compiled
    return found


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Services inflation in the euro zone quickened to 3.5% in November.", "hicp_services"),
        ("Inflation in the euro zone quickened to 3.5% in November.", "hicp"),
        ("Services inflation in Chile quickened to 3.5% in November.", "cpi_services"),
        ("Inflation in Chile quickened to 3.5% in November.", "cpi"),
        ("The price of butter in Chile rose 3.5% in November from a year before.", "cpi_butter"),
    ],
)
def test_a_measure_with_many_parts_keeps_no_other_out(
    text: str, series: str, compiled: Catalogue
) -> None:
    assert match_sentence(text, compiled, Settings(), date(2025, 12, 10))[0].series == series


def test_a_part_that_the_euro_area_has_not_is_none_of_another_place(compiled: Catalogue) -> None:
    text = "The price of butter in the euro zone rose 8.2% in November from a year before."
    found = match_sentence(text, compiled, Settings(), date(2025, 12, 10))[0].series
    assert found not in {"cpi_butter", "hicp"}
