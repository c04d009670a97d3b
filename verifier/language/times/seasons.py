"""Home of seasons of a year as times: "in the spring", "summer 2024", "its driest spring since"."""

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import SEASONS
from verifier.language.times.years import year_of
from verifier.model.period import Period


def season_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A season with the year or the article that makes it one."""
    word = w.low[i]
    j = i + 1
    if w.low[j] == "of":
        j += 1
    found = year_of(j, w, calendar)
    before = w.low[i - 1]
    leads = _QUARTER_LED if w.low[i + 1] == "quarter" else _LED
    led = before in ("in", "during", "over") or (before == "the" and w.low[i - 2] in leads)
    extreme = before in _EXTREMES and w.low[i - 2] in _OF_NOW and w.low[j] in _RECORD
    extreme = extreme and w.low[j + 1] != "living" and not _is_dated(i, w)
    opens = w.opens(i) or (before == "the" and w.opens(i - 1))
    subject = opens and w.low[i + 1] in _WAS_OR_BROUGHT
    owned = before == "the" and word != "fall" and w.possessive(i + 1)  # "the summer's"
    led = led or extreme or subject or owned
    if word == "fall" and not led:
        return None
    if w.reads(j, "last", "year") and (led or opens):
        return Reading(i, j + 2, period=calendar.season(SEASONS[word], calendar.year - 1))
    if found is not None and found[0].year is not None:
        called = _is_called(i, w)
        led = before in ("the", "in", "since") or w.opens(i) or called
        if w.low[i + 1] == "of" and not led:
            return None
        begun = w.year(j) if word == "winter" and found[1] > j + 1 else None  # "winter of 2024-25"
        year = begun or found[0].year
        return Reading(i - called, found[1], period=calendar.season(SEASONS[word], year))
    if not led or (word == "fall" and (before != "the" or subject)) or w.low[j - 1] == "of":
        return None
    if word in ("fall", "spring") and w.low[i + 1] == "in" and not extreme:
        return None
    period = calendar.season(SEASONS[word], None)
    if extreme and period is not None and _is_running_anew(period, calendar):
        return None
    if period is not None and w.low[i + 1] in _OF_A_COMPANY and word in _HALVES:
        period = calendar.half_around(period) or period
    return Reading(i, i + 1, period=period)


def _is_called(i: int, w: Words) -> bool:
    """Whether one word tells what a season was like: "the lockdown spring of 2020"; a fall may be
    one of prices, a winter of a year either of two, and "the Prague spring of 1968" is a name."""
    if w.low[i - 2] != "the" or w.low[i] in ("fall", "winter") or not w.low[i - 1].isalpha():
        return False
    return w.text[w.starts[i - 1]].islower()


_WAS_OR_BROUGHT = frozenset("was had brought saw proved".split())
"""Behind a season that opens a sentence and did or was something: "Spring had been quieter"."""
_EXTREMES = frozenset(
    "driest wettest hottest warmest coolest coldest mildest sunniest dullest rainiest snowiest "
    "stormiest windiest busiest quietest best worst".split()
)
_OF_NOW = ("its", "their", "the", "our", "his", "her", "'s", "’s", "s")
_RECORD = ("since", "on", "in", "for", "ever", "of", "yet", ",", ".")
"""Around a season of which a record is told, the newest one: "its driest spring since 2010"."""
_LED = ("in", "during", "over", "since", "until", "by")
_QUARTER_LED = (*_LED, "of", "for")
_HALVES, _OF_A_COMPANY = ("summer", "winter"), ("season", "schedule", "timetable", "half")
"""What a company calls the halves of its year: "over the summer season"."""


def _is_dated(i: int, w: Words) -> bool:
    """Whether a year stands in the sentence of a record season that is told of it, or a word of
    what is to come."""
    first = i
    while first > 0 and w.low[first - 1] not in STOPS:
        first -= 1
    before = range(first, i)
    told = any(w.year(k) is not None for k in before)
    behind = w.low[i + 1] != "since" and any(w.year(k) is not None for k in (i + 2, i + 3))
    return told or behind or any(w.low[k] in _TO_COME for k in before)


def _is_running_anew(period: Period, calendar: Calendar) -> bool:
    """Whether the next season of the name has begun, which may be meant as well."""
    return (calendar.published - period.end).days > _OVER


_TO_COME = frozenset(
    "expect expects expected face faces facing forecast forecasts will could may might".split()
)
_OVER = 270
"""Days: three seasons, after which the next one of the name has begun."""
