"""Home of the words before a time that set it against another: "than in", "below the pace of"."""

from itertools import pairwise

from verifier.language.times.beside import tells_another
from verifier.language.times.departures import opens_a_move_from
from verifier.language.times.epithets import epithet_of
from verifier.language.times.gains import GAINS, is_a_gain_of, is_moved_from, moved_by, on_a_day
from verifier.language.times.opened import EDGES
from verifier.language.times.outdone import (
    OF_TWO,
    OUTDOING,
    goes_on_outdone,
    is_compared_before,
    stands_for_it,
)
from verifier.language.times.reading import Reading
from verifier.language.times.sameness import SAME_WORDS
from verifier.language.times.thans import BEATS, from_the_level, than_it_was, than_the_level
from verifier.language.times.tokens import Words
from verifier.language.times.upheavals import than_before_it
from verifier.language.times.words import MONTHS, NUMBERS, SEASONS, UNITS
from verifier.language.times.years import is_a_year_of_two
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency

_COMPARED = frozenset({"compared", "comparison", "relative", "compares", "comparing", "comparable",
                       "contrast", "contrasted", "measured"})  # fmt: skip
_LINKS = frozenset({"with", "to", "against"})
_STANDS = frozenset({"on", "from", "above", "below"})
_SOURCES = frozenset({"data", "figures", "numbers", "statistics", "report", "reports", "survey",
                      "footage", "study", "estimates", "poll", "analysis", "minutes"})  # fmt: skip
_BESIDE, _PLACED = ("beside", "alongside"), ("set", "put", "placed", "laid", "viewed")
_LEVELS = frozenset("level levels peak average mean high low record trough nadir close figure "
                    "total reading price value mark marks tally count figures score sum "
                    "pace".split())  # fmt: skip
_ALIKE = frozenset(
    ("as", word)
    for word in "many much high low large big often few fast quick strong steep bad good grim rosy "
    "weak busy hot cold warm wet dry dear cheap expensive costly severe sharp deep wide".split()
)
_THEN = frozenset({"day", "date", "time", "point", "stage"})
_EVEN = frozenset({"level", "line", "par", "flat", "even", "unchanged"})


def comparing(reading: Reading, w: Words, floor: int) -> int | None:
    """Where the comparing words before a time begin; None where it is not compared with."""
    k = reading.start - 1
    if k < floor:
        return None
    lead = w.low[k]
    if reading.previous and lead in _COMPARATIVES and w.low[k - 1] in ("was", "were"):
        return reading.start  # "although the gap was wider last year"
    if (named := epithet_of(reading, w, floor)) is not None:
        return comparing(reading._replace(start=named), w, floor)  # "28.6% up on a soggy May"
    if k > floor and lead in OF_TWO and (w.low[k - 1] == "than" or w.low[k - 1] in OUTDOING):
        return comparing(reading._replace(start=k), w, floor)  # "lower than both July's and"
    if k - 1 > floor and lead in ("a", "an") and w.low[reading.end] in _LEVELS:
        return comparing(reading._replace(start=k), w, floor)  # "up from a November figure"
    if k - 1 > floor and w.low[k - 1] == "this" and lead in _THEN:
        return comparing(reading._replace(start=k - 1), w, floor)  # "than on this day a year ago"
    begin = from_the_level(k, w, floor) if _tells_a_time(reading) else None
    if begin is not None and (_measures(begin, w) or opens_a_move_from(reading, begin, w)):
        return begin  # "up 3% from its level in"
    if lead in ("in", "for", "at", "during", "on", "of", "over", "across") and k > floor:
        inner = w.low[k - 1]
        if inner == "than" and lead != "of":
            return _widened(k - 1, w, floor)
        if inner in _LINKS and w.low[k - 2] in _COMPARED:
            return _widened(k - 2, w, floor)
        if inner in ("those", "that") and w.low[k - 2] in ("than", *_LINKS):
            linked = w.low[k - 2] == "than" or w.low[k - 3] not in _COMPARED
            return _widened(k - 2 if linked else k - 3, w, floor)
        if inner in ("those", "that") and w.low[k - 2] in _STANDS and moved_by(k - 2, w):
            return k - 2  # "6.8 per cent down on that for October"
        pointed = inner in ("that", "those") and lead == "of"
        if pointed and w.low[k - 2] in OUTDOING and k - 2 >= floor:
            return k - 1
        if pointed and w.low[k - 2] == "and" and is_compared_before(k - 2, w):
            return k - 1  # "below July's and that of"
        if inner in ("versus", "vs", "against", "from"):
            return k - 1 if inner != "from" or not w.opens(k - 1) else None
        if inner == "as" and lead != "of" and _as_many(k - 1, w, floor):
            return k - 1
        told = than_before_it(k, w, floor) or than_it_was(k, w, floor)
        told = told or than_the_level(k, w, floor)
        if told is not None:
            return told
    if lead == "with" and w.low[k - 1] in _EVEN and k > floor:
        return k - 1
    if lead in _LINKS and w.low[k - 1] in _COMPARED and k - 1 >= floor:
        return _widened(k - 1, w, floor)
    if (
        lead == "by"
        and w.low[k - 1] in ("measured", "judged")
        and k - 1 >= floor
        and w.opens(k - 1)
    ):
        return k - 1  # "Measured by May, the change is"
    multiple = lead == "as" and _as_many(k, w, floor) and w.low[k - 1] != "same"
    if multiple or lead in ("than", "versus", "vs", "against"):
        return k
    if lead == "of" and w.low[k - 1] == "instead" and k > floor and w.possessive(reading.end):
        return k - 1  # "64.4% instead of the previous quarter's 65.1%"
    if lead in _BESIDE and w.low[k - 1] in _PLACED and k > floor:
        return k - 1
    if lead in _BESIDE and w.opens(k):
        return k  # "Beside the same month of last year, it is 3% higher"
    if lead == "." and w.low[k - 1] == "vs":
        return k - 1
    if lead == "from":
        return None if _starts_from(reading, k, w) else k
    if lead == "between" and w.low[reading.end] == "and" and not reading.ranged:
        return k
    year_month = reading.moment is not None and reading.kind is TimeKind.POINT
    year_month |= is_a_year_of_two(reading, w)
    last = lead == "on" and w.low[reading.start] == "last"
    seasonal = w.low[reading.start] in (*SEASONS, "the", "early", "late", "mid")
    if lead == "on" and (last or seasonal) and _is_a_season(reading) and moved_by(k, w):
        return k  # "1.4% up on last summer", "on the summer of 2024", "on early 2024"
    if lead == "on" and w.low[reading.start] == "yesterday":
        return k
    if lead == "on" and on_a_day(reading, k, w):
        return k
    if lead == "on" and w.low[k - 1] in _TOLD_ON:
        return None
    owner = lead == "on" and w.possessive(reading.end)
    if owner and moved_by(k, w) and _is_of_a_level(reading, w):
        return k  # "9% down on February 3's close"
    if lead == "on" and (reading.previous or year_month):
        owned = w.possessive(reading.end) and not (moved_by(k, w) and stands_for_it(reading, w))
        return None if owned else k
    if lead == "over" and _is_set_over(k, reading, w):
        return k
    told = reading.kind is TimeKind.POINT and reading.moment is not None
    if lead in ("below", "above", "behind") and told:
        return k
    set_against = told or reading.previous
    if lead == "of" and w.low[k - 1] in ("ahead", "short") and set_against and k > floor:
        return k - 1
    if lead == "on" and reading.ranged and reading.anaphor is None and moved_by(k, w):
        return k
    if lead in BEATS and reading.anaphor is not None:
        return k + 1
    outdone = w.possessive(reading.end) and set_against
    outdone = outdone and (reading.previous or stands_for_it(reading, w, most=2))
    joined = lead in ("and", "or") and is_compared_before(k, w)
    joined = joined or goes_on_outdone(reading, k, w)
    if outdone and (lead in OUTDOING or joined):
        return k + 1  # "topped last year's", "matched May's or June's", "beat July's 3.4%"
    if lead in ("off", "below") and (told or reading.previous) and _is_of_a_level(reading, w):
        return k  # "16% off March's peak"
    if w.low[reading.end] in _LEVELS:
        owned = lead in ("its", "their")
        if lead in ("its", "their", "the") and k > floor:
            k -= 1
        beaten = w.low[k] in ("above", "below", "over", "under", "off") or w.low[k] in BEATS
        beaten = beaten or (w.low[k] in ("from", "on") and _measures(k, w))
        if owned and reading.previous and not beaten:
            return k + 1
        return k if beaten else None
    edge = next((n for n in (k, reading.start) if w.low[n] in EDGES), None)
    said = reading.start if edge is None else edge + 1  # "above where it ended 2025"
    then = than_it_was(said, w, floor) if reading.previous or edge is not None else None
    return then if then is not None and "times" not in w.low[then : reading.start] else None


def _measures(k: int, w: Words) -> bool:
    """Whether a comparing word says what a move is measured from: "3% more than", "rose 4% in
    November from"."""
    return w.low[k] == "than" or moved_by(k, w) or (w.low[k] == "from" and is_moved_from(k, w))


def _tells_a_time(reading: Reading) -> bool:
    """Whether a time is one by itself or points at one before: "in May 2024", "a year earlier"."""
    dated = reading.kind is TimeKind.POINT and reading.moment is not None
    return dated or reading.previous or reading.anaphor is not None


def _is_of_a_level(reading: Reading, w: Words) -> bool:
    """Whether a time owns a peak, low or other level: "March's peak", "the 2022 all-time high"."""
    k = reading.end
    if w.possessive(k):
        k += 2 if w.low[k + 1] == "s" else 1
    if w.reads(k, "all", "-", "time"):
        k += 3
    return w.low[k] in _LEVELS or (w.low[k] == "record" and w.low[k + 1] in _LEVELS)


_TOLD_ON = frozenset({"book", "books", "ledger", "ledgers", "curtain", "chapter", "door", "page",
                      "lid", "verdict", "figures", "data", "statistics", "back"})  # fmt: skip
"""What is closed on a time or tells of it: "has closed its books on 2025", "the data on May"."""
_COMPARATIVES = frozenset({
    "higher", "lower", "wider", "narrower", "bigger", "smaller", "larger", "better", "worse",
    "stronger", "weaker", "fewer", "longer", "shorter", "dearer", "cheaper", "faster", "slower",
    "steeper", "greater", "hotter", "colder", "drier", "wetter", "busier", "quieter",
})  # fmt: skip


_MOST_WORDS = 7


def _as_many(k: int, w: Words, floor: int) -> bool:
    """Whether the "as" at `k` closes a comparison: "twice as many trips as", "exactly as", "twice
    as high in June as", "three times as many electric cars were registered as"."""
    lead = w.low[max(floor, k - _MOST_BETWEEN) : k]
    if floor == k and _STOPS_BETWEEN.isdisjoint(before := w.low[max(0, k - _MOST_BETWEEN) : k]):
        lead = before  # the time right before is the one that is compared
    just = k - 1 >= floor and w.low[k - 1] in ("exactly", "precisely")
    return just or "same" in lead or any(pair in _ALIKE for pair in pairwise(lead))


_STOPS_BETWEEN = frozenset(".;:,")
_MOST_NOUNS, _MOST_BETWEEN = 5, 8
_SET_OVER = frozenset({"higher", "lower", "dearer", "cheaper", "costlier", "more", "fewer",
                           "less", "up", "down"})  # fmt: skip


def _is_a_season(reading: Reading) -> bool:
    """Whether a time is several months, of which the figure's own is one: a single month behind
    "up on last" is told for the figure too."""
    period = reading.period
    return period is not None and period.frequency is Frequency.MONTH and period.count > 1


_PAST_OF_PAST = frozenset({"had", "having", "after"})


def _is_set_over(k: int, reading: Reading, w: Words) -> bool:
    """Whether "over" compares with a time: "up 4% over the same month last year"."""
    if reading.window == 1:
        return moved_by(k, w) or is_a_gain_of(k, w)
    if not SAME_WORDS.isdisjoint(w.low[reading.start : reading.start + 2]):
        # "over the same seven months of 2025"; but "after they had grown 3% over the same months"
        told = reading.window is None or not w.opens(k)
        looks_back = not _PAST_OF_PAST.isdisjoint(w.low[max(0, k - _MOST_WORDS) : k])
        return reading.previous and told and not looks_back
    return reading.window is None and (reading.previous or _outdoes(k, reading, w))


def _outdoes(k: int, reading: Reading, w: Words) -> bool:
    """Whether "over" sets a time against another: "a 36% leap over 2024", "7% more over December
    2024"; a month without its year only behind a comparative, "dearer by 18.6% over April", or
    beside the month that is told of: "rose 4% over October in November"."""
    period = reading.period
    moment = reading.moment
    month = moment is not None and moment.frequency is Frequency.MONTH
    if month and reading.kind is TimeKind.POINT and (moved_by(k, w) or is_moved_from(k, w)):
        dated = w.year(reading.end - 1) is not None
        set_over = not _SET_OVER.isdisjoint(w.low[max(0, k - _MOST_WORDS) : k])
        return dated or set_over or tells_another(reading, w)
    if period is None or reading.kind is not TimeKind.POINT:
        return False
    back = not _BACK.isdisjoint(w.low[reading.start : reading.end])
    fiscal = period.frequency is Frequency.MONTH and period.count == _YEAR
    long = fiscal or period.frequency in (Frequency.YEAR, Frequency.QUARTER, Frequency.HALF)
    beside = (moved_by(k, w) or is_moved_from(k, w)) and tells_another(reading, w)
    return (long or back) and (w.low[k - 1] in GAINS or is_a_gain_of(k, w) or beside)


_YEAR = 12
_BACK = frozenset({"last", "previous", "prior", "preceding", "earlier"})


def _starts_from(reading: Reading, k: int, w: Words) -> bool:
    """Whether "from" opens a stretch or names a source instead of a comparison."""
    if reading.future or w.low[k - 1] in _SOURCES:
        return True
    if reading.previous:
        return False
    if w.opens(k):
        return not opens_a_move_from(reading, k, w)
    if reading.ranged and reading.anaphor is None:
        return not (_is_counted_out(reading, w) and is_moved_from(k, w))
    return reading.kind is TimeKind.RELEASE and reading.moment is not None


_COUNTED_OUT = frozenset(("first", "opening", "last", "final", "closing", "second", "third"))
_ENDING_IN = frozenset(("to", "ended", "ending", "through"))


def _is_counted_out(reading: Reading, w: Words) -> bool:
    """Whether a stretch is told as one thing, and not from one month to another: "the first three
    months of the year", "the three months to June", "the year to May", "April-June", "the April to
    June quarter"."""
    dashed = w.low[reading.start] in MONTHS and w.dash(reading.start + 1)
    if dashed or w.low[reading.end - 1] in UNITS:
        return True
    first = reading.start + 1 if w.low[reading.start] == "the" else reading.start
    long = w.low[first] in NUMBERS or w.low[first][:1].isdecimal()
    if w.low[first] in UNITS and w.low[first + 1] in _ENDING_IN:
        return True
    return w.low[first] in _COUNTED_OUT or (long and w.low[first + 1] in UNITS)


def _widened(k: int, w: Words, floor: int) -> int:
    """The comparing words with what leads to them: "when compared with", "in comparison with"."""
    if k > floor and w.low[k - 1] in ("when", "as", "in", "if"):
        return k - 1
    return k
