"""Home of figures without a place: those of a text that turned out to be about one."""

from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.verdict import Rating, Reason, Verdict


def at_home(sitting: Sitting) -> list[Verdict]:
    """Open figures that name no place, judged anew as of the place that the other figures of their
    text turned out to be of."""
    each = zip(sitting.verdicts, sitting.claims, sitting.topics, strict=True)
    return [_at_home(verdict, read, topic, sitting) for verdict, read, topic in each]


def _at_home(verdict: Verdict, read: Claim, topic: Topic | None, sitting: Sitting) -> Verdict:
    open_yet = verdict.reason in (Reason.NO_SERIES, Reason.AMBIGUOUS)
    placed = any(s.term.kind is TermKind.AREA for s in verdict.claim.clause.terms)
    if not open_yet or placed or sitting.subject.home is None:
        return verdict
    told = verdict.claim
    if not told.basis_stated:  # which may be that of a measure of another place
        told = replace(told, basis=read.basis)
    again = sitting.judge.verdict(told, topic=topic, subject=sitting.subject)
    return verdict if again.rating is Rating.UNVERIFIED else again
