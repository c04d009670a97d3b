"""Home of partners that "there" and "it" stand for behind a word of trade: "China is another story.
Sales there fell 2.5%", "The deficit with it widened"."""

import re
from dataclasses import replace

from verifier.language.areas.dealings import EXPORTS, Flows
from verifier.language.areas.partners_recalled import NAMES, country_of
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_PLACE = r"(?:there|to\s(?:it|there)|from\s(?:it|there)|with\sit)"
_BEHIND = (
    r"(?=\s(?:(?:\w+ly|also|have|has|had|then|still|again|even)\s){0,2}(?:[a-z]{2,}ed|rose|fell|grew|"
    r"shrank|sank|slid|was|were|came|stood|hit|risen|fallen|grown)\b)"
)
_TRADED = regex(
    r"\b(?P<word>(?P<loose>sales|deliveries|goods(?:\s(?:sent|sold|shipped))?)|exports|shipments|"
    r"(?P<bought>imports|(?P<bulk>purchases|arrivals))|"
    rf"(?P<balance>deficit|surplus|gap|shortfall|imbalance))\s(?P<place>{_PLACE}){_BEHIND}",
    re.IGNORECASE,
)
"""Trade that is told of a place by a word that stands for it."""
_MARKET = regex(r"\s(?:market|side)\b")
_TRADE = frozenset((EXPORTS, "imports", "trade_balance", "trade_total"))


def with_partners_there(
    text: str, sentences: list[SentenceTerms], flows: Flows
) -> list[SentenceTerms]:
    """The sentences, their phrases tied in, with the partner that "there" or "it" stands for: the
    one country that its paragraph named last, where the article has told of the trade of another
    before. "Sales" and "goods" there are exports then."""
    found: list[SentenceTerms] = []
    home, block, traded = "", -1, False
    last: Term | None = None
    for sentence in sentences:
        if sentence.block != block:
            block, last = sentence.block, None
        there = _TRADED.search(text, sentence.opening, sentence.span.end)
        start = there.start() if there is not None else sentence.span.end
        for mention in sentence.mentions:
            term = _country(text, mention)
            if term is not None and mention.span.end <= start:
                home = home or term.code
                last = term
        if there is not None and last is not None and traded and last.code != home:
            sentence = _told_of(sentence, there, last, flows)
        found.append(sentence)
        for mention in sentence.mentions:
            term = _country(text, mention)
            if term is not None and mention.span.start > start:
                last = term
        traded = traded or any(term.code in _TRADE for term, _, _ in sentence.tied)
        if not home:
            home = next((t.code for t, _, _ in sentence.tied if t.kind is TermKind.AREA), "")
    return found


def _country(text: str, mention: TermMention) -> Term | None:
    """The place that a phrase names: one country, by its name or as a market ("the US market")."""
    term = country_of(mention)
    if term is None:
        return None
    named = term.form in NAMES or _MARKET.match(text, mention.span.end) is not None
    return term if named else None


def _told_of(
    sentence: SentenceTerms, there: re.Match[str], partner: Term, flows: Flows
) -> SentenceTerms:
    """A sentence with the partner tied to its trade, and with the flow of what was loosely told."""
    place = there["place"].lower()
    bought = there["bought"] or place.startswith("from")
    link = "with" if there["balance"] else "from" if bought else "to"
    word, span = Span(*there.span("word")), Span(*there.span("place"))
    kept = zip(sentence.mentions, sentence.links, strict=True)
    told = [one for one in kept if not one[0].span.overlaps(span)]
    flow = tuple(flows.get("imports" if bought else EXPORTS, ()))
    if (there["loose"] or there["bulk"]) and flow:
        told = [one for one in told if not one[0].span.overlaps(word)]
        told.append((TermMention(word, flow), ""))
    told.append((TermMention(span, (partner,)), link))
    told.sort(key=lambda one: one[0].span)
    tied = tuple((term, tie, m.span) for m, tie in told for term in m.terms)
    mentions, links = tuple(m for m, _ in told), tuple(tie for _, tie in told)
    return replace(sentence, mentions=mentions, links=links, tied=tied)
