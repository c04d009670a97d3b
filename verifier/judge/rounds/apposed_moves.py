"""Home of moves told in apposition to a level: "sold chips worth $1.96 billion, 14.8% more than a
year ago" tells how the very thing moved that came to $1.96 billion."""

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.by_figure import differ_in_part
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.language.respectively import goes_on_in_turn
from verifier.lazy import regex
from verifier.model.verdict import ASSUMED, Caveat, Rating, Verdict

_DIGITS = 3
"""So many digits fit no other part by chance."""
_APPOSED = regex(
    r"(?:\s(?:in|at|by|for|during)\s(?:[^,;:.\d]|\b(?:19|20)\d\d\b){2,40})?"
    r",\s(?:(?:up|down|or|by|some|about|around|roughly|nearly|almost|just|over|under|more\sthan|"
    r"a|an)\s|(?:rise|increase|gain|jump|fall|drop|decline|decrease|slump)\sof\s){0,4}"
)


def of_moves_in_apposition(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a move right behind a level was given to another part of the
    measure than the level is right of, which did not move so."""
    verdicts = sitting.verdicts
    pairs = zip((None, *verdicts), verdicts, strict=False)
    return [
        left_open(verdict)
        if before is not None and _is_of_another_part(before, verdict, sitting)
        else verdict
        for before, verdict in pairs
    ]


def _is_of_another_part(level: Verdict, move: Verdict, sitting: Sitting) -> bool:
    if not (_is_a_sure_level(level) and _is_a_right_move(move)):
        return False
    one, other = sitting.series.get(level.series or ""), sitting.series.get(move.series or "")
    if one is None or other is None or not differ_in_part(one, other):
        return False
    if (one.adjustment, one.prices) != (other.adjustment, other.prices):
        return False
    if level.claim.clause.sentence != move.claim.clause.sentence:
        return False
    if _APPOSED.fullmatch(words_between(level.claim, move.claim)) is None:
        return False
    clause = move.claim.clause
    if goes_on_in_turn(clause.sentence_text, clause.span.end - clause.sentence.start):
        return False  # "51.8 million tonnes, down 0.6% and 0.2% respectively", of another level
    return sitting.judge.held(move.claim, one.key) is None


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
