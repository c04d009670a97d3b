"""Home of margins that the profit and the sales told right before them do not make: "an operating
profit of 26.1 million euros on sales of 265.6 million, a margin of 8.9 percent", of 9.8."""

import re
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.margins_told import KIND, is_a_profit_of
from verifier.judge.rounds.arithmetic.shares_told import as_a_share
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_A_MARGIN = regex(
    r"(?:\s[\w’'-]+){0,3}?,?\s(?:(?:and|for|with|giving|leaving|which\s(?:is|was|gives|makes))\s)?(?:an?|its)\s"
    rf"{KIND}margin\s(?:of|was|is)\s",
    re.IGNORECASE,
)
"""Between the sales and the figure of a margin that is made of them and of nothing else."""
_DIGITS, _STEPS, _FAR_OFF = 2, 3, 0.04
"""A margin has so many digits at least and is off by so many of its last one, and by so much of
itself, where it is wrong."""


def with_its_margin(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """An open margin accused where the right profit and sales right before it in its sentence, of
    one firm and one time, make another by far; any other verdict as it is."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or quantity.unit != "percent" or quantity.bound is not Bound.EXACT:
        return verdict
    if not is_open_yet(verdict) or claim.assertion != "value" or claim.clause.context:
        return verdict
    told = [v for v in sitting.verdicts[:place] if v.claim.assertion == "value"][-2:]
    if significant_digits(quantity) < _DIGITS or len(told) < len(("profit", "sales")):
        return verdict
    named = _A_MARGIN.fullmatch(words_between(told[-1].claim, claim))
    sentence = claim.clause.sentence
    right = all(v.rating is Rating.SUPPORTED and not LOOSE & set(v.caveats) for v in told)
    beside = all(v.claim.clause.sentence == sentence and is_of_a_level(v) for v in told)
    time = told[0].period
    if named is None or not (right and beside) or time is None or time != told[-1].period:
        return verdict
    one, other = (sitting.series[v.series or ""] for v in told)
    part, whole = (one, other) if is_a_profit_of(one, other, named["kind"]) else (other, one)
    if not is_a_profit_of(part, whole, named["kind"]):
        return verdict
    checker, share = sitting.judge.checker, at_the_time(as_a_share(claim), time)
    made = checker.shares(share, checker.forms(part.key), whole, assumed=False)
    if not made or any(outcome.holds for outcome in made):
        return verdict
    top = best_of(made)
    size = float(abs(quantity.value))
    far = max(_FAR_OFF * size, _STEPS * float(quantity.step))
    if abs(abs(top.judgement.computed or 0.0) - size) <= far:
        return verdict
    write, caveats = sitting.judge.composer, (Caveat.DERIVED,)
    judged = write.judged(claim, top, verdict.candidates, Reason.OFF_VALUE, caveats=caveats)
    return replace(judged, suggestion=suggestion(claim, top))
