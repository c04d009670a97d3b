"""A slip in a time for which the series has no figure is told apart from one that is false."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import austria, steps

from verifier.evaluate.ground import Ground
from verifier.evaluate.mutate import mutations
from verifier.evaluate.planting import Truth
from verifier.evaluate.reread import lacks_a_figure
from verifier.evaluate.slips import Slip
from verifier.model.verdict import Rating
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article


def planted(text: str, catalogue: Catalogue, published: str) -> dict[tuple[str, str], bool]:
    """Each open slip in a time of a right claim, by what was written, and whether it lacks a
    figure."""
    day = date.fromisoformat(published)
    article = replace(article_from(text.encode(), "copy.txt"), published=day)
    report = check_article(article, catalogue, Settings())
    before = {v.claim.id: v for v in report.verdicts}
    assert all(v.rating is Rating.SUPPORTED for v in before.values()), text
    ground = Ground(catalogue, Settings(), day, day)
    return {
        m.wrote: lacks_a_figure(m, before[m.claim], ground)
        for m in mutations(report, ground=ground)
        if m.slip in (Slip.MONTH, Slip.YEAR) and m.truth is Truth.OPEN
    }


@pytest.mark.parametrize(
    ("text", "catalogue", "published", "wrote", "lacking"),
    [
        pytest.param(
            "The rent of flats in Iceland was 20 euros in the three months to March 2025.",
            *(steps(), "2025-05-20", ("March", "April"), True),
            id="months that are no quarter of a quarterly series",
        ),
        pytest.param(
            "Austria's exports in December 2025 were 3.6% higher than in December 2024.",
            *(austria(), "2026-01-20", ("2024", "2023"), True),
            id="a comparison with a year before the series",
        ),
        pytest.param(
            "Austria's exports in December 2025 were 14.1% higher than in November 2025.",
            *(austria(), "2026-01-20", ("November", "October"), False),
            id="a comparison with another month of the series",
        ),
    ],
)
def test_a_time_without_a_figure_is_no_planted_error(
    text: str, catalogue: Catalogue, published: str, wrote: tuple[str, str], lacking: bool
) -> None:
    found = planted(text, catalogue, published)
    assert found[wrote] is lacking, found
