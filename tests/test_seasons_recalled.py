"""Summers and other seasons that a sentence looks back to, and what has come since."""

import pytest
from goods import goods
from small_catalogue import verdicts_of
from told_claims import told

LED = "In Britain petrol averaged 131.9p a litre in October."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is far from the dark days of 2020, when 4% were idle.", {"4%": "2020"}),
        ("It is far from summer 2022, when oil hit $120 and gas cost $9.",
         {"$120": "2022-06/2022-08", "$9": "2022-06/2022-08"}),
        ("It is far from July 2022, when oil hit $120 and gas, now at $3, cost $9.",
         {"$120": "2022-07"}),
        ("In the last days of 2024 it was hit.", {}),
    ],
)  # fmt: skip
def test_a_clause_with_when_is_of_the_time_before_it(text: str, expected: dict[str, str]) -> None:
    read = {quote: when.split(" on ")[0] for quote, when in told(text, "2025-11-04").items()}
    assert {quote: read.get(quote) for quote in expected} == expected


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("It hit 189.3p in the summer of 2022.", "189.3p", "supported"),
        ("In the summer of 2022, when it reached 189.3p, drivers groaned.",
         "189.3p", "supported"),
        ("That is far from the dark days of summer 2022, when petrol hit 189.3p and diesel "
         "soared to 198.1p.", "198.1p", "supported"),
        ("In the summer of 2022 it averaged 186.5p.", "186.5p", "supported"),
        ("In the summer of 2022 it averaged 189.3p.", "189.3p", "open"),
        ("That is well below the 189.3p of July 2022. Since then it has fallen 30.3%.",
         "30.3%", "supported"),
        ("That is well below the 189.3p of July 2022. It has since fallen 30.3%.",
         "30.3%", "supported"),
    ],
)  # fmt: skip
def test_a_season_may_mean_its_extreme(text: str, quote: str, rating: str) -> None:
    found = verdicts_of(f"{LED} {text}", goods(), "2025-11-04")[quote]
    assert (found.rating != "supported") if rating == "open" else found.rating == rating
