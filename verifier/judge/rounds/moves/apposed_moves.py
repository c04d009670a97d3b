"""Home of moves told in apposition to a level: "sold chips worth $1.96 billion, 14.8% more than a
year ago" tells how the very thing moved that came to $1.96 billion."""

from collections.abc import Sequence

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import caveats_of
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.moves.companions import accused_beside, has_a_subject_of_its_own
from verifier.judge.rounds.odds.by_figure import differ_in_part
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.language.figures.respectively import goes_on_in_turn
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import best_of
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Caveat, Rating, Verdict

_DIGITS = 3
"""So many digits fit no other part by chance."""
_APPOSED = regex(
    r"(?:\s(?:in|at|by|for|during)\s(?:[^,;:.\d]|\b(?:19|20)\d\d\b){2,40})?"
    r",\s(?:which\s(?:is|was|are|were)\s)?(?:(?:up|down|or|by|some|about|around|roughly|nearly|"
    r"almost|just|over|under|more\sthan|a|an)\s|(?:rise|increase|gain|jump|fall|drop|decline|decrease|slump)\sof\s){0,4}"
)


_JOINED = regex(
    r"\s(?:more|less|fewer|higher|lower|up|down)\s(?:than|on)\s(?:[a-z]+\s){1,4}(?:but|and)\s"
    r"(?:(?:still|about|some|nearly|almost|up|down)\s)?"
)
_IN_TWO = regex(
    r"(?:\s[a-z]+){0,2},\s\d[\d,.]*\s(?:more|less|fewer|higher|lower|up|down)\s(?:than|on)\s"
    r"(?:[a-z]+\s){1,4}(?:but|and)\s(?:(?:still|about|some|nearly|almost|up|down)\s)?"
)
_WHICH = regex(r",\swhich\s")
"""What tells of nothing but the level before it, whatever measures the text is about."""


def of_moves_in_apposition(sitting: Sitting) -> list[Verdict]:
    """The verdicts; a move right behind a level that was given to another part of the measure, or
    another place, than the level is right of is judged by that one where it holds for it. Where it
    does not, what nothing but its fit gave to the other is accused, and what its words gave to
    another part is left open."""
    verdicts = sitting.verdicts
    return [
        _of_its_level(verdicts[_head_of(verdicts, place)], verdict, sitting) if place else verdict
        for place, verdict in enumerate(verdicts)
    ]


def _head_of(verdicts: Sequence[Verdict], place: int) -> int:
    """Where the figure stands that a move is told of: the one before it, or the level before a
    right move of the same that it is joined to: "87,100, 33 fewer than the week before but 1,376
    more than a year ago"."""
    before = verdicts[place - 1]
    joined = place > 1 and _is_a_right_move(before) and before.series == verdicts[place - 2].series
    if not joined or before.claim.clause.sentence != verdicts[place].claim.clause.sentence:
        return place - 1
    on = _JOINED.fullmatch(words_between(before.claim, verdicts[place].claim)) is not None
    return place - 2 if on else place - 1


def _of_its_level(level: Verdict, move: Verdict, sitting: Sitting) -> Verdict:
    one, other = sitting.series.get(level.series or ""), sitting.series.get(move.series or "")
    if one is None or other is None or not _is_of_another(one, other, level, move):
        return move
    held = sitting.judge.held(move.claim, one.key)
    if held is not None:
        write = sitting.judge.composer
        return write.judged(move.claim, held, move.candidates, caveats=caveats_of(held))
    alike = one.indicator == other.indicator
    by_fit = Caveat.MEASURE_ASSUMED in move.caveats and Caveat.MEASURE_ASSUMED not in level.caveats
    if alike and by_fit and not has_a_subject_of_its_own(move.claim, level.claim, one):
        return _accused(move, at_the_time(move.claim, level.period), one.key, other, sitting)
    apart = differ_in_part(one, other) or one.indicator != other.indicator
    return left_open(move) if apart else move


def _accused(move: Verdict, told: Claim, key: str, other: Series, sitting: Sitting) -> Verdict:
    """The mismatch of a move, as it is `told`, with the series of its level; left open where
    nothing is known of how that moved."""
    checker = sitting.judge.checker
    top = best_of(checker.outcomes(told, checker.forms(key))[0])
    if top is None or top.holds or is_as_revised(told, top):
        return left_open(move)
    shown = tuple(slip.alternative for slip in slips(told, top, checker, (other,)))
    return accused_beside(move, top, shown, sitting)


def _is_of_another(one: Series, other: Series, level: Verdict, move: Verdict) -> bool:
    """Whether a move in apposition to a right level was given to another series than that."""
    if not (_is_a_sure_level(level) and _is_a_right_move(move)) or one.key == other.key:
        return False
    between = words_between(level.claim, move.claim)
    if one.unit != other.unit:
        return False
    if one.indicator != other.indicator and _WHICH.search(between) is None:
        return False
    if (one.adjustment, one.prices) != (other.adjustment, other.prices):
        return False
    if level.claim.clause.sentence != move.claim.clause.sentence:
        return False
    told = _APPOSED.fullmatch(between) or _IN_TWO.fullmatch(between)
    if told is None:
        return False
    clause = move.claim.clause
    # "51.8 million tonnes, down 0.6% and 0.2% respectively", of another level
    return not goes_on_in_turn(clause.sentence_text, clause.span.end - clause.sentence.start)


def _is_a_sure_level(verdict: Verdict) -> bool:
    claim = verdict.claim
    if verdict.rating is not Rating.SUPPORTED or claim.quantity is None:
        return False
    loose = (LOOSE | ASSUMED) - {Caveat.MEASURE_ASSUMED}
    if loose & set(verdict.caveats) or claim.assertion != "value":
        return False
    return claim.operation in (None, "level") and significant_digits(claim.quantity) >= _DIGITS


def _is_a_right_move(verdict: Verdict) -> bool:
    """Whether a move is right of one series: what two printed figures make is of both."""
    moved = verdict.claim.operation in ("growth", "change") and verdict.claim.assertion == "value"
    if not moved or verdict.rating is not Rating.SUPPORTED or Caveat.DERIVED in verdict.caveats:
        return False
    return verdict.claim.quantity is not None
