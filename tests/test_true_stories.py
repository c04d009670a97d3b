"""Whole stories in the words of newsrooms, true to the shipped packs: nothing in them is accused,
and what their words tell plainly is found.

Each file of `true_stories` says when it was published and which of its figures are left open, by
what is printed; all others are supported.
"""

from pathlib import Path

import pytest
from told_claims import shipped

from verifier import verify
from verifier.model.verdict import Rating

STORIES = sorted((Path(__file__).parent / "true_stories").glob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_true_story_is_supported(story: Path) -> None:
    head, text = story.read_text(encoding="utf-8").split("\n\n", 1)
    told = dict(line.split(":", 1) for line in head.splitlines())
    left_open = {figure.strip() for figure in told["open"].split("|") if figure.strip()}
    found = verify(text, published=told["published"].strip(), reference=shipped()).verdicts
    assert [v.claim.printed for v in found if v.rating is Rating.MISMATCH] == []
    unverified = {v.claim.printed for v in found if v.rating is Rating.UNVERIFIED}
    assert unverified <= left_open
    assert len(found) > len(left_open)
