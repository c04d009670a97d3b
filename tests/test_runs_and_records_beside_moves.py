"""Runs and records told beside a move of the other way or of a rate: whose they are."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tin,"Peru tin price, dollars a tonne, monthly mean",tin_price,PER,USD,0,M,price,period_on_period,yes
"""


@cache
def peru() -> Catalogue:
    """Tin, which fell in July and August and rose to its highest in September 2025, by less than in
    March."""
    rows = ["series,period,value,published"]
    levels = (200, 210, 260, 265, 270, 275, 268, 262, 281)
    rows += [f"tin,2025-{month:02d},{level}," for month, level in enumerate(levels[:8], 1)]
    rows.append(f"tin,2025-09,{levels[8]},2025-10-01")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


ROSE = "Peruvian tin averaged $281 a tonne in September, up 7.3% from August"


@pytest.mark.parametrize(
    ("text", "words", "rating"),
    [
        (f"{ROSE}. The uptick followed two months of losses.", "two", "supported"),
        (f"{ROSE}, ending two months of falls.", "two", "supported"),
        (f"{ROSE}. The uptick followed two months of gains.", "two", "open"),
        (f"{ROSE}. The uptick followed two months of talks.", "two", None),
        (f"{ROSE} and a monthly record.", "record", "supported"),
        (f"{ROSE}, a monthly record.", "record", "open"),
    ],
)
def test_a_run_and_a_record_beside_a_move(text: str, words: str, rating: str | None) -> None:
    found = verdicts_of(text, peru(), "2025-10-08").get(words)
    told = None if found is None else "supported" if found.rating == "supported" else "open"
    assert told == rating
