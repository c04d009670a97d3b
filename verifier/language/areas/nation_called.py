"""Home of the country that "nationwide" and "the national rate" stand for, in a text that tells of
a part of it: "Texas' jobless rate was 4.1%. Nationally, it was 4.4%"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.codes import is_country
from verifier.model.countries import country_of
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_WHAT = (
    r"(?:average|mean|median|figure|rate|total|level|number|one|jobless|unemployment|inflation|"
    r"employment|payrolls|economy|market)"
)
_NATION = regex(
    r"\b(?:[Nn]ationally|[Nn]ation-?wide|[Cc]ountry-?wide|"
    r"(?:(?:[Aa]cross|[Tt]hroughout|[Aa]round)\sthe\s(?:(?:whole|entire)\s)?|"
    r"(?:[Ii]n|[Ff]or)\sthe\s(?:whole|entire)\s(?:of\sthe\s)?|[Ff]or\sthe\s(?=nation))"
    r"(?:country|nation)(?=[,.;:)–—]|\s(?:as\sa\swhole|overall|in|on|last|this|was|were|is|are|has|"
    r"had|rose|fell|stood|it|they|there|by|to|at|and|but)\b|$)|"
    r"[Tt]he\s(?:country|nation)\sas\sa\swhole|"
    rf"[Nn]ational\s(?:[a-z-]+\s){{0,2}}?{_WHAT}\b|"
    rf"[Tt]he\s(?:country|nation)[’']s(?=\s(?:[a-z-]+\s){{0,2}}?{_WHAT}\b|"
    r"\s(?:was|is|stood|rose|fell)\b|\s[\d(]|[,.;]))"
)
_OF_NATIONS = "GBR"
_OFFICES = ("seat", "currency")
_BACK = 3
"""So many sentences back a region may be named that the country is set beside."""


def with_nation(text: str, sentences: Sequence[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the country that words for the whole of it stand for: that of the region
    named last before them in the paragraph, or first in the opening. Nothing stands for it where
    the sentence names a country itself or the text only other ones, nor in Britain, which is made
    of nations."""
    opening = [s for s in sentences if s.role is Role.TITLE or s.block <= 1]
    home = next((found for s in opening if (found := _regions(s.mentions))), [])
    home = home[:1] if len(set(home)) == 1 else []
    about = {code for s in opening for code in _countries(s.mentions)}
    told: list[SentenceTerms] = []
    for place, sentence in enumerate(sentences):
        match = _NATION.search(text, sentence.opening, sentence.span.end)
        if match is None or _countries(sentence.mentions) or _is_a_yardstick(text, match):
            told.append(sentence)
            continue
        near = [s for s in sentences[max(0, place - _BACK) : place] if s.block == sentence.block]
        before = [m for s in (*near, sentence) for m in s.mentions if m.span.end <= match.start()]
        region = (home + _regions(before))[-1:]
        country = country_of(region[0]) if region else ""
        known = not about or country in about
        if is_country(country) and country != _OF_NATIONS and known:
            mention = TermMention(Span(*match.span()), (Term(TermKind.AREA, country),))
            mentions = sorted((*sentence.mentions, mention), key=lambda one: one.span)
            sentence = replace(sentence, mentions=tuple(mentions))
        told.append(sentence)
    return told


def _is_a_yardstick(text: str, match: re.Match[str]) -> bool:
    """Whether the nation is only what a figure of another place is held against, and no figure
    of its own follows: "The state's rate was 4.1%, below the national average"."""
    return (
        _HELD_AGAINST.search(text, max(0, match.start() - _NEAR), match.start()) is not None
        and _FIGURE_OF_ITS_OWN.match(text, match.end()) is None
    )


_NEAR = 40
_HELD_AGAINST = regex(
    rf"\b(?:than|below|above|beneath|under|over|beyond|{OUTDO}|{FALL_BEHIND}|matched|"
    r"matching|behind|ahead\sof|against|with|to|twice|double|half|times|of|as|from)\s"
    r"(?:the\s|a\s|its\s)?(?:[a-z-]+\s){0,2}$"
)
_FIGURE_OF_ITS_OWN = regex(
    r"[^,;:.!?)–—\d]{0,40}[\s($£€]\d|,\s(?:which|at|now|itself)\b[^,;]{0,30}\d"
)


def _regions(mentions: Iterable[TermMention]) -> list[str]:
    """The codes of the regions that some phrases name, in order; none where they name a place of
    another country as well."""
    areas = [[t for t in m.terms if t.kind is TermKind.AREA] for m in mentions]
    lone = [one[0].code for one in areas if len(one) == 1]
    regions = [code for code in lone if "-" in code and country_of(code) != code]
    known = {country_of(code) for code in regions}
    return regions if all(country_of(t.code) in known for one in areas for t in one) else []


def _countries(mentions: Iterable[TermMention]) -> list[str]:
    """The codes of the countries that some phrases name."""
    areas = (t for m in mentions for t in m.terms if t.kind is TermKind.AREA)
    return [t.code for t in areas if is_country(t.code) and t.form not in _OFFICES]
