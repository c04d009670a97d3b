"""Home of lead times: which time that an article tells may stand for all of it."""

import re
from datetime import date, timedelta

from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period

_LEAD_AGE = timedelta(days=550)
"""So old the time of an article's opening may be to stand for the whole: yearly statistics come
out more than a year later; what is older is looked back at."""


def leads(found: TimeRef, published: date) -> bool:
    """Whether a time may stand for the whole article: begun by then, and not long gone."""
    period = found.period
    if period is None:
        return False
    mention = found.mention
    if mention is not None and mention.kind is TimeKind.RELEASE and mention.frequency is not None:
        return False  # "in the first week of 2025 it cost 142.6p"
    return period.start <= published and period.end >= published - _LEAD_AGE


def is_told_closer(role: Role, text: str, start: int, found: TimeRef) -> bool:
    """Whether the text below tells more exactly what the sentence at `start` calls only the end of
    a year, or an issue of it; or tells of one of its parts alone."""
    own = _is_of_one_part(text, start, found)
    return own or _is_an_end(role, text, found) or _is_of_one_issue(text, start, found)


def _is_of_one_part(text: str, start: int, found: TimeRef) -> bool:
    """Whether a year so far is told behind a semicolon, of what stands there: "Asking rent hits
    $1,730; evictions up 7% so far this year"."""
    mention = found.mention
    return found.to_date and mention is not None and ";" in text[start : mention.span.start]


def _is_an_end(role: Role, text: str, found: TimeRef) -> bool:
    """Whether a time is only the end or start of a year, which the text below a title tells more
    exactly: "Hiring cooled at the end of the year"."""
    mention = found.mention
    if role is not Role.TITLE or not is_a_year(found):
        return False
    return mention is not None and _EDGE.search(mention.span.of(text)) is not None


_EDGE = regex(r"\b(?:end|close|start|beginning) of\b|\byear[- ]end\b", re.IGNORECASE)


def _is_of_one_issue(text: str, start: int, found: TimeRef) -> bool:
    """Whether a year only says which issue of something the sentence at `start` speaks of: "the
    last snapshot of the labour market for 2025", which may be that of December."""
    mention = found.mention
    if not is_a_year(found) or mention is None or mention.span.start < start:
        return False
    return _ISSUE.search(text[start : mention.span.start]) is not None


_ISSUE = regex(
    r"\b(?:first|second|third|fourth|last|final|latest|closing|opening|concluding)\s(?:[\w-]+\s){0,3}?"
    r"(?:snapshot|report|reading|release|figures|data|numbers|estimate|update|bulletin|survey|"
    r"count|statement|print|set|batch|instalment|installment|returns|check-up|health\scheck)\b"
    r"[^.;:,\d]{0,60}$",
    re.IGNORECASE,
)


def is_outdone(lead: TimeRef | None, found: TimeRef, published: date, bare: bool = False) -> bool:
    """Whether a season or running year that the title speaks of is told more exactly in the text:
    "this summer", "between July and September"; "this year", "through June"; and so a month by the
    week just over, which ends in it, where the title speaks of the month without a figure, `bare`.
    """
    if lead is None or lead.period is None or found.period is None:
        return False
    if bare and _is_a_month(lead.period) and _is_the_week_over(found.period, published):
        return lead.period.contains(Period.of(Frequency.DAY, found.period.end))
    if lead.period.frequency is Frequency.YEAR and lead.period.count == 1:
        begun = lead.period.start == found.period.start and found.period.end < lead.period.end
        running = lead.mention is not None and lead.period.end > published
        return begun and running and not found.to_date and found.period.frequency.value != "Q"
    season = lead.period.frequency is Frequency.MONTH and lead.period.count == _SEASON
    if lead.period.contains(found.period) and found.period.count == 1:
        return False
    overlaps = found.period.start <= lead.period.end and lead.period.start <= found.period.end
    return season and overlaps


_SEASON = 3


def _is_a_month(period: Period) -> bool:
    return period.frequency is Frequency.MONTH and period.count == 1


def _is_the_week_over(period: Period, published: date) -> bool:
    """Whether a time is the week before a day, or the one before that, which is known by then."""
    ago = (published - period.end).days
    return period.frequency is Frequency.WEEK and period.count == 1 and 0 < ago <= _TWO_WEEKS


_TWO_WEEKS = 14


def is_a_year(time: TimeRef | None) -> bool:
    """Whether a time is a whole year, which stands for all of an article wherever it is told."""
    period = time.period if time is not None else None
    return period is not None and (period.end - period.start).days in (_YEAR - 1, _YEAR)


_YEAR = 365
