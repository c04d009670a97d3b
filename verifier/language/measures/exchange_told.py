"""Home of exchange rates told by what money bought: "A dollar fetched 47.52 pounds", "It took 1.5
million rials to buy a dollar", and of "the currency", which is what such a rate is told of."""

from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

RATE = "exchange rate"
"""What it is, as the lists call it."""
_ADVERBS = (
    r"(?:(?:now|then|still|also|only|just|already|had|has|have|was|were|is|are|would|\w+ly)\s){0,2}"
)
_MONEY = (
    r"(?:(?:US|U\.S\.|American|Canadian|Australian)\s)?(?:dollar|euro|greenback|buck|pound\ssterling|"
    r"British\spound|Swiss\sfranc)"
)
_FETCHED = regex(
    rf"\b(?:[Aa]|[Oo]ne|[Tt]he|[Ee]ach|[Ee]very)\s(?P<money>{_MONEY})\s{_ADVERBS}"
    r"(?:fetch(?:ed|es)|b(?:ought|uys)|costs?|worth|trad(?:ed|es|ing)\s(?:at|for)|"
    r"chang(?:ed|es|ing)\shands\s(?:at|for)|(?:went|goes|sold|sells)\s(?:at|for)|quoted\sat)\s"
    r"(?:[a-z]+\s){0,5}?(?=[$£€¥]\d|\d[\d.,]*\s(?!per|pc\b|point|basis|times\b)(?:[A-Z][a-z]+\s)?[a-z]{3})"
)
_APIECE = regex(
    r"\b(?P<money>[Dd]ollars|[Ee]uros)\s(?:(?:went|sold|changed\shands|traded)\s(?:at|for)|fetched|cost)\s"
    r"(?:[a-z]+\s){0,4}?\d[\d.,]*\s\w+\s(?:apiece|each)\b"
)
_TO_BUY = regex(
    rf"\d\s(?:[A-Z]\w+\s)?[a-z]+\s(?:to\s(?:buy|purchase|get)|for)\s(?:a|one|each|every)\s(?P<money>{_MONEY})\b"
)
_CURRENCY = regex(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]\s(?:weaker|stronger))\s(?:(?:local|national|embattled|beleaguered)\s)?"
    r"(?P<money>currency)\s"
    rf"{_ADVERBS}(?:gain|lo(?:st|ses?)|r[io]se|f[ae]ll|slid|slip|weaken|strengthen|firm|soften|appreciat|"
    r"depreciat|trad|averag|stood|recover|ralli|shed|drop|climb|jump|edg|ended|closed)\w*"
)

_COINED = regex(r"\b(?:[Bb]itcoin|[Cc]rypto\w*|[Ee]ther(?:eum)?|[Ss]tablecoins?|[Tt]okens?)\b")
"""Money of no country, which "the currency" may stand for as well."""


def with_exchange_rates(
    text: str, sentence: Span, mentions: tuple[TermMention, ...], terms: tuple[Term, ...]
) -> tuple[TermMention, ...]:
    """The phrases of a sentence, and what names an exchange rate where it tells what a unit of
    money bought in another, or what "the currency" did; none where another measure is named
    there."""
    said = text[sentence.start : sentence.end]
    if not terms or not any(word in said for word in _WORDS):
        return mentions
    found = next(
        (m for p in _TOLD if (m := p.search(text, sentence.start, sentence.end)) is not None), None
    )
    if found is None or (found.re is _CURRENCY and _COINED.search(text)):
        return mentions
    span = Span(*found.span("money"))
    whole = Span(found.start(), found.end())
    if any(m.names(TermKind.INDICATOR) and m.span.overlaps(whole) for m in mentions):
        return mentions
    places = tuple(t for m in mentions if m.span == span for t in m.terms)
    others = (m for m in mentions if m.span != span)
    named = TermMention(span, (*places, *terms))
    return tuple(sorted((*others, named), key=lambda m: m.span.start))


_WORDS = ("dollar", "Dollar", "euro", "Euro", "greenback", "buck", "pound", "franc", "currency")
_TOLD = (_FETCHED, _APIECE, _TO_BUY, _CURRENCY)
