"""Parts of measures that are told by a name: of a firm among others, or of a place."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline
dom,"Domestic passengers, India",air_passengers,IND,domestic,persons,3,M,flow,yes
nav,"Domestic passengers, Nava, India",air_passengers,IND,"domestic, Nava",persons,3,M,flow,no
seats,"Load factor, Nava, India",load_factor,IND,"domestic, Nava",percent,0,M,rate,no
kl,"Air passengers carried, Kenya",air_passengers,KEN,,persons,3,M,flow,yes
jpn,"Visitor arrivals from Japan, Hawaii",visitor_arrivals,US-HI,Japan,persons,0,M,flow,no
all,"Visitor arrivals by air, Hawaii",visitor_arrivals,US-HI,,persons,0,M,flow,yes
tot,"Visitor arrivals, Japan",visitor_arrivals,JPN,,persons,0,M,flow,yes
"""
PERIODS = ("2025-04", "2025-05", "2025-06")


@cache
def travel() -> Catalogue:
    return catalogue_told(
        HEAD,
        PERIODS,
        {
            "dom": (14_330, 14_060, 13_620),
            "nav": (9_120, 9_010, 8_760),
            "seats": (85.1, 84.2, 82.6),
            "kl": (812, 806, 799),
            "jpn": (57_623, 61_118, 63_402),
            "all": (812_400, 790_300, 843_900),
            "tot": (3_908_900, 3_693_300, 3_377_800),
        },
    )


@pytest.mark.parametrize(
    ("text", "quote", "series"),
    [
        ("Domestic passengers carried by Nava came to 8.76 million in June.", "8.76", "nav"),
        ("Visitors to Hawaii from Japan came to 63,402 in June.", "63,402", "jpn"),
        ("Visitors from Japan to Hawaii numbered 63,402 in June.", "63,402", "jpn"),
    ],
)
def test_a_name_tells_the_part_and_where_it_is(text: str, quote: str, series: str) -> None:
    found = verdicts_of(text, travel(), "2025-07-20")
    verdict = next(v for q, v in found.items() if q.startswith(quote))
    assert (str(verdict.rating), verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Domestic passengers carried by Sagar Airways came to 4.31 million in June.", "4.31"),
        ("Visitors to Guam from Japan came to 36,402 in June.", "36,402"),
        ("Visitors to Hawaii from Canada came to 36,402 in June.", "36,402"),
    ],
)
def test_another_name_is_none_of_it(text: str, quote: str) -> None:
    found = verdicts_of(text, travel(), "2025-07-20")
    verdict = next(v for q, v in found.items() if q.startswith(quote))
    assert str(verdict.rating) == "unverified"
