"""Home of prices told by a verb: what costs, fetches or is dearer, as the price of it ("homes were
4% dearer", "a tonne of copper fetched $9,944")."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.percent import PERCENT
from verifier.model.span import Span

_HEDGE = (
    r"(?:(?:about|around|some|nearly|almost|over|under|just|only|roughly|an average of)\s){0,2}"
)
_AMOUNT = (
    rf"{_HEDGE}[$£€¥]?\d[\d,.]*(?:p\b|c\b)?(?!\s?(?:%|(?:per\s?cent|percent|pc|million|billion|"
    r"trillion|m|bn|tn)\b))"
)
_NOUNS = r"(?P<nouns>[A-Za-z][a-z-]+(?:\s[a-z][a-z-]+){0,2})"
_HOW = r"(?:(?:now|also|still|already|then|on average)\s)?"
_FETCHED = regex(
    rf"\b{_NOUNS}\s{_HOW}(?P<told>fetched|costs?|changed\shands\s(?:at|for)|traded\sat|sold\s(?:at|for)|"
    rf"went\sfor|settled\sat|(?:was|were)\strading\sat)\s{_AMOUNT}"
)
"""What somebody paid for it: "copper fetched $9,944"."""
_DEARER = regex(
    rf"\b{_NOUNS}\s{_HOW}(?:was|were|is|are|became|got|grew)\s{_HOW}{_HEDGE}\d[\d.]*\s?"
    rf"{PERCENT}\s(?P<told>dearer|cheaper|costlier|pricier|(?:more|less)\sexpensive)\b"
)
"""How its price compares: "homes were 4% dearer"."""
_PRICE = "price"
_KEPT = (TermKind.BREAKDOWN, TermKind.SERIES)


def with_prices(
    text: str, within: Span, found: Sequence[TermMention], vocabulary: Vocabulary
) -> tuple[TermMention, ...]:
    """The phrases `found` in a sentence, left to right, together with those of a thing whose price
    a verb or an adjective tells around a figure, which take the place of what the words of the
    thing and of the telling stand for alone; without those for "dearer" that a pronoun is told to
    be, which leave it to the figure before what is priced."""
    found = [m for m in found if not _is_told_of_it(text, within, m)]
    told: dict[Span, TermMention] = {}
    for pattern in (_FETCHED, _DEARER):
        for match in pattern.finditer(text, within.start, within.end):
            nouns = match["nouns"].split()
            deed = any(word.endswith("ing") for word in nouns)  # "renting a home cost €900"
            for first in () if deed else range(len(nouns)):
                terms = _priced(nouns[first:], vocabulary)
                if terms:
                    end = match.end("nouns")
                    thing = Span(end - len(" ".join(nouns[first:])), end)
                    told[Span(*match.span("told"))] = _with_parts(TermMention(thing, terms), found)
                    break
    if not told:
        return tuple(found)
    taken = (*told, *(mention.span for mention in told.values()))
    kept = (m for m in found if not any(m.span.overlaps(span) for span in taken))
    return tuple(sorted((*kept, *told.values()), key=lambda m: m.span.start))


def _is_told_of_it(text: str, within: Span, mention: TermMention) -> bool:
    """Whether a word for a price compared is told of what a pronoun stands for: "in January, at
    $76, it was a quarter dearer"."""
    lead = text[max(within.start, mention.span.start - _LEAD) : mention.span.start]
    word = text[mention.span.start : mention.span.end].lower()
    return word in _COMPARED and _IT_WAS.search(lead) is not None


_LEAD = 60
_COMPARED = frozenset({"dearer", "cheaper", "costlier", "pricier", "more expensive"})
_IT_WAS = regex(
    r"\b(?:[Ii]t|[Tt]hey|[Tt]hat)\s(?:[a-z]+\s)?(?:was|were|is|are|had\sbeen|has\sbeen)\s"
    r"[^,.;:–—]{0,40}$"
)


def _with_parts(mention: TermMention, found: Sequence[TermMention]) -> TermMention:
    """What is priced together with the part or the series that its own words name: "red wine cost
    €68"."""
    inside = [m for m in found if m.span.overlaps(mention.span)]
    parts = tuple(t for m in inside for t in m.terms if t.kind in _KEPT)
    start = min((m.span.start for m in inside if parts), default=mention.span.start)
    span = Span(min(start, mention.span.start), mention.span.end)
    return TermMention(span, (*mention.terms, *(t for t in parts if t not in mention.terms)))


def _priced(nouns: Sequence[str], vocabulary: Vocabulary) -> tuple[Term, ...]:
    """What the price of a thing stands for."""
    told = vocabulary.measured_by((*(word.lower() for word in nouns), _PRICE))
    return tuple(term for term in told if term.kind is TermKind.INDICATOR)
