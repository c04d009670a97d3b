"""Home of what money bought: a nominal rise or record held against the prices of the same place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.assertions.record import is_of_a_low
from verifier.check import Checker
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis
from verifier.model.notation import shown, spoken
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series, Transformation
from verifier.records.counted_from import scope_of
from verifier.records.past import earlier
from verifier.reference.catalogue import Catalogue

_CONSUMER = ("cpi", "hicp")
_OF_OUTPUT = ("gdp_deflator", *_CONSUMER)
"""Consumer prices are the usual deflator of pay, spending and sales, the implicit deflator that of
output: System of National Accounts 2008, chapter 15."""
_TOLD = regex(
    r"\b(?:inflation|deflat\w+|real[\s-]terms|in real\b|real (?:terms|wages?|pay|earnings|incomes?|"
    r"value|spending)|volumes?|constant prices|cost of living|consumer prices|CPI|HICP|"
    r"nominal(?:ly)?)\b",
    re.IGNORECASE,
)
"""Words by which a sentence tells of prices itself, so that nobody is misled."""
_REAL = regex(r"\b(?:real|constant|chained|volume|deflated)\b", re.IGNORECASE)
_PAY = frozenset(
    ("hourly_earnings", "weekly_earnings", "average_wage", "minimum_wage", "executive_pay")
)
"""Prices of labour, which are what other prices are paid from."""
_OF_FIRMS = frozenset(
    (
        "revenue",
        "profit",
        "ebit",
        "ebitda",
        "net_debt",
        "earnings_per_share",
        "dividend",
        "orders",
        "order_backlog",
        "market_capitalization",
    )
)
"""Lines of a firm's own accounts, which owners read in money: what it sells is sold in many places
and at its own prices."""
_ALMOST_A_YEAR = 360
_TELLING = 0.1
"""Percent: a smaller real fall is within the rounding of a printed rate of inflation."""


def real_fall(claim: Claim, held: Outcome, catalogue: Catalogue, checker: Checker) -> str | None:
    """What a rise over a year or more was worth less prices, where that was a fall; else None.

    Prices themselves are left out: that one rose less than the others is no fall of anything. So
    are dollars of other places, which are what trade and reserves are told in.
    """
    growth, frame = held.judgement.computed, held.frame
    base = frame.baseline
    if held.operation.name != "growth" or not growth or growth <= 0 or base is None:
        return None
    long = (frame.period.start - base.start).days >= _ALMOST_A_YEAR
    series = held.forms.series
    price = series.nature is Nature.PRICE and series.indicator not in _PAY
    if not long or price or not _is_nominal(claim, held.forms):
        return None
    for prices in _prices(series, catalogue, checker):
        inflation = _inflation(prices, frame.period, base)
        if inflation is not None:
            real = ((1 + growth / 100) / (1 + inflation / 100) - 1) * 100
            if real > -_TELLING:
                return None
            rose = "rose" if inflation > 0 else "moved"
            return (
                f"In real terms it is down {shown(-real, 'percent')}: prices {rose} "
                f"{shown(inflation, 'percent')} over the same time ({prices.series.title})"
            )
    return None


def real_record(claim: Claim, held: Outcome, catalogue: Catalogue, checker: Checker) -> str | None:
    """The period, a year or more before, that was worth more at the prices of the record's own;
    None where the record, of a level, is one in real terms too, or where no deflator tells.

    Of the months just before, prices tell little that the figures do not.
    """
    case, period = held.case, held.frame.period
    level = held.operation.name == "level" and not is_of_a_low(case)
    if not level or not _is_nominal(claim, held.forms):
        return None
    track = case.track()
    now = track.get(period) or case.compute()
    rivals = {
        p: v
        for p, v in earlier(case, track, scope_of(case)).items()
        if (period.start - p.start).days >= _ALMOST_A_YEAR
    }
    for prices in _prices(held.forms.series, catalogue, checker):
        today = _price_level(prices, period) or _price_level(prices, period.previous())
        if now is None or today is None:
            continue
        then = {p: _price_level(prices, p) for p in rivals}
        worth = {p: rivals[p].value * today / level for p, level in then.items() if level}
        best = max(worth, key=lambda p: abs(worth[p]), default=None)
        if best is None or abs(worth[best]) <= abs(now.value) * (1 + _TELLING / 100):
            return None
        unit = case.operation.unit(case.forms)
        return (
            f"In real terms it is no record: {shown(rivals[best].value, unit)} in {spoken(best)} "
            f"is {shown(worth[best], unit)} at the prices of {spoken(period)} "
            f"({prices.series.title})"
        )
    return None


def _is_nominal(claim: Claim, forms: Forms) -> bool:
    """Whether a measure is an amount of a place's own money, and the sentence tells of no
    prices."""
    series = forms.series
    units = {known.series.currency for known in forms.members} - {None}
    abroad = "USD" in units and not (series.ref_area or "").startswith("US")
    money = bool(units) or series.indicator in _PAY
    real = series.prices == "constant" or _REAL.search(series.title) is not None
    silent = _TOLD.search(claim.clause.sentence_text) is None
    told = silent and not real and series.indicator not in _OF_FIRMS
    return money and not abroad and series.ref_area is not None and told


def _prices(series: Series, catalogue: Catalogue, checker: Checker) -> Iterator[Forms]:
    """The price measures of the place of a series, the fitting one first."""
    output = (series.indicator or "").startswith("gdp")
    for indicator in _OF_OUTPUT if output else _CONSUMER:
        asked = replace(series, key="", indicator=indicator, counterpart=None, breakdown=None)
        found = [s for s in catalogue.by_family(asked) if s.status == "outturn"]
        found.sort(key=lambda s: (s.transformation is not Transformation.NONE, not s.headline))
        yield from (checker.forms(one.key) for one in found)


def _price_level(prices: Forms, period: Period) -> float | None:
    """The index of prices over a period, of days that of their month."""
    if period.frequency in (Frequency.DAY, Frequency.WEEK):
        period = Period.of(Frequency.MONTH, period.end)
    found = prices.level(period)
    if found is None or found[0].series.transformation is not Transformation.NONE:
        return None
    return found[1].value if found[0].series.unit != "percent" else None


def _inflation(prices: Forms, period: Period, base: Period) -> float | None:
    """The rise of prices from one period to another, in percent: printed where it is of a year, and
    of several months of a year the mean of theirs, which is that of their mean price weighted by
    the prices of the year before."""
    steps = [period, *(period.to(Frequency.MONTH) or period).steps()]
    printed = [prices.rate(Basis.YEAR, one) for one in steps if base == period.years_later(-1)]
    rates = [one[1].value for one in printed if one is not None]
    if printed and printed[0] is not None:
        return printed[0][1].value
    if rates and len(rates) == len(steps) - 1:
        return sum(rates) / len(rates)
    now, then = _price_level(prices, period), _price_level(prices, base)
    return (now / then - 1) * 100 if now and then else None
