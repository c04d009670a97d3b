"""Levels that a word values behind their article: "to a tidy 1.7%", "from a painful 3.8%"."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta

from verifier.language.syntax.links import link_before
from verifier.model.verdict import Rating


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("fell to a tidy 1.7%", "to"),
        ("fell to an impressive 1.7%", "to"),
        ("up from a merciless 3.8%", "from"),
        ("rose by a punishing 3.8%", "by"),
        ("rose a punishing 3.8%", ""),
        ("sold to a customer 3.8%", ""),
    ],
)
def test_a_word_that_values_a_figure_leaves_its_link(text: str, link: str) -> None:
    assert link_before(text, text.rindex(" ") + 1, 0) == link


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("Malta's inflation fell to a healthy 2.2% in October 2025.", *("2.2%", "level")),
        (
            "Malta's inflation fell to 2.2% in October 2025 from 2.9% in September and a stubborn "
            "2.6% in August.",
            *("2.6%", "level"),
        ),
        (
            "Malta's inflation fell to 4.2% in October 2023 and a balmy 2.4% in October 2024.",
            *("2.4%", "level"),
        ),
        ("Consumer prices in Malta rose a punishing 5.9% in May 2023.", *("5.9%", "growth")),
    ],
)
def test_a_valued_figure_is_read_as_a_bare_one_is(text: str, figure: str, operation: str) -> None:
    verdict = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert (verdict.rating, verdict.operation) == (Rating.SUPPORTED, operation)


def test_a_wrong_level_is_no_better_for_its_word() -> None:
    text = "Malta's inflation fell to a tidy 2.4% in October 2025."
    assert verdicts_of(text, malta(), PUBLISHED)["2.4%"].rating is Rating.MISMATCH
