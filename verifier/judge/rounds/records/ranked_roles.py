"""Home of ranks told by a role in trade: "It was also the second-biggest buyer", of a supplier."""

from verifier.judge.rounds.sitting import Sitting
from verifier.language.areas.customers import BUYS, SELLS, role_told
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Reason, Verdict

_SOLD_IN = {BUYS: "exports", SELLS: "imports"}
"""Of what measure of its partner each role is a rank."""


def by_their_role(sitting: Sitting) -> list[Verdict]:
    """Ranks of the wrong side of trade for the role that the words tell, right where the other side
    bears them out and open elsewhere: a buyer is ranked by what is sold to it."""
    return [_by_its_role(verdict, sitting) for verdict in sitting.verdicts]


def _by_its_role(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if claim.assertion != "rank" or one is None or one.counterpart is None:
        return verdict
    clause = claim.clause
    role = role_told(clause.sentence_text, claim.span.start - clause.sentence.start)
    measure = _SOLD_IN.get(role or "")
    if (
        measure is None
        or one.indicator in (measure, None)
        or one.indicator not in _SOLD_IN.values()
    ):
        return verdict
    for other in sitting.catalogue.by_indicator(measure):
        held = sitting.judge.held(claim, other.key) if _is_the_other_side(one, other) else None
        if held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return sitting.judge.composer.unanswered(claim, Reason.NO_SERIES, verdict.candidates)


def _is_the_other_side(one: Series, other: Series) -> bool:
    slots = ((s.ref_area, s.counterpart, s.breakdown, s.variant) for s in (one, other))
    return len(set(slots)) == 1
