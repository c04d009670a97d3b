"""Home of shares in a sum that the text has told, and of how that sum moved: "The four together
produced 20.92 million barrels a day, of which Riyadh's share was 51.4%"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from math import fsum

from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import printed_figure
from verifier.judge.topics import leaves_its_place_open
from verifier.judge.units_told import factor_of, told_in
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.comparatives import MORE_OR_LESS
from verifier.model.comparing import AGAINST
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_BLOCKS, _DIGITS, _NEAREST = 1, 2, 3
_A_HAIR = 1e-9

_BESIDE = regex(r",\s(?:(?:up|down|or|a|an|by|of|rise|fall|gain|drop|increase|decline)\s)*")
"""Between a sum and how it moved."""


def of_sums_told(sitting: Sitting) -> list[Verdict]:
    """Open shares borne out by the one part of the sum near them that is so much of it, and open
    growth rates by how that sum grew. Of those in the labelled articles five were right and none
    wrong."""
    found: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        if verdict.rating is Rating.SUPPORTED:
            found.append(_not_of_a_part(verdict, place, sitting))
            continue
        told = _of_a_sum(verdict, sitting)
        found.append(
            told if told is not verdict or not place else _as_it_was(told, found[-1], sitting)
        )
    return found


def _not_of_a_part(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """A growth rate right behind a sum that was taken for that of one of its parts, held against
    the sum: "The three came to 113,540 tonnes, 2.8% more"."""
    claim, last = verdict.claim, sitting.verdicts[place - 1] if place else None
    if claim.operation != "growth" or claim.assertion != "value" or last is None:
        return verdict
    if last.claim.clause.sentence != claim.clause.sentence or verdict.period is None:
        return verdict
    parts = _parts_of(last, sitting)
    if verdict.series not in parts or not _BESIDE.fullmatch(words_between(last.claim, claim)):
        return verdict
    found = list(_held(verdict, verdict.period, parts, sitting))
    if found:
        return sitting.judge.composer.held(verdict, found[0], Caveat.DERIVED)
    return replace(verdict, reason=Reason.AMBIGUOUS)


def _of_a_sum(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if quantity.unit != "percent" or significant_digits(quantity) < _least(claim):
        return verdict
    near = right_near(claim, sitting.verdicts, _BLOCKS)
    told = next((v for v in near[:_NEAREST] if _parts_of(v, sitting)), None)
    if told is None or told.period is None:
        return verdict
    time = verdict.period if own_time(claim) is not None else told.period
    found = list(_held(verdict, time or told.period, _parts_of(told, sitting), sitting))
    if len(found) != 1:
        return verdict
    held = replace(verdict, claim=at_the_time(claim, time or told.period))
    return sitting.judge.composer.held(held, found[0], Caveat.DERIVED)


def _as_it_was(verdict: Verdict, last: Verdict, sitting: Sitting) -> Verdict:
    """A level, open or accused without a slip, that a sum before it is set against, borne out by
    what the same parts came to then: "the two lost 12,704 sq km, against 17,609", "Between them
    they made 105.4 million. A year earlier it had been 109.9 million"."""
    claim, quantity, told = verdict.claim, verdict.claim.quantity, last.claim.quantity
    unexplained = verdict.rating is Rating.MISMATCH and verdict.reason is Reason.OFF_VALUE
    free = is_open_yet(verdict) or unexplained
    if not free or quantity is None or told is None or last.period is None:
        return verdict
    if claim.assertion != "value" or quantity.unit not in (None, told.unit):
        return verdict
    parts = _parts_of(last, sitting)
    if (
        significant_digits(quantity) < _FINELY
        or not parts
        or not _is_set_against(last.claim, claim)
    ):
        return verdict
    plain = replace(claim, operation="level", direction=None, basis=None)
    if quantity.unit is None and told.unit is not None:
        plain = told_in(plain, told.unit, factor_of(printed_figure(last.claim)) or Decimal(1))
    first, *others = (sitting.judge.checker.forms(key).as_printed for key in parts)
    whole = replace(first, plus=tuple(others))
    for time in _times_before(verdict, last.period):
        then = at_the_time(replace(plain, clause=replace(plain.clause, baseline=None)), time)
        held = _close(then, sitting.judge.checker.outcomes(then, whole)[0])
        if held:
            told_then = replace(verdict, claim=at_the_time(claim, time))
            return sitting.judge.composer.held(told_then, held[0], Caveat.DERIVED)
    return verdict


def _is_set_against(last: Claim, claim: Claim) -> bool:
    """Whether a figure stands right behind another one as what that is set against."""
    if last.clause.sentence == claim.clause.sentence:
        return _AGAINST.search(words_between(last, claim)) is not None
    lead = claim.clause.lead
    return last.clause.block == claim.clause.block and _THEN.match(lead) is not None


def _times_before(verdict: Verdict, now: Period) -> list[Period]:
    """The times that what a sum of `now` is set against may be of: its own, else a year or a step
    before."""
    own = own_time(verdict.claim)
    if own is not None and own != now:
        return [own]
    times = [verdict.period, now.years_later(-1), now.shift(-now.count)]
    return [time for time in dict.fromkeys(times) if time is not None and time != now]


_FINELY = 3
_AGAINST = regex(
    rf"\b(?:from|{AGAINST}|{MORE_OR_LESS}\sthan|(?:up|down)\son)"
    r"\s(?:(?:the|a|an|about|some|just|nearly|almost|over|total\sof)\s){0,3}[$£€¥]?$"
)
_THEN = regex(
    rf"(?:An?|One)\s(?:year|quarter|month|decade)\s{AGO}\b|(?:Last|The\sprevious|"
    r"The\s(?:year|month|quarter)\sbefore)\b|[Ii]n\s(?:(?:19|20)\d\d|the\ssame)\b",
)


def _least(claim: Claim) -> int:
    """How many digits a figure has at least: a share, of which there are several, two."""
    return 1 if claim.operation == "growth" else _DIGITS


def _parts_of(verdict: Verdict, sitting: Sitting) -> list[str]:
    """The series that a right figure is the sum of; none of another one."""
    keys = list(dict.fromkeys(one.series for one in verdict.evidence))
    derived = Caveat.DERIVED in verdict.caveats and is_of_a_level(verdict)
    if not derived or len(keys) < len(("this", "that")) or verdict.computed is None:
        return []
    forms = {(s.unit, s.nature, s.adjustment) for s in map(sitting.series.__getitem__, keys)}
    off = abs(fsum(one.value for one in verdict.evidence) - verdict.computed)
    return keys if len(forms) == 1 and off <= _A_HAIR * abs(verdict.computed) else []


def _held(verdict: Verdict, time: Period, parts: list[str], sitting: Sitting) -> Iterator[Outcome]:
    """What bears a figure out as the share of a part in a sum, or as the growth of that sum."""
    claim, checker = verdict.claim, sitting.judge.checker
    first, *others = (checker.forms(key).as_printed for key in parts)
    whole = replace(first, plus=tuple(others))
    told = at_the_time(claim, time)
    if claim.operation == "growth":
        yield from _close(told, checker.outcomes(told, whole)[0])
    if claim.operation not in ("share", "level", None):
        return
    plain = replace(told, operation="share", direction=None, basis=None)
    wholes = [sitting.series[key] for key in parts]
    read = [one.series for one in verdict.candidates[:1] if one.series in parts]
    for key in read or parts:
        if leaves_its_place_open(claim, sitting.series[key]):
            yield from _close(plain, checker.shares(plain, checker.forms(key), *wholes))


def _close(claim: Claim, found: Sequence[Outcome]) -> list[Outcome]:
    held = [one for one in found if one.holds and not one.elsewhen and is_the_printed(claim, one)]
    return held[:1]
