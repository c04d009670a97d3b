"""Home of the other periods that a figure may belong to, and of how each is told."""

import re
from collections.abc import Iterator
from itertools import chain

from verifier.check.said_then import is_said_right_then
from verifier.diagnose.misprints import significant_digits
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.notation import spoken
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Frame

_AN_EDGE = 0.8
"""How far-fetched it is that one end of a run was typed wrongly."""

OtherPeriod = tuple[str, Period, float]
"""How a period is told, the period, and how far-fetched it is (0 to 1)."""

_LONGER = (Frequency.QUARTER, Frequency.HALF)
"""Steps for which the figure of a month of theirs is printed by mistake."""


def other_periods(period: Period, claim: Claim | None = None) -> Iterator[OtherPeriod]:
    """The periods that a figure of a claim told of another one may belong to, the same days once;
    without a claim those of any."""
    seen = {(period.start, period.end)}
    for label, other, far in chain(_others(period), _mistyped(period, claim) if claim else ()):
        days = other.start, other.end
        if days not in seen:
            seen.add(days)
            yield f"{label} ({spoken(other)})", other, far


def moved(frame: Frame, period: Period) -> Frame:
    """The frame taken to another period, its comparison with it."""
    if frame.baseline is None:
        return Frame(period, None, frame.basis)
    if frame.basis is Basis.YEAR or frame.baseline == frame.period.years_later(-1):
        return Frame(period, period.years_later(-1), frame.basis)
    if frame.baseline == frame.period.previous() or frame.basis is not None:
        return Frame(period, period.previous(), frame.basis)
    return Frame(period, frame.baseline, frame.basis)


def is_barred(period: Period, read: Period, added_up: bool) -> bool:
    """Whether a measure has no figure of a period to take for that of the one read: what is added
    up none of months that run over into a quarter ("in the spring"), all else none of a longer
    time, as three other months than those of a quarter are not."""
    if added_up:
        quarter = read.frequency is Frequency.QUARTER
        return quarter and period.frequency is Frequency.MONTH and period.count == _MONTHS
    much = (period.end - period.start) > _A_LITTLE * (read.end - read.start)
    return period.contains(read) or (period.count > read.count and much)


_MONTHS = 3
_A_LITTLE = 1.1


def _others(period: Period) -> Iterator[OtherPeriod]:
    if PER_YEAR.get(period.frequency) is None:
        at = "on" if period.frequency is Frequency.DAY else "in"
        yield f"{at} the {period.step_name} before", period.shift(-1), 0.3
        yield f"{at} the {period.step_name} after", period.shift(1), 0.5
    elif period.count > 1:
        yield from _of_a_run(period)
    else:
        yield from _of_a_step(period)


def _of_a_run(period: Period) -> Iterator[OtherPeriod]:
    step = period.step_name
    yield f"in the last {step} alone", period.final, 0.0
    if period.frequency in _LONGER:
        yield "in the last month alone", Period.of(Frequency.MONTH, period.end), 0.0
    yield f"in the same {step}s a year earlier", period.years_later(-1), 0.1
    yield f"in the same {step}s a year later", period.years_later(1), 0.4
    yield f"in the run from a {step} later", period.shift(1), 0.5
    yield f"in the run from a {step} before", period.shift(-1), 0.5
    yield "in the year before", Period.of(Frequency.YEAR, period.end).shift(-1), 0.2
    whole = Period.of(Frequency.YEAR, period.end)
    if whole.start == period.start:
        yield "in the whole year", whole, 0.3
    shorter = Period(period.frequency, period.first, period.last - 1)
    yield f"in the run up to the {step} before", shorter, 0.3


def _of_a_step(period: Period) -> Iterator[OtherPeriod]:
    step, per_year = period.step_name, PER_YEAR[period.frequency]
    if per_year > 1:
        january = period.first - period.first % per_year
        if period.last > january:
            yield "in the year so far", Period(period.frequency, january, period.last), 0.0
        yield "in the whole year", Period.of(Frequency.YEAR, period.end), 0.3
        twelve = Period(period.frequency, period.last - per_year + 1, period.last)
        yield "in the year to then", twelve, 0.3
    if period.frequency in _LONGER:
        months = list((period.to(Frequency.MONTH) or period).steps())
        yield "in the last month alone", months[-1], 0.0
        for month in months[:-1]:
            yield "in one month alone", month, 0.4
    if period.frequency is Frequency.QUARTER:
        three = period.to(Frequency.MONTH) or period
        yield "in the three months to a month before", three.shift(-1), 0.5
        yield "in the three months to two months before", three.shift(-2), 0.6
    if period.frequency is Frequency.MONTH:
        yield "in the quarter", Period.of(Frequency.QUARTER, period.end), 0.3
        three = Period(period.frequency, period.first - 2, period.last)
        yield "in the three months to then", three, 0.4
    yield "a year earlier", period.years_later(-1), 0.1
    yield f"in the {step} before", period.shift(-1), 0.1
    yield f"in the {step} after", period.shift(1), 0.5
    yield f"two {step}s before", period.shift(-2), 0.6
    yield "a year later", period.years_later(1), 0.4
    yield "two years earlier", period.years_later(-2), 0.7


def _of_the_name_before(period: Period) -> Iterator[OtherPeriod]:
    """What the month, quarter or half before would be, of the year that runs: "in July", of a text
    in June, is July of the year before."""
    steps = PER_YEAR.get(period.frequency, 1)
    if steps > 1:
        yield f"{steps - 1} {period.step_name}s later", period.shift(steps - 1), 0.6


def _mistyped(period: Period, claim: Claim) -> Iterator[OtherPeriod]:
    """What comes of one name typed for the next; of the ends of a run only for a figure of three
    digits, which fits none by chance."""
    if _is_a_bare_name(claim):
        yield from _of_the_name_before(period)
    yield from _of_the_other_base(period, claim)
    quantity = claim.quantity
    if period.count > 1 and quantity is not None and significant_digits(quantity) >= _TELLING:
        yield from _of_another_end(period)


def _of_the_other_base(period: Period, claim: Claim) -> Iterator[OtherPeriod]:
    """The other of the two periods that a figure is set against, where one is counted back to: the
    month before taken for "a year earlier", and the year before for "the previous month"."""
    mention, step = claim.clause.time.mention, period.step_name
    back = mention.anaphor if mention is not None else None
    if (
        back is None
        or back.steps != -1
        or period.count > 1
        or PER_YEAR.get(period.frequency, 1) < 2
    ):
        return
    if back.frequency is Frequency.YEAR:
        label, other = f"in the {step} before the newest", period.years_later(1).shift(-1)
    elif back.frequency is period.frequency:
        label, other = "a year before the newest", period.shift(1).years_later(-1)
    else:
        return
    if all(time.period != other for time in claim.clause.times):  # else the two may be exchanged
        yield label, other, 0.2


_TELLING = 3


def _of_another_end(period: Period) -> Iterator[OtherPeriod]:
    step = period.step_name
    first, last = period.first, period.last
    after = Period(period.frequency, first, last + 1)
    yield f"in the run up to the {step} after", after, _AN_EDGE
    later = Period(period.frequency, first + 1, last)
    yield f"in the run that begins a {step} later", later, _AN_EDGE
    earlier = Period(period.frequency, first - 1, last)
    yield f"in the run that begins a {step} earlier", earlier, _AN_EDGE


def _is_a_bare_name(claim: Claim) -> bool:
    """Whether the sentence tells a figure's time by a name alone, and no year: "in July"."""
    mention, sentence = claim.clause.time.mention, claim.clause.sentence
    if mention is None or not is_said_right_then(claim):
        return False
    start, end = mention.span.start - sentence.start, mention.span.end - sentence.start
    words, behind = claim.clause.sentence_text[start:end], claim.clause.sentence_text[end:]
    return _YEAR.search(words) is None and _OF_A_YEAR.match(behind) is None


_YEAR = regex(r"\d{4}|\b(?:last|year|previous)\b", re.IGNORECASE)
_OF_A_YEAR = regex(r"\s(?:of\s)?(?:last year|\d{4}|(?:the\s)?(?:year|previous))", re.IGNORECASE)
