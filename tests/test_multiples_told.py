"""Multiples of a figure that the text prints, and of a second measure that it names."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
thefts,"Bicycle thefts, Riga",bike_thefts,LVA,,offence,0,A,flow,year_on_year,yes
skis,"Pairs of skis sold, Latvia",ski_sales,LVA,,pair,0,M,flow,year_on_year,yes
sledges,"Sledges sold, Latvia",sledge_sales,LVA,,sledge,0,M,flow,year_on_year,yes
gate_urban,"Vaccination rate, urban areas, Latvia",vaccination_rate,LVA,urban,percent,0,M,rate,,no
gate_rural,"Vaccination rate, rural areas, Latvia",vaccination_rate,LVA,rural,percent,0,M,rate,,no
gate_est,"Vaccination rate, urban areas, Estonia",vaccination_rate,EST,urban,percent,0,M,rate,,no
"""
_FIGURES = """\
series,period,value,published
thefts,2022,4612,
thefts,2024,2671,
thefts,2025,2390,
skis,2025-11,9130,
sledges,2025-11,2283,
gate_urban,2025-11,71.4,
gate_rural,2025-11,33.6,
gate_est,2025-11,23.9,
"""


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        pytest.param(
            "Bicycle thefts in Riga came to 2,390 in 2025, just over half the 4,612 of 2022.",
            *("half", True),
            id="of another time",
        ),
        pytest.param(
            "Bicycle thefts in Riga came to 2,390 in 2025, a quarter of the 4,612 of 2022.",
            *("a quarter", False),
            id="of another time, wrong",
        ),
        pytest.param(
            "Bicycle thefts in Riga came to 2,390 in 2025, a mere half of the 4,612 "
            "noted in the year 2022.",
            *("half", True),
            id="of another time, with words behind it",
        ),
        pytest.param(
            "Bicycle thefts in Riga came to 2,390 in 2025, a mere third of the 4,612 "
            "noted in the year 2022.",
            *("third", False),
            id="of another time, wrong, with words behind it",
        ),
        pytest.param(
            "Sledges sold in Latvia in November numbered 2,283. Skis sold came to 9,130 pairs, "
            "four times as many.",
            *("four times", False),
            id="pairs are no sledges",
        ),
        pytest.param(
            "The vaccination rate in urban Latvia was 71.4% in November, three times as high as in "
            "Estonia.",
            *("three times", True),
            id="of another place",
        ),
        pytest.param(
            "The vaccination rate in urban Latvia was 71.4% in November, twice as high as in "
            "Estonia.",
            *("twice", False),
            id="of another place, wrong",
        ),
        pytest.param(
            "The vaccination rate in urban Latvia was 71.4% in November, more than twice the "
            "rural one.",
            *("twice", True),
            id="of another part",
        ),
        pytest.param(
            "The vaccination rate in urban Latvia was 71.4% in November, more than three times "
            "the rural one.",
            *("three times", False),
            id="of another part, wrong",
        ),
    ],
)
def test_a_multiple_of_what_the_text_tells_is_computed(text: str, figure: str, right: bool) -> None:
    day = "2026-03-30"  # when the figures of 2025 are out
    verdict = verdicts_of(text, latvia(), day)[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation


_RENTS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
lets,"Average monthly rent, Latvia",rents,LVA,EUR,0,M,price,none,year_on_year,yes
lets_rate,"Rents, change on the year, Latvia",rents,LVA,percent,0,M,rate,year_on_year,,no
"""
_RENT_FIGURES = """\
series,period,value,published
lets,2024-11,500,
lets,2025-11,517,
lets_rate,2024-11,6.9,
lets_rate,2025-11,3.4,
"""


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("less than half the 6.9% of a year earlier", "half", True),
        ("about half the 6.9% rise seen a year before", "half", True),
        ("roughly half of the 6.9% in November 2024", "half", True),
        ("less than a third of the 6.9% of a year earlier", "a third", False),
        ("twice the 6.9% of a year earlier", "twice", False),
        ("half the €500 of a year earlier", "half", False),
    ],
)
def test_a_multiple_of_a_printed_rate_is_one_of_rates(text: str, figure: str, right: bool) -> None:
    catalogue = catalogue_of(_RENTS, _RENT_FIGURES)
    told = f"Rents in Latvia rose 3.4% in the year to November, {text}."
    verdict = verdicts_of(told, catalogue, "2025-12-30")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation
