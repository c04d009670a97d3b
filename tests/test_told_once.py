"""What a sentence has told of a thing it tells of it but once."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Verdict

HERE = Path(__file__).parent


def told_of(story: str, day: str, before: str, right: str, printed: str) -> Verdict:
    """The verdict on the figure behind some words of a true story, printed so instead."""
    head, text = (HERE / "true_stories" / f"{story}.txt").read_text("utf-8").split("\n\n", 1)
    pack = head.splitlines()[1].removeprefix("packs:").strip()
    reference = open_catalogue([HERE.parent / "claims" / "packs" / pack], isolated=True)
    start = text.index(before + right) + len(before)
    text = text[:start] + printed + text[start + len(right) :]
    found = verify(text, published=day, reference=reference).verdicts
    return next(v for v in found if v.claim.span.start == start)


@pytest.mark.parametrize(("printed", "wrong"), [("5.6", False), ("6.5", True)])
def test_a_rate_of_one_region_is_not_told_twice(printed: str, wrong: bool) -> None:
    found = told_of("uk_jobless_financial", "2025-11-13", "the West Midlands' ", "5.6", printed)
    assert (found.rating is Rating.SUPPORTED) is not wrong
    assert found.series != "un_lon"


@pytest.mark.parametrize("printed", ["8 per cent", "5 per cent"])
def test_a_rise_of_one_kind_is_not_told_twice(printed: str) -> None:
    found = told_of(
        "cork_airport_regional", "2025-10-21", "North American routes, ", "8 per cent", printed
    )
    assert (found.rating is Rating.SUPPORTED) is (printed == "8 per cent")
