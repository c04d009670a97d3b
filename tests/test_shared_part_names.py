"""Names that several parts share, told apart by what stands beside: girls and boys "in year 8"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,breakdown,unit,ref_area,multiplier,frequency,nature,basis,headline
girls,"HPV jab, girls, year 8, Latvia",vaccination_coverage,"girls, year 8",percent,LVA,0,A,rate,,no
boys,"HPV jabs, boys, year 8, Latvia",vaccination_coverage,"boys, year 8",percent,LVA,0,A,rate,,no
fresh,"Exports of seafood, fresh, Latvia",exports,"seafood, fresh",EUR,LVA,6,A,flow,,no
frozen,"Exports of seafood, frozen, Latvia",exports,"seafood, frozen",EUR,LVA,6,A,flow,,no
"""
_FIGURES = """\
series,period,value,published
girls,2023,72.3,2024-02-01
boys,2023,67.2,2024-02-01
girls,2024,71.0,2025-02-01
boys,2024,65.6,2025-02-01
fresh,2024,431,2025-02-01
frozen,2024,277,2025-02-01
"""


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


def _ratings(text: str) -> dict[str, str]:
    return {q: v.rating.value for q, v in verdicts_of(text, latvia(), "2025-03-04").items()}


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 {0} of girls in year 8 in Latvia had the HPV vaccine, against {1} of boys.",
        "HPV coverage among girls in year 8 in Latvia was {0} in 2024, and {1} among boys.",
    ],
)
def test_the_part_named_beside_a_shared_name_is_meant(text: str) -> None:
    assert set(_ratings(text.format("71.0%", "65.6%")).values()) == {"supported"}
    assert "mismatch" in _ratings(text.format("65.6%", "71.0%")).values()


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("In 2024 Latvia sold fresh seafood worth €431m abroad.", "supported"),
        ("In 2024 Latvia's exports of frozen seafood came to €277m.", "supported"),
    ],
)
def test_a_shared_name_alone_decides_between_no_parts(text: str, rating: str) -> None:
    assert set(_ratings(text).values()) == {rating}


@pytest.mark.parametrize(
    "text",
    [
        "Of girls in year 8 in Latvia few had the vaccine.",
        "Year 8 pupils in Latvia went without.",
        "By year 3 of the plan Latvia had stopped.",
    ],
)
def test_the_number_of_a_form_is_no_figure(text: str) -> None:
    assert _ratings(text) == {}


def test_a_year_just_named_counts_nothing_away() -> None:
    assert "12" in _ratings("In Latvia 30 people died last year and 12 of them were women.")
