"""Home of moves between two levels: those told by how much and from which level to which, each at
a time of its own: "slipped by 4.2% to £251m in the first quarter, from £267m in the fourth"; and of
moves from a level right behind them: "down 1.0% from £414m in the third quarter"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.comparatives import WHICH_WAY
from verifier.model.mention import Basis

_COMPARED = ("growth", "change")
_APART = regex(r"[;:()]|\b(?:and|but|while|whereas|or|although|though|than|against)\b")
"""What parts a move from a level that stands near it."""
_THREE = 3


def with_moves_between_levels(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each move without a stated comparison set against the time of the level from
    which it is told to have led, where that to which it led stands beside them."""
    result = list(claims)
    for first in range(len(result) - _THREE + 1):
        three = result[first : first + _THREE]
        place = next((n for n, one in enumerate(three) if _is_open_move(one)), None)
        if place is None or not _are_in_one_breath(three):
            continue
        ends = {one.clause.link: one for one in three[:place] + three[place + 1 :]}
        move, began, ended = three[place], ends.get("from"), ends.get("to")
        if _sums_up(*three):
            began, ended, _ = three
        if began is None or ended is None or not _lead(began, ended, move):
            continue
        base = TimeRef(began.clause.time.period, mention=began.clause.time.mention)
        based = replace(move.clause, baseline=base, time=ended.clause.time)
        result[first + place] = replace(move, clause=based)
    for place, (move, level) in enumerate(pairwise(result)):
        if _is_open_move(move) and _is_measured_from(move, level):
            base = TimeRef(level.clause.time.period, mention=level.clause.time.mention)
            result[place] = replace(move, clause=replace(move.clause, baseline=base))
    for place in range(_THREE - 1, len(result)):
        move, began = result[place], result[place - 1]
        ended = (
            _level_told_before(result[: place - 1], began) if _follows_from(began, move) else None
        )
        if ended is not None and (_is_open_move(move) or _is_over_their_step(move, began, ended)):
            base = TimeRef(began.clause.time.period, mention=began.clause.time.mention)
            told = replace(ended.clause.time, inherited=True)
            result[place] = replace(move, clause=replace(move.clause, time=told, baseline=base))
    return result


def _is_over_their_step(move: Claim, began: Claim, ended: Claim) -> bool:
    """Whether a move is told over the step, or the year, that lies between two levels: "it had been
    62.0% in May, so it lost 4.9 points within a month"."""
    then, now = began.clause.time.period, ended.clause.time.period
    moved = move.operation in _COMPARED and move.assertion == "value"
    if then is None or not moved or move.clause.baseline is not None:
        return False
    later = {Basis.PERIOD: then.shift(1), Basis.YEAR: then.years_later(1)}
    return move.basis is not None and later.get(move.basis) == now


def _follows_from(began: Claim, move: Claim) -> bool:
    """Whether a move is told to follow from the level right before it, which stands at a time that
    the sentence names: "In October 2024 it was $68m, which makes for a rise of 5%"."""
    clause, then = move.clause, began.clause.time
    named = began.operation == "level" and then.period is not None and not then.inherited
    if not named or clause.sentence != began.clause.sentence or clause.time.period != then.period:
        return False
    start = clause.sentence.start
    return (
        _SO.fullmatch(clause.sentence_text, began.span.end - start, move.span.start - start)
        is not None
    )


_SO = regex(
    r"[^,;:.\d]{0,20}[,;:–—-]\s?(?:which\s(?:makes?|made|means?|meant|gives?|gave|puts?|leaves?|left|"
    r"amounts?\sto|works\sout)|so(?:\sthat)?\s(?:it|they|that|there)(?:\shas|\shave)?|"
    r"(?:and\s)?(?:that|this)\s(?:makes?|made|means?|gives?)|making|meaning|giving)\s[^,;:.\d]{0,45}"
)
"""Between a level and the move that it makes, up to that figure."""


def _level_told_before(told: Sequence[Claim], began: Claim) -> Claim | None:
    """The level of the latest time, of the same step and after that of another one, that
    stands shortly before it, in its paragraph or in the one above."""
    then, found = began.clause.time.period, dict[int, Claim]()
    for claim in told[-_NEAR:]:
        now = claim.clause.time.period
        alike = claim.operation == "level" and claim.quantity and began.quantity
        near = began.clause.block - claim.clause.block <= 1
        if not near or not alike or now is None or then is None:
            continue
        if claim.quantity and began.quantity and claim.quantity.unit != began.quantity.unit:
            continue
        if (then.frequency, then.count) == (now.frequency, now.count) and then.last < now.last:
            found.setdefault(now.last, claim)
    return found[max(found)] if found else None


_NEAR = 4


def _is_dated_behind(level: Claim) -> bool:
    """Whether the time of a level stands behind it."""
    mention = level.clause.time.mention
    return mention is not None and mention.span.start >= level.span.end


def _is_measured_from(move: Claim, level: Claim) -> bool:
    """Whether a move is told to be one from the level right behind it, which stands at an earlier
    time that the sentence names."""
    clause, then = move.clause, level.clause.time
    if clause.sentence != level.clause.sentence or level.operation != "level" or then.inherited:
        return False
    if (
        level.quantity is None
        or level.quantity.unit in ("percent", "ratio")
        or level.clause.context
    ):
        return False
    start = clause.sentence.start
    between = clause.sentence_text[move.span.end - start : level.span.start - start]
    now = clause.time.period
    if then.period is None or now is None or _FROM.fullmatch(between) is None:
        return False
    if not _is_dated_behind(level):
        return False
    alike = (then.period.frequency, then.period.count) == (now.frequency, now.count)
    return alike and then.period.last < now.last


_FROM = regex(
    rf"\s(?:{WHICH_WAY}\s)?(?:from|than|on|below|above|short\sof)\s(?:the\s)?"
    r"(?:(?:figure|total|level|tally|number|sum)\sof\s)?(?:(?:just|only|about|some)\s)?[$£€¥₹]?"
)


def _is_open_move(claim: Claim) -> bool:
    told = claim.operation in _COMPARED and claim.assertion == "value"
    return told and claim.basis is None and claim.clause.baseline is None and not claim.clause.basis


def _are_in_one_breath(three: Sequence[Claim]) -> bool:
    """Whether nothing but their own words stand between three figures of a sentence."""
    text, start = three[0].clause.sentence_text, three[0].clause.sentence.start
    if any(one.clause.sentence != three[0].clause.sentence for one in three):
        return False
    between = (
        text[one.span.end - start : other.span.start - start] for one, other in pairwise(three)
    )
    return not any(_APART.search(words) for words in between)


def _sums_up(began: Claim, ended: Claim, move: Claim) -> bool:
    """Whether a move is told of two levels before it, of which the one went on to the other: "was
    $2.81 in January, then soared to $4.48 in May, a jump of 60%"."""
    text, start = move.clause.sentence_text, move.clause.sentence.start
    if ended.clause.link != "to" or began.clause.link == "from":
        return False
    between = text[began.span.end - start : ended.span.start - start]
    lead = text[ended.span.end - start : move.span.start - start]
    return _THEN.search(between) is not None and _A_MOVE_OF.fullmatch(lead) is not None


_THEN = regex(r"\b(?:then|before|later)\s")
_A_MOVE_OF = regex(
    r"[^,;:.\d]{0,30}(?:,|\s[–—-])\san?\s(?:[a-z-]+\s){0,2}?(?:rise|increase|gain|jump|surge|leap|climb|"
    r"fall|drop|decline|decrease|plunge|slump|slide)\sof\s(?:[a-z]+\s){0,3}"
)


def _lead(began: Claim, ended: Claim, move: Claim) -> bool:
    """Whether two levels of one unit lead one into the other as the move went, each at a time that
    the sentence names."""
    one, other, figure = began.quantity, ended.quantity, move.quantity
    if one is None or other is None or figure is None or one.unit != other.unit:
        return False
    if one.unit == "percent" or began.operation != "level" or ended.operation != "level":
        return False
    then, now = began.clause.time, ended.clause.time
    if then.period is None or now.period is None or then.inherited or then.other is not None:
        return False
    if not _is_dated_behind(began):
        return False
    alike = (then.period.frequency, then.period.count) == (now.period.frequency, now.period.count)
    return alike and then.period.last < now.period.last and not began.clause.context
