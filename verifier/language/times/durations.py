"""Home of bare lengths of time: "in almost three years", "two-year high", "12-month rate"."""

from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS
from verifier.model.mention import Anaphor, Basis, TimeKind
from verifier.model.period import Frequency

_SUPERLATIVES = frozenset({"most", "least", "best", "worst", "first", "record", "high", "low",
                           "peak", "only", "slump", "highs", "lows"})  # fmt: skip
_NOT_SUPERLATIVE = frozenset({"west", "rest", "test", "interest", "invest", "forest", "request",
                              "latest", "northwest", "southwest", "midwest", "arrest", "protest",
                              "suggest", "guest", "harvest", "honest", "modest", "contest",
                              "northeast", "southeast", "est"})  # fmt: skip
_HEDGES = frozenset({"almost", "nearly", "about", "around", "over", "roughly", "some", "only",
                     "just", "under", "than", "more", "less", "least", "at", "well", "fewer",
                     "approximately", "fully", "barely", "the", "a", "good", "full"})  # fmt: skip
_LEADS = frozenset({"in", "for", "within", "after", "every", "over", "during"})
_ROW = frozenset({"straight", "consecutive", "successive", "running", "row", "succession",
                  "sequence", "trot", "bounce", "spin"})  # fmt: skip
_EXTREMES = frozenset({"high", "low", "peak", "trough", "record", "best", "highs", "lows"})
_OF_A_PART = frozenset({"of", "went", "goes", "came", "comes"})
_RATES = frozenset({"rate", "inflation", "change", "growth", "basis", "gain", "increase", "rise"})
_TELLS = frozenset({",", ".", "was", "were", "came", "totalled", "totaled", "amounted", "rose",
                    "fell", "increased", "decreased", "grew", "reached", "stood"})  # fmt: skip
"""What goes on behind "for the nine months" as behind the time of what is told."""
_THE_ONE = frozenset(("the", word) for word in ("one", "figure", "number", "reading", "measure"))
"""A figure told apart by its stretch from that of a month: "the 12-month one: 31.6%"."""


_SO_LONG_EACH = frozenset(
    "of wait waits waited waiting queued queuing aged last lasts lasted lasting spent spend "
    "spending stay stays stayed staying stuck delayed outstanding overdue unpaid detained jailed "
    "served empty vacant unemployed jobless homeless".split()
)
"""Before "over a year", what is so long for each of those counted: "who waited over a year"."""


def duration(i: int, w: Words) -> Reading | None:
    """A bare length of time that is no statistic: "in almost three years", "two-year high"."""
    counted = w.length(i)
    if counted is None:
        return None
    count, frequency, end = counted
    if any(w.low[end + k] in _ROW for k in range(4) if "." not in w.low[end : end + k]):
        return None
    if w.dash(end - 2):
        return _adjective(i, count, frequency, end, w)
    if (compared := _compared_with_the_run_before(i, count, frequency, end, w)) is not None:
        return compared
    pointed = w.low[i - 1] in ("latest", "same") and w.low[i - 2] in _THOSE
    k = i - 3 if pointed else i - 2 if w.low[i - 1] in _THOSE else i - 1
    while k > i - 6 and w.low[k] in _HEDGES:
        k -= 1
    part = (count, frequency) == (1, Frequency.QUARTER) and w.low[end] in _OF_A_PART
    if part and w.low[k] not in ("in", "within", "after"):
        return None  # "made up just over a quarter of exports"
    if w.low[k] not in ("in", "for", "within", "after", "every", "during"):
        k = i - 2 if w.low[i - 1] in ("the", *_THOSE) else i - 1
    if w.reads(k - 3, "in", "the", "space", "of"):
        k -= 3  # "in the space of a month"
    lead = w.low[k]
    if w.low[end] in ("’", "'"):
        return Reading(k, end + 2, TimeKind.RELEASE, fixed=True) if lead == "in" else None
    if lead not in _LEADS:
        return None
    passing = Reading(k, end, TimeKind.RELEASE, fixed=True)
    if frequency is None or (lead == "over" and w.low[k - 1] in _SO_LONG_EACH):
        return passing  # "waits of over a year" are so long each
    if w.low[i - 1] == "latest" and w.low[i - 2] == "the" and count > 1:
        k, lead = i - 3, w.low[i - 3]
    extreme = superlative(k, w)
    if extreme and count == 1 and w.low[end] == "of" and w.low[end + 1] in MONTHS:
        return None  # "the highest for a month of May"
    if extreme and w.low[end - 2] == "single":
        return None  # "the most in a single day": how long a step is that counts, not how far back
    whole_run = lead in ("in", "over", "during")
    whole_run = whole_run or (lead == "for" and (w.low[end] in _TELLS or _heads(k, end, w)))
    told = w.low[i - 1] in ("the", "latest") or (w.low[i - 1] in _THOSE and k == i - 2) or pointed
    if told and count > 1 and not extreme and whole_run and frequency in _COUNTED:
        newest = w.low[end] == "since"  # "in the nine months since April"
        return _of_the_run(k, end, count, frequency)._replace(to_date=newest)
    year = (count, frequency) in ((1, Frequency.YEAR), (12, Frequency.MONTH))
    if extreme and lead in ("in", "for"):
        return Reading(k, end, TimeKind.SINCE, window=count, frequency=frequency, fixed=True)
    if year and lead in ("in", "over", "during", "within"):
        return Reading(k, end, TimeKind.BASIS, basis=Basis.YEAR, window=count,
                       frequency=frequency, fixed=True)  # fmt: skip
    if count == 1:
        if lead not in ("in", "over", "within") or frequency is Frequency.DAY:
            return None
        return Reading(k, end, TimeKind.BASIS, basis=Basis.PERIOD, frequency=frequency, fixed=True)
    if lead == "in" or (lead == "within" and frequency not in (Frequency.DAY, Frequency.WEEK)):
        return Reading(k, end, TimeKind.BASELINE, window=count, frequency=frequency, fixed=True)
    if lead in ("over", "during"):
        return Reading(k, end, window=count, frequency=frequency)
    return passing


_THOSE = ("those", "these")


def _heads(k: int, end: int, w: Words) -> bool:
    """Whether a stretch opens its sentence and is not told apart by what follows it: "For the nine
    months growth was 5%", but "For the six months that the strike went on"."""
    return w.opens(k) and w.low[end] not in _BOUNDED and w.low[end] not in _TOLD_APART


_TOLD_APART = frozenset("that which when while of until before after they he she".split())


def rolling_year(i: int, w: Words) -> Reading | None:
    """ "The rolling annual total"; None elsewhere."""
    if w.low[i] not in ("annual", "yearly") or w.low[i - 1] not in _ROLLING:
        return None
    return Reading(i - 1, i + 1, window=12, frequency=Frequency.MONTH)


_ROLLING = frozenset({"rolling", "trailing", "moving"})


def _adjective(
    i: int, count: int, frequency: Frequency | None, end: int, w: Words
) -> Reading | None:
    """ "two-year high", "12-month rate", "three-month average", "10-year bonds"."""
    after = w.low[end]
    if w.low[i - 1] in _ROLLING and frequency is not None:
        return Reading(i - 1, end, window=count, frequency=frequency)
    if (w.dash(end) and w.low[end + 1] == "old") or w.low[end - 1] in ("quarters", "halves"):
        return None
    if after in _STRETCHES and _is_the_run(i, end, w) and frequency in _COUNTED and count > 1:
        return _of_the_run(i - 2, end + 1, count, frequency)
    if after in _EXTREMES and frequency is not None:
        return Reading(i, end, TimeKind.SINCE, window=count, frequency=frequency, fixed=True)
    place = end + w.dash(end)
    again = w.length(place + 1 + w.dash(place + 1)) if w.low[place] == "on" else None
    if after == "comparison" or (again is not None and again[:2] == (count, frequency)):
        end = again[2] if again is not None else end
        return _on_the_run_before(i, end, count, frequency) or Reading(
            i, end, TimeKind.RELEASE, fixed=True
        )
    yearly = (count, frequency) == (12, Frequency.MONTH)
    if yearly and (w.low[i - 1], after) in _THE_ONE:
        return Reading(i, end, TimeKind.BASIS, basis=Basis.YEAR, fixed=True)
    if yearly and any(w.low[end + k] in _RATES for k in range(3)):
        return Reading(i, end, TimeKind.BASIS, basis=Basis.YEAR, fixed=True)
    if frequency is not None and after in ("average", "moving", "rolling", "basis", "mean", "total",
                                           "annualised", "annualized"):  # fmt: skip
        return Reading(i, end, window=count, frequency=frequency)
    return Reading(i, end, TimeKind.RELEASE, fixed=True)


def _is_the_run(i: int, end: int, w: Words) -> bool:
    """Whether a stretch is one that was told before, and no bound of it follows: "in the nine-month
    period", but not "in the nine-month period from January"."""
    pointed = w.low[i - 1] in ("the", "that", "this") and w.low[i - 2] in _WITHIN
    return pointed and w.low[end + 1] not in _BOUNDED


def _of_the_run(start: int, end: int, count: int, frequency: Frequency | None) -> Reading:
    """So many steps up to the time that was told before: "over the 12 months"."""
    whole = (count, frequency) == (12, Frequency.MONTH)
    return Reading(start, end, anaphor=Anaphor(0, frequency), window=count, frequency=frequency,
                   basis=Basis.YEAR if whole else None, fixed=True)  # fmt: skip


_COUNTED = (Frequency.MONTH, Frequency.QUARTER)
_STRETCHES = frozenset({"period", "stretch", "span", "window", "spell"})
_WITHIN = frozenset({"in", "over", "during", "for", "throughout", "across"})
_BOUNDED = frozenset({"from", "between", "since", "after", "before", "until", "when", "that",
                      "which", "last", "a", "of"})  # fmt: skip


def _compared_with_the_run_before(
    i: int, count: int, frequency: Frequency | None, end: int, w: Words
) -> Reading | None:
    """ "the comparison of three months with the preceding three"."""
    k = i - 2 if w.low[i - 1] in ("the", "latest", "last") else i - 1
    if w.low[k] != "of" or w.low[k - 1] != "comparison":
        return None
    if w.low[end] not in ("with", "to", "against", "and") or w.low[end + 1] != "the":
        return None
    if w.low[end + 2] not in ("preceding", "previous", "prior", "three"):
        return None
    stop = end + 3 if w.low[end + 2] == "three" else end + 4
    stop += w.low[stop] in ("month", "months", "quarters", "before")
    return _on_the_run_before(k - 1, stop, count, frequency)


def _on_the_run_before(
    start: int, end: int, count: int, frequency: Frequency | None
) -> Reading | None:
    """A run of steps that is set against as many before it; None for a single one or days."""
    if count < 2 or count > _SEASON or frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return None
    return Reading(start, end, window=count, frequency=frequency, basis=Basis.PERIOD, fixed=True)


_SEASON = 6
"""Steps: longer runs that copy sets against those before them are years."""


def superlative(k: int, w: Words) -> bool:
    """Whether an extreme ("lowest", "first", "most") stands in the words before `k`."""
    for place in range(k - 1, max(-1, k - 12), -1):
        word = w.low[place]
        if word in (".", ";", ":"):
            return False
        if word == "only" and w.low[place + 1][:1].isdigit():
            continue  # "only 24,637 are left, down 1,107 in a month"
        if word in _SUPERLATIVES or _is_graded(word):
            return True
    return False


def _is_graded(word: str) -> bool:
    return word.endswith("est") and len(word) > 4 and word not in _NOT_SUPERLATIVE


def extreme_of(reading: Reading, w: Words) -> Reading | None:
    """A year or month so far as the time since which an extreme in front of it is one: "the fewest
    so far this year", "the highest since the start of the year"; None for any other."""
    period = reading.period
    if reading.kind is not TimeKind.POINT or period is None or period.count > 1:
        return None
    since = w.low[reading.start - 1] == "since"  # "the highest since May this year"
    year = w.low[reading.end - 2 : reading.end] == ["this", "year"] and not since
    if not (reading.to_date or year):
        return None
    place = reading.start - 1
    while place > reading.start - _NEAR and (w.low[place].isalpha() or w.dash(place)):
        if w.low[place] in _EXTREME or _is_graded(w.low[place]) or w.reads(place, "of", "any"):
            return reading._replace(
                kind=TimeKind.SINCE, period=period.shift(-1), to_date=False, basis=None, fixed=True
            )
        place -= 1
    return None


_NEAR = 5
_EXTREME = frozenset({"most", "least", "best", "worst", "high", "low", "peak"})
