"""A balance that a pack holds is told of its own series, though its two sides would make it too."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
born,"Births, Norway",births,NOR,,person,0,A,flow,year_on_year,yes
died,"Deaths, Norway",deaths,NOR,,person,0,A,flow,year_on_year,yes
women,"Time spent online a day, women, Norway",time_online,NOR,women,minute,0,A,rate,year_on_year,no
men,"Time spent online a day, men, Norway",time_online,NOR,men,minute,0,A,rate,year_on_year,no
all,"Time spent online a day, Norway",time_online,NOR,,minute,0,A,rate,year_on_year,yes
"""
NATURAL = 'rest,"Natural increase, Norway",natural_increase,NOR,,person,0,A,flow,year_on_year,yes\n'
ROWS = """\
series,period,value
born,2023,51980
born,2024,54013
died,2023,43803
died,2024,42711
women,2023,251
women,2024,266
men,2023,229
men,2024,241
all,2023,238
all,2024,253
"""
TEXT = (
    "Norway recorded 54,013 births and 42,711 deaths in 2024, a gap that added 11,302 people to "
    "the population."
)


def norway(*, natural: bool) -> Catalogue:
    rows = "rest,2023,8177\nrest,2024,11302\n"
    return catalogue_of(HEAD + NATURAL * natural, ROWS + rows * natural)


@pytest.mark.parametrize(("natural", "series"), [(True, "rest"), (False, "born")])
def test_a_gap_is_that_of_the_balance_where_a_pack_holds_it(natural: bool, series: str) -> None:
    verdict = verdicts_of(TEXT, norway(natural=natural), "2025-03-01")["11,302"]
    assert (verdict.rating, verdict.series) == ("supported", series)
    assert ("derived" in verdict.caveats) is not natural


def test_a_change_between_two_times_is_no_gap_of_two_measures() -> None:
    text = "Norwegians spent 253 minutes a day online in 2024, 25 minutes more than in 2023."
    verdict = verdicts_of(text, norway(natural=False), "2025-03-01")["25 minutes"]
    assert verdict.rating != "supported"
