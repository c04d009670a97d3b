"""Home of the assertion `threshold`."""

import re
from collections.abc import Callable

from verifier.language.times.upheavals import PANDEMIC
from verifier.lazy import regex
from verifier.model.agreement import (
    CAVEAT_OF_FIT,
    REASON_OF_FIT,
    Agreement,
    agreement,
    unit_shown,
)
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import FigureKind
from verifier.model.notation import spoken, told
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.rule import Assertion, Case, Frame, Judgement
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Reason
from verifier.records.counted_from import scope_of
from verifier.records.past import is_left_out

_CROSSED = regex(
    r"\b(?=[b-gjlmprstw])(?:surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|cross(?:es|ed|ing)?|"
    r"pass(?:es|ed|ing)?|breach(?:es|ed|ing)?|br(?:oke|eaks|eaking|oken) (?:through|above|below)|"
    r"eclips(?:es|ed|ing)|(?<!the )past|smash(?:es|ed|ing)(?: through| past)?|"
    r"(?:burst|sail\w*|cruis\w*|soar\w*|shot|crash\w*|sailed) (?:through|past|above)|"
    r"(?:fell|fall\w*|drop(?:s|p\w*)?|dip(?:s|p\w*)?|slip(?:s|p\w*)?|sank|sink\w*|sunk|slid\w*|plung\w*|tumbl\w*|"
    r"slump\w*|"
    r"crept|edged|ticked|surg\w*|leap\w*|leapt|r[io]se\w*|climb\w*|"
    r"mov\w+|went|goes|push\w*|jump\w*)\s(?:back\s)?(?:above|below|under|over|beyond))\s+"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_MARK = regex(r"[\s-]*(?:mark|barrier|milestone|threshold|level)\b", re.IGNORECASE)
_HIT = regex(
    r"\b(?:hit|hits|reach(?:es|ed|ing)?|clear(?:s|ed|ing)?|pierc(?:ed|es|ing)|beat|"
    r"tested)\s+(?:the\s)?$",
    re.IGNORECASE,
)
_LEAD = 60
"""Characters before a figure in which a verb of crossing stands."""
_BEYOND = regex(r"\b(?:above|below|beneath|over|under|beyond)\s(?:the\s)?$", re.IGNORECASE)
_FIRST_BEHIND = regex(
    r"[^.;\d]{0,40}\b(?:for (?:the )?first time|(?:not|[a-z]+n[’']t) happened since)\b"
)
_FIRST_BEFORE = regex(
    r"(?:^|[,;:—–]\s)[Ff]or the first time\b|"
    r"\bfirst time (?:since [^,;.]{3,30}? )?(?:that )?[^,;.\d]{2,50}?\s(?:has|have|had|was|"
    r"were|is|are)\s[^,;.\d]{0,30}$|"
    r"(?:^|[,;:—–]\s)[Nn]ot since [^.;:,]{3,40}?\s(?:has|have|had)\s[^.;:]{2,100}?\sbeen\s"
    r"(?:back\s)?(?:above|below|beneath|over|under|beyond)\s(?:the\s)?$"
)
_FIRST = regex(
    r"\bfirst (?:time|since)\b|\bfirst[- ]ever\b|\bfirst (?:month|quarter|week|year) since\b|"
    r"(?:\bnot|n[’']t) happened since\b|"
    r"\bnot since [^.;:,]{3,40}?\s(?:has|have|had)\s",
    re.IGNORECASE,
)
_IN_YEARS = regex(
    r"\bfirst (?:time|since)[^.;\d]{0,12}? in (?:many |several |some |a few )?"
    r"(?:years|months|weeks|quarters|decades|ages|a while|a long time)\b"
)
"""A time that the text leaves open: "for the first time in years"."""


class Threshold(Assertion):
    """A level went past a round figure.

    Text: "surpassed $1 trillion in November for the first time". Computed for the period and, for
    flows, for the year so far as well: a yearly total crosses the mark in the month that the text
    names. A mismatch when no reading lies beyond the figure, or when the text says "first time"
    and an earlier reading did. Not covered: marks of two measures at once.
    """

    name = "threshold"
    priority = 40
    EXAMPLES = {
        "The surplus topped $1 trillion for the first time.": "$1 trillion",
        "The rate fell below 5% in May.": "5%",
        "The rate was above 5% in May for the first time since 2020.": "5%",
        "For the first time since May, arrivals were below 4 million.": "4 million",
        "Not since May had the rate been above 5%.": "5%",
        "Jobless rate above 5% for first time since 2020": "5%",
        "Exports smashed through the $300 billion barrier in May.": "$300 billion",
    }
    COUNTER_EXAMPLES = {
        "Exports rose more than 8% in May.": "8%",
        "The rate was above 5% in May.": "5%",
        "The past 12% rise was reversed.": "12%",
    }

    def reads(self, clause: Clause) -> bool:
        """A level introduced by a verb of crossing."""
        figure = clause.figure
        if figure is None or figure.kind is FigureKind.ORDINAL:
            return False
        hedge = clause.sentence_text[
            figure.reach.start - clause.sentence.start : figure.span.start - clause.sentence.start
        ]
        lead = (clause.before + hedge)[-_LEAD:]
        if _BEYOND.search(lead) and _is_a_first(clause):
            return True
        return bool(_CROSSED.search(lead) or (_MARK.match(clause.after) and _HIT.search(lead)))

    def judge(self, case: Case) -> Judgement | None:
        """Hold the mark against the period and, for flows, the year so far."""
        quantity = case.claim.quantity
        readings = [(frame, case.compute(frame)) for frame in self._frames(case)]
        found: list[tuple[Frame, Value]] = [(f, v) for f, v in readings if v is not None]
        if quantity is None or not found:
            return None
        unit = case.operation.unit(case.forms)
        first: Judgement | None = None
        for frame, value in found:
            met = agreement(
                case.claim,
                quantity,
                case.forms.series,
                case.operation.signed,
                unit,
                value,
                case.settings,
            )
            balance = case.forms.series.is_balance and unit == case.forms.series.unit
            said = told(case.told_as, met.computed, unit_shown(quantity, unit), balance)
            far = frame is not case.frame and _is_far_past(quantity, met)
            if far or not met.holds or _stays_short(quantity, met, value):
                reason = Reason.OFF_SIGN if met.opposite else Reason.OFF_VALUE
                if first is None or (met.opposite and first.reason is not Reason.OFF_SIGN):
                    first = Judgement(reason, met.computed, value, said, (), frame)
                continue
            earlier = self._earlier_beyond(case, frame, met.computed)
            if earlier is not None:
                said = f"{said}, but {spoken(earlier)} was beyond the mark already"
                return Judgement(Reason.OFF_RECORD, met.computed, value, said, (), frame)
            caveats: tuple[Caveat, ...] = ()
            if met.fit in CAVEAT_OF_FIT:
                caveats = (CAVEAT_OF_FIT[met.fit],)
            return Judgement(REASON_OF_FIT[met.fit], met.computed, value, said, caveats, frame)
        return first

    def _frames(self, case: Case) -> list[Frame]:
        frames = [case.frame]
        period = case.frame.period
        per_year = PER_YEAR.get(period.frequency, 1)
        if case.forms.series.nature is Nature.FLOW and period.count == 1 and per_year > 1:
            january = period.first - period.first % per_year
            so_far = Period(period.frequency, january, period.last)
            frames.append(Frame(so_far, None, case.frame.basis))
        return frames

    def _earlier_beyond(self, case: Case, frame: Frame, computed: float) -> Period | None:
        """An earlier reading of the same length beyond the mark, where the text says "first", of
        those after the date that it names: "for the first time since May"."""
        quantity = case.claim.quantity
        words = case.claim.clause.sentence_text
        if quantity is None or not _FIRST.search(words) or _IN_YEARS.search(words):
            return None
        mark = float(quantity.value)
        size: Callable[[float], float] = abs if mark >= 0 else float  # "past the -20 mark"
        above, scope = size(computed) > mark, scope_of(case)
        if scope is None and _SINCE_THE_PANDEMIC.search(words) is not None:
            scope = _ITS_LAST_YEAR
        for past in _same_kind(case.forms, frame.period):
            if scope is not None and past.start <= scope.end:
                continue
            if is_left_out(case.claim.clause, past):
                continue
            value = case.compute(Frame(past, None, frame.basis))
            if value is None:
                continue
            then = size(value.value)
            if then > mark if above else then < mark:  # a reading right on the mark is not past it
                return past
        return None


_SINCE_THE_PANDEMIC = regex(
    rf"\bsince\s(?:before\s)?(?:the\s)?{PANDEMIC}\b",
    re.IGNORECASE,
)
_ITS_LAST_YEAR = Period.at(Frequency.YEAR, 2021)
"""Copy means since it broke out as well as since it was over; what came after both counts."""


def _stays_short(quantity: Quantity, met: Agreement, value: Value) -> bool:
    """Whether a value that rounds to a mark lies on the near side of it, by more than its own step
    leaves open: $4.93 has not "gone above $5"."""
    if quantity.bound not in (Bound.OVER, Bound.UNDER) or met.fit is Fit.EXACT:
        return False
    mark, error = float(quantity.value), abs(value.error * met.computed / (value.value or 1))
    size = met.computed if mark < 0 else abs(met.computed)
    return size + error < mark if quantity.bound is Bound.OVER else size - error > mark


def _is_a_first(clause: Clause) -> bool:
    """Whether the words behind a mark, or those that open its sentence, say that it was passed for
    the first time: "was above 5% in May for the first time since 2020"."""
    text, start = clause.sentence_text, clause.sentence.start
    behind = _FIRST_BEHIND.match(text, clause.span.end - start)
    return behind is not None or _FIRST_BEFORE.search(text[: clause.span.start - start]) is not None


def _same_kind(forms: Forms, period: Period) -> list[Period]:
    """Earlier periods to compare with: single steps, or for a year, or one so far, the whole
    years."""
    own = forms.series.frequency
    whole = period.frequency is Frequency.YEAR and own in (Frequency.MONTH, Frequency.QUARTER)
    if period.count == 1 and not whole:
        return [step for step in forms.steps() if step.last < period.first]
    years = {
        Period.of(forms.series.frequency, p.end).start.year for k in forms.levels for p in k.values
    }
    per_year = PER_YEAR.get(period.frequency, 1)
    return [
        Period(period.frequency, year * per_year, year * per_year + per_year - 1)
        for year in sorted(years)
        if year < period.start.year
    ]


def _is_far_past(quantity: Quantity, met: Agreement) -> bool:
    """Whether a total of the year so far, which the text does not name, lies so far beyond the mark
    that it was crossed long before."""
    return abs(met.computed) > _FAR * abs(float(quantity.value))


_FAR = 1.5
