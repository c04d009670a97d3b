"""Home of moves told in apposition to a level: "sold chips worth $1.96 billion, 14.8% more than a
year ago" tells how the very thing moved that came to $1.96 billion."""

from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import caveats_of
from verifier.judge.rounds.odds.by_figure import differ_in_part
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.language.figures.respectively import goes_on_in_turn
from verifier.lazy import regex
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Caveat, Rating, Verdict

_DIGITS = 3
"""So many digits fit no other part by chance."""
_APPOSED = regex(
    r"(?:\s(?:in|at|by|for|during)\s(?:[^,;:.\d]|\b(?:19|20)\d\d\b){2,40})?"
    r",\s(?:(?:up|down|or|by|some|about|around|roughly|nearly|almost|just|over|under|more\sthan|"
    r"a|an)\s|(?:rise|increase|gain|jump|fall|drop|decline|decrease|slump)\sof\s){0,4}"
)


def of_moves_in_apposition(sitting: Sitting) -> list[Verdict]:
    """The verdicts; a move right behind a level that was given to another part of the measure, or
    another place, than the level is right of is judged by that one where it holds for it, and left
    open where another part did not move so."""
    verdicts = sitting.verdicts
    pairs = zip((None, *verdicts), verdicts, strict=False)
    return [
        verdict if before is None else _of_its_level(before, verdict, sitting)
        for before, verdict in pairs
    ]


def _of_its_level(level: Verdict, move: Verdict, sitting: Sitting) -> Verdict:
    one, other = sitting.series.get(level.series or ""), sitting.series.get(move.series or "")
    if one is None or other is None or not _is_of_another(one, other, level, move):
        return move
    held = sitting.judge.held(move.claim, one.key)
    if held is not None:
        write = sitting.judge.composer
        return write.judged(move.claim, held, move.candidates, caveats=caveats_of(held))
    return left_open(move) if differ_in_part(one, other) else move


def _is_of_another(one: Series, other: Series, level: Verdict, move: Verdict) -> bool:
    """Whether a move in apposition to a right level was given to another series than that."""
    if not (_is_a_sure_level(level) and _is_a_right_move(move)) or one.key == other.key:
        return False
    if (one.indicator, one.unit) != (other.indicator, other.unit):
        return False
    if (one.adjustment, one.prices) != (other.adjustment, other.prices):
        return False
    if level.claim.clause.sentence != move.claim.clause.sentence:
        return False
    if _APPOSED.fullmatch(words_between(level.claim, move.claim)) is None:
        return False
    clause = move.claim.clause
    # "51.8 million tonnes, down 0.6% and 0.2% respectively", of another level
    return not goes_on_in_turn(clause.sentence_text, clause.span.end - clause.sentence.start)


def _is_a_sure_level(verdict: Verdict) -> bool:
    claim = verdict.claim
    if verdict.rating is not Rating.SUPPORTED or claim.quantity is None:
        return False
    if (LOOSE | ASSUMED) & set(verdict.caveats) or claim.assertion != "value":
        return False
    return claim.operation in (None, "level") and significant_digits(claim.quantity) >= _DIGITS


def _is_a_right_move(verdict: Verdict) -> bool:
    """Whether a move is right of one series: what two printed figures make is of both."""
    moved = verdict.claim.operation in ("growth", "change") and verdict.claim.assertion == "value"
    if not moved or verdict.rating is not Rating.SUPPORTED or Caveat.DERIVED in verdict.caveats:
        return False
    return verdict.claim.quantity is not None
