"""Runs of which each move is told with its time: "after two declines, of 3% in July and"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,period_on_period,yes
"""
SOLD = (1500, 1400, 1450, 1480, 1500, 1600, 1568, 1505, 1580)
"""From January to September."""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(f"exp,2025-{n:02d},{sold}\n" for n, sold in enumerate(SOLD, 1))
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


def run_in(text: str, catalogue: Catalogue) -> str:
    """What the run that a text counts is rated."""
    found = verdicts_of(text, catalogue, "2025-10-20")
    return next(v for v in found.values() if v.claim.assertion == "streak").rating


@pytest.mark.parametrize(
    "opening",
    [
        "After two monthly declines, of 2.0% in July and 4.0% in August,",
        "After two monthly declines,",
    ],
)
def test_a_run_ends_with_the_last_move_listed(latvia: Catalogue, opening: str) -> None:
    text = f"{opening} exports of Latvia rose 5.0% in September."
    assert run_in(text, latvia) == "supported"


@pytest.mark.parametrize(
    "opening",
    [
        "After two monthly rises, of 2.0% in July and 4.0% in August,",
        "After three monthly declines, of 1% in June, 2% in July and 4% in August,",
    ],
)
def test_a_run_listed_that_was_none_is_not_borne_out(latvia: Catalogue, opening: str) -> None:
    text = f"{opening} exports of Latvia rose 5.0% in September."
    assert run_in(text, latvia) != "supported"
