"""Home of multiples of a move: "down 7.5%, less than half March's drop of 15.8%", "gains averaged
108,000, almost double the 57,000 of the third quarter"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.check.origins import is_the_origin
from verifier.judge.rounds.moves.made_of_moves import is_a_right_move, judged_as, moved
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.comparisons.joined_thans import than_joined
from verifier.language.moves.owned_moves import part_of_a_move
from verifier.lazy import regex
from verifier.model.arithmetic import ratio
from verifier.model.known import Value
from verifier.model.outcome import Outcome
from verifier.model.rule import Frame
from verifier.model.series import Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DIRECTLY = regex(r"(?!.*\b(?:and|but|while|as|from|to|or|than|when)\b)[^,;:.()\d]{1,45}", re.I)
"""All that stands between a multiple and the figure that it is one of."""
_SUMS = ("loss", "losses", "change", "changes", "cut", "cuts")
"""What may be a sum of money and no move: "twice last year's loss"."""


def as_multiples_of_moves(sitting: Sitting) -> list[Verdict]:
    """Multiples of a move of another time, told of the move before them in their sentence and not
    of its level; wrong ones are accused where that other move is printed and right too."""
    return [_seen(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _seen(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, others = verdict.claim, sitting.verdicts
    quantity = claim.quantity
    if quantity is None or quantity.unit != "ratio" or claim.operation != "multiple":
        return verdict
    if claim.assertion != "value":
        return verdict
    printed = next(iter(others[place + 1 : place + 2]), None)
    if printed is not None and not _is_its_size(printed, verdict, sitting):
        printed = None
    if printed is None and (verdict.rating is Rating.SUPPORTED or not _is_of_an_owned(verdict)):
        return verdict
    start = claim.clause.sentence.start
    joined = than_joined(claim.clause.sentence_text, claim.span.start - start)
    stop = claim.span.start if joined is None else start + joined
    same = (v for v in reversed(others[:place]) if v.claim.clause.sentence == claim.clause.sentence)
    behind = (v for v in same if v.claim.span.start < stop)
    own = next((v for v in behind if not is_the_origin(v.claim)), None)
    if own is not None and is_a_right_move(own, sitting):
        return _told_of(verdict, own, printed, sitting)
    is_of_levels = _is_of_levels(verdict, sitting) and (own is None or not _is_level(own))
    return _left_open(verdict) if printed is not None and is_of_levels else verdict


def _is_of_an_owned(verdict: Verdict) -> bool:
    """Whether what a multiple is one of is a move that a time owns: "March's drop"."""
    claim = verdict.claim
    behind = claim.span.end - claim.clause.sentence.start
    of_what = part_of_a_move().match(claim.clause.sentence_text, behind)
    return of_what is not None and not of_what.group().endswith(_SUMS)


def _is_its_size(printed: Verdict, multiple: Verdict, sitting: Sitting) -> bool:
    """Whether the next figure is the size of the move that a multiple is of: "March's drop of"."""
    same = printed.claim.clause.sentence == multiple.claim.clause.sentence
    if not same or not is_a_right_move(printed, sitting):
        return False
    return _DIRECTLY.fullmatch(words_between(multiple.claim, printed.claim)) is not None


def _is_level(verdict: Verdict) -> bool:
    return verdict.operation == "level" and verdict.series is not None


def _is_of_levels(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a verdict rests on a measure that moved, and not on the rates at which it did."""
    one = sitting.series.get(verdict.series or "")
    return one is not None and one.transformation is Transformation.NONE


def _left_open(verdict: Verdict) -> Verdict:
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=(), suggestion=None, alternatives=())


def _told_of(verdict: Verdict, own: Verdict, printed: Verdict | None, sitting: Sitting) -> Verdict:
    """The verdict on a multiple of a move: borne out, accused, or left open."""
    write = sitting.judge.composer
    found = list(_outcomes(verdict, own, printed, sitting))
    held = next((outcome for outcome in found if outcome.holds), None)
    if held is not None:
        return write.held(verdict, held, Caveat.DERIVED)
    if found and printed is not None:
        return write.judged(verdict.claim, found[0], verdict.candidates)
    return _left_open(verdict) if _is_of_levels(verdict, sitting) else verdict


def _outcomes(
    verdict: Verdict, own: Verdict, printed: Verdict | None, sitting: Sitting
) -> Iterator[Outcome]:
    """The multiples that two moves make: of the same series, else those that are printed."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    baseline = claim.clause.baseline
    then = printed.period if printed else baseline.period if baseline else None
    if then is None or own.period is None or own.series is None or quantity is None:
        return
    if then == own.period:
        return
    frame = Frame(own.period, then)
    for key in dict.fromkeys((own.series, *((printed.series,) if printed else ()))):
        new = moved(own.claim, key, own.period, sitting)
        old = moved((printed or own).claim, key, then, sitting, hold=printed is not None)
        made = ratio(new, old) if new is not None and old is not None else None
        if made is not None:
            yield judged_as(claim, quantity, "multiple", made, key, frame, sitting)
    made = _as_printed(own, printed, sitting) if printed is not None else None
    if made is not None:
        yield judged_as(claim, quantity, "multiple", made, own.series, frame, sitting)


def _as_printed(own: Verdict, printed: Verdict, sitting: Sitting) -> Value | None:
    """How many times one printed move is the other."""
    new, old = own.claim.quantity, printed.claim.quantity
    one = moved(own.claim, own.series, own.period, sitting)
    other = moved(printed.claim, printed.series, printed.period, sitting)
    if new is None or old is None or not old.value or one is None or other is None:
        return None
    times = float(abs(new.value / old.value))
    said = f"{own.claim.printed} / {printed.claim.printed} = {times:.4g}"
    return Value(times, 0.0, lambda: said, (*one.used, *other.used))
