"""Home of `told_up_to`: the newest times that an article tells of.

Packs need not say on which day a figure came out. An article on the jobs of October was written
when they were, however soon that is after the month.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.history import History
from verifier.model.known import Known
from verifier.model.period import Frequency

_AHEAD = frozenset((Context.FORECAST, Context.TARGET, Context.HYPOTHETICAL))


@dataclass(frozen=True, slots=True)
class ToldUpTo:
    """The last day of the newest period that figures are told of, single days and longer ones
    apart; None where none is told."""

    days: date | None = None
    periods: date | None = None

    def known(self, history: History, day: date) -> Known:
        """A series as it stood on a day; a close on Friday is no word of what the month came to.
        What is decided or measured now and then is told on its very day."""
        short = history.series.frequency in (Frequency.DAY, Frequency.WEEK)
        told = [self.days, self.periods] if short else [self.periods]
        known = Known(history, day, max((d for d in told if d is not None), default=None))
        if history.series.frequency is not Frequency.DAY or known.moves_daily:
            return known
        return Known(history, day, day)


UNTOLD = ToldUpTo()


def told_up_to(claims: Sequence[Claim], published: date) -> ToldUpTo:
    """The newest times of the figures of an article that were over when it was published, those
    that it names itself; what is expected or aimed at was not told."""
    days: list[date] = []
    periods: list[date] = []
    for claim in claims:
        time, day = claim.clause.time, claim.clause.day
        if day is not None and day.end <= published:
            days.append(day.end)
        if time.period is None or time.inherited or time.apart or time.to_date:
            continue
        if _AHEAD.intersection(claim.clause.context):
            continue
        if time.period.end > published:
            yearly = time.period.frequency is Frequency.YEAR or time.period.lasts_a_year
            if yearly and time.period.start <= published:
                periods.append(time.period.start)  # the year that runs, of which nothing ended
            continue
        single = time.period.frequency is Frequency.DAY
        (days if single else periods).append(time.period.end)
    return ToldUpTo(max(days, default=None), max(periods, default=None))
