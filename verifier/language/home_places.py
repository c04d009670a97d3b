"""Home of the place that "here" stands for: "2.2% in Germany, against 2.7% here"."""

import re
from dataclasses import replace

from verifier.language.measures import SentenceTerms, link_of
from verifier.language.opening_places import PARTNERS
from verifier.model.codes import is_country
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_HERE = re.compile(
    r"(?:[\d%]|\b(?:cent|pc|points?|[mb]illion|trillion|bn|m))\s"
    r"(here|at home|in this country|on these shores)"
    r"(?=[,.;:)\s]|$)(?!\s(?:in|on|at|from|is|are|was|were|to)\b)"
)
"""A figure and the word for the place where the text is read; "here in Austria" names it."""
_OFFICES = ("seat", "currency")


def with_home(text: str, sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with the country that "here" stands for behind a figure, where they name
    another one: the first that the article names, as no partner."""
    home = next((t for s in sentences for m in s.mentions for t in _named(text, m)), None)
    if home is None:
        return sentences
    found: list[SentenceTerms] = []
    for sentence in sentences:
        here = _HERE.search(text, sentence.opening, sentence.span.end)
        if here is None or not _names_another(sentence, home):
            found.append(sentence)
            continue
        mention = TermMention(Span(*here.span(1)), (home,))
        mentions = sorted((*sentence.mentions, mention), key=lambda one: one.span)
        found.append(replace(sentence, mentions=tuple(mentions)))
    return found


def _named(text: str, mention: TermMention) -> list[Term]:
    """The one country that a phrase names, as no partner."""
    areas = [t for t in mention.terms if t.kind is TermKind.AREA and t.form not in _OFFICES]
    lone = len(areas) == 1 and is_country(areas[0].code)
    return areas if lone and link_of(text, mention.span, 0) not in PARTNERS else []


def _names_another(sentence: SentenceTerms, home: Term) -> bool:
    codes = {t.code for m in sentence.mentions for t in m.terms if t.kind is TermKind.AREA}
    return bool(codes) and home.code not in codes
