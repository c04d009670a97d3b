"""Home of the stretches that results are told of: "nine-month revenue", "in the 13 weeks to the
end of December"."""

from verifier.language.times.calendars import Calendar, Moment, join, run_to
from verifier.language.times.points import moment_at
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS
from verifier.model.period import Frequency, Period

_RESULTS = frozenset({"revenue", "revenues", "sales", "profit", "profits", "earnings", "results",
                      "turnover", "figure", "figures", "total", "tally", "income", "loss",
                      "losses", "ebitda", "production", "output", "exports", "imports", "deficit",
                      "surplus", "deliveries", "shipments", "volume", "volumes", "net", "operating",
                      "pretax", "pre", "orders", "passenger", "growth", "spending", "borrowing",
                      "receipts", "collections", "inflows", "trade"})  # fmt: skip
_TO_DATE = range(4, 12)
"""Months that one speaks of only as the first ones of a year: "nine-month revenue"."""


def months_of_results(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first months of a year as an adjective: "nine-month revenue", "the 10-month total"; not
    a length of its own ("a nine-month low")."""
    counted = w.length(i)
    if counted is None or counted[1] is not Frequency.MONTH or counted[0] not in _TO_DATE:
        return None
    count, _, end = counted
    if not w.dash(end - 2) or w.low[end] not in _RESULTS:
        return None
    whole = calendar.fiscal.parts == "always"

    def make(name: int) -> Period | None:
        first = calendar.in_year(Moment(Frequency.MONTH, 1, fiscal=whole), name)
        last = calendar.in_year(Moment(Frequency.MONTH, count, fiscal=whole), name)
        run = join(first, last) if first is not None and last is not None else None
        return run if run is not None and run.end < calendar.published else None

    period = calendar.latest(make)
    if not whole and (period is None or (calendar.published - period.end).days > _STALE):
        year = next(y for y in (calendar.year + 1, calendar.year, calendar.year - 1)
                    if calendar.fiscal_year(y).start < calendar.published)  # fmt: skip
        for one in (calendar.fiscal_year(year), calendar.fiscal_year(year - 1)):
            first = Period.of(Frequency.MONTH, one.start)
            run = Period(Frequency.MONTH, first.first, first.first + count - 1)
            if run.end < calendar.published:
                near = (calendar.published - run.end).days <= _STALE
                period = run if near else period
                break
    return Reading(i, end, period=period, ranged=True) if period is not None else None


_STALE = 100
"""Days after which nobody speaks of the first months of a year as news any more."""


def weeks_to_a_months_end(i: int, j: int, w: Words, calendar: Calendar) -> Reading | None:
    """A quarter, half or year told by its weeks at `i` and the month at whose end they end, behind
    "the end of" at `j`: "the 13 weeks to the end of December"."""
    counted = w.length(i)
    if counted is None or counted[1] is not Frequency.WEEK or not w.reads(j, "the", "end", "of"):
        return None
    months = _MONTHS_OF_WEEKS.get(counted[0])
    found = moment_at(j + 3, w, calendar) if w.low[j + 3] in MONTHS else None
    last = calendar.resolve(found[0]) if found is not None else None
    if found is None or last is None or months is None:
        return None
    return Reading(i, found[1], period=run_to(last, months, Frequency.MONTH), ranged=True)


_MONTHS_OF_WEEKS = {13: 3, 26: 6, 39: 9, 52: 12, 53: 12}
