"""Home of comparisons in words: "outpacing imports", "faster than in Baltimore"."""

import re
from dataclasses import replace

from verifier.language.nations import NATIONAL, WHOLE
from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import TermKind

PACED = regex(
    r"(?:faster|slower|quicker|(?:more|less)\s(?:quick|slow|rapid|sharp|steep)ly|outpac\w+)\b",
    re.IGNORECASE,
)
"""Comparisons of how fast two things grew."""
COUNTED = regex(r"outnumber\w*", re.IGNORECASE)
"""Comparisons of how many there are of two things, whatever was said of how they moved: "births
fell 8%, as deaths outnumbered newborns"."""


def names_a_measure(clause: Clause, sentence: Sentence) -> bool:
    """Whether a known measure or place stands right behind the cue, or the whole of one, and no
    figure does."""
    if any(
        f.reach.overlaps(clause.span)
        or 0 <= f.reach.start - clause.span.end <= 12
        or 0 <= clause.span.start - f.reach.end <= 1
        for f in sentence.figures
    ):
        return False
    behind = clause.sentence_text[clause.span.end - clause.sentence.start :]
    if NATIONAL.match(behind) or WHOLE.match(behind):
        return True
    return any(
        s.own
        and s.term.kind in (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA)
        and s.span is not None
        and 0 <= s.span.start - clause.span.end <= 24
        for s in clause.terms
    )


_MEASURES = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES)
_BEHIND = 24


def without_the_other(measured: Clause, clause: Clause) -> Clause:
    """The clause of what is compared, without what its cue names as the other: "faster than in
    Baltimore" is not about Baltimore, and a time behind that is the time of both."""
    known = [s for s in measured.terms if s.own and s.span and s.term.kind in _MEASURES]
    led = any(s.span.end <= clause.span.start for s in known if s.span)
    others = {
        s.span for s in known if led and s.span and 0 <= s.span.start - clause.span.end <= _BEHIND
    }
    terms = tuple(
        s._replace(weight=0.2 * s.weight)
        if s.span and (s.span.overlaps(clause.span) or s.span in others)
        else s
        for s in measured.terms
    )
    told = measured.baseline is not None and measured.baseline.period is not None
    time = measured.time
    if measured.baseline is not None and told and time.period is None:
        time = measured.baseline
    ordered = tuple(sorted(terms, key=lambda s: -s.weight))
    return replace(measured, terms=ordered, time=time, baseline=None)
