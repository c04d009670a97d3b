"""Home of gaps that the two levels told right before them contradict: "Girls had a pass rate of
90.3% and boys of 84.3%, a gap of 6.4 points"."""

import re
from dataclasses import replace
from itertools import combinations

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS, Bound
from verifier.model.verdict import Rating, Reason, Verdict

_GAP_OF = regex(
    r"\b(?:gap|difference|spread|lead|margin|distance|premium|discount|differential)\s"
    r"(?:of|is|was)\s$|\boutnumber(?:s|ed|ing)?\s(?:[\w-]+\s){1,3}by\s$",
    re.IGNORECASE,
)
_POINTS_BACK = regex(r"\W*(?:That|This|Which|It)\b")
_CONNECTED = regex(
    r"[\s)\]\"”’—–]*(?:\b(?:or|and|with|leaving|making|meaning|giving|for|so|which|that|this|it|there|is|"
    r"was|means|makes|leaves|gives|a|an|the|representing|equal\sto|[\w-]+er|[\w-]+est|(?:wide|narrow|"
    r"record|huge|vast|slim|net|total|resulting|points?|percentage|price|pay|gender))\s){0,6}"
    r"(?:gap|difference|spread|lead|margin|distance|premium|discount|differential)\s(?:of|is|was)\s",
    re.IGNORECASE,
)
"""Between the last break before a gap and its figure, where it tells of nothing else."""
_BREAK = regex(r".*(?:[,;:(—–]|\d%?)", re.DOTALL)
_GOES_ON = regex(
    r"\W*$|\s?[,.;)—–]|\s(?:that|which|between\s(?:the\stwo|them)|in\sfavou?r)\b|\sin\sall\W",
    re.IGNORECASE,
)
"""Behind a gap, where it is set against nothing else: "a gap of 6.4 points on the quarter"."""
_DIGITS, _NEAR = 2, 60


def of_gaps_misprinted(sitting: Sitting) -> list[Verdict]:
    """Open gaps accused where the two right figures right before them, of one unit and one time,
    lie otherwise apart: in the same sentence, or by a slip of the printer in the one before. Of
    those in the labelled articles three were wrong and none right."""
    return [_misprinted(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _misprinted(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or quantity.bound is not Bound.EXACT:
        return verdict
    if claim.operation not in (None, "level", "change") or claim.clause.context:
        return verdict
    before = claim.clause.lead
    if significant_digits(quantity) < _DIGITS or not _is_told_plainly(claim, before):
        return verdict
    sides = _sides(claim, place, sitting)
    if sides is None or _is_between_two_printed(claim, sides[0], sitting):
        return verdict
    told, top = _held(claim, *sides, sitting)
    if top is None or top.holds:
        return verdict
    shown = [slip.alternative for slip in slips(told, top, sitting.judge.checker, ())]
    slipped = [one for one in shown[:1] if reason_of(top, one) is Reason.OFF_DIGITS]
    if not slipped and sides[0].claim.clause.sentence != claim.clause.sentence:
        return verdict
    write, reason = sitting.judge.composer, slipped[0].reason if slipped else Reason.INCONSISTENT
    judged = write.judged(told, top, verdict.candidates, reason, (), alternatives=tuple(slipped))
    return replace(judged, suggestion=suggestion(told, top))


def _sides(claim: Claim, place: int, sitting: Sitting) -> tuple[Verdict, Verdict] | None:
    """The two figures right before a gap in its sentence, or where that points back in the one
    before, where both are right levels of one unit and one time."""
    own = claim.clause.sentence
    values = [v for v in sitting.verdicts[:place] if v.claim.assertion == "value"]
    if len(values) < len(("one", "other")):
        return None
    other, one = values[-2:]
    if one.claim.clause.sentence != other.claim.clause.sentence:
        return None
    same = one.claim.clause.sentence == own
    if same and len(words_between(one.claim, claim)) > _NEAR:
        return None
    if not same and not _POINTS_BACK.match(claim.clause.sentence_text):
        return None
    if any(v.rating is not Rating.SUPPORTED or v.series is None for v in (one, other)):
        return None
    units = {sitting.series[v.series or ""].unit for v in (one, other)}
    if not all(is_of_a_level(v) or units == {"percent"} for v in (one, other)):
        return None
    apart = one.series == other.series or one.period != other.period or len(units) > 1
    far = one.claim.clause.block != claim.clause.block
    unit = claim.quantity.unit if claim.quantity is not None else None
    if unit in ("percent", "ratio"):
        return None  # a part of one of them: "a profit of 352m on sales of 1.53bn, a margin of 23%"
    return None if apart or far or ("percent" in units) is not (unit in POINTS) else (one, other)


def _is_told_plainly(claim: Claim, before: str) -> bool:
    """Whether a gap is told right behind its two sides, in words of nothing else, and is no change
    since another time: not "while staff faced a difference of 4,680 in pay"."""
    if _GAP_OF.search(before) is None or not _GOES_ON.match(claim.clause.tail):
        return False
    tail = before[end.end() :] if (end := _BREAK.match(before)) else before
    return "outnumber" in tail or _CONNECTED.fullmatch(tail) is not None


def _is_between_two_printed(claim: Claim, side: Verdict, sitting: Sitting) -> bool:
    """Whether a gap is that of any two figures as they are printed in its sentence or in that of
    its sides."""
    quantity, sentences = claim.quantity, (claim.clause.sentence, side.claim.clause.sentence)
    if quantity is None:
        return True
    near = (v.claim for v in sitting.verdicts if v.claim.clause.sentence in sentences)
    sizes = [float(c.quantity.value) for c in near if c.quantity is not None and c is not claim]
    times = 100 if quantity.unit == "basis_points" else 1
    return any(
        abs(abs(one - other) * times - float(quantity.value)) <= float(quantity.step)
        for one, other in combinations(sizes, 2)
    )


def _held(
    claim: Claim, one: Verdict, other: Verdict, sitting: Sitting
) -> tuple[Claim, Outcome | None]:
    """A gap held against how far the larger of two levels lies above the other."""
    checker = sitting.judge.checker
    upper, lower = sorted((one, other), key=lambda v: -(v.computed or 0.0))
    told = replace(at_the_time(claim, one.period), operation="level", direction=None, basis=None)
    told = replace(told, clause=replace(told.clause, baseline=None))
    forms, minus = (checker.forms(v.series or "").as_printed for v in (upper, lower))
    found, _ = checker.outcomes(told, replace(forms, minus=minus))
    return told, next(iter(found), None)
