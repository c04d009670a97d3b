"""Home of measures: the known phrases of each sentence, and how each is tied in."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.countries import lies_in
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_EXCLUDING = regex(
    r"\b(?:exclud(?:ing|es|ed?)|except(?:ing)?|apart from|other than|without|"
    r"(?:leav(?:es?|ing)|left|strip(?:s|ped|ping)?|tak(?:es?|ing)|filter(?:s|ing)?) out|"
    r"(?:omit(?:s|ting)?|ignor(?:es?|ing)|disregard(?:s|ing)?)|not counting|"
    r"not (?:those|that) (?:of|in|for|from)|as (?:distinct from|opposed to)|"
    r"(?:leav|sett|putt)ing aside|rather than|instead of)\s"
    r"(?:(?:the|all|new|recent|those\s(?:on|in|of|from)|volatile|\w+\s(?:and|or)|\w+,)\s){0,4}$",
    re.IGNORECASE,
)
_LISTED_ON = regex(r",?\s(?:and|or)\s|,\s(?:[\w-]+,?\s){1,3}(?:and|or)\s", re.IGNORECASE)
"""What goes on behind a member of a list, which a clause behind a comma does not."""
_LINKS = regex(
    r"\b(to|from|with|in|for|of|by|at|on|among|across|into|excluding|between)\s+"
    r"(?:(?:the|its?|their|all|other|neighbouring|most|some|both)\s+){0,2}$",
    re.IGNORECASE,
)
_NON = regex(r"\bnon[-‐‑–]$", re.IGNORECASE)
_BOUND = regex(r"\b(?:bound|destined|headed|heading|earmarked)\s$")
"""Where "for" leads to where something goes: "goods bound for America"."""
_NO_TIE = regex(r"\b(?:according|thanks|due|owing|prior|next|as)\sto\s", re.IGNORECASE)
"""Where "to" leads to nobody's partner: "according to the Korea Customs Service"."""
_TIES = frozenset(
    "to from with in for of by at on among across into excluding between "
    "the it its their all other neighbouring most some both".split()
)
"""The words that `_LINKS` may end with."""


_LEAVING = (
    *("exclud", "except", "apart", "than", " out ", "without", "omit", "ignor", "disregard"),
    *("counting", "not th", "distinct", "instead", "opposed", "ing aside"),
)


def _holds_an_exclusion(lead: str) -> bool:
    """Whether one of the stems of `_EXCLUDING` stands in some words, capitals aside."""
    said = lead.lower()
    for stem in _LEAVING:  # noqa: SIM110  a loop: every phrase asks
        if stem in said:
            return True
    return False


_THERE = regex(r"\bthere\b(?!\s(?:is|are|was|were|has|have|had|will|could|may)\b)", re.I)
_POINTING = regex(
    r"\b(?:it|its|they|their|this|that|these|those|such|"
    r"(?:the|\w+[’']s) (?:[\w-]+ ){0,3}?(?:figure|number|rate|price|total|"
    r"gap|pace|reading|increase|decrease|rise|fall|drop|decline|gain|jump|index|shortfall|surplus|"
    r"deficit|same|reduction|cut|count|level|measure|annual|monthly)s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SentenceTerms:
    """The known phrases of one sentence and where it stands in the article."""

    span: Span
    block: int
    role: Role
    mentions: tuple[TermMention, ...]
    opening: int = 0
    """Where its words begin, behind a dateline."""
    heading: bool = False
    """Whether it heads what follows: a subhead, or a question that the next block answers."""
    links: tuple[str, ...] = ()
    """For each mention the word that ties it in; see `link_of`."""
    tied: tuple[tuple[Term, str, Span], ...] = ()
    """Every code of the mentions with the word that ties it in and its place."""
    parts: frozenset[Span] = frozenset()
    """The phrases that stand for the part of a measure, whatever place they also name."""

    def has(self, kind: TermKind) -> bool:
        """Whether a phrase of that kind stands in it."""
        for mention in self.mentions:  # noqa: SIM110  a loop: every figure asks here
            if mention.names(kind):
                return True
        return False

    @property
    def names_a_measure(self) -> bool:
        """Whether a measure is named in it; a company that heads the titles of its series is
        none."""
        return any(is_a_measure(m) for m in self.mentions)


def is_a_measure(mention: TermMention) -> bool:
    """Whether a phrase names a measure, by itself, as the alias of a series or by the house lists,
    be it one that they reject."""
    series, indicator = False, TermKind.INDICATOR
    for term in mention.terms:
        kind = term.kind
        if kind is indicator or kind is TermKind.REJECT:
            return True
        series = series or kind is TermKind.SERIES
    return series and not mention.names(TermKind.AREA)


def tied_in(text: str, sentence: SentenceTerms) -> SentenceTerms:
    """The sentence with the words that tie its phrases in."""
    if not sentence.mentions:
        return sentence
    links = tuple([link_of(text, m.span, sentence.span.start) for m in sentence.mentions])
    if _WITH in links:
        links = _with_the_others(text, sentence.mentions, links)
    tied = tuple(
        [
            (term, link, mention.span)
            for mention, link in zip(sentence.mentions, links, strict=True)
            for term in mention.terms
        ]
    )
    parted = TermKind.BREAKDOWN
    firms = [(term.code, span) for term, _, span in tied if term.kind is TermKind.AREA]
    parts = frozenset(
        [
            span
            for term, _, span in tied
            if term.kind is parted
            and not term.form
            and not any(span == place and _is_short_for(term.code, firm) for firm, place in firms)
        ]
    )
    own = sentence  # made anew by hand: `replace` takes twice as long, for every sentence
    return SentenceTerms(
        own.span, own.block, own.role, own.mentions, own.opening, own.heading, links, tied, parts
    )


def _with_the_others(
    text: str, mentions: tuple[TermMention, ...], links: tuple[str, ...]
) -> tuple[str, ...]:
    """The links with that of a partner for those told in one breath with it: the Canada of "those
    with Taiwan and Canada", but neither that of "with Taiwan and Canada's" nor of "with Taiwan and
    Canada sold less"."""
    found = list(links)
    for place, mention in enumerate(mentions):
        if found[place] or not _is_a_place(mention) or not _ENDS.match(text, mention.span.end):
            continue
        for at in range(place):
            before = mentions[at]
            gap = text[before.span.end : mention.span.start]
            if found[at] == _WITH and _is_a_place(before) and _ALSO.fullmatch(gap):
                found[place] = _WITH
    return tuple(found)


def _is_a_place(mention: TermMention) -> bool:
    return any(t.kind is TermKind.AREA and t.form != "adjective" for t in mention.terms)


_WITH = "with"
_ALSO = regex(r"(?:,|,?\s(?:and|or|&))\s(?:the\s)?")
_ENDS = regex(
    r"(?:,|,?\s(?:and|or|&))\s(?:the\s)?(?=[A-Z])|"
    r"[.;:)]|\s(?:was|were|is|are|came|stood|stands|stand|ran|run|totalled|totaled|reached|hit|rose|"
    r"fell|grew|widened|narrowed|shrank|swelled|climbed|dropped|at|of|in|by|to|last|this|both|each|"
    r"respectively|over|for|from|amounted|remained|increased|decreased|declined|eased|went)\b"
)
"""What may stand behind the last of several partners."""


def _is_short_for(part: str, whole: str) -> bool:
    """Whether a part is called as a company is for short: then the phrase tells of the company."""
    return whole == part or whole.startswith(f"{part} ")


def leans(text: str, sentence: SentenceTerms, figure: Span) -> bool:
    """Whether a figure leans on the sentence before: the sentence points back, or it opens with
    "the number", "it" and names its measure only behind the figure."""
    if points_back(text, sentence):
        return True
    before = any(m.span.start < figure.start and is_a_measure(m) for m in sentence.mentions)
    lead = text[sentence.span.start : figure.start]
    return not before and _POINTING.search(lead) is not None


_PACKED = "packed"
_WITHIN = frozenset(("in", "across", "for", "of", "'s"))
_SEATED = regex(
    r"\b(?:governments?|ministry|ministries|ministers?|cabinet|parliament|lawmakers|senate|court|officials?|"
    r"authorities|statisticians|office|agency|institute|headquarters|embassy|correspondent|"
    r"spokes(?:man|woman|person)|economists?|analysts?|traders?|brokers?)\s(?:[\w’'-]+\s){0,2}?"
    r"in\s$"
)
"""Before a town, those who sit there and tell of the country: "the government in Madrid"."""


def one_sense(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with places of two meanings settled by the rest of the article.

    "Washington" beside "US" elsewhere is the seat of the government, not the state: of the areas
    that a phrase may stand for, those that other phrases name too are kept, and of those of an
    office (Eurostat) the one named first. A seat that the packs have figures of is the town where
    a word such as "in" leads to it: "in London the typical home".
    """
    named = (m.terms for s in sentences for m in s.mentions)
    areas = ({t.code for t in terms if t.kind is TermKind.AREA} for terms in named)
    plain = dict.fromkeys(code for codes in areas if len(codes) == 1 for code in codes)
    settled = [tuple(_settled(text, m, plain) for m in s.mentions) for s in sentences]
    return [
        s if mentions == s.mentions else replace(s, mentions=mentions)
        for s, mentions in zip(sentences, settled, strict=True)
    ]


def _settled(text: str, mention: TermMention, plain: Collection[str]) -> TermMention:
    areas = [t for t in mention.terms if t.kind is TermKind.AREA]
    if not areas:
        return mention
    towns = [t for t in areas if t.form == _PACKED]
    if (
        towns
        and len(towns) < len(areas)
        and link_of(text, mention.span, 0) in _WITHIN
        and _SEATED.search(text, max(0, mention.span.start - 40), mention.span.start) is None
    ):
        kept = tuple(t for t in mention.terms if t.kind is not TermKind.AREA or t in towns)
        return TermMention(mention.span, kept)
    named = [t for t in areas if t.code in plain]
    if all(t.form == "seat" for t in areas):  # what an office tells of, the lead says
        told = (t.code for place in plain for t in areas if _is_of(place, t.code))
        first = next(told, "")
        named = [t for t in areas if t.code == first]
    if len(areas) < 2 or not named:
        return mention
    kept = tuple(t for t in mention.terms if t.kind is not TermKind.AREA or t in named)
    return TermMention(mention.span, kept)


def _is_of(place: str, area: str) -> bool:
    """Whether a place is an area or one of its regions: Lagos (NG-LA) is of Nigeria (NGA)."""
    return place == area or lies_in(place, area)


def link_of(text: str, mention: Span, floor: int) -> str:
    """The word that ties a phrase in: the preposition before it, "'s" behind it, or ""; "to" for
    the place that something is bound for."""
    tail = text[mention.end : mention.end + 2]
    if tail == "-b" and text.startswith("-bound ", mention.end):
        return "to"  # "US-bound exports"
    if tail[:1] in "'’" or text[mention.start : mention.end].endswith(("'s", "’s")):
        return "'s"
    lead = text[max(floor, mention.start - 40) : mention.start]
    if not lead.endswith((" ", "\n", "\u00a0")):
        return "excluding" if _NON.search(lead) else ""  # "non-oil exports"
    if _holds_an_exclusion(lead) and _EXCLUDING.search(lead):
        if not lead.endswith(", ") or _LISTED_ON.match(text, mention.end):
            return "excluding"
        return ""  # "leaving out petrol, sales rose"
    last = lead.split()[-1:]
    if last and last[0].isalpha() and last[0].lower() not in _TIES:
        return ""  # the commonest case, told without a search
    match = _LINKS.search(lead)
    link = match.group(1).lower() if match else ""
    if link == "for" and match is not None and _BOUND.search(lead, 0, match.start()):
        return "to"
    return "" if link == "to" and _NO_TIE.search(lead) else link


def points_back(text: str, sentence: SentenceTerms) -> bool:
    """Whether a sentence leans on the one before: it names no measure, and a pronoun or a word
    such as "the rate" stands in for one, or only a part or place is named."""
    words = sentence.span.of(text)
    if "here" in words.lower() and _THERE.search(words):
        return True
    if sentence.names_a_measure:
        return False
    if sentence.has(TermKind.BREAKDOWN) or sentence.has(TermKind.AREA):
        return True
    return _POINTING.search(words) is not None


def area_of(text: str, mentions: tuple[TermMention, ...]) -> str | None:
    """The first place among the phrases that no preposition ties in; None where there is none."""
    for mention in mentions:
        for term in mention.terms:
            if term.kind is TermKind.AREA and not link_of(text, mention.span, 0):
                return term.code
    return None
