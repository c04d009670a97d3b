"""Home of gaps between two levels near a figure: "Milling wheat made £218.03, a premium of £34.61",
over the feed wheat of the sentence before; "with 4,132 places to spare", where the text prints one
of the two alone, or neither.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, islice

from verifier.diagnose.misprints import significant_digits
from verifier.judge.guessed import is_off_a_guess
from verifier.judge.rounds.arithmetic.gap_sides import fits_gap, gap_between, held_as_gap
from verifier.judge.rounds.arithmetic.gap_words import is_told_as_a_gap, may_lie_between
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import count_alike, is_of_a_level, own_time, right_near
from verifier.judge.rounds.retold import difference
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import is_set_against_another_time
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import POINTS, Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_LESS = regex(r"\b(?:discount|cheaper)\b")
_MORE = regex(r"\b(?:premium|dearer)\b")
_FORESEEN = regex(
    r"\b(?:consensus|forecasts?|expect\w*|estimates?|analysts?|economists|profile|budget\w*|plan\w*|"
    r"polled|pencilled|projected)\b",
    re.IGNORECASE,
)
"""What says that one side of a gap is what was expected."""
_DIGITS, _BLOCKS, _NEAREST = 2, 1, 6
_READ, _LED, _OF_THEM = 5, 3, 7
_CHANCE = 0.06
"""So likely at most does one of the gaps tried fit a figure by chance."""
_BETWEEN_THEM = regex(
    r"\b(?:gap|difference|distance|spread|margin)\sbetween\s(?:the\s(?:two|pair)|them|both)\b"
)
_BESIDES = 3
"""So many digits has a gap of which neither side stands in its sentence."""


def of_gaps_beside(sitting: Sitting) -> list[Verdict]:
    """Open figures told as a gap, borne out by the one pair of right levels near them that lie so
    far apart, else by the first pair of those that may be meant of which one need not be printed.
    Of those in the labelled articles 21 were right and none wrong."""
    found: list[Verdict] = []
    for verdict in sitting.verdicts:
        told = _of_a_gap(verdict, sitting)
        last = found[-1] if found else None
        found.append(told if told is not verdict else _goes_on(verdict, last, sitting))
    for place in reversed(range(len(found) - 1)):
        if is_open_yet(found[place]):
            found[place] = _goes_on(found[place], found[place + 1], sitting)
    return found


def _goes_on(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    """A figure right beside a gap in its sentence, or told of it in the next one, open or taken for
    a level, borne out where it is that gap at the time that its own words tell, or of what it came
    from: "dwindled to 7.2 points from 11.2 a year ago", "The gap was 7.2 points in May. A year
    earlier it had been 11.2 points"."""
    claim = verdict.claim
    if last is None or claim.quantity is None or claim.assertion != "value":
        return verdict
    if not (verdict.rating is Rating.MISMATCH or is_open_yet(verdict)):
        return verdict
    derived = last.rating is Rating.SUPPORTED and Caveat.DERIVED in last.caveats
    keys = list(dict.fromkeys(one.series for one in last.evidence))
    unit, before, now = claim.quantity.unit, last.claim.quantity, last.period
    if not derived or len(keys) != len(("one", "other")) or before is None or now is None:
        return verdict
    units = {unit, before.unit} - {None}
    beside = last.claim.clause.sentence == claim.clause.sentence or _takes_it_up(claim, last.claim)
    if not beside or len(units) > 1:
        return verdict
    one, other = (sitting.series[key] for key in keys)
    figure = claim.clause.figure
    if figure is None:
        return verdict
    quantity = replace(claim.quantity, unit=before.unit or unit)
    told = replace(claim, clause=replace(claim.clause, figure=replace(figure, quantity=quantity)))
    then = gap_between(told, one, other, now, sitting)
    if then is None or not fits_gap(before, then):
        return verdict
    for time in _times_beside(verdict, now):
        gap = gap_between(told, one, other, time, sitting)
        held = held_as_gap(told, one, other, time, sitting) if gap is not None else None
        if gap is not None and fits_gap(quantity, gap) and held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    return verdict


def _takes_it_up(claim: Claim, gap: Claim) -> bool:
    """Whether a figure is the first of the sentence behind a gap and told of it by a pronoun."""
    clause = claim.clause
    if clause.block != gap.clause.block or not is_told_as_a_gap(gap):
        return False
    lead = clause.lead
    return _IT_WAS.fullmatch(lead) is not None


_IT_WAS = regex(
    r"\W*(?:[^;:.]{2,40}?,?\s)?(?:it|that|the\s(?:gap|difference|distance|spread|margin|lead))\s"
    r"(?:(?:was|had\sbeen)(?:\sat)?|(?:had\s)?stood\sat|came\sto)\s"
    r"(?:(?:just|only|about|some|still)\s)?[$£€]?",
    re.IGNORECASE,
)
_FROM = regex(r"\bfrom\s(?:just\s|about\s|around\s|only\s)?[$£€]?$")


def _times_beside(verdict: Verdict, now: Period) -> list[Period]:
    """The times that a figure beside a gap of `now` may be of: its own, or, of what the gap came
    from, a year or a step before."""
    time = verdict.period or verdict.claim.clause.time.period
    if time is not None and time != now:
        return [time]
    before = verdict.claim.clause.lead
    return [now.years_later(-1), now.shift(-now.count)] if _FROM.search(before) else []


def _of_a_gap(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation not in (None, "level", "change") or quantity.bound is not Bound.EXACT:
        return verdict
    if verdict.reason is Reason.FORECAST or is_set_against_another_time(claim):
        return verdict
    if is_off_a_guess(claim):
        return verdict  # which another round has held against that guess
    if significant_digits(quantity) < _DIGITS or not is_told_as_a_gap(claim):
        return verdict
    found = list(pairs_held(verdict, sitting))
    if not found:
        found = list(islice(of_what_is_meant(verdict, sitting), 1))
    if len(found) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, found[0], Caveat.DERIVED)


def of_what_is_meant(verdict: Verdict, sitting: Sitting) -> Iterator[Outcome]:
    """What a gap is held against where no two levels beside it are told: what the figures near it
    and its own words are of, then what goes with these, as few as chance allows."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    near = right_near(claim, sitting.verdicts, _BLOCKS)
    times = [verdict.period or claim.clause.time.period]
    if own_time(claim) is None:
        times += [v.period for v in near[:2]]
    if quantity is None or claim.clause.time.apart or not _may_be_sought(verdict, near):
        return
    told = {v.series for v in near}
    wrong = {
        v.series for v in sitting.verdicts if v.rating is Rating.MISMATCH and _is_near(v, claim)
    }
    left = max(1, int(_CHANCE * abs(float(quantity.value)) / float(quantity.step)))
    pairs = list(dict.fromkeys(_pairs(verdict, near, sitting)))
    for time in (period for period in dict.fromkeys(times) if period is not None):
        for one, other in pairs:
            gap = gap_between(claim, one, other, time, sitting)
            keys = {one.key, other.key}
            if gap is None or keys & wrong or not keys & told:
                continue
            left -= 1
            if left < 0:
                return
            held = (
                held_as_gap(claim, one, other, time, sitting) if fits_gap(quantity, gap) else None
            )
            if held is not None:
                yield held


def _is_near(verdict: Verdict, claim: Claim) -> bool:
    """Whether a level stands in the paragraph of a claim or next to it."""
    apart = abs(verdict.claim.clause.block - claim.clause.block)
    return is_of_a_level(verdict) and apart <= _BLOCKS


def _may_be_sought(verdict: Verdict, near: Sequence[Verdict]) -> bool:
    """Whether a gap tells enough for pairs to be tried: three digits, or points of a rate, or how
    far off an expectation was, or one side that its sentence prints."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or significant_digits(quantity) >= _BESIDES or quantity.unit in POINTS:
        return quantity is not None
    text, own = claim.clause.sentence_text, claim.clause.sentence
    beside = any(v.claim.clause.sentence == own and is_of_a_level(v) for v in near)
    return beside or _FORESEEN.search(text) is not None


def _pairs(
    verdict: Verdict, near: Sequence[Verdict], sitting: Sitting
) -> Iterator[tuple[Series, Series]]:
    """Two measures that a gap may lie between, the likeliest first: of those near it and those that
    its words lead to, then each of the nearest with what differs from it in one thing, and with
    what else its place has."""
    claim, catalogue = verdict.claim, sitting.catalogue
    keys = [v.series for v in near if is_of_a_level(v)][:_READ]
    keys += [*(c.series for c in verdict.candidates[:_LED]), verdict.series]
    told = sitting.series_of(keys)[:_OF_THEM]
    if _FORESEEN.search(claim.clause.sentence_text):
        for one in told[:_LED]:
            kin = (*catalogue.siblings(one), *catalogue.beside(one))
            alike = (o for o in kin if o.indicator == one.indicator and o.status != one.status)
            yield from ((one, other) for other in alike)
    yield from combinations(told, 2)
    for one in told[:_LED]:
        yield from ((one, other) for other in catalogue.siblings(one))
    for one in told[:_LED]:
        yield from ((one, other) for other in catalogue.beside(one))


def pairs_held(verdict: Verdict, sitting: Sitting) -> Iterator[Outcome]:
    """A gap held against how far each two right levels near it lie apart."""
    claim, own = verdict.claim, verdict.claim.clause.sentence
    few = claim.quantity is None or significant_digits(claim.quantity) < _BESIDES
    few = few and _BETWEEN_THEM.search(claim.clause.sentence_text) is None
    levels = (v for v in sitting.verdicts if v.series is not None and is_of_a_level(v))
    near: dict[tuple[str | None, Period | None], Verdict] = {}
    for v in right_near(claim, levels, _BLOCKS)[:_NEAREST]:
        near.setdefault((v.series, v.period), v)  # the sum of two may be told of one of them
    for one, other in combinations(near.values(), 2):
        same = own in (one.claim.clause.sentence, other.claim.clause.sentence)
        if (few and not same) or one.period is None or other.series is None:
            continue
        a, b = (sitting.series[v.series or ""] for v in (one, other))
        alike = count_alike(a, b) and one.period == other.period and a.key != b.key
        alike = alike and _is_of_their_time(claim, one.period) and _is_told_so(claim, one, other)
        if alike and may_lie_between(claim, a, b):
            yield from filter(None, [difference(claim, one, other, sitting)])


def _is_of_their_time(claim: Claim, period: Period) -> bool:
    """Whether the words of a figure name no other time than that of two levels."""
    own = own_time(claim)
    return not claim.clause.time.apart and (own is None or own == period)


def _is_told_so(claim: Claim, one: Verdict, other: Verdict) -> bool:
    """Whether the nearer of two levels is the one that a gap says is ahead, or behind."""
    words = " ".join(stretch_of(claim))
    first, second = one.computed or 0.0, other.computed or 0.0
    return not (_LESS.search(words) and first > second) and not (
        _MORE.search(words) and first < second
    )
