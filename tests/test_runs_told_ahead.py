"""Runs and records that open a paragraph before what they are of is told."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,period_on_period,yes
imp,Imports of Latvia,imports,LVA,EUR,6,M,flow,period_on_period,yes
"""
SOLD = (1300, 1600, 1350, 1560, 1570, 1600, 1550, 1480, 1470)
BOUGHT = (1000, 900, 910, 920, 930, 940, 950, 960, 970)
"""From January to September."""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(
        f"exp,2025-{n:02d},{sold}\nimp,2025-{n:02d},{bought}\n"
        for n, (sold, bought) in enumerate(zip(SOLD, BOUGHT, strict=True), 1)
    )
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


def told_first(text: str, assertion: str, catalogue: Catalogue) -> Verdict:
    found = verdicts_of(text, catalogue, "2025-10-20")
    return next(v for v in found.values() if v.claim.assertion == assertion)


EXPORTS = (
    "Exports of Latvia came to 1,470 million euros in September, after 1,480 million in August."
)


@pytest.mark.parametrize(
    ("opening", "assertion", "rating"),
    [
        ("It was the third fall on the trot.", "streak", "supported"),
        ("It was the fifth fall on the trot.", "streak", "mismatch"),
        ("It is now the third monthly fall in succession.", "streak", "supported"),
        ("No month since March had brought as little.", "record", "supported"),
        ("No month since January had brought as little.", "record", "mismatch"),
    ],
)
def test_what_opens_a_paragraph_is_of_the_figure_that_follows(
    opening: str, assertion: str, rating: str, latvia: Catalogue
) -> None:
    assert told_first(f"{opening} {EXPORTS}", assertion, latvia).rating == rating


@pytest.mark.parametrize(
    "opening",
    [
        "It was the third fall on the trot for imports of Latvia.",
        "It was the third fall on the trot for his horse, Domino.",
    ],
)
def test_a_run_of_something_else_is_not_of_what_follows(opening: str, latvia: Catalogue) -> None:
    verdict = told_first(f"{opening} {EXPORTS}", "streak", latvia)
    assert verdict.series != "exp" or verdict.rating != "mismatch"


def test_a_run_behind_a_figure_is_of_that_one(latvia: Catalogue) -> None:
    text = (
        "Imports of Latvia rose to 970 million euros in September. It was the seventh rise on the "
        f"trot. {EXPORTS}"
    )
    assert told_first(text, "streak", latvia).series == "imp"
