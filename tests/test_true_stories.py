"""Whole stories in the words of newsrooms, true to the shipped packs or to one of the corpus:
nothing in them is accused, and what their words tell plainly is found.

Each file of `true_stories` says when it was published, which packs it is held against (the shipped
ones where it names none) and which of its figures are left open, by what is printed; all others are
supported.
"""

from pathlib import Path

import pytest
from told_claims import shipped

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating

PACKS = Path(__file__).parent.parent / "claims" / "packs"
STORIES = sorted((Path(__file__).parent / "true_stories").glob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_true_story_is_supported(story: Path) -> None:
    head, text = story.read_text(encoding="utf-8").split("\n\n", 1)
    told = dict(line.split(":", 1) for line in head.splitlines())
    named = [PACKS / pack.strip() for pack in told.get("packs", "").split("|") if pack.strip()]
    reference = open_catalogue(named, isolated=True) if named else shipped()
    left_open = {figure.strip() for figure in told["open"].split("|") if figure.strip()}
    found = verify(text, published=told["published"].strip(), reference=reference).verdicts
    assert [v.claim.printed for v in found if v.rating is Rating.MISMATCH] == []
    unverified = {v.claim.printed for v in found if v.rating is Rating.UNVERIFIED}
    assert unverified <= left_open
    assert len(found) > len(left_open)
