"""Home of the frame around a time: the words before it that make it a point or a baseline."""

from verifier.language.extremes.lasts import was_last_so
from verifier.language.times.anaphors import BASES
from verifier.language.times.compared import comparing
from verifier.language.times.cuts import extent
from verifier.language.times.durations import extreme_of
from verifier.language.times.epithets import is_beside_the_point
from verifier.language.times.left_out import spans_left_out
from verifier.language.times.reading import Reading
from verifier.language.times.releases import (
    GIVEN_OUT,
    RECKONED,
    is_of_a_release,
    was_first_printed,
    was_foretold,
    was_printed,
)
from verifier.language.times.sameness import SAME_WORDS
from verifier.language.times.spans import since_january
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import BRACKETS, NUMBERS
from verifier.lazy import regex
from verifier.model.mention import Basis, TimeKind
from verifier.model.period import Frequency, Period

_PLAIN = frozenset({"in", "during", "for", "on", "at", "by", "throughout", "over", "within",
                    "across", "around", "of"})  # fmt: skip
_OVER = frozenset({"over", "in", "during", "for", "across", "within"})
_NORMS = frozenset({"average", "averages", "mean", "norm", "baseline"})
_NEWS = frozenset({"figures", "data", "numbers", "release", "releases", "statistics", "report",
                   "reports", "announcement", "update", "bulletin", "publication"})  # fmt: skip
_DID = frozenset("was were is are had has saw brought made took came gave".split())
_LEFT_OUT = frozenset({"excluding", "except", "barring", "apart", "bar"})


def framed(reading: Reading, w: Words, floor: int, joins: bool) -> Reading:
    """The reading with the words before it, none of them before word `floor`, and its kind.

    `joins` says that a baseline ends at `floor`, to which a second one may be joined ("compared
    with October and a year earlier").
    """
    if w.low[reading.end] == "in" and w.low[reading.end + 1] in BRACKETS:
        return reading._replace(kind=TimeKind.RELEASE)  # "English 37,940 (37,218)" below "2024 in"
    reading = extent(reading, w, floor)
    reading = extreme_of(reading, w) or reading
    start = reading.start
    lead = w.low[start - 1] if start > floor else ""
    if reading.fixed:
        if reading.kind is TimeKind.RELEASE and lead in ("on", "at", "by"):
            return reading._replace(start=start - 1)
        return reading
    if is_beside_the_point(reading, w, floor):
        return reading._replace(kind=TimeKind.RELEASE)  # "despite a thin September"
    since = _since(start, w, floor)
    if since is not None:
        if (so_far := _so_far(reading, w)) is not None:
            return so_far._replace(start=since)
        counted = reading._replace(kind=TimeKind.SINCE, start=since, basis=None)
        if "end" in w.low[since + 1 : since + 3] and reading.period is not None:
            counted = counted._replace(period=_last_day(_last_month(reading.period)))
        return counted._replace(to_date=False)
    if lead in (*_AT, "was") and start - 3 >= floor and was_last_so(start - 2 + (lead == "was"), w):
        return reading._replace(kind=TimeKind.SINCE, start=start - (lead != "was"), basis=None)
    if lead == "in" and start - 2 >= floor and w.low[start - 2] in _BEGUN:
        if _when_it_began(start - 3, w, floor):
            return reading._replace(start=start - 1)
        return reading._replace(kind=TimeKind.SINCE, start=start - 1)
    if lead == "to" and w.low[start - 2] == "back" and start - 2 >= floor:
        return reading._replace(kind=TimeKind.SINCE, start=start - 2)
    begin = comparing(reading, w, floor)
    joined = w.low[floor : reading.start] in (["and"], ["or"], [",", "and"])
    told = w.low[reading.end].endswith("ed") or w.low[reading.end] in _DID  # "and May delivered"
    if begin is None and joined and joins and not told and reading.kind is TimeKind.POINT:
        begin = start
    if begin is None and reading.kind is TimeKind.POINT and w.low[reading.end] in _NORMS:
        period = reading.period
        if period is not None and period.frequency is Frequency.YEAR and period.count > 1:
            begin = start
    if begin is not None:
        period = None if reading.compared else reading.period
        if period is not None and "end" in w.low[begin : reading.end]:
            period = _last_month(period)
        anaphor = reading.compared or reading.anaphor
        return reading._replace(kind=TimeKind.BASELINE, start=begin, anaphor=anaphor, period=period)
    return _point(reading, w, floor, lead)


def _so_far(reading: Reading, w: Words) -> Reading | None:
    """The year so far in "since January, compared with the same period of 2025"; None for what has
    moved since then."""
    period, end = reading.period, reading.end + (w.low[reading.end] == ",")
    if period is None or period.frequency is not Frequency.MONTH or period.start.month != 1:
        return None
    compared = w.low[end] == "compared" and w.low[end + 1] in ("with", "to")
    k = end + 2 if compared else end + 1
    if not (compared or w.low[end] in ("against", "on")) or w.low[k] != "the":
        return None
    if w.low[k + 1] not in SAME_WORDS:
        return None
    year = Period.of(Frequency.YEAR, period.start)
    return reading._replace(kind=TimeKind.POINT, period=year, to_date=True, moment=None)


def _last_month(period: Period) -> Period:
    """The last month of a year, from whose end one counts; shorter times as they are."""
    single = period.frequency is Frequency.YEAR and period.count == 1
    return Period.of(Frequency.MONTH, period.end) if single else period


def _last_day(period: Period) -> Period:
    """The last day of a month, which longer steps that it ends stand for as well."""
    single = period.frequency is Frequency.MONTH and period.count == 1
    return Period.of(Frequency.DAY, period.end) if single else period


def _since(start: int, w: Words, floor: int) -> int | None:
    """Where the "since" before a time stands: "since May", "since at least 2010"."""
    k = start - 1
    while k > floor and w.low[k] in _LOOSELY:
        k -= 1
    return k if k >= floor and w.low[k] == "since" else None


_WHOLE = frozenset({"all", "most", "much", "whole", "entire", "entirety"})
_BEGUN = frozenset({"begin", "begins", "began", "beginning", "starting", "started", "start",
                    "starts", "restarted"})  # fmt: skip


_AT = frozenset({"in", "at", "on", "during"})
_UP_TO = frozenset({"since", "from", "than", "on", "until"})


def _when_it_began(k: int, w: Words, floor: int) -> bool:
    """Whether the words up to `k` tell of the time at which something began, not of all since:
    "when the count began in 2010 there were 371"; not "up from when it began in 2010"."""
    stop = max(floor, k - _OWNED_WITHIN)
    while k > stop and w.low[k].isalpha() and w.low[k] != "when":
        k -= 1
    return w.low[k] == "when" and not (k > floor and w.low[k - 1] in _UP_TO)


_LOOSELY = frozenset({"at", "least", "about", "around", "roughly", "approximately", "back", "in",
                      "as", "far", "long", "ago"})  # fmt: skip


def _point(reading: Reading, w: Words, floor: int, lead: str) -> Reading:
    start = reading.start
    if reading.kind is TimeKind.RELEASE:
        day = reading.period is not None and reading.period.frequency is Frequency.DAY
        if day and lead == "of" and w.low[start - 2] == "as":
            return reading._replace(kind=TimeKind.POINT, start=max(floor, start - 2))
        if w.possessive(reading.end) and w.low[reading.end + 2] in _NEWS:
            return reading._replace(period=None)  # "what this week's figures tell us"
        if day and lead in ("through", "thru") and reading.period is not None:
            month = Period.of(Frequency.MONTH, reading.period.end)
            if month.end == reading.period.end:  # "62 killings through June 30"
                run = since_january(month)
                point = reading._replace(kind=TimeKind.POINT, start=start - 1, period=run)
                return point._replace(moment=None, ranged=True)
        if reading.ranged and lead in ("between", "from", "in", "during", "for"):
            return reading._replace(kind=TimeKind.POINT, start=start - 1)
        known = lead in _PLAIN or lead in ("until", "before", "after", "from", "through", "late")
        return reading._replace(start=start - 1) if known and lead != "of" else reading
    if lead in _LEFT_OUT or (lead == "from" and w.low[start - 2] == "apart"):
        return reading._replace(kind=TimeKind.RELEASE)
    if any(out.start <= w.starts[start] < out.end for out in spans_left_out(w.text)):
        return reading._replace(kind=TimeKind.RELEASE)
    if lead in ("in", "on") and w.low[start - 2] in GIVEN_OUT:
        return reading._replace(kind=TimeKind.RELEASE, start=start - 1)
    if is_of_a_release(reading, w) or was_first_printed(start, w):
        return reading._replace(kind=TimeKind.RELEASE)
    if reading.kind is TimeKind.BASIS:
        if lead in _OVER:
            return reading._replace(start=start - 1)
        return reading._replace(kind=TimeKind.POINT, basis=None)
    if not reading.ranged or reading.anaphor is not None:
        pointed = reading.kind is TimeKind.POINT
        reading = reading._replace(basis=_within_it(reading, w)) if pointed else reading
    if lead in ("through", "thru") and reading.moment is not None and reading.period is not None:
        begin = max(floor, start - 1)
        yearly = reading.period.frequency is Frequency.YEAR
        whole = not _WHOLE.isdisjoint(w.low[start : reading.end])  # "through all of April"
        if yearly or whole or reading.future or not _counts(start, w):
            return reading._replace(start=begin)
        return reading._replace(start=begin, period=since_january(reading.period))
    if lead in ("until", "till") and (eve := _eve_of(reading, w)) is not None:
        return eve
    if lead in ("before", "after", "until", "till"):
        owned = w.possessive(reading.end) and _owns_a_figure(reading.end + 2, w)
        kind = TimeKind.POINT if owned or reading.anaphor else TimeKind.RELEASE
        return reading._replace(kind=kind, start=start - 1)
    if lead == "in" and (w.low[start - 2] in RECKONED or was_foretold(reading.end, w)):
        return reading._replace(kind=TimeKind.RELEASE, start=start - 1)
    if lead in ("from", "between") or (lead in _PLAIN and lead != "of"):
        return reading._replace(start=start - 1)
    if was_printed(reading, w):
        return reading._replace(kind=TimeKind.RELEASE, anaphor=None)
    if _told_of_before(start, w, floor):
        return reading._replace(kind=TimeKind.RELEASE)
    pair = (w.low[start - 2], lead)
    if pair in (("up", "to"), ("as", "of")) and start - 2 >= floor:
        return reading._replace(start=start - 2)
    if lead == "as" and pair[0] in _NOT_LONG_AGO and start - 3 >= floor:
        return reading._replace(start=start - 3)  # "from 129.7 as recently as August"
    return reading


def _within_it(reading: Reading, w: Words) -> Basis | None:
    """The basis of what a step that the text has told by itself is told to have moved: "rents rose
    4.5% in that quarter alone"; None where no such step is singled out."""
    pointed = reading.anaphor
    if pointed is None or pointed.steps or pointed.year is not None or pointed.frequency is None:
        return None
    return BASES.get(pointed.frequency) if w.low[reading.end] == "alone" else None


_STOOD_AT = regex(
    r"(?:\b(?:stood|was|were|been|held|kept|remained|stayed|sat|stuck|left)|,)\s(?:\w+\s){0,2}?"
    r"\d[\d.]*\s?(?:%|pc|per ?cent)\s(?:right\s|up\s)?(?:until|till)\s$"
)
_STATED = 60


def _eve_of(reading: Reading, w: Words) -> Reading | None:
    """The day before a month or season up to which a rate stood where it is told: "stood at 5.25%
    until the summer of 2024", "the rate, 4% until June, has"; None for any other time."""
    period = reading.period
    if period is None or reading.future or reading.anaphor is not None:
        return None
    if period.frequency is Frequency.YEAR or period.count > _SEASON:
        return None
    place = w.starts[reading.start]
    if _STOOD_AT.search(w.text, max(0, place - _STATED), place) is None:
        return None
    eve = Period.of(Frequency.DAY, period.start).previous()
    return reading._replace(kind=TimeKind.POINT, start=reading.start - 1, period=eve, moment=None)


_SEASON = 3
"""Months of a season."""
_NOT_LONG_AGO = frozenset({"recently", "lately", "late", "early"})


def _counts(start: int, w: Words) -> bool:
    """Whether the sentence holds a figure that adds up to a time: "sold 3m cars through August",
    not "the slump drags on through August"."""
    before = range(start - 1, max(-1, start - _SENTENCE), -1)
    behind = range(start + 1, min(w.size, start + _SENTENCE))
    for words in (before, behind):
        for k in words:
            if w.low[k] in STOPS:
                break
            if w.low[k][:1].isdecimal() or w.low[k] in _VAGUE:
                return True
    return False


_SENTENCE = 60


def _owns_a_figure(start: int, w: Words) -> bool:
    """Whether the words behind a possessive lead to a figure: "after last year's whopping 11.1m";
    what happened then only comes before what is told: "after April's rise in the rate"."""
    for k in range(start, start + _OWNED_WITHIN):
        if w.low[k][:1].isdecimal() or w.low[k] in _MONEY or w.low[k] in _VAGUE:
            return True
        if not (w.low[k].isalpha() or w.dash(k)) or w.low[k] in _MEANWHILE:
            return False
    return False


_OWNED_WITHIN = 7
_MONEY = frozenset("$£€¥")
_VAGUE = frozenset(NUMBERS) - {"a", "an"}
_MEANWHILE = frozenset({"and", "but", "while", "when", "as", "in", "which", "that"})


def _told_of_before(start: int, w: Words, floor: int) -> bool:
    """Whether a time only comes before what is told: "after a brisk December"."""
    k = start - 1
    while k > max(floor, start - 4) and w.low[k].isalpha() and w.low[k] not in ("a", "an"):
        k -= 1
    if w.low[k] not in ("a", "an") or k <= floor:
        return False
    return w.low[k - 1] in _AFTER or (k < start - 1 and _left_by(k, w))


_AFTER = frozenset({"after", "following", "followed", "follows"})


def _left_by(k: int, w: Words) -> bool:
    """Whether what the article at `k` opens is what a figure before it was owed to: "at 16.9%, a
    legacy of a cold February"; not "spent 3% of a good January's pay"."""
    if w.low[k - 1] != "of" or not w.low[k - 2].isalpha():
        return False
    before = k - 3
    while before > 0 and w.low[before] not in STOPS and not w.low[before][:1].isdecimal():
        before -= 1
    return "," in w.low[before:k] and w.low[before][:1].isdecimal()
