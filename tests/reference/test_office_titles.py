"""What titles tell that are written as statistics offices write them, in memory and compiled."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from office_tables import TITLES_OF_TABLES
from small_pack import MakePack, rows

from verifier.model.series import Series, Transformation
from verifier.reference.catalogue import open_catalogue
from verifier.reference.opening import Opening
from verifier.reference.packs import load_pack
from verifier.reference.shared_parts import settled
from verifier.reference.title_forms import homes_of, style_of
from verifier.reference.validate import validate_pack

HEAD = "series,title,unit,frequency\n"
Slots = tuple[str | None, str | None, str | None, str | None]

TITLES: Mapping[str, Slots] = {
    # the World Bank
    '"Unemployment, total (% of total labor force) (modeled ILO estimate), Chad",percent,A': (
        *("unemployment_rate", None, "TCD", None),
    ),
    '"Unemployment, youth total (% of total labor force ages 15-24), Chad",percent,A': (
        *("unemployment_rate", "youth", "TCD", None),
    ),
    '"Korea, Rep.: Population, female",person,A': ("population", "female", "KOR", None),
    '"Exports of goods and services (% of GDP) - Mali",percent,A': (
        *("exports", "share of GDP", "MLI", None),
    ),
    '"Merchandise exports (current US$), Mali",USD,A': ("exports", "goods", "MLI", None),
    '"GDP, PPP (current international $), Mali",international $,A': ("gdp", "PPP", "MLI", None),
    '"Inflation, GDP deflator (annual %), Mali",percent,A': ("gdp_deflator", None, "MLI", None),
    # the Energy Information Administration
    '"U.S. ending stocks of crude oil in the Strategic Petroleum Reserve",barrel,W': (
        *("oil_stocks", "Strategic Petroleum Reserve", "USA", None),
    ),
    '"U.S. ending stocks of crude oil excluding SPR",barrel,W': (
        *("oil_stocks", "excluding SPR", "USA", None),
    ),
    # the Bank of England
    '"Effective interest rate on newly drawn mortgages, United Kingdom",percent,M': (
        *("mortgage_rate", None, "GBR", None),
    ),
    '"Effective interest rate, newly drawn mortgages",percent,M': (
        *("mortgage_rate", None, None, None),
    ),
    # the Office for National Statistics
    '"Retail sales: volume of sales, all retailing, seasonally adjusted",index,M': (
        *("retail_sales", "sales, retailing", None, None),
    ),
    # Eurostat
    '"HICP - monthly data (annual rate of change) - Germany",percent,M': (
        *("hicp", None, "DEU", None),
    ),
    '"HICP - All-items excluding energy, food, alcohol and tobacco - Spain",index,M': (
        *("hicp", "core", "ESP", None),
    ),
    '"Production in industry - manufacturing - monthly data (2021=100) - Austria",index,M': (
        *("industrial_production", "manufacturing", "AUT", None),
    ),
    # FRED
    '"All Employees, Total Nonfarm",person,M': ("payrolls", None, "USA", None),
    '"All Employees, Total Private",person,M': ("payrolls", "private", "USA", None),
    '"All Employees: Construction in Florida",person,M': (
        *("payrolls", "construction", "US-FL", None),
    ),
    '"Unemployment Rate in Travis County, TX",percent,M': (
        *("unemployment_rate", None, "Travis County, Texas", None),
    ),
    '"Imports of Goods by Customs Basis from China",USD,M': ("imports", None, "USA", "CHN"),
    '"Producer Price Index by Commodity: Metals and Metal Products: Iron and Steel",index,M': (
        *("ppi", "iron and steel", "USA", None),
    ),
    '"Personal Consumption Expenditures Excluding Food and Energy (Price Index)",index,M': (
        *("pce_prices", "core", "USA", None),
    ),
    # the ONS
    '"LFS: Unemployed: UK: Male: Aged 16-24: 000s: SA",person,M': (
        *("unemployment", "male, youth", "GBR", None),
    ),
    '"LFS: Unemployed: UK: All: Aged 16+: 000s: SA",person,M': ("unemployment", None, "GBR", None),
    '"CPI ANNUAL RATE 01: FOOD AND NON-ALCOHOLIC BEVERAGES 2015=100",percent,M': (
        *("cpi", "food and non-alcoholic beverages", "GBR", None),
    ),
    # trade by product
    '"Exports of 8542 Electronic integrated circuits from Malaysia to Germany",USD,A': (
        *("exports", "Electronic integrated circuits", "MYS", "DEU"),
    ),
    '"Imports of 0901 Coffee into Italy from Brazil",USD,A': ("imports", "coffee", "ITA", "BRA"),
    **TITLES_OF_TABLES,
    # none of these manners
    '"Spirits from 1885 Street, bottles sold",bottle,M': (
        "spirit",
        "1885 Street, bottles sold",
        None,
        None,
    ),
    '"Total private pensions paid, Malta",EUR,A': ("private_pension_paid", None, "MLT", None),
}


def slots_of(one: Series) -> Slots:
    return one.indicator, one.breakdown, one.ref_area, one.counterpart


def compiled(folder: Path, cache: Path) -> Mapping[str, Series]:
    how = Opening(cache_dir=cache, compiled_from=0)
    catalogue = open_catalogue([folder], isolated=True, how=how)
    return {one.key: one for one in catalogue.compiled[0].series}


@pytest.mark.parametrize("row", TITLES)
def test_an_office_title_tells_the_slots(make_pack: MakePack, tmp_path: Path, row: str) -> None:
    folder = make_pack(f"{HEAD}a,{row}\n", rows())
    assert slots_of(load_pack(folder).series[0]) == TITLES[row]
    assert slots_of(compiled(folder, tmp_path / "cache")["a"]) == TITLES[row]


def test_titles_that_differ_in_places_are_told_apart(make_pack: MakePack, tmp_path: Path) -> None:
    pairs = [("Chile", "Peru"), ("Peru", "Chile"), ("Japan", "France"), ("France", "the World")]
    table = "".join(
        f'k{n},"Exports of 2204 Wine of fresh grapes from {a} to {b}",USD,A\n'
        for n, (a, b) in enumerate(pairs)
    )
    found = compiled(make_pack(HEAD + table, rows()), tmp_path / "cache").values()
    told = [(one.ref_area, one.counterpart) for one in found]
    assert told == [("CHL", "PER"), ("PER", "CHL"), ("JPN", "FRA"), ("FRA", "WLD")]
    assert {one.breakdown for one in found} == {"Wine of fresh grapes"}


def test_a_filled_area_is_kept(make_pack: MakePack, tmp_path: Path) -> None:
    table = (
        "series,title,ref_area,unit,frequency\n"
        'a,"Unemployment, female (% of female labor force)",KEN,percent,A\n'
        'b,"Unemployment Rate in Travis County, TX",,percent,M\n'
    )
    folder = make_pack(table, rows())
    for found in (load_pack(folder).series, tuple(compiled(folder, tmp_path / "c").values())):
        assert [one.ref_area for one in found] == ["KEN", "Travis County, Texas"]


@pytest.mark.parametrize(
    ("title", "transformation", "adjustment", "prices"),
    [
        ("HICP - monthly data (annual rate of change) - Malta", "year_on_year", None, None),
        ("GDP growth (annual %), Malta", "year_on_year", None, None),
        ("GDP: Quarter on Quarter growth: CVM SA %", "period_on_period", "SA", "constant"),
        ("Real GDP, Percent Change from Preceding Period", "period_on_period", None, "constant"),
        ("Net Borrowing: CPNSA", "none", "NSA", "current"),
        ("Share of SA Mines in output, Malta", "none", "SA", None),
    ],
)
def test_a_title_tells_form_and_prices(
    make_pack: MakePack,
    title: str,
    transformation: str,
    adjustment: str | None,
    prices: str | None,
) -> None:
    (one,) = load_pack(make_pack(f'{HEAD}a,"{title}",percent,Q\n', rows())).series
    assert one.transformation is Transformation(transformation)
    assert (one.adjustment, one.prices) == (adjustment, prices)


def test_what_all_parts_share_is_settled_by_unit() -> None:
    told = [("cpi", "index", "food urban"), ("cpi", "index", "rent urban"), ("cpi", "USD", "x")]
    assert list(settled(told).values()) == ["food", "rent", "x"]


def test_titles_of_a_style_without_a_place_are_of_the_country_of_most() -> None:
    assert homes_of({("heading", "USA"): 8, ("heading", "GBR"): 2}) == {"heading": "USA"}
    assert homes_of({("heading", "USA"): 6, ("heading", "GBR"): 4}) == {}
    assert homes_of({("sentence", "GBR"): 3}) == {}


@pytest.mark.parametrize(
    ("title", "style"),
    [
        ("Unemployment Rate - Men", "heading"),
        ("CPI ANNUAL RATE", "capitals"),
        ("Unemployment rate, men", "sentence"),
    ],
)
def test_the_style_of_a_title(title: str, style: str) -> None:
    assert style_of(title) == style


def test_a_county_that_a_title_names_is_no_odd_code(make_pack: MakePack) -> None:
    folder = make_pack(f'{HEAD}a,"Unemployment Rate in Travis County, TX",percent,M\n', rows())
    assert not [one for one in validate_pack(folder) if "list of areas" in str(one)]


def test_parts_that_a_pack_fills_in_are_kept_as_they_stand(
    make_pack: MakePack, tmp_path: Path
) -> None:
    table = (
        "series,title,indicator,ref_area,breakdown,unit,frequency\n"
        '"a","UK pay, regular",weekly_earnings,GBR,excluding bonuses,percent,M\n'
        '"b","UK pay, total",weekly_earnings,GBR,with bonuses,percent,M\n'
    )
    folder = make_pack(table, "series,period,value\na,2025-01,4.5\nb,2025-01,4.7\n")
    told = {"a": "excluding bonuses", "b": "with bonuses"}
    assert {one.key: one.breakdown for one in load_pack(folder).series} == told
    found = compiled(folder, tmp_path / "cache")
    assert {key: one.breakdown for key, one in found.items()} == told
