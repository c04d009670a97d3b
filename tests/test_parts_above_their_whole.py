"""Parts that are called more than the whole printed beside them."""

import pytest
from exchanged_stories import reasons_in
from small_catalogue import austria, verdicts_of

LEAD = "Planners in Graz gave the go-ahead to "


def test_a_part_and_its_whole_have_changed_places() -> None:
    told = "{} residential schemes, the lowest number in at least eight years, of which {}"
    found = reasons_in(
        "devon_homes_regional", told.format("1,018", "38"), told.format("38", "1,018")
    )
    assert (found["38"], found["1,018"]) == ("inconsistent", "inconsistent")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (f"{LEAD}38 schemes, of which 1,018 were large.", {"38", "1,018"}),
        (f"{LEAD}38 new schemes, the fewest in years, of which 1,018 were large.", {"38", "1,018"}),
        (f"{LEAD}1,018 schemes, of which 38 were large.", set()),
        ("The 12 hospitals in Graz treated patients, of whom 1,018 were children.", set()),
        ("Graz has 38 parks in a town with a lot more green, of which 1,018 were closed.", set()),
        ("The 38 schemes in Graz, of which 1,018 sq ft were shops, went ahead.", set()),
    ],
)
def test_a_part_is_no_more_than_its_whole(text: str, wrong: set[str]) -> None:
    found = verdicts_of(text, austria(), "2026-01-20")
    assert {f for f, v in found.items() if v.rating.value == "mismatch"} == wrong
