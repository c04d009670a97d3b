"""Home of what speaks against series of another grade than a sentence names: "M2 rose by 0.9%"."""

from collections.abc import Mapping

from verifier.model.claim import Claim
from verifier.model.grades import grades_in
from verifier.model.series import Series

_OTHER = -0.4
"""As a part that is named speaks against another one."""


def grades_told(claim: Claim) -> Mapping[str, str]:
    """The grade of each kind that the piece of a figure names before it; of a kind with several
    none."""
    told = grades_in(claim.clause.before)
    return {kind: next(iter(grades)) for kind, grades in told.items() if len(grades) == 1}


def grade_part(grades: Mapping[str, str], one: Series) -> float:
    """What speaks against a series whose names have other grades of a kind that is told."""
    own = grades_in(" ".join((one.title, *one.aliases)))
    other = any(kind in own and told not in own[kind] for kind, told in grades.items())
    return _OTHER if other else 0.0
