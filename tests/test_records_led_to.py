"""Records told as where the move before them led, which need no level beside them."""

import pytest
from goods import goods
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        ("OPEC output rose by 33,000 barrels a day in October to the highest since September 2022.",
         "highest since September 2022", "supported"),
        ("OPEC output rose by 33,000 barrels a day in October to its highest since July 2022.",
         "highest since July 2022", "mismatch"),
        ("World food prices fell 1.6% on the month in October to their lowest since May 2022.",
         "lowest since May 2022", "supported"),
        ("Arabica gained 5.7% from September to a record in October.", "record", "supported"),
        ("In October robusta gained 16.9% on the month to a record.", "record", "mismatch"),
        ("Robusta gained 16.9% in October, a record.", "record", "open"),
        ("Robusta gained 16.9% in October as demand rose to a record.", "record", "open"),
    ],
)  # fmt: skip
def test_a_move_led_to_a_record_of_the_level(text: str, record: str, rating: str) -> None:
    verdict = verdicts_of(text, goods(), "2025-11-07").get(record)
    if rating == "open":
        assert verdict is None or verdict.rating != "mismatch"
    else:
        assert verdict is not None
        assert verdict.rating == rating
