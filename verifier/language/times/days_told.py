"""Home of the days that a sentence tells of, and those of a longer time it only looks aside at."""

from collections.abc import Sequence
from datetime import date

from verifier.language.scan import Sentence
from verifier.language.times.topics import is_in_brackets
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period


def is_a_day(mention: TimeMention, published: date) -> bool:
    """Whether a time is a day gone by on which something was told or done: "on Friday"."""
    period = mention.period
    if period is None or mention.kind not in (TimeKind.RELEASE, TimeKind.POINT):
        return False
    return period.frequency is Frequency.DAY and period.end <= published


_EVENT = regex(
    r"[’']s\s(?!(?:close|closing|session|trade|trading|fix|fixing|finish|settlement|low|high|"
    r"level|open|"
    r"opening|reading|figure|move|moves|fall|rise|drop|gain|loss)\b)"
)


_HAD = regex(r"\bhad\s[^.;,\d]*$")
NEAR = 60


def of_an_event(own: Sentence, time: TimeMention) -> bool:
    """Whether a day only dates something else: "as traders eyed Sunday's meeting", "New York had
    set the tone on Thursday"."""
    lead = own.article_text[max(own.span.start, time.span.start - NEAR) : time.span.start]
    behind = _EVENT.match(own.article_text, time.span.end)
    return behind is not None or _HAD.search(lead) is not None


THAN = regex(r"\b(?:compared with|against|versus|from|than|after)\s[^;.]*\d")
"""What sets a second figure beside the first, whose day is its own: "158.03 yen compared with
158.16 yen on Tuesday"."""


_A_FEW = 4
"""Days: so near to its issue, a day is the one that a report is written on."""


def told_of(one: Sentence, published: date) -> list[Period]:
    """The days that a sentence tells of, in its order; those of what its figures are set against
    left out, and those of an aside in brackets."""
    days = [t for t in one.times if is_a_day(t, published)]
    if not days or is_in_brackets(one.timed):
        return []
    first = min((f.span.end for f in one.timed.figures), default=one.span.end)
    return [
        t.period
        for t in days
        if t.period is not None
        and not of_an_event(one, t)
        and not closes_a_time(one, t, published)
        and t.span not in one.timed.foreign  # "up from 4.29% late Tuesday"
        and not THAN.search(one.article_text, first, t.span.start)
    ]


def closes_a_time(one: Sentence, time: TimeMention, published: date) -> bool:
    """Whether a day is told only as the last one of a longer time that is over, from which a text
    comes back: "bottomed out at 4.3% on the last trading day of February"."""
    far = time.period is not None and (published - time.period.end).days > _A_FEW
    return far and _DAY_OF.search(time.span.of(one.article_text)) is not None


_DAY_OF = regex(r"\b(?:day|session)\sof\b")


def told_to(
    one: Sentence, sentences: Sequence[Sentence], published: date, own: Sentence | None = None
) -> list[Period]:
    """The days that a sentence tells of, and passes on to `own`, None for all that follows."""
    days = told_of(one, published)
    if one.stamped or (own is not None and one.block == own.block):
        return days
    return [day for day in days if not is_looked_aside_at(day, sentences, one, published)]


def is_looked_aside_at(
    day: Period, sentences: Sequence[Sentence], teller: Sentence, published: date
) -> bool:
    """Whether a day that `teller` names lies some way back within a longer time told before it,
    which the text stays with: "rose 1.7% in July. On July 21 it ended above $1.20"."""
    if (published - day.end).days <= _A_FEW:
        return False
    for one in sentences:
        for time in one.times:
            if one is teller and time.period == day:
                return False
            longer = time.period is not None and time.period.frequency is not Frequency.DAY
            told = longer and time.kind is TimeKind.POINT and not time.to_date
            if told and time.period is not None and time.period.contains(day):
                return True
        if one is teller:
            return False
    return False
