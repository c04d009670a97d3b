"""Home of `date_order`, days: a weekday beside a date, a day that no month has, a day yet to come.

| what is printed                                  | contradicted when                      |
| ------------------------------------------------ | -------------------------------------- |
| "on Friday, December 6"                          | that day is another weekday            |
| "on 31 November"                                 | the month has no such day              |
| "figures published on 14 November showed"        | that day comes after the article's own |
| "on 3 March and, six weeks later, on 15 December" | the days lie otherwise apart           |

A day without a year may be any within eight months of the article, and one of a year that the
article prints; only where none of them fits is it wrong.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.months import MONTH_BEGUN, MONTHS
from verifier.model.span import Span
from verifier.model.verdict import Finding
from verifier.model.weekdays import WEEKDAY

REASON = "date_order"

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tue|Wednes|Thur|Fri|Satur|Sun)s?day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)"
)
_MONTH = rf"{MONTH_BEGUN}[a-z]*\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:(?P<day>{_DAY})(?:\s+of)?\s+(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH})\s+(?P<day2>{_DAY}))(?!\w|[.,:]\d)(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
_NAMED = regex(
    rf"\b{_WEEKDAY}\.?(?:\s+(?:morning|afternoon|evening|night))?(?:\s*\(|,?\s+)(?:on\s+)?(?:the\s+)?"
    rf"{_DATE}"
)
_DATED = regex(
    rf"\b(?P<on>on|until|till|ended|ending|dated|between|since|by|from|after|before)\s+"
    rf"(?:the\s+)?{_DATE}",
    re.IGNORECASE,
)
_RUN = regex(r"\s*(?:[-–—/&]|to\b|and\b|or\b|through\b|until\b)\s*(?:\w+day,?\s+)?\d", re.I)
_OF_A_RUN = regex(
    rf"{WEEKDAY}(?:\s+\w+)?,?\s*(?:[-–—/&,]|to|and|or|through|until)"
    r"\s*$",
    re.IGNORECASE,
)
_NAME_BEFORE = regex(r"\b(?P<word>[A-Z]\w+)\s$")
_PLAIN = frozenset(
    "On By Until From Since Late Early Last Next This Every Before After And".split()
)
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_OTHER_YEAR = regex(
    r"\b(?:last|next|previous|following|prior|same|that) year\b|"
    r"\byears? (?:ago|earlier|before|later)\b|\bdecades?\b|\bcentur",
    re.IGNORECASE,
)
_SAID = regex(
    r"\b(?:(?:figures|data|statistics|numbers|report|survey|study|results)\s+(?:that\s+were\s+)?"
    r"(?:published|released|issued)|said|told\s+\w+|announced|confirmed)\s$",
    re.IGNORECASE,
)
_OPEN = regex(
    r"\b(?:will|would|be|being|could|may|might|should|if|unless|until|to|when|once|is|are)\b", re.I
)
_AHEAD = regex(r"\s+(?:will|would|is|are|could|may|might|should)\b", re.IGNORECASE)
_LATER = regex(
    rf"\b(?P<count>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?)\s+"
    rf"(?P<unit>day|week|month)s?\s+(?P<way>later|earlier|before),?\s+on\s+(?:the\s+)?{_DATE}",
    re.IGNORECASE,
)
_COUNTS = dict(
    zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True)
) | {"twelve": 12, "a": 1, "an": 1}
_LENGTHS = {"day": (1, 1), "week": (7, 4), "month": (30.4, 16)}
"""Days in a unit, and by how many a count of it is told loosely."""
_REACH = timedelta(days=250)
_BARE = frozenset("since by from after before between".split())
"""Behind these a month may stand for itself: "since June 31 people have left"."""
_CLOSE = timedelta(days=30)
"""A day so near to the article's own is meant, unless its own paragraph names another year."""
_FORE, _BESIDE = 90, 30
MOST_LENGTH = 20_000


def misdated(article: Article | None) -> Iterator[Finding]:
    """The days of a dated article that cannot be as they are printed."""
    if article is None or article.published is None:
        return
    years = frozenset(int(m.group()) for m in _YEAR.finditer(article.text[:MOST_LENGTH]))
    for block in article.blocks:
        text = block.span.of(article.text)
        if len(text) <= MOST_LENGTH:
            for span, said in _in_block(text, article.published, years):
                start = block.span.start
                yield Finding(REASON, (), said, spans=(Span(start + span.start, start + span.end),))


def _in_block(text: str, published: date, years: frozenset[int]) -> Iterator[tuple[Span, str]]:
    named: list[Span] = []
    for found in _NAMED.finditer(text):
        named.append(Span(found.start(), found.end()))
        if said := _wrong_weekday(text, found, published, years):
            yield named[-1], said
    for found in _DATED.finditer(text):
        span = Span(found.start() + len(found["on"]) + 1, found.end())
        if any(one.overlaps(span) for one in named):
            continue
        if said := _no_such_day(text, found, span) or _yet_to_come(text, found, span, published):
            yield span, said
    for found in _LATER.finditer(text):
        if said := _wrongly_apart(text, found, published):
            yield Span(found.start(), found.end()), said


def _wrong_weekday(
    text: str, found: re.Match[str], published: date, years: frozenset[int]
) -> str | None:
    before = text[max(0, found.start() - 30) : found.start()]
    if _RUN.match(text, found.end()) or _OF_A_RUN.search(before):
        return None
    name = _NAME_BEFORE.search(before)
    if name is not None and name["word"] not in _PLAIN:
        return None
    weekday = next(n for n, w in enumerate(_WEEKDAYS) if w.startswith(found["weekday"][:3]))
    if found["year"]:
        days = _days_in(found, {int(found["year"])})
    else:
        around = _days_in(found, {published.year + n for n in (-1, 0, 1)})
        days = [day for day in around if abs(day - published) <= _REACH]
        near = any(abs(day - published) <= _CLOSE for day in days)
        told = frozenset(int(m.group()) for m in _YEAR.finditer(text))
        beside = text[max(0, found.start() - _BESIDE) : found.end() + _BESIDE] if near else text
        if _OTHER_YEAR.search(beside):
            return None
        days += _days_in(found, told if near else years)
    if not days or any(day.weekday() == weekday for day in days):
        return None
    nearest = min(days, key=lambda day: abs(day - published))
    return (
        f"{shown_day(nearest)} is a {_WEEKDAYS[nearest.weekday()]}, but the text says "
        f"{_WEEKDAYS[weekday]}"
    )


def _no_such_day(text: str, found: re.Match[str], span: Span) -> str | None:
    """ "31 November"; "June 31 people" is none."""
    counts = found["day2"] and re.match(r"\s+[a-z]", text[span.end :]) and not found["year"]
    counts = counts or (found["day2"] and found["on"].lower() in _BARE)
    day = int(re.sub(r"\D", "", found["day"] or found["day2"]))
    number = _month(found)
    if counts or number is None or not 28 < day <= 31 or _days_in(found, {2024}):
        return None
    return f"{MONTHS[number - 1]} has no day {day}"


def _yet_to_come(text: str, found: re.Match[str], span: Span, published: date) -> str | None:
    """ "figures published on 14 November showed" in an article of October."""
    fore = text[max(0, found.start() - _FORE) : found.start()]
    fore = re.split(r"[,.;]\s", fore)[-1]
    if found["on"].lower() != "on" or found["year"] or not _SAID.search(fore):
        return None
    if _OPEN.search(fore) or _AHEAD.match(text, span.end):
        return None
    days = _days_in(found, {published.year + n for n in (-1, 0, 1)})
    nearest = min(days, key=lambda day: abs(day - published), default=None)
    if nearest is None or not timedelta(days=1) < nearest - published <= timedelta(days=60):
        return None
    return (
        f"{shown_day(nearest)} comes after the day of the article, {shown_day(published)}, but "
        "the text tells of it as past"
    )


def _wrongly_apart(text: str, found: re.Match[str], published: date) -> str | None:
    """ "on 3 January and got an apology six weeks later, on 15 December"."""
    opening = max((m.end() for m in re.finditer(r"[.;!?]\s", text[: found.start()])), default=0)
    dates = list(re.finditer(rf"\bon\s+(?:the\s+)?{_DATE}", text[opening : found.start()], re.I))
    if len(dates) != 1 or found["year"] or dates[0]["year"] or found["unit"].lower() == "day":
        return None
    count = _COUNTS.get(found["count"].lower()) or int(found["count"])
    length, loose = _LENGTHS[found["unit"].lower()]
    around = {published.year + n for n in (-1, 0, 1)}
    way = 1 if found["way"].lower() == "later" else -1
    apart = [
        way * (end - start).days
        for start in _days_in(dates[0], around)
        for end in _days_in(found, around)
    ]
    meant = count * length
    if not apart or any(abs(days - meant) <= max(loose, 0.25 * meant) for days in apart):
        return None
    nearest = min((days for days in apart if days > 0), default=None)
    if nearest is None:
        return None
    return (
        f"the two days are {nearest} days apart, but the text says {found['count']} "
        f"{found['unit']}{'s' if count > 1 else ''}"
    )


def _month(found: re.Match[str]) -> int | None:
    name = found["month"] or found["month2"]
    whole = name.rstrip(".").lower()
    return next(
        (
            number
            for number, month in enumerate(MONTHS, 1)
            if month.lower().startswith(whole) or whole == "sept" == month[:4].lower()
        ),
        None,
    )


def _days_in(found: re.Match[str], years: set[int] | frozenset[int]) -> list[date]:
    """The days that a date stands for in each of some years that have it."""
    month = _month(found)
    day = int(re.sub(r"\D", "", found["day"] or found["day2"]))
    days = []
    for year in sorted(years):
        if month is not None and 1 <= day <= _length(year, month):
            days.append(date(year, month, day))
    return days


def _length(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


def shown_day(day: date) -> str:
    """A day as a text prints it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
