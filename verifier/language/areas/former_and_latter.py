"""Home of what "the former" and "the latter" stand for: the first and the second of two places,
parts or measures that were named just before: "The former had been 2.9%, the latter 5.8%"; so do
"the first" and "the second" in one sentence."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

CALLED = regex(
    r"\b[Tt]he\s(?P<one>former|latter)(?:(?=[’',.;:)]|$)|(?=\s(?:\d|[$£€]|(?:it|they|there|had|has|"
    r"have|having|was|"
    r"were|is|are|being|rose|fell|grew|shrank|slid|sank|lost|stood|stands|came|went|saw|took|made|did|"
    r"up|down|at|to|with|by|in|on|from|and|but|while|still|now|only|just|also|"
    r"[a-z]+(?:ing|ed))\b)))"
)
_FIRST_AND_SECOND = regex(
    r"\b[Tt]he\s(?P<first>first)\s(?:had|has|have|was|were|is|are|rose|fell|grew|shrank|stood|stands|came|"
    r"at|up|down|with)\b(?:[^.;:]|\.\d)*?\d(?:[^.;]|\.\d)*?(?:,|;|\b(?:and|but|while|whereas))\sthe\s(?P<second>second)\b"
    r"(?=\s(?:\d|[$£€]|(?:had|has|have|was|were|is|are|rose|fell|grew|shrank|stood|stands|came|at|up|"
    r"down|by|with)\b))"
)
"""The two of a pair counted off: "the first was up 3% and the second down 2%"."""
_KINDS = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES, TermKind.INDICATOR)
_WHOLE = (TermKind.SERIES, TermKind.INDICATOR)
_OFFICES = ("seat", "currency")
_BACK = 3
"""So many sentences back the two may be named."""


def with_former_and_latter(
    text: str,
    sentences: Sequence[SentenceTerms],
    told_by: Callable[[str], Iterable[Term]] = lambda phrase: (),
) -> list[SentenceTerms]:
    """The sentences with what "the former" and "the latter" stand for: of each kind of which the
    words before them, as far back as the next sentence or two of the paragraph, name just two;
    `told_by` gives what a phrase names."""
    found: list[SentenceTerms] = []
    for place, sentence in enumerate(sentences):
        new: list[TermMention] = []
        calls = list(_calls(text, sentence))
        for span, second in calls:
            near = [s for s in found[max(0, place - _BACK) : place] if s.block == sentence.block]
            first = calls[0][0].start
            told = [m for m in sentence.mentions if m.span.end <= first]
            for one in (sentence, *reversed(near)):
                told = told if one is sentence else [*one.mentions, *told]
                pairs = _gapped_pair(text, told, told_by) or pairs_told(told)
                if pairs and span.of(text) in _COUNTED and _leave_parts_out(pairs, told):
                    break  # which of the two a part is of is not told
                if pairs:
                    terms = tuple(t for pair in pairs for t in pair[second])
                    new.append(TermMention(span, terms))
                    break
        if new:
            mentions = sorted((*sentence.mentions, *new), key=lambda one: one.span)
            sentence = replace(sentence, mentions=tuple(mentions))
        found.append(sentence)
    return found


def _gapped_pair(
    text: str, told: Sequence[TermMention], told_by: Callable[[str], Iterable[Term]]
) -> list[tuple[Sequence[Term], Sequence[Term]]]:
    """The two parts of which the first leaves its noun to the second: "the public and the private
    sector"; empty where no phrase does."""
    for one in reversed(told):
        words, low = one.span.of(text).split(), max(0, one.span.start - _GAP)
        led = _GAPPED.search(text, low, one.span.start) if len(words) > 1 else None
        if led is None:
            continue
        named = told_by(" ".join((led["part"], *words[1:])))
        first = [t for t in named if t.kind is TermKind.BREAKDOWN]
        second = [t for t in one.terms if t.kind is TermKind.BREAKDOWN]
        if first and second:
            return [(first, second)]
    return []


_GAP = 40
_GAPPED = regex(r"\b(?P<part>[a-z][a-z-]+)\s(?:and|or)\s(?:the\s)?$")


def _calls(text: str, sentence: SentenceTerms) -> Iterator[tuple[Span, bool]]:
    """Where a sentence calls one of two by its turn, and whether it is the second."""
    for match in CALLED.finditer(text, sentence.opening, sentence.span.end):
        yield Span(*match.span("one")), match["one"] == "latter"
    if counted := _FIRST_AND_SECOND.search(text, sentence.opening, sentence.span.end):
        yield Span(*counted.span("first")), False
        yield Span(*counted.span("second")), True


_COUNTED = ("first", "second")


def _leave_parts_out(
    pairs: Sequence[tuple[Sequence[Term], Sequence[Term]]], told: Sequence[TermMention]
) -> bool:
    """Whether two measures are told apart by no more than what they measure, though the words name
    parts of them: "imports of phones and other goods, half the size of exports of gas"."""
    kinds = {term.kind for one, _ in pairs for term in one}
    parts = any(m.names(TermKind.BREAKDOWN) for m in told)
    return parts and TermKind.BREAKDOWN not in kinds


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
