"""Home of ranges of which a pack holds each end by itself: "a range of 3.5% to 3.85%" where the top
of it is 3.75%."""

from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.model.range_ends import is_of_an_end
from verifier.model.verdict import Rating, Verdict


def with_both_ends(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with ranges borne out by one end held against the other one as well."""
    return [_at_the_other_end(v, sitting) for v in sitting.verdicts]


def _at_the_other_end(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.SUPPORTED or quantity is None or quantity.upper is None:
        return verdict
    if verdict.operation != "level" or claim.assertion != "value":
        return verdict
    asked = replace(claim, operation="level", direction=None, basis=None, basis_stated=False)
    one = sitting.catalogue.series.get(verdict.series or "")
    if one is None or not is_of_an_end(one):
        return verdict
    judge = sitting.judge
    for other in sitting.catalogue.siblings(one):
        if other.key == one.key or other.ref_area != one.ref_area or not is_of_an_end(other):
            continue
        found, _ = judge.checker.outcomes(asked, judge.checker.forms(other.key))
        own = [o for o in found if o.frame.period == verdict.period and o.operation.name == "level"]
        if own and not any(outcome.holds for outcome in own):
            return judge.composer.judged(asked, own[0], verdict.candidates)
    return verdict
