"""Home of the two rule kinds, `Operation` and `Assertion`, and of the case that they judge."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.period import PER_YEAR, Period
from verifier.model.verdict import Caveat, Reason
from verifier.settings import Settings


@dataclass(frozen=True, slots=True)
class CueMatch:
    """Words that make a claim of their own: character range in the sentence, and what they say."""

    start: int
    end: int
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The times of a computation: the period, what it is compared with, and on which basis."""

    period: Period
    baseline: Period | None = None
    basis: Basis | None = None


class Operation:
    """What makes a number from series and a period.

    `reads` says whether the clause's figure is made this way; operations are asked in order of
    `priority` (low first) and the first that says yes is taken. `EXAMPLES` maps a sentence to
    the figure (as printed) that must be read as this operation; `COUNTER_EXAMPLES` maps a
    sentence to a figure that must not be. `signed` says that a fall is a negative number.
    """

    name: str = ""
    priority: int = 50
    signed: bool = False
    compared: bool = False
    EXAMPLES: Mapping[str, str] = {}
    COUNTER_EXAMPLES: Mapping[str, str] = {}

    def reads(self, clause: Clause) -> bool:
        """Whether the figure of `clause` is the result of this operation."""
        raise NotImplementedError

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The number over `frame.period`, in percent for rates and shares; None where a part is
        missing. `whole` is what a share or contribution is a part of."""
        raise NotImplementedError

    def unit(self, forms: Forms) -> str | None:
        """The unit that `compute` answers in."""
        return forms.unit

    def compares(self, forms: Forms) -> bool:
        """Whether it sets the period of such a measure against another one."""
        return self.compared

    def of_a_whole(self, forms: Forms) -> bool:
        """Whether it needs the total of which such a measure is a part."""
        return False


@dataclass(frozen=True, slots=True)
class Case:
    """A claim set against one measure: everything that an assertion needs to judge it.

    `rivals` gives the measures that a rank is taken among. `whole` is what a share is taken of.
    """

    claim: Claim
    operation: Operation
    forms: Forms
    frame: Frame
    settings: Settings
    whole: Forms | None = None
    rivals: Callable[[], tuple[Forms, ...]] = tuple

    @property
    def told_as(self) -> str:
        """The operation as it is told of the measure: a share that the series prints is its level,
        and has no other whole."""
        printed = self.forms.series.unit in ("percent", "ratio")
        return "level" if printed and self.operation.name == "share" else self.operation.name

    def compute(self, frame: Frame | None = None) -> Value | None:
        """What the claim's operation gives, over its own frame or another."""
        return self.operation.compute(self.forms, frame or self.frame, self.whole)

    def track(self) -> dict[Period, Value]:
        """What the operation gives for every single period on record, in time order; of a series
        that is dated by ranges, such as years from April, for every one of those."""
        lag, steps = None, self._steps()
        base, period = self.frame.baseline, self.frame.period
        as_long = base is not None and bool(steps) and base.count == period.count == steps[0].count
        if base is not None and as_long and base.frequency is period.frequency:
            lag = base.first - period.first
        if self.whole is not None or not steps:
            return self._computed(steps, lag)
        key = self.operation.name, lag, self.frame.basis, steps[0], steps[-1], len(steps)
        if key not in self.forms.tracks:
            self.forms.tracks[key] = self._computed(steps, lag)
        return dict(self.forms.tracks[key])

    def _computed(self, steps: Sequence[Period], lag: int | None) -> dict[Period, Value]:
        """What the operation gives for each of some periods, set against those so many steps from
        them."""
        found: dict[Period, Value] = {}
        for step in steps:
            baseline = step.shift(lag) if lag is not None else None
            value = self.compute(Frame(step, baseline, self.frame.basis))
            if value is not None:
                found[step] = value
        return found

    def _steps(self) -> Sequence[Period]:
        """The single periods on record; of a coarser period, those of its own length; of several
        steps of one year, the same ones of every year; of a year or more, every run as long."""
        period, steps = self.frame.period, self.forms.steps()
        own = PER_YEAR.get(self.forms.series.frequency, 0)
        if 1 < own < PER_YEAR.get(period.frequency, 0):  # quarters of a year of months
            period = period.to(self.forms.series.frequency) or period
        if 1 < period.count < own and steps and steps[0].count == 1:
            back = range(period.start.year - steps[0].start.year + 1)
            return [period.years_later(-years) for years in reversed(back)]
        alike = period.frequency is self.forms.series.frequency
        if alike and 1 < own <= period.count and steps and steps[0].count == 1:
            return [period.shift(-back) for back in range(period.first - steps[0].first, -1, -1)]
        if not own and period.count == 1 and self._names_the_length_of(period):
            own = _DAYS_OF_A_YEAR  # "the weakest month since 2022" is held against no day
        if period.count > 1 or not 0 < PER_YEAR.get(period.frequency, 99) < own or not steps:
            return steps
        longer = Period.of(period.frequency, steps[0].start)
        if period.last < longer.first:
            return ()  # "a record in 1999" of a series that starts later
        return list(Period(period.frequency, longer.first, period.last).steps())

    def _names_the_length_of(self, period: Period) -> bool:
        """Whether the words of a claim name how long a period is: "its weakest month"."""
        clause = self.claim.clause
        start = clause.sentence.start
        words = clause.sentence_text[clause.span.start - start : clause.span.end - start]
        return re.search(rf"\b{period.step_name}\b", words, re.IGNORECASE) is not None


_DAYS_OF_A_YEAR = 366


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an assertion found: the reason, the number it rests on, and the sentence's core.

    `computed` is signed and in the claim's unit; `holds` is False where the text is contradicted.
    `saying` is the sentence, or writes it, which few of the judgements that are tried ever show.
    """

    reason: Reason
    computed: float | None
    value: Value | None
    saying: str | Callable[[], str] = field(compare=False)
    caveats: tuple[Caveat, ...] = ()
    frame: Frame | None = None

    @property
    def said(self) -> str:
        """The sentence's core."""
        return self.saying if isinstance(self.saying, str) else self.saying()


class Assertion:
    """What is said about a number.

    `reads` is asked for clauses with a figure, in order of `priority`; `cues` finds words that
    make a claim without a figure in one sentence, each of which holds one of `STEMS`; `judge`
    holds the claim against a measure.
    Examples as in `Operation`; "" in `COUNTER_EXAMPLES` says that no claim of this kind may be
    found anywhere in the sentence.
    """

    name: str = ""
    priority: int = 50
    CUES: re.Pattern[str] | None = None
    STEMS: tuple[str, ...] = ()
    EXAMPLES: Mapping[str, str] = {}
    COUNTER_EXAMPLES: Mapping[str, str] = {}

    def reads(self, clause: Clause) -> bool:
        """Whether the figure of `clause` is claimed in this way."""
        return False

    def cues(self, sentence: str) -> list[CueMatch]:
        """Words in `sentence` that claim something of this kind without a figure."""
        if self.CUES is None or not self.may_cue(sentence):
            return []
        found = self.CUES.finditer(sentence)
        return [CueMatch(m.start(), m.end(), m.lastgroup or "") for m in found]

    def may_cue(self, sentence: str) -> bool:
        """Whether `CUES` are worth a search, which costs far more than one for a fixed string."""
        return not self.STEMS or any(map(sentence.lower().__contains__, self.STEMS))

    def judge(self, case: Case) -> Judgement | None:
        """What the measure says of the claim; None where a needed value is missing."""
        raise NotImplementedError
