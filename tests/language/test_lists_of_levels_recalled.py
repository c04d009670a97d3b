"""Lists of figures whose sentence recalls those of the sentence before, each in its place."""

from datetime import date

import pytest

from verifier import verify

FIRST = "In November and December, exports came to $3.1 billion and $3.2 billion respectively."


def periods(text: str) -> list[str]:
    """The period of each figure of a text of January 2025."""
    report = verify(text, published=date(2025, 1, 9), reference=())
    return [str(v.claim.clause.time.period) for v in report.verdicts if v.claim.clause.time]


@pytest.mark.parametrize(
    "second",
    [
        "The corresponding figures a year earlier were $2.1 billion and $2.2 billion.",
        "A year earlier they had been $2.1 billion and $2.2 billion.",
    ],
)
def test_each_figure_is_set_back_from_the_one_in_its_place(second: str) -> None:
    assert periods(f"{FIRST} {second}") == ["2024-11", "2024-12", "2023-11", "2023-12"]


def test_a_list_with_a_time_of_its_own_recalls_none() -> None:
    second = "In December 2023 exports and imports were $2.1 billion and $2.2 billion."
    assert periods(f"{FIRST} {second}")[2:] == ["2023-12", "2023-12"]
