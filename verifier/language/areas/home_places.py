"""Home of the places that "here" and "the region" stand for: "2.2% in Germany, against 2.7% here",
"the number on payrolls in the region"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from verifier.language.areas.opening_places import PARTNERS
from verifier.language.measures.known_phrases import SentenceTerms, link_of
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.codes import is_country
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_HERE = regex(
    r"(?:[\d%]|\b(?:cent|pc|points?|[mb]illion|trillion|bn|m))\s"
    r"(?P<place>here|at home|in this country|on these shores)"
    r"(?=[,.;:)\s]|$)(?!\s(?:in|on|at|from|is|are|was|were|to)\b)"
)
"""A figure and the word for the place where the text is read; "here in Austria" names it."""
_OFFICES = ("seat", "currency")
_KINDS = (
    r"(?:region|county|city|state|province|town|borough|district|territory|prefecture|canton|"
    r"emirate)"
)
_ON = (
    r"(?=[,.;:)–—]|$|\s(?:[a-z]+ly|in|on|over|last|this|since|for|from|to|by|at|and|but|or|was|"
    r"were|is|are|has|have|had|rose|fell|grew|stood|than|during|between|after|before|with|against|"
    r"compared|as|an?|now|also|still|while|where|when|who|saw|lost|gained|added|recorded|once|long|known)\b|\s[\d–—])"
)
_REGION = regex(
    rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]round|[Ww]ithin|[Ff]or|[Oo]f|[Oo]ver|[Ff]rom)\s"
    rf"(?P<in>(?:the|this|that|our)\s{_KINDS})(?!\sof\b){_ON}|"
    rf"(?<!\bof )\b(?P<own>(?:[Tt]he|[Tt]his|[Oo]ur)\s{_KINDS})[’']s(?=\s)|"
    rf"^\W*(?:(?:And|But|Yet)\s)?(?P<itself>(?:[Tt]he|[Tt]his)\s(?!state\b){_KINDS})(?!\sof\b){_ON}|"
    r"\b[Tt]he\s(?:[a-z-]+\s){1,3}(?P<there>there)\s(?=(?:(?:has|have|had)\s(?:[a-z]+\s)?"
    r"(?!(?:[a-z]+\s)?been\b)|fell\b|rose\b|grew\b|shrank\b|stood\b|[a-z]{3,}ed\b))|"
    r"\b(?:[a-z]+s|people|inflation|unemployment|joblessness|employment)\s(?P<here>here)\s"
    r"(?=[a-z]+\b)(?!(?:in|on|at|from|to|is|comes?)\b)"
)
"""Words that stand for the region that a text is about; "the state of trade" and "the city
council" do not."""


def with_home(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the place that a word stands for.

    "Here" behind a figure is the first country that the article names, as no partner, where the
    sentence names another one; "the population there" is that of the last region that its
    paragraph names before; "the region" may be that one, and the region that the article is about:
    the first place that its headline or first paragraph names, unless the sentence right before
    names another one. Nothing stands for it where the sentence itself names a region before.
    """
    home = _first(text, sentences)
    country = next((t for s in sentences for m in s.mentions for t in _named(text, m)), None)
    found: list[SentenceTerms] = []
    for place, sentence in enumerate(sentences):
        here = _HERE.search(text, sentence.opening, sentence.span.end)
        if here is not None and country is not None and _names_another(sentence, country):
            sentence = _with(sentence, Span(*here.span("place")), (country,))
        near = sentences[max(0, place - _BACK) : place + _BACK]
        near = [other for other in near if other.block == sentence.block]
        away = place > 0 and _names_another_region(sentences[place - 1], home)
        found.append(_with_regions(text, sentence, near, () if away else home))
    return found


def _with_regions(
    text: str, sentence: SentenceTerms, near: Sequence[SentenceTerms], home: tuple[Term, ...]
) -> SentenceTerms:
    told, start = sentence, sentence.opening
    for match in _REGION.finditer(text[start : sentence.span.end]):
        low, high = match.span(match.lastgroup or 0)
        span = Span(start + low, start + high)
        if any(_regions(m) and m.span.start < span.end for m in told.mentions):
            continue
        called = _CALLED.search(span.of(text).lower())
        meant = () if match["here"] else _last([o for o in near if o.span < sentence.span], called)
        terms = dict.fromkeys((*meant, *(() if match["there"] else _so_called(home, called))))
        if match["here"] and any(_places(m) for o in near for m in o.mentions if o is not sentence):
            continue  # which may be set against the one named there
        if terms:
            told = _with(told, span, tuple(terms))
    return told


_OPENING = 1
"""The number of the first paragraph, below a headline."""
_BACK = 3
"""So many sentences back a region may be named that one points at."""


def _last(sentences: Sequence[SentenceTerms], called: re.Match[str] | None) -> tuple[Term, ...]:
    """The codes of the last region before that may be called so, where its sentence names no other
    one."""
    for sentence in reversed(sentences):
        named = {t for m in sentence.mentions if (t := _so_called(_places(m), called))}
        if named:
            return named.pop() if len(named) == 1 else ()
    return ()


def _so_called(terms: Iterable[Term], called: re.Match[str] | None) -> tuple[Term, ...]:
    """The regions among some codes that may be called by a word."""
    return tuple(t for t in terms if _is_a_region(t) and _may_be(t, called))


_CALLED = regex(r"(?P<state>state|province)$|(?P<town>city|town|borough)$")
_STATE = regex(r"[A-Z]{2}-[A-Z]{2}")
_STATES = ("US-", "CA-", "IN-")
"""Where the codes of the states have two letters, and those of their towns more."""


def _may_be(term: Term, called: re.Match[str] | None) -> bool:
    """Whether a region may be called a state, or a town: Oregon (US-OR) is no city, Portland
    (US-OR-PDX) no state."""
    if called is not None and _is_a_name(term):
        return called["state"] is None  # Cape Town is no province
    if called is None or not term.code.startswith(_STATES):
        return True
    return (_STATE.fullmatch(term.code) is not None) is (called["state"] is not None)


def _with(sentence: SentenceTerms, span: Span, terms: tuple[Term, ...]) -> SentenceTerms:
    mentions = sorted((*sentence.mentions, TermMention(span, terms)), key=lambda one: one.span)
    return replace(sentence, mentions=tuple(mentions))


def _first(text: str, sentences: Sequence[SentenceTerms]) -> tuple[Term, ...]:
    """The codes of the first place that an article names in its headline or first paragraph, as no
    partner; () where those name none."""
    for sentence in sentences:
        if sentence.role is not Role.TITLE and sentence.block > _OPENING:
            break
        for mention in sentence.mentions:
            areas = _places(mention)
            if areas and link_of(text, mention.span, sentence.span.start) not in PARTNERS:
                return areas
    return ()


def _places(mention: TermMention) -> tuple[Term, ...]:
    """The codes of the place that a phrase names, be it the part of a measure: the North West."""
    areas = [t for t in mention.terms if t.kind is TermKind.AREA and t.form not in _OFFICES]
    parts = [t for t in mention.terms if t.kind is TermKind.BREAKDOWN and _is_a_name(t)]
    return (*areas, *parts)


def _is_a_name(term: Term) -> bool:
    return not term.form and _NAME.fullmatch(term.code) is not None


_NAME = regex(r"[A-Z][a-z]+(?:[ -](?:[A-Z][a-z]+|and|of|the|upon))*")


def _regions(mention: TermMention) -> tuple[Term, ...]:
    """The codes of the region that a phrase names; () where it names none."""
    areas = _places(mention)
    return areas if any(map(_is_a_region, areas)) else ()


def _names_another_region(sentence: SentenceTerms, home: tuple[Term, ...]) -> bool:
    return any(not set(found) & set(home) for m in sentence.mentions if (found := _regions(m)))


def _is_a_region(term: Term) -> bool:
    """Whether a place is a part of a country, by its code, ISO 3166-2 (US-OR) or NUTS (UKG), or as
    the part of a measure."""
    return _is_a_name(term) or "-" in term.code or _NUTS.fullmatch(term.code) is not None


_NUTS = regex(r"UK[C-N]")


def _named(text: str, mention: TermMention) -> list[Term]:
    """The one country that a phrase names, as no partner."""
    areas = [t for t in mention.terms if t.kind is TermKind.AREA and t.form not in _OFFICES]
    lone = len(areas) == 1 and is_country(areas[0].code)
    return areas if lone and link_of(text, mention.span, 0) not in PARTNERS else []


def _names_another(sentence: SentenceTerms, home: Term) -> bool:
    codes = {t.code for m in sentence.mentions for t in m.terms if t.kind is TermKind.AREA}
    return bool(codes) and home.code not in codes
