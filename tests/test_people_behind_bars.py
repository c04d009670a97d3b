"""What stands behind things, and what all of a count is, are no comparisons and no parts."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import kinds

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
all,"Recorded crime, total, Norway",recorded_crime,NOR,,offences,A,flow,year_on_year,yes,\
offences recorded by the police
veh,"Recorded crime, vehicle offences, Norway",recorded_crime,NOR,vehicle offences,offences,A,flow,\
year_on_year,no,
oslo,"Recorded crime, total, Oslo police",recorded_crime,NOR,Oslo police,offences,A,flow,\
year_on_year,no,
"""


@cache
def crimes() -> Catalogue:
    figures = {"all": (300_000, 310_000), "veh": (21_000, 20_500), "oslo": (61_000, 64_170)}
    return catalogue_told(SERIES, ["2023", "2024"], figures)


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("There were 86,911 people behind bars in October.", "86,911", "level"),
        ("Some 4,200 drivers were behind the wheel again.", "4,200", "level"),
        ("Sales were 5.1% behind last year's.", "5.1%", "growth"),
        ("They sold 3,000 boats. Salmon made up two thirds of that.", "two thirds", "share"),
        ("It was £4,279 in 2023; today it is less than half of that.", "half", "multiple"),
    ],
)
def test_what_a_figure_is_by_the_words_around_it(text: str, figure: str, operation: str) -> None:
    assert kinds(text)[figure][0] == operation


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("Oslo police recorded 20.7% of all offences in 2024.", "20.7%", "supported"),
        ("Vehicle offences made up 6.6% of all offences in 2024.", "6.6%", "supported"),
        ("Oslo police recorded 23.4% of all offences in 2024.", "23.4%", "mismatch"),
        ("Oslo police recorded 20.7% of them.", "20.7%", "supported"),
        ("Oslo police recorded 27.0% of them.", "27.0%", "mismatch"),
        ("Oslo police recorded 23.4% of them.", "23.4%", "mismatch"),
    ],
)
def test_all_that_is_counted_is_the_whole(words: str, figure: str, rating: str) -> None:
    text = f"Police in Norway recorded 310,000 offences in 2024. {words}"
    assert verdicts_of(text, crimes(), "2025-06-01")[figure].rating == rating
