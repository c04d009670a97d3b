"""Placeholder."""

from collections.abc import Sequence

from verifier.model.verdict import Finding, Verdict


def find_contradictions(verdicts: Sequence[Verdict]) -> tuple[Finding, ...]:
    """Nothing."""
    return ()
