"""Home of moves told twice over, as an amount and as a rate: "climbed 15 cents, or 0.4%".

Both are of one series, from one time to one other; where either is right of one, the other is of no
other that its words would bear as well.
"""

from dataclasses import replace

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.verdict import Rating, Verdict

_OR = regex(
    r"(?:\s[a-z]+){0,2}(?:,?\s(?:or|that\sis|i\.e\.|(?:the\s)?equivalent\s(?:to|of)|equal\sto|"
    r"amounting\sto)\s|\s\(|,\s(?=(?:a|an|up|down)\s))"
    r"(?:(?:by|a|an|some|about|around|roughly|nearly|almost|just|only|over|under|more\sthan|less\sthan|"
    r"up|down|(?:rise|increase|gain|jump|fall|drop|decline|decrease|loss)\sof)\s){0,4}[$£€¥₹]?"
)
"""What joins the two tellings of one move."""
_MOVES = ("growth", "change")


def of_moves_told_twice(sitting: Sitting) -> list[Verdict]:
    """Moves that are open or held against another series than the right one that they are told
    with in other units: right of that series, or left open; so are rates that were right of another
    measure than the amount is: "grew by 8,500, or 9.1%", as the leaving rate did."""
    found = list(sitting.verdicts)
    for place in range(len(found) - 1):
        first, second = found[place : place + 2]
        if _are_one_move(first.claim, second.claim):
            found[place] = _as_told_with(first, second, sitting)
            found[place + 1] = _as_told_with(second, found[place], sitting)
    return found


def _are_one_move(first: Claim, second: Claim) -> bool:
    if {first.operation, second.operation} != set(_MOVES):
        return False
    if first.clause.sentence != second.clause.sentence:
        return False
    if {first.assertion, second.assertion} != {"value"}:
        return False
    return _OR.fullmatch(words_between(first, second)) is not None


def _as_told_with(verdict: Verdict, right: Verdict, sitting: Sitting) -> Verdict:
    """A move judged as the right one that it tells again in other units."""
    astray = _is_of_another_measure(verdict, right, sitting)
    if (verdict.rating is Rating.SUPPORTED and not astray) or right.rating is not Rating.SUPPORTED:
        return verdict
    if LOOSE & set(right.caveats) or right.series is None or right.baseline is None:
        return verdict
    if verdict.claim.quantity is None or right.series == verdict.series:
        return verdict
    told = at_the_time(verdict.claim, right.period)
    told = replace(told, clause=replace(told.clause, baseline=TimeRef(right.baseline)))
    borne = sitting.borne_out_by(verdict, told, right.series)
    judged = verdict.rating is not Rating.UNVERIFIED
    return borne or (left_open(verdict) if judged else verdict)


def _is_of_another_measure(verdict: Verdict, right: Verdict, sitting: Sitting) -> bool:
    """Whether a rate is held against another measure than the amount that it tells again."""
    series = sitting.series
    if verdict.claim.operation != "growth" or not (verdict.series and right.series):
        return False
    return series[verdict.series].indicator != series[right.series].indicator
