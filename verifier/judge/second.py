"""Home of claims told anew to find a second measure: what stands behind, what lies beneath."""

from collections.abc import Iterable
from dataclasses import replace

from verifier.judge.asked import CONSUMER_PRICES
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import TermKind


def told_behind(claim: Claim) -> Claim:
    """The claim as one about what its words behind the figure or cue name; of what they leave out
    it is the same: "That was 2.8 times as much as Germany" is of the measure told before."""
    start = claim.span.start
    terms = claim.clause.terms
    behind = [s.own and s.span is not None and s.span.start >= start for s in terms]
    told = {s.term.kind for s, at in zip(terms, behind, strict=True) if at}
    kept = [
        s if not s.own and s.term.kind not in told else s._replace(weight=_FAINT * s.weight)
        for s in terms
    ]
    pairs = zip(terms, kept, behind, strict=True)
    return _about(claim, (s._replace(weight=1.0) if at else left for s, left, at in pairs))


_FAINT = 0.3


def without_prices(claim: Claim) -> Claim:
    """The claim without the words that tell it in real terms, as one about the nominal measure."""
    kept = [
        s
        for s in claim.clause.terms
        if s.term.kind is not TermKind.PRICES and s.term.code not in CONSUMER_PRICES
    ]
    best = max((s.weight for s in kept if s.own), default=1.0) or 1.0
    return _about(claim, (s._replace(weight=s.weight / best) if s.own else s for s in kept))


def _about(claim: Claim, terms: Iterable[ScopedTerm]) -> Claim:
    return replace(claim, clause=replace(claim.clause, terms=tuple(terms)))
