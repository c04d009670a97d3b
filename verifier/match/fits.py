"""Home of what a series must fit to answer a claim at all: the unit, and whether it foretells."""

import re
from collections.abc import Callable
from functools import lru_cache

from verifier.language.forecasts.foretold_on import without_the_beaten
from verifier.language.forecasts.surveyed import is_told_of_people
from verifier.lazy import regex
from verifier.match.shares import answers_a_share
from verifier.match.to_each import is_told_to_each, told_of_every
from verifier.model.agreement import told_in
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.codes import is_count, is_currency
from verifier.model.mention import FigureKind
from verifier.model.quantity import Quantity
from verifier.model.series import COUNTED, Nature, Series, Transformation
from verifier.reference.stems import stems_of

_DEGREES = ("celsius", "fahrenheit")
_NO_GROWTH = (*_DEGREES, "percentage_points")
_POINTED = ("percent", "percentage_points")
RATES = frozenset(
    ("percent", "percentage_points", "basis_points", "points", "index", "ratio", "year", "month")
)
"""Those in which many kinds of measures are told."""
_TOLD_AS_A_RATE = regex(r"\b(?:percentage|share|proportion|ratio|rate|margin)\b", re.IGNORECASE)
_ESTIMATE = regex(r"\bestimates?\b", re.IGNORECASE)
_POLLED = regex(
    r"\b(?:analysts?|economists?|average|mean|median|consensus|poll(?:ed|s)?|traders?|market|"
    r"street)\b",
    re.IGNORECASE,
)
_OF_SHARES = regex(
    r"\b(?:shares(?!\sof\b)|(?:its|their|company[’']s|group[’']s)\sstock)\b[^,;:\d]{0,40}"
    r"\b(?:rose|fell|slid|jumped|dropped|lost|gained|shed|climbed|sank|tumbled|surged|leapt|slipped|"
    r"added|plunged|closed|up|down)\s(?:(?:by|about|nearly|almost|another|some)\s)*$",
    re.IGNORECASE,
)
"""A move of share prices, which no other measure answers."""
_SHARES = regex(
    r"(?:share|stock)s?[_ ](?:price|index|indices|market)|equit|\bclose\b", re.IGNORECASE
)

Fits = Callable[[Series], bool]
"""Says of a series whether it fits a claim."""


def fitting(claim: Claim) -> Fits:
    """What says of series whether they fit a claim, in their unit and in what they foretell."""
    unit, status = unit_of(claim), status_of(claim)
    return lambda one: unit(one) and status(one)


def fits_status(claim: Claim, one: Series) -> bool:
    """Whether a forecast series answers a forecast, an outturn a fact."""
    return status_of(claim)(one)


def fits_unit(claim: Claim, one: Series) -> bool:
    """Whether the claim's operation can answer in the claim's unit from such a series."""
    return unit_of(claim)(one)


def status_of(claim: Claim) -> Fits:
    """Whether series foretell what a claim does; what an office estimates is no estimate of those
    who were polled. What is aimed at answers no claim of what came out."""
    foretells = _foretelling(claim)
    if Context.TARGET in claim.clause.context:
        return foretells
    return lambda one: foretells(one) and not one.is_of_a_target


def _foretelling(claim: Claim) -> Fits:
    if Context.FORECAST in claim.clause.context:
        said = claim.clause.sentence_text
        told = frozenset(stems_of(said)) if is_told_of_people(said) else None
        return lambda one: one.status == "forecast" or (told is not None and _expected(one, told))
    before = without_the_beaten(claim.clause.before)
    if _ESTIMATE.search(before) is None:
        return lambda one: one.status != "forecast"
    if _POLLED.search(before) is not None:
        return lambda one: True
    return lambda one: one.status != "forecast" or not _POLLED.search(one.title)


def _expected(one: Series, told: frozenset[str]) -> bool:
    """Whether a series holds what people expect of what a sentence names: "rents are thought likely
    to rise 8%", of rents and not of prices."""
    if not one.is_of_the_expected:
        return False
    words = frozenset(stems_of(f"{one.title} {(one.indicator or '').replace('_', ' ')}"))
    if told >= _LIVING and not _COSTLY.isdisjoint(told) and not words.isdisjoint(_OF_PRICES):
        return True
    return not told.isdisjoint(words - _OF_ALL_EXPECTED)


_LIVING, _OF_PRICES = (frozenset(stems_of(one)) for one in ("life", "inflation prices"))
_COSTLY = frozenset(stems_of("dearer costlier cheaper cost costs"))
"""Words for what life costs: "life will be 4.2% dearer"."""


_OF_ALL_EXPECTED = frozenset(
    stems_of(
        "mean median average probability likelihood chance expected expectations change growth "
        "rate rise increase index level survey of the in and that a for be to next ahead one two "
        "three five six twelve year years month months consumer consumers households people percent"
    )
)
"""Words that say of no series of expectations what is expected."""


def unit_of(claim: Claim) -> Fits:
    """Whether the operation of a claim can answer in its unit from series; what only the claim
    decides is worked out once for all of them."""
    quantity = claim.quantity
    if quantity is None or claim.assertion in ("streak", "rank"):
        return lambda one: True
    unit, operation = quantity.unit, claim.operation
    if operation == "growth" and _OF_SHARES.search(claim.clause.before):
        return lambda one: _SHARES.search(f"{one.indicator} {one.title}") is not None
    if _counted(unit) and is_told_to_each(claim):
        return lambda one: one.unit == "ratio" or _is_kept_to_each(one) or _is_of_money(one)
    if operation in ("level", "share") and (whole := told_of_every(claim.clause.before)):
        percent = whole in _HUNDRED
        return lambda one: (
            one.unit == "ratio" or (percent and one.unit == "percent" and answers_a_share(one))
        )
    fits = _of_operation(claim, quantity)
    if quantity.places and quantity.value < _SMALL and operation == "level":
        return lambda one: not _counts_things(one) and fits(one)  # nobody counts 17.0 teachers
    return fits


def _counts_things(one: Series) -> bool:
    return one.unit in COUNTED and one.nature is not Nature.RATE


def _of_operation(claim: Claim, quantity: Quantity) -> Fits:
    """Which series an operation can answer from in the unit of a figure."""
    unit, operation = quantity.unit, claim.operation
    if unit == "percent" and operation == "level":
        return _has_percentages
    if operation == "growth":
        over_years = _is_over_years(claim)
        return lambda one: (
            one.unit not in _NO_GROWTH
            and not (over_years and one.transformation in _OF_A_STEP)  # which tell other growth
        )
    if operation == "share":
        return answers_a_share
    if operation == "multiple":
        return lambda one: True
    if operation == "contribution":  # of the part that gives to the whole
        in_unit = _in_unit(claim, quantity)
        return lambda one: (one.nature is Nature.FLOW and one.status == "outturn") or in_unit(one)
    return _in_unit(claim, quantity)


_OF_A_STEP = (Transformation.YEAR, Transformation.PERIOD)
_SEVERAL_YEARS = 2


def _is_over_years(claim: Claim) -> bool:
    """Whether growth is told over years, by the time that it is set against: "costs 31% more than
    in 2020"."""
    now, then = claim.clause.time.period, claim.clause.baseline
    if now is None or then is None or then.period is None:
        return False
    return now.start.year - then.period.end.year >= _SEVERAL_YEARS


def _has_percentages(one: Series) -> bool:
    """Whether a percentage may be a figure of a series or the growth that is meant by it."""
    if one.unit == "percent" or one.indicator == "gdp":
        return True
    return one.nature in _PRICED and one.transformation is Transformation.NONE


_PRICED = (Nature.INDEX, Nature.PRICE)


def _in_unit(claim: Claim, quantity: Quantity) -> Fits:
    """Which series can be told in the unit of a figure."""
    unit, operation = quantity.unit, claim.operation
    if unit in ("percentage_points", "basis_points", "points"):
        pointed = unit == "points" or operation not in ("level", "change")
        units = ("percent", "percentage_points", "index") if pointed else _POINTED
        return lambda one: one.unit in units
    if unit is None and _OFTEN.match(claim.clause.after):
        return lambda one: is_count(one.unit) and one.nature is not Nature.STOCK
    if unit is None:
        return _bare(claim)
    if is_currency(unit):
        if operation == "level" and _BY_THE_PIECE.match(claim.clause.after):
            return lambda one: (
                is_currency(one.unit) and one.nature not in (Nature.FLOW, Nature.STOCK)
            )
        strong = operation == "level" and unit in _STRONG
        dear = strong and quantity.value >= _DEAR
        a_sum = strong and quantity.value >= _NO_SHARE
        return lambda one: (
            is_currency(one.unit)
            and not (dear and one.nature is Nature.PRICE)
            and not (a_sum and _is_told_per_share(one.title))
        )
    if unit == "degree":
        return lambda one: one.unit in _DEGREES
    if unit in COUNTED or _counts(claim, unit):
        return lambda one: is_count(one.unit) or one.unit == unit
    return lambda one: told_in(unit, one.unit)


def _bare(claim: Claim) -> Fits:
    """Which series a number without a unit may be one of: percentages and ratios only where the
    words before it say so ("a pass percentage of 90.28", "the ratio was 17.0")."""
    figure = claim.clause.figure
    counted = figure is not None and figure.noun is not None
    rated = not counted and _is_told_as_a_rate(claim)

    def fits(one: Series) -> bool:
        if one.unit in ("percent", "ratio"):
            return rated
        if _is_of_money(one):
            return not counted  # "averaged 129.40 to the dollar"
        return not is_currency(one.unit) or (figure is None and not counted)

    return fits


def _is_told_as_a_rate(claim: Claim) -> bool:
    """Whether the words before a number say so; in a table, whose head tells the unit of all its
    numbers, one with decimals may be a rate."""
    clause = claim.clause
    if _TOLD_AS_A_RATE.search(clause.before) is not None:
        return True
    return clause.role is Role.TABLE and claim.quantity is not None and claim.quantity.places > 0


_BY_THE_PIECE = regex(
    r"\s(?:an?|per|each|the)\s(?:(?:troy|metric|short|long|dry|square|cubic)\s)?(?:ounce|oz|tonne|ton|"
    r"barrel|kilo|kilogram|kg|pound|lb|litre|gallon|bushel|bale|quintal|head|bottle|therm|"
    r"metre|foot|acre|hectare|megawatt[- ]hour|MWh|kilowatt[- ]hour|kWh)\b",
    re.IGNORECASE,
)
"""What makes an amount a price, which no sum of sales is: "$4,000 an ounce"."""
_SMALL = 1000
_DEAR, _STRONG = 1e8, frozenset("USD EUR GBP CHF AUD CAD NZD SGD CNY ILS SEK NOK DKK PLN".split())
"""Nothing has such a price, in currencies of which one buys something."""
_NO_SHARE = 1e6
"""Nor has a share, whatever is paid or earned on it."""
_PER_SHARE = regex(r"\b(?:per|a) share\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def _is_told_per_share(title: str) -> bool:
    return _PER_SHARE.search(title) is not None


_HUNDRED = ("100", "a hundred", "hundred")
_EXCHANGE_RATE = "exchange_rate"
_OFTEN = regex(r"\stimes\b(?!\s(?:as|the|that|those|what)\b)")
"""What counts how often something was done, not by how many: "crews went out 22,590 times"."""


_PER = regex(r"\bper\b|\brate\b", re.IGNORECASE)


def _is_kept_to_each(one: Series) -> bool:
    """Whether a series counts to each of something else: births per woman, deaths per 100,000."""
    rate = one.nature is Nature.RATE and one.unit not in RATES
    return rate and _PER.search(f"{one.unit} {one.title}") is not None


def _is_of_money(one: Series) -> bool:
    """Whether a series is the price of one currency in another: "58.55 per dollar"."""
    return one.indicator == _EXCHANGE_RATE


def _counted(unit: str | None) -> bool:
    return unit is None or unit in COUNTED


def _counts(claim: Claim, unit: str) -> bool:
    figure = claim.clause.figure
    if figure is None or figure.noun is None or figure.kind is not FigureKind.CARDINAL:
        return False
    return figure.noun.rpartition(" ")[2] == unit
