"""Figures told of as those that came out before another one, and what their sentences say else."""

from dataclasses import replace
from datetime import date

import pytest
from told_claims import kinds, shipped, times_match

from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import read_claims


def claim_of(text: str, figure: str) -> Claim:
    """The claim of one figure of a text of November 2025."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date(2025, 11, 7))
    verdicts = read_claims(article, shipped(), Settings()).verdicts
    return next(v.claim for v in verdicts if v.claim.span.of(article.text) == figure)


OCTOBER = "Exports came to $51bn in October. "
QUARTER = "Profit came to ¥172bn in the three months to June, more than the ¥158.6bn it "
HALF = "Penhallow made £31m in the six months to June. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{OCTOBER}They were put at $48bn at first.", "$48bn"),
        (f"{OCTOBER}They had been estimated at $48bn initially.", "$48bn"),
        ("Exports, we were told in August, had sunk to $48bn in July.", "$48bn"),
        ("Exports, ministers said in August, had sunk to $48bn.", "$48bn"),
        (f"{QUARTER}had announced on July 18.", "¥158.6bn"),
        ("Jobs rose 34,000 in September; the first count had 22,000.", "22,000"),
        (f"{HALF}A year ago Penhallow reported £24m.", "£24m"),
    ],
)
def test_what_was_told_before_is_an_earlier_print(text: str, figure: str) -> None:
    assert Context.REVISED_FROM in claim_of(text, figure).clause.context


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{OCTOBER}They were put at $48bn in September.", "$48bn"),
        (f"{OCTOBER}They stood at $48bn at first light.", "$48bn"),
        ("Exports, we were told in August, would sink to $48bn.", "$48bn"),
        ("Exports sank in August to $48bn.", "$48bn"),
        (f"{QUARTER}made on July 18.", "¥158.6bn"),
        ("Jobs rose 34,000 in September; the first quarter had 22,000.", "22,000"),
        (f"{HALF}A year ago Penhallow forecast £24m.", "£24m"),
        (f"{HALF}A year ago Penhallow made £24m.", "£24m"),
    ],
)
def test_what_was_so_or_is_foretold_is_no_earlier_print(text: str, figure: str) -> None:
    assert Context.REVISED_FROM not in claim_of(text, figure).clause.context


def test_the_month_in_which_it_was_told_is_not_that_of_the_figure() -> None:
    told = "Exports fell in July. Britain's exports, we were told in August, had sunk to $48bn."
    times_match(told, "2025-11-07", {"$48bn": "2025-07"})
    sank = "Exports fell in July. Britain's exports had sunk to $48bn in August."
    times_match(sank, "2025-11-07", {"$48bn": "2025-08"})


@pytest.mark.parametrize(
    ("record", "instead"),
    [
        ("worst result since 2018", "level"),
        ("best showing since 2018", "level"),
        ("best growth since 2018", None),
        ("lowest rate since 2018", None),
    ],
)
def test_the_worst_result_may_be_where_it_stood(record: str, instead: str | None) -> None:
    claim = claim_of(f"Exports grew 0.3%, the {record}.", record)
    assert (claim.assertion, claim.operation, claim.instead) == ("record", "growth", instead)


def test_no_record_of_an_economy_is_where_it_stood() -> None:
    told = "best result since 2018"
    assert claim_of(f"GDP grew 0.3%, the {told}.", told).instead is None


@pytest.mark.parametrize("link", [" to", ", to"])
def test_a_multiple_leads_to_the_figure_behind_it(link: str) -> None:
    text = f"Exports in October tripled{link} $3bn."
    assert kinds(text)["tripled"][0] == "multiple"
    times_match(text, "2025-11-07", {"tripled": "2025-10", "$3bn": "2025-10"})
