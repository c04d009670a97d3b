"""Home of figures of two times that have changed places: "refineries ran at 93.1% of capacity,
compared with 94.2% the week before", of 94.2% now and 93.1% then.

Each may be right by itself, as that of some week or other; but what a figure is set against is told
of an earlier time than the figure is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.exchanges.pairs import are_of_a_kind
from verifier.judge.rounds.exchanges.turned_ends import as_turned, exchanged
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.comparing import SET_AGAINST
from verifier.model.mention import TimeMention
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Rating, Reason, Verdict

_TELLING = 2
"""Figures of fewer digits are those of some time or other."""
_WORDS = r",?(?:\s[^\s,;:()–—]+){0,14}?(?:,\s(?:its|their|the|an?)\s[^,;:()\d]{3,60})?"
_MORE_OR_LESS = r"(?:(?:the|an?|just|only|about|some)\s)?"
_BEFORE = regex(
    rf"{_WORDS}(?:,|\s[—–])?\s(?:(?:{SET_AGAINST}|(?P<after>after|following))|"
    r"(?:(?P<up>up|higher|rising|an?\s(?:rise|increase))|(?P<down>down|lower|falling|an?\s(?:fall|"
    r"decline|drop)))\s(?:\w+ly\s)?from|(?P<from>from)|"
    r"(?:\w+ly\s|an?\s\w+\s)?(?:(?P<more>(?:more|higher|larger|faster|bigger)\sthan|above)|"
    r"(?P<less>(?:less|fewer|lower|smaller|slower|weaker)\sthan|below)))\s"
    r"(?:(?:an?\s|the\s|its\s|\w+[’']s\s)?(?:peak|high|low|trough|record|average)\s(?:of\s)?)?"
    rf"{_MORE_OR_LESS}[$£€¥₹]?|"
    rf"{_WORDS}[,;]\s(?:in|(?:an?|one|two|three|five|ten)\s\w+\s{AGO}|last)\b[^,;:()]{{0,20}},?\s"
    rf"(?:it|they)\s(?:was|were|had\s(?:been|stood\sat)|stood\sat)\s{_MORE_OR_LESS}[$£€¥₹]?",
    re.IGNORECASE,
)
"""Between a figure and the one of an earlier time that it is set against."""


def with_times_exchanged(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with both of two figures named that are right in each other's place: the one
    set against an earlier time as that of the later, and the reverse."""
    result, write = list(sitting.verdicts), sitting.judge.composer.judged
    values = [at for at, v in enumerate(sitting.verdicts) if v.claim.assertion == "value"]
    for place, then_at in pairwise(values):
        first, second = sitting.verdicts[place], sitting.verdicts[then_at]
        if not _may_be_exchanged(first, second):
            continue
        one, other = first.claim, second.claim
        found = next(_exchanged(first, second, sitting.claims[place], sitting), None)
        if found is None:
            continue
        (now, held), (then, came) = found
        result[place] = as_turned(one, other, write(now, held, first.candidates))
        result[then_at] = as_turned(other, one, write(then, came, second.candidates))
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
    if not _are_told_alike(one, other):
        return False
    if min(map(significant_digits, (a, b))) < _TELLING:
        return False
    if Reason.SWAPPED in (first.reason, second.reason):
        return False
    told = _BEFORE.fullmatch(words_between(one, other))
    if told is None or tells_order(one.clause.sentence_text):
        return False
    ways = (told["up"] or told["more"], told["down"] or told["less"])
    way = ways[0] is not None if any(ways) else None
    if way is not None and (a.value > b.value) is way:
        return False
    came = bool(told["up"] or told["down"] or told["after"] or told["from"])
    return _is_of_an_earlier_time(first, second, came) and not _is_in_order(first, second)


def _are_told_alike(one: Claim, other: Claim) -> bool:
    """Whether two figures are told as the same of a measure: "12.2% of them, compared with 14.1%"
    is told as a share, which the level of a rate is as well."""
    return one.operation == other.operation or {one.operation, other.operation} == _SHARES


_SHARES = {"share", "level"}


def _is_of_an_earlier_time(first: Verdict, second: Verdict, came: bool) -> bool:
    """Whether the second of two figures is told of a time by pointing back, of one at which it is
    not right, or of none but as what something came from."""
    mention = _behind(first.claim, second.claim)
    if mention is None:
        return came
    if (back := mention.anaphor) is not None:
        return back.year is None and back.steps < 0
    told = mention.period
    if told is None or second.rating is not Rating.SUPPORTED:
        return told is not None
    return second.period is not None and second.period.start > told.end


def _behind(first: Claim, second: Claim) -> TimeMention | None:
    """The time of the second of two figures, where it is told behind the first and not of it."""
    mention = second.clause.time.mention
    if mention is None or mention.span.start < first.span.end:
        return None
    return mention if mention != first.clause.time.mention else None


def _is_in_order(first: Verdict, second: Verdict) -> bool:
    """Whether two figures are right as of a time and an earlier one."""
    if {first.rating, second.rating} != {Rating.SUPPORTED}:
        return False
    now, then = first.period, second.period
    earlier = now is not None and then is not None and then.end < now.end
    return earlier or first.series != second.series


def _exchanged(
    first: Verdict, second: Verdict, told: Claim, sitting: Sitting
) -> Iterator[tuple[tuple[Claim, Outcome], tuple[Claim, Outcome]]]:
    """The two claims in each other's place and what bears them out, by a series that either was
    read for, at the time of the second and one before it; `told` is the first as it was read."""
    one, other = _as_told(first), _as_told(second)
    for key in _keys_of(first, second):
        for period in _times_of(first, second, sitting.judge.checker.forms(key).chosen.newest):
            now = at_the_time(exchanged(one, other), period)
            held = sitting.held_closely(now, key)
            if held is None or sitting.held_closely(at_the_time(one, period), key) is not None:
                continue
            if not _is_told_of(told, other, period, held, sitting):
                continue
            for earlier in _times_before(first, second, period):
                then = at_the_time(exchanged(other, one), earlier)
                came = sitting.held_closely(then, key)
                if came is not None:
                    yield (now, held), (then, came)


def _keys_of(first: Verdict, second: Verdict) -> Iterable[str]:
    """The series that two figures were read for, and those that the words of both are likely of."""
    others = {c.series for c in second.candidates[:_LIKELY]}
    both = [c.series for c in first.candidates[:_LIKELY] if c.series in others]
    return dict.fromkeys([key for key in (second.series, first.series, *both) if key is not None])


_LIKELY = 3


def _as_told(verdict: Verdict) -> Claim:
    """A claim, as the level of a rate where it is told as a share and no part of any was found."""
    part = verdict.operation == "share" and verdict.rating is Rating.SUPPORTED
    shared = verdict.claim.operation == "share" and not part
    return replace(verdict.claim, operation="level") if shared else verdict.claim


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


def _times_of(first: Verdict, second: Verdict, newest: Period | None) -> Iterable[Period]:
    """The times that the first of two figures may be told of."""
    told = [second.period, first.period, first.claim.clause.time.period, newest]
    mention = _behind(first.claim, second.claim)
    if mention is not None and mention.period is not None:
        told += [mention.period.shift(1), mention.period.years_later(1)]
    return dict.fromkeys(period for period in told if period is not None)


def _times_before(first: Verdict, second: Verdict, period: Period) -> Iterator[Period]:
    """The times before another one that a figure may be told of."""
    mention = _behind(first.claim, second.claim)
    if mention is not None and (told := mention.period) is not None:
        if told.end < period.end:
            yield told
            if first.period is not None and told.start <= first.period.start <= told.end:
                yield first.period  # the school year that began in 2014
            if told.contains(before := period.years_later(-1)) and before != told:
                yield before  # the half of 2025 that is like the one told
        return
    yield period.previous()
    yield period.years_later(-1)
