"""Home of movements told without a figure: which of them claim something that can be looked up."""

import re

from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause, Context
from verifier.model.mention import Direction, TermKind, TimeKind
from verifier.model.rule import CueMatch

_APART = regex(
    r"[,;:—–()\d]|\b(?:and|but|or|that|which|who|whose|said|says|as|than|while|after|before|if|"
    r"prices? of|not|never|may|might|could|would|will|should|to\s\w+\s*$)\b",
    re.IGNORECASE,
)
"""What may not stand between a measure and its verb, or the verb is another's."""
_MEANT = (TermKind.INDICATOR, TermKind.SERIES)
_NOT_TOLD = regex(
    r"\b(?:if|whether|unless|fear(?:s|ed)?|hop(?:es?|ed)|expect\w*|forecast\w*|predict\w*|claim(?:s|ed)|"
    r"suspect\w*|worr\w+|risk|doubt\w*|likely|perhaps|maybe|denied|no sign|economists polled)\b",
    re.IGNORECASE,
)
_NEAR_FIGURE = 40
_UP = ("up", "faster", "rebound", "noun_up")
_DOWN = ("down", "slower", "noun_down")


def is_plain(clause: Clause, cue: CueMatch, sentence: Sentence) -> bool:
    """Whether a sentence says outright of a measure that it moved, and when: no figure by the
    verb, the measure beside it and nothing between, and a time of its own."""
    when = clause.time
    if when.period is None or when.inherited or when.to_date or when.apart:
        return False
    dated = {t.period for t in clause.times if t.kind is TimeKind.POINT and t.period is not None}
    if len(dated) > 1 or any(t.kind is TimeKind.SINCE for t in clause.times):
        return False
    if any(c is not Context.QUOTE for c in clause.context) or "?" in clause.sentence_text:
        return False
    if _NOT_TOLD.search(clause.sentence_text):
        return False
    near = (f.reach.gap(clause.span) <= _NEAR_FIGURE for f in sentence.figures)
    return not any(near) and _names_its_measure(clause, cue)


def _names_its_measure(clause: Clause, cue: CueMatch) -> bool:
    """Whether a measure is the verb's subject, or stands behind the noun's "in"."""
    text, offset = clause.sentence_text, clause.sentence.start
    named = [s.span for s in clause.terms if s.own and s.span and s.term.kind in _MEANT]
    if cue.sort.startswith("noun"):
        ends = [s.start - offset for s in named if s.start >= clause.span.end]
        behind = text[cue.end : min(ends)] if ends else ","
        return len(behind) <= _NEAR_FIGURE and not _APART.search(behind)
    starts = [s.end - offset for s in named if s.end <= clause.span.start]
    between = text[max(starts) : cue.start] if starts else ","
    return len(between) <= _NEAR_FIGURE and not _APART.search(between)


def trend_claim(clause: Clause, cue: CueMatch, measure: Measure) -> Claim:
    """The claim that such a movement makes: of a rate a change, of all else growth."""
    rate = any(s.own and s.weight >= _BESIDE and s.term.implies for s in clause.terms)
    way = Direction.UP if cue.sort in _UP else Direction.DOWN if cue.sort in _DOWN else None
    stated = clause.basis is not None or clause.baseline is not None
    return Claim(
        "",
        clause,
        measure,
        "change" if rate else "growth",
        "trend",
        basis=clause.basis,
        basis_stated=stated,
        direction=way,
    )


_BESIDE = 0.6
