"""Home of what "they" and "the two" stand for in front of a pair of figures: two places, parts or
measures named just before, in their order: "A year earlier they had been 3.0% and 2.5%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.language.areas.former_and_latter import pairs_told
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermMention
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_UNIT = r"(?:\s?(?:%|per\s?cent|percent|pc|pct|points?|million|billion|trillion|bn|m|tn)(?!\w))?"
_A_FIGURE = rf"{MARK}?\d[\d,.]*{_UNIT}(?:\s(?!and\b|in\b|on\b)[a-z]+){{0,2}}"
_NUMBERS = "(?:rates|figures|numbers|measures|totals|tallies|readings|sums|amounts|counts)"
BEFORE_TWO = regex(
    rf"\b(?P<they>they|(?:the|these|those)\s(?:two(?:\s(?:{_NUMBERS}|countries|economies))?|"
    rf"(?P<counted>{_NUMBERS})))\s"
    rf"(?:(?!who\b|that\b|which\b)[a-z]+\s){{1,4}}{_A_FIGURE}\sand\s(?:[a-z]+\s)?{_A_FIGURE}"
    r"(?P<behind>[^.;]{0,60})",
    re.IGNORECASE,
)
TWO_TIMES = regex(
    r"^,?\s(?:respectively,?\s)?(?:in|on|over|for|from|against)\s[^.;,]*\s(?:and|to)\s"
)
"""Two times or bases behind the figures, in the order of which these are told."""


def with_the_two(text: str, sentences: Sequence[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with what a pronoun before a pair of figures stands for: of each kind of which
    the sentence before names just two, one for either figure."""
    found: list[SentenceTerms] = []
    for sentence in sentences:
        match = BEFORE_TWO.search(text, sentence.opening, sentence.span.end)
        named = (
            match is not None and match["counted"] is not None
        )  # "the figures" may be any before
        if match is not None and not named and not TWO_TIMES.search(match["behind"]):
            near = [one for one in found[-_BACK:] if one.block == sentence.block]
            own = any(m.span.start < match.start("behind") for m in sentence.mentions)
            sentence = _with_halves(sentence, match, [] if own else _pairs_before(near))
        found.append(sentence)
    return found


_BACK = 2
"""So many sentences, or parts of one, back the two may be named."""
_Pairs = list[tuple[Sequence[Term], Sequence[Term]]]


def _pairs_before(near: Sequence[SentenceTerms]) -> _Pairs:
    """What the last of some sentences name two of, as far back as it takes."""
    told: list[TermMention] = []
    for one in reversed(near):
        told = [*one.mentions, *told]
        if pairs := pairs_told(told):
            return pairs
    return []


def _with_halves(sentence: SentenceTerms, match: re.Match[str], pairs: _Pairs) -> SentenceTerms:
    """A sentence whose pronoun names the first of each pair with one half, and with the other the
    second."""
    if not pairs:
        return sentence
    start, end = match.span("they")
    halves = Span(start, start + 1), Span(start + 1, end)
    new = [
        TermMention(half, tuple(t for pair in pairs for t in pair[which]))
        for which, half in enumerate(halves)
    ]
    mentions = sorted((*sentence.mentions, *new), key=lambda one: one.span)
    return replace(sentence, mentions=tuple(mentions))
