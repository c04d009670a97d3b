"""Home of sameness: when two figures are surely about one measure, as far as the text says.

A code says what a phrase is known to stand for; words that no vocabulary knows ("chip exports",
"exports of cars", "in rural areas") narrow a measure too. Two figures are about one measure only
where both the codes and those words are the same.
"""

import re
from collections.abc import Sequence

from verifier.consistency.printed import Printed
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import TermKind

_VARIANT = regex(
    r"\b(?:real|nominal|constant|current prices|inflation[- ]adjusted|adjust(?:ed|ing)|unadjusted|"
    r"seasonal(?:ly)?|core|underlying|headline|excluding|excludes|except|without|stripping out|"
    r"including|annuali[sz]ed|annual|annually|yearly|monthly|quarterly|weekly|daily|average[sd]?|"
    r"averaging|median|mean|cumulative(?:ly)?|total|combined|net|gross|organic|like-for-like|"
    r"comparable|local currency|dollar(?:s| terms)|yuan(?: terms)?|in euros?|per (?:head|capita|"
    r"day|share|person)|goods|merchandise|services|harmoni[sz]ed|national measure|"
    r"provisional|preliminary|flash|final|peak(?:ed)?|women|men|female|male|youth|young|adults?|"
    r"children|rural|urban|private|public|state-owned|federal|wholesale|retail|rolling|by volume|"
    r"by value|volumes?)\b",
    re.IGNORECASE,
)
_OTHER_SOURCE = regex(
    r"\b(?:according to|estimat\w+|survey\w*|poll\w*|tall(?:y|ies)|reckon\w*|calculat\w+|model\w*|"
    r"revis\w+|previously|initially|originally|earlier (?:estimate|report|print|figure)|reported "
    r"by|think.tank|claim(?:s|ed)|separate\w*|another|other data|alternative|instead)\b",
    re.IGNORECASE,
)
_WHOLE = regex(r"\bgoods and services\b|\bservices and goods\b", re.IGNORECASE)
_COVERAGE = regex(r"\b(?:goods|merchandise|services|visible|invisible)\b", re.IGNORECASE)
_TOKEN = regex(r"[’'-]*\w[\w’'-]*")
_BORDERS = frozenset(
    "a an the of to from in for among with at by on and or but as that which while when after "
    "before is are was were be been has have had said says saw its their his her our your this "
    "these those both all it they than if because although though whereas where".split()
)
_POINTING = frozenset("its their his her our this that these those".split())
_NEUTRAL = frozenset("overall official latest country's country’s nation's nation’s new".split())
_LINKED = regex(
    r"\s+(?:of|to|from|in|for|among|with|by|at|on|across)\s+((?:the\s+|its\s+|all\s+)?)", re.I
)
_SCOPE = regex(r"(?:In|Among|For|At|Across|Outside|Within|Under|On)\s[^,.;]{2,60},")

Words = frozenset[str]


def variants(figure: Printed) -> Words:
    """The words of the sentence that choose among the versions of a measure."""
    return frozenset(m.group().lower() for m in _VARIANT.finditer(figure.clause.sentence_text))


def coverage(figure: Printed) -> Words:
    """Whether the sentence says goods or services; both together are the whole."""
    text = _WHOLE.sub(" ", figure.clause.sentence_text)
    return frozenset(m.group().lower() for m in _COVERAGE.finditer(text))


def from_elsewhere(figure: Printed) -> bool:
    """Whether the sentence takes its figure from a source of its own, or from an earlier print."""
    return bool(signs_of_elsewhere(figure))


def signs_of_elsewhere(figure: Printed) -> Words:
    """The words of the sentence that tell of a source of its own, or of an earlier print."""
    return frozenset(m.group().lower() for m in _OTHER_SOURCE.finditer(figure.clause.sentence_text))


def qualifiers(figure: Printed) -> Words | None:
    """The unknown words that narrow the measure; None where it is not named in the sentence."""
    clause = figure.clause
    if not clause.terms:
        return frozenset()
    offset = clause.sentence.start
    known = [
        (s.span.start - offset, s.span.end - offset)
        for s in clause.terms
        if s.own and s.span is not None
    ]
    known += [(t.span.start - offset, t.span.end - offset) for t in clause.times]
    named = [
        (s.span.start - offset, s.span.end - offset)
        for s in clause.terms
        if s.own
        and s.span is not None
        and s.term.kind is TermKind.INDICATOR
        and s.term.code == figure.indicator
    ]
    if not named:
        return None
    at = clause.span.start - offset
    start, end = min(named, key=lambda span: (span[1] > at, abs(at - span[1])))
    return frozenset(
        (
            *_left_of(clause.sentence_text, start, known),
            *_behind(clause.sentence_text, end, known),
            *_behind(clause.sentence_text, clause.span.end - offset, known),
            *_scope(clause, known),
        )
    )


def _left_of(text: str, start: int, known: Sequence[tuple[int, int]]) -> list[str]:
    """The words of the noun phrase left of the measure's name."""
    found: list[str] = []
    tokens = list(_TOKEN.finditer(text, 0, start))
    end = start
    for token in reversed(tokens[-4:]):
        word = token.group().lower()
        between = text[token.end() : end].strip(" ’'s")
        if between or (word in _BORDERS and word not in _POINTING):
            break
        end = token.start()
        if not any(first <= token.start() < last for first, last in known):
            if word not in _NEUTRAL:
                found.append(word)
            if word in _POINTING:
                break
    return found


def _behind(text: str, end: int, known: Sequence[tuple[int, int]]) -> list[str]:
    """The words that a preposition ties to the measure's name or to the figure."""
    linked = _LINKED.match(text, end)
    if linked is None:
        return []
    place = linked.end()
    if any(first - 5 <= place < last for first, last in known) or text[place : place + 1].isdigit():
        return []
    if text[place : place + 1] in "$£€¥":
        return []
    return [m.group().lower() for m in list(_TOKEN.finditer(text, place))[:2]]


def _scope(clause: Clause, known: Sequence[tuple[int, int]]) -> list[str]:
    """The words of an opening adverbial ("In rural areas, ...") that is neither time nor place."""
    opening = _SCOPE.match(clause.sentence_text)
    if opening is None or any(first < opening.end() for first, _ in known):
        return []
    return [m.group().lower() for m in _TOKEN.finditer(opening.group())]


def lone_area(figures: Sequence[Printed]) -> bool:
    """Whether the article names at most one place."""
    return len({f.area for f in figures if f.area not in (None, "WLD")}) <= 1


def same_place(one: Printed, other: Printed, lone: bool) -> bool:
    """Whether both are for one place; an unnamed one is taken only where there is no other."""
    return lone or (one.area == other.area and one.area is not None)


def same_codes(one: Printed, other: Printed, lone: bool) -> bool:
    """Whether both have one indicator, place, partner, breakdown and adjustment."""
    if one.indicator is None or one.indicator != other.indicator:
        return False
    return same_place(one, other, lone) and one.parts == other.parts


def surely_same(one: Printed, other: Printed, lone: bool) -> bool:
    """Whether both are about one measure beyond doubt: codes, words and source."""
    if not same_codes(one, other, lone):
        return False
    series = {one.verdict.series, other.verdict.series} - {None}
    if len(series) > 1:
        return False
    own = [qualifiers(one), qualifiers(other)]
    if None in own or own[0] != own[1] or _POINTING & (own[0] or frozenset()):
        return False
    if not lone and not all(p.names(TermKind.AREA, p.area) for p in (one, other)):
        return False
    if variants(one) != variants(other):
        return False
    return not (from_elsewhere(one) or from_elsewhere(other))
