"""Home of what a series must fit to answer a claim at all: the unit, and whether it foretells."""

import re
from functools import lru_cache

from verifier.model.agreement import told_in
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import FigureKind
from verifier.model.series import Nature, Series, Transformation

_ISO_4217 = re.compile(r"(?!TEU)[A-Z]{3}")
COUNTED = frozenset(("person", "job", "household", "dwelling", "vehicle", "case", "birth", "death"))
_DEGREES = ("celsius", "fahrenheit")
MEASURES = frozenset(
    "percent percentage_points basis_points points index ratio tonne kilogram pound ounce toe "
    "watt_hour watt joule btu therm barrel gallon litre cubic_metre cubic_foot bushel bale quintal "
    "bag crate carat hectare dunam acre square_mile square_metre square_foot mile yard metre foot "
    "inch celsius fahrenheit parts_per_million parts_per_billion microgram second minute hour day "
    "week month quarter year decade".split()
)
"""Units that measure and do not count."""
RATES = frozenset(
    ("percent", "percentage_points", "basis_points", "points", "index", "ratio", "year", "month")
)
"""Those in which many kinds of measures are told."""
_TOLD_AS_A_RATE = re.compile(
    r"\b(?:percentage|share|proportion|ratio|rate|margin)\b", re.IGNORECASE
)
_ESTIMATE = re.compile(r"\bestimates?\b", re.IGNORECASE)
_POLLED = re.compile(
    r"\b(?:analysts?|economists?|average|mean|median|consensus|poll(?:ed|s)?|traders?|market|"
    r"street)\b",
    re.IGNORECASE,
)
_OF_SHARES = re.compile(
    r"\b(?:shares(?!\sof\b)|(?:its|their|company[’']s|group[’']s)\sstock)\b[^,;:\d]{0,40}"
    r"\b(?:rose|fell|slid|jumped|dropped|lost|gained|shed|climbed|sank|tumbled|surged|leapt|slipped|"
    r"added|plunged|closed|up|down)\s(?:(?:by|about|nearly|almost|another|some)\s)*$",
    re.IGNORECASE,
)
"""A move of share prices, which no other measure answers."""
_SHARES = re.compile(
    r"(?:share|stock)s?[_ ](?:price|index|indices|market)|equit|\bclose\b", re.IGNORECASE
)
_NO_SHARES = frozenset(
    ("policy_rate", "mortgage_rate", "bond_yield", "tariff_rate", "cpi", "hicp", "ppi", "gdp")
)
"""Percentages that are the part of nothing."""
_SHARE = re.compile(r"\b(?:share|proportion|percentage|per ?cent of|ratio)\b", re.IGNORECASE)


def fits_status(claim: Claim, one: Series) -> bool:
    """Whether a forecast series answers a forecast, an outturn a fact; what an office estimates is
    no estimate of those who were polled."""
    forecast = Context.FORECAST in claim.clause.context
    if one.status == "forecast" and not forecast:
        before = claim.clause.before
        polled = _POLLED.search(before) is not None or not _POLLED.search(one.title)
        return polled and _ESTIMATE.search(before) is not None
    return (one.status == "forecast") is forecast


def fits_unit(claim: Claim, one: Series) -> bool:
    """Whether the claim's operation can answer in the claim's unit from such a series."""
    quantity = claim.quantity
    if quantity is None or claim.assertion in ("streak", "rank"):
        return True
    unit, operation = quantity.unit, claim.operation
    if operation == "growth" and _tells_of_shares(claim.clause.before):
        return _SHARES.search(f"{one.indicator} {one.title}") is not None
    if _counted(unit) and _is_told_to_each(claim.clause.after):
        return one.unit == "ratio" or _is_kept_to_each(one)
    if operation in ("level", "share") and (whole := _told_of_every(claim.clause.before)):
        return one.unit == "ratio" or (one.unit == "percent" and whole in _HUNDRED)
    counts = one.unit in COUNTED and one.nature is not Nature.RATE
    if quantity.places and quantity.value < _SMALL and operation == "level" and counts:
        return False  # nobody counts 17.0 teachers
    if unit == "percent" and operation == "level":
        return (
            one.unit == "percent"
            or (
                one.transformation is Transformation.NONE
                and one.nature in (Nature.INDEX, Nature.PRICE)
            )
            or one.indicator == "gdp"
        )
    if operation == "growth":
        return one.unit not in _DEGREES
    if operation == "share" and one.unit == "percent":
        part = one.nature is Nature.RATE and one.transformation is Transformation.NONE
        named = _SHARE.search(" ".join((one.title, *one.aliases))) is not None
        return named or (part and (one.indicator or "") not in _NO_SHARES)
    if operation in ("share", "multiple"):
        return True
    if operation == "contribution" and one.nature is Nature.FLOW and one.status == "outturn":
        return True  # of the part that gives to the whole
    if unit in ("percentage_points", "basis_points", "points"):
        pointed = unit == "points" or claim.operation not in ("level", "change")
        return one.unit in ("percent", "percentage_points") or (pointed and one.unit == "index")
    if unit is None:
        return _fits_bare(claim, one)
    if _is_money(unit):
        dear = operation == "level" and quantity.value >= _DEAR and one.nature is Nature.PRICE
        return _is_money(one.unit) and not (dear and unit in _STRONG)
    if unit == "degree":
        return one.unit in _DEGREES
    if unit in COUNTED or _counts(claim, unit):
        return _is_count(one.unit) or one.unit == unit
    return told_in(unit, one.unit)


def _fits_bare(claim: Claim, one: Series) -> bool:
    """Whether a number without a unit may be one of a series: percentages and ratios only where
    the words before it say so ("a pass percentage of 90.28", "the ratio was 17.0")."""
    figure = claim.clause.figure
    counted = figure is not None and figure.noun is not None
    if one.unit in ("percent", "ratio"):
        return not counted and _is_told_as_a_rate(claim)
    if one.indicator == _EXCHANGE_RATE:
        return not counted  # "averaged 129.40 to the dollar"
    return not _is_money(one.unit) or (figure is None and not counted)


def _is_told_as_a_rate(claim: Claim) -> bool:
    """Whether the words before a number say so; in a table, whose head tells the unit of all its
    numbers, one with decimals may be a rate."""
    clause = claim.clause
    if _TOLD_AS_A_RATE.search(clause.before) is not None:
        return True
    return clause.role is Role.TABLE and claim.quantity is not None and claim.quantity.places > 0


_SMALL = 1000
_DEAR, _STRONG = 1e8, frozenset("USD EUR GBP CHF AUD CAD NZD SGD CNY ILS SEK NOK DKK PLN".split())
"""Nothing has such a price, in currencies of which one buys something."""
_OF_EVERY = re.compile(
    r"\b(?:of|for|among|in)\s(?:every|each)\s(?P<whole>1,000|10,000|100,000|100|a hundred|hundred|"
    r"(?:a\s|one\s)?thousand|(?:a\s|one\s)?million)\b[^.;:\d]*$",
    re.IGNORECASE,
)
"""What makes a figure a rate: "of every 1,000 babies born, 31"."""
_HUNDRED = ("100", "a hundred", "hundred")
_EXCHANGE_RATE = "exchange_rate"
_PER = re.compile(r"\bper\b|\brate\b", re.IGNORECASE)
_TO_EACH = re.compile(r"\s(?:[\w-]+\s)?(?:(?:to|for)\s(?:each|every|one)\s|per\s(?!cent))")
"""What makes a count the ratio of two: "17 pupils to each teacher"."""


@lru_cache(maxsize=1 << 8)
def _tells_of_shares(before: str) -> bool:
    """Whether the words before a figure tell of a move of share prices."""
    return _OF_SHARES.search(before) is not None


@lru_cache(maxsize=1 << 8)
def _is_told_to_each(after: str) -> bool:
    """Whether the words after a count make it a ratio."""
    return _TO_EACH.match(after) is not None


@lru_cache(maxsize=1 << 8)
def _told_of_every(before: str) -> str:
    """The number of things that a figure is told of, of every so many; "" where it is of none."""
    if "ver" not in before and "ach" not in before:
        return ""
    found = _OF_EVERY.search(before)
    return found["whole"].lower() if found else ""


def _is_kept_to_each(one: Series) -> bool:
    """Whether a series counts to each of something else: births per woman, deaths per 100,000."""
    rate = one.nature is Nature.RATE and one.unit not in RATES
    return rate and _PER.search(f"{one.unit} {one.title}") is not None


def _counted(unit: str | None) -> bool:
    return unit is None or unit in COUNTED


def _counts(claim: Claim, unit: str) -> bool:
    figure = claim.clause.figure
    if figure is None or figure.noun is None or figure.kind is not FigureKind.CARDINAL:
        return False
    return figure.noun.rpartition(" ")[2] == unit


def _is_count(unit: str) -> bool:
    """Whether a series counts things, whatever it calls them: persons, tickets, approvals."""
    return unit not in MEASURES and not _is_money(unit)


@lru_cache(maxsize=1 << 10)
def _is_money(unit: str) -> bool:
    return _ISO_4217.fullmatch(unit) is not None
