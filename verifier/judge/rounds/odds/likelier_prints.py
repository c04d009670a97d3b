"""Home of likelier prints: open figures that are told as older prints and were so, of the likeliest
series and time.

"Germany shrank, a drop that had been put at just 0.1% in July": of which measure and quarter it is,
and that July is when it was printed, the figures around it tell together.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from verifier.judge.closeness import is_the_printed
from verifier.judge.older_prints import is_called_older
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.odds.likelier_series import may_be_tried, times_and_shares
from verifier.judge.rounds.odds.series_signs import series_shares
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.retellings import WEIGHTS as KINDS
from verifier.judge.rounds.retellings import retellings
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import ROUGH, Sitting
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Verdict

LEAST = 0.05
"""The least share of a reading, that of its series times that of its time, that bears a figure
out."""
_AS_READ = ("read", "words", "level", "moved")
"""The kinds of retelling that a print is tried as."""


@dataclass(frozen=True, slots=True)
class _Print:
    """A figure `told` of a series and time with the share of that reading, right on a day."""

    told: Claim
    held: Outcome
    day: date
    share: float


def of_likelier_prints(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by an earlier print of the likeliest of the series and times that had
    it, where it is likely enough; nothing of a text of a few figures."""
    if len(sitting.verdicts) < SEVERAL:
        return list(sitting.verdicts)
    return [_of_an_earlier_print(place, sitting) for place in range(len(sitting.verdicts))]


def _of_an_earlier_print(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    if not may_be_tried(verdict) or not _is_told_as_older(verdict.claim):
        return verdict
    best = max(_prints(place, sitting), key=lambda one: one.share, default=None)
    if best is None:
        return verdict
    note = f"as published on {best.day}"
    composed = sitting.judge.composer.judged(best.told, best.held, verdict.candidates, note=note)
    return replace(composed, claim=replace(composed.claim, clause=verdict.claim.clause))


def _is_told_as_older(claim: Claim) -> bool:
    return Context.REVISED_FROM in claim.clause.context or is_called_older(claim)


def _prints(place: int, sitting: Sitting) -> Iterator[_Print]:
    """The earlier prints that a figure was to its digits, of what it is likely enough to tell."""
    verdict, series = sitting.verdicts[place], series_shares(place, sitting)
    times = times_and_shares(place, sitting)
    as_read, before = sitting.claims[place], sitting.verdicts[:place]
    tellings = [
        (KINDS[kind], told)
        for kind, told in retellings(verdict.claim, as_read, before)
        if kind in _AS_READ
    ]
    for key, likely in series.items():
        for period, share in times:
            of = share * likely
            for weight, told in tellings if of >= LEAST else ():
                if of * weight >= LEAST:
                    anew = at_the_time(told, period)
                    yield from _printed(anew, key, period, of * weight, sitting)


def _printed(
    told: Claim, key: str, period: Period, share: float, sitting: Sitting
) -> Iterator[_Print]:
    """The last print before the one in force that a telling was, if that one is another."""
    judge = sitting.judge
    if judge.held(told, key) is not None:
        return  # in force yet
    for day in earlier_days(sitting.catalogue.history(key), period, judge.checker.day):
        checker = judge.checker_on(day)
        found, _ = checker.outcomes(told, checker.forms(key))
        for held in found:
            close = held.holds and held.frame.period == period and is_the_printed(told, held)
            if close and not ROUGH & set(held.judgement.caveats):
                yield _Print(told, held, day, share)
                return
