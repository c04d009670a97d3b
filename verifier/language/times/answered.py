"""Home of what is told after a list: another list at its times, and what goes on at the last."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.language.figures.respectively import ends_in_turn, tells_order
from verifier.language.scan import Sentence
from verifier.language.times.lists import (
    SEVERAL,
    are_alike,
    is_next,
    is_plain,
    list_of,
    words_between,
)
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Figure, TimeKind, TimeMention
from verifier.model.span import Span

_TWO = 2
_DIGIT = regex(r"\d")
_CLAUSE = regex(r"[:;]|,\s(?:while|whereas|as|but)\b")


def in_its_place(before: Sentence, own: Sentence, span: Span) -> Span | None:
    """The figure of the sentence before that stands in the place of the one at `span`, where both
    sentences list as many and only the first dates each: "Sales were 9.1 in Q3, 8.9 in Q2 and 8.3
    in Q1. Profits were 1.8, 2.3 and 1.8", "A year earlier they were 8.1, 7.9 and 7.5";
    None elsewhere."""
    run, first = list_of(own.timed, span), before.timed.figures
    if len(run) < _TWO or len(run) != len(own.timed.figures):
        return None
    if own.times and not _moves_all(own.times, run):
        return None
    dated = [t for t in before.times if t.kind is TimeKind.POINT]
    if not len(run) == len(first) == len(dated) or not are_alike([t for t in dated if t.period]):
        return None
    if len({f.quantity.unit for f in first}) > 1:
        return None
    return first[next(n for n, figure in enumerate(run) if figure.span == span)].span


def _moves_all(times: Sequence[TimeMention], run: list[Figure]) -> bool:
    """Whether the one time of a sentence leads back from all that a list is told of: "A year
    earlier they were 8.1 and 8.4"."""
    back = times[0].anaphor
    alone = len(times) == 1 and times[0].window is None and times[0].span.end <= run[0].reach.start
    return alone and back is not None and back.steps < 0


def answered_by(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure right before a list in whose place the one at `span` stands, where both are of as
    many and "respectively" ties them: "13.9 TWh in March and 46.5 TWh in the quarter, 13.8% and
    14.4% more respectively"; None elsewhere."""
    run = list_of(sentence, span)
    before = [f for f in sentence.figures if run and f.reach.end <= run[0].reach.start]
    last = before[-len(run) :]
    if len(run) < _TWO or len(last) < len(run):
        return None
    units = {f.quantity.unit for f in last}
    if len(units - {None}) > 1 or run[0].quantity.unit in units:
        return None
    behind = words_between(sentence, run[-1].reach.end, run[-1].reach.end + _FAR)
    ahead = words_between(sentence, last[-1].reach.end, run[0].reach.start)
    if not (ends_in_turn(behind, 0) or tells_order(ahead)):
        return None
    return last[next(n for n, figure in enumerate(run) if figure.span == span)].span


_FAR = 40


def as_those_ahead(sentence: SentenceTimes, run: list[Figure], place: int) -> TimeMention | None:
    """The time of the figure in its place among as many of the clause before, each with a time of
    its own: "It rose 0.7% in May and 1.3% in June: food was still down, by 3.9% and 2.7%"."""
    first = list(sentence.figures[: len(run)])
    points = [t for t in sentence.times if t.kind is TimeKind.POINT]
    if list(sentence.figures) != first + run or not len(points) == len(first) == len(run):
        return None
    last = max(first[-1].reach.end, points[-1].span.end)
    between = words_between(sentence, last, run[0].reach.start)
    if not all(map(is_plain, points)) or not are_alike(points):
        return None
    beside = all(
        _DIGIT.search(words_between(sentence, f.reach.end, t.span.start)) is None
        for f, t in zip(first, points, strict=True)
    )
    apart = _CLAUSE.search(between) is not None and SEVERAL.search(between) is None
    return points[place] if beside and apart else None


def last_of_its_list(sentence: SentenceTimes, found: TimeRef | None) -> TimeRef | None:
    """The time of a sentence as what comes after it has it: the last of steps that are told in one,
    "stood at 4.3% in March and April"."""
    if found is None or found.mention is None:
        return found
    points = [t for t in sentence.times if t.kind is TimeKind.POINT and is_plain(t)]
    place = points.index(found.mention) if found.mention in points else len(points)
    while place + 1 < len(points) and is_next(sentence, points[place], points[place + 1]):
        place += 1
        found = replace(found, period=points[place].period, mention=points[place])
    return found
