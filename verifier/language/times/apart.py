"""Home of the other times: that of a figure set against another one without a time of its own."""

import re
from collections.abc import Iterable, Sequence

from verifier.language.scan import Sentence
from verifier.language.times.resolve import resolve
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.sinces import is_how_far_back
from verifier.language.times.topics import is_revision
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.comparing import SET_AGAINST
from verifier.model.mention import Basis, Figure, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_LINK = regex(
    rf"\b(?P<link>(?:from|{SET_AGAINST}|after|following)\s)"
    r"(?:[^\d,;:]{0,30})$",
    re.IGNORECASE,
)
_MOVED = regex(
    r"\b(?:up|down|off|higher|lower|compared|against|versus|vs\.?|change|rise|fall|drop|increase|"
    r"decrease|decline|gain|improvement|[a-z]+(?:ed|ing)|rose|fell|grew|shrank|sank|slid|went|swung|swings?|flips?)"
    r"[\s,]*(?:(?:with|to|from|on)\s)*$",
    re.IGNORECASE,
)
_MOVING_FROM = regex(
    r"\b(?:(?:rising|climbing|falling|dropping|slipping|easing|edging|ticking|dipping|declining|"
    r"increasing|decreasing|widening|narrowing|improving|sliding)\s(?:\w+\s)?from\s\W{0,2}|"
    r"(?:quickening|accelerating|slowing|decelerating|cooling|moderating|rebounding|recovering|"
    r"bouncing|swinging|speeding|picking|strengthening|weakening|retreating|easing|slipping)\s"
    r"(?:up\s|down\s|back\s|sharply\s)?from\s(?:an?\s)?(?:[a-z]+\s)?)$",
    re.IGNORECASE,
)
_UP_TO = regex(
    rf"\s(?:(?:surplus|deficit|shortfall|profit|loss)\s)?(?:\w+\s){{0,2}}?to\s"
    rf"(?:(?:an?|just|only|about|around|nearly)\s)?(?:[a-z]+\sof\s)?{MARK}?\d"
)
_NEAR = 60
_LEAD = 40
_LOOK_BACK = 3
"""Sentences: so far back in a paragraph a comparison holds for figures that name none."""


def link_of(sentence: SentenceTimes, span: Span) -> int | None:
    """Where the words begin that set the figure at `span`, or the list that it goes on, against one
    like it before it or right behind it ("to 4.3% from 4.1%"); None for any other figure."""
    figure = next((f for f in sentence.figures if f.span == span), None)
    if figure is None:
        return None
    if figure.group is not None and span in sentence.apart:
        listed = (f for f in sentence.figures if f.group == figure.group)
        figure = next((f for f in listed if f.span in sentence.apart), figure)
    offset = sentence.span.start
    low = max(0, figure.reach.start - offset - _LEAD)
    match = _LINK.search(sentence.text, low, figure.reach.start - offset)
    if match is None:
        return None
    link = offset + match.start()
    earlier = [f for f in sentence.figures if f.reach.end <= link]
    if earlier and _alike(earlier[-1], figure):
        return link
    if _MOVING_FROM.search(sentence.text, low, figure.reach.start - offset):
        return link  # "with the rate rising from 4.5pc"
    goes_on = _UP_TO.match(sentence.text, figure.reach.end - offset) is not None
    moved = any(_MOVED.search(sentence.text, low, end) for end in (match.end(), match.end("link")))
    return link if goes_on and moved else None


def is_of_the_other(
    sentence: SentenceTimes, span: Span, found: TimeRef, topic: TimeRef | None
) -> bool:
    """Whether a time is that of the figure which the one at `span` is set against: "in May exports
    rose to $5bn from $4bn"; what looks back from the time that the text is about corrects an
    earlier print: "January got cut, to 1.2% from 1.4%"."""
    if span not in sentence.apart or found.mention is None or found.period is None:
        return False
    if topic is not None and topic.period is not None and found.period.end < topic.period.end:
        return False
    link = link_of(sentence, span)
    return link is not None and found.mention.span.end <= link and not is_revision(sentence)


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures may be of one measure."""
    first, second = one.quantity.unit, other.quantity.unit
    return first == second or (second is None and other.reach.start - one.reach.end <= _NEAR)


def other_time(
    sentences: Sequence[SentenceTimes], span: Span, main: Period | None
) -> Period | None:
    """The time of a figure set against another one of the period `main`: what the last of its
    paragraph's sentences compares with, else what is the convention; None where that is open or
    the text corrects an earlier print."""
    own = sentences[-1]
    if main is None or is_revision(own) or link_of(own, span) is None:
        return None
    for sentence in reversed(sentences[-1 - _LOOK_BACK :]):
        told = [t for t in sentence.times if t.span.end <= span.start]
        yearly = _is_an_annual_rate(own, span)
        told = [t for t in told if not (yearly and t.kind is TimeKind.BASIS)]
        told = [t for t in told if not is_how_far_back(t, sentence.text, sentence.span.start)]
        found = _compared(reversed(told), sentence.foreign, main)
        if found is not None:
            return found
    figure = next(f for f in own.figures if f.span == span)
    return _by_convention(figure, main)


def other_time_of(
    sentences: Sequence[Sentence], index: int, span: Span, main: TimeRef
) -> Period | None:
    """The time that a figure of sentence `index`, set against one of `main`, most likely stands
    at."""
    block = sentences[index].block
    first = next((k for k in range(index, -1, -1) if sentences[k].block != block), -1) + 1
    told = [one.timed for one in sentences[first : index + 1]]
    return None if main.to_date else other_time(told, span, main.period)


def _is_an_annual_rate(sentence: SentenceTimes, span: Span) -> bool:
    """Whether a rate is set against one before it, both on the year: "annual growth slowed to 4.9%
    from 5.1%", where "annual" names no time."""
    figure = next(f for f in sentence.figures if f.span == span)
    if figure.quantity.unit != "percent":
        return False
    return _ANNUAL.search(sentence.text, 0, span.start - sentence.span.start) is not None


_ANNUAL = regex(
    r"(?:\b(?:[Aa]nnual|[Yy]early|12-month|[Yy]ear-on-year|[Yy]ear-over-year)\s(?:[\w-]+\s){0,3}?"
    r"(?:growth|increase|rise|gain|fall|decline|drop|rate|pace|inflation|advance)\b|"
    r"^\W*(?:(?:[Mm]easured|[Tt]aken|[Rr]eckoned|[Vv]iewed|[Ss]een|[Cc]ompared)\s)?"
    r"(?:[Oo]ver|[Oo]n)\s(?:a|an|the)\s(?:whole\s)?(?:year|annual\sbasis),|"
    r"^\W*[Yy]ear[\s-](?:on|over)[\s-]year,)[^.;]{0,40}\sto\s"
    r"(?:[^.;]|\.\d){0,30}\sfrom\s$"
)


def _compared(
    times: Iterable[TimeMention], foreign: frozenset[Span], main: Period
) -> Period | None:
    """What the last of the times that compare is compared with, where it is one like `main`."""
    for time in times:
        if time.kind is TimeKind.BASIS and time.basis is Basis.YEAR:
            return main.years_later(-1)
        if time.kind is not TimeKind.BASELINE and time.span not in foreign:
            continue
        found = resolve(time, main)
        alike = found is not None and (found.frequency, found.count) == (main.frequency, main.count)
        if found is not None and alike and found.end < main.start:
            return found
    return None


def _by_convention(figure: Figure, main: Period) -> Period:
    """The step before, or the year before for what is told of quarters, halves and longer."""
    rate = figure.quantity.unit in ("percent", "percentage_points")
    long = main.count > 1 or main.frequency in (Frequency.YEAR, Frequency.HALF)
    yearly = long or (main.frequency is Frequency.QUARTER and not rate)
    return main.years_later(-1) if yearly else main.previous()
