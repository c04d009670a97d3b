"""Home of records and runs that a headline or lead tells before the figure of which they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.topics import possible
from verifier.match.house import barred_from
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_the_figures_to_come(sitting: Sitting) -> list[Verdict]:
    """Records without a series at the head of an article, and runs of three steps or more that are
    open, judged as those of its first level: "The gap widened to an all-time high in March", which
    the next sentence puts at $3bn; "Dispatches fall for fourth month". They are borne out where
    that level has the record or run and nothing is said of another measure, and accused never.
    """
    last = _head_of(sitting.verdicts)
    return [
        _of_the_first(verdict, sitting) if verdict.claim.clause.block <= last else verdict
        for verdict in sitting.verdicts
    ]


def _head_of(verdicts: Sequence[Verdict]) -> int:
    """The number of the block that is the lead: the first that tells anything and is no title."""
    told = (v.claim.clause for v in verdicts if v.claim.clause.role is not Role.TITLE)
    return next((clause.block for clause in told), -1)


def _of_the_first(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    run = _is_a_run(claim)
    lacking = verdict.reason in ((Reason.NO_SERIES, Reason.AMBIGUOUS) if run else _UNMATCHED)
    record = claim.quantity is None and claim.assertion == "record"
    if verdict.rating is not Rating.UNVERIFIED or not lacking or not (run or record):
        return verdict
    if _has_an_open_figure(claim, sitting.verdicts):
        return verdict
    barred, may_be = barred_from(claim), possible(claim)
    for figure, one in _levels_of_the_first(sitting, claim.clause.block):
        if barred.bars(one) or not may_be(one):
            continue
        told = at_the_time(claim, figure.period) if run else told_of(claim, figure, one)
        if claim.clause.time.period is not None and not claim.clause.time.inherited:
            told = replace(told, clause=claim.clause)
        held = sitting.judge.held(told, one.key)
        if held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _has_an_open_figure(claim: Claim, others: Sequence[Verdict]) -> bool:
    """Whether an open figure stands before a claim in its sentence, of which it may be told: "it
    was 90, up two, and the worst start to a year"."""
    return any(
        v.rating is Rating.UNVERIFIED and v.claim.quantity is not None
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence and v.claim.span < claim.span
    )


def _is_a_run(claim: Claim) -> bool:
    """Whether a claim is a run of so many steps that it is one of few measures."""
    quantity = claim.quantity
    return claim.assertion == "streak" and quantity is not None and quantity.value >= _LEAST_STEPS


_UNMATCHED = (Reason.NO_SERIES,)
_LEAST_STEPS = 3


def _levels_of_the_first(sitting: Sitting, block: int) -> Iterator[tuple[Verdict, Series]]:
    """The right levels of the one series that the first right figures from a block on are about,
    up to the next one."""
    first: str | None = None
    for verdict in sitting.verdicts:
        clause, one = verdict.claim.clause, sitting.series.get(verdict.series or "")
        if clause.block < block or verdict.rating is not Rating.SUPPORTED or one is None:
            continue
        if clause.block > block + _BLOCKS_ON or (first or one.key) != one.key:
            return
        first = one.key
        if verdict.claim.operation == "level" and verdict.claim.quantity is not None:
            yield verdict, one


_BLOCKS_ON = 2
"""So many paragraphs behind a headline or lead the figure is told of which it speaks."""
