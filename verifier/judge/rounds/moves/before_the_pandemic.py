"""Home of moves since before the pandemic: "15.8% more than before the pandemic", "a third below
pre-Covid levels"; and of what stood then: "before the pandemic it was 10.9%"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.times.upheavals import PANDEMIC
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_ELSE = r"(?!(?:and|but|while|or|to|than|above|below|year|month|quarter|ago|earlier)\b)"
_SINCE_BEFORE = regex(
    rf"(?:\s{_ELSE}[\w’'-]+){{0,4}}?\s(?:than|above|below|over|on|from|of|with|to|behind)\s"
    rf"(?:{_ELSE}[\w’'-]+\s){{0,6}}?(?:before\s(?:the\s)?|pre-?\s?)"
    rf"{PANDEMIC}\b",
    re.IGNORECASE,
)
_THEN = regex(
    rf"\b(?:before\s(?:the\s)?|pre-?\s?){PANDEMIC}\b(?:(?!\bnow\b)[^.;:,\d]){{0,40}}?,?\s"
    r"(?:(?:it|they|that|this|there|the\s\w+)\s)?(?:(?:was|were|had\sbeen|stood\sat|came\sto)\s)?"
    r"(?:(?:about|around|nearly|almost|just|only|some|over|under|at|of|the|a)\s)*\W?$|"
    rf"\bpre-?\s?{PANDEMIC}\b\s(?:(?:level|figure|total|rate|average|norm)\sof\s)?\W?$",
    re.IGNORECASE,
)
_STOOD_THEN = regex(
    rf"(?:\s(?!and\b|but\b|or\b|than\b|above\b|below\b|from\b|more\b|less\b)[\w’'-]+){{0,3}}?\s"
    rf"(?:(?:just|right|immediately|shortly)\s)?before\s(?:the\s)?{PANDEMIC}\b",
    re.IGNORECASE,
)
"""What stands around a level of then: "Before Covid it was", "the pre-pandemic level of"."""
_LAST_YEAR = 2019
_MOVES = ("growth", "change", "multiple")


def since_before_the_pandemic(sitting: Sitting) -> list[Verdict]:
    """Moves told against what was before the pandemic, right against the same step of 2019 or the
    last one before it broke out, and levels of then; open where they fit neither, for copy means
    either."""
    return [_of_then(_since_then(verdict, sitting), sitting) for verdict in sitting.verdicts]


def _of_then(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, period = verdict.claim, verdict.period
    if verdict.rating is Rating.SUPPORTED or claim.quantity is None:
        return verdict
    if claim.operation != "level":
        if claim.operation != "share" or verdict.operation != "level":
            return verdict
        claim = replace(claim, operation="level")  # the rate of a series: "4.7% of sessions"
    clause, start = claim.clause, claim.clause.sentence.start
    told = _THEN.search(clause.lead)
    told = told or _STOOD_THEN.match(clause.sentence_text, claim.span.end - start)
    if told is None or period is None or verdict.series is None:
        return verdict
    for key in dict.fromkeys((*_beside(verdict, sitting), verdict.series)):
        for then in (*_bases(period), *_last_before(key, sitting)):
            held = sitting.judge.held(at_the_time(claim, then), key)
            if held is not None:
                return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return replace(verdict, reason=Reason.UNRESOLVED_PERIOD, caveats=(), suggestion=None)


def _beside(verdict: Verdict, sitting: Sitting) -> list[str]:
    """The series of the level told just before it in its sentence, in the same unit, which was
    borne out: "7.2% the year before and 4.7% before Covid"."""
    claim = verdict.claim
    told = [v for v in sitting.verdicts if v.claim.span.end <= claim.span.start]
    last = told[-1] if told else None
    if last is None or last.series is None or last.rating is not Rating.SUPPORTED:
        return []
    one, other = last.claim.quantity, claim.quantity
    alike = one is not None and other is not None and one.unit == other.unit
    here = last.claim.clause.sentence == claim.clause.sentence
    return [last.series] if alike and here and last.operation == "level" else []


def _last_before(key: str, sitting: Sitting) -> Iterator[Period]:
    """The last step of a series that was over before the pandemic broke out, if it runs over two
    calendar years: the school year of 2018-19."""
    forms = sitting.judge.checker.forms(key)
    if forms.dated_by_windows:
        before = [step for step in forms.steps() if step.end.year <= _LAST_YEAR]
        yield from sorted(before, key=lambda step: step.end)[-1:]


def _since_then(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.rating is Rating.SUPPORTED or claim.operation not in _MOVES:
        return verdict
    clause, period = claim.clause, verdict.period
    start, baseline = clause.sentence.start, clause.baseline
    told = _SINCE_BEFORE.match(clause.sentence_text, claim.span.end - start)
    if told is None or period is None or verdict.series is None:
        return verdict
    named = baseline.mention if baseline is not None else None
    if baseline is not None and (named is None or named.span.start >= start + told.end()):
        return verdict  # set against another time than "the same months before the pandemic"
    for base in _bases(period):
        moved = at_the_time(replace(claim, basis=None, basis_stated=False), period)
        against = replace(moved.clause, baseline=TimeRef(base), basis=None)
        held = judge.held(replace(moved, clause=against), verdict.series)
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return replace(verdict, reason=Reason.UNRESOLVED_PERIOD, caveats=(), suggestion=None)


def _bases(period: Period) -> Iterator[Period]:
    """The same step of 2019, and the last month, quarter or year before the pandemic."""
    yield period.years_later(_LAST_YEAR - period.start.year)
    if period.count == 1 and period.frequency is Frequency.MONTH:
        yield Period.at(Frequency.MONTH, _LAST_YEAR + 1, 2)
    if period.count == 1 and period.frequency is Frequency.QUARTER:
        yield Period.at(Frequency.QUARTER, _LAST_YEAR, 4)
