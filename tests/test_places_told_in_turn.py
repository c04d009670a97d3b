"""Places told in turn: the whole country beside a part of it, "the former" and "the latter", and
figures of one place that stand beside those of another."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_MONTHS = ("2024-10", "2025-08", "2025-09", "2025-10")
_RATES = {
    "de": ("Germany", "DEU", (2.9, 3.2, 3.3, 3.4)),
    "at": ("Austria", "AUT", (5.8, 5.1, 5.3, 5.4)),
    "fr": ("France", "FRA", (8.0, 7.5, 7.9, 7.8)),
    "es": ("Spain", "ESP", (10.4, 10.8, 11.3, 11.0)),
    "ez": ("Euro area", "EA20", (6.3, 6.1, 6.2, 6.0)),
    "us": ("United States", "USA", (4.4, 4.2, 4.5, 4.6)),
    "tx": ("Texas", "US-TX", (4.3, 3.8, 3.9, 4.0)),
    "ok": ("Oklahoma", "US-OK", (3.7, 3.2, 3.3, 3.6)),
}
_NIGHTS = {
    "n_at": ("Austria", "AUT", (12_656_012, 14_001_330, 12_210_020, 13_506_511)),
    "n_ty": ("Tyrol", "AT-7", (4_600_671, 5_010_401, 4_100_212, 3_770_830)),
    "n_sb": ("Salzburg", "AT-5", (2_310_345, 2_904_410, 2_211_008, 2_550_417)),
    "n_vi": ("Vienna", "AT-9", (1_472_101, 1_630_204, 1_555_432, 1_462_137)),
}


@cache
def _places() -> Catalogue:
    rows, figures = [_HEAD], {}
    for key, (name, area, values) in _RATES.items():
        kind = f"unemployment_rate,{area},percent,0,M,rate,year_on_year,yes"
        rows.append(f'{key},"Unemployment rate, {name}",{kind}')
        figures[key] = values
    for key, (name, area, counts) in _NIGHTS.items():
        kind = f"overnight_stays,{area},night,0,M,flow,year_on_year,yes"
        rows.append(f'{key},"Overnight stays, {name}",{kind}')
        figures[key] = counts
    return catalogue_told("\n".join(rows) + "\n", _MONTHS, figures)


def _rated(text: str, figure: str) -> tuple[str, str | None]:
    found = verdicts_of(text, _places(), "2025-12-03")[figure]
    return str(found.rating), found.series


_GERMANY = "Unemployment in Germany was 3.4% in October, the statistics office said."
_TURNS = "German unemployment rose to 3.4% in October, while Austrian unemployment rose to 5.4%."
_TEXAS = "Texas' unemployment rate was 4.0% in October, the commission said."
_TYROL = "Tyrol recorded 3.77 million overnight stays in October, the tourist board said."


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (f"{_TURNS} The former had been 2.9% a year before, the latter 5.8%.", "2.9%", "de"),
        (f"{_TURNS} The former had been 2.9% a year before, the latter 5.8%.", "5.8%", "at"),
        ("Unemployment was 3.4% in Germany and 5.4% in Austria in October. In the latter it had "
         "been 5.8% a year before.", "5.8%", "at"),
        ("Unemployment in October ranged from 3.4% in Germany to 11.0% in Spain.", "3.4%", "de"),
        ("Unemployment in Germany was 3.4% in October, against 6.0% in the wider euro zone.",
         "6.0%", "ez"),
        ("Unemployment in Germany is now 2.0 percentage points below that of Austria (3.4% against "
         "5.4% in October).", "5.4%", "at"),
        ("Texas' unemployment rate in October (4.0%) was lower than the nation's (4.6%).",
         "4.6%", "us"),
        ("Like Germany, where unemployment was 3.4% in October, Austria does well: its rate was "
         "5.4%.", "3.4%", "de"),
        (f"{_TEXAS} Nationwide, unemployment stood at 4.6%. Neighboring Oklahoma had 3.6%.",
         "4.6%", "us"),
        (f"{_TEXAS} The nation's rate was 4.6%.", "4.6%", "us"),
        (f"{_TYROL} Nationwide, there were 13.51 million overnight stays.", "13.51 million",
         "n_at"),
        (f"{_TYROL} Across the country, overnight stays came to 13.51 million.", "13.51 million",
         "n_at"),
        (f"{_TYROL} Of the country's 13.51 million overnight stays, Vienna had 1.46 million.",
         "13.51 million", "n_at"),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_place_that_its_words_point_at(
    text: str, figure: str, series: str
) -> None:
    assert _rated(text, figure) == ("supported", series)


def test_a_gap_between_two_places_told_by_in_is_no_change() -> None:
    text = "Unemployment was 7.6 percentage points lower in Germany than in Spain in October."
    assert _rated(text, "7.6 percentage points")[0] == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{_GERMANY} In Austria it was 6.2%.", "6.2%"),
        (f"{_GERMANY} Austria had 6.2%.", "6.2%"),
        (f"{_GERMANY} The figure for Austria was 6.2%.", "6.2%"),
        (f"{_GERMANY} The euro zone rate was 6.7%.", "6.7%"),
        (f"{_GERMANY} In Austria it was 5.4%. In Spain it was 12.2%.", "12.2%"),
        ("Unemployment in Germany was 3.4% in October, against 6.7% in the wider euro zone.",
         "6.7%"),
        ("Unemployment in Germany was 3.4% in October, compared with 6.2% in Austria.", "6.2%"),
        ("Austria posted unemployment of 6.7% in October.", "6.7%"),
        (f"{_TYROL} Across the country, overnight stays came to 14.72 million.", "14.72 million"),
        (f"{_TEXAS} Nationwide, unemployment stood at 5.2%.", "5.2%"),
    ],
)  # fmt: skip
def test_a_wrong_figure_of_another_place_is_accused(text: str, figure: str) -> None:
    assert _rated(text, figure)[0] == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{_GERMANY} In Austria wages rose 6.2%.", "6.2%"),
        (f"{_GERMANY} The deficit was 2.7% of output. In Austria it was 4.1%.", "4.1%"),
        (f"{_GERMANY} Austria's long-term rate was 1.2%.", "1.2%"),
        ("Unemployment in Germany fell to 3.4% in October from 3.9% in some of the hardest months.",
         "3.9%"),
        ("The former chancellor spoke in Germany and Austria. Unemployment had been 6.6% then.",
         "6.6%"),
    ],
)  # fmt: skip
def test_what_may_be_told_of_another_thing_accuses_nobody(text: str, figure: str) -> None:
    assert _rated(text, figure)[0] != "mismatch"


def test_a_wrong_figure_of_a_part_leaves_the_whole_country_right() -> None:
    text = _TYROL.replace("3.77", "4.11") + " Nationwide, there were 13.51 million overnight stays."
    found = verdicts_of(text, _places(), "2025-12-03")
    assert found["13.51 million"].rating == "supported"
    assert found["4.11 million"].rating == "mismatch"
