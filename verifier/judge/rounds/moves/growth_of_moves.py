"""Home of growth from one printed move to another: "added 988,000 jobs in 2025, 45% fewer than the
1.8mn of the year before", which is no growth of what they were added to."""

from dataclasses import replace

from verifier.judge.rounds.moves.made_of_moves import is_a_right_move, judged_as, moved
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.arithmetic import growth
from verifier.model.outcome import Outcome
from verifier.model.rule import Frame
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_THAN = regex(
    r"\s(?:[a-z]+\s)?(?:more|fewer|less|higher|lower|bigger|smaller|larger|better|worse|stronger|"
    r"weaker|greater|above|below|up on|down on|short of)(?:\sthan)?\s(?:the\s)?(?:[a-z]+\sof\s)?"
    r"[$£€¥₹]?"
)


def as_growth_of_moves(sitting: Sitting) -> list[Verdict]:
    """Growth that is open or accused, borne out by the right moves printed before and right behind
    it where it fits them, and open where it does not."""
    return [_of_moves(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _of_moves(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, others = verdict.claim, sitting.verdicts
    growing = claim.operation == "growth" and claim.assertion == "value"
    if not growing or verdict.rating is Rating.SUPPORTED or not 0 < place < len(others) - 1:
        return verdict
    new, old = others[place - 1], others[place + 1]
    same = all(v.claim.clause.sentence == claim.clause.sentence for v in (new, old))
    if not same or _THAN.fullmatch(words_between(claim, old.claim)) is None:
        return verdict
    right = all(v.operation == "change" and is_a_right_move(v, sitting) for v in (new, old))
    if not right or new.series != old.series or new.period == old.period:
        return verdict
    held = _growth_of(verdict, new, old, sitting)
    if held is not None and held.holds:
        return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None, alternatives=())


def _growth_of(verdict: Verdict, new: Verdict, old: Verdict, sitting: Sitting) -> Outcome | None:
    claim, quantity = verdict.claim, verdict.claim.quantity
    one = moved(new.claim, new.series, new.period, sitting)
    other = moved(new.claim, old.series, old.period, sitting, hold=False)
    if one is None or other is None or quantity is None:
        return None
    value = growth(one, other)
    if value is None or new.period is None or new.series is None:
        return None
    frame, key = Frame(new.period, old.period), new.series
    return judged_as(claim, quantity, "growth", value, key, frame, sitting, "percent", signed=True)
