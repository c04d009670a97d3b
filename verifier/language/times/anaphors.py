"""Home of the times that point at another time of the text: the same period, a year earlier."""

from verifier.language.times.reading import Reading
from verifier.language.times.spans import is_told_by_its_end
from verifier.language.times.stood import MONEY, stood_behind, stood_then
from verifier.language.times.thans import is_set_against
from verifier.language.times.tokens import BACK_TO, Words
from verifier.language.times.words import MONTHS, ORDINALS, UNITS, Unit
from verifier.model.mention import Anaphor, Basis, TimeKind
from verifier.model.period import PER_YEAR, Frequency

NEIGHBOURS = {"previous": -1, "prior": -1, "preceding": -1, "following": 1, "subsequent": 1}
_AGO = frozenset({"earlier", "ago", "back", "before", "previously", "prior"})
_NOT_AFTER_BEFORE = frozenset({"the", "a", "an", "his", "her", "its", "their", "it", "he", "she",
                               "they", "that", "this", "we", "i"})  # fmt: skip
QUALIFIERS = ("fiscal", "financial", "calendar", "full", "trading", "reporting")
ROUNDS = frozenset({"season", "campaign", "edition", "harvest", "intake", "cohort"})
"""What comes round once a year."""
_PICKED = frozenset({"last", "final", "first", "only"})
"""What picks a step by an event: "2020-21, the last year before fees rose"."""
PERIODS = frozenset({"period", "time", "stage", "point", "stretch", "date"})
BASES = {Frequency.YEAR: Basis.YEAR, Frequency.QUARTER: Basis.PERIOD,
          Frequency.MONTH: Basis.PERIOD, Frequency.WEEK: Basis.PERIOD,
          Frequency.DAY: Basis.PERIOD}  # fmt: skip
_INSIDE = frozenset({"during", "in", "for", "over", "throughout"})
_CLOSED = frozenset({"closed", "ended", "finished", "close", "end", "finish", "closing", "ending",
                     "finishing"})  # fmt: skip


def single_unit(i: int, w: Words) -> Unit | None:
    """The single unit at `i`, not in front of a dash ("that year-on-year growth")."""
    unit = UNITS.get(w.low[i])
    if unit is None or unit.frequency is None or (w.dash(i + 1) and w.glued(i + 1)):
        return None
    return None if w.low[i].endswith("s") else unit


def previous_at(i: int, w: Words) -> Reading | None:
    """The previous month, the following year, the preceding three months."""
    step, j = NEIGHBOURS[w.low[i]], i + 1
    if w.dash(j) and w.low[j + 1] == "year":
        end = j + 3 if w.low[j + 2] in PERIODS or w.low[j + 2] in UNITS else j + 2
        year = Anaphor(step, Frequency.YEAR)
        return Reading(i, end, anaphor=year, basis=Basis.YEAR, previous=step < 0)
    j += w.low[j] in QUALIFIERS
    if w.low[j] == "period" or (w.low[j] in _READINGS and w.low[j + 1] in _STOOD):
        daily = Frequency.DAY if w.low[j] == "close" else None
        return Reading(i, j + 1, anaphor=Anaphor(step, daily), previous=step < 0)
    counted = w.length(j)
    if counted is not None and (is_told_by_its_end(counted[2], w) or stands_for_after(i, w)):
        return None
    if counted is not None and w.low[j] not in ("a", "an") and counted[1] is not None:
        count, frequency, end = counted
        if step < 0 and _is_lived_through(i, count, frequency, w):
            return open_window(i, end, count, frequency)
        whole = (count, frequency) in ((12, Frequency.MONTH), (4, Frequency.QUARTER))
        return Reading(i, end, anaphor=Anaphor(step * count, frequency), window=count,
                       basis=Basis.YEAR if whole else None, frequency=frequency,
                       previous=step < 0)  # fmt: skip
    if _is_shortened(j, w):
        return Reading(i, j + 1, anaphor=Anaphor(step), previous=step < 0)
    unit = single_unit(j, w)
    if unit is None and w.low[j - 1] in ("fiscal", "financial"):
        unit, j = UNITS["year"], j - 1
    if w.low[j] in ROUNDS:
        unit = UNITS["year"]
    if w.low[j] == "half" and w.dash(j + 1) and w.low[j + 2] == "year":
        return Reading(i, j + 3, anaphor=Anaphor(step, Frequency.HALF), previous=step < 0)
    if unit is None or unit.frequency is None:
        return None
    basis = BASES.get(unit.frequency) if unit.steps == 1 and step < 0 else None
    anaphor = Anaphor(step * unit.steps, unit.frequency)
    return Reading(i, j + 1, anaphor=anaphor, basis=basis, previous=step < 0)


def open_window(start: int, end: int, count: int, frequency: Frequency | None) -> Reading:
    """So many steps up to now: "the past three months"; of a year it is what is compared with."""
    if (count, frequency) in ((12, Frequency.MONTH), (1, Frequency.YEAR)):
        return Reading(start, end, TimeKind.BASIS, basis=Basis.YEAR, window=count,
                       frequency=frequency)  # fmt: skip
    return Reading(start, end, window=count, frequency=frequency)


def _is_lived_through(i: int, count: int, frequency: Frequency | None, w: Words) -> bool:
    """Whether a stretch of a year or more is the one up to now in which something has been done to
    those who are counted, and none that lies before: "had been seen by a dentist in the previous 24
    months", "the share of adults seen by a dentist in the previous two years"."""
    year = PER_YEAR.get(frequency) if frequency is not None else None
    if year is None or count < year or i < _LEAD or w.low[i - 1] != "the":
        return False
    if w.low[i - 2] not in _WITHIN:
        return False
    done = i - 3
    doer = next((k for k in (done - 2, done - 3) if k > 1 and w.low[k] == "by"), None)
    named = doer is not None and w.low[doer + 1] in _DOER
    if named and doer is not None:
        done = doer - 1
    forms = ("ed", "en") if named else ("en",)  # "seen" alone is a participle, "sold" may be a verb
    if w.low[done - 1] == "been":
        return True
    return w.low[done].endswith(forms) and w.low[done - 1] not in _SIMPLE


_LEAD = 5
_WITHIN = frozenset({"in", "over", "within", "during"})
_DOER = frozenset({"a", "an", "the", "their", "its", "his", "her"})
_SIMPLE = frozenset({"was", "were", "is", "are", "be", "being"})
"""Of what was done then, or is done as a rule: "were seen by a doctor in the 12 months before"."""


def stands_for_after(i: int, w: Words) -> bool:
    """Whether "following" only means "after": "up 0.4%, following two months of no change"."""
    return w.low[i] == "following" and w.low[i - 1] not in _DETERMINED


_DETERMINED = frozenset({"the", "those", "these", "its", "their", "each", "both", "in", "over",
                         "during", "for"})  # fmt: skip


def _is_shortened(j: int, w: Words) -> bool:
    """Whether a number stands for so many steps told before: "more than in the previous 12."."""
    number = w.number(j)
    if number is None or not _SHORT[0] <= number[0] <= _SHORT[1]:
        return False
    return w.low[j - 2] in ("the", "those") and w.low[number[1]] in (".", ",", ";", ")", "")


_SHORT = (2, 24)
_UP_TO = ("through", "thru", "until", "till")
_READINGS = frozenset({"reading", "print", "survey", "close"})
_STOOD = frozenset({"was", "came", "stood", "had"})


def that_at(i: int, w: Words) -> Reading | None:
    """That month, that year, that period."""
    unit = single_unit(i + 1, w)
    if w.low[i + 1] in ("period", "stretch", "span", "spell"):
        return Reading(i, i + 2, anaphor=Anaphor())
    if unit is None or unit.frequency in (None, Frequency.DAY) or unit.steps != 1:
        return None
    return Reading(i, i + 2, anaphor=Anaphor(0, unit.frequency))


def the_unit(i: int, w: Words) -> Reading | None:
    """A unit with the article after a preposition: "during the month", "in the quarter"."""
    if w.low[i - 1] != "the":
        return _half_viewed(i, w)
    if w.low[i - 2] in _CLOSED and w.low[i] in ("month", "quarter", "week"):
        unit = single_unit(i, w)
        ends = unit is not None and w.low[i + 1] in ("at", "with", "on")
        return Reading(i - 1, i + 1, anaphor=Anaphor(0, unit.frequency)) if unit and ends else None
    if w.low[i - 2] not in _INSIDE or (w.possessive(i + 1) and w.low[i + 3] in ORDINALS):
        return None  # "in the year's last month"
    to_a_figure = w.low[i + 1] == "to" and (w.low[i + 2][:1].isdecimal() or w.low[i + 2] in MONEY)
    if w.low[i + 1] in ("of", "to", "since", "that", "when", "before", "after") and (
        not to_a_figure or w.low[i + 3] in MONTHS
    ):
        return None
    if w.low[i + 1] in ("from", "between", *_UP_TO) and w.low[i + 2] in MONTHS:
        return None  # "in the period from July through September", "in the period through April"
    if w.low[i] == "period":
        return Reading(i - 1, i + 1, anaphor=Anaphor())
    if w.low[i] == "half":
        return _the_half(i, w)
    unit = single_unit(i, w)
    if unit is None or unit.steps != 1 or unit.frequency is Frequency.DAY:
        return None
    back = ago_at(i + 1, w) if unit.frequency is not Frequency.YEAR else None
    if back is not None and back.basis is Basis.YEAR:
        return back._replace(start=i - 1)  # "in the month a year ago"
    if w.low[i] == "week" and w.low[i - 2] in ("for", "over") and w.low[i + 1] not in _TOLD_BY:
        return Reading(i - 2, i + 1, TimeKind.BASIS, basis=Basis.PERIOD, frequency=Frequency.WEEK,
                       fixed=True)  # fmt: skip
    if w.low[i] == "week" and w.low[i - 2] != "in":
        return None
    if w.reads(i + 1, "as", "a", "whole"):
        return Reading(i - 1, i + 4, anaphor=Anaphor(0, unit.frequency), frequency=unit.frequency)
    within = None if unit.frequency is Frequency.YEAR else unit.frequency
    return Reading(i - 1, i + 1, anaphor=Anaphor(0, within))


_TOLD_BY = frozenset({"of", "ended", "ending", "before", "after", "that", "in", "ahead",
                      "beginning", "starting", "from", "through", "when", "as"})  # fmt: skip


def _the_half(i: int, w: Words) -> Reading | None:
    """The half of a year told before: "for the half, sales reached $16bn", "over the half-year as
    a whole"; not half of something ("in the half of homes")."""
    end = i + 3 if w.dash(i + 1) and w.low[i + 2] == "year" else i + 1
    if w.reads(end, "as", "a", "whole"):
        return Reading(i - 1, end + 3, anaphor=Anaphor(0, Frequency.HALF))
    goes_on = end == i + 3 and w.low[end] in _TELLS
    if (w.low[end].isalpha() and not goes_on) or w.dash(end):
        return None
    return Reading(i - 1, end, anaphor=Anaphor(0, Frequency.HALF))


def _half_viewed(i: int, w: Words) -> Reading | None:
    """The half of a year that figures are looked at over: "on a half-year view", "on a half-yearly
    basis"."""
    adjective = w.low[i] == "half" and w.dash(i + 1) and w.low[i + 2] in ("year", "yearly")
    led = w.low[i - 2] in ("on", "over") and w.low[i - 1] == "a"
    if not (adjective and led) or w.low[i + 3] not in _VIEWS:
        return None
    return Reading(i - 2, i + 4, anaphor=Anaphor(0, Frequency.HALF))


_VIEWS = frozenset({"view", "basis", "comparison", "reckoning", "horizon", "perspective", "count"})
_TELLS = frozenset("it they we the its their was were is and but".split())
"""What goes on behind a time: "for the half-year it was 2.18 million"."""


def _closes(word: str) -> bool:
    """Whether "that" before a word is the time told before: "in the month before that and"."""
    return not word.isalpha() or word in _GOES_ON


_CLOSED_BY = frozenset((".", ",", ";", ":", ")", "and", "but", "or", "to", ""))
_GOES_ON = frozenset("and or but while when as it they there the its their was were stood".split())


def _is_of_the_unit(i: int, w: Words) -> bool:
    """Whether a distance back picks a step to compare with: "up on the month a year ago"."""
    led = w.low[i - 3] in ("on", "in", "than", "from", "above", "below", "against", "with")
    return led and w.low[i - 2] == "the" and single_unit(i - 1, w) is not None


_WEEK = 7


def ago_at(i: int, w: Words) -> Reading | None:
    """A time told by its distance back: "a year earlier", "two years ago", "the month before"."""
    counted = w.distance(i)
    if counted is None:
        unit = UNITS["year"] if w.low[i] in ROUNDS else UNITS.get(w.low[i])
        if unit is None or w.low[i].endswith("s"):
            return None
        counted = (unit.steps, unit.frequency, i + 1)
        if w.low[i] == "year" and w.dash(i - 1) and w.low[i - 2] == "half":
            counted, i = (1, Frequency.HALF, i + 1), i - 2  # "the half-year before"
    count, frequency, j = counted
    hyphen = w.dash(j) and w.glued(j + 1)
    if hyphen:
        j += 1
    if w.low[j] not in _AGO or frequency is None:
        return None
    thereof = w.low[j] == "before" and w.low[j + 1] == "that" and _closes(w.low[j + 2])
    thereof = thereof or (w.reads(j, "before", "it") and w.low[j + 2] in _CLOSED_BY)
    of_an_event = w.low[j] in ("before", "prior") and w.low[j + 1] in (*_NOT_AFTER_BEFORE, "to")
    of_an_event = of_an_event or (w.low[j] == "before" and w.low[i - 1] in _PICKED)
    if of_an_event and not thereof and not stood_then(i, j + 1, w):
        return None
    if w.capital(j + 1) if w.low[j] == "before" else w.low[j : j + 2] in BACK_TO:
        return None
    if frequency is Frequency.MONTH and count % 12 == 0:
        count, frequency = count // 12, Frequency.YEAR
    end = j + 1 + thereof
    if hyphen and (w.low[end] in PERIODS or w.low[end] in UNITS):
        end += 1
    if w.low[i] not in ("a", "an") and w.low[i - 1] in ("a", "an", "the", "one"):
        i -= 1
    if frequency is Frequency.YEAR and _is_of_the_unit(i, w):
        i -= 2  # "5 per cent up on the month a year earlier"
    if frequency in (Frequency.DAY, Frequency.WEEK) and w.low[j] in ("ago", "back"):
        if not (is_set_against(i, w) or stood_then(i, j + 1, w) or stood_behind(i, w)):
            return Reading(i, end, TimeKind.RELEASE, fixed=True)
        if frequency is Frequency.DAY and count % _WEEK == 0:
            count, frequency = count // _WEEK, Frequency.WEEK
    throughout = w.low[i] == "the" and w.low[i - 1] in ("in", "for", "over", "during", "throughout")
    if throughout and count > 1 and frequency is not Frequency.YEAR:
        back = Anaphor(-1, frequency)  # "stuck at 3.8% for the three months before that"
        return Reading(i, end, anaphor=back, window=count, frequency=frequency, previous=True)
    basis = BASES.get(frequency) if count == 1 else None
    return Reading(i, end, anaphor=Anaphor(-count, frequency), basis=basis, previous=True)
