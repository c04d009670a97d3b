"""Which way a figure went that is told by what was done to it, beside one that went another way."""

from functools import cache

import pytest

from verifier.api import verify
from verifier.reference.catalogue import Catalogue, open_catalogue


@cache
def shipped() -> Catalogue:
    return open_catalogue([], False)


@pytest.mark.parametrize(
    ("text", "figure", "way"),
    [
        ("It shed 6,500 jobs, a trifle next to the 47,000 added in August.", "47,000", "up"),
        ("Exports fell by 3m tonnes, dwarfed by the 12m tonnes gained in May.", "12m", "up"),
        ("Payrolls rose by 20,000, erasing the 15,000 lost in July.", "15,000", "down"),
        ("It won 200 clients, half of the 400 shed over the year.", "400", "down"),
        # What an index does, and what goes on behind its own verb.
        ("Payrolls fell by 20,000 while the index of 500 firms added 12.", "20,000", "down"),
        ("Jobs fell by 300, compared to the 400 gained by 3% of firms.", "300", "down"),
    ],
)
def test_what_was_done_tells_the_way(text: str, figure: str, way: str) -> None:
    report = verify(text, "2025-10-10", reference=shipped())
    at = text.index(figure)
    found = [v for v in report.verdicts if v.claim.span.start <= at < v.claim.span.end]
    assert found
    assert str(found[0].claim.direction) == way
