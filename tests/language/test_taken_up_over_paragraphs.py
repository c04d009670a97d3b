"""A paragraph that opens with a time which points back, and a pronoun, goes on about the last."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals

OPENING = (
    "Brynmor airport handled 425,000 passengers in October.\n\n"
    "Calder airport handled 404,000 in September.\n\n"
)


@pytest.mark.parametrize(
    ("told", "figure", "period"),
    [
        ("The month before, it handled 395,000.", "395,000", "2025-08"),
        ("A month earlier it had handled 395,000.", "395,000", "2025-08"),
        ("Two months earlier it handled 388,000.", "388,000", "2025-07"),
        ("In the previous month it had 395,000.", "395,000", "2025-08"),
        ("In October it handled 399,000.", "399,000", "2025-10"),
        ("A month earlier Brynmor airport handled 431,000.", "431,000", "2025-09"),
    ],
)
def test_what_a_pronoun_had_before_is_told_of_its_own_time(
    told: str, figure: str, period: str
) -> None:
    verdict = verdicts_of(OPENING + told, terminals(), "2025-11-20")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)
