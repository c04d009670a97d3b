"""Home of relations told the wrong way round: "989 more women than men" of more men, "twice as many
cyclists as pedestrians" of twice as many pedestrians."""

from collections.abc import Sequence

from verifier.judge.rounds.relations.members import family_of, members_named
from verifier.judge.rounds.relations.reckoned import outcomes_of, relation_of
from verifier.judge.rounds.relations.relation import Told
from verifier.judge.rounds.sitting import Sitting
from verifier.model.outcome import best_of
from verifier.model.verdict import Caveat, Reason, Verdict

_PAIR = 2


def turned_about(
    verdict: Verdict, near: Sequence[Verdict], place: int, sitting: Sitting
) -> Verdict | None:
    """The verdict on a gap or multiple that two levels make the other way round than the names in
    its sentence tell: "989 more women than men" of more men; None for all others."""
    claim, period = verdict.claim, verdict.period
    keys = {one.series for one in verdict.evidence}
    seeds = sitting.series_of(one.series for one in verdict.evidence)
    if period is None or len(keys) != _PAIR or len(seeds) != _PAIR:
        return None
    family = family_of(seeds[0], sitting)
    told = Told(claim, members_named(claim, family), family, near, place, sitting)
    relation = relation_of(told)
    if relation is None or {one.key for one in relation.series} != keys:
        return None
    if relation.kind not in ("gap", "multiple") or len(relation.first) != 1:
        return None
    found = list(outcomes_of(claim, relation, period, sitting))
    made = best_of(found).judgement.computed if found else None
    least = {"gap": 0.0, "multiple": 1.0}[relation.kind]
    if made is None or made >= least:
        return None
    reason = Reason.OFF_SIGN if relation.kind == "gap" else Reason.OFF_VALUE
    few, caveats = verdict.candidates, (Caveat.DERIVED,)
    return sitting.judge.composer.judged(claim, best_of(found), few, reason, caveats=caveats)
