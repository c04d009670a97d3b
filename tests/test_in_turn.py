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


@cache
def offences() -> Catalogue:
    """Offences of three kinds in Victoria by quarter, one titled in words that copy has not."""
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
    )
    kinds = ("steal from a retail store", "aggravated burglary", "assault and related offences")
    for key, kind in zip("sba", kinds, strict=True):
        head += (
            f'{key},"Recorded offences, {kind}, Victoria",recorded_offences,AU-VIC,{kind},'
            "offence,0,Q,flow,year_on_year,no\n"
        )
    rows = ["series,period,value"]
    for step in range(8):
        period = f"{2024 + step // 4}-Q{step % 4 + 1}"
        for key, level, rise in (("s", 8_817, 331), ("b", 1_702, 57), ("a", 12_020, 133)):
            rows.append(f"{key},{period},{level + rise * step}")
    return catalogue_of(head, "\n".join(rows) + "\n")


RISES = "Retail thefts rose 14.0% in the third quarter of 2025 and aggravated burglaries 12.6%."


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("That made 10,803 retail thefts and 2,044 aggravated burglaries.", False),
        ("That made 2,044 aggravated burglaries and 10,803 retail thefts.", False),
        ("Assaults climbed 4.3%. That made 10,803 retail thefts and 2,044 burglaries.", False),
        ("That made 12,818 aggravated burglaries and 2,044 assaults.", True),
    ],
)
def test_figures_that_count_their_own_thing_are_not_exchanged(text: str, swapped: bool) -> None:
    verdicts = verdicts_of(f"{RISES}\n\n{text}", offences(), "2025-12-20")
    told = [v for quote, v in verdicts.items() if "," in quote]
    assert len(told) == 2
    assert {v.reason == "swapped" for v in told} == {swapped}
    assert swapped or all(v.rating != "mismatch" for v in told)
