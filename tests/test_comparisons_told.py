"""Comparisons in words beside right figures of both sides."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
births,"Births registered, Malta",births,MLT,,count,0,M,flow,year_on_year,yes
deaths,"Deaths registered, Malta",deaths,MLT,,count,0,M,flow,year_on_year,yes
x,"Exports of goods, Malta",exports,MLT,,EUR,6,M,flow,year_on_year,yes
m,"Imports of goods, Malta",imports,MLT,,EUR,6,M,flow,year_on_year,yes
"""
_MONTHS = ("2025-05", "2025-06", "2026-05", "2026-06")
_FIGURES = {
    "births": (371, 358, 349, 342),
    "deaths": (330, 339, 352, 361),
    "x": (310, 318, 322, 337),
    "m": (640, 655, 668, 701),
}


@cache
def _packs() -> Catalogue:
    return catalogue_told(_SERIES, _MONTHS, _FIGURES)


_BOTH = "There were 342 births in Malta in June. Deaths came to 361 in the month."
_TRADE = "Malta's exports rose 6% from a year earlier in June. Imports were up 7% on the year."
_WRONG = {
    f"{_BOTH} Births now outnumber deaths.": "outnumber",
    f"{_BOTH} The births still outnumber the deaths.": "outnumber",
    f"{_TRADE} Exports again outpaced imports.": "outpaced",
    "The number of deaths in Malta was 361 in June, smaller than the one of births, 342.": (
        "smaller than"
    ),
}
_OTHERS = {
    f"{_BOTH} Deaths now outnumber births.": "outnumber",
    f"{_TRADE} Imports again outpaced exports.": "outpaced",
    "There were 342 births in Malta in June. Births now outnumber deaths.": "outnumber",
    "Malta's exports rose 6% from a year earlier in June. Imports were up 4.9% on the month. "
    "Exports outpaced imports.": "outpaced",
    f"{_BOTH} In the capital births still outnumber deaths.": "outnumber",
    f"{_BOTH} In Valletta births still outnumber deaths.": "outnumber",
    f"{_BOTH} In 2025 births still outnumbered deaths.": "outnumbered",
    f"{_BOTH} Births had outnumbered deaths until then.": "outnumbered",
    f"{_BOTH} Births no longer outnumber deaths.": "outnumber",
    f"{_BOTH} Births rarely outnumber deaths these days.": "outnumber",
    f"{_BOTH} Births outnumber deaths only on Gozo.": "outnumber",
    f"{_BOTH} Births outnumber deaths in the north.": "outnumber",
    f"{_BOTH} Births have outnumbered deaths every year since the war.": "outnumbered",
    f"{_BOTH} In most countries births outnumber deaths.": "outnumber",
    f"{_BOTH} It is decades since births outnumbered deaths.": "outnumbered",
    f"{_BOTH} Had births outnumbered deaths, nobody would ask.": "outnumbered",
    f"{_BOTH} When births outnumber deaths, the minister smiles.": "outnumber",
    f"{_TRADE} Exports have outpaced imports since 2019.": "outpaced",
    f"{_TRADE} Over the half-year exports outpaced imports.": "outpaced",
    f"{_TRADE} Exports outpaced imports on the month.": "outpaced",
    f"{_BOTH} Births of twins may soon outnumber deaths.": "outnumber",
    "The number of deaths in Malta was 361 in June, larger than the one of births, 342.": (
        "larger than"
    ),
}


@pytest.mark.parametrize(("text", "cue"), _WRONG.items())
def test_the_order_of_two_right_figures_is_sure(text: str, cue: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[cue]
    assert verdict.reason is Reason.OFF_COMPARISON, verdict.explanation


@pytest.mark.parametrize(("text", "cue"), _OTHERS.items())
def test_other_comparisons_are_let_be(text: str, cue: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20").get(cue)
    assert verdict is None or verdict.rating is not Rating.MISMATCH, verdict
