"""Where growth is held, kept or pushed to a figure, its own noun says which way it went."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Verdict

PACK = Path(__file__).parent.parent / "claims" / "packs" / "ireland_scotland"


def the_figure(text: str) -> Verdict:
    """The verdict on the one figure of a text: tax receipts of September 2025 were 1.323% up."""
    reference = open_catalogue([PACK], isolated=True)
    (verdict,) = verify(text, published="2025-10-03", reference=reference).verdicts
    return verdict


@pytest.mark.parametrize(
    "text",
    [
        "The decline held growth in Ireland's overall tax take in September to 1.3 per cent.",
        "A weak month kept the rise in Ireland's total tax receipts in September to 1.3 per cent.",
        "The slump dragged annual growth in Ireland's total tax receipts in September to 1.3%.",
    ],
)
def test_it_is_told_of_the_growth(text: str) -> None:
    assert the_figure(text).rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "A weak month kept the fall in Ireland's total tax receipts in September to 1.3 per cent.",
        "The decline held Ireland's total tax receipts in September down 1.3 per cent on the year.",
        "The rally held the decline in Ireland's total tax receipts in September to 1.3 per cent.",
    ],
)
def test_it_is_not_where_the_noun_tells_the_other_way(text: str) -> None:
    assert the_figure(text).rating is not Rating.SUPPORTED
