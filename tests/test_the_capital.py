"""The capital of the one country whose capital a pack has figures of."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis,"
    "headline\n"
)
KOREA = """\
births,"Live births, South Korea",births,KOR,,person,M,flow,none,year_on_year,yes
seoul,"Live births, Seoul",births,KOR,Seoul,person,M,flow,none,year_on_year,no
busan,"Live births, Busan",births,KOR,Busan,person,M,flow,none,year_on_year,no
"""
SPAIN = """\
madrid,"Live births, Madrid",births,ESP,Madrid,person,M,flow,none,year_on_year,no
"""
MONTHS = ("2023-12", "2024-01", "2024-02", "2024-03", "2024-04")
FIGURES = {
    "births": [16_253, 21_442, 19_362, 19_669, 19_049],
    "seoul": [2_530, 3_398, 2_988, 3_011, 2_926],
    "busan": [770, 1_012, 905, 901, 878],
    "madrid": [3_702, 4_330, 4_080, 4_101, 4_005],
}
TEXT = "South Korea had 19,049 births in April. In the capital {} babies were born."


@cache
def births(also: str = "") -> Catalogue:
    """Two months of births in a country and two of its cities."""
    series = HEAD + KOREA + also
    told = {key: values for key, values in FIGURES.items() if key != "madrid" or also}
    return catalogue_told(series, MONTHS, told)


@pytest.mark.parametrize(("figure", "rating"), [("2,926", "supported"), ("2,871", "mismatch")])
def test_the_capital_is_the_first_city(figure: str, rating: str) -> None:
    found = verdicts_of(TEXT.format(figure), births(), "2024-06-27")[figure]
    assert (found.rating, found.series) == (rating, "seoul")


def test_of_two_capitals_none_is_meant() -> None:
    found = verdicts_of(TEXT.format("3,456"), births(SPAIN), "2024-06-27")["3,456"]
    assert found.series != "seoul" or found.rating != "mismatch"


def test_the_capital_of_a_firm_is_no_place() -> None:
    text = "South Korea had 19,049 births in April. The bank raised the capital of 2,871 branches."
    assert verdicts_of(text, births(), "2024-06-27")["2,871"].rating != "mismatch"
