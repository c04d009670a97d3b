"""Sentences that set their subject apart from something else at their front."""

import pytest
from goods import goods
from small_catalogue import verdicts_of

LED = "Robusta averaged $4,140 a tonne in October."


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        (f"{LED} Unlike arabica, it is still 6.3% cheaper than a year ago.", "6.3%", "supported"),
        (f"{LED} Unlike arabica it is 6.3% dearer than a year ago.", "6.3%", "mismatch"),
        (f"{LED} In contrast to arabica, it is 6.3% cheaper than a year ago.", "6.3%", "supported"),
        (f"{LED} As with arabica, prices rose in October, by 16.9%.", "16.9%", "supported"),
        (f"{LED} Unlike robusta, arabica is 44.2% dearer than a year ago.", "44.2%", "supported"),
        (f"{LED} Arabica, unlike robusta, is 44.2% dearer than a year ago.", "44.2%", "supported"),
        ("Kuwait pumped 2.577 million barrels a day in October. Unlike Iraq, the emirate raised "
         "output by 19,000 barrels a day.", "19,000 barrels a day", "supported"),
    ],
)  # fmt: skip
def test_what_is_set_apart_is_not_told_of(text: str, quote: str, rating: str) -> None:
    assert verdicts_of(text, goods(), "2025-11-07")[quote].rating == rating
