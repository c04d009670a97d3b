"""Home of the short words for what a balance comes to, behind the one that is named: "the trade
balance showed a surplus of 3 billion"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span

_NAMED = regex(r"(?i:.*\b(?:balance|account)s?)$")
_CAME_TO = regex(
    r"(?:\s(?:for|in|of|with)\s[^,;:.\d]{2,40}?)?(?:\s(?:thus|then|therefore|also|again|[a-z]+ly))?"
    r"\s(?:(?:has|have|had)\s)?(?:showed|shown|shows|record(?:s|ed)|post(?:s|ed)|register(?:s|ed)|"
    r"returned|ran|closed with|ended with|was in|was|is|remained in|"
    r"(?:sw[iu]ng|moved?|turned|flipped|slipped|slid|fell|went|shifted|returned)(?:\sback)?\s"
    r"(?:in)?to)\s(?:an?\s)?(?:[a-z-]+\s){0,2}?(?P<word>surplus|deficit|shortfall|gap)\b"
)


def with_balances_called(text: str, sentences: Sequence[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the measure of the balance at the word for the side that it is told to be
    on, which alone may be that of a budget or of trade."""
    return [_called(text, one) for one in sentences]


def _called(text: str, sentence: SentenceTerms) -> SentenceTerms:
    mentions = list(sentence.mentions)
    for balance in sentence.mentions:
        codes = {t.code for t in balance.terms if t.kind is TermKind.INDICATOR}
        said = text[balance.span.start : balance.span.end]
        if len(codes) != 1 or _NAMED.match(said) is None:
            continue
        found = _CAME_TO.match(text, balance.span.end, sentence.span.end)
        if found is None:
            continue
        word = Span(*found.span("word"))
        if any(m.span.contains(word) and m.span != word for m in mentions):
            continue  # a fuller name: "a budget deficit"
        mentions = [m for m in mentions if m.span != word]
        terms = tuple(t for t in balance.terms if t.kind is TermKind.INDICATOR)
        mentions.append(TermMention(word, terms))
    if mentions == list(sentence.mentions):
        return sentence
    mentions.sort(key=lambda one: one.span)
    return replace(sentence, mentions=tuple(mentions))
