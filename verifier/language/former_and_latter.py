"""Home of what "the former" and "the latter" stand for: the first and the second of two places,
parts or measures that were named just before: "The former had been 2.9%, the latter 5.8%"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.language.measures import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

CALLED = regex(
    r"\b[Tt]he\s(?P<one>former|latter)(?:(?=[’',.;:)]|$)|(?=\s(?:\d|[$£€]|(?:had|has|have|having|was|"
    r"were|is|are|being|rose|fell|grew|shrank|slid|sank|lost|stood|stands|came|went|saw|took|made|did|"
    r"up|down|at|to|with|by|in|on|from|and|but|while|still|now|only|just|also|"
    r"[a-z]+(?:ing|ed))\b)))"
)
_KINDS = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES, TermKind.INDICATOR)
_WHOLE = (TermKind.SERIES, TermKind.INDICATOR)
_OFFICES = ("seat", "currency")
_BACK = 3
"""So many sentences back the two may be named."""


def with_former_and_latter(text: str, sentences: Sequence[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with what "the former" and "the latter" stand for: of each kind of which the
    words before them, as far back as the next sentence or two of the paragraph, name just two."""
    found: list[SentenceTerms] = []
    for place, sentence in enumerate(sentences):
        new: list[TermMention] = []
        calls = list(CALLED.finditer(text, sentence.opening, sentence.span.end))
        for match in calls:
            near = [s for s in found[max(0, place - _BACK) : place] if s.block == sentence.block]
            first = calls[0].start()
            told = [m for m in sentence.mentions if m.span.end <= first]
            for one in (sentence, *reversed(near)):
                told = told if one is sentence else [*one.mentions, *told]
                if pairs := pairs_told(told):
                    terms = tuple(t for pair in pairs for t in pair[match["one"] == "latter"])
                    new.append(TermMention(Span(*match.span("one")), terms))
                    break
        if new:
            mentions = sorted((*sentence.mentions, *new), key=lambda one: one.span)
            sentence = replace(sentence, mentions=tuple(mentions))
        found.append(sentence)
    return found


def pairs_told(told: Sequence[TermMention]) -> list[tuple[Sequence[Term], Sequence[Term]]]:
    """The first and the second of each kind of which some phrases name just two, if there is one
    that is no measure or else one of measures; where phrases are names of just two series of the
    packs, these are the two."""
    pairs: list[tuple[Sequence[Term], Sequence[Term]]] = []
    for kind in _KINDS:
        named = [
            terms
            for m in told
            if (terms := [t for t in m.terms if t.kind is kind and t.form not in _OFFICES])
        ]
        if kind is TermKind.SERIES:
            named = [terms for terms in named if len(terms) == 1]
        codes = dict.fromkeys(terms[0].code for terms in named)
        if len(codes) == _TWO and (not pairs or kind not in _WHOLE):
            first = {code: next(t for t in named if t[0].code == code) for code in codes}
            one, other = first.values()
            pairs.append((one, other))
    return pairs


_TWO = 2
