"""Home of fractions and multiples in words that are right of two levels near them.

"Home loans, which make up about half of the retail book"; "pay rather more than twice as much to
sleep": how a text calls the whole, the rival or the time that it sets a figure against is open to
every writer, and no list of words holds it. What they set it against stands near all the same.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from verifier.check.certainty import OWN, measure_weight
from verifier.check.wholes import is_its_like
from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_to_the_digit
from verifier.judge.rounds.arithmetic.near_levels import Level, is_untold, level_of, levels_near
from verifier.judge.rounds.arithmetic.printed_ratios import (
    is_at_odds_with_its_pair,
    is_between_right_ones,
    leads_to_its_pair,
)
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.points import IN_PERCENT
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.told_together import is_behind_a_sum, is_told_jointly
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import SIDES, Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Reason, Verdict
from verifier.reference.stems import stems_of

_PAIRS = 12
"""So many pairs of levels are tried. Of the fractions and multiples in words that were open in the
labelled articles 106 were right and 6 wrong; ten pairs bore out 52 and 1, where another fraction
in their place would have been borne out in 11 of 100; all told, 63 and 1 are borne out here."""
_ASIDE = regex(
    r"(?:\s[a-z][\w.-]*){0,3},\s(?:or\s)?(?:(?:about|almost|around|roughly|nearly|just|over|under|"
    r"more|less|than|well|some|a|little|not|far|from|close|to|only|barely|fully)\s)*",
    re.IGNORECASE,
)
"""Between a figure and what it is so much of."""
_EXACT_PAIRS = 5
"""Of shares in percent fewer are: seven of 54 right ones and none of 14 wrong ones."""
_OWN = 2
_ROUGHLY = 1.3
"""Further off than that no hedge takes a ratio."""


def of_levels_near_them(sitting: Sitting) -> list[Verdict]:
    """Fractions and multiples in words, open or accused without a slip, borne out by the first pair
    of levels near them whose ratio they are: two series at one time, or one at two times."""
    return [_as_ratio(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_ratio(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value":
        return verdict
    worded = quantity.unit == "ratio"
    unexplained = worded and verdict.reason is Reason.OFF_VALUE
    if not (is_open_yet(verdict) or unexplained):
        return verdict
    if worded and is_open_yet(verdict) and leads_to_its_pair(verdict, place, sitting):
        return verdict  # of the two figures behind it, which do not make it
    if worded and is_at_odds_with_its_pair(verdict, place, sitting.verdicts):
        return verdict
    if worded and is_between_right_ones(verdict, place, sitting.verdicts):
        return verdict
    at_its_mark = worded and _lies_at_its_mark(verdict)
    if not quantity.value or not (worded or _is_a_share(claim)) or is_told_jointly(claim):
        return verdict
    if is_behind_a_sum(claim, sitting.verdicts[place - 1] if place else None):
        return verdict
    near = islice(_pairs(verdict, place, sitting), _PAIRS if worded else _EXACT_PAIRS)
    usual, subject = (
        _usual(verdict, place, sitting) if worded else (),
        _told_of(verdict, place, sitting),
    )
    for one, other in chain(near, usual):
        if _is_of_another_move(claim, one, other, subject):
            continue
        if (unexplained or at_its_mark) and one.key != verdict.series:
            continue
        if at_its_mark and (claim.operation == "share" or other.key != verdict.series):
            continue
        if one.period != verdict.period and _is_told_now(claim):
            continue
        if _is_of_another_part(verdict, one.forms.series, sitting):
            continue
        if _names_a_third(claim, one.forms.series, other.forms.series, sitting):
            continue
        held = _held(claim, one, other, sitting)
        if held is not None and (worded or not _is_cut_short(claim, held)):
            told = replace(verdict, claim=at_the_time(claim, one.period))
            return sitting.judge.composer.held(told, held, Caveat.DERIVED)
    return verdict


def _is_told_now(claim: Claim) -> bool:
    """Whether a share is told as that of now, behind a figure of another time: "up from 15.6m a
    year before, and now make up more than a third of all"."""
    lead = claim.clause.lead
    return claim.operation == "share" and _NOW.search(lead) is not None


_NOW = regex(r"\bnow\s(?:[a-z]+\s){1,6}$")


def _is_cut_short(claim: Claim, held: Outcome) -> bool:
    """Whether a percentage fits a pair but for its last digit, as one in so few does by chance:
    "27 per cent" of 27.96%."""
    exact = claim.quantity is not None and claim.quantity.bound is Bound.EXACT
    return exact and not is_to_the_digit(claim, held)


def _lies_at_its_mark(verdict: Verdict) -> bool:
    """Whether what was read is so near to a part or multiple that nothing else is meant, but maybe
    another time, and lies on the other side of it than is told: "more than half" of 47.8%."""
    quantity, computed = verdict.claim.quantity, verdict.computed
    if quantity is None or computed is None or quantity.bound not in SIDES or quantity.close:
        return False
    return abs(abs(computed) - abs(float(quantity.value))) <= _AT_IT * abs(float(quantity.value))


_AT_IT = 0.05


def _is_a_share(claim: Claim) -> bool:
    """Whether a figure is a share in percent, of two digits or more."""
    quantity = claim.quantity
    share = quantity is not None and quantity.unit == "percent" and claim.operation == "share"
    return share and quantity is not None and significant_digits(quantity) > 1


def _pairs(verdict: Verdict, place: int, sitting: Sitting) -> Iterator[tuple[Level, Level]]:
    """Pairs of levels of one unit, of one series or of one time, the nearest first; what once was
    is not so much of what it came to."""
    levels, subject = list(levels_near(verdict, place, sitting)), _told_of(verdict, place, sitting)
    places = range(len(levels))
    for _, n, m in sorted((n + m, n, m) for n in places for m in places if n != m):
        one, other = pair = levels[n], levels[m]
        if (one.key == other.key) is not (one.period == other.period):
            turned = subject is not None and other.key == subject != one.key
            before = one.key == other.key and one.period.end < other.period.end
            turned = turned or (before and one.period != verdict.claim.clause.time.period)
            if (
                one.forms.unit == other.forms.unit
                and not (turned or is_untold(verdict.claim, one, sitting))
                and _are_told(pair, verdict, sitting)
            ):
                yield pair


def _is_of_another_move(claim: Claim, one: Level, other: Level, subject: str | None) -> bool:
    """Whether a series moved so from another time than a move is told from, or is another one than
    that of the figure right before it: "revenue of £12bn, a fifth up on the year"."""
    if claim.operation != "growth" or one.key != other.key:
        return False
    yearly = claim.basis_stated and claim.basis is Basis.YEAR
    on_the_year = other.period == one.period.years_later(-1)
    return subject not in (None, one.key) or (yearly and not on_the_year)


def _are_told(pair: tuple[Level, Level], verdict: Verdict, sitting: Sitting) -> bool:
    """Whether the sentence of a ratio of two rates tells of both where they measure different
    things: joblessness is no multiple of inflation that nobody has set against it."""
    one, other = (level.forms.series for level in pair)
    if one.indicator == other.indicator or one.unit not in IN_PERCENT:
        return True
    sentence = verdict.claim.clause.sentence
    beside = {v.series for v in sitting.verdicts if v.claim.clause.sentence == sentence}
    return all(s.key in beside or measure_weight(verdict.claim, s) >= OWN for s in (one, other))


def _told_of(verdict: Verdict, place: int, sitting: Sitting) -> str | None:
    """The series of the figure right before a ratio, which is so much of something else: "17.6m
    tonnes, about half as much as nuclear"."""
    before = sitting.verdicts[place - 1] if place else None
    if before is None or before.claim.clause.sentence != verdict.claim.clause.sentence:
        return None
    return before.series if _ASIDE.fullmatch(words_between(before.claim, verdict.claim)) else None


def _usual(verdict: Verdict, place: int, sitting: Sitting) -> Iterator[tuple[Level, Level]]:
    """The levels of the series nearest to a claim, at its time and a year or a step before."""
    period = next(iter(times_by_nearness(verdict, place, sitting)), None)
    if period is None:
        return
    for key in series_by_nearness(verdict, place, sitting)[:_OWN]:
        forms = sitting.judge.checker.forms(key).as_printed
        own = level_of(forms, period)
        for past in dict.fromkeys((period.years_later(-1), forms.before(period))):
            other = level_of(forms, past)
            if own is not None and other is not None:
                yield own, other


def _held(claim: Claim, one: Level, other: Level, sitting: Sitting) -> Outcome | None:
    """What bears a claim out as the ratio of two levels; None where it is not that."""
    quantity = claim.quantity
    if quantity is None:
        return None
    size = abs(float(quantity.value)) / (100 if quantity.unit == "percent" else 1)
    ratio = one.size / other.size
    moved = claim.operation == "growth"
    told = abs(ratio - 1) if moved else ratio
    if not size / _ROUGHLY <= told <= size * _ROUGHLY or (claim.operation == "share" and ratio > 1):
        return None
    checker = sitting.judge.checker
    plain = replace(at_the_time(claim, one.period), direction=None, basis=None)
    if one.key == other.key:
        if _is_set_against_another(claim, other.period) or (moved and _went_back(claim, ratio)):
            return None
        if claim.operation == "share" and not _is_whole(other.period, one.period, claim):
            return None
        name = "growth" if moved else "multiple"
        clause = replace(plain.clause, baseline=TimeRef(other.period))
        found, _ = checker.outcomes(replace(plain, operation=name, clause=clause), one.forms)
    elif moved:
        return None  # "a third more than Germany" is told by its comparison
    elif claim.operation == "share":
        if is_its_like(one.forms.series, other.forms.series):
            return None
        exact = quantity.unit == "percent"
        if exact and (not _are_of_a_kind(one, other) or claim.clause.time.period != one.period):
            return None
        name, found = "share", checker.shares(plain, one.forms, other.forms.series)
    else:
        name, clause = "multiple", replace(plain.clause, baseline=None)
        level = replace(plain, operation="level", clause=clause)
        found, _ = checker.outcomes(level, replace(one.forms, per=other.forms, told_in="ratio"))
    held = next((outcome for outcome in found if outcome.holds and not outcome.elsewhen), None)
    return replace(held, operation=checker.operations[name]) if held is not None else None


def _went_back(claim: Claim, ratio: float) -> bool:
    """Whether what is told to have risen fell, or the reverse: "a third less than a year ago"."""
    told = claim.direction
    return told is not None and (told is Direction.DOWN) is (ratio > 1)


def _names_a_third(claim: Claim, one: Series, other: Series, sitting: Sitting) -> bool:
    """Whether "as many as" behind a multiple names a part of the measure that is not the other one
    of a pair: "Fraud came to 253,800, twice as many as burglaries", beside shoplifting."""
    told = _AS_MANY_AS.match(claim.clause.tail)
    if told is None:
        return False
    words = set(stems_of(told["what"]))
    kin = (o for o in sitting.catalogue.siblings(one) if o.key != one.key)
    named = {o.key for o in kin if words & set(stems_of(o.breakdown or ""))}
    return bool(named) and (one.key == other.key or other.key not in named)


_AS_MANY_AS = regex(
    r"\sas\s(?:many|much|high|large|big|numerous|common|often)\s(?:[a-z-]+\s){0,2}?as\s"
    r"(?P<what>(?:[A-Za-z][\w’'-]+\s?){1,3})"
)


def _is_of_another_part(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words before a share name the part that it was read of, and not this other one of
    the measure: "Motorcyclists made up a fifth of deaths", beside cyclists."""
    read, clause = sitting.series.get(verdict.series or ""), verdict.claim.clause
    if verdict.claim.operation != "share" or read is None or one.key == read.key:
        return False
    lead = set(stems_of(clause.lead))
    named, other = set(stems_of(read.breakdown or "")), set(stems_of(one.breakdown or ""))
    own = bool(named) and named <= lead and one.indicator == read.indicator
    return own and not (other and other <= lead)


def _are_of_a_kind(one: Level, other: Level) -> bool:
    """Whether both levels are adjusted and priced alike, as a share to the digit needs."""
    a, b = one.forms.series, other.forms.series
    return (a.adjustment, a.prices, a.accumulation) == (b.adjustment, b.prices, b.accumulation)


def _is_set_against_another(claim: Claim, period: Period) -> bool:
    """Whether the sentence names the time that a ratio is taken against, and it is not this one."""
    baseline = claim.clause.baseline
    if baseline is None or baseline.period is None or baseline.mention is None:
        return False
    own = claim.clause.sentence.contains(baseline.mention.span)
    return own and baseline.period != period


def _is_whole(other: Period, one: Period, claim: Claim) -> bool:
    """Whether a time is one that another is a part of, or that the words name."""
    baseline = claim.clause.baseline
    told = (time.period for time in (*claim.clause.times, *((baseline,) if baseline else ())))
    return other in told or other.contains(one)
