"""Home of accusations taken back: of figures that are right by a reading as near as the one that
they were held against.

"Average hourly earnings were up 3.5% on the year", in a look back at 2025 that comes out with the
figures of December: "on the year" a month is up, and hardly a year.
"""

import re
from dataclasses import replace

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_SURPLUS = regex(r"\b(?:surplus(?:es)?|in the black)\b", re.IGNORECASE)
_DEFICIT = regex(r"\b(?:deficits?|shortfalls?|in the red)\b", re.IGNORECASE)
_READ_AT_A_TIME = frozenset((Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_DIGITS))


def of_the_newest_month(sitting: Sitting) -> list[Verdict]:
    """Moves "on the year" accused as those of a year, which their sentence does not name, right at
    the newest month."""
    return [_at_the_newest(verdict, sitting) for verdict in sitting.verdicts]


def _at_the_newest(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, key, checker = verdict.claim, verdict.series, sitting.judge.checker
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _READ_AT_A_TIME:
        return verdict
    quantity, mention = claim.quantity, claim.clause.time.mention
    if key is None or quantity is None or claim.assertion != "value":
        return verdict
    named = mention is not None and claim.clause.sentence.contains(mention.span)
    yearly = claim.basis_stated and claim.basis is Basis.YEAR and verdict.period is not None
    if named or not yearly or significant_digits(quantity) < 2:
        return verdict
    if verdict.period is not None and verdict.period.frequency is not Frequency.YEAR:
        return verdict
    last = newest(checker.forms(key), checker.published)
    if last is None or last == verdict.period:
        return verdict
    held = sitting.held_closely(at_the_time(claim, last), key)
    if held is None:
        return verdict
    told = replace(verdict, claim=at_the_time(claim, last))
    return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)


def of_what_is_named_otherwise(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being another series', right of that one where the words bar the one that
    was read: by its side, or because the sentence has told that one's figure before."""
    return [_of_the_other(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_other(verdict: Verdict, sitting: Sitting) -> Verdict:
    if verdict.reason is not Reason.OFF_SERIES or verdict.rating is not Rating.MISMATCH:
        return verdict
    other = verdict.alternatives[0].series if verdict.alternatives else None
    if other is None or other not in sitting.series or not _is_barred(verdict, sitting):
        return verdict
    held = sitting.held_closely(at_the_time(verdict.claim, verdict.period), other)
    if held is None:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)


def _is_barred(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure cannot be of the series that it was held against."""
    clause, computed = verdict.claim.clause, verdict.computed or 0.0
    lead = clause.sentence_text[: verdict.claim.span.end - clause.sentence.start]
    surplus, deficit = _SURPLUS.search(lead), _DEFICIT.search(lead)
    read = sitting.series.get(verdict.series or "")
    sided = (surplus is None) is not (deficit is None)
    if sided and read is not None and read.is_balance:
        return computed < 0 if surplus is not None else computed > 0
    own = (verdict.series, verdict.period, verdict.operation)
    same = (v for v in sitting.verdicts if v.claim.clause.sentence == clause.sentence)
    before = (v for v in same if v.claim.span.end <= verdict.claim.span.start)
    right = (v for v in before if v.rating is Rating.SUPPORTED and v.claim.assertion == "value")
    return any((v.series, v.period, v.operation) == own for v in right)
