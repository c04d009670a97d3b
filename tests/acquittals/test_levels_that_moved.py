"""Records that stand behind a move in words that tell of none: those of the level it led to, true
of that, and those of neither."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
hops,"Hop production, Kent",,GB-KEN,t,0,A,flow,year_on_year
"""
GROWN = (2410, 2290, 1730, 1810, 2240, 1960, 2050, 2190, 2280)


def hops() -> Catalogue:
    rows = "".join(f"hops,{year},{grown}\n" for year, grown in enumerate(GROWN, 2017))
    return catalogue_of(SERIES, "series,period,value\n" + rows)


TOLD = "Hop production in Kent was up 4.1% in 2025, "
RECORDS = {
    "of the level": ("the county's best since 2018", "best since 2018", "supported"),
    "of a large level": ("the county's largest since 2018", "largest since 2018", "supported"),
    "of no owner": ("the largest since 2018", "largest since 2018", "mismatch"),
    "of neither": ("the county's best since 2017", "best since 2017", "mismatch"),
    "of the move in words": ("the fastest rise since 2018", "fastest rise since 2018", "mismatch"),
}


@pytest.mark.parametrize(("words", "quote", "rating"), RECORDS.values(), ids=RECORDS)
def test_a_record_behind_a_move_may_be_that_of_the_level(
    words: str, quote: str, rating: str
) -> None:
    assert verdicts_of(f"{TOLD}{words}.", hops(), "2025-11-20")[quote].rating == rating
