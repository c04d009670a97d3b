"""Runs of moves beside which a sentence tells how far something lies above or below a mark."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "pupils,Pupils in primary schools of Austria,AUT,person,0,A,stock,year_on_year,yes\n"
    "pmi,Services PMI of Austria,AUT,index,0,M,index,period_on_period,yes\n"
)
PUPILS = (4_674_231, 4_724_859, 4_702_182, 4_678_545, 4_660_700, 4_608_207, 4_563_563, 4_511_402)
INDEX = (48.9, 50.4, 50.9, 51.7, 50.6)


@cache
def schools() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"pupils,{year},{value},{year}-06-05" for year, value in enumerate(PUPILS, 2018)]
    rows += [f"pmi,2025-{month:02d},{value}," for month, value in enumerate(INDEX, 1)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


ROLLS = "The number of pupils in primary schools in Austria fell for a "
SERVICES = "The services PMI of Austria stood at 50.6 in May, "


@pytest.mark.parametrize(
    ("text", "run", "rating"),
    [
        (ROLLS + "sixth year running and is now 4.5% below its 2019 peak.", "sixth", "supported"),
        (ROLLS + "sixth year running, leaving it 4.5% below the 2019 peak.", "sixth", "supported"),
        (ROLLS + "sixth year in a row to stand 213,457 below its 2019 total.", "sixth",
         "supported"),
        (ROLLS + "fourth year running and is now 4.5% below its 2019 peak.", "fourth", "mismatch"),
        (SERVICES + "the fourth month in a row above 50.", "fourth", "supported"),
    ],
)  # fmt: skip
def test_a_distance_is_no_mark_of_a_run(text: str, run: str, rating: str) -> None:
    found = verdicts_of(text, schools(), "2025-06-12")
    assert found[run].rating.value == rating
