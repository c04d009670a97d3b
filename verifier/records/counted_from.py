"""Home of the date that an extreme is counted from: "since March", "in three years"."""

import re
from datetime import timedelta

from verifier.language.extremes.superlatives import present_span, superlatives, window_start
from verifier.language.times.settling import settle
from verifier.language.times.since import is_of_the_last_one, opens_the_records
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.rule import Case
from verifier.model.span import Span


def scope_of(case: Case) -> Period | None:
    """The date that "since" names, or where the open span of "in three years" begins; None where
    the whole past is meant."""
    clause = case.claim.clause
    mention = _since(clause)
    if mention is not None and _is_one_step(mention, case):
        mention = None  # "the record for one month"
    if mention is None:
        told = (t for t in clause.times if t.window and not _is_one_step(t, case))
        inside = [t for t in told if clause.span.contains(t.span) or _is_right_behind(t, clause)]
        if inside:  # "the highest of the past decade", which ends now
            last = max([case.frame.period, *case.track()], key=lambda p: p.end)
            return window_start(inside[-1], last, clause)
        if (few := _steps_untold(clause)) is not None:
            return Period.of(Frequency.DAY, case.frame.period.start - few)
        words = clause.sentence_text[clause.span.start - clause.sentence.start :]
        return present_span(words, case.frame.period)
    if mention.anaphor is not None:  # "the slowest since the same quarter of 2024"
        begun = settle(mention, TimeRef(case.frame.period))
        if begun is not None and begun.period is not None:
            return begun.period
    if mention.period is not None:
        same = clause.time.period == case.frame.period == mention.period
        own = same and is_of_the_last_one(clause, mention)
        if own or (mention.yearless and mention.period.start > case.frame.period.end):
            return mention.period.years_later(-1)  # told in May of the figure of April
        return _third_of(mention.period, mention.span, case) or mention.period
    return window_start(mention, case.frame.period, clause)


def is_of_open_length(clause: Clause) -> bool:
    """Whether an extreme is told of a time without saying how long: "the lowest in years"."""
    return _steps_untold(clause) is not None


def _steps_untold(clause: Clause) -> timedelta | None:
    """The shortest time that "in years" may stand for; None where an extreme is not told so."""
    start = clause.sentence.start
    few = _FEW_STEPS.search(
        clause.sentence_text, clause.span.start - start, clause.span.end - start
    )
    return timedelta(days=_LEAST * _DAYS_OF[few["step"].lower()]) if few is not None else None


_FEW_STEPS = regex(r"\b(?:in|for)\s(?P<step>weeks|months|years|decades)$", re.IGNORECASE)
_LEAST, _DAYS_OF = 1.8, {"weeks": 7, "months": 30, "years": 365, "decades": 3652}
"""Of how many steps at least an extreme is one that is told "in years": two, the older one of which
may just have ended."""


def _third_of(month: Period, told: Span, case: Case) -> Period | None:
    """The days of a month that words cut from it, for what is told by days or weeks: "the most
    since mid-December"; None elsewhere."""
    clause, start = case.claim.clause, max(0, told.start - case.claim.clause.sentence.start)
    part = _PART_OF_IT.search(clause.sentence_text[max(0, start - 6) : start + len(told)])
    fine = case.frame.period.frequency in (Frequency.DAY, Frequency.WEEK)
    if part is None or not fine or month.frequency is not Frequency.MONTH or month.count > 1:
        return None
    low, high = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}[part[1].lower()]
    first, last = month.start.replace(day=low), month.start + timedelta(days=high - 1)
    days = (Period.of(Frequency.DAY, day) for day in (first, min(last, month.end)))
    return Period(Frequency.DAY, next(days).first, next(days).last)


_PART_OF_IT = regex(r"\b(early|mid|late)[\s-](?:(?:in|the)\s)?[A-Z]")
"""What cuts a month: "since mid-May", "since late August"."""


def _is_right_behind(time: TimeMention, clause: Clause) -> bool:
    """Whether a span of time follows the words of an extreme: "higher than at any time in the past
    nine months"."""
    return 0 <= time.span.start - clause.span.end <= 1


def _is_one_step(time: TimeMention, case: Case) -> bool:
    """Whether a span of time is as long as what an extreme is one of, so that nothing lies in it
    that could be compared."""
    return time.window == 1 and time.frequency is case.frame.period.frequency


def _since(clause: Clause) -> TimeMention | None:
    """The date from which an extreme is counted; None where its words name none."""
    since = [
        t
        for t in clause.times
        if t.kind is TimeKind.SINCE
        if t.span.end >= clause.span.start or _opens_with_a_first(clause, t.span)
        if not _is_of_another_extreme(clause, t.span)
    ]
    return min(since, key=lambda t: t.span.gap(clause.span), default=None)


def _opens_with_a_first(clause: Clause, since: Span) -> bool:
    """Whether a date before a mark is the one that it was last passed: "For the first time since
    May, it was above 5%", "Not since May had it been above 5%"."""
    lead = clause.sentence_text[: max(0, since.start - clause.sentence.start)]
    return clause.figure is not None and _FOR_THE_FIRST.search(lead) is not None


_FOR_THE_FIRST = regex(
    r"\b(?:[Ff]or the first time|the first (?:time|month|quarter|week|year|day))\s$|"
    r"(?:^|[,;:—–]\s)[Nn]ot\s$"
)


def is_counted_from_the_first(clause: Clause) -> bool:
    """Whether the date of "since" is that of the first figure, not one that was as extreme: "the
    wettest since records began in 1990", of which 1990 is one."""
    mention = _since(clause)
    if mention is None:
        return False
    start = clause.sentence.start
    lead = clause.sentence_text[: max(0, mention.span.start - start)]
    told = clause.sentence_text[mention.span.start - start : mention.span.end - start]
    return opens_the_records(told) or _THEY_BEGIN.search(f"{lead}{told}") is not None


_THEY_BEGIN = regex(
    r"\b(?:records?|figures|series|data|statistics|run|line|log|logs|logbook|history|tables?|"
    r"archives?|survey|index|counts?|lists?)(?:,?\s(?:that|which))?\s(?:[a-z]+\s)?"
    r"(?:go(?:es|ing)?|dat(?:es?|ing)|stretch(?:es|ing)?|reach(?:es|ing)?|start(?:s|ed|ing)?|"
    r"beg[aiu]n(?:s|ning)?|run(?:s|ning)?|kept|collected|held|compiled|gathered|published)\s"
    r"(?:back\s)?(?:to|in|from|since|with|as far as)\s(?:[\w-]+\s){0,4}[\w-]+$"
)
"""What makes a date that of the first figures: "the highest in records that go back to 2014"."""


def _is_of_another_extreme(clause: Clause, since: Span) -> bool:
    """Whether words for a record of all times are followed by another extreme, or by how far it
    moved, to which "since" belongs: "a record low of 49.5, the lowest since December 2022", "a
    record 4.6%, and was at its highest since 2021", "a record, up 6% since May"."""
    start = clause.sentence.start
    cue = clause.sentence_text[clause.span.start - start : clause.span.end - start]
    between = clause.sentence_text[clause.span.end - start : max(0, since.start - start)]
    apart = _EXTREME.search(between) or _MOVED.search(between)
    return _OF_ALL_TIMES.search(cue) is not None and apart is not None


_OF_ALL_TIMES = regex(r"\b(?:records?|all-time|ever|lifetime)\b", re.IGNORECASE)
_MOVED = regex(
    r"(?:[,;(–—]|\band)\s?(?:[\w-]+\s){0,3}?(?:up|down|higher|lower|more|less|r[io]s(?:e|es|en|ing)|"
    r"fall(?:s|en|ing)?|fell|gain(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|climb\w*|drop\w*|increas\w*|"
    r"declin\w*|adding|added|after)\b(?:[^.;]|\.\d)*\d(?:[^.;]|\.\d)*\s$"
)
_EXTREME = regex(
    rf"(?:[,;(–—-]\s?|\band\s)(?:(?:and|it|they|now|also|was|were|is|are|stood|stands|at|its|the|"
    rf"their)\s)*(?:{superlatives('high')}|{superlatives('low')})\b",
    re.IGNORECASE,
)
