"""Home of multiples of a move: "down 7.5%, less than half March's drop of 15.8%"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.language.owned_moves import part_of_a_move
from verifier.model.clause import TimeRef
from verifier.model.forms import Forms
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Period
from verifier.model.series import Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_MOVED = ("growth", "change")


def as_multiples_of_moves(sitting: Sitting) -> list[Verdict]:
    """Multiples of a move of another time, told of the move before them in their sentence and not
    of its level; wrong ones are accused where that other move is printed and right too."""
    told: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        own = _move_before(verdict, sitting.verdicts[:place])
        told.append(verdict if own is None else _told_of(verdict, own, place, sitting))
    return told


def _move_before(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right move that a multiple or part of another one is told of; None for other claims."""
    claim = verdict.claim
    quantity = claim.quantity
    if quantity is None or quantity.unit != "ratio" or claim.operation != "multiple":
        return None
    if claim.assertion != "value" or verdict.rating is Rating.SUPPORTED:
        return None
    behind = claim.span.end - claim.clause.sentence.start
    of_what = part_of_a_move().match(claim.clause.sentence_text, behind)
    if of_what is None or of_what.group().endswith(_SUMS):
        return None
    same = (v for v in reversed(others) if v.claim.clause.sentence == claim.clause.sentence)
    own = next(same, None)
    return own if own is not None and _is_a_right_move(own) else None


_SUMS = ("loss", "losses", "change", "changes", "cut", "cuts")
"""What may be a sum of money and no move: "twice last year's loss"."""


def _is_a_right_move(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and verdict.series is not None
    moved = verdict.claim.operation in _MOVED and verdict.claim.assertion == "value"
    return right and moved and verdict.period is not None


def _told_of(verdict: Verdict, own: Verdict, place: int, sitting: Sitting) -> Verdict:
    """The verdict on a multiple of a move: borne out, accused, or left open."""
    claim, write = verdict.claim, sitting.judge.composer
    printed = next(iter(sitting.verdicts[place + 1 : place + 2]), None)
    if printed is not None and not _is_its_size(printed, own, verdict):
        printed = None
    then = claim.clause.baseline.period if claim.clause.baseline else None
    found = _outcome(verdict, own, printed.period if printed else then, sitting)
    if found is not None and found.holds:
        return write.held(verdict, found, Caveat.DERIVED)
    if found is not None and printed is not None:
        return write.judged(claim, found, verdict.candidates)
    if verdict.rating is Rating.MISMATCH:
        return replace(
            verdict, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None, alternatives=()
        )
    return verdict


def _is_its_size(printed: Verdict, own: Verdict, multiple: Verdict) -> bool:
    """Whether the next figure is the size of the move that a multiple is of: "March's drop of"."""
    claim, start = multiple.claim, multiple.claim.clause.sentence.start
    same = printed.claim.clause.sentence == claim.clause.sentence
    if not same or not _is_a_right_move(printed) or printed.series != own.series:
        return False
    between = claim.clause.sentence_text[claim.span.end - start : printed.claim.span.start - start]
    return "," not in between and printed.period != own.period


def _outcome(
    verdict: Verdict, own: Verdict, then: Period | None, sitting: Sitting
) -> Outcome | None:
    """The multiple that a series of moves gives; None where the moves are not printed."""
    one = sitting.series.get(own.series or "")
    if one is None or one.transformation is Transformation.NONE or then is None:
        return None
    if own.period is None or then == own.period:
        return None
    checker = sitting.judge.checker
    clause = verdict.claim.clause
    time = replace(clause.time, period=own.period, apart=False, to_date=False, inherited=False)
    clause = replace(clause, time=time, baseline=TimeRef(then))
    told = replace(verdict.claim, clause=clause, direction=None, basis=None, basis_stated=False)
    forms = checker.forms(one.key)
    found, _ = checker.outcomes(told, Forms(forms.chosen, (forms.chosen,)))
    return best_of(found) if found else None
