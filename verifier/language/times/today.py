"""Home of the days named from that of the article: yesterday, today, this evening."""

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import DAYTIMES
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period


def day_word(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """yesterday, today, tonight, tomorrow; this morning, this evening."""
    today: Period = calendar.now(Frequency.DAY)
    if w.low[i] in DAYTIMES:
        told = i > 0 and w.low[i - 1] == "this"
        return Reading(i - 1, i + 1, TimeKind.RELEASE, today) if told else None
    step = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}[w.low[i]]
    return Reading(i, i + 1, TimeKind.RELEASE, today.shift(step))
