"""Home of lists told in the order of the sentence before, without any names of their own."""

from collections.abc import Sequence

from verifier.judge.closeness import is_the_printed
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.lists_told import in_its_place
from verifier.model.outcome import Outcome, best_of
from verifier.model.verdict import Rating, Verdict


def as_in_the_sentence_before(told: Sequence[Verdict], sitting: Sitting) -> list[Verdict] | None:
    """The verdicts on a list that is told in the order of the right figures of the sentence before,
    each on the series of the figure in its place: "Growth was slower in Scotland (0.7%) and Wales
    (0.6%). Their populations are 5.5 and 3.2 million, respectively"; None where most do not hold.
    One that does not hold among others that do is wrong."""
    judge, first = sitting.judge, told[0].claim
    ahead = [
        v
        for v in sitting.verdicts
        if v.claim.clause.block == first.clause.block
        and v.claim.clause.sentence.end <= first.clause.sentence.start
    ]
    last = ahead[-1].claim.clause.sentence if ahead else None
    keys = [v.series for v in ahead if v.claim.clause.sentence == last]
    right = all(v.rating is Rating.SUPPORTED for v in ahead if v.claim.clause.sentence == last)
    if not right or None in keys or len(keys) != len(told) or len(set(keys)) != len(told):
        return None
    outcomes: list[Outcome] = []
    for verdict, key in zip(told, filter(None, keys), strict=True):
        found, _ = judge.checker.outcomes(verdict.claim, judge.checker.forms(key))
        outcomes += [best_of(found)] if found else []
    if len(outcomes) < len(told):
        return None
    pairs = list(zip(told, outcomes, strict=True))
    held = [outcome.holds and is_the_printed(v.claim, outcome) for v, outcome in pairs]
    if sum(held) < max(_LEAST, len(told) - 1):
        return None
    return [in_its_place(*pair, holds, judge) for pair, holds in zip(pairs, held, strict=True)]


_LEAST = 2
"""So many figures of a list must hold for the others to be wrong."""
