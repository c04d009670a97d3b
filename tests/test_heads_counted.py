"""So much a head of the people who were counted last, where their own year is not out."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat
from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
SERIES = """
swims,"Swims in person at pools, Malta",pool_swims,MLT,,,swims,6,Q,flow,year_on_year,yes
people,"Population of Malta",population,MLT,,,persons,3,A,stock,year_on_year,yes
"""


def malta() -> Catalogue:
    """Swims by quarter up to the first of 2026, people up to 2024."""
    rows = [f"swims,{year}-Q{n},0.4," for year in (2023, 2024, 2025) for n in (1, 2, 3, 4)]
    rows += ["swims,2026-Q1,0.6,", "people,2022,540,", "people,2023,552,", "people,2024,563,"]
    table = "\n".join(["series,period,value,published", *rows])
    return catalogue_of(f"{HEAD}\n{SERIES.strip()}\n", table)


LEAD = "Malta's pools had 1.8 million swims in the 12 months to March 2026. "


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("That is 3.2 swims a head.", True),
        ("Spread over the whole country, it comes to 3.2 swims each.", True),
        ("That is 3.7 swims a head.", False),
        ("The lifeguards had 3.2 swims each.", False),
    ],
)
def test_the_people_counted_last_share_what_is_newer(text: str, derived: bool) -> None:
    figure = next(word for word in text.split() if word.startswith("3."))
    verdict = verdicts_of(LEAD + text, malta(), "2026-06-20")[figure]
    assert (verdict.rating == "supported") is derived
    assert derived is (Caveat.DERIVED in verdict.caveats and verdict.rating == "supported")


def test_a_calendar_year_is_shared_by_its_own_people() -> None:
    text = "Malta's pools had 1.6 million swims in 2025, or 2.84 swims a head."
    assert verdicts_of(text, malta(), "2026-06-20")["2.84"].rating == "unverified"
