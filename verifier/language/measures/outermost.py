"""Home of `outermost`: of the known phrases of a sentence, those that no longer one makes idle."""

from collections.abc import Iterable

from verifier.lazy import regex
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span


def outermost(text: str, found: Iterable[TermMention]) -> tuple[TermMention, ...]:
    """The phrases without those that only repeat a word of a longer measure, or of words for
    prices: "job cuts" is not about "jobs", "after inflation" not about inflation, while "Chinese
    exports" still names a place; nor does a word of a place's name call a series: "the euro zone"
    is no "euro"."""
    mentions = _without_parts_of_places(tuple(found))
    if len(mentions) < 2:
        return mentions
    priced = [m.span for m in mentions if m.names(TermKind.PRICES) and not _goes_on(text, m.span)]
    if priced:
        mentions = tuple(m for m in mentions if not _is_within(m.span, priced))
    measures = [m for m in mentions if m.names(TermKind.INDICATOR)]
    if not measures:
        return mentions
    kept: list[TermMention] = []
    for mention in mentions:
        longer = [m for m in measures if m.span.contains(mention.span) and m.span != mention.span]
        terms = mention.terms
        if longer:
            held = {t for m in longer for t in m.terms}
            repeated = (TermKind.INDICATOR, TermKind.SERIES)
            terms = tuple(t for t in terms if t.kind not in repeated or t in held)
        if terms:
            same = terms is mention.terms
            kept.append(mention if same else TermMention(mention.span, terms))
    return tuple(kept)


def _without_parts_of_places(mentions: tuple[TermMention, ...]) -> tuple[TermMention, ...]:
    """The phrases without those that call a series by a word of a longer name of a place."""
    places = [m.span for m in mentions if m.names(TermKind.AREA)]
    kept = []
    for mention in mentions:
        if mention.names(TermKind.SERIES) and _is_within(mention.span, places):
            terms = tuple(t for t in mention.terms if t.kind is not TermKind.SERIES)
            mention = TermMention(mention.span, terms)
        if mention.terms:
            kept.append(mention)
    return tuple(kept)


def _is_within(span: Span, longer: Iterable[Span]) -> bool:
    return any(one.contains(span) and one != span for one in longer)


def _goes_on(text: str, span: Span) -> bool:
    """Whether what words for prices end with is told of: "after inflation of 3.5%"."""
    return _TOLD_OF.match(text, span.end) is not None


_TOLD_OF = regex(
    r"(?:,\s(?:which|now|itself)|\s(?:of|in|at|hit|rose|fell|slowed|eased|climbed|jumped|reached|was|is|"
    r"has|had|came|picked|accelerated|cooled|dropped|held|stood|quickened|edged|slipped|surged|soared|"
    r"remained|running))\b"
)
