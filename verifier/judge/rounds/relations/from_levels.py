"""Home of moves told from a level that is printed right behind them: "2% lower than a year before
and 28% below the peak of 2.18 million in 2021"."""

from dataclasses import replace

from verifier.judge.closeness import is_to_the_digit
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Direction
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_FROM = regex(
    r"\s(?P<way>below|above|short\sof|off|down\s(?:on|from)|up\s(?:on|from)|(?:lower|higher|less|more|"
    r"fewer)\sthan)\s(?:the|its|their|an?|that)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:peak|high|low|record|trough|level|total|figure|tally|number)\s(?:of|at)\s[$£€¥]?"
)
_UP = ("above", "up on", "up from", "higher than", "more than")
_STEPS = 1.5


def of_moves_from_levels(sitting: Sitting) -> list[Verdict]:
    """Open growth rates set against the right level that is printed right behind them, held against
    how far the right level before them, of one series and another time, lies from it."""
    return [_from_its_level(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _from_its_level(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or not is_open_yet(verdict) or claim.clause.context:
        return verdict
    if claim.assertion != "value" or claim.operation != "growth" or quantity.unit != "percent":
        return verdict
    base = sitting.verdicts[place + 1] if place + 1 < len(sitting.verdicts) else None
    own = next((v for v in reversed(sitting.verdicts[:place]) if _is_beside(v, verdict)), None)
    if base is None or own is None or not _is_beside(base, verdict):
        return verdict
    told = _FROM.fullmatch(words_between(claim, base.claim))
    if told is None or base.series != own.series or None in (own.period, base.period):
        return verdict
    if own.period == base.period or base.period is None or own.series is None:
        return verdict
    up = told["way"] in _UP
    way = Direction.UP if up else Direction.DOWN
    plain = replace(at_the_time(claim, own.period), direction=way, basis=None, basis_stated=False)
    plain = replace(plain, clause=replace(plain.clause, baseline=TimeRef(base.period)))
    forms = sitting.judge.checker.forms(own.series).as_printed
    found, _ = sitting.judge.checker.outcomes(plain, forms)
    top = best_of(found) if found else None
    if top is None or top.judgement.computed is None:
        return verdict
    write = sitting.judge.composer
    if (top.judgement.computed > 0) is not up:
        return verdict
    if top.holds or is_to_the_digit(claim, top):
        return (
            write.held(replace(verdict, claim=plain), top, Caveat.DERIVED) if top.holds else verdict
        )
    off = abs(abs(top.judgement.computed) - float(abs(quantity.value)))
    if quantity.bound is not Bound.EXACT or off <= _STEPS * float(quantity.step):
        return verdict
    judged = write.judged(plain, top, verdict.candidates, Reason.OFF_VALUE)
    return replace(judged, suggestion=suggestion(plain, top))


def _is_beside(one: Verdict, verdict: Verdict) -> bool:
    """Whether a claim is a right level of the sentence."""
    same = one.claim.clause.sentence == verdict.claim.clause.sentence
    right = one.rating is Rating.SUPPORTED and not LOOSE & set(one.caveats)
    return same and right and one.series is not None and is_of_a_level(one)
