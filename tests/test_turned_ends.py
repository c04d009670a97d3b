"""Pairs of figures that are right in each other's place: ends of a move, and two measures."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Verdict

PUBLISHED = "2026-01-20"


def verdicts_on(text: str) -> dict[str, Verdict]:
    """The verdicts by figure: the jobless rate of Austria was 5.4% in November 2025 and 5.0% in
    December; exports of December were €14.562 billion, imports €14.943 billion."""
    return verdicts_of(text, austria(), PUBLISHED)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "The jobless rate in Austria fell to 5.4% in December from 5.0% in November.",
            ("5.4%", "5.0%"),
        ),
        (
            "Exports of Austria climbed to 12.761 billion euros from 14.562 billion in November.",
            ("12.761 billion euros", "14.562 billion"),
        ),
        (
            "Exports of Austria were 12.761 billion euros in December, up from 14.562 billion.",
            ("12.761 billion euros", "14.562 billion"),
        ),
        (
            "The jobless rate in Austria was 5.4% in December, down from 5.0% in November.",
            ("5.4%", "5.0%"),
        ),
        (
            "Austria had imports of 14.562 billion euros and exports of 14.943 billion euros in "
            "December.",
            ("14.562 billion euros", "14.943 billion euros"),
        ),
        (
            "Exports of Austria reached 450 million euros in July 2025, 16.007 billion euros more "
            "than a year earlier.",
            ("450 million euros", "16.007 billion euros"),
        ),
        (
            "Exports of Austria grew by 16.007 billion euros to 450 million euros in July 2025.",
            ("16.007 billion euros", "450 million euros"),
        ),
    ],
    ids=[
        "both ends dated",
        "one end dated",
        "called up from what it came from",
        "called down from it",
        "two measures",
        "a level and its change",
        "the reverse",
    ],
)
def test_figures_that_are_right_in_each_others_place_are_swapped(
    text: str, figures: tuple[str, str]
) -> None:
    found = verdicts_on(text)
    assert [found[figure].reason for figure in figures] == ["swapped", "swapped"]


@pytest.mark.parametrize(
    "text",
    [
        "The jobless rate in Austria fell to 5.0% in December from 5.4% in November.",
        "The jobless rate in Austria improved to 5.0% in December from 5.4% in November.",
        "Exports of Austria climbed to 14.562 billion euros from 12.761 billion in November.",
        "Austria had imports of 14.943 billion euros and exports of 14.562 billion euros in "
        "December.",
        "Exports of Austria grew by 450 million euros to 16.007 billion euros in July 2025.",
        "Exports of Austria reached 16.007 billion euros in July 2025, 450 million euros more than "
        "a year earlier.",
        "In December, 14.562 billion euros of exports and 14.943 billion euros of imports crossed "
        "Austria's borders.",
    ],
    ids=[
        *("ends", "a word of two faces", "one end dated", "two measures"),
        *("a change and its level", "a level and its change", "measures behind figures"),
    ],
)
def test_figures_in_their_own_place_are_not_accused(text: str) -> None:
    assert "mismatch" not in {verdict.rating for verdict in verdicts_on(text).values()}


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("The jobless rate in Austria went the other way, to 5.4% from 5.0%.", True),
        ("The jobless rate in Austria went the other way, to 5.0% from 5.4%.", False),
        ("The jobless rate in Austria moved to 5.4% in November from 5.0%.", False),
    ],
)
def test_what_is_so_now_is_not_what_it_came_from(text: str, swapped: bool) -> None:
    found = verdicts_on(text)
    assert all((v.reason.value == "swapped") is swapped for v in found.values())
