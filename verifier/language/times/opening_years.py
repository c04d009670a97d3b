"""Home of the times of a sentence that opens with its year: "In 2024 it started at 4%, fell to 2%
in May and hit a low of 1.7% in September"."""

from verifier.language.times.calendars import Calendar
from verifier.language.times.opened import EDGES, opens
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.wordlists import verbs_of_change
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency, Period

FAR = 40
"""Words: so long is a sentence at most that opens with the year of its months."""
_THROUGH = frozenset("in during over throughout through".split())
_STANDING = frozenset("at on around near about just".split())
_OTHERWISE = frozenset("the a an that which who".split())
"""Before a verb: what makes it a noun or one of a clause of its own."""
_NEAR = 6
_JOINS = frozenset((",", "and", "but", "before", "then", "while", "or"))
_BETWEEN = frozenset("then later finally eventually only also again even".split())
_PAST = frozenset(
    "hit reached touched bottomed troughed peaked averaged came went ended finished closed sank "
    "got found stayed remained totalled saw set made spent took".split()
)
_BROKEN = frozenset((";", ":", "(", ")", "—", "–"))
_SET_AGAINST = frozenset("since than from against before until by versus after".split())


def opening_of(k: int, w: Words) -> int | None:
    """Where the sentence of the word at `k` opens; None where that is far before it."""
    back = range(k - 1, max(-1, k - 1 - FAR), -1)
    found = next((n + 1 for n in back if w.low[n] in STOPS and not w.glued(n + 1)), None)
    return 0 if found is None and k <= FAR else found


def edge_of_opening_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first or last month of the year with which the sentence opens, where the verb at `i`
    tells the level that it opened or closed at: "In 2024 it started at 4% and ended at 2.5%", "In
    2024 it began the year at 4%"; None elsewhere."""
    if w.low[i] not in EDGES:
        return None
    year_named = w.reads(i + 1, "the", "year")
    k = i + 3 if year_named else i + 1
    first = opening_of(i, w)
    if first is None or w.low[k] not in _STANDING or w.low[i - 1] in _OTHERWISE:
        return None
    year = w.year(first + 1) if w.low[first] in _THROUGH else None
    if w.reads(first, "last", "year"):
        year = calendar.year - 1
    if year is None or _tells_another(first + 2, i, w):
        return None
    month = Period.at(Frequency.MONTH, year, 1 if opens(w.low[i]) else 12)
    return Reading(i, k, period=month, frequency=Frequency.YEAR)


def _tells_another(first: int, last: int, w: Words) -> bool:
    """Whether another year is named between an opening year and the verb."""
    return any(w.year(n) is not None for n in range(first, last))


def shares_the_opening_year(reading: Reading, w: Words, year: TimeMention) -> bool:
    """Whether a time right behind its figure is told of the subject that the opening year is told
    of: what joins its part of the sentence is followed by its verb ("averaged 2.4% and bottomed
    out at 1.7% in September"), not by a subject or a time of its own ("averaged 2.4%, and in
    October prices rose")."""
    opened = next(k for k in range(reading.start, -1, -1) if w.starts[k] < year.span.end)
    begun = opened + 2 if w.low[opened + 1] == "," else opened + 1
    words = range(begun, reading.start)
    figures = [k for k in words if w.low[k][:1].isdecimal()]
    if w.possessive(opened + 1) or not figures or not _BROKEN.isdisjoint(w.low[begun : words.stop]):
        return False
    if not _SET_AGAINST.isdisjoint(w.low[reading.start - 3 : reading.start]):
        return False
    joins = [k for k in words if w.low[k] in _JOINS]
    joined = [_past_the_join(k, w) for k in joins if k > figures[0]]
    if not joined or not all(_is_a_verb(w.low[k]) for k in joined):
        return False
    told = [k for k in figures if k > joins[-1]]
    return len(told) == 1 and reading.start - told[0] <= _NEAR


def _past_the_join(k: int, w: Words) -> int:
    """The first word behind a join that may be a verb: "and then only fell"."""
    while w.low[k] in _JOINS or w.low[k] in _BETWEEN or w.low[k].endswith("ly"):
        k += 1
    return k


def _is_a_verb(word: str) -> bool:
    return word in _PAST or word in EDGES or word in verbs_of_change()
