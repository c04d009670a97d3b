"""Parts of which a relative clause tells a figure, which are none of the main clause's, and starts
that are recalled with what was so then."""

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import told

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Homes approved, Lindley",building_permits,Lindley,,homes,0,M,flow,year_on_year,yes
flats,"Homes approved, Lindley, flats",building_permits,Lindley,flats,homes,0,M,flow,year_on_year,no
milk,"Sales of Tarn Dairies, milk",sales,Tarn Dairies,milk,GBP,6,M,flow,year_on_year,no
sales,"Sales of Tarn Dairies",sales,Tarn Dairies,,GBP,6,M,flow,year_on_year,yes
"""
_PERIODS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]


_VALUES = {
    "all": [900 + 17 * (5 * k % 23) for k in range(22)],
    "flats": [310 + 11 * (7 * k % 19) for k in range(22)],
    "milk": [41.5 + 7 * (4 * k % 13) / 10 for k in range(22)],
    "sales": [122.4 + 13 * (6 * k % 17) / 10 for k in range(22)],
}
_SHOWN = {key: f"{values[-1]:,.5g}" for key, values in _VALUES.items()}


def _approvals() -> Catalogue:
    return catalogue_told(_SERIES.lstrip(), _PERIODS, _VALUES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In Lindley, where flats slumped by 28.4% in October, the overall count slid to {all}.",
         "all"),
        ("In Lindley, where approvals of flats rose 3%, the total came to {all} in October.",
         "all"),
        ("Approvals in Lindley, where flats slumped by 28.4%, slid to {all} in October.", "all"),
        ("At Tarn Dairies, where milk fell 6.1%, sales came to £{sales} million in October.",
         "sales"),
        ("In Lindley, where flats came to {flats} in October, {all} homes were approved.", "flats"),
        ("In Lindley, where homes came to {all} in October, approvals of flats came to {flats}.",
         "flats"),
        ("Approvals of flats in Lindley, which make up 35% of homes, came to {flats} in October.",
         "flats"),
    ],
)  # fmt: skip
def test_the_main_clause_is_of_no_part_told_aside(text: str, figure: str) -> None:
    verdicts = verdicts_of(text.format(**_SHOWN), _approvals(), "2025-11-27")
    found = next(v for printed, v in verdicts.items() if _SHOWN[figure] in printed)
    assert (found.rating, found.series) == (Rating.SUPPORTED, figure), found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Since May, when it cost $19.15, the price has lost 26.6%.",
        "Since May, when 19,150 were sold, sales have fallen by 26.6%.",
        "Since May, when it stood at $19.15, it has fallen by more than 26.6%.",
    ],
)
def test_a_start_is_recalled_with_what_was_so_then(text: str) -> None:
    assert told(text, "2025-11-27")["26.6%"].endswith(" on 2025-05")


@pytest.mark.parametrize(
    "text",
    [
        "Since May, when it cost $19.15, the price has fallen each month, by 2.6% in October.",
        "Since May, when it cost $19.15, it lost $3, a fall of 2.6% in October.",
    ],
)
def test_what_stands_further_on_is_not_set_against_it(text: str) -> None:
    assert "2025-05" not in told(text, "2025-11-27")["2.6%"]
