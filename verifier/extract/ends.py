"""Home of ends: a level told at one end of the stretch of time that its sentence names."""

import re
from dataclasses import replace

from verifier.language.times.sinces import is_how_far_back
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import Direction, TimeKind
from verifier.model.period import Period
from verifier.model.printed_money import MARK


def at_an_end(clause: Clause) -> Clause:
    """The clause at the end of a stretch that its level is told of: "between 2015 and 2025 output
    fell from 52m tonnes to 41m", also where the sentence before names it; or at the time since
    which it moved: "Since June the rate has gone up from 6.5% to 7.1%"; or of the same months of
    the year before: "Since January it has sold 9,000 cars, up from 8,000"."""
    if (before := _summed_before(clause)) is not None:
        return replace(clause, time=before, baseline=None)
    if (began := _since(clause)) is not None:
        return replace(clause, time=began, baseline=None)
    period, mention, offset = clause.time.period, clause.time.mention, clause.sentence.start
    if (
        period is None
        or mention is None
        or period.count < 2
        or mention.span.end > clause.span.start
    ):
        return clause
    words = clause.sentence_text[max(0, mention.span.start - offset) :]
    if mention.span.end <= offset:  # "grew between May 2023 and May 2025. It went from 5m to 7m"
        if not _lasts_years(period) or _FROM_TO.search(words) is None:
            return clause
    elif _STRETCH.match(words) is None:
        return clause
    led = clause.link == "to" and clause.change is not None and _lasts_years(period)
    if not led and _FROM_TO.search(words) is None:
        return clause
    end = period.first if clause.link == "from" else period.last
    time = replace(clause.time, period=Period(period.frequency, end, end), apart=False, other=None)
    return replace(clause, time=time)


def _lasts_years(period: Period) -> bool:
    """Whether a stretch is too long for one figure to be told of all of it, as of a quarter or a
    year: "between March 2022 and July 2023 rates were raised to 5.5%"."""
    return (period.end - period.start).days > _A_YEAR


_A_YEAR = 380


def _since(clause: Clause) -> TimeRef | None:
    """The time since which a level moved that has no time of its own; None where none is told or
    the sentence tells of another time."""
    untold = clause.time.period is None and clause.time.mention is None
    if clause.link != "from" or not (untold or clause.time.inherited or clause.time.apart):
        return None
    since = [t for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None]
    others = (t.kind in (TimeKind.POINT, TimeKind.BASELINE) for t in clause.times)
    if len(since) != 1 or any(others) or since[0].period == clause.time.period:
        return None
    if since[0].span.start - clause.span.end > 1:
        return None  # "climbed from 6.8%, the highest since 2021"
    if is_how_far_back(since[0], clause.sentence_text, clause.sentence.start):
        return None
    return TimeRef(since[0].period, mention=since[0])


def _summed_before(clause: Clause) -> TimeRef | None:
    """The stretch a year before the one since whose start a total stands before a level that it is
    set against; None where what stands before moved there and is no total."""
    now, offset = clause.time.period, clause.sentence.start
    since = [t for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None]
    if clause.link != "from" or now is None or len(since) != 1 or len(clause.times) != 1:
        return None
    first, told = since[0].period, since[0].span
    lead = clause.lead
    if first is None or first.frequency is not now.frequency or not first.first < now.first:
        return None
    if told.end > clause.span.start or _TOTAL.match(lead, max(0, told.end - offset)) is None:
        return None
    window = Period(now.frequency, first.first, now.last).years_later(-1)
    return TimeRef(window, mention=since[0])


_TOTAL = regex(
    rf",?\s(?:[^.;:\d]{{0,60}}?(?<!\bto)(?<!\bat)(?<!\bby)\s)?{MARK}?\d[\d,.]*"
    r"(?![\d,.]|\s?%|\s?per\scent|\s?pc\b|\s?(?:percentage\s)?points?)"
    r"[^.;:\d]{0,60}?,\s(?:(?:a\sbit|slightly|well)\s)?(?:up|down)\sfrom\s(?:[a-z]+\s){0,2}"
)


def leads_to_an_end(clause: Clause) -> bool:
    """Whether a figure is followed by the one that a move from it ended at: "down by 2.25%, from 4%
    to 1.75%"."""
    return _TO_AN_END.match(clause.after) is not None


_TO_AN_END = regex(
    rf"\s(?:(?:in|at|on|during)\s[^,;:]{{3,30}}?\s)?to\s(?:(?:just|only|about|an?|the)\s)?{MARK}?\d"
)
_STRETCH = regex(r"(?:between|from)\s[^,.;]{4,40}?\s(?:and|to)\s", re.IGNORECASE)
_FROM_TO = regex(
    rf"\sfrom\s(?:[a-z]+\s){{0,2}}{MARK}?\d(?:[^.;]|\.\d){{0,40}}?\sto\s"
    rf"(?:[a-z]+\s){{0,2}}{MARK}?\d"
)


def way_led_on(claim: Claim, before: Claim, between: str) -> Direction | None:
    """Which way a level went that a change before it led to, or that is told like the level before:
    "eased by only 1.3%, to 128,949", "births fell to 55,812, and the rate to 1.53"."""
    if before.clause.sentence != claim.clause.sentence or before.assertion != "value":
        return None
    if before.operation in ("growth", "change") and _ON_TO.fullmatch(between):
        return before.direction
    alike = before.operation == "level" and before.clause.link == "to"
    return before.direction if alike and _AND_TO.fullmatch(between) else None


_AND_TO = regex(r",?\s(?:and|while|but)\s(?:[a-z-]+\s){1,6}to\s(?:[a-z-]+\s){0,2}")
_ON_TO = regex(
    r"\sto\s|(?:(?:\s[^,;.\d]{1,30})?,\s(?:and\s)?|\)(?:\s[^,;.\d]{1,40})?\s)to\s(?:[a-z-]+\s){0,3}"
)
