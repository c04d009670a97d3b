"""Home of `Outcome`: one reading of a claim, judged."""

from collections.abc import Sequence
from dataclasses import dataclass

from verifier.model.forms import Forms
from verifier.model.rule import Case, Frame, Judgement, Operation
from verifier.model.verdict import Reason

RIGHT = frozenset((Reason.EXACT, Reason.ROUNDED, Reason.BOUND_HOLDS))


@dataclass(frozen=True, slots=True)
class Outcome:
    """One reading of a claim, judged: the measure, the times used and what came out.

    `assumed` says that the text does not name the comparison on which it holds, `elsewhen` that it
    does not name the period, and that the newest one was taken.
    """

    forms: Forms
    operation: Operation
    judgement: Judgement
    frame: Frame
    case: Case
    assumed: bool = False
    elsewhen: bool = False

    @property
    def holds(self) -> bool:
        """Whether the claim is right under this reading."""
        return self.judgement.reason in RIGHT

    @property
    def is_of_no_move(self) -> bool:
        """Whether it bears a move out where nothing moved at all."""
        told = self.case.claim.direction is not None
        return told and self.holds and not self.judgement.computed

    @property
    def is_final(self) -> bool:
        """Whether no figure that it may rest on came out after the day as of which it was judged,
        of a value none of those that it was computed with; where other measures take part, that is
        left open."""
        alone = self.case.whole is None and self.case.claim.assertion not in BESIDE_OTHERS
        if not alone or self.forms.is_made:
            return False
        return self._is_of_last_prints() or all(known.is_final for known in self.forms.members)

    def _is_of_last_prints(self) -> bool:
        """Whether a value was computed with figures that were not printed anew."""
        used = self.judgement.value.used if self.judgement.value is not None else ()
        histories = {known.series.key: known.history for known in self.forms.members}
        if self.case.claim.assertion != "value" or not used:
            return False
        return all(
            one.series in histories
            and histories[one.series].vintages(one.period)[-1].published == one.published
            for one in used
        )


BESIDE_OTHERS = ("rank", "comparison")
"""The assertions that set a measure beside others."""


def one_holds(found: Sequence[Outcome]) -> bool:
    """Whether the claim is right under one of its readings."""
    return any(outcome.holds for outcome in found)


def best_of(found: list[Outcome]) -> Outcome:
    """The first outcome that holds, else the first whose figure fits with the sign turned, else the
    first."""
    held = next((outcome for outcome in found if outcome.holds), None)
    turned = (one for one in found if one.judgement.reason is Reason.OFF_SIGN)
    return held or next(turned, found[0])
