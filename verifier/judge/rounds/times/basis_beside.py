"""Home of moves that hold on another basis than the one that the words beside them tell.

"Orders without transport fell 1.3%. Without arms they fell 1.3%" tells both of one month; that the
second one fits the year is chance.
"""

import re
from dataclasses import replace

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.months import MONTH
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_MOVES = ("growth", "change")
_OF_A_STEP = regex(
    r",\s(?:the|its|an?|their)\s(?:[\w-]+\s){0,4}?(?:monthly|quarterly|weekly|daily)\s(?:[a-z]+\s)?"
    r"(?:increase|rise|gain|advance|fall|drop|decline|decrease|loss)\b"
)
_IN_A_MONTH = regex(rf"\s(?:in|over|during)\sthe\smonth\sto\s(?:\w+\s)?(?:{MONTH})\b")
_OF_A_YEAR = regex(
    r"\b(?:annual(?:ly|ised|ized)?|yearly|year-o\w+-year|year\so\w+\syear|(?:12|twelve)[-\s]months?|"
    r"(?:on|than|from|over)\s(?:a|the|last)\s(?:previous\s)?year)\b",
    re.IGNORECASE,
)
_A_WHILE = regex(r"\b(?:time|period|since)\b", re.IGNORECASE)
_STANDING = (Nature.STOCK, Nature.INDEX, Nature.PRICE)
"""What moves from step to step; a flow is set against its last year as well: "revenue rose 5%, the
third quarterly increase running"."""


def of_the_basis_beside(sitting: Sitting) -> list[Verdict]:
    """Moves that hold by a basis which nothing tells, judged by that which the figure of the same
    measure right before them is of, or the words behind them tell. Left open are percentages of a
    rate that hold so, of which four in the labelled articles were wrong and none right, and what is
    as large the other way on the usual basis: "chips rose $0.3 billion" of a month that fell so."""
    return [_on_its_basis(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _on_its_basis(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    right = verdict.rating is Rating.SUPPORTED and claim.assertion == "value"
    if one is None or not right or claim.operation not in _MOVES or claim.basis_stated:
        return verdict
    assumed = Caveat.BASIS_ASSUMED in verdict.caveats
    if assumed and Caveat.PERCENT_OF_RATE in verdict.caveats:
        return left_open(verdict)
    beside = assumed and (
        _is_beside_its_like(verdict, place, one, sitting)
        or _is_told_after_its_like(verdict, place, one, sitting)
    )
    usual = one.basis or Basis.PERIOD
    if not beside and not _is_told_of_a_step(claim, one):
        turned = _judged_by(usual, place, sitting) if assumed else verdict
        as_large = turned.reason is Reason.OFF_SIGN and _is_as_large(verdict, turned)
        return left_open(verdict) if as_large else verdict
    again = _judged_by(usual if beside else Basis.PERIOD, place, sitting)
    return verdict if again.rating is Rating.SUPPORTED else again


def _judged_by(basis: Basis, place: int, sitting: Sitting) -> Verdict:
    told = replace(sitting.verdicts[place].claim, basis=basis, basis_stated=True)
    return sitting.judge.verdict(told, topic=sitting.topics[place], subject=sitting.subject)


def _is_as_large(verdict: Verdict, turned: Verdict) -> bool:
    """Whether a move that is right to the digit is as large the other way to the digit too."""
    quantity, other = verdict.claim.quantity, turned.computed
    if verdict.reason is not Reason.EXACT or quantity is None or other is None:
        return True
    return abs(abs(other) - abs(float(quantity.value))) <= float(quantity.step) / 2


def _is_told_of_a_step(claim: Claim, one: Series) -> bool:
    """Whether the words right behind a move tell that it is one from step to step, where it holds
    for the year: "rose 2.1% in the month to October", "by $18bn, the second quarterly increase"."""
    behind = claim.clause.tail
    if any(_OF_A_YEAR.search(words) for words in stretch_of(claim, years=True)):
        return False  # "rose by an annual 2.1% in the month to October"
    if one.transformation is Transformation.YEAR:
        return _IN_A_MONTH.match(behind) is not None
    yearly = claim.basis is Basis.YEAR and one.transformation is Transformation.NONE
    if not yearly or one.nature not in _STANDING:
        return False
    return _IN_A_MONTH.match(behind) is not None or _OF_A_STEP.match(behind) is not None


def _tells_its_own_time(verdict: Verdict) -> bool:
    """Whether a move is told of a stretch of time: "from October to October", "in that time"."""
    clause, period = verdict.claim.clause, verdict.period
    if period is None or _A_WHILE.search(clause.sentence_text) is not None:
        return True
    return any(resolve(time, period) != period for time in clause.times)


def _is_beside_its_like(verdict: Verdict, place: int, one: Series, sitting: Sitting) -> bool:
    """Whether the figure right before a move is one of another part of its measure, told as it is,
    and right on the headline basis of both."""
    before = sitting.verdicts[place - 1] if place else None
    other = sitting.series.get(before.series or "") if before is not None else None
    if before is None or other is None or before.claim.clause.block != verdict.claim.clause.block:
        return False
    sure = before.rating is Rating.SUPPORTED and before.claim.assertion == "value"
    loose = {Caveat.BASIS_ASSUMED, Caveat.MEASURE_ASSUMED, Caveat.PERIOD_ASSUMED}
    if not sure or loose & set(before.caveats) or before.claim.basis_stated:
        return False
    if _tells_its_own_time(verdict):
        return False
    alike = (one.indicator, one.unit, one.basis) == (other.indicator, other.unit, other.basis)
    same = before.claim.operation == verdict.claim.operation and one.key != other.key
    return alike and same and before.claim.basis == one.basis != verdict.claim.basis


def _is_told_after_its_like(verdict: Verdict, place: int, one: Series, sitting: Sitting) -> bool:
    """Whether a move is told to have come after that of the step before, which is right on the
    headline basis, from step to step: "climbed 4.4% in June after falling 1.4% in May"."""
    behind = sitting.verdicts[place + 1 : place + 2]
    if not behind or one.basis is not Basis.PERIOD or verdict.period is None:
        return False
    last, claim = behind[0], verdict.claim
    if last.rating is not Rating.SUPPORTED or last.series != one.key or last.caveats:
        return False
    if last.claim.operation != claim.operation or last.claim.basis is not Basis.PERIOD:
        return False
    if last.claim.clause.sentence != claim.clause.sentence:
        return False
    if last.period != verdict.period.previous():
        return False
    return _AFTER.fullmatch(words_between(claim, last.claim)) is not None


_AFTER = regex(
    rf"(?:\s(?:in|for|last|this|month|quarter|week|{MONTH})){{0,4}},?\s(?:after|following)\s"
    r"(?:(?:an?|the)\s)?(?:[a-z]+\s){1,2}(?:of\s|by\s)?"
)
