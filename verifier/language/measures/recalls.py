"""Home of recalls: the measures that a sentence calls back by one word of their name."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.codelist import normalise
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_CALLED = regex(r"\b(?:the|this|that)\s([^\W\d_]{3,})(?![\w-])", re.IGNORECASE)
_OPENED = regex(r"[\W_]*([A-Z][a-z]{2,}s)(?![\w’'-])")
_WHOLE = regex(r"\b(?:overall|total|headline|all|general|annual|other)\s$", re.IGNORECASE)
_STATE = regex(
    r"\b[Tt]he\s(Union|Kingdom|Republic|Federation|Emirates|Territory|Islands)(?![\w-])"
    r"(?!\s(?:of\b|[A-Z]))"
)
"""What states and unions of several words are called below their full name: "the Union"."""
_NO_HEADS = frozenset(
    "rate rates year month quarter week day number numbers total figure figures price prices level "
    "growth people country economy sector end first second same start time period".split()
)
"""Words that stand for too many measures, or point back on their own already (`points_back`)."""

Find = Callable[[Span], tuple[Term, ...]]
"""What a stretch of the text stands for by itself."""


@dataclass(slots=True)
class _Lately:
    """The measures named by several words lately: by their last word, and by each measure that
    the last word alone stands for."""

    heads: dict[str, tuple[Term, ...]] = field(default_factory=dict)
    kinds: dict[str, tuple[int, tuple[Term, ...]]] = field(default_factory=dict)
    alone: dict[str, tuple[Term, ...]] = field(default_factory=dict)
    """What last words stand for by themselves, looked up once."""


def called_back(text: str, sentences: list[SentenceTerms], find: Find) -> list[SentenceTerms]:
    """The sentences with the measures that they call back by one word: "the cap" after "the energy
    price cap", and "prices" or "fatalities" after "house prices" or "road deaths" in the paragraph
    or the one before."""
    lately = _Lately()
    found: list[SentenceTerms] = []
    bloc = ""
    states: dict[str, tuple[Term, ...]] = {}
    for sentence in sentences:
        mentions = _by_head(text, sentence, lately) if lately.heads else []
        if states:
            mentions += _by_last_word(text, sentence, states)
        for mention in sentence.mentions:
            mention, bloc = _in_a_bloc(text, mention, bloc)
            words = text[mention.span.start : mention.span.end].split()
            named = tuple(t for t in mention.terms if t.kind is TermKind.INDICATOR)
            if len(words) > 1 and words[-1] in _LAST_WORDS and words[-2][:1].isupper():
                states[words[-1]] = tuple(t for t in mention.terms if t.kind is TermKind.AREA)
            if named and (len(words) == 1 or _is_a_whole(text, mention.span, words)):
                mention = _by_kind(text, sentence, mention, lately)
            elif named:
                _keep(text, sentence, mention, named, lately, find)
            mentions.append(mention)
        if len(mentions) > 1:
            mentions.sort(key=_by_place)
        told = tuple(mentions)
        found.append(sentence if told == sentence.mentions else replace(sentence, mentions=told))
    return found


def _is_a_whole(text: str, span: Span, words: list[str]) -> bool:
    """Whether words are a bare name and one that says that all of it is meant: "total sales"; not
    what a share is told of: "the internet's slice of total sales"."""
    parted = text.endswith(" of ", 0, span.start)
    return len(words) == 2 and not parted and _WHOLE.search(f"{words[0]} ") is not None


def _in_a_bloc(text: str, mention: TermMention, bloc: str) -> tuple[TermMention, str]:
    """A mention with "the bloc" told of the one that the article named last, and that one: below
    "the euro zone" it is not the European Union, nor below "the wider EU", which is an aside."""
    codes = [t.code for t in mention.terms if t.kind is TermKind.AREA and t.form not in _OFFICES]
    blocs = [code for code in codes if len(code) != _COUNTRY and "-" not in code]
    if not blocs:
        return mention, bloc
    if not text.endswith("bloc", mention.span.start, mention.span.end) or len(mention.span) > 8:
        aside = bloc and _WIDER.search(text, max(0, mention.span.start - 12), mention.span.start)
        return mention, bloc if aside else blocs[0]
    if not bloc:
        return mention, ""
    area = TermKind.AREA
    terms = tuple(replace(t, code=bloc) if t.kind is area else t for t in mention.terms)
    return TermMention(mention.span, terms), bloc


_WIDER = regex(r"\b(?:wider|broader|larger)\s(?:\d\d-\w+\s)?$", re.IGNORECASE)
_OFFICES = ("seat", "currency")
_COUNTRY = 3
"""Letters of the code of a country, by ISO 3166."""


def _by_place(mention: TermMention) -> Span:
    return mention.span


def _by_head(text: str, sentence: SentenceTerms, lately: _Lately) -> list[TermMention]:
    """Words that stand for nothing themselves and end the name of a measure."""
    found: list[TermMention] = []
    start, end = sentence.opening, sentence.span.end
    opened = _OPENED.match(text, start, end)
    for match in (*([opened] if opened else []), *_CALLED.finditer(text, start, end)):
        span = Span(*match.span(1))
        terms = lately.heads.get(normalise(match.group(1)))
        if terms and not any(m.span.overlaps(span) for m in sentence.mentions):
            found.append(TermMention(span, tuple(replace(t, form="loose") for t in terms)))
    return found


def _by_last_word(
    text: str, sentence: SentenceTerms, states: dict[str, tuple[Term, ...]]
) -> list[TermMention]:
    """States and unions called by the last word of the name that the article has for them."""
    found: list[TermMention] = []
    for match in _STATE.finditer(text, sentence.opening, sentence.span.end):
        span, terms = Span(*match.span(1)), states.get(match.group(1))
        if terms and not any(m.span.overlaps(span) for m in sentence.mentions):
            found.append(TermMention(span, terms))
    return found


_LAST_WORDS = frozenset("Union Kingdom Republic Federation Emirates Territory Islands".split())


def _by_kind(
    text: str, sentence: SentenceTerms, mention: TermMention, lately: _Lately
) -> TermMention:
    """A measure's bare name with the longer-named one of its kind that it may stand for: most
    likely in the paragraph that names it, unless the whole is meant."""
    if not lately.kinds:
        return mention
    codes = dict.fromkeys(t.code for t in mention.terms)
    near = [lately.kinds[code] for code in codes if code in lately.kinds]
    near = [one for one in near if sentence.block - one[0] <= 1]
    if not near:
        return mention
    block, terms = max(near, key=lambda one: one[0])
    words = text[max(0, mention.span.start - 12) : mention.span.end].rstrip()
    meant = block == sentence.block and not _WHOLE.search(words.removesuffix(words.split()[-1]))
    own = mention.terms if not meant else tuple(_loosely(mention.terms))
    longer = terms if meant else tuple(_loosely(terms))
    return TermMention(mention.span, (*own, *(t for t in longer if t.code not in codes)))


def _loosely(terms: tuple[Term, ...]) -> list[Term]:
    indicator = TermKind.INDICATOR
    return [replace(t, form="loose") if t.kind is indicator else t for t in terms]


def _keep(
    text: str,
    sentence: SentenceTerms,
    mention: TermMention,
    named: tuple[Term, ...],
    lately: _Lately,
    find: Find,
) -> None:
    """Remember a measure named by several words."""
    last = text[mention.span.start : mention.span.end].split()[-1]
    codes = {t.code for t in named}
    if last not in lately.alone:
        lately.alone[last] = find(Span(mention.span.end - len(last), mention.span.end))
    for term in lately.alone[last]:
        if term.kind is TermKind.INDICATOR and term.code not in codes:
            lately.kinds[term.code] = sentence.block, named
    head = normalise(last)
    if head not in _NO_HEADS:
        lately.heads[head] = named
