"""Home of steps told from what comes before them: "the next month", "a month later", "the week
beginning 20 October"."""

from datetime import timedelta

from verifier.language.times.anaphors import NEIGHBOURS, single_unit, stands_for_after
from verifier.language.times.calendars import Calendar
from verifier.language.times.points import moment_at
from verifier.language.times.reading import Reading
from verifier.language.times.stood import MONEY
from verifier.language.times.tokens import Words, past_weekday
from verifier.language.times.words import MONTHS, WEEKDAYS
from verifier.model.mention import Anaphor, TimeKind
from verifier.model.period import Frequency, Period

_TO_COME = frozenset({"in", "over", "within", "during", "for", "by", "of", "into", "until", "at",
                      "through", "from", "about", "than"})  # fmt: skip
"""Before "the next month": what makes it one to come."""


def the_next(i: int, w: Words) -> Reading | None:
    """The step after the one told of: "and recovered to $71 the next month", not "in the next
    month", which is to come; or as many steps as were told before: "grew by 0.7% in the first three
    months and by 0.2% in the next three"."""
    if (counted := _as_many_more(i, w)) is not None:
        return counted
    unit = single_unit(i + 1, w)
    if w.low[i - 1] != "the" or w.low[i - 2] in _TO_COME or unit is None or not unit.frequency:
        return None
    return Reading(i, i + 2, anaphor=Anaphor(unit.steps, unit.frequency))


def _as_many_more(i: int, w: Words) -> Reading | None:
    number = w.number(i + 1) if w.low[i - 1] == "the" and w.low[i - 2] in ("in", "over") else None
    if number is None or w.low[number[1]] not in _ENDS:
        return None
    for k in range(i - 3, max(-1, i - _FAR), -1):
        if w.low[k] in (".", ";"):
            return None
        told = w.length(k) if w.low[k] == w.low[i + 1] else None
        if told is not None and told[1] in _STEPS:
            anaphor = Anaphor(told[0], told[1])
            return Reading(i, number[1], anaphor=anaphor, window=told[0], frequency=told[1])
    return None


_ENDS, _FAR = frozenset((",", ".", ";", ")", "and", "but", "")), 24


def told_from_before(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The step some way after the one told before, the week that begins on a day, or the day on
    which trade of a week begins or ends."""
    followed = _that_followed(i, w) or _later_at(i, w)
    return followed or _week_begun(i, w, calendar) or _week_of_trade(i, w, calendar)


def _that_followed(i: int, w: Words) -> Reading | None:
    """The steps right after the one told before: "308 from January to March and 299 in the three
    months that followed", "in the year which followed"."""
    if w.low[i - 1] != "the":
        return None
    unit, counted = single_unit(i, w), w.distance(i)
    steps = unit.steps if unit is not None else counted[0] if counted is not None else 0
    frequency = unit.frequency if unit is not None else counted[1] if counted is not None else None
    end = i + 1 if unit is not None or counted is None else counted[2]
    followed = w.low[end] in ("that", "which") and w.low[end + 1] == "followed"
    if frequency not in _STEPS or not followed:
        return None
    window = None if unit is not None else steps
    return Reading(i, end + 2, anaphor=Anaphor(steps, frequency), window=window,
                   frequency=frequency if window else None)  # fmt: skip


def _later_at(i: int, w: Words) -> Reading | None:
    """A time told by its distance from the one before: "in May it was 4.1%; a month later it was
    4.4%"; not "a year later than planned"."""
    counted = w.distance(i)
    unit = single_unit(i, w) if w.low[i - 1] == "the" and w.low[i + 1] == "after" else None
    more = single_unit(i, w) if w.low[i - 1] in ("another", "further") else None
    if more is not None and more.frequency is not None and w.low[i + 1] in ("on", "later"):
        return Reading(i - 1, i + 2, anaphor=Anaphor(more.steps, more.frequency))
    told = w.low[i + 2] in (",", ".", ";", "that") or w.low[i + 2][:1].isdecimal()
    told = told or (w.opens(i - 1) and _tells_soon(i + 2, w))
    if unit is not None and unit.frequency in _STEPS and told:
        end = i + 3 if w.low[i + 2] == "that" else i + 2
        return Reading(i - 1, end, anaphor=Anaphor(unit.steps, unit.frequency))
    if counted is None:
        return None
    count, frequency, j = counted
    weekly = frequency is Frequency.WEEK and _names_a_week(i, w)
    if frequency not in _STEPS and not weekly:
        return None
    if w.reads(j, "after", "that"):
        return Reading(i, j + 2, anaphor=Anaphor(count, frequency))
    on = w.low[j] == "on" and (_goes_on(j + 1, w) or (w.opens(i) and _is_so(j + 1, w)))
    if not on and (w.low[j] != "later" or w.low[j + 1] in _NO_STEP):
        return None
    return Reading(i, j + 1, anaphor=Anaphor(count, frequency))


def _names_a_week(i: int, w: Words) -> bool:
    """Whether the sentence has named a week before `i`, from which others are counted: "from $3,668
    in week 39 to $3,315 three weeks later"."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if w.low[k] in (".", "!", "?") and not w.glued(k + 1):
            return False
        if w.low[k] == "week":
            return True
    return False


def _tells_soon(k: int, w: Words) -> bool:
    """Whether a pronoun and its verb lead to a figure: "The year after it generated 47,333"."""
    ahead = w.low[k + 2 : k + _SOON]
    figure = next((n for n, word in enumerate(ahead) if word[:1].isdecimal()), None)
    words = ahead[:figure] if figure is not None else [","]
    return w.low[k] in ("it", "they", "there") and all(word.isalpha() for word in words)


_SOON = 6


def _goes_on(k: int, w: Words) -> bool:
    """Whether what stands at `k`, behind "a year on", tells what was so by then: a pronoun, a
    figure, a mark or the end, and not what the year was spent on."""
    word = w.low[k]
    figure = word[:1].isdecimal() or word in MONEY
    return figure or not word.isalpha() or (word in _THEN_SO and w.low[k + 1] != "way")


def _is_so(k: int, w: Words) -> bool:
    """Whether a noun phrase at `k` leads to what it then was: "Six years on the figure was 4"."""
    if w.low[k] not in _OF_IT:
        return False
    ahead = range(k + 1, k + _SOON)
    figures = [n + 1 for n in ahead if w.low[n] in _WAS]
    return any(w.low[n][:1].isdecimal() or w.low[n] in MONEY for n in figures)


_OF_IT = frozenset({"the", "its", "their", "that"})
_WAS = frozenset({"was", "were", "is", "stood", "had", "hit", "reached", "totalled",
                  "exceeded", "topped"})  # fmt: skip
_THEN_SO = frozenset({"it", "they", "there", "that", "and", "but", "was", "were", "stood", "had",
                      "to", "at"})  # fmt: skip
_NO_STEP = frozenset({"than", "this", "that", "date", "stage", "in", "on"})
_STEPS = (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)


def _week_begun(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A week told by its first day, which has most of its days behind it."""
    if w.low[i] != "week" or w.low[i + 1] not in _BEGUN:
        return None
    found = moment_at(past_weekday(i + 2 + (w.low[i + 2] == "on"), w), w, calendar)
    day = calendar.resolve(found[0]) if found is not None else None
    if found is None or day is None or day.frequency is not Frequency.DAY:
        return None
    week = Period.of(Frequency.WEEK, day.start + _MOST_OF_IT)
    return Reading(i, found[1], period=week, frequency=Frequency.WEEK)


def _week_of_trade(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The last or the first day of trade in a week: "The shares ended the week at 162p"."""
    told = w.low[i] == "week" and w.low[i - 1] == "the" and w.low[i + 1] in _QUOTED
    day = _TRADED.get(w.low[i - 2]) if told else None
    return Reading(i, i + 1, TimeKind.RELEASE, calendar.weekday(day)) if day is not None else None


_TRADED = {
    **dict.fromkeys(("ended", "finished", "closed", "ending", "finishing", "closing"), 4),
    **dict.fromkeys(("began", "started", "opened"), 0),
}
"""Which weekday is meant (Monday is 0)."""
_QUOTED = frozenset({"at", "on", "up", "down", "above", "below", "near", "with", ",", "."})
_BEGUN = frozenset({"beginning", "starting", "commencing", "from"})
_MOST_OF_IT = timedelta(days=3)


def weekday_before(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The weekday a week before the one that the block has told of, or else the last one: "the
    previous Friday it had closed at 5,012"."""
    day = WEEKDAYS.get(w.low[i + 1])
    if day is None or w.low[i] not in ("previous", "preceding", "prior"):
        return None
    told = w.low[i + 1] in w.low[:i] or (day == _TRADED["ended"] and _ends_a_week(w, i))
    back = calendar.weekday(day).shift(-7) if told else calendar.weekday(day, strictly=True)
    return Reading(i, i + 2, TimeKind.RELEASE, back)


def _ends_a_week(w: Words, i: int) -> bool:
    ends = [k for k in range(2, i) if w.low[k] == "week" and w.low[k - 1] == "the"]
    return any(_TRADED.get(w.low[k - 2]) == _TRADED["ended"] for k in ends)


def unit_told_of(i: int, w: Words) -> Reading | None:
    """A unit that a clause tells of: "a year in which traffic grew 9%"."""
    unit = single_unit(i + 1, w) if w.low[i] in ("a", "an") else None
    if unit is None or unit.steps != 1 or unit.frequency in (Frequency.DAY, Frequency.HALF):
        return None
    j = i + 2
    told = w.low[j] == "when" or (w.low[j] in ("in", "during") and w.low[j + 1] == "which")
    told = told and w.low[i - 1] not in ("with", "against", "than", "from")  # is another one
    return Reading(i, j, anaphor=Anaphor(0, unit.frequency)) if told else None


def month_beside(i: int, w: Words) -> Reading | None:
    """The month of a name that comes next after the time told of, or came last before it: "By the
    following March it stood at 5.7%"; not "a fall, following March's gain"."""
    month = MONTHS.get(w.low[i + 1]) if w.capital(i + 1) else None
    if month is None or w.low[i] not in NEIGHBOURS or stands_for_after(i, w):
        return None
    named = Period.at(Frequency.MONTH, _SOME_YEAR, month)
    return Reading(i, i + 2, anaphor=Anaphor(NEIGHBOURS[w.low[i]], named=named))


def month_counted(i: int, w: Words) -> Reading | None:
    """The month of a name before or after the one told of: "The June before that there were"."""
    step = {"before": -1, "after": 1}.get(w.low[i + 1])
    if step is None or w.low[i + 2] != "that" or w.low[i - 1] != "the" or not w.capital(i):
        return None
    named = Period.at(Frequency.MONTH, _SOME_YEAR, MONTHS[w.low[i]])
    return Reading(i, i + 3, anaphor=Anaphor(step, named=named))


_SOME_YEAR = 2000
