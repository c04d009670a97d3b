"""Listed parts that a pack writes by their ages."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
ALL = "ur,Unemployment rate of Austria,unemployment_rate,AUT,,percent,0,M,rate,,yes\n"
AGED = 'part,"Unemployment rate of Austria, {0}",unemployment_rate,AUT,{0},percent,0,M,rate,,no\n'


@pytest.mark.parametrize(
    ("ages", "rate", "rating"),
    [
        ("aged 15 to 24", "12.4%", "supported"),
        ("aged 15 to 24", "12.7%", "mismatch"),
        ("people aged 16 to 24", "12.4%", "supported"),
        ("aged 55 to 64", "12.7%", "unverified"),
        ("aged 25 to 34", "12.7%", "unverified"),
    ],
)
def test_youth_unemployment_is_that_of_the_ages_listed_for_it(
    ages: str, rate: str, rating: str
) -> None:
    rows = "series,period,value\nur,2025-10,4.9\npart,2025-10,12.4\n"
    packed = catalogue_of(HEAD + ALL + AGED.format(ages), rows)
    text = f"Youth unemployment in Austria was {rate} in October."
    found = verdicts_of(text, packed, "2025-11-20")[rate]
    assert found.rating == rating, found.explanation
