"""Home of the short words by which a report calls its own subject: "inflation" in one on consumer
spending, "the shortfall" in one on public borrowing, "domestic output" in one on crude oil."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span


@dataclass(frozen=True, slots=True)
class _Subject:
    """A subject that a report is `told` to be on and not `otherwise`; its short `words`, what the
    lists call what they stand for (`called`, "" for nothing), and the measures they are usual for,
    which are not meant there (`instead`). `beside` is what a report on it has to name as well."""

    told: re.Pattern[str]
    otherwise: re.Pattern[str]
    words: re.Pattern[str]
    called: str
    instead: Collection[str] = ()
    beside: re.Pattern[str] | None = None


_WHOSE = r"(?:the|that|its|[\w.]+[’']s|monthly|annual|overall)"
_OWING = regex(
    r"(?i:\bpublic[\s-](?:sector\s)?(?:net\s)?borrowing\b|\bgovernment\sborrow(?:ing|ed)\b|"
    r"\bstate\sborrow(?:ing|ed)\b)|\bPSNB\b"
)
_OUTLAYS = regex(
    r"\bPCE\b|(?i:\bpersonal\sconsumption\sexpenditures?\b|\bpersonal\sincomes?\sand\s)"
)
_SPENDING = regex(r"(?i:\b(?:consumer|personal)\sspending\b)")
_OFFICE = regex(r"\bCommerce\sDepartment\b")
_PRICES_TOLD = regex(
    r"\bCPI\b|(?i:\bconsumer[\s-]prices?\b|\bcost\sof\sliving\b|\bLabor\sDepartment\b)"
)
_INFLATION = regex(
    r"(?<!core )(?<!Core )(?<!underlying )(?<!PCE )\b"
    r"(?P<word>(?i:(?:annual|headline|overall)\s)?[Ii]nflation)\b"
    r"(?!\s(?:expectations|forecast|target|gauge|measure))"
)
_TRADING = r"trade|exports?|exporters|imports?|current[\s-]account"
_SUBJECTS = (
    _Subject(_OUTLAYS, _PRICES_TOLD, _INFLATION, "PCE inflation"),
    _Subject(_SPENDING, _PRICES_TOLD, _INFLATION, "PCE inflation", beside=_OFFICE),
    _Subject(
        _OWING,
        regex(rf"(?i:\b(?:{_TRADING}|current[\s-]budget|pensions?|structural|primary)\b)"),
        regex(
            rf"\b(?i:{_WHOSE})\s(?P<word>shortfall|deficit)\b"
            r"(?!\s(?:with|(?:in|of)\s(?:goods|trade|[a-z]+\s?receipts|revenues?|taxe?s?)|against|"
            r"(?:of\s[£$€]\S+\s)?(?:against|compared|from|relative|below))\b)"
        ),
        "government borrowing",
        ("trade_balance",),
    ),
    _Subject(
        _OWING,
        regex(rf"(?i:\b(?:{_TRADING})\b)"),
        regex(r"\b(?P<word>shortfall|deficit)\b"),
        "",
        ("trade_balance",),
    ),
    _Subject(
        regex(r"(?i:\b(?:crude|oil)\s(?:oil\s)?(?:inventor(?:y|ies)|stocks|stockpiles?)\b)"),
        regex(r"(?i:\b(?:OPEC|Saudi|Libyan?|Iraqi?)\b)"),
        regex(
            r"(?:(?:\A|(?<=[.!?;\n]\s)|(?<=\n)|(?<![\w.])(?:U\.S\.|US|American|[Nn]ational)\s)"
            r"(?P<word>(?:crude\s|oil\s)?(?i:output|production))|"
            r"(?<!\w)(?P<own>[Dd]omestic\s(?:crude\s|oil\s)?(?:output|production))|"
            r"\b(?:[Dd]rillers|[Pp]roducers)\s(?P<deed>pumped))\b"
            r"(?=(?:\s(?!(?:in|at|from|of)\b)[a-z]+){0,8}\s\d[\d.]*\s"
            r"(?:million\s|m\s)?(?:barrels|bpd|b/d)\b)"
        ),
        "crude oil production",
        ("domestic",),
    ),
)


def with_subject_words(
    text: str, sentences: list[SentenceTerms], told_by: Callable[[str], Collection[Term]]
) -> list[SentenceTerms]:
    """The sentences with what the short words for its subject stand for in a report on it."""
    for subject in _SUBJECTS:
        if not subject.told.search(text) or subject.otherwise.search(text):
            continue
        if subject.beside is not None and not subject.beside.search(text):
            continue
        terms = tuple(told_by(subject.called)) if subject.called else ()
        sentences = [_with_words(text, one, subject, terms) for one in sentences]
    return sentences


def _with_words(
    text: str, sentence: SentenceTerms, subject: _Subject, terms: tuple[Term, ...]
) -> SentenceTerms:
    """A sentence with the terms of a subject at each of its short words, but where they are part of
    a longer name."""
    mentions = list(sentence.mentions)
    for match in subject.words.finditer(text, sentence.opening, sentence.span.end):
        word = Span(*match.span(match.lastgroup or "word"))
        if any(m.span.contains(word) and m.span != word and _is_named(m) for m in mentions):
            continue
        inside = [m for m in mentions if word.contains(m.span)]
        kept = tuple(t for m in inside for t in m.terms if t.code not in subject.instead)
        told = dict.fromkeys((*terms, *kept))
        mentions = [m for m in mentions if m not in inside]
        if told:
            mentions.append(TermMention(word, tuple(told)))
    if len(mentions) == len(sentence.mentions) and all(
        a is b for a, b in zip(mentions, sentence.mentions, strict=True)
    ):
        return sentence
    mentions.sort(key=lambda one: one.span)
    return replace(sentence, mentions=tuple(mentions))


def _is_named(mention: TermMention) -> bool:
    return mention.names(TermKind.INDICATOR) or mention.names(TermKind.SERIES)
