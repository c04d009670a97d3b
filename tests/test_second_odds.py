"""A figure that fits a sibling of what its words name is no second reading of theirs."""

import re
from pathlib import Path

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.doubts.second_odds import WEIGHTS
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
whole,"School attendance, Ruritania",attendance,RUR,,percent,0,M,rate,,yes
strelsau,"School attendance, Strelsau, Ruritania",attendance,RUR,strelsau,percent,0,M,rate,,no
zenda,"School attendance, Zenda, Ruritania",attendance,RUR,zenda,percent,0,M,rate,,no
hentzau,"School attendance, Hentzau, Ruritania",attendance,RUR,hentzau,percent,0,M,rate,,no
carried,"Passengers carried, Northern Lines, Ruritania",passengers,RUR,northern,person,3,M,flow,,no
carts,"Passengers carried, Southern Lines, Ruritania",passengers,RUR,southern,person,3,M,flow,,no
"""
FIGURES = {
    "whole": (90.8, 90.1, 90.4, 90.2),
    "strelsau": (88.3, 88.9, 89.2, 88.7),
    "zenda": (91.4, 91.9, 92.7, 91.6),
    "hentzau": (93.2, 93.9, 94.3, 94.6),
    "carried": (15_100, 15_200, 15_300, 15_500),
    "carts": (20_100, 20_200, 20_300, 20_900),
}
PERIODS = ("2025-07", "2025-08", "2025-09", "2025-10")


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("School attendance in Zenda was 91.6% in October.", "91.6%", "zenda"),
        ("In October school attendance was 90.2%, in Hentzau 94.6%.", "94.6%", "hentzau"),
    ],
)
def test_a_figure_is_of_the_sibling_that_its_words_tell_of(
    text: str, figure: str, series: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(text, ruritania, "2025-11-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("School attendance in Zenda was 94.6% in October.", "94.6%"),
        ("Across Ruritania school attendance was 90.2%. In Zenda it was 94.6%.", "94.6%"),
        ("In October school attendance in Strelsau was 91.6%.", "91.6%"),
    ],
)
def test_a_figure_of_a_sibling_that_nothing_tells_of_does_not_bear_a_part_out(
    text: str, figure: str, ruritania: Catalogue
) -> None:
    assert verdicts_of(text, ruritania, "2025-11-20")[figure].rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "School attendance in Zenda rose for the second straight month in October.",
        "School attendance in Strelsau was at a record in October.",
    ],
)
def test_a_run_or_record_of_a_sibling_bears_nothing_out(text: str, ruritania: Catalogue) -> None:
    found = verdicts_of(text, ruritania, "2025-11-20").values()
    assert all(v.rating != "supported" for v in found if v.claim.assertion != "value")


def test_two_figures_told_respectively_are_of_what_their_places_tell(
    ruritania: Catalogue,
) -> None:
    text = (
        "Northern Lines and Southern Lines carried 20.9 million and 15.5 million passengers in "
        "October, respectively."
    )
    found = verdicts_of(text, ruritania, "2025-11-20").values()
    assert all(v.rating != "supported" for v in found)


def test_the_documented_weights_are_those_in_use() -> None:
    page = (Path(__file__).parents[1] / "docs" / "verdicts.md").read_text(encoding="utf-8")
    section = page.partition("## When a figure fits another series")[2]
    table = section.partition("| Sign | Weight |")[2].partition("\n\n")[0]
    assert tuple(int(row) for row in re.findall(r"\| (-?\d+) \|", table)) == WEIGHTS


_HARBOUR = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
calls,"Ships at berth, port of Strelsau",ships_at_berth,RUR,,ship,0,M,flow,year_on_year,yes
crew,"Sailors on ships at berth, port of Strelsau",sailors_at_berth,RUR,,sailor,0,M,flow,\
year_on_year,yes
"""
_HARBOUR_FIGURES = {"calls": (201, 205, 212, 208), "crew": (4_010, 4_090, 4_218, 4_107)}
_YEARS = ("2024-09", "2024-10", "2025-09", "2025-10")


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        (
            "In September 212 ships were at berth in Strelsau, 5.5% more than a year before.",
            "5.5%",
            ("supported", "calls"),
        ),
        (
            "In September 4,218 sailors were on ships at berth in Strelsau, 5.2% more than a year "
            "before.",
            "5.2%",
            ("supported", "crew"),
        ),
    ],
)
def test_a_move_is_of_what_the_sentence_counts(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    harbour = catalogue_told(_HARBOUR, _YEARS, _HARBOUR_FIGURES)
    verdict = verdicts_of(text, harbour, "2025-11-20")[figure]
    assert (verdict.rating, verdict.series) == told


def test_what_is_counted_apart_bears_no_move_out() -> None:
    harbour = catalogue_told(_HARBOUR, _YEARS, _HARBOUR_FIGURES)
    text = "In September 212 ships were at berth in Strelsau, 5.2% more than a year before."
    assert verdicts_of(text, harbour, "2025-11-20")["5.2%"].rating != "supported"
