"""Home of rates told as such: claims about prices or output that speak of their rate of change."""

import re

from verifier.model.claim import Claim
from verifier.model.mention import Basis, Direction, TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series
from verifier.model.span import Span

_RATE = re.compile(
    r"\b(?:(?:annual|yearly|12-month|headline|core|consumer|underlying|inflation) (?:rate|reading|"
    r"pace|figure)|the rate|the reading|inflation)\b",
    re.IGNORECASE,
)

_ROW_OF = re.compile(
    r"\s(?:\w+\s){0,3}?of\s(?:ever\s)?(?:slow|weak|soft|moderat|cool|decelerat|faster|quicker|"
    r"stronger|accelerat|quicken)\w*\s(?:[a-z-]+\s){0,2}?(?:growth|gains?|increases?|rises?|inflation)\b"
)
"""A run of months in which the rate itself moved: "the sixth month of slowing growth"."""


def is_told_as_a_rate(claim: Claim, series: Series) -> bool:
    """Whether a claim about prices or output speaks of their rate of change itself."""
    kinds = (Nature.INDEX, Nature.PRICE, Nature.RATE)
    indexed = series.nature in kinds and claim.operation not in (None, "growth", "share")
    if not indexed and claim.assertion != "streak":
        return False
    if claim.assertion == "streak" and _ROW_OF.match(_after(claim)):
        return True
    quantity = claim.quantity
    if quantity is not None and quantity.unit in ("percentage_points", "basis_points", "points"):
        return True
    named = [
        s
        for s in claim.clause.terms
        if s.term.kind is TermKind.INDICATOR and s.term.code == series.indicator
    ]
    if quantity is not None and claim.assertion == "value" and claim.operation == "level":
        return False
    if named and named[0].term.implies:
        return True
    if any(s.own for s in named):
        return any(s.span is not None and _names_a_rate(claim, s.span) for s in named)
    return _RATE.search(claim.clause.sentence_text) is not None


def basis_of_the_rate(claim: Claim, series: Series) -> Basis:
    """The basis of the rate of change that a claim speaks of. Points over a step are those of the
    usual rate ("inflation fell 0.4 points in a month"), unless the rate of a step is named."""
    usual = series.basis or Basis.YEAR
    named, unit = claim.clause.basis, claim.quantity.unit if claim.quantity is not None else None
    moved = claim.operation == "change" and unit in POINTS and named is Basis.PERIOD
    if named is None or (moved and _OF_A_STEP.search(claim.clause.sentence_text) is None):
        return usual
    return named


_OF_A_STEP = re.compile(
    r"\b(?:monthly|quarterly|weekly|month[- ](?:on|over)[- ]month|"
    r"quarter[- ](?:on|over)[- ]quarter|[mq][/-]?o?-?[mq])\b",
    re.IGNORECASE,
)


def _after(claim: Claim) -> str:
    return claim.clause.sentence_text[claim.span.end - claim.clause.sentence.start :]


def _names_a_rate(claim: Claim, named: Span) -> bool:
    """Whether the name of a measure is that of a rate of change: "annual inflation"."""
    start = claim.clause.sentence.start
    return (
        _RATE.search(claim.clause.sentence_text[named.start - start : named.end - start])
        is not None
    )


def is_told_as_an_anomaly(claim: Claim, series: Series | None) -> bool:
    """Whether a figure above a mean is the value of a series that holds differences from that one:
    "1.05C warmer than the 20th-century average", "1.4 degrees above pre-industrial levels"."""
    if claim.operation not in ("change", "growth") or claim.direction is Direction.DOWN:
        return False
    if series is None or claim.assertion != "value" or not _ANOMALY.search(series.title):
        return False
    behind = claim.clause.sentence_text[claim.span.end - claim.clause.sentence.start :]
    base = _ABOVE_THE_MEAN.match(behind)
    named = _BASE.findall(base.group().lower()) if base is not None else []
    return bool(named) and all(word in series.title.lower() for word in named)


_BASE = re.compile(r"\d{2,4}|industrial|twentieth")
"""What tells one mean from another: its years, its century or what came after it."""
_ANOMALY = re.compile(r"\b(?:difference|departure|deviation)s? from\b|\banomal", re.IGNORECASE)
_ABOVE_THE_MEAN = re.compile(
    r"\s(?:[a-z]+er\sthan|more\sthan|above|over)\s(?:(?:the|its|their|what)\s)?"
    r"(?:[\w–-]+\s){0,5}?(?:averages?|means?|norms?|normal|baselines?|pre-?industrial|"
    r"(?:18|19)\d\d\s?[-–]\s?(?:19)?\d\d)\b"
    r"(?:\s(?:of|for|from|over|between)\s(?:the\s)?[\w–-]+(?:\s(?:to|and)\s\d{4})?)?"
)
