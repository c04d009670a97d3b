"""Home of records in apposition to a right level: "the prices gauge rose to 64.4, its highest since
May 2022", "slid to £898mn from £971mn, their lowest since 2020".

The level tells the measure and the time. Of the records of the labelled articles so told that
nothing else had settled six were wrong, and none of the right ones is held against it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_APPOSED = regex(
    r"(?:\s(?!(?:and|but|than|as|from|against|with|while|after|compared|of|to|for)\b)[\w’'-]+){0,4}"
    r"(?:,\s(?!which\b)[^,;:.\d]{3,50}\b(?:said|says|showed|reported)\b[^,;:.\d]{0,30})?"
    r"(?:,|\s[–—-]|\s\()\s(?:which\s(?:is|was)\s)?(?:(?:the|its|their|an?)\s)(?:new\s)?"
)
"""What leads from a level to a record of it."""
_OF_A_LEVEL = regex(
    r"(?:(?:high|low|larg|small|bigg|great|strong|weak|cheap|dear|few|light|heavi|short|long)est|"
    r"most|fewest|least|best|worst|(?:all-time\s|record\s|new\s)*(?:record|high|low))\b(?:\s(?:level|"
    r"number|figure|total|count|reading|monthly|quarterly|annual))*"
    r"(?:\s(?:since|for\s(?:more\sthan\s)?(?:[a-z-]+|\d+)\s(?:months|years|quarters)|in|on\srecord|ever)\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""The words of a record of a level as such: no move, no part of a year."""
_NARROWED = regex(
    r"\s(?:for|in|of|at|by|per|among|outside|across|rise|fall|increase|decrease|drop|gain|decline|"
    r"jump|month|week|year|quarter)\b",
    re.IGNORECASE,
)
_CUT_OFF = (" since", " for", " in", " than")
_TELLING = 3
_LEVELS = (None, "level", "share")


def of_the_level_apposed(sitting: Sitting) -> list[Verdict]:
    """Open records right behind a right level, held against all values of its series."""
    return [
        _of_its_level(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_its_level(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or claim.assertion != "record":
        return verdict
    if claim.quantity is not None or claim.clause.context or not _tells_of_a_level(claim):
        return verdict
    level = _level_before(claim, sitting.verdicts[:place])
    one = sitting.series.get(level.series or "") if level is not None else None
    if level is None or one is None or not _is_one_step(level, one):
        return verdict
    if _may_be_of_a_move(claim, sitting.verdicts[:place]):
        return verdict
    checker, told = sitting.judge.checker, told_of(claim, level, one)
    found, _ = checker.outcomes(told, checker.forms(one.key))
    if not found:
        return verdict
    top = best_of(found)
    if top.holds:
        return sitting.judge.composer.held(verdict, top, Caveat.MEASURE_ASSUMED)
    if top.judgement.reason is not Reason.OFF_RECORD or not _is_sure(level):
        return verdict
    if Caveat.MEASURE_ASSUMED in level.caveats and _holds_elsewhere(claim, level, sitting):
        return verdict
    write = sitting.judge.composer
    return write.judged(claim, top, verdict.candidates, Reason.OFF_RECORD, caveats=())


def _tells_of_a_level(claim: Claim) -> bool:
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    cue = text[claim.span.start - start : claim.span.end - start]
    behind = _NARROWED.match(text, claim.span.end - start)
    whole = not cue.endswith(_CUT_OFF)  # "highest since" the 4,655 tonnes of February
    return whole and _OF_A_LEVEL.fullmatch(cue) is not None and behind is None


def _may_be_of_a_move(claim: Claim, others: Sequence[Verdict]) -> bool:
    """Whether a record may be that of a move told before the level: "rose 2.8% to 4,436 tonnes, the
    most since January"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    if _OF_EITHER.match(text, claim.span.start - start) is None:
        return False
    return any(
        v.claim.operation in ("growth", "change")
        and v.claim.clause.sentence == claim.clause.sentence
        and v.operation not in _LEVELS
        for v in others
    )


_OF_EITHER = regex(r"(?:most|least|best|worst|strong|weak|bigg|larg|great|small|record)", re.I)


def _level_before(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right level right before a record, or the one that another behind "from" led to."""
    last = figure_before(claim, others)
    right = last is not None and last.rating is Rating.SUPPORTED and not LOOSE & set(last.caveats)
    if last is None or not right or last.operation not in _LEVELS:
        return None
    return replace(last, claim=replace(last.claim, operation=last.operation))


def figure_before(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The verdict on the figure to which a record stands in apposition, or on the one that another
    behind "from" led to; `others` are those before the record."""
    told = [
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.assertion == "value"
    ]
    if not told or _APPOSED.fullmatch(words_between(told[-1].claim, claim)) is None:
        return None
    last = told[-1]
    if len(told) > 1 and words_between(told[-2].claim, last.claim) == " from ":
        last = told[-2] if told[-2].series == last.series else last
    return last


def _is_one_step(level: Verdict, one: Series) -> bool:
    """Whether a level is that of a single step of its series, which its record is of."""
    period = level.period
    if period is None or level.operation not in _LEVELS:
        return False
    return period.frequency is one.frequency and (period.count == 1 or one.unit == "percent")


def _is_sure(level: Verdict) -> bool:
    """Whether a level is of its series by no chance."""
    quantity = level.claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT:
        return False
    return Caveat.MEASURE_ASSUMED not in level.caveats or significant_digits(quantity) >= _TELLING


def _holds_elsewhere(claim: Claim, level: Verdict, sitting: Sitting) -> bool:
    """Whether another series has the level at its time, and of that the record holds."""
    own = sitting.series[level.series or ""]
    for key, one in sitting.series.items():
        if key == own.key or one.unit != own.unit:
            continue
        held = sitting.judge.held(level.claim, key)
        if held is None:
            continue
        told = at_the_time(told_of(claim, level, one), held.frame.period)
        if sitting.judge.held(told, key) is not None:
            return True
    return False
