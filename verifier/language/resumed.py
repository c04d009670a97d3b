"""Home of what a sentence goes on about that the one before named: as an answer, by a pronoun."""

import re
from collections.abc import Mapping, Sequence

from verifier.language.entries import named_over_the_list
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.measures.set_apart import set_apart
from verifier.lazy import regex
from verifier.model.clause import LISTED, TAKEN_UP
from verifier.model.mention import TermKind
from verifier.model.span import Span


def answers(text: str, sentence: SentenceTerms, before: SentenceTerms) -> bool:
    """Whether a sentence that names no measure goes on about one that a question before it only
    named: "Regular pay? Growing at 4.6%."."""
    near = sentence.block - before.block <= 1  # in one paragraph, or asked by the heading
    if not near or sentence.names_a_measure or not before.names_a_measure:
        return False
    asked = text[before.span.start : before.span.end].rstrip("\"”’' ")
    return asked.endswith("?") and _FIGURE.search(asked) is None


def _measures_of(question: SentenceTerms) -> frozenset[Span]:
    """The measures that a question names, which its answer is of."""
    return frozenset(m.span for m in question.mentions if m.names(TermKind.INDICATOR))


_THAT = regex(r"[\"“‘']?(?:that|this)\s(?!(?:is|was)\s(?:why|how|because|where|when))\w", re.I)
_FIGURE = regex(r"\d")


def pointed_at(text: str, sentence: SentenceTerms, before: SentenceTerms) -> Span | None:
    """The measure that a sentence opening with "that" or "this" points at: of those of the
    sentence before it, the one of the last figure; None where it opens otherwise or there is
    none."""
    if before.block != sentence.block or not _THAT.match(text, sentence.opening):
        return None
    numbers = list(_FIGURE.finditer(text, before.span.start, before.span.end))
    end = numbers[-1].start() if numbers else before.span.end
    named = (m.span for m in before.mentions if m.names(TermKind.INDICATOR) and m.span.end <= end)
    return max(named, default=None)


_RESUMING = regex(
    r"[\"“‘'\s,]*(?:(?:and|but|yet|so|still|now|then)\s)?(?:(?:up|down|at|in|on|over|with|after|for|by|"
    r"since|during|from|despite|against|having)\b(?:[^.;:,–—]|[.,](?=\d)){1,45},\s)?"
    r"(?:it|its|they|their)\b",
    re.IGNORECASE,
)
"""A pronoun as the subject of a sentence, behind what may open it: "Up 1.8%, it finished"."""
_TURN = regex(r"\d[^.;]*[,;]\s|\d[^.;]*\b(?:while|as|but|whereas|though|although)\s")
"""Where a sentence turns to something else behind its first figure."""


def taken_up(text: str, sentences: Sequence[SentenceTerms], index: int) -> Mapping[Span, float]:
    """What a sentence goes on about that names no measure, with what it weighs: what a question
    before it named, what its "they" stands for, or what stands over the list that it is an entry
    of."""
    if not index:
        return {}
    own, before = sentences[index], sentences[index - 1]
    asked = answers(text, own, before)
    told = _measures_of(before) if asked else _told_on(text, own, before)
    listed = named_over_the_list(text, sentences, index) if not told else ()
    return dict.fromkeys(told, TAKEN_UP) or dict.fromkeys(listed, LISTED)


def _told_on(text: str, sentence: SentenceTerms, before: SentenceTerms) -> frozenset[Span]:
    """The part and the place that a sentence opening with "its" or "they" goes on about: those that
    the sentence before it names first, where it tells nothing else of them: "Coal kept sliding. Its
    output ..."."""
    apart = set_apart(text, sentence.opening, sentence.span.end)
    start = apart.end if apart is not None else sentence.opening
    if before.block != sentence.block or not _RESUMING.match(text, start):
        return frozenset()
    figured = _FIGURE.search(text, before.span.start, before.span.end)
    found: set[Span] = set()
    for kind in (TermKind.BREAKDOWN, TermKind.AREA):
        named = [
            (m.span, t.code)
            for m in before.mentions
            for t in m.terms
            if t.kind is kind and not _SET_ASIDE.search(text, before.span.start, m.span.start)
        ]
        others = {span for span, _ in named if span != named[0][0]} if named else set()
        if named and not _tells(text, sentence, kind, start) and not (figured and others):
            found.add(named[0][0])
    return frozenset(found)


def _tells(text: str, sentence: SentenceTerms, kind: TermKind, start: int) -> bool:
    """Whether a sentence names something of a kind, from `start` on, before it turns to something
    else, be that the owner of another figure: "Their 74,234 a match beat Dockside's 62,381"."""
    named = (m.span for m in sentence.mentions if m.names(kind) and m.span.start >= start)
    return not all(
        _TURN.search(text, sentence.opening, span.start)
        or _OF_A_RIVAL.search(text, sentence.opening, span.start) is not None
        or (
            _OWNS_A_FIGURE.match(text, max(span.start, span.end - 2)) is not None
            and _FIGURE.search(text, sentence.opening, span.start) is not None
        )
        for span in named
    )


_SET_ASIDE = regex(
    r"(?:^|\W)(?:outside|beyond|unlike|apart\sfrom|aside\sfrom|besides|except(?:ing)?(?:\sfor)?|"
    r"excluding|leaving\saside)\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What leads to a name that a sentence leaves aside: "Outside London, Manchester has the most"."""
_OF_A_RIVAL = regex(
    r"\d[^.;:]*\s(?:than|as|ahead\sof|behind|beside)\s(?:(?:that|those|the\sone)\s(?:of|in|from)\s)?"
    r"(?:the\s)?$"
)
"""What leads from a figure to what it is set against: "bigger than that of streaming"."""
_OWNS_A_FIGURE = regex(r"\w{0,2}[’']s?\s(?:[a-z]+\s)?[$£€]?\d")
