"""Home of partners that a sentence calls back: "Trade with China withered. The gap with the country
narrowed by a sixth", "Imports from Mexico rose. Exports the other way fell, and the bilateral gap
narrowed"."""

import re
from dataclasses import dataclass, replace

from verifier.language.areas.opening_places import PARTNERS
from verifier.language.measures.known_phrases import SentenceTerms, link_of
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_CALLED = regex(
    r"\b(?:with|to|from)\s((?:the|that)\s(?:country|nation|kingdom|republic|island|territory))"
    r"(?![\w’'-])(?!\s(?:of|as|in|that|which|who|where|with|to|at)\b)|\bfrom\s(there)(?![\w’'-])|"
    r"\b(?:sold|sell|ship(?:ped)?|sent|send|exported|delivered|bought|buy|purchased)\b(?:[^.;:]|\.(?=\d)){0,60}?"
    r"[^.;:,\s]\s(there)(?=[.,;]|\s(?:and|but|in|last|than)\b)",
    re.IGNORECASE,
)
_OTHER_WAY = regex(
    r"\b(?:(?P<sold>exports|sales|shipments|deliveries)|(?P<bought>imports|purchases))\s"
    r"(?:(?:going|sent|moving|flowing|heading|headed)\s)?(?:in\s)?"
    r"(?P<way>the\s(?:other|opposite|reverse)\s(?:way|direction))\b|"
    r"\b(?P<both>bilateral)\s(?:(?:goods|trade|trading|services)\s){0,2}"
    r"(?:gap|deficit|surplus|shortfall|imbalance|balance|trade)\b",
    re.IGNORECASE,
)
_PARTED = regex(r"[:;,]")
_OFFICES = ("seat", "currency")
NAMES = ("", "noun")
_COUNTRY = 3
"""Letters of the code of a country, by ISO 3166."""


def country_of(mention: TermMention) -> Term | None:
    """The one country that a phrase stands for; None where it names none or several."""
    areas = [t for t in mention.terms if t.kind is TermKind.AREA and t.form not in _OFFICES]
    return areas[0] if len(areas) == 1 and len(areas[0].code) == _COUNTRY else None


def with_partners_called(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the country that "with the country" and "from there" stand for."""
    found: list[SentenceTerms] = []
    named = _Named()
    for sentence in sentences:
        named = named.in_block(sentence.block)
        new: list[TermMention] = []
        for match in _CALLED.finditer(text, sentence.opening, sentence.span.end):
            own = _Named(named.block, named.home)
            for mention in sentence.mentions:
                parted = _PARTED.search(
                    text, mention.span.end, max(mention.span.end, match.start())
                )
                if mention.span.end <= match.start() and (parted or _is_partner(text, mention)):
                    own.add(text, mention)
            told = own.partner or own.abroad or named.last() or own.other
            if told is not None:
                new.append(TermMention(Span(*match.span(match.lastindex or 0)), (told,)))
        mentions = tuple(sorted((*sentence.mentions, *new), key=_by_place))
        found.append(replace(sentence, mentions=mentions) if new else sentence)
        for mention in mentions:
            named.add(text, mention)
    return found


def with_other_ways(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences, their phrases tied in, with the partner that "exports the other way" go to, or
    with whom "the bilateral gap" is: that of the sentences before."""
    found: list[SentenceTerms] = []
    named = _Named()
    for sentence in sentences:
        named = named.in_block(sentence.block)
        way = _OTHER_WAY.search(text, sentence.opening, sentence.span.end)
        if way is not None and (before := named.last()) is not None:
            link = "to" if way["sold"] else "from" if way["bought"] else "with"
            span = Span(*way.span("both" if way["both"] else "way"))
            told = [*zip(sentence.mentions, sentence.links, strict=True)]
            told.append((TermMention(span, (before,)), link))
            told.sort(key=lambda one: _by_place(one[0]))
            tied = tuple((term, tie, m.span) for m, tie in told for term in m.terms)
            mentions, links = tuple(m for m, _ in told), tuple(tie for _, tie in told)
            found.append(replace(sentence, mentions=mentions, links=links, tied=tied))
        else:
            found.append(sentence)
        for mention in sentence.mentions:
            named.add(text, mention)
    return found


@dataclass(slots=True)
class _Named:
    """The countries that a paragraph has named so far, and the one that the article named first."""

    block: int = -1
    home: str = ""
    partner: Term | None = None
    abroad: Term | None = None
    other: Term | None = None

    def in_block(self, block: int) -> "_Named":
        """What holds on in a paragraph: all of it in the same, the first country in another."""
        return self if block == self.block else _Named(block, self.home)

    def add(self, text: str, mention: TermMention) -> None:
        """Take note of a phrase, where it stands for one country."""
        term = country_of(mention)
        if term is None:
            return
        if _is_partner(text, mention):
            self.partner = term
        elif term.form in NAMES:
            self.home = self.home or term.code
            self.other = term
            self.abroad = term if term.code != self.home else self.abroad

    def last(self) -> Term | None:
        """The country that a word for one calls back: the last partner, else the last one that is
        not at home, else the last one; None where none was named."""
        return self.partner or self.abroad or self.other


def _is_partner(text: str, mention: TermMention) -> bool:
    return link_of(text, mention.span, 0) in PARTNERS


def _by_place(mention: TermMention) -> Span:
    return mention.span
