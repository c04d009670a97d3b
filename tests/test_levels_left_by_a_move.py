"""What a measure had come to before the level told of it: "is back up at 4.4% after slipping to
4.2%", which is of the time before, whatever verb tells the level."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Malta's unemployment rate is back up at 4.4% after slipping to 4.2%.", "4.2%",
         "supported"),
        ("Malta's unemployment rate was 4.4% in October, after falling to 4.2%.", "4.2%",
         "supported"),
        ("Malta's unemployment rate stood at 4.4% after slowly climbing to 4.2%.", "4.2%",
         "supported"),
        ("Malta's unemployment rate was 4.4% in October, after falling to 4.2%.", "4.4%",
         "supported"),
        ("Malta's unemployment rate was 4.4% in October, after falling to 3.9% in August.", "3.9%",
         "mismatch"),
        ("Malta's unemployment rate was 4.4% in October, after falling to 3.1%.", "3.1%",
         "unverified"),
    ],
)  # fmt: skip
def test_what_a_move_had_come_to_is_of_the_time_before(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert verdict.rating == rating, verdict.explanation
