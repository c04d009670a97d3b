"""Home of what is told of another place or part: "Los Angeles counted 77 victims, 10 more than in
May. In Chicago the number edged up to 140"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge import Judge
from verifier.judge.topics import possible
from verifier.match.fits import fitting
from verifier.match.house import barred_from
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import stems_of
from verifier.reference.titles import title_words

_NAMED = 0.6
"""From this weight on a phrase is said of the figure."""
_OPEN = (Reason.NO_SERIES, Reason.AMBIGUOUS)
_OF_ANOTHER_TIME = {Reason.OFF_PERIOD, Reason.OFF_BASIS}
"""A figure that fits so may as well be told of a time that the figure before had not."""
_PARTS = (TermKind.AREA, TermKind.BREAKDOWN)
_MEASURES = (TermKind.INDICATOR, TermKind.SERIES)


def as_of_its_sister(
    verdict: Verdict, topic: Topic | None, judge: Judge, catalogue: Catalogue, subject: Subject
) -> tuple[Verdict, Topic | None]:
    """The verdict on a figure whose words name another place or part than the figure before had,
    and no measure, as on one of the same measure there, and that as its topic; both as they were
    where several may be meant."""
    before = catalogue.series.get(topic.series) if topic is not None else None
    claim = verdict.claim
    told = claim.quantity is not None and claim.assertion == "value"
    told = told and claim.operation != "multiple"
    if verdict.reason not in _OPEN or before is None or not told:
        return verdict, topic
    sisters = _sisters(verdict.claim, before, catalogue)
    if len(sisters) != 1 or barred_from(verdict.claim).bars(sisters[0]):
        return verdict, topic
    pointed = Topic(sisters[0].key, beside=True, taken_up=True, pointed=True)
    again = judge.verdict(_placed(verdict.claim, sisters[0]), topic=pointed, subject=subject)
    slips = {again.reason, *(other.reason for other in again.alternatives)}
    if again.series != sisters[0].key or slips & _OF_ANOTHER_TIME:
        return verdict, topic
    return again, pointed


def _sisters(claim: Claim, before: Series, catalogue: Catalogue) -> Sequence[Series]:
    """What has been told of as `before` has, and that the words before or behind a figure name."""
    terms = [s for s in claim.clause.terms if s.own and s.weight >= _NAMED and s.span is not None]
    if any(s.term.kind in _MEASURES and s.term.code != before.indicator for s in terms):
        return ()
    named = {s.term.code for s in terms if s.term.kind in _PARTS}
    if not named:
        return ()
    printed = frozenset(_stems(claim))
    may_be, fits, own = possible(claim), fitting(claim), title_words(before.title)

    def is_named(one: Series) -> bool:
        if may_be(one) and named & {*_slots(one)} - {*_slots(before)}:
            return True
        words = title_words(one.title)
        by_title = words - own
        return fits(one) and bool(by_title) and by_title <= printed and not printed & (own - words)

    form = before.unit, before.frequency, before.transformation, before.adjustment
    return [
        one
        for one in catalogue.siblings(before)
        if (one.unit, one.frequency, one.transformation, one.adjustment) == form and is_named(one)
    ]


def _placed(claim: Claim, one: Series) -> Claim:
    """The claim without the places that a series is of by the words of its title alone."""
    places = {*_slots(one)}
    kept = [
        s for s in claim.clause.terms if s.term.kind is not TermKind.AREA or s.term.code in places
    ]
    return replace(claim, clause=replace(claim.clause, terms=tuple(kept)))


def _slots(one: Series) -> tuple[str | None, ...]:
    return one.ref_area, one.counterpart, one.breakdown


def _stems(claim: Claim) -> Iterator[str]:
    clause = claim.clause
    start = clause.sentence.start
    for scoped in clause.terms:
        if scoped.own and scoped.weight >= _NAMED and scoped.span is not None:
            span = scoped.span
            yield from stems_of(clause.sentence_text[span.start - start : span.end - start])
    for word, weight in clause.words:
        if weight >= _NAMED:
            yield from stems_of(word)
