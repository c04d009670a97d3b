"""Home of the content words of sentences, and of what each weighs for a figure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from verifier.language.figures.equivalents import gases_counted_in
from verifier.language.measures.gapped import head_of_the_next
from verifier.language.measures.of_which import behind_of_which
from verifier.language.syntax.leads import attributions
from verifier.lazy import regex
from verifier.model.codelist import TOKEN, normalise
from verifier.model.mention import Figure
from verifier.model.span import Span

_STOP = frozenset(
    "the a an of in on at to by from for with and or but as its it their this that was were is are "
    "be been had has have which who than more less said says also after before against".split()
)

_STEMS = {"averaged": "average", "averaging": "average", "totalled": "total", "totalling": "total"}
"""Verbs that say what a title says with their noun."""

Content = tuple[tuple[str, int, int], ...]
"""The content words of a stretch of text, each with its place."""


@dataclass(frozen=True, slots=True)
class ContentWords:
    """The content words of one sentence, each with its place, and what is taken over from the
    sentence before and from the opening of the article."""

    own: Content
    taken_over: Mapping[str, float]


def content_words(own: Content, previous: Content, lead: Content, opening: int) -> ContentWords:
    """The content words that bear on the figures of a sentence whose words begin at `opening`."""
    over = dict.fromkeys([word for word, _, _ in lead], 0.2)
    over.update(dict.fromkeys([word for word, _, _ in previous], 0.25))
    told = own if own and own[0][1] >= opening else tuple([w for w in own if w[1] >= opening])
    return ContentWords(told, over)


def content_of(text: str, within: Span, figures: Iterable[Figure] = ()) -> Content:
    """The words of a stretch of text that carry meaning, as the vocabulary compares them; those
    with a hyphen whole and in parts. The dollars of a sum among its `figures` carry none, nor do
    those of who told it, nor a gas that others are counted as."""
    found: list[tuple[str, int, int]] = []
    sums = [*(f.span for f in figures if _is_a_sum(f)), *gases_counted_in(text, within)]
    tellers = attributions(text, within)
    called = [m.span("firm") for m in _CALLED.finditer(text, within.start, within.end)]
    for match in TOKEN.finditer(text, within.start, within.end):
        if sums and any(span.start <= match.start() < span.end for span in sums):
            continue
        if tellers and any(one.start < match.start() < one.end for one in tellers):
            continue
        if match.span() in called or _MARKED.match(text, match.start(), within.end):
            continue
        said = match.group()
        if word := _meaning_of(said):
            found.append((word, *match.span()))
        if "-" in said:
            parts = map(_meaning_of, said.split("-"))
            found.extend([(word, *match.span()) for word in parts if word])
    return tuple(found)


_CALLED = regex(
    r"\b[Tt]h(?:e|is|at)\s(?:(?!of\b)[\w’'-]+\s){0,3}?(?P<firm>(?:re)?(?:insur|lend|retail|stream|publish|"
    r"broadcast|build|housebuild|shipbuild|refin|distill|brew|bak|outfitt|cater|haul|ship|carri|advertis|"
    r"process|print|produc|develop|manufactur|operat|distribut|wholesal|recycl|explor|suppli|min)"
    r"(?:er|or))(?=[’']s?\s|\s(?!of\b|for\b|price|market|sector|index|sales)|[,.])"
)
"""What a firm is called by after its name was told once: "the streamer turned over $4.9bn"."""


_MARKED = regex(
    r"(?:under|over|below|above)\s(?:the\s)?(?:[$£€¥₹]\s?\d|"
    r"\d[\d.,]*\s?(?:%|per\s?cent|percent|pc\b|(?:bn|m|[mb]illion|trillion)\b))",
    re.IGNORECASE,
)
"""A mark, whose first word is none of a part: "under 10%" tells nothing of those under 25."""


def _is_a_sum(figure: Figure) -> bool:
    """Whether a figure is so many US dollars that it is no price and no exchange rate: sums of all
    countries are told in them, while yuan beside dollars tell one series from another."""
    quantity = figure.quantity
    return quantity.unit == "USD" and abs(quantity.value) >= _MILLION


_MILLION = 10**6


@lru_cache(maxsize=1 << 16)
def _meaning_of(word: str) -> str:
    """A word as the vocabulary compares it; "" where it carries no meaning of its own."""
    word = _STEMS.get(normalise(word), normalise(word))
    return "" if len(word) < 3 or word in _STOP or word[0].isdigit() else word


def scope_words(
    words: ContentWords, span: Span, piece: Span, text: str
) -> tuple[tuple[str, float], ...]:
    """What each content word of the sentence and of the one before weighs for `span` in `piece`:
    1 before the figure in its piece, less behind it, in other pieces and further away, and less
    where it heads the next figure or tells of a part of this one."""
    weights = dict(words.taken_over)
    others = head_of_the_next(text, span, piece.end)
    last = words.own[-1][2] if words.own else span.end
    part = behind_of_which(text, span, last) or last
    for word, start, end in words.own:
        if start >= part or (others is not None and others.start <= start < others.end):
            told = 0.2
        elif start >= piece.end:
            told = 0.3
        elif start < piece.start:
            told = 0.5
        else:
            told = 1.0 if end <= span.start else 0.8
        if told > weights.get(word, 0.0):
            weights[word] = told
    return tuple(sorted(weights.items()))
