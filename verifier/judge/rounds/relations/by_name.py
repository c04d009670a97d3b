"""Home of figures that the names around them tell how to reckon: "Kent built 2.7 times as many
homes as Surrey", "1,205 more than Hamilton County", "20% of the state's total", "Kent and Essex
together completed 9,938".

Each is held against the series of the names, at the time of the right figures beside it, and where
nothing else that may be meant fits it is borne out or accused.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_to_the_digit
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, own_time, right_near
from verifier.judge.rounds.relations.members import family_of, members_named
from verifier.judge.rounds.relations.reckoned import (
    is_a_multiple,
    outcomes_of,
    relation_of,
    told_so,
)
from verifier.judge.rounds.relations.relation import Relation, Told
from verifier.judge.rounds.relations.turned import turned_about
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Period
from verifier.model.quantity import SIDES, Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_BLOCKS, _PAIR, _LED = 1, 2, 3
_FAR = {"multiple": 0.12, "share": 0.04, "gap": 0.02, "sum": 0.01}
_STEPS = {"multiple": 1.5, "share": 2.0, "gap": 3.0, "sum": 3.0}
"""A figure is misstated that is off by more than so much of itself and so many of its last digit:
prints are revised, and sides are rounded."""
_ROUGHLY = 1.3
"""Further off than that no hedge takes a multiple in words."""
_A_HAIR = 1e-6
_COARSELY = 0.3
"""So much of one digit."""


def of_relations_named(sitting: Sitting) -> list[Verdict]:
    """Open figures held against what the names around them make: shares, multiples, gaps and sums
    of the members of one measure, of which figures near by are right at the same time; and those
    borne out by two members of which the sentence does not name both."""
    for place, verdict in enumerate(sitting.verdicts):
        told = _as_named(verdict, place, sitting)
        if told is not verdict:
            before, behind = sitting.verdicts[:place], sitting.verdicts[place + 1 :]
            sitting = sitting.after([*before, told, *behind])
    return list(sitting.verdicts)


def _as_named(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.assertion != "value":
        return verdict
    if not is_open_yet(verdict) and not _is_of_two(verdict):
        return verdict
    hedged = quantity.bound in SIDES and is_a_multiple(claim)
    if not (hedged or quantity.bound in (Bound.EXACT, Bound.ABOUT)) or claim.clause.context:
        return verdict
    if claim.clause.role in (Role.TITLE, Role.TABLE):
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if _bears_out(v)]
    if not is_open_yet(verdict):
        turned = turned_about(verdict, near, place, sitting)
        if turned is not None:
            return turned
    for seed in sitting.series_of(v.series for v in near):
        family = family_of(seed, sitting)
        told = Told(claim, members_named(claim, family), family, near, place, sitting)
        relation = relation_of(told)
        if relation is None or not _may_be_of(verdict, family):
            continue
        time = _time_of(told, relation)
        if time is None or not _is_beside(told, time) or _is_of_other_times(told, relation, time):
            return verdict
        if not is_open_yet(verdict) and _is_of_one_named(verdict, relation):
            return verdict
        return _held(verdict, relation, time, sitting)
    return verdict


def _bears_out(verdict: Verdict) -> bool:
    told = verdict.series is not None and is_of_a_level(verdict)
    told = told and not LOOSE & set(verdict.caveats)
    keys = {one.series for one in verdict.evidence}
    if Caveat.DERIVED not in verdict.caveats or len(keys) < _PAIR:
        return told
    off = sum(one.value for one in verdict.evidence) - (verdict.computed or 0.0)
    return told and abs(off) <= _A_HAIR * abs(verdict.computed or 0.0)  # a sum, and no gap


def _is_of_two(verdict: Verdict) -> bool:
    """Whether a figure was borne out as the multiple or the gap that two levels make."""
    keys = {one.series for one in verdict.evidence}
    made = {Caveat.DERIVED, Caveat.MEASURE_ASSUMED} & set(verdict.caveats)
    right = verdict.rating is Rating.SUPPORTED and bool(made)
    return right and len(keys) == _PAIR and verdict.claim.operation in ("multiple", "change")


def _may_be_of(verdict: Verdict, family: Sequence[Series]) -> bool:
    """Whether a figure may be of a measure: its words, or what bears it out, are of that."""
    keys = {one.key for one in family}
    if verdict.rating is Rating.SUPPORTED:
        return keys.issuperset(one.series for one in verdict.evidence)
    led = [one.series for one in verdict.candidates[:_LED]]
    return not led or not keys.isdisjoint(led)


def _is_of_one_named(verdict: Verdict, relation: Relation) -> bool:
    """Whether both sides that bear a figure out are named as sides of something."""
    keys = {one.series for one in verdict.evidence}
    return any(keys == {s.key for s in one.series} for one in (relation, *relation.others))


def _time_of(told: Told, relation: Relation) -> Period | None:
    """The time that the words of a figure name, else that of the right figures of its sentence,
    else of those near it where all are of one."""
    claim = told.claim
    own = own_time(claim)
    if own is not None:
        return own
    keys = {one.key for one in relation.series}
    same = [v for v in told.near if v.claim.clause.sentence == claim.clause.sentence]
    around = [v for v in told.near if v.claim.clause.block == claim.clause.block]
    before = [v for v in around if v.claim.clause.sentence.end <= claim.clause.sentence.start]
    last = max((v.claim.clause.sentence.start for v in before), default=-1)
    there = [v for v in before if v.claim.clause.sentence.start == last]
    for found in (
        {v.period for v in same if v.series in keys},
        {v.period for v in same},
        {v.period for v in there if v.series in keys},
        {v.period for v in around},
        {v.period for v in told.near},
    ):
        if len(found) == 1:
            return found.pop()
        if found:
            return claim.clause.time.period if claim.clause.time.period in found else None
    return None


def _is_beside(told: Told, time: Period) -> bool:
    """Whether right figures of the measure at that time stand in the paragraph, or two in the text
    of which one is near it."""
    keys, claim = {one.key for one in told.family}, told.claim
    kin = [v for v in told.near if v.series in keys]
    same = [v for v in kin if v.period == time]
    if any(v.claim.clause.block == claim.clause.block for v in same):
        return True
    right = (v for v in told.sitting.verdicts if v.rating is Rating.SUPPORTED and _bears_out(v))
    others = {v.series for v in right if v.series in keys and v.period == time}
    return bool(kin and own_time(claim) == time) or bool(same and len(others) >= _PAIR)


def _is_of_other_times(told: Told, relation: Relation, time: Period) -> bool:
    """Whether a series that takes part has right figures before at other times alone, which may be
    what a figure is set against; a share has its whole at its own time."""
    if relation.kind == "share":
        return False
    times: dict[str, set[Period | None]] = {}
    for verdict in told.near:
        if verdict.claim.span.end <= told.claim.span.start:
            times.setdefault(verdict.series or "", set()).add(verdict.period)
    return any(time not in times.get(one.key, {time}) for one in relation.series)


def _held(verdict: Verdict, relation: Relation, time: Period, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    found = list(outcomes_of(claim, relation, time, sitting))
    if not found:
        return verdict
    top, write = best_of(found), sitting.judge.composer
    if top.holds:
        return write.held(replace(verdict, claim=at_the_time(claim, time)), top, Caveat.DERIVED)
    if _may_be_else(claim, relation, time, sitting):
        return verdict
    plain = told_so(claim, relation, time)
    shown = [slip.alternative for slip in slips(plain, top, sitting.judge.checker, ())]
    slipped = tuple(one for one in shown[:1] if reason_of(top, one) is Reason.OFF_DIGITS)
    if not slipped and not _is_far_off(claim, relation, top):
        return verdict
    reason = Reason.OFF_DIGITS if slipped else Reason.OFF_VALUE
    told, caveats = replace(claim, clause=plain.clause), (Caveat.DERIVED,)
    few = verdict.candidates
    judged = write.judged(told, top, few, reason, caveats, alternatives=slipped)
    return replace(judged, suggestion=suggestion(plain, top))


def _is_far_off(claim: Claim, relation: Relation, top: Outcome) -> bool:
    quantity, computed = claim.quantity, top.judgement.computed
    if quantity is None or not computed:
        return False
    size, step = abs(float(quantity.value)), float(quantity.step)
    figure = claim.clause.figure
    words = figure is not None and figure.kind in (FigureKind.FRACTION, FigureKind.MULTIPLE)
    coarse = words if relation.kind == "share" else significant_digits(quantity) <= 1
    least = _COARSELY if coarse else _FAR[relation.kind]
    if relation.kind == "multiple" and significant_digits(quantity) <= 1:
        return not size / _ROUGHLY <= abs(computed) <= size * _ROUGHLY
    off = abs(abs(computed) - size)
    return off > max(least * max(size, abs(computed)), _STEPS[relation.kind] * step)


def _may_be_else(claim: Claim, relation: Relation, time: Period, sitting: Sitting) -> bool:
    """Whether a figure is what the sides make at a time near by, or the other way round, or what
    others that the sentence names make."""
    times = [time]
    if own_time(claim) is None:
        times += [time.years_later(-1), time.shift(-time.count)]
    for then in times:
        for other in (relation, *relation.others):
            found = (
                ()
                if (other, then) == (relation, time)
                else outcomes_of(claim, other, then, sitting)
            )
            if any(one.holds and is_to_the_digit(claim, one) for one in found):
                return True
    return False
