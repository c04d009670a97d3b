"""Home of what relations come to: the outcomes of the sides that names tell."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.relations.pairs import gap_of, multiple_of, ratio_of
from verifier.judge.rounds.relations.relation import Relation, Side, Told
from verifier.judge.rounds.relations.shares import share_of
from verifier.judge.rounds.relations.sums import sum_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import FigureKind
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import POINTS


def relation_of(told: Told) -> Relation | None:
    """What the names in the sentence of a figure say that it is; None where they leave it open."""
    operation, quantity = told.claim.operation, told.claim.quantity
    if operation == "growth" and quantity is not None and quantity.unit in POINTS:
        operation = "change"  # "27.3 points better than Grampian's"
    if is_a_multiple(told.claim):
        return multiple_of(told)
    if operation == "share":
        return share_of(told)
    if operation not in ("level", "change"):
        return None
    return sum_of(told) or gap_of(told) or ratio_of(told)


def is_a_multiple(claim: Claim) -> bool:
    """Whether a figure is told as so many times another, whatever it was read for."""
    figure = claim.clause.figure
    worded = figure is not None and figure.kind is FigureKind.MULTIPLE
    return claim.operation == "multiple" or (claim.operation == "level" and worded)


def told_so(claim: Claim, relation: Relation, time: Period) -> Claim:
    """A claim as the level of what is reckoned, or as a share, at a time."""
    told = replace(at_the_time(claim, time), direction=None, basis=None, basis_stated=False)
    clause = replace(told.clause, baseline=None)
    figure = clause.figure
    if relation.kind == "multiple" and figure is not None:
        quantity = replace(figure.quantity, unit="ratio")
        clause = replace(clause, figure=replace(figure, quantity=quantity))
    operation = "share" if relation.kind == "share" else "level"
    return replace(told, clause=clause, operation=operation)


def outcomes_of(
    claim: Claim, relation: Relation, time: Period, sitting: Sitting
) -> Iterator[Outcome]:
    """What the sides make at a time, held against a figure."""
    checker, plain = sitting.judge.checker, told_so(claim, relation, time)
    if any(checker.forms(one.key).as_printed.level(time) is None for one in relation.series):
        return
    made = _forms_of(relation.first, sitting)
    if relation.kind == "share":
        yield from checker.shares(plain, made, relation.second[0], assumed=False)
        return
    if relation.kind == "gap":
        made = replace(made, minus=_forms_of(relation.second, sitting))
    elif relation.kind == "multiple":
        made = replace(made, per=_forms_of(relation.second, sitting), told_in="ratio")
    named = checker.operations["multiple" if relation.kind == "multiple" else "level"]
    for one in checker.outcomes(plain, made)[0]:
        yield replace(one, operation=named)


def _forms_of(side: Side, sitting: Sitting) -> Forms:
    """The series of a side, or their sum, as they were printed."""
    first, *others = (sitting.judge.checker.forms(one.key).as_printed for one in side)
    return replace(first, plus=tuple(others)) if others else first
