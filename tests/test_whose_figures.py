"""Whose a figure is: the place, partner, part or group that a sentence names beside it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge import stretch
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,"
    "basis,headline\n"
)
_MONTHS = ("2024-10", "2025-08", "2025-09", "2025-10")


@cache
def trade() -> Catalogue:
    """Exports of one country in all, to six others and of four goods; imports from two."""
    rows = {
        "x": ("Exports of Austria", "exports", "WLD", "", (15266.6, 14011.3, 15124.9, 15618.5)),
        "xit": ("Exports of Austria to Italy", "exports", "ITA", "", (864.3, 801.2, 893.9, 917.2)),
        "xes": ("Exports of Austria to Spain", "exports", "ESP", "", (414.9, 380.3, 402.6, 468.0)),
        "xde": (
            "Exports of Austria to Germany",
            "exports",
            "DEU",
            "",
            (2733.6, 2511.4, 2680.1, 2585.9),
        ),
        "xpl": ("Exports of Austria to Poland", "exports", "POL", "", (473.7, 502.8, 520.6, 546.3)),
        "xus": (
            "Exports of Austria to the United States",
            "exports",
            "USA",
            "",
            (816.9, 730.5, 744.4, 708.9),
        ),
        "xbe": ("Exports of Austria, beef", "exports", "WLD", "beef", (104.6, 110.8, 119.3, 124.7)),
        "xch": ("Exports of Austria, cheese", "exports", "WLD", "cheese", (71.6, 70.2, 74.9, 76.8)),
        "mde": (
            "Imports of Austria from Germany",
            "imports",
            "DEU",
            "",
            (4038.3, 4102.7, 4290.4, 4411.5),
        ),
        "mus": (
            "Imports of Austria from the United States",
            "imports",
            "USA",
            "",
            (1624.7, 1702.1, 1855.6, 1982.6),
        ),
    }
    head = "".join(
        f'{key},"{title}",{measure},AUT,{partner},{part},EUR,6,M,flow,year_on_year,'
        f"{'yes' if key == 'x' else ''}\n"
        for key, (title, measure, partner, part, _) in rows.items()
    )
    return catalogue_told(_HEAD + head, _MONTHS, {key: row[-1] for key, row in rows.items()})


@cache
def jobless() -> Catalogue:
    """The jobless rates of six places, and of three groups in one of them."""
    rows = {
        "at": ("Austria", "AUT", "", (5.8, 5.9, 6.0, 6.1)),
        "it": ("Italy", "ITA", "", (6.6, 6.5, 6.3, 6.4)),
        "es": ("Spain", "ESP", "", (9.5, 10.0, 10.1, 10.2)),
        "fr": ("France", "FRA", "", (7.2, 7.1, 7.0, 6.9)),
        "de": ("Germany", "DEU", "", (4.4, 3.7, 3.6, 3.5)),
        "eu": ("European Union", "EU27", "", (6.5, 6.2, 6.1, 6.0)),
        "men": ("Austria, men", "AUT", "men", (6.5, 6.0, 5.9, 5.8)),
        "women": ("Austria, women", "AUT", "women", (5.1, 4.4, 4.3, 4.2)),
        "youth": ("Austria, under-25s", "AUT", "youth", (12.0, 12.3, 12.4, 12.6)),
    }
    head = "".join(
        f'{key},"Unemployment rate, {title}",unemployment_rate,{place},,{part},percent,0,M,rate,'
        f"year_on_year,{'' if part else 'yes'}\n"
        for key, (title, place, part, _) in rows.items()
    )
    return catalogue_told(_HEAD + head, _MONTHS, {key: row[-1] for key, row in rows.items()})


@cache
def homes() -> Catalogue:
    """House prices of a country and of four of its parts, told by name alone."""
    rows = {
        "uk": ("UK", (293_038, 298_117, 300_260, 301_457)),
        "london": ("London", (532_759, 529_911, 525_306, 523_454)),
        "scotland": ("Scotland", (209_545, 215_338, 217_980, 219_245)),
        "wales": ("Wales", (206_563, 210_177, 211_304, 212_086)),
        "ni": ("Northern Ireland", (191_157, 202_460, 205_118, 207_654)),
    }
    head = "".join(
        f'{key},"Average house price, {name}",house_price,GBR,,{"" if key == "uk" else name},GBP,'
        f"0,M,price,year_on_year,{'yes' if key == 'uk' else ''}\n"
        for key, (name, _) in rows.items()
    )
    return catalogue_told(_HEAD + head, _MONTHS, {key: row[-1] for key, row in rows.items()})


@cache
def cars() -> Catalogue:
    """New cars in all and of four makes."""
    rows = {
        "all": ("", (23_005, 20_118, 22_790, 24_145)),
        "vw": ("Volkswagen", (3_711, 3_580, 3_902, 4_101)),
        "skoda": ("Skoda", (2_761, 2_690, 2_950, 3_182)),
        "bmw": ("BMW", (1_462, 1_330, 1_402, 1_375)),
        "tesla": ("Tesla", (733, 402, 610, 517)),
    }
    head = "".join(
        f'{key},"New car registrations, Austria{", " + make if make else ""}",car_registrations,'
        f"AUT,,{make},vehicle,0,M,flow,year_on_year,{'' if make else 'yes'}\n"
        for key, (make, _) in rows.items()
    )
    return catalogue_told(_HEAD + head, _MONTHS, {key: row[-1] for key, row in rows.items()})


SOLD = "Austria's exports rose 2.3% on the year to €15.62 billion in October. "
RATE = "Unemployment in Austria stood at 6.1% in October, official figures showed on Monday. "
BUILT = "The average house price in the UK rose 2.9% on the year to £301,457 in October. "
DRIVEN = "New car registrations in Austria rose 5.0% to 24,145 in October. "


def _rating(catalogue: Catalogue, text: str, figure: str) -> Rating:
    return verdicts_of(text, catalogue, "2025-12-08")[figure].rating


TRUE = [
    (trade, SOLD, "Exports to Italy were up 6.1%, while those to Germany fell 5.4%."),
    (trade, SOLD, "Those to Germany, the biggest customer, fell 5.4% to €2.59 billion."),
    (trade, SOLD, "Exports to Italy and Spain rose by 6.1% and 12.8%, respectively."),
    (
        trade,
        SOLD,
        "Italy was next with €917.2 million, followed by the United States with €708.9m.",
    ),
    (trade, SOLD, "Demand from Poland was strong: exports there rose 15.3%."),
    (trade, SOLD, "The gains were led by Poland (15.3%) and Spain (12.8%)."),
    (
        trade,
        SOLD,
        "Exports to the US fell 13.2% to €708.9 million, and imports from there rose 22.0%.",
    ),
    (trade, SOLD, "The Germans bought 5.4% less, the Poles 15.3% more."),
    (trade, SOLD, "Beef did best, up 19.2%; cheese rose 7.3%."),
    (jobless, RATE, "Italy's rate was 6.4%, Spain's 10.2% and France's 6.9%."),
    (jobless, RATE, "In Italy it was 6.4%, in Spain 10.2%."),
    (jobless, RATE, "The jobless rates for men and women were 5.8% and 4.2% respectively."),
    (jobless, RATE, "Spain recorded the highest rate (10.2%), followed by France (6.9%)."),
    (jobless, "", "Unemployment among Austrian women was 4.2% in October. For men it was 5.8%."),
    (
        jobless,
        "",
        "Austria's youth unemployment rate was 12.6% in October. The overall rate was 6.1%.",
    ),
    (
        jobless,
        "",
        "Unemployment among Austrian women was 4.2% in October. For men it was 5.8%. "
        "For both sexes together it was 6.1%.",
    ),
    (homes, BUILT, "London prices fell 1.7%, while those in Northern Ireland rose 8.6%."),
    (homes, BUILT, "The average home in Wales cost £212,086, in Scotland £219,245."),
    (
        homes,
        "",
        "House prices in Scotland rose 4.6% in the year to October. The UK average rose 2.9%.",
    ),
    (
        homes,
        "",
        "House prices in London fell 1.7% in the year to October. Across the UK they rose 2.9%.",
    ),
    (cars, DRIVEN, "Volkswagen led with 4,101 registrations, followed by Skoda (3,182)."),
    (
        cars,
        "",
        "Tesla registered 517 new cars in Austria in October, 29.5% fewer than a year earlier. "
        "The market as a whole grew 5.0% to 24,145.",
    ),
]


@pytest.mark.parametrize(("catalogue", "lead", "text"), TRUE)
def test_a_figure_is_of_whom_its_words_name(catalogue: object, lead: str, text: str) -> None:
    assert callable(catalogue)
    found = verdicts_of(lead + text, catalogue(), "2025-12-08")
    assert {quote: v.rating for quote, v in found.items()} == dict.fromkeys(found, Rating.SUPPORTED)


ANOTHERS = [
    (
        trade,
        SOLD,
        "Those to Germany, the biggest customer, fell 5.4% to €124.7 million.",
        "€124.7 million",
    ),
    (trade, SOLD, "The rise was led by Poland, up 12.8%.", "12.8%"),
    (
        trade,
        SOLD,
        "Italy was next with €917.2 million, followed by Spain with €708.9 million.",
        "€708.9 million",
    ),
    (trade, SOLD, "Exports to the eurozone's biggest economy, Germany, dropped 13.2%.", "13.2%"),
    (
        jobless,
        "",
        "Austria's youth unemployment rate was 12.6% in October. The overall rate was 6.9%.",
        "6.9%",
    ),
    (
        homes,
        "",
        "House prices in Scotland rose 4.6% in the year to October. The UK average rose 8.6%.",
        "8.6%",
    ),
    (
        homes,
        "",
        "House prices in London fell 1.7% in the year to October. "
        "The national average rose 2.9% to £523,454.",
        "£523,454",
    ),
    (
        cars,
        "",
        "Tesla registered 517 new cars in Austria in October, 29.5% fewer than a year earlier. "
        "The market as a whole grew 15.2%.",
        "15.2%",
    ),
]


@pytest.mark.parametrize(("catalogue", "lead", "text", "figure"), ANOTHERS)
def test_no_other_part_or_place_bears_a_figure_out(
    catalogue: object, lead: str, text: str, figure: str
) -> None:
    assert callable(catalogue)
    assert _rating(catalogue(), lead + text, figure) is not Rating.SUPPORTED


WRONG = [
    (jobless, RATE, "Italy's rate was 6.4%, Spain's 10.2% and France's 1.9%.", "1.9%"),
    (jobless, RATE, "The rate in Germany was 7.5%, in France 6.9%.", "7.5%"),
    (jobless, RATE, "Germany and France had rates of 3.5% and 1.9% respectively.", "1.9%"),
    (jobless, RATE, "For men it was 9.8%, for women 4.2%.", "9.8%"),
    (jobless, RATE, "Germany reported 7.5%, Spain 10.2%.", "7.5%"),
    (jobless, RATE, "That compares with 3.5% in Germany and 1.4% in Italy.", "1.4%"),
]


@pytest.mark.parametrize(("catalogue", "lead", "text", "figure"), WRONG)
def test_a_figure_beside_a_right_one_of_another_place_is_accused(
    catalogue: object, lead: str, text: str, figure: str
) -> None:
    assert callable(catalogue)
    assert _rating(catalogue(), lead + text, figure) is Rating.MISMATCH


OPEN = [
    (jobless, RATE, "In Germany it was 3.5%, and in Spain wages rose 2.9%.", "2.9%"),
    (jobless, RATE, "Germany had 3.5%, while Spain's long-term rate was 4.1%.", "4.1%"),
    (jobless, RATE, "In Germany it was 3.5%; in Spain inflation was 2.7%.", "2.7%"),
]


@pytest.mark.parametrize(("catalogue", "lead", "text", "figure"), OPEN)
def test_what_names_something_else_beside_its_place_is_left_open(
    catalogue: object, lead: str, text: str, figure: str
) -> None:
    assert callable(catalogue)
    assert _rating(catalogue(), lead + text, figure) is Rating.UNVERIFIED


def test_a_long_breath_is_looked_through_in_one_pass() -> None:
    asked = stretch._BARE.fullmatch("it was " + "  " * 200 + "wages")
    assert asked is None
