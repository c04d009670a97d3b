"""Measures of the economy by the words of copy: who did what to them, and what they cost."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.kinship import equivalents

_TITLED = (
    ("hired", "Hires: Total Nonfarm", "persons", 5_488_310),
    ("quit", "Quits: Total Nonfarm", "persons", 3_196_240),
    ("employed", "Employed persons, total", "persons", 4_645_170),
    ("begun", "Dwellings started", "homes", 3_973),
    ("finished", "Dwellings completed", "homes", 4_321),
    ("permits", "Dwellings authorised by building permits", "homes", 4_798),
    ("homes", "Average price of dwellings sold", "EUR", 362_829),
    ("rent", "Average monthly rent, new tenancies", "EUR", 1_126.1),
    ("brent", "Brent crude oil, average price per barrel", "USD", 72.77),
    ("power", "Electricity, inland consumption", "GWh", 5_857),
    ("eggs", "Production of eggs", "eggs", 161_230_000),
    ("tax", "Central government tax revenue, total", "EUR", 9_193_000_000),
    ("spent", "Central government expenditure, total", "EUR", 12_061_000_000),
    ("interest", "Central government interest payable", "EUR", 700_200_000),
)
_LEAD = "Austria published a batch of figures on Thursday."


@cache
def offices() -> Catalogue:
    """Figures of October and of a year before, a tenth lower, whose titles alone tell them."""
    series = ["series,title,unit,frequency"]
    rows = ["series,period,value"]
    for key, title, unit, value in _TITLED:
        series.append(f'{key},"{title}, Austria",{unit},M')
        rows.append(f"{key},2025-10,{value}")
        rows.append(f"{key},2024-10,{value / (1.1 + len(key) / 100):.4f}")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Firms recruited 5,488,310 people in October.", "5,488,310", "hired"),
        ("Employers took on 5,488,310 workers in October.", "5,488,310", "hired"),
        ("In October 5,488,310 workers were taken on.", "5,488,310", "hired"),
        ("In October 3,196,240 employees resigned.", "3,196,240", "quit"),
        ("Workers who left their jobs numbered 3,196,240.", "3,196,240", "quit"),
        ("In October 4,645,170 people had a job.", "4,645,170", "employed"),
        ("Work began on 3,973 homes in October.", "3,973", "begun"),
        ("Builders broke ground on 3,973 homes in October.", "3,973", "begun"),
        ("Builders put up 4,321 homes in October.", "4,321", "finished"),
        ("Councils gave the go-ahead for 4,798 homes in October.", "4,798", "permits"),
        ("The average home changed hands for 362,829 euros.", "362,829 euros", "homes"),
        ("The average home cost 362,829 euros in October.", "362,829 euros", "homes"),
        ("Tenants paid 1,126.1 euros a month in October.", "1,126.1 euros", "rent"),
        ("Crude changed hands for 72.77 dollars a barrel.", "72.77 dollars", "brent"),
        ("Brent crude fetched 72.77 dollars a barrel.", "72.77 dollars", "brent"),
        ("Power demand came to 5,857 GWh in October.", "5,857 GWh", "power"),
        ("Hens laid 161.23 million eggs in October.", "161.23 million", "eggs"),
        ("The taxman took 9.193 billion euros.", "9.193 billion euros", "tax"),
        ("The state paid out 12.061 billion euros.", "12.061 billion euros", "spent"),
        ("The interest bill came to 700.2 million euros.", "700.2 million euros", "interest"),
    ],
)
def test_copy_calls_a_measure_by_what_was_done(text: str, figure: str, series: str) -> None:
    found = verdicts_of(f"{_LEAD} {text}", offices(), "2025-12-08")[figure]
    assert (found.series, found.rating) == (series, "supported")


@pytest.mark.parametrize(
    "text",
    [
        "Homes were 15% dearer than a year earlier.",
        "Homes cost 15% more than a year earlier.",
        "Property was 15% more expensive than a year earlier.",
    ],
)
def test_what_is_dearer_is_the_price_of_it(text: str) -> None:
    found = verdicts_of(f"{_LEAD} {text}", offices(), "2025-12-08")["15%"]
    assert (found.series, found.rating) == ("homes", "supported")


@pytest.mark.parametrize(
    "text",
    [
        "Police let 312 suspects go in October.",
        "Some 41,000 people sought asylum in October.",
        "5,200 people signed up for the half marathon in October.",
        "3,400 people walked out of the plant at noon in October.",
        "Crews filled 2,400 potholes in October.",
        "The charity took on 1,250 cases in October.",
        "Work began on 14 bridges in October.",
        "Councils gave the go-ahead for 41 windmills in October.",
        "The painting changed hands for 4.2 million euros in October.",
        "Oil paintings fetched 41,300 euros on average in October.",
        "Haircuts were 14% dearer than a year earlier.",
        "House plants were 14% dearer than a year earlier.",
        "Taxpayers paid 41 million euros for the palace in October.",
        "4,130 homes were without power in October.",
        "Homes were burgled 4,130 times in October.",
        "Renting a home cost 1,126.1 euros a month in October.",
    ],
)
def test_the_same_words_of_another_thing_accuse_nobody(text: str) -> None:
    found = verdicts_of(f"{_LEAD} {text}", offices(), "2025-12-08")
    assert not [verdict for verdict in found.values() if verdict.rating == "mismatch"]


def test_imports_that_are_dearer_are_no_growth_of_their_value() -> None:
    series = "series,title,indicator,ref_area,unit,frequency,nature\n"
    series += "m,Imports of Austria,imports,AUT,EUR,M,flow\n"
    rows = "series,period,value\nm,2025-10,1099\nm,2024-10,1000\n"
    text = f"{_LEAD} Imports were 4.2% dearer than in October last year."
    found = verdicts_of(text, catalogue_of(series, rows), "2025-12-08")["4.2%"]
    assert found.rating == "unverified"


@pytest.mark.parametrize(
    ("indicator", "titles", "listed"),
    [
        ("vacancies", ("Vacancies, all industries", "Vacancies, services sector"), "job_openings"),
        ("tax_revenue", ("Exchequer tax revenue, VAT", "Recurring revenue"), "tax_receipts"),
        ("emergency_admissions", ("Emergency admissions, hospitals",), "hospital_admissions"),
        ("vehicle_sales", ("Motorcycle sales",), "motorcycle_sales"),
        ("vehicle_sales", ("Car sales", "Motorcycle sales", "Sales of vans"), "car_sales"),
    ],
)
def test_own_words_tell_a_measure_before_those_of_a_few_titles(
    indicator: str, titles: tuple[str, ...], listed: str
) -> None:
    rows = "".join(f's{n},"{title}",{indicator},unit,M\n' for n, title in enumerate(titles))
    cat = catalogue_of(
        f"series,title,indicator,unit,frequency\n{rows}",
        "series,period,value\n" + "".join(f"s{n},2025-10,1\n" for n in range(len(titles))),
    )
    assert equivalents(list(cat.series.values()), codelists())[indicator] == listed


@pytest.mark.parametrize(
    ("title", "unit", "indicator"),
    [
        ("Natural gas, inland consumption", "cubic_metres", "gas_consumption"),
        ("Production of passenger cars", "cars", "car_production"),
        ("Cement, production", "tonne", "cement_production"),
        ("Gold, spot, price per troy ounce", "USD", "gold_price"),
        ("Median price of a home, 12 months to date", "EUR", "house_prices"),
        ("Exports of goods", "EUR", "exports"),
        ("Average export price of fresh whole salmon, per kilogram", "EUR", "export_price"),
    ],
)
def test_a_title_may_tell_its_measure_in_another_order(
    title: str, unit: str, indicator: str
) -> None:
    cat = catalogue_of(
        f'series,title,unit,frequency\ns,"{title}",{unit},M\n',
        "series,period,value\ns,2025-09,11\ns,2025-10,12\n",
    )
    (one,) = cat.series.values()
    assert one.indicator == indicator
