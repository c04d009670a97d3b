"""Home of the assignment of times: which period, baseline and basis belong to which figure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.language.times.bracketed import bracket_behind, held_by_brackets
from verifier.language.times.conceded import is_conceded, is_only_a_field
from verifier.language.times.had_been import of_its_own_aside
from verifier.language.times.listed import of_its_place
from verifier.language.times.marks import within_its_mark
from verifier.language.times.outcomes import is_joined_behind, outcome_of
from verifier.language.times.owners import (
    belongs_to_next,
    holder,
    is_bracketed,
    opens_a_bracket,
)
from verifier.language.times.sameness import THE_SAME
from verifier.language.times.sentence_times import SentenceTimes, is_of_a_move_before
from verifier.language.times.settling import settle
from verifier.language.times.stood import stood_past
from verifier.language.times.to_come import is_to_come
from verifier.language.times.years_back import years_back
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Anaphor, FigureKind, TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_OF_ANOTHER = regex(
    rf"\s(?:of\s)?(?:the|its|their)\s(?:(?:record|peak|high|low|level|figure|total|rate)\b|{MARK}?\d)"
)
_LISTED = regex(r"\s*(?:,|and\b|or\b|to\b|by\b|for\b)(?!\s*(?:half|double|twice)\b)", re.I)


def point_of(sentence: SentenceTimes, span: Span, referent: TimeRef | None) -> TimeRef | None:
    """The period that the sentence's own words give to `span`; None where they give none."""
    if not sentence.times:
        return None
    return years_back(sentence, span, _point_of(sentence, span, referent), referent)


def _point_of(sentence: SentenceTimes, span: Span, referent: TimeRef | None) -> TimeRef | None:
    held = of_its_place(sentence, span) or held_by_brackets(sentence, span)
    held = held or holder(sentence, span)
    if held is not None:
        moved = held.anaphor is not None and _moves(held.anaphor)
        if _is_of_last_year(sentence, held, referent):
            return TimeRef(held.period and held.period.years_later(-1), mention=held)
        return settle(held, referent) or (TimeRef(mention=held) if moved else None)
    if (outcome := outcome_of(sentence, span)) is not None:
        return point_of(sentence, outcome, referent)
    foreign = sentence.foreign if span not in sentence.apart else frozenset()
    inside = within_its_mark(sentence, span)
    if inside is not None:
        return settle(inside, referent) or TimeRef(mention=inside)
    points = [
        t
        for t in sentence.times
        if _is_point(t) and not t.span.overlaps(span) and t.span not in foreign
    ]
    if not points:
        return None
    points = [t for t in points if not is_to_come(sentence, t, span)]
    points = [t for t in points if not is_only_a_field(sentence, span, t)]
    points = [t for t in points if not belongs_to_next(sentence, t, span)]
    points = [t for t in points if not is_bracketed(sentence, t, span)]
    points = [t for t in points if not is_of_a_move_before(sentence, t, span)]
    points = of_its_own_aside(sentence, span, points)
    sentence, points = _without_brackets(sentence, span, points)
    chosen = _chosen(sentence, span, points)
    if chosen is None or stood_past(sentence, span, chosen):
        return None
    found = settle(chosen, referent)
    if found is not None and span in sentence.apart and _is_the_same(sentence, chosen, found):
        found = replace(found, period=found.period.years_later(-1) if found.period else None)
    pointing = chosen.anaphor is not None and bool(chosen.anaphor.steps or chosen.window)
    return TimeRef(mention=chosen) if found is None and pointing else found


def _moves(anaphor: Anaphor) -> bool:
    """Whether it points away from what is told, be that known or only the newest: "the month
    before", "£41m (2024: £38m)"."""
    return bool(anaphor.steps) or anaphor.year is not None


def _is_of_last_year(
    sentence: SentenceTimes, mention: TimeMention, referent: TimeRef | None
) -> bool:
    """Whether "last July" owns a figure set against that of this July, which is told of."""
    if mention.anaphor is not None or referent is None or referent.period != mention.period:
        return False
    offset = sentence.span.start
    words = sentence.text[mention.span.start - offset : mention.span.end - offset]
    return mention.period is not None and "last " in words.lower()


_SAME = regex(
    rf"(?:in|over|for|during)\s{THE_SAME}\s(?:\w+\s)?\w+$",
    re.IGNORECASE,
)


def _is_the_same(sentence: SentenceTimes, mention: TimeMention, found: TimeRef) -> bool:
    """Whether a figure set against one before it is that of the same time a year before, of which
    the words leave the year out: "3m, compared with 2m in the corresponding period"."""
    if found.to_date or found.period is None or mention.anaphor is None or mention.anaphor.steps:
        return False
    if mention.anaphor.year is not None:
        return False
    offset = sentence.span.start
    named = sentence.text[max(0, mention.span.start - offset) : mention.span.end - offset]
    return _SAME.fullmatch(named) is not None


def _without_brackets(
    sentence: SentenceTimes, span: Span, points: list[TimeMention]
) -> tuple[SentenceTimes, list[TimeMention]]:
    """A sentence and its times without the figure of another time in brackets behind the one at
    `span`: "£41m (£38m a year earlier) in the half to June", "£41m (2024: £38m)"."""
    bracket = bracket_behind(sentence, span)
    if bracket is None:
        return sentence, points
    held = [f.span for f in sentence.figures if bracket.contains(f.span)]
    inside = [
        t
        for t in points
        if bracket.contains(t.span)
        and (t.anaphor is not None or any(opens_a_bracket(sentence, t, f) for f in held))
    ]
    if not inside:
        return sentence, points
    figures = tuple(f for f in sentence.figures if f.span not in held)
    return replace(sentence, figures=figures), [t for t in points if t not in inside]


def _is_point(mention: TimeMention) -> bool:
    """Whether a time may be a figure's own: a point, or a past week ("last week")."""
    if mention.kind is TimeKind.RELEASE and mention.period is not None:
        return mention.period.frequency is Frequency.WEEK
    return mention.kind is TimeKind.POINT


_RECALLED = regex(
    r"\b(?:over|in|during|for|across|within)\s(?:those|these|that|the same)\s"
    r"(?:\w+\s){0,2}(?:weeks?|months?|quarters?|years?|period|time|span|stretch)\b",
    re.IGNORECASE,
)


def recalls(sentence: SentenceTimes, span: Span) -> bool:
    """Whether words before `span` point to the time told before: "Over those months"."""
    found = _RECALLED.search(sentence.text)
    return found is not None and sentence.span.start + found.end() <= span.start


def _chosen(sentence: SentenceTimes, span: Span, points: list[TimeMention]) -> TimeMention | None:
    piece = next((p for p in sentence.pieces if p.start <= span.start < p.end), sentence.span)
    after = [t for t in points if t.span.start >= span.end and not is_conceded(sentence, span, t)]
    before = [t for t in points if t.span.end <= span.start]
    inside_after = [t for t in after if t.span.start < piece.end or t.span.start == span.end + 1]
    offset = sentence.span.start
    free = before and not _owned(sentence, before[-1])
    enclosed = free and sentence.text.startswith(",", span.end - offset)
    if enclosed and _APPOSED.fullmatch(
        sentence.text, before[-1].span.end - offset, span.start - offset
    ):
        return before[-1]  # "the surplus for December, $114bn, brought the total for 2025 to"
    if (
        inside_after
        and not _figures_between(sentence, span, inside_after[0].span)
        and not _opens_a_member(sentence, span, inside_after[0].span)
        and not is_joined_behind(sentence, span, inside_after[0], before)
    ):
        return _longer(inside_after[0], inside_after[1:], sentence)
    inside_before = [t for t in before if t.span.start >= piece.start]
    if inside_before:
        near = inside_before[-1]
        free = [t for t in inside_before if not _owned(sentence, t)]
        if near in free:
            return _longer(near, inside_before[:-1], sentence)
        if free or span not in sentence.apart:
            return (free or [_told_of(sentence, span, inside_before)])[-1]
        return None
    free_before = [t for t in before if not _owned(sentence, t)]
    if free_before:
        return _longer(free_before[-1], free_before[:-1], sentence)
    if before and span not in sentence.apart:
        return before[0]
    member = after and _opens_a_member(sentence, span, after[0].span)
    if after and not member and not _figures_between(sentence, span, after[0].span):
        offset = sentence.span.start
        if ";" not in sentence.text[span.end - offset : after[0].span.start - offset]:
            return after[0]
    if inside_after and span not in sentence.apart and _in_list(sentence, span):
        return inside_after[0]
    return None


_AND = regex(r",?\s(?:and|while|but)\s(?:the\s|its\s|their\s)?", re.IGNORECASE)
_NEXT = regex(r"(?:\s[a-z]+|\s(?:on|over|from)\s(?:[a-z]+\s){1,2}[a-z]+)?[,;]\s")
_NEXT_SUBJECT = regex(r",\s(?:and|but|while|whereas)\s(?:[\w’'-]+\s){1,3}$")
"""Before a time, what it is told of: "to 3,865, and thefts in December dipped 0.6%"."""
_ITS_FIGURE = regex(
    r":?\s(?:(?:was|were|is|saw|had|at|by|just|only|about|an?|it|they|rose|fell|grew|shrank|risen|"
    r"fallen|grown|shrunk|up|down)\s){0,2}[$£€(+−-]?",
    re.IGNORECASE,
)
"""Between a time and the figure of it, in a list without a verb: "Q2 was 3.0%, Q1 -0.6%"."""
_ITS_CLAUSE = regex(
    r"\s(?:(?!(?:from|than|against|after|versus|compared|following|which|when|and|as)\b)"
    r"[\w’'-]+\s){1,6}[$£€(+−-]?",
    re.IGNORECASE,
)
"""Between them in a list of clauses: "In June they shed 13,000, July brought a gain of 72,000"."""


def _opens_a_member(sentence: SentenceTimes, span: Span, time: Span) -> bool:
    """Whether a time opens the next member of a list, and is that one's: "second-quarter sales
    were $1bn and third-quarter sales $2bn"."""
    offset = sentence.span.start
    between = sentence.text[span.end - offset : time.start - offset]
    follows = next((f for f in sentence.figures if f.span.start >= time.end), None)
    if follows is None:
        return False
    if _AND.fullmatch(between) is not None or _NEXT_SUBJECT.search(between) is not None:
        return True
    lead = sentence.text[time.end - offset : follows.span.start - offset]
    led = any(t.span.end <= span.start for t in sentence.times)
    told = _ITS_FIGURE.fullmatch(lead) or _ITS_CLAUSE.fullmatch(lead)
    return led and bool(_NEXT.fullmatch(between) and told)


def _told_of(sentence: SentenceTimes, span: Span, times: Sequence[TimeMention]) -> TimeMention:
    """The time of a figure behind others that own all times: the latest where it sums them up
    ("84,000 in May 2026 and 79,300 in May 2025, an increase of 6%"), else the nearest."""
    near = times[-1]
    offset = sentence.span.start
    between = sentence.text[near.span.end - offset : span.start - offset]
    dated = [t for t in times if t.period is not None]
    if not between.startswith(",") or len(dated) < len(times):
        return near
    return max(dated, key=lambda t: t.period.end if t.period else near.span.start)


def _in_list(sentence: SentenceTimes, span: Span) -> bool:
    """Whether the next figure is coordinated with this one, so that they share a time."""
    following = next((f for f in sentence.figures if f.span.start >= span.end), None)
    if following is None or following.span in sentence.apart:
        return False
    if following.kind is FigureKind.MULTIPLE:
        return False  # "a deficit of €515m, more than double the €241m of a year earlier"
    place = following.span.end - sentence.span.start
    if following.kind is FigureKind.FRACTION and _OF_ANOTHER.match(sentence.text, place):
        return False  # "to 80,841, less than half the record 175,457 at the end of June 2023"
    between = sentence.text[
        span.end - sentence.span.start : following.reach.start - sentence.span.start
    ]
    for time in sentence.times:
        basis = time.kind in (TimeKind.BASIS, TimeKind.BASELINE)
        if basis and span.end <= time.span.start and time.span.end <= following.reach.start:
            low, high = time.span.start - span.end, time.span.end - span.end
            between = between[: max(0, low - 1)] + between[high:]  # "up 2% on the year to $5bn"
            break
    return len(between) < 45 and _LISTED.match(between) is not None


def _longer(near: TimeMention, others: list[TimeMention], sentence: SentenceTimes) -> TimeMention:
    """The mention that settles an open year-to-date beside it ("so far this year through May")."""
    if not near.to_date:
        return near
    for other in others:
        period = other.period
        if period is not None and period.count > 1 and not other.to_date:
            return other
    return near


def _figures_between(sentence: SentenceTimes, span: Span, time: Span) -> bool:
    low, high = min(span.end, time.end), max(span.start, time.start)
    return any(low <= f.span.start and f.span.end <= high for f in sentence.figures)


_APPOSED, _BESIDE = regex(r",\s(?:at\s|of\s)?(?:[$£€]|[A-Z]+\$)?"), 3


def _owned(sentence: SentenceTimes, time: TimeMention) -> bool:
    """Whether a time stands right behind a figure that it belongs to ("from $78bn in July")."""
    figures = [f for f in sentence.figures if f.reach.end <= time.span.start]
    if not figures:
        return False
    offset = sentence.span.start
    between = sentence.text[figures[-1].reach.end - offset : time.span.start - offset]
    if _NEXT.fullmatch(between) and _opens_a_member(sentence, figures[-1].reach, time.span):
        return False
    return len(between) <= _BESIDE or between == " of "
