"""Which series are scored to the end: all that count, whatever was left out on the way."""

from dataclasses import replace

import pytest
from test_match import QUAY, SETTINGS, claims_of

from verifier.match import Matcher
from verifier.match.holdings import Holdings
from verifier.match.topic import Topic
from verifier.model.clause import ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span


def test_what_an_editor_picked_counts_however_far_the_words_are_from_it() -> None:
    claim = claims_of("The quay sold 97 tonnes of ice to boats in October.")[-1]
    said = Span(claim.span.start - 4, claim.span.start - 1)
    pick = ScopedTerm(Term(TermKind.PICK, "crab"), 1.0, span=said)
    told = replace(claim, clause=replace(claim.clause, terms=(pick, *claim.clause.terms)))
    matcher = Matcher(Holdings(QUAY))
    found = {c.series: c for c in matcher.candidates(told, SETTINGS)}
    assert dict(found["crab"].parts)["house"] > 0
    assert "crab" not in {c.series for c in matcher.candidates(claim, SETTINGS)}


@pytest.mark.parametrize("topic", [None, "catch", "crab"])
@pytest.mark.parametrize(
    "text",
    [
        "Boats landed 312 tonnes of eel in October.",
        "Eel landings fell 4.5% in October, and crab landings 3%.",
        "The quay sold 97 tonnes of ice to boats, its highest since May 2021.",
        "Ruritania registered 312 crew members, and the quay had a waiting time of 41 minutes.",
    ],
)
def test_no_series_is_left_out_that_would_have_counted(text: str, topic: str | None) -> None:
    matcher = Matcher(Holdings(QUAY))
    every, least = replace(SETTINGS, match_floor=-100.0), SETTINGS.match_floor / 2
    told = Topic(topic) if topic else None
    for claim in claims_of(text):
        scored = matcher.candidates(claim, every, told)
        assert matcher.candidates(claim, SETTINGS, told) == [c for c in scored if c.score >= least]
