"""Home of retellings: what else than it was read for a figure may be told as."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge.rounds.by_figure import has_had, newest_of
from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

WEIGHTS = {"read": 1.0, "words": 1.0, "level": 1.0, "moved": 1.0, "since": 0.5}
"""What each kind weighs: as it was read, as its words stand, a level, a move in a step or a year,
and one since a time that its sentence or the figures before it tell."""
_POINTS = ("percentage_points", "basis_points", "ratio")
_BACK, _STEPS = 3, 2
"""So many figures before tell of a time; so many printed steps may a move be off to be tried."""


def retellings(
    claim: Claim, as_read: Claim, before: Sequence[Verdict]
) -> Iterator[tuple[str, Claim]]:
    """A figure as it was read and as what else it may be told, each with its kind and each once;
    `before` are the verdicts on those before it."""
    seen = set()
    for kind, told in _all(claim, as_read, before):
        base = told.clause.baseline
        said = (told.operation or "level", told.basis, base.period if base is not None else None)
        if said not in seen:
            seen.add(said)
            yield kind, told


def _all(claim: Claim, as_read: Claim, before: Sequence[Verdict]) -> Iterator[tuple[str, Claim]]:
    yield "read", claim
    yield "words", as_read
    unit = claim.quantity.unit if claim.quantity is not None else None
    moved = "growth" if unit in ("percent", "ratio") else "change"
    stated = (claim.basis,) if claim.basis_stated else (Basis.YEAR, Basis.PERIOD)
    for basis in stated if claim.operation != "share" else ():
        yield "moved", replace(claim, operation=moved, basis=basis)
    if claim.clause.link != "by" and unit not in _POINTS:
        yield "level", replace(claim, operation="level", basis=None)
    for base in _bases(claim, before):
        clause = replace(claim.clause, baseline=TimeRef(base))
        yield "since", replace(claim, operation=moved, basis=None, clause=clause)


def _bases(claim: Claim, before: Sequence[Verdict]) -> Iterator[Period]:
    """The times that the sentence of a figure and the figures before it tell."""
    told = [time.period for time in claim.clause.times]
    for verdict in before[-_BACK:]:
        told += [verdict.period, verdict.baseline]
    yield from dict.fromkeys(period for period in told if period is not None)


def may_hold(kind: str, told: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series may have had such a figure, which costs less to ask than whether it had."""
    if kind != "since":
        return has_had(told, one, catalogue)
    quantity, time, base = told.quantity, told.clause.time.period, told.clause.baseline
    values = newest_of(catalogue, one.key)
    if quantity is None or time is None or base is None or base.period is None:
        return False
    now, then = values.get(time), values.get(base.period)
    if now is None or not then:
        return False
    grown = told.operation == "growth"
    moved = abs(now / then - 1) * 100 if grown else abs(now - then)
    size = in_unit_of(quantity, 1.0, None if grown else one.unit)
    return abs(moved - abs(float(quantity.value)) / size) <= _STEPS * float(quantity.step) / size
