"""Home of comparisons in words: "outpacing imports", "faster than in Baltimore"."""

import re
from dataclasses import replace

from verifier.language.areas.nations import NATIONAL, WHOLE
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Term, TermKind, TimeKind
from verifier.model.span import Span

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
    start = clause.span.end
    behind = clause.tail
    named = [
        s.span.start
        for s in clause.terms
        if s.own
        and s.term.kind in (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA)
        and s.span is not None
        and 0 <= s.span.start - start <= _BEHIND
        and not _PAUSE.search(behind, 0, s.span.start - start)
    ]
    first = min(named, default=None)
    if any(
        f.reach.overlaps(clause.span)
        or (
            0 <= f.reach.start - start <= _NEAR  # "more bikes than Arden: 990,000" is none
            and (first is None or f.reach.start < first)
        )
        or 0 <= clause.span.start - f.reach.end <= 1
        or _BY_SO_MUCH.search(behind, 0, max(0, f.span.start - start)) is not None
        for f in sentence.figures
    ):
        return False
    return bool(named or NATIONAL.match(behind) or WHOLE.match(behind))


_NEAR = 12
_BY_SO_MUCH = regex(
    r"^(?:(?!\b(?:and|but|while|as|when)\b)[^.,;:]){1,60}\sby\s(?:(?:just|only|some|about|nearly|"
    r"almost|more\sthan|less\sthan|over|under|around|a\smere)\s){0,2}[$£€¥₹]?$"
)
"""What a margin follows, which is told by its own figure: "trailed Lumo by 286,000"."""
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
    here |= _told_in_part(clause)
    own = {s.term for s in clause.terms if s.own}
    terms = tuple(
        s._replace(weight=min(s.weight, _BEHIND_THE_CUE), own=True, span=here[s.term])
        if not s.own and s.term in here and s.term not in own
        else s
        for s in clause.terms
    )
    return replace(clause, terms=tuple(sorted(terms, key=lambda s: -s.weight)))


def _told_in_part(clause: Clause) -> dict[Term, Span]:
    """The name told before of which one word stands right behind the cue: "ahead of Wanderers",
    where one alone of those named so far is called so."""
    at = clause.span.end - clause.sentence.start
    name = _A_NAME.match(clause.sentence_text, at)
    if name is None:
        return {}
    span = Span(clause.sentence.start + name.start(1), clause.sentence.start + name.end(1))
    if any(s.own and s.span is not None and s.span.overlaps(span) for s in clause.terms):
        return {}
    called = {s.term for s in clause.terms if not s.own and name[1] in s.term.code.split()[1:]}
    return dict.fromkeys(called, span) if len({term.code for term in called}) == 1 else {}


_A_NAME = regex(r"\s(?:the\s)?([A-Z][\w’'-]+)")
_BEHIND_THE_CUE = 0.15
"""What a measure behind the cue of a comparison weighs for the one that is compared with it."""
_MORE_OF = regex(r"(?:more|fewer)\s(?!than\b)", re.IGNORECASE)
"""What is compared stands inside the words that do so: "more electric cars than petrol cars"."""
_IT = regex(
    r"(?:^|\W)(?:it|they|this|that|he|she)\s(?:(?:has|have|had|is|are|was|were|now|still|again|also|"
    r"only|just|even|narrowly|once\smore)\s){0,3}$",
    re.IGNORECASE,
)
"""A pronoun that stands for what is compared, which so is not what stands behind the cue."""
_MEASURES = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES)
_AREA, _LEADS_BY, _SENTENCE = TermKind.AREA, 40, 300
"""A place so far before the words of a comparison is that of what is compared; one anywhere before
"those to Spain", which leave out what they are."""
_THOSE = regex(r"\s(?:those|that)\s(?:to|from|in|of|with)\s")
_NAMED = (TimeKind.POINT, TimeKind.BASELINE)


def without_the_other(measured: Clause, clause: Clause) -> Clause:
    """The clause of what is compared, without what its cue names as the other: "faster than in
    Baltimore" is not about Baltimore, and a time behind that is the time of both."""
    known = [s for s in measured.terms if s.own and s.span and s.term.kind in _MEASURES]
    led = any(s.span.end <= clause.span.start for s in known if s.span)
    if not led and _IT.search(clause.before):
        led, known = True, [s for s in measured.terms if s.own and s.span]
    counted = _MORE_OF.match(clause.sentence_text, clause.span.start - clause.sentence.start)
    others = {
        s.span
        for s in known
        if (led or counted) and s.span and 0 <= s.span.start - clause.span.end <= _BEHIND
    }
    reach = _SENTENCE if _THOSE.match(clause.tail) else _LEADS_BY
    placed = any(
        s.own and s.span and s.term.kind is _AREA and reach > clause.span.start - s.span.end >= 0
        for s in measured.terms
    )
    if placed:
        others |= {
            s.span
            for s in measured.terms
            if s.own and s.span and s.term.kind is _AREA
            if 0 <= s.span.start - clause.span.end <= _BEHIND
        }
    terms = tuple(
        s._replace(weight=0.2 * s.weight)
        if s.span and ((s.span.overlaps(clause.span) and not counted) or s.span in others)
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
