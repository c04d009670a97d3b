"""Home of differences that name nothing they are told from: "The share fell to 3.5%; at Northern
it was 4.6%, over a point higher".

The level beside such a figure is of a part or place, that before it of another one: it is the
difference of the two where it fits, and else open, for it may be told from a third.
"""

from collections.abc import Sequence

from verifier.judge.apart import is_set_against_another
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import difference
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_COMPARED = regex(
    r"\s(?:[a-z]+\s)?(?:[a-z]{2,}er|more|less|above|below)(?=[.,;:)]|$|\s(?:in|still|again)\b)"
)
_BESIDE = regex(
    r"[^,;.:\d]{0,40},\s(?:or\s|some\s|about\s|over\s|just\s|more\sthan\s|almost\s|nearly\s|a\s|only\s"
    r"|around\s|under\s|still\s){0,3}[$£€¥₹]?"
)
"""What stands between a level and how far it lies from another one."""
_LEVELS = (None, "level")
_BEFORE = 4


def apart_from_the_one_before(sitting: Sitting) -> list[Verdict]:
    """Open or contradicted differences that name no other side, borne out as those of the two
    levels before them of which each is another place's or part's; open where they are not."""
    told = sitting.verdicts
    return [
        _apart(verdict, told[max(0, n - _BEFORE) : n], sitting) for n, verdict in enumerate(told)
    ]


def _apart(verdict: Verdict, told: Sequence[Verdict], sitting: Sitting) -> Verdict:
    if verdict.rating is Rating.SUPPORTED or not _names_no_other(verdict.claim) or not told:
        return verdict
    if is_set_against_another(
        told[-1].claim
    ):  # "a point above the nation’s. In Ohio it was higher"
        return _left_open(verdict)
    near, far = _levels(verdict, told, sitting)
    if near is None or far is None:
        return verdict
    held = _held(verdict.claim, near, far, sitting)
    if held is not None:
        return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    return _left_open(verdict)


def _left_open(verdict: Verdict) -> Verdict:
    wrong = verdict.rating is Rating.MISMATCH
    return left_open(verdict) if wrong else verdict


def _names_no_other(claim: Claim) -> bool:
    """Whether a difference is told by a comparative with nothing behind it."""
    moved = claim.operation in ("growth", "change") and claim.assertion == "value"
    if not moved or claim.clause.baseline is not None or claim.basis_stated:
        return False
    end = claim.span.end - claim.clause.sentence.start
    return _COMPARED.match(claim.clause.sentence_text, end) is not None


def _levels(
    verdict: Verdict, told: Sequence[Verdict], sitting: Sitting
) -> tuple[Verdict | None, Verdict | None]:
    """The level that a difference stands beside, and the nearest one before that of another place
    or part of the same measure, at the same time."""
    near = told[-1]
    start = verdict.claim.clause.sentence.start
    if near.claim.clause.sentence != verdict.claim.clause.sentence or not _is_right(near):
        return None, None
    text = verdict.claim.clause.sentence_text
    between = text[near.claim.span.end - start : verdict.claim.span.start - start]
    if _BESIDE.fullmatch(between) is None:
        return None, None
    one = sitting.series[near.series or ""]
    for other in reversed(told[:-1]):
        if other.claim.clause.block != near.claim.clause.block or not _is_right(other):
            continue
        two = sitting.series[other.series or ""]
        if two.key != one.key and _alike(one, two) and other.period == near.period:
            return near, other
    return near, None


def _is_right(verdict: Verdict) -> bool:
    level = verdict.claim.operation in _LEVELS and verdict.claim.assertion == "value"
    return level and verdict.rating is Rating.SUPPORTED and verdict.series is not None


def _alike(one: Series, other: Series) -> bool:
    return one.unit == other.unit and one.indicator == other.indicator


def _held(claim: Claim, near: Verdict, far: Verdict, sitting: Sitting) -> Outcome | None:
    """The difference of two levels, where a figure fits it."""
    unit = claim.quantity.unit if claim.quantity else None
    one = sitting.series[near.series or ""]
    points = unit in POINTS and one.unit in ("percent", "index")
    if claim.operation != "change" or not (points or unit in (None, one.unit)):
        return None
    return difference(claim, near, far, sitting)
