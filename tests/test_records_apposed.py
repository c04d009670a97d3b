"""Records that stand right behind a right level."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
hops,"Hops pressed, Slovenia",hop_output,SVN,,t,0,M,flow,year_on_year,yes
malt,"Malt pressed, Slovenia",malt_output,SVN,,t,0,M,flow,year_on_year,yes
beds,"Share of hostel beds that were taken, Slovenia",hostel_beds,SVN,,percent,0,M,rate,,yes
"""
_MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06")
_FIGURES = {
    "hops": (4_210, 4_655, 4_188, 4_302, 4_317, 4_436),
    "malt": (9_120, 9_340, 9_275, 9_190, 9_466, 9_811),
    "beds": (61.2, 58.4, 59.9, 63.3, 64.1, 60.8),
}


@cache
def _packs() -> Catalogue:
    return catalogue_told(_SERIES, _MONTHS, _FIGURES)


_BOWS = "Slovenia's hops rose by 2.8% in June to a handsome 4,436 tonnes"
_RIGHT = {
    f"{_BOWS}, the highest since February.": "highest since February",
    f"{_BOWS}, their highest since February.": "highest since February",
}
_WRONG = {
    f"{_BOWS}, the highest since January.": "highest since January",
    f"{_BOWS}, their highest since January.": "highest since January",
}
_OTHERS = {
    f"{_BOWS}, the most since January.": "most since January",
    f"{_BOWS}, the highest since the 4,655 tonnes of February.": "highest since",
    f"{_BOWS}, a record.": "record",
    f"{_BOWS}, the highest price since January.": "highest price since January",
    f"{_BOWS}, the highest since January in Europe.": "highest since January",
    f"{_BOWS}, the highest level per head since January.": "highest level per head since January",
    f"{_BOWS}, the highest for a June since 2001.": "highest for a June since 2001",
    f"{_BOWS}, the best June since January.": "best June since January",
    f"{_BOWS}, the highest of any region since January.": "highest of any region",
    f"{_BOWS}, with prices the highest since January.": "highest since January",
    f"{_BOWS}. Thirst is at its highest since January.": "highest since January",
}


@pytest.mark.parametrize(("text", "cue"), _RIGHT.items())
def test_they_hold_for_the_level(text: str, cue: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[cue]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(("text", "cue"), _WRONG.items())
def test_they_are_wrong_where_the_level_has_none(text: str, cue: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[cue]
    assert verdict.reason is Reason.OFF_RECORD, verdict.explanation


@pytest.mark.parametrize(("text", "cue"), _OTHERS.items())
def test_records_of_something_else_are_let_be(text: str, cue: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20").get(cue)
    assert verdict is None or verdict.rating is not Rating.MISMATCH, verdict
