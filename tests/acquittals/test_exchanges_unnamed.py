"""Two figures said to have changed places where their sentence names but one of their measures;
where it names both, or tells of one measure at two places, the exchange stands."""

from functools import cache
from pathlib import Path

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.api import verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue, open_catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
hicp_de,"Consumer prices, Germany, annual rate of change",cpi,DEU,percent,M,rate,year_on_year,\
year_on_year,yes
hicp_es,"Consumer prices, Spain, annual rate of change",cpi,ESP,percent,M,rate,year_on_year,\
year_on_year,yes
mood_es,"Economic sentiment indicator, Spain",economic_sentiment,ESP,percent,M,rate,,year_on_year,no
ur_de,"Unemployment rate, Germany",unemployment_rate,DEU,percent,M,rate,,year_on_year,yes
"""
FIGURES = {
    "hicp_de": (2.3, 2.3, 2.2, 2.2, 2.1, 2.0, 1.8, 2.1, 2.4, 2.3, 2.6),
    "hicp_es": (2.9, 2.9, 2.2, 2.2, 2.0, 2.3, 2.7, 2.7, 3.0, 3.2, 3.1),
    "mood_es": (1.1, 1.3, 1.2, 1.4, 1.6, 1.9, 2.0, 2.2, 2.4, 2.5, 2.7),
    "ur_de": (3.5, 3.5, 3.6, 3.7, 3.7, 3.7, 3.7, 3.7, 3.8, 3.8, 3.9),
}
REST = (
    "In October inflation had been 2.3% in Germany and 3.2% in Spain, in September 2.4% and 3.0%. "
    "The economic sentiment indicator for Spain stood at 2.5% in October and 2.4% in September. "
    "Germany's unemployment rate was 3.8% in October."
)


@cache
def two() -> Catalogue:
    months = [f"2025-{month:02d}" for month in range(1, 12)]
    return catalogue_told(SERIES, months, FIGURES)


def accused_in(sentence: str) -> set[str]:
    """The figures of a sentence, at the head of a text that is right, that are accused."""
    verdicts = verdicts_of(f"{sentence}\n\n{REST}", two(), "2025-12-20")
    return {figure for figure, v in verdicts.items() if v.rating is Rating.MISMATCH}


CORE = """\
German exports sank to €128.9bn in November from €129.0bn. French ones rose 1.8pc, to €51.6bn.

Inflation was 2.6pc in Germany in November, 0.8pc in France, 1.1pc in Italy and 3.2pc in Spain. \
Stripped of food and energy it was 2.7pc in Germany and 2.6pc in Spain.

Joblessness: Spain 10.4pc, France 7.7pc, Italy 5.7pc, Germany 3.8pc.
"""
PACKS = Path(__file__).parents[2] / "claims" / "packs"


def test_figures_of_a_measure_that_is_not_named_have_not_changed_places() -> None:
    pack = open_catalogue([str(PACKS / "euro_big_four")], True)
    found = verify(CORE, "2026-01-20", reference=pack).verdicts
    assert all(v.rating is not Rating.MISMATCH for v in found)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Inflation in November was 3.1% in Germany and 2.6% in Spain.", {"3.1%", "2.6%"}),
        (
            "Germany's inflation was 3.9% in November and its unemployment rate 2.6%.",
            {"3.9%", "2.6%"},
        ),
    ],
)
def test_figures_of_named_measures_that_changed_places_stand(sentence, wrong) -> None:
    assert wrong <= accused_in(sentence)
