"""Home of pairs of times that are called back: of two told with a figure each, the earlier or the
later one. "It was 3bn in May and 4bn in June. In the earlier month it had fallen"."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from verifier.language.scan import Sentence
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import FigureKind, TimeKind
from verifier.model.printed_money import MARK
from verifier.model.span import Span

TimeOf = Callable[[int, Span], TimeRef]
_ONE = (
    r"the\s(?P<one>earlier|later|former|latter)\b(?![’'])(?!\s(?:in|on|than|by|this|that)\b)"
    r"(?:\s(?:of\s(?:the|these|those)\s(?:two|pair)|month|quarter|half(?:[-\s]year)?|year|week|season|"
    r"period|stretch|window|date|one|figure|total|reading|number)\b)*"
)
_CALLED = regex(
    rf"(?<!than\s)(?<!than\sin\s)(?<!from\s)(?<!against\s)(?<!with\s)(?<!on\s)\b{_ONE}",
    re.IGNORECASE,
)
_BASE_BEHIND = regex(
    rf"\s[^,;:.\d]{{0,30}}?\b(?:than|on|from|against|compared\s(?:with|to))\s(?:(?:in|for|that\sof)\s)?{_ONE}",
    re.IGNORECASE,
)
_BASE_AHEAD = regex(
    rf"\b(?:from|(?:set\s)?against|compared\s(?:with|to)|between)\s{_ONE}[^;:.\d]{{0,60}}$",
    re.IGNORECASE,
)
_TWO = 2


def called_back(
    sentences: Sequence[Sentence], index: int, span: Span, time_of: TimeOf
) -> TimeRef | None:
    """The one of two times told before that the words before a figure call back, or whose figure
    is an end of what went from the one to the other: "The average went from 3 to 4"; None where
    they call none back, or tell a time of their own behind that."""
    own = sentences[index].timed
    words = own.text[: max(0, span.start - own.span.start)]
    if (end := _end_of_a_way(own, span)) is not None:
        pair = _pair_told(sentences, index, time_of)
        return sorted(pair, key=_begins)[end] if pair is not None else None
    called = [*_CALLED.finditer(words)] if "the" in words.lower() else []
    if not called:
        return None
    place = own.span.start + called[-1].end()
    if any(place <= t.span.start < span.start for t in own.times if t.kind is not TimeKind.BASIS):
        return None
    if any(place <= f.span.start < span.start for f in own.figures):
        return None
    return _of_two(called[-1], sentences, index, time_of)


def _end_of_a_way(own: SentenceTimes, span: Span) -> int | None:
    """Which end of the way is at `span` that a sentence without a time tells alone, by its two
    figures: 0 for the one from which it led; None where it is none."""
    if own.times or len(own.figures) != _TWO or own.figures[0].quantity.unit in _SHARES:
        return None
    first, second = own.figures
    offset = own.span.start
    led = _WENT_FROM.search(own.text[: first.reach.start - offset])
    between = own.text[first.reach.end - offset : second.reach.start - offset]
    if led is None or _TO.fullmatch(between) is None:
        return None
    return next((n for n, one in enumerate(own.figures) if one.span == span), None)


_SHARES = ("percent", "percentage_points", "ratio")
_TO = regex(rf"\sto\s(?:an?\s|just\s|only\s)?{MARK}?")
_WENT_FROM = regex(
    r"\b(?:went|moved|changed|rose|fell|grew|shrank|climbed|dropped|slipped|increased|decreased|"
    rf"declined|advanced|improved)\sfrom\s(?:an?\s|just\s|only\s)?{MARK}?$"
)


def set_against(
    sentences: Sequence[Sentence], index: int, span: Span, time_of: TimeOf
) -> TimeRef | None:
    """The one of two times told before that a figure of a move is set against: "The later half saw
    14% less than the earlier one", "From the former to the latter it fell 14%"."""
    own = sentences[index].timed
    place = span.start - own.span.start
    behind = _BASE_BEHIND.match(own.text, span.end - own.span.start)
    found = behind or _BASE_AHEAD.search(own.text[: max(0, place)])
    return _of_two(found, sentences, index, time_of) if found is not None else None


def _of_two(
    called: re.Match[str], sentences: Sequence[Sentence], index: int, time_of: TimeOf
) -> TimeRef | None:
    pair = _pair_told(sentences, index, time_of)
    if pair is None:
        return None
    which = called["one"].lower()
    if which in ("earlier", "later"):
        pair = sorted(pair, key=_begins)
    return pair[0] if which in ("earlier", "former") else pair[1]


def _begins(ref: TimeRef) -> date:
    return ref.period.start if ref.period is not None else date.min


def _pair_told(sentences: Sequence[Sentence], index: int, time_of: TimeOf) -> list[TimeRef] | None:
    """The two times of one length that the sentence before tells of with its figures, as it tells
    them, or the one before that where it only calls them back; None where they are not two."""
    last, block = _before(sentences, index), sentences[index].block
    for _ in range(_TWO):
        if last < 0 or sentences[last].block != block:
            return None
        first = _before(sentences, last) + 1
        told = range(first, last + 1)
        counted = [(n, f) for n in told for f in sentences[n].timed.figures]
        refs = [time_of(n, f.span) for n, f in counted if f.kind is FigureKind.CARDINAL]
        found = {ref.period: ref for ref in reversed(refs) if ref.period is not None}
        pair = [found[period] for period in dict.fromkeys(r.period for r in refs) if period]
        kinds = {(period.frequency, period.count) for period in found}
        if len(pair) == _TWO and len(kinds) == 1:
            return pair
        if any(sentences[n].times for n in told):
            return None
        last = first - 1
    return None


def _before(sentences: Sequence[Sentence], index: int) -> int:
    """The place of the last clause of the sentence before that at `index`; -1 for the first."""
    last = index - 1
    while last >= 0 and sentences[last].printed == sentences[index].printed:
        last -= 1
    return last
