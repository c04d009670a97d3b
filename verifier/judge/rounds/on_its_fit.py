"""Home of verdicts that rest on nothing but the fit of a figure, and of a verdict left open."""

from dataclasses import replace

from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def left_open(verdict: Verdict) -> Verdict:
    """The verdict, neither borne out nor accused."""
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None)


def rests_on_its_fit(verdict: Verdict) -> bool:
    """Whether a figure was borne out by a measure that its words do not name, and by one alone."""
    assumed = Caveat.MEASURE_ASSUMED in verdict.caveats and Caveat.DERIVED not in verdict.caveats
    return assumed and verdict.rating is Rating.SUPPORTED
