"""Home of the operation `average`."""

import re

from verifier.lazy import regex
from verifier.model.arithmetic import mean
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.level_verbs import STOOD
from verifier.model.mention import Basis, TimeKind
from verifier.model.period import Frequency
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature

_AVERAGED = regex(
    r"\b(?:averag(?:ed|es|ing)|(?:to|will) average|(?:an?|the|its|monthly|weekly|"
    r"quarterly)\s+(?:monthly |weekly |"
    r"quarterly )?average of|on average|\ban? (?:monthly |weekly |quarterly )?average)\s*$|"
    r"\baverag(?:ed|ing)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)


_OF = {Frequency.WEEK: "week", Frequency.MONTH: "month", Frequency.QUARTER: "quarter"}
_STEPS = frozenset(("day", "week", "month", "quarter"))
_TIMES = frozenset(("hour", "day", "night", "week", "month", "quarter", "year"))
_EACH_GAME = regex(
    r"\b(?:an?|each|every|per)\s(?:[\w-]+\s){0,2}?(?:game|match|fixture|flight|train|screening|"
    r"show|"
    r"performance|visit|stay|order|transaction)\b"
)
"""An average over events and not over periods."""
_PRICES = regex(r"\b[Pp]rices?\b")
"""What is told by its average over a quarter, which is a level."""
_RUN = regex(
    r"\b(?:over|in|during|for) (?:the )?(?:(?:past|last|previous|prior|latest) )?(?:\d+|two|three|"
    r"four|"
    r"six|eight|nine|ten|twelve) (?:months|quarters|weeks|years|days)\b",
    re.IGNORECASE,
)


class Average(Operation):
    """The mean of the single values over a run of periods.

    Text: "averaged 104,000 over three months", "an average of $3bn a month". Computed over every
    step of the run; of a market the days that have a figure; for gains and losses the mean of the
    changes. Not covered: weighted means.
    """

    name = "average"
    priority = 20
    EXAMPLES = {
        "The average of exports over the six months to May was $3bn.": "$3bn",
        "Job gains averaged 104,000 over the past three months.": "104,000",
        "The gap averaged $61bn in the first half.": "$61bn",
        "Thefts there have averaged 17 a month this year.": "17",
        "On average, $3.24 billion arrived each month.": "$3.24 billion",
        "Averaged over the quarter, the flow comes to $482m a month.": "$482m",
        "In the three months before that, the average was $44bn a month.": "$44bn",
        "On average, the monthly total over the latest three months was $38bn.": "$38bn",
        "That takes the average monthly change since May to a loss of 16,100.": "16,100",
        "They took on 65,000 staff a month on average over the past three months.": "65,000",
    }
    COUNTER_EXAMPLES = {
        "Average hourly earnings rose 0.2% from May.": "0.2%",
        "Exports rose 3% on average prices.": "3%",
        "The yield averaged 4.36% in February.": "4.36%",
        "Gates averaged 9,912 this season.": "9,912",
        "On average, the total over the latest three months was $38bn.": "$38bn",
        "The average was $44bn in May.": "$44bn",
        "On average, $32 was spent on each visit.": "$32",
        "Spot prices averaged $83 in the third quarter.": "$83",
        "On average it cost €5.94 in January.": "€5.94",
        "Tenants paid an average of £1,369 a month in February.": "£1,369",
    }

    def reads(self, clause: Clause) -> bool:
        """A figure that "averaged" or "an average of" introduces, taken per step or over several;
        the average of one period and of a rate is a level."""
        figure = clause.figure
        if figure is None:
            return False
        named = _is_named(clause)
        averaged = _AVERAGED.search(clause.before) or _THE_AVERAGE.search(clause.lead)
        each = figure.per in _STEPS and _IT_STOOD.search(clause.before)
        if not (named or averaged or each or _is_opened(clause)):
            return False
        period, mention = clause.time.period, clause.time.mention
        if figure.quantity.unit in ("percent", "celsius", "fahrenheit", "degree"):
            return period is None and mention is not None and (mention.window or 0) > 1
        if named:
            return True
        if _PRICES.search(clause.before) and period is not None and period.count == 1:
            return False
        if _EACH_GAME.search(clause.sentence_text):
            return False
        if figure.per is not None and figure.per not in _TIMES:
            return False
        within = period is not None and period.count == 1 and figure.per == "day"
        if within:
            return False
        if period is not None and period.count == 1 and figure.per == _OF.get(period.frequency, ""):
            return False  # "paid an average of £1,369 a month in February"
        if figure.per in _STEPS or _is_opened(clause):
            return True
        if period is None:
            since = any(time.kind is TimeKind.SINCE for time in clause.times)
            lasted = since and _SINCE.search(clause.before) is not None
            return lasted or _RUN.search(clause.sentence_text) is not None
        stepped = period.frequency in _COARSE and _A_STEP.match(clause.after) is not None
        told = period.frequency in _COARSE and not clause.time.inherited
        return stepped or period.count > 1 or told or period.frequency in _COARSE[:2]

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The mean over the steps of the period, of changes where a baseline is set."""
        frequency = forms.series.frequency
        run = frame.period.to(frequency)
        if run is None:
            return None
        if frequency is Frequency.DAY and forms.series.nature is not Nature.FLOW:
            days = [forms.chosen.at(day) for day in run.steps() if day in forms.chosen.values]
            quoted = [value for value in days if value is not None]
            return mean(quoted, self.unit(forms)) if quoted else None
        values: list[Value] = []
        begun = frame.baseline is not None and frame.period.contains(frame.baseline)
        moved = frame.baseline is not None and not begun  # "averaged $19bn since March"
        printed = forms.as_printed
        for step in run.steps():
            if moved:
                value = forms.change(step, Basis.PERIOD, step.shift(-1))
            else:
                found = printed.level(step)
                value = found[1] if found else None
            if value is None:
                return None
            values.append(value)
        return mean(values, self.unit(forms))


_THE_AVERAGE = regex(
    r"\b(?:the|its|their|an?)\s(?:average|mean)\s(?:for|over|in)\s(?:the\s)?(?:whole\sof\s)?[^,;.]{2,24}"
    r"(?:,|\s(?:was|came\sto|stood\sat|worked\sout\sat))\s(?:(?:just|only|about|some|at)\s)?$",
    re.IGNORECASE,
)
"""The average of a time, with its figure beside it: "The average for 2025, 7.3m, was"."""
_IT_STOOD = regex(rf"\b(?:[Tt]he|[Tt]hat)\saverage\s{STOOD}\s(?:(?:just|only|about)\s)?$")
"""The average, with its figure per step behind it: "the average was $44bn a month"."""
_OPENED = regex(r"(?:On average|Averaged over [^,;.]{3,40}), [^,;.\d]{0,100}$")
_OVER = regex(rf"{_RUN.pattern}|\bbetween\s[A-Z]\w+\sand\s|\bfrom\s[A-Z]\w+\sto\s")
_ON_AVERAGE = regex(r"On average, [^,;.\d]{0,100}$")
_EACH_TOTAL = regex(r"\b(?:weekly|monthly|quarterly)\s(?:total|sum|count|figure|number|level)\b")
_IT_WAS = regex(r"(?:\s[a-z-]+){0,2}?\s(?:a|per|each|every)\s(?:week|month|quarter)\son average\b")
_OPENED_OVER = regex(
    r"[Aa]veraged over (?:the (?:past|last|latest|previous) )?(?:\d+|[a-z]+) "
    r"(?:days|weeks|months|quarters|years), [^,;.\d]{0,100}$"
)
_SINCE = regex(r"\b(?:has|have|had) averaged (?:[a-z]+ ){0,2}?$")
"""What has gone on since a time: "exports have averaged $19bn since March"."""
_NAMED = regex(
    r"\b[Tt]he\s(?:(?P<step>monthly\s|weekly\s|quarterly\s)?(?:average|mean)\s"
    r"(?:of|for|in)\s[^,;:]{3,160}?\s|"
    rf"(?P<own>monthly|weekly|quarterly)\s(?:average|mean)\s)"
    rf"{STOOD}\s(?:(?:just|only|about|around|nearly|almost|over|thus|therefore|then)\s){{0,2}}$"
)
_A_STEP = regex(
    r"(?:\s[\w-]+){0,3}?\s(?:a|an|each|every|per)\s(?:day|week|month|quarter|"
    r"year)\b(?! (?:ago|earlier))"
)
_OF_CHANGES = regex(
    r"\baverage\s(?:monthly|weekly|quarterly|annual|yearly)\s(?:net\s)?(?:change|gain|loss|increase|"
    r"decline|rise|fall)\b[^,;.\d]{0,40}\s(?:to|at|was|is)\s(?:(?:a|an)\s(?:net\s)?"
    r"(?:gain|loss|rise|fall|decline|increase)\sof\s)?(?:just |only |about )?$"
)


_COARSE = (Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)


def _is_named(clause: Clause) -> bool:
    """Whether a figure is what the average of a measure over several steps was: "The monthly
    average of arrivals in the first six months was 3.4 million"."""
    period, mention = clause.time.period, clause.time.mention
    lead = clause.lead
    named = _NAMED.search(lead) if "verage" in lead or " mean " in lead else None
    if named is None:
        return False
    if period is None:
        return mention is not None and (mention.window or 0) > 1
    several = named["step"] or named["own"] or _RUN.search(lead)
    return period.count > 1 or (several is not None and period.frequency in _COARSE)


def _is_opened(clause: Clause) -> bool:
    """Whether the sentence opens with the average that a figure per step is: "On average, $3bn
    arrived each month"; or the average of its changes is told."""
    text, start = clause.sentence_text, clause.sentence.start
    if "verage" not in text:
        return False
    lead = text[: clause.span.start - start]
    if _OPENED_OVER.match(lead):
        return True
    period = clause.time.period
    several = period is not None and (
        period.count > 1 or (period.frequency in _COARSE and _OVER.search(text) is not None)
    )
    if _ON_AVERAGE.match(lead) and (several or (_RUN.search(lead) and _EACH_TOTAL.search(lead))):
        return True
    coarse = period is not None and (period.count > 1 or period.frequency in _COARSE)
    if (coarse or _RUN.search(text)) and _IT_WAS.match(clause.after):
        return True
    if _OPENED.match(lead) and _A_STEP.match(text, clause.span.end - start):
        return True
    return _OF_CHANGES.search(lead) is not None
