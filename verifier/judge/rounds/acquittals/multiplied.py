"""Home of multiples told in apposition to a level of another measure than they were held against:
"eight firms joined. They raised 401 million euros, less than half of what was raised in May"."""

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
