"""What another place owns of what was told of is not what the first one had."""

import pytest
from small_catalogue import verdicts_of
from test_growth_of_the_partner import gaps

GAP = "New Zealand's goods deficit with Korea came to $4.69bn in 2024, up from $4.32bn. "


@pytest.mark.parametrize(
    "text",
    ["Peru's grew 8.7% to $3.00bn.", "Peru's also climbed by 8.7% to $3.00bn."],
)
def test_the_growth_of_the_first_does_not_bear_it_out(text: str) -> None:
    verdict = verdicts_of(GAP + text, gaps(), "2025-02-20")["8.7%"]
    assert verdict.rating != "supported", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Peru's was $3.00bn.", "$3.00bn", "per"),
        ("It grew 8.7%.", "8.7%", "kor"),
        ("Korea's grew 8.7%.", "8.7%", "kor"),
        ("Wellington's trade ministry said it grew 8.7%.", "8.7%", "kor"),
    ],
)
def test_its_own_is_right(text: str, figure: str, series: str) -> None:
    verdict = verdicts_of(GAP + text, gaps(), "2025-02-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation
