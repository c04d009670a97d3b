"""Home of multiples told in apposition to a level of another measure than they were held against:
"eight firms joined. They raised 401 million euros, less than half of what was raised in May"."""

from decimal import Decimal

from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.verdict import Rating, Verdict

_APPOSED = regex(
    r"[^,;:.\d]{0,40},\s(?:(?:or|and|just|only|about|around|roughly|nearly|almost|more\sthan|"
    r"less\sthan|over|under|well|some|a|an)\s){0,4}"
)


def of_the_level_they_multiply(sitting: Sitting) -> list[Verdict]:
    """Accused multiples that stand in apposition to a level of another unit, borne out by the
    series of that one, or left open."""
    return [_of_its_level(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _of_its_level(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if last is None or not is_accused(verdict) or verdict.operation != "multiple":
        return verdict
    if _is_told_of_two_printed(verdict, last, sitting):
        return left_open(verdict)
    level = last.claim
    if level.quantity is None or level.clause.sentence != claim.clause.sentence:
        return verdict
    if _APPOSED.fullmatch(words_between(level, claim)) is None:
        return verdict
    one, read = sitting.series.get(last.series or ""), sitting.series.get(verdict.series or "")
    if read is None or read.unit == level.quantity.unit or (one and one.unit == read.unit):
        return verdict
    if one is None or last.rating is not Rating.SUPPORTED:
        return left_open(verdict)
    if verdict.period is None:
        return left_open(verdict)
    told = at_the_time(claim, verdict.period)
    return sitting.borne_out_by(verdict, told, one.key) or left_open(verdict)


def _is_told_of_two_printed(verdict: Verdict, last: Verdict, sitting: Sitting) -> bool:
    """Whether a multiple is that of the right figure before it and of the right one right behind:
    "a surplus of $9.6 billion, double the $4.8 billion seen a year before"."""
    place = next(i for i, one in enumerate(sitting.verdicts) if one is verdict)
    base = sitting.verdicts[place + 1] if place + 1 < len(sitting.verdicts) else None
    if base is None or _THE.fullmatch(words_between(verdict.claim, base.claim)) is None:
        return False
    told, top, bottom = (v.claim.quantity for v in (verdict, last, base))
    right = all(v.rating is Rating.SUPPORTED for v in (last, base))
    if told is None or top is None or bottom is None or not right or not bottom.value:
        return False
    return top.unit == bottom.unit and abs(top.value / bottom.value / told.value - 1) < _NEAR


_NEAR = Decimal("0.05")
_THE = regex(r"\s(?:as\s(?:much|many)\sas\s)?(?:the|its|their)\s[$£€¥]?")
