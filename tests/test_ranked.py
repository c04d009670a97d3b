"""Places in an order: one member for each place, and the figure that a place is told of."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PEOPLE = {"AUT": 9.2, "POL": 37.5, "HUN": 9.5, "CZE": 10.8, "SVK": 5.4, "PRT": 10.6, "GRC": 10.4}
_NAMES = {
    "AUT": "Austria",
    "POL": "Poland",
    "HUN": "Hungary",
    "CZE": "Czechia",
    "SVK": "Slovakia",
    "PRT": "Portugal",
    "GRC": "Greece",
}


@cache
def countries() -> Catalogue:
    """People and emissions of seven countries, each counted by two sources; the second source
    lists a little more for everybody, so that it would stand among the ranks of the first."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    series, rows = [head], ["series,period,value"]
    for code, people in _PEOPLE.items():
        name, low = _NAMES[code], code.lower()
        for key, title, more, headline in (
            (f"p_{low}", f'"Population of {name}, United Nations estimate"', 0.0, "yes"),
            (f"q_{low}", f'"Population of {name}, national register"', 0.15, "no"),
        ):
            series.append(
                f"{key},{title},population,{code},person,6,A,stock,year_on_year,{headline}"
            )
            rows += [
                f"{key},{year},{people + more - (2024 - year) / 10:.2f}" for year in (2023, 2024)
            ]
        for key, title, more, headline in (
            (f"c_{low}", f'"Carbon dioxide emissions of {name}, industry"', 0, "yes"),
            (f"d_{low}", f'"Carbon dioxide emissions of {name}, cement"', 1, "no"),
        ):
            series.append(
                f"{key},{title},co2_emissions,{code},tonne,6,A,flow,year_on_year,{headline}"
            )
            rows += [f"{key},{year},{8 * people + more:.1f}" for year in (2021, 2024)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


PLACES = [
    ("In population Portugal came third in 2024, with 10.6 million people.", "third", "exact"),
    ("Greece, with 10.4 million people in 2024, comes fourth.", "fourth", "exact"),
    ("In 2024 Greece's 10.4 million people put it third.", "third", "off_rank"),
    ("In carbon dioxide emissions Czechia ranked second in 2024.", "second", "exact"),
    ("Emissions of carbon dioxide in 2024: Hungary came fourth.", "fourth", "off_rank"),
]


@pytest.mark.parametrize(("text", "place", "reason"), PLACES)
def test_a_country_that_two_sources_count_is_ranked_once(
    text: str, place: str, reason: str
) -> None:
    assert verdicts_of(text, countries(), "2025-11-20")[place].reason == reason


def test_countries_that_no_pack_holds_may_stand_ahead() -> None:
    text = "Emissions of carbon dioxide in 2024: Hungary came eleventh."
    assert verdicts_of(text, countries(), "2025-11-20")["eleventh"].rating == "unverified"


def test_a_place_is_of_the_figure_before_it_only_where_nothing_parts_them() -> None:
    text = "Greece had 10.4 million people in 2024; in football it came third."
    verdict = verdicts_of(text, countries(), "2025-11-20").get("third")
    assert verdict is None or verdict.rating == "unverified"


HEADS = [
    ("In 2024 an Austrian accounted for 8.0 tonnes of carbon dioxide.", "8.0 tonnes"),
    ("The average Greek emitted 8.0 tonnes of carbon dioxide in 2024.", "8.0 tonnes"),
    ("Carbon dioxide emissions in 2024: each Polish citizen caused 8.0 tonnes.", "8.0 tonnes"),
]


@pytest.mark.parametrize(("text", "quote"), HEADS)
def test_what_one_of_them_accounts_for_is_per_head(text: str, quote: str) -> None:
    verdict = verdicts_of(text, countries(), "2025-11-20")[quote]
    assert (verdict.operation, verdict.rating) == ("per_capita", "supported")


def test_what_a_firm_accounts_for_is_not() -> None:
    text = "In 2024 an Austrian cement works accounted for 8.0 tonnes of carbon dioxide."
    assert verdicts_of(text, countries(), "2025-11-20")["8.0 tonnes"].operation != "per_capita"


TIMES = [
    "Poland emitted 300 million tonnes of carbon dioxide in 2024. That was 4.1 times as much as "
    "Austria.",
    "Carbon dioxide emissions of Poland came to 300 million tonnes in 2024, 4.1 times as much as "
    "Austria's.",
]


@pytest.mark.parametrize("text", TIMES)
def test_a_multiple_of_another_place_is_of_the_measure_told_before(text: str) -> None:
    verdict = verdicts_of(text, countries(), "2025-11-20")["4.1 times"]
    assert (verdict.rating, verdict.operation) == ("supported", "multiple")


def test_a_wrong_multiple_is_not_borne_out() -> None:
    text = (
        "Poland emitted 300 million tonnes of carbon dioxide in 2024. That was 6.1 times as much "
        "as Austria."
    )
    assert verdicts_of(text, countries(), "2025-11-20")["6.1 times"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        # seven countries are held
        ("Poland had 37.5 million people in 2024 and ranks first of the seven countries.", "s"),
        ("Czechia had 10.8 million people in 2024 and ranks second among the five.", "s"),
        ("Czechia had 10.8 million people in 2024 and ranks second out of 27 countries.", "u"),
        ("Czechia had 10.8 million people in 2024 and ranks third of the nine states.", "u"),
    ],
)
def test_a_place_among_more_than_are_held_is_left_open(text: str, rating: str) -> None:
    found = verdicts_of(text, countries(), "2025-11-10")
    place = next(word for word in ("first", "second", "third") if word in text)
    assert found[place].rating[0] == rating


@cache
def states() -> Catalogue:
    """Jobless rates of three states and of the District of Columbia, which has the highest."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    rates = {"DC": 6.0, "CA": 5.5, "NV": 5.2, "OH": 4.8}
    names = {"DC": "District of Columbia", "CA": "California", "NV": "Nevada", "OH": "Ohio"}
    series = [
        f'ur_{code},"Unemployment rate, {name}",unemployment_rate,US-{code},percent,0,M,rate,'
        "year_on_year,yes"
        for code, name in names.items()
    ]
    rows = [f"ur_{code},2025-{m:02d},{rate}" for code, rate in rates.items() for m in (10, 11)]
    return catalogue_of(
        "\n".join((head, *series, "")), "\n".join(("series,period,value", *rows, ""))
    )


@pytest.mark.parametrize(
    ("words", "place", "rating"),
    [
        ("the highest of any state", "highest", "supported"),
        ("the highest of all states", "highest of all states", "supported"),
        ("the second-highest in the country", "second", "supported"),
        ("the third-highest of all states", "third", "mismatch"),
        ("the highest in the country", "highest", "not borne out"),
    ],
)
def test_a_district_need_not_be_counted_among_states(words: str, place: str, rating: str) -> None:
    text = f"California's unemployment rate was 5.5 percent in November, {words}."
    found = verdicts_of(text, states(), "2025-12-22")
    assert found[place].rating == rating or (
        rating == "not borne out" and found[place].rating != "supported"
    )


@cache
def regions() -> Catalogue:
    """The queues for hospitals in England and in four of its regions, in May 2025."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    series, rows = [head], ["series,period,value"]
    for code, name, length in (
        ("GB-ENG", "England", 9_410),
        ("GB-ENG-MID", "Midlands", 1_430),
        ("GB-ENG-SE", "South East", 1_130),
        ("GB-ENG-NW", "North West", 1_050),
        ("GB-ENG-SW", "South West", 690),
    ):
        key = code.lower().replace("-", "_")
        kind = f"hospital_queue,{code},person,3,M,stock,year_on_year"
        series.append(f'{key},"Hospital queue, {name}",{kind},{"no" if length < 9_000 else "yes"}')
        rows.append(f"{key},2025-05,{length}")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("place", "rating"), [("third", "supported"), ("fourth", "mismatch"), ("second", "mismatch")]
)
def test_what_holds_a_region_is_not_ranked_among_regions(place: str, rating: str) -> None:
    text = f"At 1.05 million in May the hospital queue of the North West is the {place}-longest."
    verdict = verdicts_of(text, regions(), "2025-06-12")[place]
    assert verdict.rating == rating, verdict.explanation
