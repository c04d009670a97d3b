"""So many of a kind in so many, which is a part of them: "two workers in five"."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import FigureKind
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
debt,"Farm debt of Uruguay, total",farm_debt,URY,,USD,6,Q,stock,year_on_year,yes
land,"Farm debt of Uruguay, land loans",farm_debt,URY,land loans,USD,6,Q,stock,year_on_year,no
"""


@cache
def farms() -> Catalogue:
    figures = {"debt": (4810, 4905, 5120), "land": (2870, 2935, 3081)}
    return catalogue_told(SERIES, ("2025-Q1", "2025-Q2", "2025-Q3"), figures)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Two workers in five are over 50.", "Two workers in five"),
        ("Seven dollars in every ten of it are mortgages.", "Seven dollars in every ten"),
        ("Three homes out of every 20 stand empty.", "Three homes out of every 20"),
        ("Two women in three voted.", "Two women in three"),
        ("One pound in five was lost.", "One pound in five"),
    ],
)
def test_things_in_so_many_are_a_fraction(text: str, part: str) -> None:
    (figure,) = (f for f in find_figures(text, Span(0, len(text))) if f.span.start < 20)
    assert (figure.kind, figure.span.of(text)) == (FigureKind.FRACTION, part)


@pytest.mark.parametrize(
    "text",
    [
        "It cost two pounds in 2010.",
        "They made four arrests in six raids.",
        "It paid nine dollars in ten instalments.",
        "The side have four wins in six.",
        "She had six children in ten years.",
    ],
)
def test_what_happened_in_so_many_is_none(text: str) -> None:
    figures = find_figures(text, Span(0, len(text)))
    assert all(figure.kind is not FigureKind.FRACTION for figure in figures)


@pytest.mark.parametrize(("count", "rating"), [("Six", "supported"), ("Four", "unsupported")])
def test_such_a_part_is_held_against_the_whole(count: str, rating: str) -> None:
    text = f"Farms in Uruguay owed $5.12 billion at the end of September. {count} dollars in every "
    found = verdicts_of(f"{text}ten of that farm debt are land loans.", farms(), "2025-11-20")
    part = found[f"{count} dollars in every ten"]
    assert part.operation == "share"
    assert (part.rating == "supported") is (rating == "supported")
