"""A part is of a whole that holds it, one of a group is not the group, and a record is of the
figure beside it, in stories held against packs of the corpus."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Verdict

PACKS = Path(__file__).parent.parent / "claims" / "packs"


def verdict_on(text: str, figure: str, published: str, pack: str) -> Verdict:
    """The verdict on the last claim that is printed so."""
    reference = open_catalogue([PACKS / pack], isolated=True)
    found = verify(text, published=published, reference=reference).verdicts
    return [v for v in found if v.claim.printed == figure][-1]


@pytest.mark.parametrize(("part", "holds"), [("half", True), ("two-thirds", False)])
def test_a_part_is_of_a_whole_that_holds_it(part: str, holds: bool) -> None:
    text = (
        "In England 134,760 households were living in temporary accommodation at the end of "
        f"September.\n\nMore than {part} of the households, 75,130, are in London."
    )
    found = verdict_on(text, part, "2026-02-27", "homelessness_and_benefits_gb")
    assert (found.rating is Rating.SUPPORTED) is holds
    if holds:
        assert found.computed == pytest.approx(0.5575, abs=0.0001)


@pytest.mark.parametrize(
    ("who", "series"), [("the carmaker", "tarn_rev"), ("its automotive arm", "tarn_rev_auto")]
)
def test_one_of_a_group_is_no_part_of_a_firm(who: str, series: str) -> None:
    printed = {"tarn_rev": "$5.50 billion", "tarn_rev_auto": "$4.41 billion"}[series]
    text = (
        "Tarn Mobility made $298 million in the third quarter.\n\n"
        f"Revenue at {who} climbed to {printed}."
    )
    found = verdict_on(text, printed, "2025-10-23", "company_results")
    assert (found.series, found.rating) == (series, Rating.SUPPORTED)


@pytest.mark.parametrize(
    ("record", "figure", "rating"),
    [("fuller than ever", "424,676", Rating.SUPPORTED), ("emptier than ever", "424,676", None)],
)
def test_a_record_is_of_the_figure_beside_it(
    record: str, figure: str, rating: Rating | None
) -> None:
    text = (
        "Irish primary schools had 562,287 pupils last year, a sixth consecutive annual fall, but "
        f"secondary schools are {record}, at {figure}."
    )
    reference = open_catalogue([PACKS / "ireland_services_and_eu"], isolated=True)
    found = verify(text, published="2026-10-25", reference=reference).verdicts
    told = {v.claim.printed: v for v in found}
    assert told["424,676"].series == "pup_post"
    if rating is not None:
        assert (told[record].series, told[record].rating) == ("pup_post", rating)
    else:
        assert record not in told or told[record].rating is not Rating.SUPPORTED
