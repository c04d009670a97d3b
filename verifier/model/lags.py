"""Home of lags: how long after its period a figure comes out that has no day of release."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median_low

from verifier.model.period import Frequency, Period

USUAL_LAG_DAYS: Mapping[Frequency, int] = {
    Frequency.DAY: 1,
    Frequency.WEEK: 4,
    Frequency.MONTH: 14,
    Frequency.QUARTER: 30,
    Frequency.HALF: 30,
    Frequency.YEAR: 30,
}
"""Days from a period's end to its release where a pack gives no date: the consumer-price lag of
two weeks for months and the flash-GDP lag for quarters; a pack overrides it with `lag_days`."""
ENOUGH = 3
"""So many periods with a day of release tell how long a series takes."""


def lag_of(
    frequency: Frequency,
    given: int | None,
    prints: Iterable[tuple[Period, Sequence[date | None]]],
) -> int:
    """The days from the end of a period to its release: those given, else those that the dated
    periods of a series usually take where others have no day, else the usual ones. `prints` are
    the days of the prints of each period, the first one first, undated before dated. A harvest or
    a flash estimate is out before its period is over: fewer than no days."""
    if given is not None:
        return given
    firsts = [(period, days[0]) for period, days in prints if days]
    dated = [(period, day) for period, day in firsts if day is not None]
    if len(dated) == len(firsts) or len(dated) < ENOUGH:
        return USUAL_LAG_DAYS[frequency]
    return median_low((day - period.end).days for period, day in dated)
