"""Home of runs told the wrong way round: "a third fall in a row" of what rose three times."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.diagnose.likelihood import COMMON, Slip
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.outcome import Outcome
from verifier.model.verdict import Alternative, Reason

_OPPOSITE = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
_WAYS = {Direction.UP: "rises", Direction.DOWN: "falls"}
_LEAST = 2
"""Steps: one move the other way is no run."""


def turned_runs(claim: Claim, outcome: Outcome, checker: Checker) -> Iterator[Slip]:
    """The slip of a run that there is none of, where one just so long goes the other way."""
    quantity, way = claim.quantity, _OPPOSITE.get(claim.direction) if claim.direction else None
    if claim.assertion != "streak" or outcome.judgement.computed or way is None:
        return
    if quantity is None or quantity.value < _LEAST:
        return
    found, _ = checker.outcomes(replace(claim, direction=way), outcome.forms)
    held = next((one for one in found if one.holds), None)
    if held is None or held.judgement.computed is None:
        return
    series, period = outcome.forms.series.key, outcome.frame.period
    text = f"the run is one of {_WAYS[way]}: {held.judgement.said}"
    told = Alternative(Reason.OFF_SIGN, held.judgement.computed, "", text, series, period)
    yield Slip(told, COMMON[Reason.OFF_SIGN])
