"""Home of members that a verb sets in order: "Toledo leapfrogged Baltimore in 2018"."""

from collections.abc import Iterator

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.relations.members import Member, family_of, members_named
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Verdict

_PASSES = regex(r"(?:overt(?:ook|ak(?:es|ing))|leapfrog(?:s|ged|ging)|surpass(?:es|ed|ing))")
_THE = regex(r"\s(?:the\s)?")
_BEHIND_A_NAME = regex(r"(?:,\swith\s[^;]{1,30}?,)?\s(?:has\s|had\s|also\s|finally\s|then\s){0,2}")
_BLOCKS = 1


def of_members_in_order(sitting: Sitting) -> list[Verdict]:
    """Open comparisons of one member that passed another, each named right beside the verb, borne
    out where the one was ahead at the time told and had not been a step or a year before."""
    return [_as_passed(verdict, sitting) for verdict in sitting.verdicts]


def _as_passed(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "comparison" or not is_open_yet(verdict) or claim.clause.context:
        return verdict
    time = own_time(claim)
    if time is None or _PASSES.fullmatch(claim.printed) is None:
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    near = [v for v in near if not LOOSE & set(v.caveats)]
    for seed in sitting.series_of(v.series for v in near):
        sides = _sides(claim, members_named(claim, family_of(seed, sitting)))
        if sides is not None:
            return _held(verdict, *sides, time, sitting)
    return verdict


def _sides(claim: Claim, members: list[Member]) -> tuple[Member, Member] | None:
    """The members right before and right behind a verb."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    low, high = claim.span.start - start, claim.span.end - start
    own = [m for m in members if _BEHIND_A_NAME.fullmatch(text[m.end : low])]
    other = [m for m in members if m.start > high and _THE.fullmatch(text[high : m.start])]
    return (own[0], other[0]) if own and other and own[0].key != other[0].key else None


def _held(verdict: Verdict, own: Member, other: Member, time: Period, sitting: Sitting) -> Verdict:
    if not any(_was_behind(own, other, then, sitting) for then in _times_before(time)):
        return verdict
    checker, claim = sitting.judge.checker, at_the_time(verdict.claim, time)
    found, _ = checker.outcomes(
        claim, checker.forms(own.key).as_printed, checker.forms(other.key).as_printed
    )
    held = next((one for one in found if one.holds), None)
    return sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if held else verdict


def _times_before(time: Period) -> Iterator[Period]:
    yield time.shift(-time.count)
    yield time.years_later(-1)


def _was_behind(own: Member, other: Member, then: Period, sitting: Sitting) -> bool:
    levels = [sitting.judge.checker.forms(m.key).as_printed.level(then) for m in (own, other)]
    values = [level[1].value for level in levels if level is not None]
    return len(values) == len(levels) and values[0] <= values[1]
