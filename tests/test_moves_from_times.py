"""Moves that are set against a time right behind them, beside the right level."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
wool,"Wool sold at auction, Latvia",wool_sales,LVA,,t,0,M,flow,year_on_year,yes
felt,"Felt sold at auction, Latvia",wool_sales,LVA,felt,t,0,M,flow,year_on_year,no
kits,"Looms registered, Latvia",looms,LVA,,count,0,M,stock,year_on_year,yes
kits_net,"Looms in use, Latvia",looms_used,LVA,,count,0,M,stock,year_on_year,yes
"""
_MONTHS = ("2025-05", "2025-06", "2025-07", "2026-04", "2026-05", "2026-06")
_FIGURES = {
    "wool": (4_480, 4_312, 4_075, 4_702, 4_655, 4_871),
    "felt": (811, 846, 862, 903, 921, 934),
    "kits": (2_110, 2_135, 2_150, 2_204, 2_220, 2_247),
    "kits_net": (2_001, 2_003, 2_009, 2_190, 2_207, 2_247),
}


@cache
def _packs() -> Catalogue:
    return catalogue_told(_SERIES, _MONTHS, _FIGURES)


_SHORN = "Latvian shepherds had a good summer. In all 4,871 tonnes went under the hammer in June"
_RIGHT = {
    f"{_SHORN}, 13% more than a year earlier.": "13%",
    f"{_SHORN}, 4.6% more than in May.": "4.6%",
    f"{_SHORN}, which is 4.6% more than in May.": "4.6%",
    f"{_SHORN}, 216 tonnes more than in May.": "216 tonnes",
}
_WRONG = {
    f"{_SHORN}, 17.4% more than a year earlier.": "17.4%",
    f"{_SHORN}, 13% more than in May.": "13%",
    f"{_SHORN}, up 4.6% on June 2025.": "4.6%",
    f"{_SHORN}, 559 tonnes more than in May.": "559 tonnes",
}
_OTHERS = {
    f"{_SHORN}, 9.4% more than a year earlier on a like-for-like basis.": "9.4%",
    f"{_SHORN}, 9.4% more than a year earlier when the leap day is left out.": "9.4%",
    f"{_SHORN}, fetching 9.4% more than a year earlier.": "9.4%",
    f"{_SHORN}, with prices 9.4% higher than a year earlier.": "9.4%",
    f"{_SHORN}, 9.4% more than expected.": "9.4%",
    f"{_SHORN}, 9.4% above the quota of last year.": "9.4%",
    f"{_SHORN}, 9.4% up on a year earlier when measured in bales.": "9.4%",
    f"{_SHORN}, 9.4% up on a year earlier in euro terms.": "9.4%",
    f"{_SHORN}, 9.4% up on a year earlier by value.": "9.4%",
    f"{_SHORN}, 9.4% up on a year earlier in Riga.": "9.4%",
    f"{_SHORN}, 9.4% more bales than a year earlier.": "9.4%",
    f"{_SHORN}, 9.4% more than those of Estonia.": "9.4%",
    f"{_SHORN}, 9.4% of it to Italy.": "9.4%",
    f"{_SHORN} and took 9.4% more than in May.": "9.4%",
    f"{_SHORN}. Takings were 9.4% up on May.": "9.4%",
    f"{_SHORN}, 9.4% more than in 2020.": "9.4%",
    f"{_SHORN}, 9.4% more per day than in May.": "9.4%",
    "Latvia had 2,247 looms in June, 12.2% more than a year earlier.": "12.2%",
}


@pytest.mark.parametrize(("text", "figure"), _RIGHT.items())
def test_they_hold_for_the_level(text: str, figure: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[figure]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(("text", "figure"), _WRONG.items())
def test_they_are_wrong_where_the_level_moved_otherwise(text: str, figure: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[figure]
    assert verdict.rating is Rating.MISMATCH, verdict.explanation


@pytest.mark.parametrize(("text", "figure"), _OTHERS.items())
def test_moves_of_something_else_are_let_be(text: str, figure: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[figure]
    assert verdict.rating is not Rating.MISMATCH, verdict.explanation
