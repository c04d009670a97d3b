"""Home of what is looked at once more: rounds whose second look leaves what is right as it is."""

from collections.abc import Sequence
from functools import wraps

from verifier.judge.rounds.sitting import Looks, Sitting
from verifier.model.verdict import Rating, Verdict


def at_first(each: Looks) -> Looks:
    """A round of which the sitting remembers what it gave, for its second look."""

    @wraps(each)
    def first(sitting: Sitting) -> Sequence[Verdict]:
        return sitting.seen_by(each)

    return first


def once_more(each: Looks) -> Looks:
    """A round that gives what `each` gives of figures that are open or accused, and of those that
    are right nothing: what bore them out is no reason to look again."""

    @wraps(each)
    def again(sitting: Sitting) -> Sequence[Verdict]:
        met = zip(sitting.verdicts, sitting.seen_by(each), strict=True)
        right = Rating.SUPPORTED
        return [new if new is old or old.rating is not right else old for old, new in met]

    return again
