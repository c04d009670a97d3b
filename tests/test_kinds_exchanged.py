"""A level and its change that stand in each other's place, of a measure that no word names."""

import pytest
from exchanged_stories import reasons_in


@pytest.mark.parametrize(
    ("story", "told", "otherwise", "figures"),
    [
        (
            "victoria_crime_tabloid",
            "7,232 people, 456 more",
            "456 people, 7,232 more",
            ("456", "7,232"),
        ),
        (
            "us_crops_local",
            "80.4 million acres, nearly 6 million fewer",
            "6 million acres, nearly 80.4 million fewer",
            ("6 million acres", "80.4 million"),
        ),
    ],
)
def test_a_level_is_not_taken_for_its_own_move(
    story: str, told: str, otherwise: str, figures: tuple[str, str]
) -> None:
    found = reasons_in(story, told, otherwise)
    assert [found[figure] for figure in figures] == ["swapped", "swapped"]
    assert "mismatch" not in reasons_in(story).values()
