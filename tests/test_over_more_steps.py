"""A sum over several steps is none of its last one alone."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals

OPENING = (
    "Brynmor airport handled 425,000 passengers in October. Calder airport handled 399,000 in "
    "October. Dunmore airport handled 140,000 in October. "
)


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        (
            "In the four months since July, Brynmor airport has handled 1,668,000 passengers. "
            "Dunmore airport handled 140,000 over those four months.",
            "140,000",
            False,
        ),
        (
            "In the four months since July, Brynmor airport has handled 1,668,000 passengers. "
            "Dunmore airport handled 519,000 over those four months.",
            "519,000",
            True,
        ),
        ("In the four months since July, Dunmore airport has had 140,000.", "140,000", False),
        ("Dunmore airport’s 140,000 were the most of any month.", "140,000", True),
    ],
)
def test_a_stretch_is_no_last_step(told: str, figure: str, right: bool) -> None:
    text = OPENING.replace("Dunmore airport handled 140,000 in October. ", "") + told
    verdict = verdicts_of(text, terminals(), "2025-11-20")[figure]
    assert (verdict.rating == "supported") is right
