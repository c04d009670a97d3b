"""Home of times that stand beside another of their kind: "rose 4% over October in November"."""

from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import MONTHS, ORDINALS

_CLAUSE = 12


def tells_another(reading: Reading, w: Words) -> bool:
    """Whether the words around a month, quarter or year, up to the next stops, name another one."""
    own = _step_at(reading.start, w)
    before = range(reading.start - 1, max(-1, reading.start - _CLAUSE), -1)
    for words in (before, range(reading.end, min(w.size, reading.end + _CLAUSE))):
        for place in words:
            if w.low[place] in STOPS and not w.glued(place):
                break
            told = _step_at(place, w)
            if told is not None and own is not None and told[0] == own[0] and told != own:
                return True
    return False


def _step_at(k: int, w: Words) -> tuple[str, int] | None:
    """The month, quarter or year that is named at word `k`."""
    k += w.low[k] == "the"
    if w.low[k] in MONTHS:
        return ("month", MONTHS[w.low[k]]) if w.capital(k) else None
    if w.low[k] in ORDINALS and w.low[k + 1] == "quarter":
        return "quarter", ORDINALS[w.low[k]]
    year = w.year(k)
    return ("year", year) if year is not None else None
