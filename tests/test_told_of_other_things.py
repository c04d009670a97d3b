"""A figure that is told to be of something else than a series measures is none of it."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.match.shares import answers_a_share
from verifier.matched import Matched, match_sentence
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,basis,headline
cement,Cement production of Algeria,cement_production,DZA,,tonne,0,A,,flow,year_on_year,yes
coal,Coal production of Algeria,coal_production,DZA,,tonne,0,A,,flow,year_on_year,yes
owed,Debt of households of Russia,household_debt,RUS,,RUB,0,A,,stock,year_on_year,yes
copper,Mine production of copper of Guinea,mineral_production,GIN,copper,tonne,0,A,,flow,year_on_year,no
x,Exports of Turkey,exports,TUR,,USD,0,A,,flow,year_on_year,yes
gdp,Gross domestic product of Kenya,gdp,KEN,,KES,0,A,,flow,year_on_year,yes
ppp,"Gross domestic product of Kenya, purchasing power parity",gdp,KEN,purchasing power parity,USD,0,A,,flow,year_on_year,no
shops,Retail sales of Norway by month,retail_sales,NOR,,index,0,M,SA,index,period_on_period,yes
shops_a,Retail sales of Norway by year,retail_sales,NOR,,index,0,A,NSA,index,year_on_year,no
jobless,Unemployed people of Chile,unemployment,CHL,,person,0,A,,stock,year_on_year,yes
rate,Unemployment rate of Chile,unemployment_rate,CHL,,percent,0,A,,rate,year_on_year,yes
"""  # noqa: E501
PUBLISHED = date(2026, 1, 20)


@cache
def pack() -> Catalogue:
    rows = ["series,period,value,published"]
    for line in SERIES.splitlines()[1:]:
        key, *_ = line.split(",")
        years = ("2026-01", "2025-12") if key == "shops" else ("2024", "2025")
        rows += [f"{key},{year},{level}," for year, level in zip(years, (410, 430), strict=True)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str) -> Matched:
    return match_sentence(text, pack(), Settings(), PUBLISHED)[0]


OTHERS = (
    "Algerian oases produced 512,000 tonnes of dates last year.",
    "Russian households owed the state 512 billion roubles in unpaid traffic fines last year.",
    "Guinea's bauxite mines produced 512,000 tonnes last year.",
    "Exports of Turkish dried figs brought in $512 million last year.",
    "Exports of Turkish frozen figs brought in $512 million last year.",
)
ITSELF = (
    ("cement", "Algerian kilns produced 512,000 tonnes of cement last year."),
    ("coal", "Algerian pits produced 512,000 tonnes of coal last year."),
    ("owed", "Russian households owed 512 billion roubles last year."),
    ("copper", "Guinea's copper mines produced 512,000 tonnes last year."),
    ("x", "Exports of Turkish goods brought in $512 million last year."),
    ("gdp", "Adjusted for the season, GDP grew 9.1% in Kenya last year, less than in its bloc."),
)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("text", OTHERS)
def test_what_is_told_of_another_thing_is_left_without_a_series(text: str) -> None:
    assert matched(text).series is None


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("series", "text"), ITSELF)
def test_what_is_told_of_the_thing_itself_has_its_series(series: str, text: str) -> None:
    assert matched(text).series == series


@pytest.mark.parametrize(
    "said",
    [
        "Kenya's GDP was 512 billion international dollars last year.",
        "At purchasing power parity, Kenya's GDP was $512 billion last year.",
        "Adjusted for purchasing power, Kenya's GDP was $512 billion last year.",
    ],
)
def test_international_dollars_are_no_dollars_of_the_bank(said: str) -> None:
    assert matched(said).series == "ppp"


def test_gdp_in_shillings_is_that_of_the_day() -> None:
    assert matched("Kenya's GDP was 512 billion shillings last year.").series == "gdp"


def test_the_likeliest_variant_lacks_a_figure_where_only_a_coarser_one_has_it() -> None:
    text = "Norway's retail sales rose 3.1% on the month in May 2025 after seasonal adjustment."
    found = next(iter(verdicts_of(text, pack(), str(PUBLISHED)).values()))
    assert (found.series, found.reason) == ("shops", "no_observation")


def test_the_coarser_variant_still_has_its_own_year() -> None:
    text = "Norway's unadjusted retail sales rose 4.9% in 2025."
    assert matched(text).series == "shops_a"


@pytest.mark.parametrize(
    "text",
    [
        "Some 12% of Chileans who want a job cannot find one.",
        "Of Chileans, 12% had no job last year.",
    ],
)
def test_a_share_is_no_count_of_those_without_work(text: str) -> None:
    assert matched(text).series in ("rate", None)


def series(unit: str, nature: Nature, title: str = "", change: bool = False) -> Series:
    how = Transformation.YEAR if change else Transformation.NONE
    return Series(
        "x", "p", title or "A measure", unit, Frequency.YEAR, "m", nature=nature, transformation=how
    )


@pytest.mark.parametrize(
    ("one", "answers"),
    [
        (series("percent", Nature.RATE), True),
        (series("percent", Nature.RATE, change=True), False),
        (series("percent", Nature.RATE, "Percentage change of sales", change=True), False),
        (series("percent", Nature.RATE, "Percentage of sales", change=True), True),
        (series("person", Nature.STOCK), True),
    ],
)
def test_a_share_is_told_of_no_growth(one: Series, answers: bool) -> None:
    assert answers_a_share(one) is answers


MEASURES = (
    ("food and soft drinks", "food"),
    ("prices of newly built homes", "house_prices"),
    ("turbines at sea", "offshore wind"),
    ("energy, food, alcohol and tobacco excluded", "core"),
    ("into businesses overseas", "outward"),
    ("workers' remittances", "remittances"),
    ("had no job", "unemployment_rate"),
    ("EU-harmonised measure", "hicp"),
)


@pytest.mark.parametrize(("phrase", "code"), MEASURES)
def test_newsroom_phrases_stand_for_what_they_name(phrase: str, code: str) -> None:
    found = {
        term.code
        for mention in Catalogue(()).vocabulary().find(phrase, Span(0, len(phrase)))
        for term in mention.terms
        if mention.span.of(phrase) == phrase
    }
    assert code in found
