"""Home of the start of a year that is told by how something opened it."""

from verifier.language.time_calendar import Calendar, Moment
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words
from verifier.model.period import Frequency

_OPENED = frozenset("started starting began beginning opened opening entered entering".split())
_STANDING = frozenset("at on around near below above under over".split())


def opened_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """January of the running year, where a level at "year" is the one that opened it: "it started
    the year at 4.63%"; None elsewhere."""
    if not w.reads(i - 1, "the", "year") or w.low[i - 2] not in _OPENED:
        return None
    if w.low[i + 1] not in _STANDING:
        return None
    month = calendar.resolve(Moment(Frequency.MONTH, 1))
    return Reading(i - 2, i + 1, period=month, frequency=Frequency.YEAR)
