"""Ranks that hang on the figure of what is ranked."""

import pytest
from ore_catalogue import ores
from small_catalogue import verdicts_of

COAL = "Australia's iron ore exports came to A$8.59bn in September. "


@pytest.mark.parametrize(
    ("text", "place", "rating"),
    [
        ("Coal slipped to A$5.15bn, which leaves it third behind iron ore and gold.", "third", "s"),
        ("Coal slipped to A$5.15bn, leaving it third behind iron ore and gold.", "third", "s"),
        ("Coal slipped to A$5.15bn, which puts it second behind iron ore.", "second", "m"),
        ("Gold rose to A$5.63bn, which put it third behind iron ore and coal.", "third", "m"),
    ],
)
def test_a_rank_is_that_of_the_figure_it_hangs_on(text: str, place: str, rating: str) -> None:
    verdict = verdicts_of(COAL + text, ores(), "2025-11-10")[place]
    assert (verdict.rating[0], verdict.series) == (
        rating,
        "ore_coal" if text.startswith("Coal") else "ore_gold",
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Coal slipped to A$5.15bn, which leaves it second among its fuels.", "second"),
        ("Coal slipped to A$5.15bn, and Wales was second in rugby.", "second"),
    ],
)
def test_a_rank_of_another_field_is_not_accused(text: str, place: str) -> None:
    found = verdicts_of(COAL + text, ores(), "2025-11-10")
    assert place not in found or found[place].rating != "mismatch"
