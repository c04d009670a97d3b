"""Home of `surely_alike`: when a figure of a source is beyond doubt about what the article's is.

A source contradicts an article only here, so each test is for a way in which two figures that
share their words are two things all the same.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from verifier.consistency.printed import Printed, same_unit
from verifier.consistency.sameness import qualifiers, signs_of_elsewhere, variants
from verifier.lazy import regex
from verifier.model.article import Article, Role
from verifier.model.mention import Basis, TermKind
from verifier.model.weekdays import WEEKDAY
from verifier.sources.numbers import is_a_slip
from verifier.sources.odds import (
    firmly_at_odds,
    measures_differ,
    per,
    same_stretch,
    times_differ,
    turned_round,
)
from verifier.sources.words import near, sentence_words, words_of

_OPERATIONS = ("level", "growth", "change", "share", "average")
_MAY_BE = (frozenset(("level", "share")), frozenset(("level", "change")))
_ACCORDING = regex(r"\baccording to\s+([^,.;]+)", re.IGNORECASE)
_NAME = regex(r"(?<=[\w,;’'”)] )[A-Z][\w’'-]+")
_OWNER = regex(r"\b[A-Z]\w+(?=[’']s\b)")
_EARLIER = regex(r"\b(?:revis\w+|previously|initially|originally|separate\w*)\b", re.IGNORECASE)
_IDLE = frozenset("now still already also currently only just".split())
_WEEKDAY = regex(rf"\b{WEEKDAY}\b")
_TOLD_ON = regex(
    r"\b(?:said|says|reported|announced|showed|published|released|told)\b[^.;]{0,25}?\bon\s+\w+day\b"
)
_CORE = frozenset(("core", "underlying"))
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept sep "
    "oct nov dec".split()
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What both texts say of all their figures: `source_text` in full, the words of the titles,
    the place of most figures of the sources, and whether there is but one place in all."""

    source_text: str
    titles: frozenset[str]
    place: str | None
    lone: bool


def surely_alike(one: Printed, other: Printed, ground: Ground) -> bool:
    """Whether `other`, of a source, is about what `one` of the article is about: measure, place,
    part, time, unit and operation."""
    return (
        _is_settled(one)
        and _is_settled(other)
        and same_unit(one, other)
        and per(one) == per(other)
        and _same_operation(one, other)
        and _same_time(one, other)
        and _same_parts(one, other, ground)
        and not measures_differ(one, other)
        and not narrowed(one, other, ground)
        and (turned_round(one, other) or not firmly_at_odds(one, other))
        and may_accuse(one, ground)
        and not _days_apart(one, other)
        and not _EARLIER.search(other.clause.sentence_text)
    )


def _days_apart(one: Printed, other: Printed) -> bool:
    """Whether the two sentences name days of the week, and not the same, on which it was so; that
    on which it was told does not count."""
    mine, theirs = (
        {match.group() for match in _WEEKDAY.finditer(_TOLD_ON.sub("", p.clause.sentence_text))}
        for p in (one, other)
    )
    return bool(mine and theirs) and not mine & theirs


def may_accuse(figure: Printed, ground: Ground) -> bool:
    """Whether the sentence of the article names nobody and nothing that the source never names."""
    return not _names_others(figure, ground) and not _told_elsewhere(figure, ground)


def slipped(one: Printed, other: Printed, ground: Ground) -> bool:
    """Whether `one` may be `other` with digits exchanged or the wrong scale, as far as unit, time
    and direction go: two numbers that are so by chance do not stand among the same words."""
    return (
        is_a_slip(one.quantity, other.quantity)
        and same_unit(one, other)
        and per(one) == per(other)
        and _same_operation(one, other)
        and not (times_differ(one, other) or turned_round(one, other))
        and may_accuse(one, ground)
        and not _EARLIER.search(other.clause.sentence_text)
    )


def _is_settled(figure: Printed) -> bool:
    return (
        figure.claim.assertion in ("value", "threshold")
        and figure.operation in _OPERATIONS
        and figure.asserted
        and not figure.clause.time.apart
    )


def _same_operation(one: Printed, other: Printed) -> bool:
    (mine, basis), (theirs, other_basis) = _meant(one), _meant(other)
    if mine != theirs:
        return frozenset((mine, theirs)) in _MAY_BE
    bases = {basis, other_basis}
    return mine not in ("growth", "change") or len(bases) == 1 or None in bases


def _meant(figure: Printed) -> tuple[str, Basis | None]:
    """The operation and what it is taken against: the level of a rate that a word such as
    "inflation" stands for is the growth on the year of what it is a rate of."""
    operation, basis = figure.operation or "", figure.claim.basis
    rates = {
        s.term.implies
        for s in figure.clause.terms
        if s.own and s.term.kind is TermKind.INDICATOR and s.term.code == figure.indicator
    }
    if operation == "level" and figure.quantity.unit == "percent" and Basis.YEAR in rates:
        return "growth", Basis.YEAR
    return operation, basis


def _same_time(one: Printed, other: Printed) -> bool:
    mine, theirs = one.moment, other.moment
    if mine is not None and theirs is not None:
        inherited = any(p.clause.time.inherited for p in (one, other))
        return mine == theirs or (inherited and same_stretch(mine, theirs))
    known = [p for p in (one, other) if p.moment is not None]
    return not times_differ(one, other) and all(p.clause.time.inherited for p in known)


def _same_parts(one: Printed, other: Printed, ground: Ground) -> bool:
    """Whether place, partner and part are the same; what a title says holds for all below it."""
    if not ground.lone and not _same_place(one, other, ground):
        return False
    return all(
        mine == theirs
        or (None in (mine, theirs) and words_of(mine or theirs or "") <= ground.titles)
        for mine, theirs in zip(one.parts, other.parts, strict=True)
    )


def _same_place(one: Printed, other: Printed, ground: Ground) -> bool:
    """Whether both are for one place; a figure of a source without one, as in a table, is for that
    which most figures of its text are for."""
    mine, theirs = (None if p.area == "WLD" else p.area for p in (one, other))
    return mine == theirs or (theirs is None and mine == ground.place)


def place_of(figures: Iterable[Printed]) -> str | None:
    """The place that more than half of the figures that are for any are for."""
    found = Counter(p.area for p in figures if p.area not in (None, "WLD"))
    return next((area for area, n in found.most_common(1) if 2 * n > found.total()), None)


def narrowed(one: Printed, other: Printed, ground: Ground) -> bool:
    """Whether one of the two has a word beside its measure, or a variant of it, that the other
    text does not have."""
    for mine, theirs in ((one, other), (other, one)):
        known = sentence_words(theirs) | ground.titles
        told = variants(mine) if not _CORE & variants(mine) & variants(theirs) else _CORE
        narrowing = " ".join((*((qualifiers(mine) or frozenset()) - _IDLE), *told))
        if not words_of(narrowing) & near(mine).keys() <= known:
            return True
    return False


def _names_others(figure: Printed, ground: Ground) -> bool:
    """Whether the sentence names somebody or something that the source never names."""
    return any(name not in ground.source_text for name in names_in(figure.clause.sentence_text))


def title_words(article: Article) -> frozenset[str]:
    """The words of the headline of a text."""
    heads = [b for b in article.blocks[:1] if b.role in (Role.TITLE, Role.SUBHEAD)]
    return frozenset().union(*(words_of(b.span.of(article.text)) for b in heads))


def names_in(text: str) -> frozenset[str]:
    """The words with a capital that a sentence does not begin with, and those that own something;
    days and months aside."""
    found = (*(name.rstrip("’'-") for name in _NAME.findall(text)), *_OWNER.findall(text))
    bare = (re.sub(r"[’']s$", "", name) for name in found)
    return frozenset(name for name in bare if name.lower() not in _DAYS)


def _told_elsewhere(figure: Printed, ground: Ground) -> bool:
    """Whether the article takes the figure from somebody whom the source does not name."""
    text, source = figure.clause.sentence_text, ground.source_text.lower()
    signs = {sign for sign in signs_of_elsewhere(figure) if sign[:_STEM] not in source}
    told_by = [match.group(1) for match in _ACCORDING.finditer(text)]
    if all(_is_the_source(words, source) for words in told_by):
        signs.discard("according to")
    return bool(signs)


def _is_the_source(words: str, source: str) -> bool:
    """Whether what stands behind "according to" is the document: it or its maker by name, or "the
    office", "its report", "official figures"."""
    named = re.findall(r"\b[A-Z]\w+", words)
    if named:
        return all(name.lower() in source for name in named)
    return words.startswith(("its ", "the ", "their ", "official ", "data", "figures"))


_STEM = 6
