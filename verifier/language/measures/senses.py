"""Home of senses: known phrases that mean something else where they stand, or say who tells."""

import re
from collections.abc import Iterable

from verifier.language.measures.economies import GREW
from verifier.language.wordlists import verbs_of_change
from verifier.lazy import regex
from verifier.model.mention import Figure, TermKind, TermMention
from verifier.model.span import Span

_PAYING = regex(r"\b(?:to|will|would|can|could|must|should|not|who|they|we|you|people)\s$", re.I)


def is_a_deed(text: str, mention: Span) -> bool:
    """Whether "pay" is what somebody does and no measure: "it will pay a dividend"."""
    if text[mention.start : mention.end].lower() != "pay":
        return False
    return _PAYING.search(text[max(0, mention.start - 10) : mention.start]) is not None


def is_a_move(text: str, mention: TermMention) -> bool:
    """Whether a part is the word for a movement: "orders rose" tells of no flowers."""
    span = mention.span
    return (
        all(term.kind is TermKind.BREAKDOWN for term in mention.terms)
        and text[span.start : span.end] in verbs_of_change()
    )


def is_of_money(mention: TermMention, figures: Iterable[Figure]) -> bool:
    """Whether a place only tells in whose money a figure is, or a fuel what it is counted as: "280
    million US dollars", "52.9m tonnes of oil equivalent"."""
    inside = [figure for figure in figures if figure.span.contains(mention.span)]
    return any(mention.names(TermKind.AREA) or f.quantity.unit == "toe" for f in inside)


_TELLING = regex(
    r"\s(?:reported|said|says|announced|published|released|estimated|told)\b", re.IGNORECASE
)
_COUNTING = regex(
    r"\s(?:reported|announced)\s(?:(?:only|just|about|some|another|nearly|over|more than|a record|"
    r"a total of)\s){0,2}\d"
)
"""What a place has and does not only tell: "St James reported 44"."""
_OF_ITSELF = regex(
    r"\s(?:reported|said|says|announced|published|released)\s[^.,;:\d]{0,40}?"
    r"\b(?:its|results|profits?|loss(?:es)?|sales|revenues?|turnover|earnings|dividends?)\b"
)
"""What a company tells of itself: "Skerry Air said its revenue rose"."""
_RELEASED = regex(
    r"\s(?:figures|data|statistics|statisticians|numbers|agency|report|survey|economists?)\b",
    re.IGNORECASE,
)
_GOVERNMENTS = ("government", "state", "federal")
_FRESH = ("new", "recent")
_GIVEN_OUT = regex(
    r"\s(?:(?:official|government|monthly|quarterly|annual|weekly|national|provisional|preliminary|"
    r"industry|company)\s){0,2}"
    r"(?:figures|data(?!\scent)|statistics|numbers|reports?|surveys?|research|study|studies|analysis|"
    r"estimates?|polls?|polling)\b",
    re.IGNORECASE,
)
"""What is given out, of which "new" says no more than that it just was: "New figures show"."""


def but_tellers(text: str, mention: TermMention) -> TermMention | None:
    """The phrase without the part that it stands for where it only says who tells of a measure, or
    how lately: "the government reported", "federal data", "new figures"; None where nothing is
    left."""
    if not mention.names(TermKind.BREAKDOWN):
        return mention
    said = text[mention.span.start : mention.span.end].lower()
    releasing = (said in _GOVERNMENTS and _RELEASED.match(text, mention.span.end)) or (
        said in _FRESH and _GIVEN_OUT.match(text, mention.span.end)
    )
    named = text[mention.span.start].isupper() and said not in _GOVERNMENTS
    alone = named and all(term.kind is TermKind.BREAKDOWN for term in mention.terms)
    end = mention.span.end
    itself = alone and (_COUNTING.match(text, end) or _OF_ITSELF.match(text, end))
    if not releasing and (itself or not _TELLING.match(text, mention.span.end)):
        return mention
    terms = tuple(term for term in mention.terms if term.kind is not TermKind.BREAKDOWN)
    return TermMention(mention.span, terms) if terms else None


def is_a_country(text: str, mention: Span) -> bool:
    """Whether "economy" stands for a country and no measure: "the bloc's biggest economy"; what it
    grew by is told of the measure."""
    word = text[mention.start : mention.end].lower()
    lead = text[max(0, mention.start - 24) : mention.start]
    ranked = word in ("economy", "economies") and _RANKED.search(lead) is not None
    return ranked and GREW.match(text, mention.end) is None


def is_an_epithet(text: str, mention: TermMention) -> bool:
    """Whether a place only tells what another one is in it: "the world's fourth-largest economy
    shrank", "the city once called the murder capital of Europe"."""
    if _CAPITAL.search(text, max(0, mention.span.start - _LEAD), mention.span.start) is not None:
        return any(term.kind is TermKind.AREA for term in mention.terms)
    world = any(term.kind is TermKind.AREA and term.code == _WORLD for term in mention.terms)
    return world and _PLACED.match(text, mention.span.end) is not None


_CAPITAL = regex(r"\b[Tt]he\s(?:[a-z-]+\s){1,3}capital\sof\s(?:the\s)?$")
_LEAD = 60
_WORLD = "WLD"
_PLACED = regex(
    r"(?:[’']s)?\s(?:single\s)?(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"\d+(?:st|nd|rd|th)|(?:eleven|twelf|thirteen|fourteen|fifteen)th)[\s-])?"
    r"(?:largest|biggest|richest|poorest|top|leading|most\s\w+|(?:number|no\.)\s\w+)\s"
    r"(?:economy|exporter|importer|producer|buyer|seller|supplier|grower|maker|market|consumer|"
    r"nation|country|user|refiner|miner)\b",
    re.IGNORECASE,
)


_RANKED = regex(
    r"(?:\b\w+(?:est|st|nd|rd|th)|\b(?:major|leading|advanced|emerging|top|rich|developed))\s$",
    re.IGNORECASE,
)


_OTHER_BEHIND = regex(
    r"\s(?:hand|side|day|night|end|way|words|than|things being equal)\b", re.IGNORECASE
)
_OTHER_BEFORE = regex(r"\b(?:each|every|one|no|none|some time or)\s$", re.IGNORECASE)
_PRICED = regex(
    r"(?:\d\w*|\b(?:[mb]illion|dollars?|euros?|pounds?|cents?|pence|yen|rupees?|pesos?|francs?|won|"
    r"crowns?|kronor|kroner|yuan|rand|reais))\s$",
    re.IGNORECASE,
)


_LENGTHS = (len("other"), len("a share"))


def is_idle(text: str, mention: Span) -> bool:
    """Whether a phrase stands in a turn of speech where it tells no part and no measure: "on the
    other side", "a share" that is no price of one ("$3.08 a share")."""
    if mention.end - mention.start not in _LENGTHS:
        return False
    said = text[mention.start : mention.end].lower()
    lead = text[max(0, mention.start - 14) : mention.start]
    if said == "other":
        return (
            _OTHER_BEHIND.match(text, mention.end) is not None
            or _OTHER_BEFORE.search(lead) is not None
        )
    return said == "a share" and _PRICED.search(lead) is None


_DEFINITE = regex(r"(?:\b(?:the|its|this|that)|[’']s)\s$", re.IGNORECASE)
_AT_A_PLACE = regex(r"(?:\A|[.!?]\s|\n)(?:At|In)\s[A-Z][\w’'-]+(?:\s[\w’'-]+){0,3},?\sthe\s$")
_WITHIN_PLACE = 60
_STANDS = regex(
    r"(?:\s(?:(?:had|has)\s(?:[a-z]+ly\s|since\s|now\s)?)?(?P<verb>[a-z]+)\b|[.,;])", re.IGNORECASE
)
_PRICED_AT = frozenset(
    "is was has had been stood averaged hit reached touched went traded settled closed ended "
    "opened remains remained stayed peaked bottomed".split()
)


def is_of_a_thing(text: str, mention: Span) -> bool:
    """Whether "the price" is that of the thing told of before and no measure of all prices: "Gold
    averaged $4,058. The price was up 51% on a year ago"."""
    if text[mention.start : mention.end].lower() != "price":
        return False
    if _DEFINITE.search(text, max(0, mention.start - 6), mention.start) is None:
        return False
    if _AT_A_PLACE.search(text, max(0, mention.start - _WITHIN_PLACE), mention.start):
        return False  # "at Saltburn's hub the price"
    behind = _STANDS.match(text, mention.end)
    verb = (behind["verb"] or "").lower() if behind is not None else None
    return verb is not None and (not verb or verb in _PRICED_AT or verb in verbs_of_change())
