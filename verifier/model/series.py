"""Home of `Series` and `Observation`: what is measured, and one published figure of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.codes import is_count, is_currency
from verifier.model.mention import Basis
from verifier.model.period import Frequency, Period

_CURRENCIES = {"yuan": "CNY", "us dollars": "USD", "dollars": "USD", "euros": "EUR", "yen": "JPY"}
_NAMED_CURRENCY = regex(r"\bin (yuan|us dollars|dollars|euros|yen)\b", re.IGNORECASE)


_HEAD = regex(r",(?!\d)| \(")


@lru_cache(maxsize=1 << 12)
def _currency_of(unit: str, title: str) -> str | None:
    if is_currency(unit):
        return unit
    named = _NAMED_CURRENCY.search(title)
    return _CURRENCIES[named.group(1).lower()] if named else None


_BALANCE = regex(
    r"\b(?:balance(?! of payments| sheet)|surplus|net exports|net trade|current[- ]account)\b",
    re.IGNORECASE,
)
_OF_OUTPUT = regex(
    r"(?:per\s?cent|%|share|ratio)\s(?:of|to)\s(?:gdp|gross domestic product|national income)\b",
    re.IGNORECASE,
)
_BASED = regex(r"\b((?:\w+\s)?\d{4}(?:[-/]\d\d(?:\d\d)?)?)\s?=\s?100\b")
_LACK = regex(r"\b(?:deficit|gap|shortfall|debt|borrowing)\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def _is_of_output(title: str) -> bool:
    return _OF_OUTPUT.search(title) is not None


@lru_cache(maxsize=1 << 12)
def _is_called_a_balance(title: str) -> bool:
    """Whether a title names a balance of what comes and goes, and not the lack itself, whose 3bn is
    no -3bn."""
    return _BALANCE.search(title) is not None and _LACK.search(title) is None


@lru_cache(maxsize=1 << 12)
def is_a_lack(title: str) -> bool:
    """Whether a title names what is borrowed or lacking over a time, and no debt that is owed."""
    return _LACK.search(title) is not None and re.search(r"\bdebt\b", title, re.IGNORECASE) is None


def head_of(title: str) -> str:
    """What a title calls its measure: up to the first comma or bracket, the comma of "100,000"
    aside."""
    return _HEAD.split(title, maxsplit=1)[0].strip()


class Nature(StrEnum):
    """How values of a series combine over time: flows add up, of stocks the last counts."""

    FLOW = "flow"
    STOCK = "stock"
    RATE = "rate"
    INDEX = "index"
    PRICE = "price"


class Transformation(StrEnum):
    """What was done to the level before publication."""

    NONE = "none"
    YEAR = "year_on_year"
    PERIOD = "period_on_period"
    ANNUALISED = "annualised"


@dataclass(frozen=True, slots=True)
class Observation:
    """One published value in base units.

    `step` is the value of one in its last printed digit. `published` is None where the release
    day is not known. `later` marks a value that came out after the day asked about and stands in
    for an earlier print that is not known.
    """

    series: str
    period: Period
    value: float
    step: float
    published: date | None = None
    source_url: str = ""
    note: str = ""
    later: bool = False


_GROWTH = regex(r"\bgrowth\b", re.IGNORECASE)
_ON_THE_YEAR = regex(
    r"\b(?:(?:12|twelve)[- ]month (?:rate|change)|annual (?:rate of )?change|"
    r"year[- ](?:on|over)[- ]year|(?:rate of )?change (?:on|over|from) (?:a|the) "
    r"(?:same \w+ of the previous )?year)\b",
    re.IGNORECASE,
)
COUNTED = frozenset(("person", "job", "household", "dwelling", "vehicle", "case", "birth", "death"))
"""Units that are counted one by one."""
_FINE = frozenset(
    "gram milligram millimetre centimetre kilometre hertz bit byte degree decibel fortnight knot "
    "millibar pint".split()
)


@lru_cache(maxsize=1 << 12)
def _is_a_thing(unit: str) -> bool:
    """Whether a unit names a thing that is counted: "offence", "visa"."""
    return is_count(unit) and unit.isalpha() and unit.islower() and unit not in _FINE


@dataclass(frozen=True, slots=True)
class Series:
    """One row of a pack's series table; empty codes are None. Values are in units of `unit`.

    `basis` is the comparison that the headline figure uses, `transformation` what the values
    themselves already are; `accumulation` is `period` or `year_to_date`; `status` is `outturn` or
    `forecast`. `lag_days` is the usual time from the end of a period to its release.
    """

    key: str
    pack: str
    title: str
    unit: str
    frequency: Frequency
    indicator: str | None = None
    ref_area: str | None = None
    counterpart: str | None = None
    breakdown: str | None = None
    adjustment: str | None = None
    prices: str | None = None
    nature: Nature = Nature.FLOW
    transformation: Transformation = Transformation.NONE
    accumulation: str = "period"
    status: str = "outturn"
    basis: Basis | None = None
    headline: bool = False
    aliases: tuple[str, ...] = ()
    source_url: str = ""
    note: str = ""
    lag_days: int | None = None

    def __hash__(self) -> int:  # a hash of all fields costs five times as much
        return hash(self.key)

    def error_of(self, observation: Observation) -> float:
        """By how much a value may be off what it was rounded from: nothing for what was counted one
        by one, for three deaths are three."""
        if observation.step != 1:
            return observation.step / 2
        things = self.nature in (Nature.FLOW, Nature.STOCK) and _is_a_thing(self.unit)
        counted = things or (self.unit in COUNTED and self.nature is not Nature.RATE)
        return 0.0 if counted else observation.step / 2

    @property
    def currency(self) -> str | None:
        """The currency of the values, or of the levels behind a printed rate; None for others."""
        return _currency_of(self.unit, self.title)

    @property
    def variant(self) -> tuple[str | None, ...]:
        """What tells apart the forms of one family that may disagree on a verdict."""
        return (self.currency, self.adjustment, self.prices, self.status)

    def goes_with(self, other: "Series") -> bool:
        """Whether figures of another measure or part may be set beside its own: in one currency
        and of one status, adjusted and priced alike as far as the pack says so of both."""
        if (self.currency, self.status) != (other.currency, other.status):
            return False
        pairs = ((self.adjustment, other.adjustment), (self.prices, other.prices))
        return all(a == b or not a or not b for a, b in pairs)

    @property
    def grows_on(self) -> Basis | None:
        """The basis of rates of growth that the title alone says to be such, in percent:
        "Like-for-like sales growth", "Food, 12-month rate"; None for other figures."""
        if self.transformation is not Transformation.NONE or self.unit != "percent":
            return None
        if _ON_THE_YEAR.search(self.title) or _EXPECTED_MOVE.search(self.title):
            return Basis.YEAR
        return self.basis if _GROWTH.search(self.title) else None

    @property
    def is_of_the_expected(self) -> bool:
        """Whether it holds what people told a survey that they expect, by its measure or title:
        "Mean probability of losing a job", "Expected change in rent". That is no forecast."""
        told = f"{self.title} {(self.indicator or '').replace('_', ' ')}"
        return self.status != "forecast" and _EXPECTED.search(told) is not None

    @property
    def is_of_a_target(self) -> bool:
        """Whether it holds what is aimed at, by its title: "Recycling rate, target", and no rate
        that a bank sets and calls its target."""
        return _TARGET.search(self.title) is not None and _SET_RATE.search(self.title) is None

    @property
    def family(self) -> tuple[str | None, ...]:
        """What stays the same when only the form of the figures differs."""
        return (self.indicator or self.key, self.ref_area, self.counterpart, self.breakdown)

    @property
    def reckoning(self) -> tuple[str, ...]:
        """How its figures are reckoned in time; those of one reckoning may be set off, one against
        the other."""
        return (self.frequency, self.transformation, self.accumulation)

    def is_on_the_scale_of(self, other: "Series") -> bool:
        """Whether its figures may be taken from those of another measure: of indices only where
        the same time, or none, is 100 for both; a diffusion index has no scale in common with one
        of prices."""
        if "index" not in (self.unit, other.unit):
            return True
        return _BASED.findall(self.title) == _BASED.findall(other.title)

    @property
    def is_balance(self) -> bool:
        """Whether it is a surplus (positive) or deficit (negative), by its measure or title, in
        money or as a part of what an economy makes."""
        part = self.unit == "percent" and _is_of_output(self.title)
        if self.currency is None and not (part and self.transformation is Transformation.NONE):
            return False
        titled = (part or self.nature is Nature.FLOW) and _is_called_a_balance(self.title)
        return titled or "balance" in (self.indicator or "")


_EXPECTED_MOVE = regex(r"\bexpected\s(?:[\w-]+\s){0,3}?(?:change|growth|rise|increase)\b", re.I)
_TARGET = regex(r"(?:^|\s)(?:targets?|goals?)(?=$|[,:(]|\s(?:for|of|set)\b)", re.IGNORECASE)
_SET_RATE = regex(
    r"\b(?:overnight|call|cash|policy|repo|repurchase|reverse|interbank|interest|funds|Selic|bank)\b",
    re.IGNORECASE,
)
"""Words of titles for the rates that banks set."""
_EXPECTED = regex(
    r"\b(?:expect(?:ed|ations?)|(?:mean|average|median|perceived)\s(?:probability|likelihood|chance)|"
    r"probability\s(?:of|that)|likelihood\s(?:of|that)|(?:months?|years?)[ -]ahead)\b",
    re.IGNORECASE,
)


def is_an_edition(one: Series, other: Series) -> bool:
    """Whether two series tell the same in the same steps, as two publishers of one measure do."""
    forms = ((s.frequency, s.accumulation, s.transformation, s.unit) for s in (one, other))
    return one.key != other.key and one.variant == other.variant and len(set(forms)) == 1


def forms_beside(one: Series, kin: Sequence[Series]) -> list[Series]:
    """Of the series of its measure, the other forms of a series: no other edition of it, and of a
    pack that has one nothing, for what it prints is of that edition, whose figures may differ."""
    editions = [other for other in kin if is_an_edition(other, one)]
    apart = {other.pack for other in editions} - {one.pack}
    return [other for other in kin if other not in editions and other.pack not in apart]
