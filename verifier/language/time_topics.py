"""Home of topic times: which times of a sentence the sentences behind it take over."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from verifier.language.periods import SentenceTimes
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Period

_LEAD_AGE = timedelta(days=550)
"""So old the time of an article's opening may be to stand for the whole: yearly statistics come
out more than a year later; what is older is looked back at."""
_FAR_BACK = timedelta(days=400)
_ALONE = re.compile(r"\s?,?\s?(?:alone|by itself|on its own|in particular)\b")
_HAD = re.compile(
    r"\b(?:had|['’]d)\s(?:\w+\s)?(?:been|\w+(?:ed|en|wn)|shrunk|stood|hit|lost|sunk|cut|put|met|"
    r"held|built|sold|won|made|come|gone|slid|swung)\b|\bused to\b",
    re.IGNORECASE,
)


def leads(found: TimeRef, published: date) -> bool:
    """Whether a time may stand for the whole article: begun by then, and not long gone."""
    period = found.period
    if period is None:
        return True
    return period.start <= published and period.end >= published - _LEAD_AGE


def passes(own: SentenceTimes, found: TimeRef, topic: TimeRef | None) -> bool:
    """Whether a sentence only looks aside at its time, so that the next ones are not about it:
    "A year ago it was 3%", "In June alone", "It had been 9% in May"."""
    mention = found.mention
    if mention is None or not own.span.contains(mention.span):
        return False
    place = mention.span.end - own.span.start
    if _ALONE.match(own.text, place):
        return True
    if mention.anaphor is not None and (mention.anaphor.steps < 0 or mention.anaphor.year):
        return True
    return _before(found.period, topic) and _HAD.search(own.text) is not None


def points_at_the_same(times: Sequence[TimeMention]) -> bool:
    """Whether a sentence speaks of the very time told last: "in the same period"."""
    anaphors = [t.anaphor for t in times if t.anaphor is not None]
    return any(not anaphor.steps and anaphor.year is None for anaphor in anaphors)


def opens_with_since(own: SentenceTimes) -> bool:
    """Whether a sentence opens with where its stretch of time began, which lasts until now."""
    first = own.times[0]
    return first.kind is TimeKind.SINCE and first.span.start - own.span.start <= 2


def lies_far_back(found: TimeRef, topic: TimeRef | None) -> bool:
    """Whether a time lies more than a year before the topic's."""
    if found.period is None or topic is None or topic.period is None:
        return False
    return found.period.end < topic.period.start - _FAR_BACK


def _before(period: Period | None, topic: TimeRef | None) -> bool:
    if period is None or topic is None or topic.period is None:
        return False
    return period.end < topic.period.end
