"""Home of moves acquitted that are set against a quarter named by its ordinal alone: "7% up on the
final three months of 2024 and a quarter more than in the third"."""

import re
from dataclasses import replace

from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.period import Frequency
from verifier.model.verdict import Caveat, Verdict

_THAN_IN_THE = regex(
    r"[^.;:,\d]{0,40}?\s(?:than|on|from|over|above|below)\s(?:in\s)?the\s"
    r"(?P<place>first|second|third|fourth)(?=\s*(?:[.,;:)]|$|\sand\b|\sbut\b))",
    re.IGNORECASE,
)
_PLACES = ("first", "second", "third", "fourth")
_MOVES = ("growth", "change", "multiple")


def of_the_part_named_alone(sitting: Sitting) -> list[Verdict]:
    """Accused moves of a quarter that are told against another one by its ordinal alone, held
    against the last such quarter before; open where they do not fit that."""
    return [_of_the_part(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_part(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, period = verdict.claim, verdict.period
    told = _THAN_IN_THE.match(claim.clause.tail)
    if told is None or not is_accused(verdict) or claim.operation not in _MOVES:
        return verdict
    if period is None or verdict.series is None or period.frequency is not Frequency.QUARTER:
        return verdict
    if period.count != 1 or claim.clause.baseline is not None:
        return verdict
    place = _PLACES.index(told["place"].lower()) + 1
    base = next(b for n in range(1, 5) if (b := period.shift(-n)).end.month == 3 * place)
    against = replace(at_the_time(claim, period), basis=None, basis_stated=False)
    against = replace(against, clause=replace(against.clause, baseline=TimeRef(base), basis=None))
    held = sitting.judge.held(against, verdict.series)
    if held is None:
        return left_open(verdict)
    return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
