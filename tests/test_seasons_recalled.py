"""Summers and other seasons that a sentence looks back to, and what has come since."""

import pytest
from goods import goods
from small_catalogue import verdicts_of
from told_claims import told

from verifier.api import verify

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


@pytest.mark.parametrize(
    ("told_so", "rating"),
    [
        ("In the autumn of 2024 it briefly dipped under 2%.", "supported"),
        ("In 2024 it fell below 2%.", "supported"),
        ("In the summer of 2025 it climbed past 3.5%.", "supported"),
        ("In the autumn of 2024 it dipped under 1%.", "open"),
        ("In the spring of 2025 it climbed past 4%.", "open"),
    ],
)
def test_a_mark_may_have_been_passed_in_one_month_of_a_season(told_so: str, rating: str) -> None:
    text = f"British inflation was 3.2% in November. {told_so}"
    report = verify(text, published="2025-12-19")
    mark = report.verdicts[1]
    assert mark.claim.printed in told_so
    assert (mark.rating != "supported") if rating == "open" else mark.rating == rating
