"""Home of amounts in the wrong money: "in yuan terms exports were up 6.1% to $26.99tn".

The words are about a series in one currency, the sign is that of another, and to the digit the
figure is that of the series: the sign is wrong.
"""

import re
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Reason, Verdict

_ISO_4217 = re.compile(r"[A-Z]{3}")
_TELLING = 3
"""So many digits fit by chance too seldom to accuse a sentence wrongly."""


def in_the_wrong_money(sitting: Sitting) -> list[Verdict]:
    """Levels that are left open for want of a rate between two currencies, mismatches where they
    are right in that of the series."""
    return [_in_its_money(verdict, sitting) for verdict in sitting.verdicts]


def _in_its_money(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    figure, quantity = claim.clause.figure, claim.quantity
    if verdict.reason is not Reason.NO_SERIES or one is None or figure is None or quantity is None:
        return verdict
    printed, own = quantity.unit or "", one.unit
    if printed == own or not all(_ISO_4217.fullmatch(unit) for unit in (printed, own)):
        return verdict
    level = claim.operation in (None, "level") and claim.assertion == "value"
    if not level or significant_digits(quantity) < _TELLING or claim.clause.context:
        return verdict
    told = replace(figure, quantity=replace(quantity, unit=own))
    meant = replace(claim, clause=replace(claim.clause, figure=told))
    held = sitting.held_closely(meant, one.key)
    if held is None:
        return verdict
    right = sitting.judge.composer.judged(meant, held, verdict.candidates)
    why = f"The figure is right in {own}, not in {printed}."
    return retold(claim, right, Reason.OFF_UNIT, why)
