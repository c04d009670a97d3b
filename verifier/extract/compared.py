"""Home of comparisons in words: "outpacing imports", "faster than in Baltimore"."""

import re
from dataclasses import replace

from verifier.language.measures import SentenceTerms
from verifier.language.nations import NATIONAL, WHOLE
from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import TermKind, TimeKind

PACED = regex(
    r"(?:faster|slower|quicker|(?:more|less)\s(?:quick|slow|rapid|sharp|steep)ly|outpac\w+)\b",
    re.IGNORECASE,
)
"""Comparisons of how fast two things grew."""
COUNTED = regex(r"outnumber\w*", re.IGNORECASE)
"""Comparisons of how many there are of two things, whatever was said of how they moved: "births
fell 8%, as deaths outnumbered newborns"."""


def named_here(clause: Clause, sentence: Sentence) -> bool:
    """Whether a known measure or place stands right behind the cue, or the whole of one, and no
    figure does, nor a pause before it: "more than in 2023, while the secondary schools"."""
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
        and 0 <= s.span.start - clause.span.end <= _BEHIND
        and not _PAUSE.search(behind, 0, s.span.start - clause.span.end)
        for s in clause.terms
    )


_PAUSE = regex(r"[,;:]")
_BEHIND = 24


def with_the_other(clause: Clause, known: SentenceTerms) -> Clause:
    """The clause of a comparison with the phrases behind its cue told as its own, though sentences
    before it name them too, and more plainly: that they were told before makes them no less what
    it is set against."""
    here = {
        term: mention.span
        for mention in reversed(known.mentions)
        if mention.span.start >= clause.span.end
        for term in mention.terms
    }
    own = {s.term for s in clause.terms if s.own}
    terms = tuple(
        s._replace(weight=min(s.weight, _BEHIND_THE_CUE), own=True, span=here[s.term])
        if not s.own and s.term in here and s.term not in own
        else s
        for s in clause.terms
    )
    return replace(clause, terms=tuple(sorted(terms, key=lambda s: -s.weight)))


_BEHIND_THE_CUE = 0.15
"""What a measure behind the cue of a comparison weighs for the one that is compared with it."""
_MEASURES = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES)
_NAMED = (TimeKind.POINT, TimeKind.BASELINE)


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
    if time.inherited or time.period is None:
        cue = clause.span  # the time may hold the cue's last word: "than imports in May"
        behind = (t for t in clause.times if t.span.start >= cue.start and t.span.end > cue.end)
        own = next((t for t in behind if t.kind in _NAMED and not t.anaphor), None)
        if own is not None and own.period is not None and not (own.window or own.to_date):
            time = TimeRef(own.period, mention=own)
        elif measured.baseline is not None and told and time.period is None:
            time = measured.baseline
    ordered = tuple(sorted(terms, key=lambda s: -s.weight))
    return replace(measured, terms=ordered, time=time, baseline=None)
