"""Home of what a scan finds in a text: figures, cue words, times and terms, each with its span."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from verifier.model.period import Frequency, Period
from verifier.model.quantity import Quantity
from verifier.model.span import Span


class Direction(StrEnum):
    """Which way a figure moved, as the text says."""

    UP = "up"
    DOWN = "down"


class Basis(StrEnum):
    """What a change or growth rate is measured against."""

    YEAR = "year_on_year"
    PERIOD = "period_on_period"
    ANNUALISED = "annualised"


class FigureKind(StrEnum):
    """How a figure is printed."""

    CARDINAL = "cardinal"  # 104,000 · 28.6% · $3bn · twenty-one
    FRACTION = "fraction"  # a third · two-thirds · half · one in eight
    MULTIPLE = "multiple"  # doubled · threefold · 1.5 times · halved
    ORDINAL = "ordinal"  # eighth · 11th · third (as in third-largest)
    VAGUE = "vague"  # dozens · double-digit · hundreds of thousands


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in the text with its unit.

    `span` is the figure as printed without hedge words or counted noun; `reach` also covers
    those. `noun` is the counted noun beside it in the singular. `group` numbers the
    figures of one printed list ("$62.4 billion and $13.6 billion, respectively" share a group).
    `per` is what a rate is taken over ("day", "head", "100,000 person"), or None.
    """

    span: Span
    reach: Span
    kind: FigureKind
    quantity: Quantity
    noun: str | None = None
    group: int | None = None
    per: str | None = None


class CueKind(StrEnum):
    """What part of speech carries a change."""

    VERB = "verb"  # rose, plunged, narrowed
    NOUN = "noun"  # a drop, the increase
    COMPARATIVE = "comparative"  # higher, more, lower
    ADVERB = "adverb"  # up, down


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says which way something moved."""

    span: Span
    word: str
    kind: CueKind
    direction: Direction | None


class TimeKind(StrEnum):
    """What a time expression does in its clause."""

    POINT = "point"  # in November · last month · so far this year · the three months to May
    BASELINE = "baseline"  # from a year earlier · compared with October · than in May
    SINCE = "since"  # since March 2022 · in almost three years
    BASIS = "basis"  # on the year · month-on-month · annualised
    RELEASE = "release"  # on Friday · Monday · on Nov. 11: a day, when something was said or done


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A time told by pointing at another one.

    The referent, moved by `steps` of `frequency` (None: its own), or taken over to `year`, or cut
    to `frequency` where `steps` is 0. "a year earlier" is -1 A, "the previous month" -1 M, "the
    same period" 0, "the same period in 2024" year 2024. `named` is a month or quarter of any year,
    which is taken in the year that the rest points at: "in October of that year".
    """

    steps: int = 0
    frequency: Frequency | None = None
    year: int | None = None
    named: Period | None = None


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression.

    `period` is set where the words and the publication date settle it; `anaphor` where another
    time is needed. `to_date` marks a year-to-date whose end the text leaves open: `period` is
    then the year. `basis` is the comparison that the words name, if any. `window` is the count of
    steps of an open span ("over the past three months", "in almost three years"), with
    `frequency` of the step. `yearless` says that the words name a month and no year.
    """

    span: Span
    kind: TimeKind
    period: Period | None = None
    anaphor: Anaphor | None = None
    basis: Basis | None = None
    to_date: bool = False
    window: int | None = None
    frequency: Frequency | None = None
    yearless: bool = False


class TermKind(StrEnum):
    """What a known word or phrase stands for."""

    AREA = "area"
    INDICATOR = "indicator"
    BREAKDOWN = "breakdown"
    ADJUSTMENT = "adjustment"
    PRICES = "prices"
    SERIES = "series"
    PICK = "pick"
    ALIAS = "alias"
    REJECT = "reject"


HOUSE_KINDS = frozenset((TermKind.PICK, TermKind.ALIAS, TermKind.REJECT))
"""Those of the house lists: what an editor picked, what a desk calls a series, and what a desk
says is none."""
NAMING_KINDS = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA, TermKind.SERIES)
"""Those that name what a figure is of: its measure, part or place, or the series itself."""


@dataclass(frozen=True, slots=True)
class Term:
    """A code that a phrase of the vocabulary stands for.

    `form` says how an area is named: `noun` (China), `adjective` (Chinese), `seat` (Beijing).
    `implies` is a transformation that the word carries: "inflation" is the index of consumer
    prices, year on year. Of a phrase of the house lists, `code` is the series (or what a reject
    names), `form` the place of its entry, and `implies` the areas that it is limited to.
    """

    kind: TermKind
    code: str
    form: str = ""
    implies: str = ""

    def __hash__(self) -> int:  # a hash of all fields costs five times as much
        return hash(self.code)


class TermMention(NamedTuple):
    """A phrase of the vocabulary in the text, with every code that it may stand for."""

    span: Span
    terms: tuple[Term, ...]

    def names(self, kind: TermKind) -> bool:
        """Whether it may stand for something of that kind."""
        for term in self.terms:  # noqa: SIM110  a loop: half of the reading asks here
            if term.kind is kind:
                return True
        return False
