"""Home of records that a headline or lead tells in words, before the figure of which they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.topics import possible
from verifier.match.house import barred_from
from verifier.model.article import Role
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_the_figures_to_come(sitting: Sitting) -> list[Verdict]:
    """Records without a series at the head of an article, judged as those of its first level: "The
    gap widened to an all-time high in March", which the next sentence puts at $3bn. They are borne
    out where that level has the record and nothing is said of another measure, and accused never.
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
    lacking = verdict.rating is Rating.UNVERIFIED and verdict.reason is Reason.NO_SERIES
    if not lacking or claim.quantity is not None or claim.assertion != "record":
        return verdict
    barred, may_be = barred_from(claim), possible(claim)
    for figure, one in _levels_of_the_first(sitting, claim.clause.block):
        if barred.bars(one) or not may_be(one):
            continue
        told = told_of(claim, figure, one)
        if claim.clause.time.period is not None and not claim.clause.time.inherited:
            told = replace(told, clause=claim.clause)
        held = sitting.judge.held(told, one.key)
        if held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return verdict


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
