"""Home of quarters and halves told by an ordinal alone behind another one."""

from verifier.language.calendar_words import ORDINALS
from verifier.language.time_calendar import Calendar, Moment
from verifier.language.time_tokens import STOPS, Words
from verifier.language.time_years import which_year
from verifier.model.period import Frequency


def shortened(i: int, ordinal: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """An ordinal alone behind another quarter: "5.4% in the first quarter, 5.2% in the second"."""
    for k in range(i - 2, max(0, i - _SHORTENED_WITHIN), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        counted = ORDINALS.get(w.low[k - 1], 0) > 0 or w.low[k - 1] in _NAMED
        if w.low[k] in ("quarter", "half") and counted:
            frequency = Frequency.QUARTER if w.low[k] == "quarter" else Frequency.HALF
            if not 0 < ordinal <= (4 if w.low[k] == "quarter" else 2):
                return None
            year, _, fiscal, offset = which_year(k + 1, w, calendar)
            told = ORDINALS.get(w.low[k - 1], 0)
            if year is None and told > 0:
                year = calendar.year_beside(Moment(frequency, told), Moment(frequency, ordinal))
            return Moment(frequency, ordinal, year, fiscal=fiscal, offset=offset), i + 1
    return None


CLOSING = frozenset((".", ",", ";", ")", ":", "", "and", "but", "—", "–", "after", "from"))
_NAMED = frozenset({"last", "this", "previous", "preceding", "prior", "latest", "final", "closing"})
_SHORTENED_WITHIN = 45


def tells_a_figure(i: int, w: Words, sure: bool) -> bool:
    """Whether a figure, or what says it, stands at `i`: "it was $329m and in the fourth $194m"; a
    bare number only where the ordinal is `sure` to be one of a part of the year."""
    word = w.low[i]
    if word in _TELLING:
        return sure or word in _MONEY or word in ("it", "they")
    return word[:1].isdecimal() and (sure or w.low[i + 1] in _MEASURED)


_MONEY = frozenset("$£€")
_TELLING = frozenset(("it", "they", "was", "had", "saw", *_MONEY))
_MEASURED = frozenset(("%", "pc", "percent", "million", "billion", "m", "bn"))
