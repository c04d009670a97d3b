"""Home of rates told as such: claims about prices or output that speak of their rate of change."""

import re
from dataclasses import replace
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.agreement import PROPORTIONS
from verifier.model.arithmetic import growth
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Known, Value
from verifier.model.mention import Basis, Direction, TermKind
from verifier.model.period import Frequency, Period
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series, Transformation
from verifier.model.span import Span
from verifier.reference.windows_titled import runs_over_a_year

_RATE = regex(
    r"\b(?:(?:annual|yearly|12-month|headline|core|consumer|underlying|inflation) (?:rate|reading|"
    r"pace|figure)|the rate|the reading|inflation)\b",
    re.IGNORECASE,
)

_ROW_OF = regex(
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
    if claim.assertion == "streak" and _ROW_OF.match(claim.clause.tail):
        return True
    quantity = claim.quantity
    if quantity is not None and quantity.unit in ("percentage_points", "basis_points", "points"):
        return True
    if quantity is not None and claim.assertion == "value" and claim.operation == "level":
        return False
    named = [
        s
        for s in claim.clause.terms
        if s.term.code == series.indicator and s.term.kind is TermKind.INDICATOR
    ]
    if named and named[0].term.implies:
        return True
    if any(s.own for s in named):
        return any(s.span is not None and _names_a_rate(claim, s.span) for s in named)
    return _RATE.search(claim.clause.sentence_text) is not None


def as_told(claim: Claim, forms: Forms) -> Forms:
    """The printed rate alone where the text speaks of the rate ("inflation slowed by 0.2 points",
    "the annual rate was the lowest since May") and not of the index behind it."""
    if forms.is_made or not is_told_as_a_rate(claim, forms.series):
        return forms
    basis = basis_of_the_rate(claim, forms.series)
    rates = [k for k in forms.rates(basis) if k.series.accumulation == "period"]
    told = claim.clause.time.period
    steps = (forms.series.frequency, told.frequency if told is not None else None)
    yearly = Frequency.YEAR in steps  # the rate of the year before that of its last month
    of_years = (k for k in rates if yearly and k.series.frequency is Frequency.YEAR)
    rate = next(of_years, rates[0] if rates else growth_told(claim, forms))
    return Forms(rate, (rate,)) if rate is not None else forms


def at_its_end(claim: Claim, series: Series) -> bool:
    """Whether a level told of twelve months is that of the last one: of a stock, of a rate of
    change on the year, which is told with the year it ran over ("inflation was 2.7% in the 12
    months to September"), of a series whose figures are all of twelve months, or what a move over
    them led to ("rose by 5.8% to €312,400")."""
    told = claim.clause.time.mention
    yearly = series.transformation is Transformation.YEAR or series.grows_on is Basis.YEAR
    over_it = yearly and told is not None and told.basis is Basis.YEAR
    over_it = over_it and _MEAN.search(claim.clause.sentence_text) is None
    stands = series.nature is Nature.STOCK or over_it or is_landed(claim)
    stands = stands or runs_over_a_year(series.title)
    return claim.operation == "level" and stands


def is_landed(claim: Claim) -> bool:
    """Whether a figure is what a move led to: "rose to €312,400"."""
    return claim.clause.link == "to" and claim.clause.change is not None


_MEAN = regex(r"\b(?:averag|mean\b)")


def basis_of_the_rate(claim: Claim, series: Series) -> Basis:
    """The basis of the rate of change that a claim speaks of. Points over a step are those of the
    usual rate ("inflation fell 0.4 points in a month"), unless the rate of a step is named."""
    usual = series.basis or Basis.YEAR
    named, unit = claim.clause.basis, claim.quantity.unit if claim.quantity is not None else None
    moved = claim.operation == "change" and unit in POINTS and named is Basis.PERIOD
    if named is None or (moved and _OF_A_STEP.search(claim.clause.sentence_text) is None):
        return usual
    return named


_OF_A_STEP = regex(
    r"\b(?:monthly|quarterly|weekly|month[- ](?:on|over)[- ]month|"
    r"quarter[- ](?:on|over)[- ]quarter|[mq][/-]?o?-?[mq])\b",
    re.IGNORECASE,
)


def growth_told(claim: Claim, forms: Forms) -> Known | None:
    """The yearly rates of growth of an index or a price of which nobody prints them, where a claim
    speaks of them by a rate noun ("annual inflation was at its lowest since 2020", "inflation eased
    for a fourth month"), over the month where the text says so; None where it speaks of the index
    or price itself."""
    series, quantity = forms.series, claim.quantity
    standing = series.nature in (Nature.INDEX, Nature.PRICE) and series.unit not in PROPORTIONS
    points = quantity is not None and quantity.unit == "points"  # which are those of an index
    if not standing or points or series.transformation is not Transformation.NONE:
        return None
    start = claim.clause.sentence.start
    named = [
        s
        for s in claim.clause.terms
        if s.term.kind is TermKind.INDICATOR and s.term.code == series.indicator
    ]
    own = [s for s in named if s.own and s.span is not None and s.span.start < claim.span.start]
    before = claim.clause.lead
    if own:
        last = max(own, key=lambda s: s.span.start if s.span is not None else 0)
        if not (last.term.implies or (last.span is not None and _names_a_rate(claim, last.span))):
            return None
        before = before[last.span.end - start :] if last.span is not None else before
    elif not (named and named[0].term.implies and _RATE.search(before)):
        return None
    if _ITSELF.search(before):
        return None
    monthly = claim.assertion != "streak" and claim.clause.basis is Basis.PERIOD
    return grown(forms.levels[0], Basis.PERIOD if monthly else Basis.YEAR)


_ITSELF = regex(r"\b(?:index|indices|level|basket|prices)\b", re.IGNORECASE)
"""What a rate is one of, told behind the rate in a sentence: "inflation slowed, but prices"."""


def grown(known: Known, basis: Basis) -> Known | None:
    """The rates of growth of a series on a basis, step by step; None where it is too short."""

    def back(period: Period) -> Period:
        return period.years_later(-1) if basis is Basis.YEAR else period.previous()

    def rate(period: Period) -> Value | None:
        new, old = known.at(period), known.at(back(period))
        return growth(new, old) if new is not None and old is not None else None

    rates = {p: made for p in known.values if (made := rate(p)) is not None}
    if not rates:
        return None
    values = {p: replace(known.values[p], value=r.value) for p, r in rates.items()}
    found = Known(known.history, known.day, known.told, values, made=rate)
    printed = Transformation.YEAR if basis is Basis.YEAR else Transformation.PERIOD
    found.series = replace(
        known.series,
        title=f"{known.series.title}, growth on the {'year' if basis is Basis.YEAR else 'period'}",
        unit="percent",
        nature=Nature.RATE,
        transformation=printed,
        basis=basis,
    )
    return found


def _names_a_rate(claim: Claim, named: Span) -> bool:
    """Whether the name of a measure is that of a rate of change: "annual inflation"."""
    start = claim.clause.sentence.start
    return (
        _RATE.search(claim.clause.sentence_text[named.start - start : named.end - start])
        is not None
    )


def is_a_level_itself(claim: Claim, series: Series | None) -> bool:
    """Whether a figure that is told as a difference or as a multiple is the very value of a series
    of differences or of multiples."""
    return _is_a_multiple_itself(claim, series) or _is_an_anomaly(claim, series)


def _is_a_multiple_itself(claim: Claim, series: Series | None) -> bool:
    """Whether a multiple is the value of a series of multiples, and not set against another time of
    it: "net debt was 1.8 times core earnings", not "1.8 times that of a year ago"."""
    if claim.operation != "multiple" or claim.assertion != "value" or series is None:
        return False
    clause = claim.clause
    set_against = clause.baseline is not None or clause.change is not None or clause.basis
    return series.unit == "ratio" and series.nature is Nature.RATE and not set_against


@lru_cache(maxsize=1 << 10)
def _holds_anomalies(title: str) -> bool:
    return _ANOMALY.search(title) is not None


def _is_an_anomaly(claim: Claim, series: Series | None) -> bool:
    """Whether a figure above a mean is the value of a series that holds differences from that one:
    "1.05C warmer than the 20th-century average", "1.4 degrees above pre-industrial levels"."""
    if claim.operation not in ("change", "growth") or claim.direction is Direction.DOWN:
        return False
    if series is None or claim.assertion != "value" or not _holds_anomalies(series.title):
        return False
    behind = claim.clause.tail
    base = _ABOVE_THE_MEAN.match(behind)
    named = _BASE.findall(base.group().lower()) if base is not None else []
    return bool(named) and all(word in series.title.lower() for word in named)


_BASE = regex(r"\d{2,4}|industrial|twentieth")
"""What tells one mean from another: its years, its century or what came after it."""
_ANOMALY = regex(r"\b(?:difference|departure|deviation)s? from\b|\banomal", re.IGNORECASE)
_ABOVE_THE_MEAN = regex(
    r"\s(?:[a-z]+er\sthan|more\sthan|above|over)\s(?:(?:the|its|their|what)\s)?"
    r"(?:[\w–-]+\s){0,5}?(?:averages?|means?|norms?|normal|baselines?|pre-?industrial|"
    r"(?:18|19)\d\d\s?[-–]\s?(?:19)?\d\d)\b"
    r"(?:\s(?:of|for|from|over|between)\s(?:the\s)?[\w–-]+(?:\s(?:to|and)\s\d{4})?)?"
)


def moves_a_rate(claim: Claim, forms: Forms) -> bool:
    """Whether the basis named is that of the rate which moved by some points, "the annual rate
    retreated by 2.1 points", and does not say over which time it did: "2.1 points on the year"."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    printed = forms.series.transformation.value == str(claim.basis)
    points = unit in ("percentage_points", "basis_points", "points")
    if (
        claim.operation != "change"
        or not points
        or not printed
        or claim.clause.baseline is not None
    ):
        return False
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    before, behind = text[: claim.span.start - start], text[claim.span.end - start :]
    return _ON_THE_YEAR.match(behind) is None and _OVER_THE_YEAR.search(before) is None


_OVER_THE_YEAR = regex(
    r"\b(?:over|during)\s(?:(?:the|a|this|that|its|past|last|whole|full)\s)*"
    r"(?:year|(?:twelve|12)[\s-]months?)\b(?!\s(?:ago|earlier))\D*$",
    re.IGNORECASE,
)
"""Before a move that is told of a whole year, with no other figure between: "Over the twelve months
to May it rose by"."""
_ON_THE_YEAR = regex(
    r"\s(?:(?:higher|lower|up|down|more|less|above|below)\s)?"
    r"(?:(?:on|over|in)\s(?:the|a)\s(?:(?:past|last)\s)?(?:year|month|quarter|(?:twelve|12)\smonths)|"
    r"(?:year|month|quarter)[\s-](?:on|over)[\s-](?:year|month|quarter))\b(?!\s(?:ago|earlier))"
)
