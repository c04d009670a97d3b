"""What figures are called when they come out, and what copy says of what was done."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.forecasts.targets import is_aimed_at
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
vans,"Van sales, Ireland",van_sales,IRL,,vans,M,flow,year_on_year,yes,vans sold
new,"Van sales, new vans, Ireland",van_sales,IRL,new,vans,M,flow,year_on_year,no,
reg,"Claimants on the harbour register, Ireland",harbour_register,IRL,,persons,M,stock,period_on_period,yes,people registered as dockers
"""  # noqa: E501


@cache
def ireland() -> Catalogue:
    figures = {"vans": (4_118, 4_352), "new": (2_210, 2_035), "reg": (1_911, 1_874)}
    return catalogue_told(_SERIES, ("2025-08", "2025-09"), figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        ("New figures show that 4,352 vans were sold in Ireland in September.", "4,352",
         "supported", "vans"),
        ("New official data out today show that 4,352 vans were sold in Ireland in September.",
         "4,352", "supported", "vans"),
        ("Some 2,035 new vans were sold in Ireland in September, figures show.", "2,035",
         "supported", "new"),
        ("New numbers show that 1,874 people were registered as dockers in Ireland in September.",
         "1,874", "supported", "reg"),
        ("In September 1,911 people were registered as dockers in Ireland.", "1,911", "mismatch",
         "reg"),
    ],
)  # fmt: skip
def test_new_figures_are_of_nothing_new(text: str, figure: str, rating: str, series: str) -> None:
    verdict = verdicts_of(text, ireland(), "2025-10-20")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)


@pytest.mark.parametrize(
    ("before", "aimed"),
    [
        ("The government offers mentors for ", True),
        ("Ministers are offering vouchers to ", True),
        ("The council has set aside rooms for ", True),
        ("The shop offers discounts on ", False),
        ("The government paid for ", False),
    ],
)
def test_what_a_government_offers_is_a_pledge(before: str, aimed: bool) -> None:
    assert is_aimed_at(before, " pupils.", before.lower()) is aimed


@pytest.mark.parametrize(
    ("lead", "rating"),
    [
        ("Is it as bad as in August? Not quite. ", "supported"),
        ("Is that as bad as last August? ", "supported"),
    ],
)
def test_a_question_about_another_time_tells_only_what_to_compare(lead: str, rating: str) -> None:
    text = (
        f"Van sales in Ireland rose in September.\n\n{lead}\nThe month brought sales of 4,352 vans."
    )
    assert verdicts_of(text, ireland(), "2025-10-20")["4,352"].rating == rating


@pytest.mark.parametrize(
    ("before", "aimed"),
    [
        ("The four-hour target was met for ", False),
        ("Its goal was only reached in ", False),
        ("The four-hour target was to reach ", True),
        ("The four-hour target was set for ", True),
    ],
)
def test_what_met_a_target_is_none(before: str, aimed: bool) -> None:
    assert is_aimed_at(before, " of patients in May.", before.lower()) is aimed
