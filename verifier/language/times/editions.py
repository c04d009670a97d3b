"""Home of editions: months that only say when a report came out or when goods are handed over."""

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.tokens import Words


def names_a_contract(i: int, end: int, w: Words) -> bool:
    """Whether a month says when goods sold ahead are handed over: "gas for March delivery", "the
    May contract", "futures for May"; what was handed over then is a figure's time."""
    word = w.low[end]
    if word in ("delivery", "settlement", "expiry"):
        return w.low[i - 1] == "for" or w.reads(i - 2, "for", "the")
    ahead = "futures" in (word, w.low[end + 1]) or w.reads(i - 2, "futures", "for")
    return ahead or (word in _CONTRACTS and w.low[end + 1] not in _SALES)


_CONTRACTS = ("contract", "contracts")
_SALES = frozenset({"award", "awards", "signings", "sales", "wins", "value", "values", "talks"})
_FORECASTS = frozenset({"forecast", "forecasts", "projection", "projections", "outlook"})
_EDITIONS = frozenset({"report", "bulletin", "update", "statement", "edition", "newsletter",
                       "briefing", "release", "assessment", "review"})  # fmt: skip
_FIGURES = frozenset({"figures", "numbers", "data", "statistics", "snapshot"})
_NAMED_BY = 3


def names_an_edition(i: int, moment: Moment, end: int, w: Words, calendar: Calendar) -> bool:
    """Whether a month names a forecast, or the report that came out in it: "in its December crop
    report" is no time of the figures."""
    owned = w.low[i - 1] in ("its", "their", "his", "her", "s", "the")
    current = moment.place == calendar.published.month and moment.year in (None, calendar.year)
    for k in range(end, end + _NAMED_BY):
        if w.low[k] in _FORECASTS:
            return owned
        if w.low[k] in _EDITIONS:
            return current
        if w.low[k] in _FIGURES and current:
            return moment.year is None and _is_long_over(moment, calendar)
        if not (w.low[k].isalpha() or w.dash(k)):
            return False
    return False


def _is_long_over(moment: Moment, calendar: Calendar) -> bool:
    """Whether a month would be that of last year, the running one being none to have figures of:
    "the December figures" of 17 December are those that come out then."""
    period = calendar.resolve(moment)
    return period is not None and period.start.year < calendar.year
