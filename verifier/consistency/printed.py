"""Home of `Printed`: a figure of the article as the consistency checks see it."""

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date

from verifier.consistency.interval import Interval, interval_of
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Clause, Context
from verifier.model.codes import is_currency
from verifier.model.mention import FigureKind, TermKind
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.scales import SCALED
from verifier.model.span import Span
from verifier.model.verdict import Finding, Reason, Verdict

UNSURE = frozenset(
    (
        Context.FORECAST,
        Context.TARGET,
        Context.HYPOTHETICAL,
        Context.DENIAL,
        Context.REVISED_FROM,
    )
)
"""What is not said of the present state of things."""

HEDGES = (
    r"(?:\s+(?:an?|the|its|their|his|just|about|around|some|almost|well|over|under|above|below|"
    r"close|"
    r"more|less|than|estimated|as|much|many|record|revised|high|low|of|even|still|\w+ly))*\s*"
)
"""Pattern of the words that may stand between a preposition and its figure."""

LONGEST_SENTENCE = 2000
MOST_IN_SENTENCE = 40
MOST_ALIKE = 40
MOST_FIGURES = 1000
"""Beyond these it is a table or no prose at all; they keep the work linear in the text."""

STATES = ("level", "share", "average")
"""Operations whose figures stand somewhere, and move from one to another."""

_MEASURED = frozenset("percent percentage_points basis_points ratio rank index".split())
_WHOLE = {"WLD": None, "total": None}

Moment = tuple[date, date, bool]
"""First and last day, and whether the end is still open ("so far this year", unresolved)."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure in its place: `order` counts the claims of the article."""

    order: int
    verdict: Verdict
    quantity: Quantity
    claim: Claim = field(init=False, repr=False, compare=False)
    """The claim that the figure belongs to."""
    clause: Clause = field(init=False, repr=False, compare=False)
    """Where it stands."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "claim", self.verdict.claim)
        object.__setattr__(self, "clause", self.verdict.claim.clause)

    @property
    def operation(self) -> str | None:
        """How the text makes the number."""
        return self.claim.operation or self.verdict.operation

    @property
    def is_level(self) -> bool:
        """Whether the figure is a plain level."""
        return self.operation == "level" and self.claim.assertion in ("value", "threshold")

    @property
    def is_state(self) -> bool:
        """Whether the figure says where something stands, as a level, a share or an average."""
        return self.operation in STATES and self.claim.assertion in ("value", "threshold")

    @property
    def indicator(self) -> str | None:
        """Code of the indicator; None where the text does not say."""
        return self.claim.measure.indicator

    @property
    def interval(self) -> Interval:
        """The values that the printed figure stands for."""
        return interval_of(self.quantity)

    @property
    def is_plain(self) -> bool:
        """Whether no hedge stands beside it."""
        return self.quantity.bound is Bound.EXACT

    @property
    def quote(self) -> str:
        """The figure as printed."""
        start = self.clause.sentence.start
        return self.clause.sentence_text[
            self.clause.span.start - start : self.clause.span.end - start
        ]

    @property
    def lead(self) -> str:
        """The sentence up to the figure."""
        return self.clause.lead

    @property
    def tail(self) -> str:
        """The sentence behind the figure."""
        return self.clause.tail

    @property
    def per(self) -> str | None:
        """What the figure is told for each of."""
        return self.clause.figure.per if self.clause.figure else None

    @property
    def period(self) -> Period | None:
        """The period that the verdict used, else the one in the text, and that first where no
        figure of it is known: another was only tried."""
        used, told = self.verdict.period, self.clause.time.period
        return told or used if self.verdict.reason is Reason.NO_OBSERVATION else used or told

    @property
    def moment(self) -> Moment | None:
        """The days that the figure is about; None where the text leaves them open."""
        period = self.period
        if period is None:
            return None
        return (period.start, period.end, self.clause.time.to_date and not self.verdict.period)

    @property
    def parts(self) -> tuple[str | None, str | None, str | None]:
        """Counterpart, breakdown and adjustment; None also where the code stands for the whole."""
        measure = self.claim.measure
        found = (measure.counterpart, measure.breakdown, measure.adjustment)
        return tuple(_WHOLE.get(code or "", code) for code in found)  # type: ignore[return-value]

    @property
    def area(self) -> str | None:
        """Code of the place that the figure is for."""
        return self.claim.measure.ref_area

    @property
    def asserted(self) -> bool:
        """Whether the article states the figure as fact: no forecast, no earlier print."""
        return UNSURE.isdisjoint(self.clause.context)

    @property
    def in_title(self) -> bool:
        """Whether it stands in the headline."""
        return self.clause.role is Role.TITLE

    def names(self, kind: TermKind, code: str | None) -> bool:
        """Whether the figure's own sentence names `code`; yes where no terms were read."""
        terms = self.clause.terms
        return not terms or any(
            s.own and s.term.kind is kind and s.term.code == code for s in terms
        )

    def gap_to(self, other: "Printed") -> str:
        """The sentence between this figure and a later one in it, white space as single blanks."""
        start = self.clause.sentence.start
        between = self.clause.sentence_text[
            self.clause.span.end - start : other.clause.span.start - start
        ]
        return _BLANKS.sub(" ", between)

    def place(self) -> str:
        """Where it stands, in words."""
        if self.in_title:
            return "the headline"
        text = " ".join(self.clause.sentence_text.split())
        return f"“{text if len(text) <= 90 else text[:87].rstrip() + '...'}”"


def is_counted(quantity: Quantity) -> bool:
    """Whether the figure counts something, known or not: no money, no rate, no rank."""
    unit = quantity.unit
    return unit is None or (unit not in _MEASURED and not unit.isupper())


def same_unit(one: Printed, other: Printed) -> bool:
    """Whether both are in one unit, or one of the two leaves it unsaid: it counts the same ("615"),
    or is so many million of the money that the same sentence prints."""
    mine, theirs = one.quantity, other.quantity
    if mine.unit == theirs.unit:
        return True
    if None not in (mine.unit, theirs.unit):
        return False
    if is_counted(mine) and is_counted(theirs):
        return True
    bare, money = (one, other) if mine.unit is None else (other, one)
    together = bare.clause.sentence == money.clause.sentence
    return together and is_currency(money.quantity.unit) and bool(has_scale(bare))


def has_scale(figure: Printed) -> bool:
    """Whether a figure is printed as so many thousand, million or billion."""
    return bool(SCALED.search(figure.quote))


def printed_figures(verdicts: Sequence[Verdict]) -> list[Printed]:
    """The claims with a figure that is counted or measured: no ordinals, nothing vague."""
    found = []
    for order, verdict in enumerate(verdicts):
        figure = verdict.claim.clause.figure
        if figure is None or figure.kind in (FigureKind.ORDINAL, FigureKind.VAGUE):
            continue
        if verdict.claim.assertion in ("streak", "rank", "record"):
            continue
        if len(verdict.claim.clause.sentence_text) <= LONGEST_SENTENCE:
            found.append(Printed(order, verdict, figure.quantity))
    return found[:MOST_FIGURES]


def by_sentence(figures: Sequence[Printed]) -> list[list[Printed]]:
    """The figures of each sentence, in text order."""
    found: dict[Span, list[Printed]] = {}
    for figure in figures:
        found.setdefault(figure.clause.sentence, []).append(figure)
    return [
        sorted(group, key=lambda p: p.clause.span.start)
        for group in found.values()
        if len(group) <= MOST_IN_SENTENCE
    ]


def sum_of(parts: Sequence[Printed]) -> Interval:
    """What parts add up to, each of them rounded."""
    total = Interval(0.0, 0.0)
    for part in parts:
        total += part.interval
    return total


def alike(figures: Sequence[Printed], sort: Callable[[Printed], Hashable]) -> list[list[Printed]]:
    """The figures of each `sort`, in text order; sorts with too many members are left out."""
    found: dict[Hashable, list[Printed]] = {}
    for figure in figures:
        found.setdefault(sort(figure), []).append(figure)
    return [group for group in found.values() if len(group) <= MOST_ALIKE]


def finding(reason: str, explanation: str, *figures: Printed) -> Finding:
    """A finding about `figures`, in text order."""
    ordered = sorted(figures, key=lambda p: p.order)
    return Finding(reason, tuple(p.claim.id for p in ordered), explanation)


_BLANKS = regex(r"\s+")
_SHORTFALL = r"deficits?|shortfalls?|trade gap|\bgap|loss(?:es)?|in the red"
_EXCESS = r"surplus(?:es)?|profits?|in the black"
_SIDES = regex(rf"\b(?:(?P<minus>{_SHORTFALL})|(?P<plus>{_EXCESS}))\b", re.IGNORECASE)


def two_sided(sentence: str) -> bool:
    """Whether a sentence speaks of both a deficit and a surplus, or a loss and a profit."""
    return len({match.lastgroup for match in _SIDES.finditer(sentence)}) == 2


def side_of(figure: Printed) -> int:
    """-1 where the text calls the balance a deficit, +1 for a surplus, 0 where it says neither."""
    before = list(_SIDES.finditer(figure.lead))
    found = before[-1] if before else _SIDES.search(figure.tail[:60])
    if found is None:
        return 0
    return -1 if found.lastgroup == "minus" else 1
