"""Home of tenths: steps of a rate that leave out the points they are counted in."""

import re
from dataclasses import replace
from decimal import Decimal

from verifier.language.earlier_prints import is_a_revision
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.mention import FigureKind

_TENTHS = regex(r"(?:a|an|one|two|three|four|five|six|seven|eight|nine)[\s-]tenths?", re.I)
_SEVERAL = regex(r"(?!an?\b|one\b)", re.I)
_OF_A_RATE = regex(r"\b(?:rate|unemployment|joblessness|inflation|yield|participation)s?\b", re.I)
_LIES = regex(r"\s(?:below|above|under)\b")
_LED_TO = regex(r",?\s(?:to|at)\s(?:(?:just|only|about|around|nearly)\s)?")
_LED_FROM = regex(r",?\sfrom\s(?:(?:just|only|about|around|nearly)\s)?")
_ASIDE = regex(rf",?\s{UP_OR_DOWN}\s(?:(?:just|only|about|nearly|by)\s)?")
_HIGHER = regex(r"\s(?:higher|lower|more|less)\s(?:than|again)\b")
_SAME_BREATH = regex(
    r"(?:\s(?:in|for|at|during|over|on)\s[\w\s]{2,25})?,?\s(?:(?:and|or|which|that)\s)?"
    r"(?:(?:was|is|were|stood|still|just|only|about|nearly)\s){0,3}"
)
_GOES_ON = regex(
    r"\W*(?:It|That|This|(?:The|Its|Their)\s(?:rate|reading|figure|level|measure))\b[^;:]*"
)
_BOTH_MOVED = regex(
    r"(?:\s(?:in|for)\s[A-Z][\w\s]{1,25})?(?:[;,]|\s[–—-])\s(?:and\s)?(?:both|all\s(?:three|four|five|of\sthem)|each)\s(?:of\sthem\s)?"
    r"(?:rates\s)?(?:had\s|have\s|has\s)?(?:rose|fell|risen|fallen|dropped|dipped|eased|slipped|edged\s\w+|"
    r"ticked\s\w+|climbed|declined|increased|decreased|were\s(?:up|down)|was\s(?:up|down))\s(?:by\s)?"
)
_BY = regex(r"\bby\s(?:\w+\s)?$")


def with_tenths(claims: list[Claim]) -> list[Claim]:
    """A tenth told beside the percentage that it led to is a tenth of a point: "the jobless rate
    ticked down a tenth to 4.8%"; "fell by a tenth to 12%" may be a tenth of it all, and is left,
    but not "fell by two tenths", nor where both ends are told and lie a tenth of a point apart.
    A print of a rate is revised by a tenth of a point: "the rate was revised up by a tenth".
    So are several tenths of what is named as a rate: "two-tenths higher than a year ago", or of an
    index beside its level: "the PMI ticked up two tenths to 49.2"; and one by which a rate that was
    told just before is higher or lower than another: "It was a tenth higher than in May"."""
    result: list[Claim] = []
    for n, claim in enumerate(claims):
        behind = claims[n + 1] if n + 1 < len(claims) else None
        ahead = result[-1] if result else None
        if _is_of_both_rates(claim, ahead) or (
            _is_a_tenth(claim, claims[n + 1 : n + 3])
            and (
                _is_beside(claim, behind, _LED_TO)
                or _is_beside(claim, behind, _LED_FROM)
                or _is_beside(ahead, claim, _ASIDE, ahead)
                or _are_of_a_rate(claim)
                or _is_off_the_rate_before(claim, ahead)
            )
        ):
            claim = _in_points(claim, "percentage_points")
        elif _is_a_tenth(claim, claims[n + 1 : n + 3]) and _are_of_an_index(claim, behind):
            claim = _in_points(claim, "index")
        result.append(claim)
    return result


def _is_a_tenth(claim: Claim, ends: list[Claim]) -> bool:
    figure = claim.clause.figure
    if figure is None or figure.kind is not FigureKind.FRACTION or claim.operation != "growth":
        return False
    start = claim.clause.sentence.start
    text = claim.clause.sentence_text
    printed = text[claim.span.start - start : claim.span.end - start]
    if _TENTHS.fullmatch(printed) is None:
        return False
    if _SEVERAL.match(printed) is not None:
        return True
    led = _BY.search(text, 0, claim.span.start - start) is not None
    return not led or _is_between(claim, ends) or _is_of_prints(claim)


def _is_between(claim: Claim, ends: list[Claim]) -> bool:
    """Whether the two percentages behind a tenth lie that many tenths of a point apart."""
    told = [end.quantity for end in ends if end.clause.sentence == claim.clause.sentence]
    values = [q.value for q in told if q is not None and q.unit == "percent"]
    if len(values) != _ENDS or claim.quantity is None:
        return False
    return abs(values[0] - values[1]) == claim.quantity.value


_ENDS = 2


def _is_of_prints(claim: Claim) -> bool:
    """Whether a tenth is how far the print of a rate was revised."""
    clause = claim.clause
    before = clause.lead
    revised = is_a_revision(before, "")
    return revised and _OF_A_RATE.search(f"{clause.subject} {before}") is not None


def _are_of_a_rate(claim: Claim) -> bool:
    """Whether several tenths are told of what the words before them call a rate, or one that it
    lies below or above something: "a tenth below its level of a year ago"."""
    clause = claim.clause
    before = clause.lead
    end = claim.span.end - clause.sentence.start
    apart = _LIES.match(clause.sentence_text, end) is not None
    several = _SEVERAL.match(claim.printed) is not None or _is_of_prints(claim)
    return (apart or several) and _OF_A_RATE.search(f"{clause.subject} {before}") is not None


def _is_off_the_rate_before(claim: Claim, ahead: Claim | None) -> bool:
    """Whether a rate in percent right before, in the same breath or as what a pronoun stands for,
    is a tenth higher or lower than another: "was 5.1% in May, a tenth higher than in April", "3.0%
    on the year, a tenth less than before"."""
    if ahead is None or ahead.quantity is None or ahead.operation not in ("level", "growth"):
        return False
    grows = ahead.operation == "growth" and ahead.quantity.places == 1
    clause, start = claim.clause, claim.clause.sentence.start
    text, first = clause.sentence_text, claim.span.start - clause.sentence.start
    measure = (ahead.measure.indicator or "").replace("_", " ")
    named = grows or _OF_A_RATE.search(f"{ahead.clause.sentence_text} {measure}") is not None
    if (
        ahead.quantity.unit != "percent"
        or not named
        or _HIGHER.match(text, claim.span.end - start) is None
    ):
        return False
    if ahead.clause.sentence == clause.sentence:
        if _SAME_BREATH.fullmatch(text, ahead.span.end - start, first) is not None:
            return True
    elif ahead.clause.block != clause.block:
        return False
    return _GOES_ON.fullmatch(text, 0, first) is not None


def _is_of_both_rates(claim: Claim, ahead: Claim | None) -> bool:
    """Whether a tenth is how far each of the rates right before it moved, which are printed to a
    tenth of a percent."""
    figure = claim.clause.figure
    if ahead is None or ahead.quantity is None or figure is None:
        return False
    told = figure.kind is FigureKind.FRACTION and _TENTHS.fullmatch(claim.printed) is not None
    rate = ahead.operation == "level" and ahead.quantity.unit == "percent"
    if not told or not rate or ahead.quantity.places != 1:
        return False
    named = f"{ahead.clause.sentence_text} {(ahead.measure.indicator or '').replace('_', ' ')}"
    if ahead.clause.sentence != claim.clause.sentence or _OF_A_RATE.search(named) is None:
        return False
    start = claim.clause.sentence.start
    between = (ahead.span.end - start, claim.span.start - start)
    return _BOTH_MOVED.fullmatch(claim.clause.sentence_text, *between) is not None


def _are_of_an_index(claim: Claim, level: Claim | None) -> bool:
    """Whether several tenths led to the level of an index that is printed to a tenth: nobody tells
    a fifth of it so."""
    if level is None or level.quantity is None or _SEVERAL.match(claim.printed) is None:
        return False
    index = level.quantity.unit == "index" and level.quantity.places == 1
    return index and _is_beside(claim, level, _LED_TO, unit="index")


def _is_beside(
    one: Claim | None,
    other: Claim | None,
    between: re.Pattern[str],
    level: Claim | None = None,
    unit: str = "percent",
) -> bool:
    """Whether two claims stand beside each other, and the one that is a level is in this unit."""
    if one is None or other is None or one.clause.sentence != other.clause.sentence:
        return False
    rate = level or other
    if rate.operation != "level" or rate.quantity is None or rate.quantity.unit != unit:
        return False
    start = one.clause.sentence.start
    text = one.clause.sentence_text
    return between.fullmatch(text, one.span.end - start, other.span.start - start) is not None


def _in_points(claim: Claim, unit: str) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    points = replace(figure.quantity, unit=unit, step=Decimal("0.1"), places=1)
    figure = replace(figure, kind=FigureKind.CARDINAL, quantity=points)
    clause = replace(claim.clause, figure=figure)
    return replace(claim, clause=clause, operation="change")
