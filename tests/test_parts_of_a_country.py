"""Parts told by a name that no list knows as a place, beside the whole of a country."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SEEN = {"Heathrow": 23.1, "Gatwick": 13.0, "Stansted": 9.0, "Luton": 5.1, "Manchester": 9.9}


@cache
def airports() -> Catalogue:
    """Millions of passengers at airports and in the country in a quarter."""
    rows = [f"a{n},Terminal passengers at {name} Airport" for n, name in enumerate(SEEN)]
    rows = [f"{row},passengers,Q,6," for row in rows]
    seen = [f"a{n},2025-Q3,{value}" for n, value in enumerate(SEEN.values())]
    rows.append("uk,Terminal passengers at UK airports,passengers,Q,6,GBR")
    head = "series,title,unit,frequency,multiplier,ref_area\n"
    figures = "series,period,value\n" + "\n".join((*seen, "uk,2025-Q3,90.3"))
    return catalogue_of(head + "\n".join(rows), figures)


RIGHT = {
    "Heathrow handled 25.6 per cent of UK passengers in the third quarter.": "25.6 per cent",
    "Gatwick's share of UK passengers was 14.4 per cent in the third quarter.": "14.4 per cent",
    "Manchester handled 11 per cent of UK passengers in the third quarter.": "11 per cent",
    "In the third quarter Stansted was 1.8 times as busy as Luton.": "1.8 times",
}


@pytest.mark.parametrize("text", RIGHT)
def test_a_part_is_set_against_the_country_and_against_another(text: str) -> None:
    assert verdicts_of(text, airports(), "2025-12-18")[RIGHT[text]].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Heathrow handled 31.4 per cent of UK passengers in the third quarter.", "31.4 per cent"),
        ("In the third quarter Stansted was 2.4 times as busy as Luton.", "2.4 times"),
        ("In the third quarter UK airports were the third-busiest.", "third"),
    ],
)
def test_what_is_not_so_is_not_borne_out(text: str, quote: str) -> None:
    found = verdicts_of(text, airports(), "2025-12-18").get(quote)
    assert found is None or found.rating is not Rating.SUPPORTED
