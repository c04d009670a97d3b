"""Home of figures acquitted by how they go on with what was told before them.

"Producer prices fell by 1.9%. In November it was 2.2%": what it was is a fall, too. "It was 3% in
September. A year ago it was 2.9%": a year ago may be counted from now.
"""

from dataclasses import replace

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_accused, is_right
from verifier.judge.rounds.acquittals.set_against_names import names_the_other_side
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.period import Frequency
from verifier.model.series import Transformation
from verifier.model.verdict import Caveat, Reason, Verdict

_DIGITS = 2


def of_falls_told_on(sitting: Sitting) -> list[Verdict]:
    """Rates accused of their sign, or left open, that say only what "it" was at another time, right
    as the fall that the figure before them tells of the same series."""
    return [_of_a_fall(v, last, sitting) for last, v in sitting.behind_the_last()]


def _of_a_fall(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    signed = is_accused(verdict) and verdict.reason is Reason.OFF_SIGN
    if not (signed or is_open_yet(verdict)) or last is None or one is None:
        return verdict
    if (claim.operation, claim.assertion, claim.direction) != ("level", "value", None):
        return verdict
    if one.transformation is Transformation.NONE or not _is_a_fall(last, one.key):
        return verdict
    if last.claim.clause.block != claim.clause.block or not _says_what_it_was(claim, last.claim):
        return verdict
    moved = last.claim
    fell = replace(claim, operation="growth", direction=Direction.DOWN, basis=moved.basis)
    fell = at_the_time(fell, verdict.period)
    return sitting.borne_out_by(verdict, fell, one.key, Caveat.MEASURE_ASSUMED) or verdict


def _is_a_fall(verdict: Verdict, key: str) -> bool:
    fell = verdict.claim.direction is Direction.DOWN and verdict.claim.operation == "growth"
    return fell and is_right(verdict) and verdict.series == key


def _says_what_it_was(claim: Claim, last: Claim) -> bool:
    """Whether all that a clause names is a time and the thing told of before: "in May it was"."""
    if claim.clause.sentence == last.clause.sentence:
        words = words_between(last, claim)
    else:
        words = claim.clause.lead
    return _IT_WAS.search(words) is not None


_IT_WAS = regex(
    r"\b(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]he\s(?:figure|rate|number|reading))\s"
    r"(?:(?:was|were|is|had|has|been|stood|came|at|to|in)\s){1,3}"
    r"(?:(?:just|only|still|even|about|around|nearly|almost|over|under|a)\s){0,2}$"
)


def of_years_counted_from_now(sitting: Sitting) -> list[Verdict]:
    """Figures accused or left open at so many years before a time told, right as many years before
    the newest of their series: "in September it was 3%. A year ago it was 2.9%"."""
    return [_counted_from_now(verdict, sitting) for verdict in sitting.verdicts]


def _counted_from_now(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, checker = verdict.claim, sitting.judge.checker
    if not (is_accused(verdict) or is_open_yet(verdict)) or verdict.series is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    steps = _years_ago(claim)
    last = newest(checker.forms(verdict.series), checker.published)
    if not steps or claim.assertion != "value" or last is None:
        return verdict
    meant = last.years_later(steps)
    if meant == verdict.period:
        return verdict
    told = at_the_time(claim, meant)
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


def of_moves_joined_to_another(sitting: Sitting) -> list[Verdict]:
    """Moves and multiples accused that are joined to the right move before them by nothing but
    "and", right of the same series: "14% more than a year earlier and almost twice as many as"."""
    return [_joined(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _joined(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or last is None or not is_right(last) or last.series is None:
        return verdict
    if last.series == verdict.series or claim.clause.sentence != last.claim.clause.sentence:
        return verdict
    moves = {claim.operation, last.claim.operation} <= _MOVES
    if not moves or _JOINED.fullmatch(words_between(last.claim, claim)) is None:
        return verdict
    if names_the_other_side(claim):
        return verdict  # "£211 more than one in Edinburgh"
    told = at_the_time(claim, last.period)
    return sitting.borne_out_by(verdict, told, last.series, Caveat.MEASURE_ASSUMED) or verdict


_MOVES = frozenset(("growth", "change", "multiple"))
_JOINED = regex(
    r"(?:\s(?!but\b|while\b|and\b)[\w’'-]+){0,10},?\s(?:and|but|or)\s"
    r"(?:(?:is|was|are|were|still|also|by|up|down|some|about|around|almost|nearly|more\sthan|over|just|"
    r"only|roughly|well)\s){0,3}"
)


def _years_ago(claim: Claim) -> int:
    """By how many years a figure of a level is told to lie back from now; 0 where it is not."""
    clause, mention = claim.clause, claim.clause.time.mention
    if mention is None or mention.anaphor is None or clause.baseline is not None:
        return 0
    if mention.anaphor.frequency is not Frequency.YEAR or mention.anaphor.steps >= 0:
        return 0
    start = clause.sentence.start
    words = clause.sentence_text[max(0, mention.span.start - start) : mention.span.end - start]
    return mention.anaphor.steps if words.endswith(" ago") else 0
