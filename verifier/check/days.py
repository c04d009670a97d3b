"""Home of days: which one the figures of a market or a policy rate are told of."""

import re
from datetime import date, timedelta

from verifier.check.parts import is_told_of_its_end
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import CLOSED_DAYS
from verifier.model.mention import TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature
from verifier.model.span import Span


def quoted_day(forms: Forms, day: Period) -> Period:
    """The last day up to `day` with a figure, where that is a few days back only: markets close
    at weekends, while a policy rate holds for months."""
    daily, end = Frequency.DAY, day.last
    days = [p for p in forms.chosen.values if p.frequency is daily and p.last <= end]
    last = max(days, key=lambda p: p.last, default=day)
    return last if day.last - last.last <= CLOSED_DAYS else day


def last_close(claim: Claim, forms: Forms) -> Period | None:
    """The last day of a time that is told by its end, or its last month of what no day has; None
    for what adds up and for other times: "gold ended 2024 at $2,624"."""
    period = claim.clause.time.period
    if period is None or forms.series.nature is Nature.FLOW or not is_told_of_its_end(claim):
        return None
    day = quoted_day(forms, Period.of(Frequency.DAY, period.end))
    daily = forms.series.frequency is Frequency.DAY and day in forms.chosen.values
    return day if daily else Period.of(Frequency.MONTH, period.end)


def counted_back(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The day so long before the one told of at which a figure by the day is told to have stood:
    "a year ago the rate was 4.25%", "from $1.31 six months earlier"; None for other claims."""
    time = claim.clause.time
    told = time.mention
    if forms.series.frequency is not Frequency.DAY:
        return None
    day = claim.clause.day or Period.of(Frequency.DAY, published)
    ago = _AGO.match(claim.clause.after) if claim.operation == "level" else None
    if ago is not None:
        return quoted_day(forms, days_back(day, 1, _UNITS[ago["unit"]]))
    if told is None or told.anaphor is None:
        return None
    steps, frequency = told.anaphor.steps, told.anaphor.frequency
    if time.inherited or told.window or steps >= 0 or frequency in (None, Frequency.DAY):
        return None
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    said = text[max(0, told.span.start - start) : told.span.end - start]
    if frequency is None or _BACK.search(said) is None:
        return None
    return quoted_day(forms, days_back(day, -steps, frequency))


_AGO = regex(r"\s(?:an?|one) (?P<unit>week|month|quarter|year) (?:ago|earlier|before)\b")
_BACK = regex(r"\b(?:ago|earlier|before)$", re.IGNORECASE)


def is_told_on_its_day(claim: Claim) -> bool:
    """Whether a day stands nearer to a figure than the longer time that was read: "cut its rate to
    39.5% on Thursday, after two large moves", "began the year at 1.42 and fell to 1.36 on March 6",
    and of what a market closed at, "averaged $64.81 in 2025, and closed on Friday at $56.68"."""
    clause, mention = claim.clause, claim.clause.time.mention
    if clause.day is None or mention is None or clause.time.inherited:
        return False
    days = (t for t in clause.times if t.kind is TimeKind.RELEASE)
    nearest = min((t.span.gap(claim.span) for t in days), default=None)
    beside = nearest == 1 and claim.operation == "level"
    behind = mention.span.start > claim.span.end or _closes_behind(claim, mention.span) or beside
    return nearest is not None and behind and nearest < mention.span.gap(claim.span)


def _closes_behind(claim: Claim, told: Span) -> bool:
    """Whether a market is told to have closed at a figure in a clause behind the time told."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    if claim.operation != "level" or told.end > claim.span.start:
        return False
    between = text[max(0, told.end - start) : claim.span.start - start]
    return _CLOSED_AT.search(between) is not None


_CLOSED_AT = regex(
    r"\b(?:clos(?:ed|es|ing)|settl(?:ed|es|ing)|end(?:ed|s|ing)|finish(?:ed|es|ing)|trad(?:ed|es|ing))\s"
    r"(?:(?:on\s)?[A-Z][a-z]+day\s(?:[a-z]+\s)?)?(?:higher\s|lower\s|up\s|down\s)?at\s\W?$"
)


def stood_before(claim: Claim, forms: Forms) -> bool:
    """Whether a level is told to be what a rate that is decided on single days moved from."""
    came = claim.clause.link == "from" and claim.operation == "level"
    return came and not forms.chosen.moves_daily


def before_its_change(claim: Claim, forms: Forms) -> Period | None:
    """The day before a rate was changed on the day that a sentence names, or in the days after, for
    what it was changed from: "cut its rate to 3.75% from 4% on Thursday"; None for other claims."""
    day = claim.clause.time.period
    if day is None or day.frequency is not Frequency.DAY or day.count > 1:
        return None
    if forms.series.frequency is not Frequency.DAY or not stood_before(claim, forms):
        return None
    changes = (p.start for p in forms.chosen.values if 0 <= (p.start - day.start).days <= IN_FORCE)
    change = min(changes, default=None)
    return Period.of(Frequency.DAY, change - timedelta(days=1)) if change is not None else None


IN_FORCE = 7
"""Days: so long after their decision rates of central banks come into force."""


def this_month(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The month of publication, which a month without a year means for what is known by the day
    ("the bank cut its rate to 4.25% in May", on the 20th of May, is no rate of a year before) and
    for what came out before the month was over, whichever sentence names it."""
    time = claim.clause.time
    if time.mention is None or not time.mention.yearless:
        return None
    current = Period.of(Frequency.MONTH, published)
    if current not in forms.chosen.values:
        own = not time.inherited or claim.clause.sentence.contains(time.mention.span)
        if forms.series.frequency is not Frequency.DAY or not own:
            return None
    return current if time.period == current.years_later(-1) else None


def days_back(period: Period, steps: int, frequency: Frequency) -> Period:
    """A day some weeks, months or quarters before; the month's last day where it is shorter."""
    if frequency is Frequency.WEEK:
        return period.shift(-7 * steps)
    months = steps * 12 // PER_YEAR[frequency]
    month = Period.of(Frequency.MONTH, period.start).shift(-months)
    days = min(period.start.day, month.end.day) - 1
    return Period.of(Frequency.DAY, month.start + timedelta(days=days))


def step_named(claim: Claim) -> Frequency | None:
    """The step that the words of the basis name: a week in "lower on the week"."""
    named = [t for t in claim.clause.times if t.kind is TimeKind.BASIS and t.frequency is not None]
    near = min(named, key=lambda t: t.span.gap(claim.span), default=None)
    return near.frequency if near is not None and near.window in (None, 1) else None


_UNITS = {"week": Frequency.WEEK, "month": Frequency.MONTH, "quarter": Frequency.QUARTER,
          "year": Frequency.YEAR}  # fmt: skip
_NO_END = (
    r"\b(?!\s(?:ended|ending|that|to\b(?!\sdate)|before|earlier|ahead|"
    r"through(?!\s(?:Mon|Tues|Wednes|Thurs|Fri)day\b)))"
)
_RUN_BEHIND = regex(
    r"(?:\s(?:[a-z]+er(?:\soff)?|worse\soff|up|down|ahead|adrift|to\sthe\sgood))?(?:\s(?:of|off|against|versus)(?:\s[^\s\d,;.]+){1,4}?|"
    r"\sto\s[^\s]*\d[^\s]*)?(?:"
    rf",?\s(?:so far\s)?(?:(?:for|in) the|this)\s(week|month|quarter|year){_NO_END}|"
    r",?\s(?:over|during|on) the (week|month|quarter|year) (?:so far|to date)\b|"
    r",?\s(?:in the\s|for the\s)?(year)[- ]to[- ]date\b|"
    r",?\ssince the (?:start|beginning|turn) of the (month|quarter|year)\b|"
    r",?\ssince (?:the )?new (year)(?:[’']s(?: day| eve)?)?(?=[\s.,;:)–—]|$)|"
    r",?\ssince the (week|month|quarter|year) (?:began|started|opened)\b|"
    r",?\ssince (?:the (?:start|beginning) of )?(20\d\d) (?:began|started)\b|"
    r",?\s(?:so far\s)?(?:in|during|over) (20\d\d)(?:\sso far)?\b)",
    re.IGNORECASE,
)
_RUN_AHEAD = regex(
    rf"\W*(?:for the|so far this|this)\s(week|month|quarter|year){_NO_END}|"
    r"\W*since (?:the )?new (year)(?:[’']s(?: day| eve)?)?(?=[\s,])",
    re.IGNORECASE,
)
_DAY_BEHIND = regex(r"\s(?:to [^\s]+ )?(?:on (?:the day|[A-Z]\w+day)|overnight)\b")


def begun_by(claim: Claim, day: Period) -> Period | None:
    """The day before the running week, month, quarter or year that a market is told to have moved
    over by `day`: "up 13% for the year", "For the week, the index slid 4%"."""
    if claim.operation not in ("growth", "change") or day.frequency is not Frequency.DAY:
        return None
    clause, start = claim.clause, claim.clause.sentence.start
    place = claim.span.end - start
    if not 0 <= place <= len(clause.sentence_text):
        return None
    found = _RUN_BEHIND.match(clause.sentence_text, place) or _run_before(claim, day)
    if found is None and _DAY_BEHIND.match(clause.sentence_text, place) is None:
        found = _RUN_AHEAD.match(clause.sentence_text)
    if found is None:
        return None
    unit = next(word for word in found.groups() if word).lower()
    if unit.isdigit():
        if int(unit) != day.start.year:
            return None
        unit = "year"
    return trading_day_before(Period.of(Frequency.DAY, Period.of(_UNITS[unit], day.start).start))


def _run_before(claim: Claim, day: Period) -> re.Match[str] | None:
    """The words before a figure that name the move of a running time as what it is, or tell that
    the time ended so, or was one in which it came about; the last two only of its last days."""
    clause = claim.clause
    lead = clause.lead
    if (named := _RUN_NAMED.search(lead)) is not None:
        return named
    found = _RUN_ENDED.search(lead)
    if found is None:
        return None
    unit = next(word for word in found.groups() if word).lower()
    ends = Period.of(_UNITS[unit], day.start).end
    return found if (ends - day.start).days <= _LAST_DAYS else None


_LAST_DAYS = 3
_MOVE = (
    r"(?:gain|advance|rise|increase|climb|rally|loss|decline|fall|drop|slide|slump|retreat|decrease)"
    r"(?:e?s)?"
)
_HEDGED = r"(?:(?:just|only|about|almost|nearly|more\sthan|over|around|an?)\s){0,2}"
_RUN_NAMED = regex(
    rf"\b(?:{_MOVE}\s(?:so\sfar\s)?(?:(?:for|in|over)\sthe|this)\s(week|month|quarter|year)|"
    rf"this\s(week|month|quarter|year)[’']s\s(?:\w+\s)?{_MOVE}|(year)[- ]to[- ]date\s{_MOVE}|"
    rf"{_MOVE}\ssince\sthe\s(?:start|beginning|turn)\sof\sthe\s(year))"
    rf"(?:\sso\sfar|\sto\sdate)?\s(?:now\s)?(?:to|is|stands\sat|comes\sto|of|at)\s{_HEDGED}$",
    re.IGNORECASE,
)
"""The move of a running time, brought to its size: "trimming its gain for the year to 5.8%"."""
_RUN_ENDED = regex(
    r"\b(?:to\s(?:end|finish|close)|(?:end|finish|clos|complet)(?:e?s|e?d|ing))\s(?:out\s)?"
    r"(?:the|this)\s(week|month|quarter|year)\s"
    rf"(?:(?:up|down|higher|lower)\s(?:by\s)?|with\san?\s(?:\w+\s)?{_MOVE}\sof\s)?{_HEDGED}$|"
    r"\ban?\s(?:[\w-]+\s){0,3}?(week|month|quarter|year),?\s(?:in\swhich|when|where)\s"
    rf"(?:[\w’'-]+\s){{1,6}}?{_HEDGED}$",
    re.IGNORECASE,
)
"""A running time that ended so much up or down, or in which something moved: "ended the week 2%
dearer", "capping a poor week in which the shares shed 2%"."""


def is_over_the_day(claim: Claim) -> bool:
    """Whether words right behind a move tell that it is one of a single day."""
    return _DAY_BEHIND.match(claim.clause.tail) is not None


def told_through(claim: Claim) -> Period | None:
    """The day up to which a market is told to have moved in a running year or month: "had gained
    16% this year through Wednesday"; None where no day is named."""
    clause, start = claim.clause, claim.clause.sentence.start
    found = _RUN_BEHIND.match(clause.sentence_text, max(0, claim.span.end - start))
    if found is None or not _THROUGH.match(clause.sentence_text, found.end()):
        return None
    behind = (t for t in clause.times if t.span.end - start > found.end() and t.period is not None)
    ends = next(behind, None)
    period = ends.period if ends is not None else None
    return period if period is not None and period.frequency is Frequency.DAY else None


_THROUGH = regex(r"\s(?:through|to|up to)\s(?=[A-Z]\w+day\b)")


def trading_day_before(day: Period) -> Period:
    """The weekday before a day."""
    return day.shift(-3 if day.start.weekday() == _MONDAY else -1)


_MONDAY = 0


def moves_daily(forms: Forms) -> bool:
    """Whether each trading day has a figure of its own, as prices of markets have and policy
    rates, which hold for months, have not."""
    return forms.chosen.moves_daily


_AVERAGED = regex(r"\baverag(?:ed|ing|es?)\b[^,;\d]{0,40}$", re.IGNORECASE)


def is_a_mean_of_days(claim: Claim, forms: Forms, period: Period) -> bool:
    """Whether a level over some days is the mean of a market's figures: "Brent averaged $64 in
    October"."""
    if period.frequency is Frequency.DAY or _AVERAGED.search(claim.clause.before) is None:
        return False
    return moves_daily(forms) or any(known.moves_daily for known in forms.levels)


def edition_by_day(claim: Claim, forms: Forms) -> str | None:
    """The key of the edition by the day of a measure whose mean over some time is told, where it
    comes in longer steps too: the mean of the days is another one than that of the months."""
    if forms.series.frequency is Frequency.DAY or _AVERAGED.search(claim.clause.before) is None:
        return None
    daily = (k.series for k in forms.levels if k.moves_daily)
    return next((one.key for one in daily if one.variant == forms.series.variant), None)


def day_told(claim: Claim, forms: Forms, day: Period) -> Period:
    """The day up to `day` with a figure, or the one before it: "in the previous session"."""
    found, told = quoted_day(forms, told_through(claim) or day), claim.clause.time.mention
    anaphor = told.anaphor if told is not None and not told.window else None
    if anaphor is None or anaphor.frequency is not Frequency.DAY or anaphor.steps != -1:
        return found
    return forms.before(found)
