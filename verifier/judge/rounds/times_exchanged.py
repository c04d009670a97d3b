"""Home of figures of two times that have changed places: "refineries ran at 93.1% of capacity,
compared with 94.2% the week before", of 94.2% now and 93.1% then.

Each may be right by itself, as that of some week or other; but what a figure is set against is told
of an earlier time than the figure is.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.pairs import are_of_a_kind
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.turned_ends import as_turned, exchanged
from verifier.judge.stretch import words_between
from verifier.language.respectively import tells_order
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeMention
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Rating, Reason, Verdict

_TELLING = 2
"""Figures of fewer digits are those of some time or other."""
_BEFORE = regex(
    r"(?:\s[^\d\s,;:()–—]+){0,12}?,?\s(?:(?:against|versus|vs\.?|compare[ds]?\s(?:with|to)|(?P<after>after|following))|"
    r"(?:(?P<up>up|higher|rising|an?\s(?:rise|increase))|(?P<down>down|lower|falling|an?\s(?:fall|"
    r"decline|drop)))\s(?:\w+ly\s)?from|(?P<from>from))\s(?:(?:the|an?|just|only|about|some)\s)?[$£€¥₹]?",
    re.IGNORECASE,
)
"""Between a figure and the one of an earlier time that it is set against."""


def with_times_exchanged(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with both of two figures named that are right in each other's place: the one
    set against an earlier time as that of the later, and the reverse."""
    result, write = list(sitting.verdicts), sitting.judge.composer.judged
    for place, (first, second) in enumerate(pairwise(sitting.verdicts)):
        if not _may_be_exchanged(first, second):
            continue
        one, other = first.claim, second.claim
        found = next(_exchanged(first, second, sitting), None)
        if found is None:
            continue
        (now, held), (then, came) = found
        result[place] = as_turned(one, other, write(now, held, first.candidates))
        result[place + 1] = as_turned(other, one, write(then, came, second.candidates))
    return result


def _may_be_exchanged(first: Verdict, second: Verdict) -> bool:
    """Whether two telling figures of one kind stand in a sentence of which the second is told of an
    earlier time, and not both are right as they stand."""
    one, other = first.claim, second.claim
    a, b = one.quantity, other.quantity
    if a is None or b is None or not are_of_a_kind(a, b) or a.value == b.value:
        return False
    if one.clause.sentence != other.clause.sentence or one.clause.context or other.clause.context:
        return False
    if {one.assertion, other.assertion} != {"value"} or one.operation != other.operation:
        return False
    if min(map(significant_digits, (a, b))) < _TELLING:
        return False
    if Reason.SWAPPED in (first.reason, second.reason):
        return False
    told = _BEFORE.fullmatch(words_between(one, other))
    if told is None or tells_order(one.clause.sentence_text):
        return False
    way = told["up"] is not None if told["up"] or told["down"] else None
    if way is not None and (a.value > b.value) is way:
        return False
    came = bool(told["up"] or told["down"] or told["after"] or told["from"])
    return _is_of_an_earlier_time(second, came) and not _is_in_order(first, second)


def _is_of_an_earlier_time(verdict: Verdict, came: bool) -> bool:
    """Whether a figure is told of a time by pointing back, of one of which it is not right, or of
    none but as what something came from."""
    mention = _behind(verdict.claim)
    if mention is None:
        return came
    if (back := mention.anaphor) is not None:
        return back.year is None and back.steps < 0
    return mention.period is not None and verdict.rating is not Rating.SUPPORTED


def _behind(claim: Claim) -> TimeMention | None:
    """The time of a figure, where it is told behind it."""
    mention = claim.clause.time.mention
    return mention if mention is not None and mention.span.start >= claim.span.end else None


def _is_in_order(first: Verdict, second: Verdict) -> bool:
    """Whether two figures are right as of a time and an earlier one."""
    if {first.rating, second.rating} != {Rating.SUPPORTED}:
        return False
    now, then = first.period, second.period
    earlier = now is not None and then is not None and then.end < now.end
    return earlier or first.series != second.series


def _exchanged(
    first: Verdict, second: Verdict, sitting: Sitting
) -> Iterator[tuple[tuple[Claim, Outcome], tuple[Claim, Outcome]]]:
    """The two claims in each other's place and what bears them out, by a series that either was
    read for, at the time of the second and one before it."""
    one, other = first.claim, second.claim
    keys = [v.series for v in (second, first) if v.series is not None]
    for key in dict.fromkeys(keys):
        for period in _times_of(first, second):
            now = at_the_time(exchanged(one, other), period)
            held = sitting.held_closely(now, key)
            if held is None or sitting.held_closely(at_the_time(one, period), key) is not None:
                continue
            if not _is_told_of(one, other, period, held, sitting):
                continue
            for earlier in _times_before(other, period):
                then = at_the_time(exchanged(other, one), earlier)
                came = sitting.held_closely(then, key)
                if came is not None:
                    yield (now, held), (then, came)


def _is_told_of(one: Claim, other: Claim, now: Period, held: Outcome, sitting: Sitting) -> bool:
    """Whether the first of two figures is told of a time, and the second not of that very one: by
    words, or as of the newest figure that there is, after which no other can have come out yet."""
    time, mention = one.clause.time, other.clause.time.mention
    if mention is not None and mention.anaphor is not None and other.clause.time.period == now:
        return False  # the first is of a later time, which may have no figure here
    if time.period is not None and (not time.inherited or time.period.start > now.end):
        return time.period.end == now.end
    return is_of_now(held, sitting.judge.checker.published)


def is_of_now(held: Outcome, published: date) -> bool:
    """Whether an outcome is of the newest figure of a series, after which no other can have come
    out by the day of an article."""
    known, now = held.forms.chosen, held.frame.period.final
    if known.newest is None or known.newest.end != now.end:
        return False
    waited = published - known.history.released(known.newest)
    return waited < _SOON * (now.shift(1).end - now.end)


_SOON = 0.9
"""Within so much of a step of its release the newest figure is that of now."""


def _times_of(first: Verdict, second: Verdict) -> Iterable[Period]:
    """The times that the first of two figures may be told of."""
    told = [second.period, first.period, first.claim.clause.time.period]
    mention = _behind(second.claim)
    if mention is not None and mention.period is not None:
        told += [mention.period.shift(1), mention.period.years_later(1)]
    return dict.fromkeys(period for period in told if period is not None)


def _times_before(claim: Claim, period: Period) -> Iterator[Period]:
    """The times before another one that a figure may be told of."""
    mention = _behind(claim)
    if mention is not None and mention.period is not None:
        if mention.period.end < period.end:
            yield mention.period
        return
    yield period.previous()
    yield period.years_later(-1)
