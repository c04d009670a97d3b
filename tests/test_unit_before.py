"""A bare figure is counted in the unit of the one told before it, where it fits so."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
fish,"Exports of fish, value, Norway, total",fish_exports,NOR,,NOK,6,M,flow,year_on_year,yes
cod,"Exports of cod, value, Norway",fish_exports,NOR,cod,NOK,6,M,flow,year_on_year,no
cod_t,"Exports of cod, volume, Norway",fish_export_volume,NOR,cod,tonne,0,M,flow,year_on_year,no
rain,"Rainfall, area average, Spain",rainfall,ESP,,millimetres,0,M,flow,year_on_year,yes
rain_s,"Rainfall, area average, Andalusia",rainfall,ESP,Andalusia,millimetres,0,M,flow,,no
wine,"Wine production, world",wine_production,WLD,,hectolitres,6,M,flow,year_on_year,yes
wine_f,"Wine production, France",wine_production,FRA,,hectolitres,6,M,flow,year_on_year,no
"""
FIGURES = """\
series,period,value
fish,2025-10,14795
fish,2025-11,15514
cod,2025-10,918
cod,2025-11,974
cod_t,2025-10,8101
cod_t,2025-11,8565
rain,2025-10,18.6
rain,2025-11,22.4
rain_s,2025-10,4.1
rain_s,2025-11,10.2
wine,2025-10,226
wine,2025-11,232
wine_f,2025-10,36.1
wine_f,2025-11,36.2
"""


@pytest.fixture(scope="module")
def coasts() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "unit", "series"),
    [
        (
            "Norway exported fish worth 15.5 billion kroner in November. Cod made up 974 million "
            "of that.",
            "974 million",
            "NOK",
            "cod",
        ),
        (
            "Spain had 22.4 millimetres of rain in November. In Andalusia it was just 10.2.",
            "10.2",
            "millimetre",
            "rain_s",
        ),
        (
            "The world made 232 million hectolitres of wine in November, up from 226 million in "
            "October. France made 36.2 million of them.",
            "36.2 million",
            "litre",
            "wine_f",
        ),
    ],
)
def test_a_bare_figure_is_told_in_the_unit_before_it(
    text: str, figure: str, unit: str, series: str, coasts: Catalogue
) -> None:
    verdict = verdicts_of(text, coasts, "2025-12-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)
    quantity = verdict.claim.quantity
    assert quantity is not None
    assert quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # it does not fit
        (
            "Norway exported fish worth 15.5 billion kroner in November. Cod made up 947 million "
            "of that.",
            "947 million",
        ),
        # what is counted is named
        (
            "Norway exported fish worth 15.5 billion kroner in November. Cod fed 974 million "
            "people abroad.",
            "974 million",
        ),
        # the paragraph has no figure before
        (
            "Norway exported fish worth 15.5 billion kroner in November.\n\nIn thousands, cod "
            "stood at 974 million.",
            "974 million",
        ),
    ],
)
def test_other_bare_figures_are_not(text: str, figure: str, coasts: Catalogue) -> None:
    assert verdicts_of(text, coasts, "2025-12-20")[figure].rating != "supported"


WINE = "The world made 232 million hectolitres of wine in November.\n\n"


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        ("France was on 36.2 million.", "36.2 million", "supported"),
        ("French output edged up by 0.1 million.", "0.1 million", "supported"),
        ("France made 62.3 million.", "62.3 million", "open"),
        ("France made 36.2 million litres.", "36.2 million litres", "open"),
    ],
)
def test_a_word_for_many_of_a_unit_is_told_in_a_paragraph_above(
    sentence: str, figure: str, rating: str, coasts: Catalogue
) -> None:
    told = verdicts_of(WINE + sentence, coasts, "2025-12-20")[figure].rating
    assert (told == "supported") is (rating == "supported")


def test_a_slip_of_scale_stays_one_where_no_such_word_was_told(coasts: Catalogue) -> None:
    text = "The world made 23.2 billion litres of wine in November.\n\nFrance made 36.2 million."
    assert verdicts_of(text, coasts, "2025-12-20")["36.2 million"].rating != "supported"


FISH = "Norway exported fish worth 15.5 billion kroner in November."
RAIN = "Spain had 22.4 millimetres of rain in November."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        # a slip is one of the series that the words name, in the unit told before
        (f"{FISH} Exports of cod came to 924 million.", "924 million", "mismatch"),
        (f"{FISH} Exports of cod came to 974 million.", "974 million", "supported"),
        (f"{RAIN} The rain in Andalusia came to 15.2.", "15.2", "mismatch"),
        (f"{RAIN} The rain in Andalusia came to 10.2.", "10.2", "supported"),
        # the sentence opens with its money
        ("In kroner, exports of cod came to 974 million.", "974 million", "supported"),
        (
            "Cod exports rose in November. Measured in kroner, exports of cod in November came to "
            "924 million, after 918 million in October.",
            "924 million",
            "mismatch",
        ),
        # what it counts is told
        (f"{FISH} Exports of cod fed 924 million people.", "924 million", "unverified"),
        # it counts on what the figure before it in its sentence counts
        (
            f"{FISH} Exports of cod had 2.1 million buyers, against 1.8 million.",
            "1.8 million",
            "unverified",
        ),
        # the unit was told in another paragraph
        (f"{FISH}\n\nExports of cod came to 924 million.", "924 million", "unverified"),
    ],
)
def test_the_first_reading_of_a_bare_figure_is_in_the_unit_told(
    text: str, figure: str, rating: str, coasts: Catalogue
) -> None:
    assert verdicts_of(text, coasts, "2025-12-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Cod was 94.4% of the catch in November. There were 8,101 in October.", "8,101"),
        ("Cod was 94.4% of the catch in November. It was 7.61 million in October.", "7.61 million"),
        ("Norway had 2,961 quakes in November. The biggest, a 4.6, was felt in Oslo.", "4.6"),
    ],
)
def test_a_figure_is_not_told_in_a_unit_that_it_is_not_printed_like(
    sentence: str, figure: str, coasts: Catalogue
) -> None:
    found = verdicts_of(sentence, coasts, "2025-12-20")
    quantity = found[figure].claim.quantity if figure in found else None
    assert quantity is None or quantity.unit not in {"percent", "quake"}
