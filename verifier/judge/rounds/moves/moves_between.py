"""Home of moves between two printed figures: "3.1% in 2025, against 2.5% in 2024. That is an
acceleration of 0.6 points", "203m tonnes in 1990. In 2024 it was 36m, a drop of 82%".

Both figures must be right where they stand and be of one series; the move that is told right behind
them runs between their times, whatever the usual basis is. It is borne out where it fits.
"""

import re
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.outcome import Outcome
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Rating, Verdict

_MOVES = ("growth", "change", "multiple")
_APPOSED = regex(
    r"(?:[^.;:,\d]|\b(?:19|20)\d\d\b){0,30}"
    r"(?:,\s(?:(?:the|a)\s(?:week|month|quarter|year)\s(?:in|of|when|that|before|after)|when)\b[^.;:,\d]{2,60})?"
    r"(?:[,:;]|\s[–—-])\s"
    r"(?:(?:or|that is|(?:and )?so|meaning|making(?: for)?|"
    r"which (?:is|was|means|makes(?: for)?|works out at|comes to|amounts to))\s)?"
    r"(?:an?\s|down\s|up\s)?(?:(?!and\b|but\b|while\b|as\b|with\b)[a-z-]+\s){0,6}[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between the later of two figures and the move that both make, and what was then as
well: "3.72% in September, the month in which it began to cut: a rise of"."""
_COMES_TO = (
    r"(?:is|was|makes|made|represents|represented|marks|marked|means|meant|amounts\sto|amounted\sto|"
    r"works\sout\sat|worked\sout\sat|equates\sto|comes\sto|came\sto|has\sbeen|had\sbeen)"
)
_OF_TWO = r"the\s(?:former|latter|earlier|later)(?:\s[a-z-]+){0,2}?"
_SUMMED_UP = regex(
    rf"(?:(?:From|Between)\s{_OF_TWO}\s(?:to|and)\s{_OF_TWO},?\s)?"
    rf"(?:(?:That|This|It|Which)(?:\s{_COMES_TO}|[’']s)|{_OF_TWO}\s(?:{_COMES_TO}|saw|brought|stood)|"
    r"the\s(?:difference|change|gap|swing|move|rise|fall|increase|decrease|drop|gain|loss)"
    rf"(?:\sbetween\sthe\stwo|\sfrom\s{_OF_TWO}\sto\s{_OF_TWO}|"
    rf"\sfrom\s(?:one\s[a-z]+\sto\sthe\snext|(?P<step>[a-z]+)\sto\s(?P=step)))?\s{_COMES_TO})"
    r"\s(?:[a-z-]+\s){0,6}[$£€¥₹]?",
    re.IGNORECASE,
)
"""What opens a sentence that says what two figures before it come to, or one of them beside the
other: "The later half saw"."""


def as_moves_between(sitting: Sitting) -> list[Verdict]:
    """Moves that are not right on their usual basis, told right behind two right figures of one
    series: borne out where they hold from the one to the other."""
    found: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        held = _between(place, sitting)
        found.append(verdict if held is None else sitting.borne_out(verdict, held))
    return found


def _between(place: int, sitting: Sitting) -> Outcome | None:
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or claim.assertion != "value" or place < _ENDS:
        return None
    if claim.operation not in _MOVES or claim.quantity is None or claim.clause.context:
        return None
    first, second = sitting.verdicts[place - _ENDS : place]
    if first.series != second.series or not (_is_right(first) and _is_right(second)):
        return None
    one = sitting.series[first.series or ""]
    if not (_is_an_end(first, one) and _is_an_end(second, one)):
        return None
    if not (_follows(claim, second.claim) or _is_of_brackets(claim, first.claim, second.claim)):
        return None
    if first.claim.clause.block != claim.clause.block or not _is_counted_so(claim, first, second):
        return None
    return _held(claim, one, first, second, sitting)


_ENDS = 2


def _is_right(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    return right and verdict.claim.assertion == "value" and verdict.period is not None


def _is_an_end(verdict: Verdict, one: Series) -> bool:
    """Whether a figure is what its series stood at: a level, or the rate that it prints."""
    if verdict.claim.operation in (None, "level"):
        return True
    return verdict.claim.operation == "growth" and one.transformation is not Transformation.NONE


def _follows(claim: Claim, before: Claim) -> bool:
    """Whether a move is told right behind a figure: in one breath, or in a sentence on it."""
    start = claim.clause.sentence.start
    opening = claim.clause.lead
    if before.clause.sentence == claim.clause.sentence:
        return _APPOSED.fullmatch(opening[before.span.end - start :]) is not None
    near = before.clause.block == claim.clause.block and before.clause.sentence.end <= start
    return near and _SUMMED_UP.fullmatch(opening) is not None


def _is_of_brackets(claim: Claim, first: Claim, second: Claim) -> bool:
    """Whether a move is told between two times, each with its figure in brackets: "Between January
    (44.3) and April (-26.4) it shed 70.7 points"."""
    if not first.clause.sentence == second.clause.sentence == claim.clause.sentence:
        return False
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    cuts = [n - start for one in (first, second) for n in (one.span.start, one.span.end)]
    joined = text[cuts[1] : cuts[2]], text[cuts[3] : claim.span.start - start]
    told = zip((_FROM_A_TIME, _TO_A_TIME, _IT_MOVED), (text[: cuts[0]], *joined), strict=True)
    return all(pattern.search(words) is not None for pattern, words in told)


_FROM_A_TIME = regex(r"\b(?:[Bb]etween|[Ff]rom)\s[^.;:()]{2,40}\s\([$£€¥₹]?$")
_TO_A_TIME = regex(r"^[^()]{0,20}\)\s(?:and|to|through|until)\s[^.;:()]{2,40}\s\([$£€¥₹]?$")
_IT_MOVED = regex(r"^[^()\d]{0,20}\),?\s[^.;:()\d]{2,70}$")


def _is_counted_so(claim: Claim, first: Verdict, second: Verdict) -> bool:
    """Whether nothing that a move says of its own times is against those of the two figures, of
    which neither is a part of the other: "101,419 in December and 1.07 million in the year, up 3%"
    is no move from the month to its year."""
    base = claim.clause.baseline
    if base is not None and base.period not in (None, first.period, second.period):
        return False
    one, other = first.period, second.period
    if one is None or other is None or one.contains(other) or other.contains(one):
        return False
    if base is not None and base.period is not None:
        return True
    return not _BASED.search(stretch_of(claim)[1])


_BASED = regex(r"^[^,;]{0,30}\b(?:on|from|than|since|over|compared|month|quarter)\b")


def _held(
    claim: Claim, one: Series, first: Verdict, second: Verdict, sitting: Sitting
) -> Outcome | None:
    ends = [v.period for v in (first, second) if v.period is not None]
    early, late = sorted(ends, key=lambda period: (period.end, period.start))
    told = at_the_time(claim, late)
    told = replace(told, basis=None, basis_stated=False)
    told = replace(told, clause=replace(told.clause, baseline=TimeRef(early)))
    checker = sitting.judge.checker
    outcomes, _ = checker.outcomes(told, checker.forms(one.key))
    return next((outcome for outcome in outcomes if outcome.holds), None)
