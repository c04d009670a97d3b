"""Home of moves since before the pandemic: "15.8% more than before the pandemic", "a third below
pre-Covid levels"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.period import Frequency, Period
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_ELSE = r"(?!(?:and|but|while|or|to|than|above|below|year|month|quarter|ago|earlier)\b)"
_SINCE_BEFORE = regex(
    rf"(?:\s{_ELSE}[\w’'-]+){{0,4}}?\s(?:than|above|below|over|on|from|of|with|to|behind)\s"
    rf"(?:{_ELSE}[\w’'-]+\s){{0,6}}?(?:before\s(?:the\s)?|pre-?\s?)"
    r"(?:(?:coronavirus|covid(?:-19)?|global)\s)?(?:pandemic|covid(?:-19)?|lockdowns?)\b",
    re.IGNORECASE,
)
_LAST_YEAR = 2019
_MOVES = ("growth", "change", "multiple")


def since_before_the_pandemic(sitting: Sitting) -> list[Verdict]:
    """Moves told against what was before the pandemic, right against the same step of 2019 or the
    last one before it broke out; open where they fit neither, for copy means either."""
    return [_since_then(verdict, sitting) for verdict in sitting.verdicts]


def _since_then(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.rating is Rating.SUPPORTED or claim.operation not in _MOVES:
        return verdict
    clause, period = claim.clause, verdict.period
    if _SINCE_BEFORE.match(clause.sentence_text, claim.span.end - clause.sentence.start) is None:
        return verdict
    if period is None or verdict.series is None or clause.baseline is not None:
        return verdict
    for base in _bases(period):
        told = at_the_time(replace(claim, basis=None, basis_stated=False), period)
        against = replace(told.clause, baseline=TimeRef(base), basis=None)
        held = judge.held(replace(told, clause=against), verdict.series)
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
