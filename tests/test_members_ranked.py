"""Places among the members of a group that the sentence names as their owner."""

import pytest
from goods import goods
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Kuwait lifted oil output to 2.577 million barrels a day in October, making it OPEC's "
         "third-largest producer.", "supported"),
        ("Kuwait lifted oil output to 2.577 million barrels a day in October, making it OPEC's "
         "second-largest producer.", "mismatch"),
        ("OPEC's second-largest producer, Iraq, raised oil output in October.", "supported"),
    ],
)  # fmt: skip
def test_a_member_is_ranked_and_not_its_group(text: str, rating: str) -> None:
    told = verdicts_of(text, goods(), "2025-11-12")
    assert next(v.rating for quote, v in told.items() if quote in ("second", "third")) == rating
