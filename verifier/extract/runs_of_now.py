"""Home of runs told of now in a clause of their own, behind one that tells of a time before."""

import re
from dataclasses import replace

from verifier.language.clauses import Reading
from verifier.language.moves.runs import moves_listed
from verifier.language.times.come_to_now import has_gone_on
from verifier.language.times.sameness import SAME
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import TimeKind, TimeMention

_THEN = regex(
    rf"\b(?:{SAME}|ago|earlier|before|previous|prior|preceding|last\s"
    r"year)\b",
    re.IGNORECASE,
)
_OF_ITS_OWN = regex(
    r"(?:[,;]\s(?:and\s|so\s|but\s)?|\s(?:and|so)\s|\s[–—-]\s)(?:it|this|that)(?:\s(?:is|was)|[’']s)\s"
    r"(?:(?:now|already|also|thus|therefore|only|just|at\sleast)\s){0,2}(?:the|a|its|their)\s$"
)
"""Between the time of a clause and the run of the next one: ", and it is the"."""


def of_now(claim: Claim, reading: Reading, index: int) -> Claim:
    """A run at the time that the text goes on about, where its sentence tells of another one in the
    clause before alone: "That compares with 208 in the same quarter of last year, and it is the
    fourth quarter running with a fall"."""
    clause, mention = claim.clause, claim.clause.time.mention
    if claim.assertion == "streak" and (listed := _last_listed(clause)) is not None:
        return replace(claim, clause=replace(clause, time=TimeRef(listed.period, mention=listed)))
    if claim.assertion != "streak" or mention is None:
        return claim
    if _has_gone_on(claim, mention):
        return replace(claim, clause=replace(clause, time=_of_late(clause, reading, index)))
    if clause.time.inherited:
        return claim
    text, start = clause.sentence_text, clause.sentence.start
    first, last = mention.span.start - start, mention.span.end - start
    if first < 0 or last > clause.span.start - start or _THEN.search(text[first:last]) is None:
        return claim
    if _OF_ITS_OWN.search(text[last : clause.span.start - start]) is None:
        return claim
    now, then = reading.inherited(index), clause.time.period
    if now is None or now.period is None or then is None or now.period.end <= then.end:
        return claim
    time = replace(now, inherited=True)
    return replace(claim, clause=replace(clause, time=time, baseline=None))


def _has_gone_on(claim: Claim, mention: TimeMention) -> bool:
    """Whether a run is told in the perfect, behind a time of its sentence of which another clause
    told where something stood: "It stood at 41.1% in 2022, and has been lower than a year earlier
    for 17 quarters"."""
    clause, start = claim.clause, claim.clause.sentence.start
    first, last = mention.span.start - start, mention.span.end - start
    if first < 0 or last > claim.span.start - start or mention.period is None:
        return False
    text, end = clause.sentence_text, claim.span.start - start
    if _YEAR.search(text, first, last) is None:
        return False  # "stood at 960 in the second quarter and have grown for four"
    if _FOR.search(text, last, end) is None or not has_gone_on(text, last, end):
        return False
    return _STOOD.search(text, 0, first) is not None


_YEAR = regex(r"\b(?:19|20)\d\d\b")
_STOOD = regex(
    r"\b(?:stood|was|were|came|peaked|ran|lay|reached|hit|had|numbered|totall?ed|averaged|bottomed|"
    r"topped|fell|rose|dropped|climbed)\b"
)
_FOR = regex(r"\bfor\s(?:(?:the\s)?(?:past|last)\s)?$")


def _of_late(clause: Clause, reading: Reading, index: int) -> TimeRef:
    """The time that the text goes on about, where it is later than the one of the clause; else that
    of the newest figure."""
    now, then = reading.inherited(index), clause.time.period
    if now is None or now.period is None or (then is not None and now.period.end <= then.end):
        return TimeRef()
    return replace(now, inherited=True)


def _last_listed(clause: Clause) -> TimeMention | None:
    """The time of the last move that a run is told to be one of: "after two monthly declines, of
    29.1% in July and 7.2% in August"; None where they are not listed with their times."""
    start = clause.sentence.start
    listed = moves_listed(clause.sentence_text, clause.span.start - start, clause.span.end - start)
    if listed is None:
        return None
    within = [
        t
        for t in clause.times
        if listed.start <= t.span.start - start < listed.end and t.kind is TimeKind.POINT
    ]
    return within[-1] if within and within[-1].period is not None else None
