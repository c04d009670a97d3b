"""Releases and the stories written from them: copies, slips, and figures from elsewhere."""

from collections import Counter

import pytest
from texts import Pair, notes, pairs

from verifier.model.source import SourceResult

EVERY = pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.name)
HIDDEN = {"company_results": {"£48m"}}
"""Figures of a release that are not found again."""
LEAST_SLIPS = 49
"""So many of the planted slips are found, of all pairs together; more is better."""


@EVERY
def test_a_true_copy_is_found_and_nothing_in_it_is_accused(pair: Pair) -> None:
    said = notes(pair.article, pair.source(), day=pair.published)
    assert not [note for _, note in said if note.result is SourceResult.DIFFERS]
    agreeing = Counter(quote for quote, note in said if note.result is SourceResult.AGREES)
    hidden = HIDDEN.get(pair.name, set())
    assert agreeing == Counter(quote for quote in pair.agrees if quote not in hidden)


@EVERY
def test_what_is_not_in_the_release_is_said_not_to_be(pair: Pair) -> None:
    said = notes(pair.article, pair.source(), day=pair.published)
    absent = {quote for quote, note in said if note.result is SourceResult.ABSENT}
    assert set(pair.absent) <= absent


@EVERY
def test_every_note_quotes_the_release(pair: Pair) -> None:
    lines = pair.release.strip("\n").splitlines()
    for _, note in notes(pair.article, pair.source(), day=pair.published):
        if note.result is not SourceResult.ABSENT:
            assert note.path == "release.txt"
            assert (note.quote or "") in lines[(note.line or 0) - 1]
            assert (note.quote or "").split()[0] in (note.sentence or "")


def test_most_slips_are_found_and_nothing_beside_them_is_accused() -> None:
    found = 0
    for pair in pairs():
        for old, new in pair.slips:
            assert old in pair.article
            slipped = pair.article.replace(old, new, 1)
            said = notes(slipped, pair.source(), day=pair.published)
            accused = [quote for quote, note in said if note.result is SourceResult.DIFFERS]
            assert all(quote in new or quote.split()[0] in new for quote in accused), (
                pair.name,
                new,
            )
            found += bool(accused)
    assert found >= LEAST_SLIPS
