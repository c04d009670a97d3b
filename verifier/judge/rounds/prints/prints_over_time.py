"""Home of prints of one time told one after the other, each with when it stood: "August’s borrowing
was reported as £18bn. A month later it had become £16.6bn. Today it is £15.3bn"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from verifier.judge.closeness import is_the_printed
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.superseded import as_superseded
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_IT = r"(?:(?:it|this|that|the\s(?:figure|number|total|count|rate|estimate))(?=[\s’']))?\s?"
_PUT = r"(?:\s(?:put|given|reckoned|thought|shown))?(?:\s(?:at|as|to\sbe))?"
_BECAME = r"(?:become|been\s(?:revised|restated|changed|cut|raised)\sto|turned\sinto)"
_HEDGE = r"(?:\s(?:just|only|about|merely|nearly|an?|a\smere)){0,2}\s\W?$"
_NOW = regex(
    rf"\b(?:(?:today|now|currently),?\s{_IT}(?:is|stands|[’']s)(?:\snow)?{_PUT}|"
    rf"(?:is|stands|[’']s)\s(?:now|today|currently){_PUT}|"
    rf"(?:has|have)\s(?:since|now)\s(?:then\s)?{_BECAME}){_HEDGE}",
    re.IGNORECASE,
)
"""Up to a figure that is the print in force: "Today it is", "It has since become"."""
_LATER = regex(
    rf"\b(?P<count>an?|one|two|three|four|six)\s(?P<unit>day|week|month|quarter|year)s?\s"
    rf"(?:later|on),?\s{_IT}"
    rf"(?:(?:has|had)\s{_BECAME}|became|had\sbeen|was|stood\sat){_HEDGE}",
    re.IGNORECASE,
)
"""Up to a figure that stood for a while: "A month later it had become"."""
_IDLE = frozenset(
    stems_of(
        "today now currently become became given put reckoned thought shown told printed published "
        "revised restated changed cut raised turned into since then later total count rate "
        "estimate one two three four six merely mere day stood"
    )
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}
_DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
_SO_MANY = 3
"""So many figures behind a print are looked at."""


def of_prints_over_time(sitting: Sitting) -> list[Verdict]:
    """Figures told as what a print before them has become, each right where its series had it of
    that time in the print in force, or for a while before; and the one that they start from, which
    is outdated no more where one of them is right."""
    found = list(sitting.verdicts)
    for place, first in enumerate(sitting.verdicts):
        if not _is_a_print(first):
            continue
        told = list(_told_on(place, sitting.verdicts))
        right = {k: v for k, now in told if (v := _judged(k, now, first, sitting)) is not None}
        for k, verdict in right.items():
            found[k] = verdict
        if right and first.reason is Reason.OUTDATED:
            found[place] = as_superseded(first, sitting.topics[place], sitting.judge)
    return found


def _is_a_print(verdict: Verdict) -> bool:
    """Whether a figure is one that a series had of its time before that was printed anew."""
    said = Context.REVISED_FROM in verdict.claim.clause.context
    right = said and verdict.rating is Rating.SUPPORTED
    known = verdict.series is not None and verdict.period is not None
    return (
        known
        and verdict.claim.assertion == "value"
        and (right or verdict.reason is Reason.OUTDATED)
    )


def _told_on(place: int, told: Sequence[Verdict]) -> Iterator[tuple[int, bool]]:
    """The places of the figures that go on about a print, each with whether it is in force."""
    block = told[place].claim.clause.block
    for k in range(place + 1, min(place + 1 + _SO_MANY, len(told))):
        claim = told[k].claim
        lead = stretch_of(claim)[0]
        now = _NOW.search(lead) is not None
        if claim.clause.block != block or claim.assertion != "value":
            return
        if not now and _LATER.search(lead) is None:
            return
        yield k, now
        if now:
            return


def _judged(place: int, now: bool, first: Verdict, sitting: Sitting) -> Verdict | None:
    """The verdict on a figure as a later print of that which the first one tells; None where it is
    none."""
    verdict, key, judge = sitting.verdicts[place], first.series or "", sitting.judge
    told = _told_likewise(verdict.claim, first)
    behind = len(told.clause.tail)
    if not tells_of_nothing_else(told, first.period, sitting.series[key], behind, _IDLE):
        return None
    days = [judge.checker.day]
    if not now and first.period is not None:
        days = earlier_days(sitting.catalogue.history(key), first.period, judge.checker.day)
        days = list(_standing_then(verdict.claim, [judge.checker.day, *days]))
    for day in days:
        checker = judge.checker_on(day)
        found, _ = checker.outcomes(told, checker.forms(key))
        held = next((o for o in found if o.holds and is_the_printed(told, o)), None)
        if held is not None and held.frame.period == first.period:
            note = "" if now else f"as published on {day}"
            return judge.composer.judged(told, held, verdict.candidates, note=note)
    return None


def _standing_then(claim: Claim, days: Sequence[date]) -> Iterator[date]:
    """The days of the prints that stood so long after an earlier one as is told."""
    told = _LATER.search(stretch_of(claim)[0])
    if told is None:
        return
    step = _DAYS[told["unit"].lower()]
    later, slack = timedelta(_COUNTS[told["count"].lower()] * step), timedelta(max(1, step // 3))
    for place, (after, day) in enumerate(pairwise(days)):
        if any(day - slack <= one + later <= after for one in days[place + 2 :]):
            yield day


def _told_likewise(claim: Claim, first: Verdict) -> Claim:
    """A claim told of the time of another one, and as a level or move like that."""
    told, other = at_the_time(claim, first.period), first.claim
    like = replace(told, operation=other.operation, direction=other.direction, basis=other.basis)
    return replace(like, clause=replace(like.clause, baseline=other.clause.baseline))
