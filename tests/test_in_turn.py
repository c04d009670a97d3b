"""Pairs told in turn, each figure behind the name of its own series, that have changed places."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "aut,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes\n"
    "pol,Unemployment rate of Poland,unemployment_rate,POL,percent,0,M,rate,year_on_year,yes\n"
)


@cache
def places() -> Catalogue:
    """Joblessness of two countries."""
    rows = ["series,period,value"]
    for month in range(1, 13):
        rows.append(f"aut,2025-{month:02d},{4.9 + month / 10:.1f}")
        rows.append(f"pol,2025-{month:02d},{3.1 + month / 10:.1f}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


EXCHANGED = [
    "In December 2025 the unemployment rate was 4.3% in all. Austria, 4.3%; Poland, 6.1%.",
    "Unemployment in Austria was 4.3% in December and in Poland 6.1%.",
    "Austria's unemployment rate was 4.3 percent in December, and Poland's was 6.1 percent.",
    "In Austria and Poland unemployment was 4.3% and 6.1% respectively in December.",
    "In December the jobless rates of Austria and Poland were 4.3% and 6.1%, respectively.",
    "Joblessness in Austria and Poland came to 4.3% and 6.1% in December respectively.",
]
RIGHT = [
    "In Austria and Poland unemployment was 6.1% and 4.3% respectively in December.",
    "In Poland and Austria unemployment was 4.3% and 6.1% respectively in December.",
    "In December the jobless rates of Austria and Poland were 6.1% and 4.3%, respectively.",
    "Unemployment in Austria was 6.1% in December and in Poland 4.3%.",
    "In December the unemployment rate was 6.1% in Austria and 4.3% in Poland.",
]


@pytest.mark.parametrize("text", EXCHANGED)
def test_figures_behind_the_names_of_each_other_are_exchanged(text: str) -> None:
    verdicts = verdicts_of(text, places(), "2026-01-20")
    told = [v for quote, v in verdicts.items() if quote.startswith("6.1")]
    assert [v.reason for v in told] == ["swapped"]
    assert "changed places" in told[0].explanation
    assert "No single slip" not in told[0].explanation


@pytest.mark.parametrize("text", RIGHT)
def test_right_figures_behind_their_names_stand(text: str) -> None:
    verdicts = verdicts_of(text, places(), "2026-01-20")
    assert {v.rating for v in verdicts.values()} == {"supported"}


def test_names_behind_their_figures_tell_no_exchange() -> None:
    text = "In December unemployment stood at 4.3% in Poland, against 6.1% in Austria."
    verdicts = verdicts_of(text, places(), "2026-01-20")
    assert "swapped" not in {v.reason for v in verdicts.values()}


BESIDE = [
    "In December the unemployment rate stood at 4.3% in Austria, against 6.1% in Poland.",
    "In December unemployment was 4.3% in Austria and 6.1% in Poland.",
]


@pytest.mark.parametrize("text", BESIDE)
def test_figures_right_before_the_names_of_each_other_are_exchanged(text: str) -> None:
    verdicts = verdicts_of(text, places(), "2026-01-20")
    assert {v.reason for v in verdicts.values()} == {"swapped"}


@pytest.mark.parametrize("text", BESIDE)
def test_right_figures_before_their_names_stand(text: str) -> None:
    turned = text.replace("4.3", "@").replace("6.1", "4.3").replace("@", "6.1")
    verdicts = verdicts_of(turned, places(), "2026-01-20")
    assert {v.rating for v in verdicts.values()} == {"supported"}
