"""Home of "the same period", with the year that it is moved to."""

from verifier.language.times.anaphors import PERIODS, ago_at
from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.sameness import LIKE_WORDS
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS, SEASONS, UNITS, Unit
from verifier.language.times.year_ends import before_january
from verifier.language.times.years import year_of
from verifier.model.mention import Anaphor, Basis
from verifier.model.period import Frequency, Period


def same_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The same period, quarter or month, with the year it is moved to."""
    j = i + 1
    if w.low[i] in LIKE_WORDS and w.low[i - 1] != "the":
        return None
    counted = w.length(j)
    if counted is not None and w.low[j] not in ("a", "an"):
        end = counted[2] + 1 if w.low[counted[2]] == "period" else counted[2]
    elif w.low[j] in PERIODS or UNITS.get(w.low[j], Unit(None, 0)).frequency is not None:
        end = j + 1
    elif (
        w.low[i] in LIKE_WORDS
        or w.low[j] in MONTHS
        or w.low[j] in _NO_NOUNS
        or not w.low[j].isalpha()
    ):
        return None
    else:
        anaphor, end, moved = _moved(j + 1, w, calendar)  # "the same frame last year"
        known = moved and w.low[i - 1] in ("the", "in") and anaphor.steps == -1
        return Reading(i, end, anaphor=anaphor, basis=Basis.YEAR, previous=True) if known else None
    if w.low[end] == "period":
        end += 1
    if w.low[j] in ("time", "point", "stage") and w.low[end] == "of":
        whole = end + 1 + (w.low[end + 1] == "the")  # "at this time of year in 2021"
        end = whole + 1 if w.low[whole] == "year" else end
    within = _year_of_two(end, w, calendar)
    if w.reads(end + (w.low[end] in ("of", "in")), "this", "year"):
        here = end + 2 + (w.low[end] in ("of", "in"))
        return Reading(i, here, anaphor=Anaphor(year=calendar.year))
    anaphor, end, moved = _moved(end, w, calendar)
    if not moved and (year := _year_before(i, w)) is not None:
        anaphor, moved = Anaphor(year=year), True
    if w.low[i] == "similar":  # "in a similar month last year"; "a similar time" is no time
        if not moved:
            return None
        i -= w.low[i - 1] == "a"
    if not moved:
        if w.low[j] in ("time", "point", "stage", "day") or (
            w.low[j] == "date" and w.low[i] == "same"
        ):
            return None
        year_before = Anaphor(-1, Frequency.YEAR)
        if counted is not None and counted[1] in (Frequency.DAY, Frequency.WEEK):
            return Reading(i, end, anaphor=Anaphor(), window=counted[0], frequency=counted[1])
        return Reading(i, end, anaphor=Anaphor(), compared=year_before, basis=Basis.YEAR)
    near = anaphor.steps == -1 or anaphor.year in (calendar.year - 1, before_january(calendar))
    basis = Basis.YEAR if near else None
    steps, frequency = _counted_steps(counted)
    if w.low[j] == "month" and anaphor.steps < 0:
        steps, frequency = 1, Frequency.MONTH
    return Reading(i, end, anaphor=anaphor, period=within, basis=basis, previous=True, window=steps,
                   frequency=frequency, to_date=w.low[j] in ("time", "point", "stage"))  # fmt: skip


def _year_of_two(j: int, w: Words, calendar: Calendar) -> Period | None:
    """The fiscal year to which "the same period" is moved: "the same months of 2024-25"."""
    found = year_of(j + 1, w, calendar) if w.low[j] in ("of", "in", "during") else None
    if found is None or not (found[0].fiscal or found[0].span_years == _TWO):
        return None
    return calendar.resolve(found[0])


_TWO = 2
_NO_NOUNS = frozenset({"as", "in", "of", "to", "is", "was", "were", "at", "on", "for", "by", "that",
                       "with", "from", "and", "or", "but", "again", "would", "could"})  # fmt: skip


def _counted_steps(
    counted: tuple[int, Frequency | None, int] | None,
) -> tuple[int | None, Frequency | None]:
    """The months or quarters of a counted stretch; None where it is told otherwise."""
    if counted is None or counted[1] not in (Frequency.MONTH, Frequency.QUARTER):
        return None, None
    return counted[0], counted[1]


def _moved(j: int, w: Words, calendar: Calendar) -> tuple[Anaphor, int, bool]:
    """Where "the same period" is moved to by the words at `j`."""
    k = j + 1 if w.low[j] in ("of", "in", "during", ",") else j
    found = year_of(k, w, calendar)
    if found is not None and found[0].year is not None and k > j:
        year = found[0].year
        if found[0].fiscal:  # "the same period of 2024/25": the newest month says which of the two
            last = calendar.now(Frequency.MONTH).shift(-1)
            year = calendar.year_in_fiscal(year, last.start.month)
        return Anaphor(year=year), found[1], True
    if w.low[k] in ("the", "a", "one"):
        k += 1
    if w.low[k] in ("last", "previous", "prior", "preceding", "past"):
        unit = k + 2 if w.low[k + 1] in ("fiscal", "financial") else k + 1
        season = w.low[unit] in SEASONS and w.low[k] == "last"  # "the same point last summer"
        if w.low[unit] == "year" or unit == k + 2 or season:
            end = unit + (w.low[unit] == "year" or season)
            return Anaphor(-1, Frequency.YEAR), end, True
    ago = ago_at(j, w) or ago_at(k, w)
    if ago is not None and ago.anaphor is not None:
        return ago.anaphor, ago.end, True
    return Anaphor(), j, False


def _year_before(i: int, w: Words) -> int | None:
    """The year that opens a clause and leads to "the same period": "In 2019 the same months saw";
    no other one, for what was told of a year is told of now: "It was 4% in 2019 and in the same
    months"."""
    k = i - 2 if w.low[i - 1] == "the" else i - 1
    k -= w.low[k] in ("over", "during", "for", "in")
    k -= w.low[k] == ","
    year = w.year(k) if k > 0 else None
    led = w.low[k - 1] in ("in", "of", "to")
    back = k - 2 if w.low[k - 2] in ("back", "but", "and", "as", "recently") else k - 1
    opens = any(w.opens(j) or w.low[j - 1] in _BREAKS for j in (back, k - 1))
    return year if year is not None and led and opens else None


_BREAKS = frozenset((";", ":", "–", "—", "("))
