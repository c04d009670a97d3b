"""Home of leads: how far ahead of the other candidates the words put a series."""

from collections.abc import Mapping, Sequence

from verifier.language.areas.opening_places import PARTNERS
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Candidate


def leads_of(
    claim: Claim, one: Series, few: Sequence[Candidate], series: Mapping[str, Series]
) -> tuple[float, float]:
    """By how much a series outscores the next candidate, and the next of another indicator; one of
    a place that the text names as a partner only, or not at all, is none beside the same measure
    of the place that it is about."""
    own, about = score_of(one, few), _weight_of(claim, one.ref_area)
    others = [
        (c.score, other)
        for c in few
        if (other := series[c.series]).family != one.family
        if not (
            (other.indicator, other.breakdown) == (one.indicator, one.breakdown)
            and other.ref_area != one.ref_area
            and _weight_of(claim, other.ref_area) < _NAMED <= about
        )
    ]
    best = max((score for score, _ in others), default=0.0)
    apart = max((s for s, other in others if other.indicator != one.indicator), default=0.0)
    return own - best, own - apart


_NAMED = 0.2


def _weight_of(claim: Claim, place: str | None) -> float:
    """How strongly the text names a place other than as a partner."""
    return max(
        (
            s.weight
            for s in claim.clause.terms
            if s.term.kind is TermKind.AREA and s.term.code == place and s.link not in PARTNERS
        ),
        default=0.0,
    )


def score_of(one: Series, few: Sequence[Candidate]) -> float:
    """The score by words alone of a series among the candidates, else that of the best."""
    return next((c.certainty for c in few if c.series == one.key), few[0].certainty if few else 0.0)
