"""Home of levels right behind the name of a member, which are that member's: "Spain leapfrogged
Italy, on 8.44m"."""

from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.relations.members import Member, family_of, members_named
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_ON = regex(r",\s(?:on|at|with)\s(?:(?:just|only|about|some)\s)?[$£€¥]?")
_BLOCKS = 1


def of_levels_behind_names(sitting: Sitting) -> list[Verdict]:
    """Levels right behind the name of a member, open or held against another one: borne out of that
    member at the time told or that of the right figures beside them; else none is accused."""
    return [_of_its_name(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_name(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, accused = verdict.claim, verdict.rating is Rating.MISMATCH
    if claim.quantity is None or claim.assertion != "value" or claim.operation != "level":
        return verdict
    if not accused and not is_open_yet(verdict):
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    near = [v for v in near if not LOOSE & set(v.caveats)]
    for seed in sitting.series_of(v.series for v in near):
        family = family_of(seed, sitting)
        keys = {one.key for one in family}
        named = _named_before(claim, members_named(claim, family))
        if named is None or named.key == verdict.series:
            continue
        times = [own_time(claim), *(v.period for v in near if v.series in keys)]
        for time in (period for period in dict.fromkeys(times) if period is not None):
            held = sitting.held_closely(at_the_time(claim, time), named.key)
            if held is not None:
                told = replace(verdict, claim=at_the_time(claim, time))
                return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)
        slipped = verdict.reason is Reason.OFF_DIGITS
        return left_open(verdict) if accused and verdict.series in keys and not slipped else verdict
    return verdict


def _named_before(claim: Claim, members: list[Member]) -> Member | None:
    start = claim.span.start - claim.clause.sentence.start
    text = claim.clause.sentence_text
    before = (m for m in members if m.end <= start and _ON.fullmatch(text[m.end : start]))
    return next(before, None)
