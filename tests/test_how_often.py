"""Figures that count how often something was done, and records of a step that a measure has."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
calls,Ambulance calls in Malta,ambulance_calls,MLT,call,0,M,flow,year_on_year,yes,ambulance calls
crew,"Ambulance crews employed in Malta, end of quarter",workforce,MLT,person,0,Q,stock,year_on_year,no,ambulance crews
core,"Core inflation in Malta, 12-month rate",core_inflation,MLT,percent,0,M,rate,period_on_period,yes,core inflation
gdp,Gross domestic product of Malta,gdp,MLT,EUR,6,Q,flow,year_on_year,yes,
"""  # noqa: E501
CALLS = (2103, 2041, 2177, 2090, 2155, 2189, 2259, 2244, 2170, 2151)
CREWS = (131, 134, 129)
CORE = (3.9, 3.8, 3.8, 3.6, 3.6, 3.3, 3.3, 3.4, 3.0, 3.1)
PUBLISHED = "2025-11-17"


@cache
def malta() -> Catalogue:
    rows = ["series,period,value"]
    for month in range(10):
        at = f"2025-{month + 1:02d}"
        rows += [f"calls,{at},{CALLS[month] * 10 + 1}", f"core,{at},{CORE[month]}"]
    rows += [f"crew,2025-Q{quarter},{count}" for quarter, count in enumerate(CREWS, 1)]
    rows += [f"gdp,{year}-Q{q},{level * 100 + 10 * q}" for year, level in ((2024, 50), (2025, 52))
             for q in (1, 2, 3)]  # fmt: skip
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Ambulance calls rang out 22,591 times in July in Malta.", "22,591", "supported"),
        ("In July, ambulance calls came in 22,591 times in Malta.", "22,591", "supported"),
        ("Ambulance crews in Malta were called out 129 times.", "129", "missing"),
        ("Ambulance calls in Malta were 2,400 times what they were.", "2,400", "missing"),
        ("Ambulance crews in Malta went out 1,290 times in October.", "1,290", "unverified"),
    ],
)
def test_thousands_before_times_count_how_often(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)
    assert (str(found[figure].rating) if figure in found else "missing") == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Ambulance crews in Malta numbered 129 in the third quarter, the fewest in any quarter "
         "this year.", "supported"),
        ("Ambulance crews in Malta numbered 129 in the third quarter, the most in any month this "
         "year.", "unverified"),
        ("There were 22,591 ambulance calls in Malta in July, the most in any month this year.",
         "supported"),
        ("There were 21,701 ambulance calls in Malta in September, the most in any month this "
         "year.", "mismatch"),
    ],
)  # fmt: skip
def test_a_record_among_steps_needs_figures_of_such_steps(text: str, rating: str) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)
    record = next(v for quote, v in found.items() if " in any " in quote)
    assert str(record.rating) == rating


LEAD = "Gross domestic product of Malta was 4.0% larger in the third quarter than a year before."


@pytest.mark.parametrize(
    ("since", "holds"),
    [("August", True), ("April", False), ("June", False)],
)
def test_an_extreme_since_a_month_is_one_of_a_month(since: str, holds: bool) -> None:
    text = f"{LEAD}\n\nCore inflation in Malta ticked up to 3.1%, its highest since {since}."
    record = verdicts_of(text, malta(), PUBLISHED)[f"highest since {since}"]
    assert (str(record.period), record.rating == "supported") == ("2025-10", holds)


def test_an_extreme_since_a_quarter_is_one_of_a_quarter() -> None:
    text = f"{LEAD} That was the most since the first quarter."
    found = verdicts_of(text, malta(), PUBLISHED)
    record = next(v for quote, v in found.items() if quote.startswith("most"))
    assert str(record.period) == "2025-Q3"
