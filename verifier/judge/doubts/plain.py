"""Home of plain telling: whether a contradicted figure stands so plainly in its sentence that the
sentence, and not our reading of it, is wrong.

Each kind of slip has a misreading of its own that looks just like it: a figure of another time
where a sentence tells of several, the level behind "to" taken for the change, a record of the
figure before. Each test was weighed on true claims, whose contradictions are all ours, against
slips planted in them; what prevented no false alarm is not asked here.
"""

import re

from verifier.check.certainty import Told
from verifier.check.days_compared import is_before_the_news
from verifier.judge.breaths import (
    BREAK,
    compared_in_another_breath,
    is_dated_past_a_figure,
    moves_in_an_aside,
)
from verifier.judge.dated import is_dated_outright
from verifier.judge.doubts.counted import counts_another
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.kinds_told import is_plainly_moved
from verifier.judge.doubts.named_sides import is_placed_in_its_field
from verifier.judge.doubts.own_words import is_of_a_gap, tells_of_another_thing
from verifier.judge.doubts.plain_rows import is_plain_record, is_plain_run
from verifier.judge.doubts.set_against import is_compared_at_length, is_of_an_open_time
from verifier.judge.doubts.settled import (
    is_a_move_of_a_known,
    is_beyond_doubt,
    is_miscounted,
    is_timed_by_its_sister,
    is_told_but_for_a_digit,
    is_told_by_its_figure,
    is_told_by_its_like,
    is_told_by_its_place,
    is_told_by_its_sister,
    is_turned_round,
)
from verifier.judge.other_times import (
    is_compared_with_an_unread_time,
    may_stand_at,
    tells_an_unread_time,
)
from verifier.judge.stretch import is_told_together, stands_alone, stretch_of
from verifier.judge.times_beside import stands_by_its_time
from verifier.language.moves.paces import moves_at_it
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.net_flows import side_of_flow
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Reason

_FAIRLY_MATCHED, _WELL_MATCHED = 0.6, 0.75
_BEYOND_DOUBT, _FAR_AHEAD, _LED = 1.0, 0.5, 0.2
"""Of words for multiples, which fit much by chance, and of ranks whose measure is named."""
_MOVES = ("growth", "change", "multiple")
"""What a verb tells by itself: a level that nothing explains may be that of anything."""
_POINTS = ("percent", "percentage_points")
_FEW_DIGITS = 2


def told_plainly(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a contradiction for `reason`, which rests on `ground`, may be held against the
    text."""
    score, certainty = ground.match.score, ground.certainty
    moved = claim.operation in _MOVES
    if moved and ground.value.uneven and reason is not Reason.OFF_UNIT:
        return False
    if moved and is_of_a_gap(claim, ground.series):
        return False
    if claim.operation == "contribution" and ground.series.unit not in _POINTS:
        return False  # computed, of parts that need not add up
    if claim.assertion == "trend":
        return True  # whose doubts know no digits
    if is_told_by_its_sister(claim, reason, ground):
        return not is_compared_with_an_unread_time(claim)
    if is_told_but_for_a_digit(claim, reason, ground):
        against = is_compared_at_length(claim, ground)
        return not (against or is_compared_with_an_unread_time(claim))
    match reason:
        case Reason.OFF_VALUE if counts_another(claim, reason, ground):
            return False
        case Reason.OFF_VALUE if moved and tells_of_another_thing(claim, ground.series):
            return False
        case Reason.OFF_VALUE if is_told_by_its_like(reason, ground):
            return not is_compared_with_an_unread_time(claim)
        case Reason.OFF_VALUE if is_beyond_doubt(claim, ground):
            against = is_compared_at_length(claim, ground)
            return not (against or is_compared_with_an_unread_time(claim))
        case Reason.OFF_VALUE:
            if ground.borne.figure:
                return not (_is_of_an_end(claim) or is_compared_with_an_unread_time(claim))
            if moved:
                far = score >= _BEYOND_DOUBT and ground.match.lead >= _FAR_AHEAD
                named = score >= _WELL_MATCHED or is_a_move_of_a_known(claim, ground)
                return named and (far or _is_a_move(claim))
            listed = claim.clause.group is not None
            alone = stands_alone(claim) or stands_by_its_time(claim)
            certain = _is_named_for_certain(claim, ground)
            plain = (certainty.doubts == 0 and alone) or certain
            dated = certain and certainty.time is Told.NAMED
            named = score >= _BEYOND_DOUBT and ground.match.lead >= _FAR_AHEAD
            led = claim.clause.link == "to" and not (dated or named)
            return (listed or plain) and not (led or is_compared_at_length(claim, ground))
        case Reason.OFF_SERIES:
            placed = is_told_by_its_place(claim, reason, ground)
            return placed or is_told_by_its_figure(reason, ground) or _is_told_apart(claim, ground)
        case Reason.OFF_PERIOD if is_of_an_open_time(claim, ground):
            return False
        case Reason.OFF_PERIOD:
            slip = ground.slip.period if ground.slip else None
            kept = ground.instead.wider and ground.borne.kept
            kept = kept or is_timed_by_its_sister(ground)
            if kept or is_told_by_its_like(reason, ground):
                return not tells_an_unread_time(claim, slip, ground.read)
            if is_dated_outright(claim):
                return not may_stand_at(claim, slip, ground.read)
            ahead = ground.instead.later and not stands_alone(claim)
            few = ground.match.lead < _AHEAD and ground.digits < _MANY
            level = few or is_dated_past_a_figure(claim)
            longer = ground.instead.wider and level
            loose = _ends_elsewhere(claim, ground, slip)
            inside = slip is not None and ground.read.contains(slip) and slip != ground.read
            carried = inside and certainty.time is not Told.NAMED  # a run told further up
            elsewhere = (
                ahead or longer or loose or carried or may_stand_at(claim, slip, ground.read)
            )
            return not (_told_in_another_breath(claim) or elsewhere)
        case Reason.OFF_BASIS:
            return not compared_in_another_breath(claim)
        case Reason.OFF_RECORD:
            return is_plain_record(claim, ground)
        case Reason.OFF_STREAK:
            told = is_miscounted(claim, reason, ground) or is_turned_round(claim, reason, ground)
            return told or is_plain_run(claim, ground)
        case Reason.OFF_OPERATION:
            led = claim.clause.link == ("by" if moved else "to")
            return led or is_plainly_moved(claim, ground.series)
        case Reason.OFF_SIGN:
            told = _tells_its_way(claim, ground) and not moves_in_an_aside(claim)
            told = told and not (ground.value.daily and is_before_the_news(claim))
            sided = _has_a_side(claim) or side_of_flow(claim.clause, ground.series) != 0
            return told if moved else sided or _is_listed(claim, ground)
        case Reason.OFF_SCALE | Reason.OFF_DIGITS:
            return not (ground.match.rival or _is_a_fraction(claim))
        case Reason.OFF_RANK:
            named = certainty.measure is Told.NAMED and ground.match.lead >= _LED
            if claim.quantity is None:
                return is_placed_in_its_field(claim, ground)
            return named or score >= _FAIRLY_MATCHED
    return True


def _is_named_for_certain(claim: Claim, ground: Ground) -> bool:
    """Whether the words for the measure of a level leave no other open, and no right figure has its
    place: "the trimmed mean, the gauge that the board trusts most, came in at 3.0%"; where the
    figure names its time beside a right one of the measure, fewer words will do. What a pronoun
    stands for may be of another place or kind: "while those of Italy were"."""
    score, lead = ground.match.score, ground.match.lead
    dated = ground.certainty.time is Told.NAMED and ground.borne.measure
    least, by = (_FAIRLY_CERTAIN, _FAIRLY_CLEAR) if dated else (_CERTAIN, _CLEAR)
    ahead = score >= least and lead >= by
    pointed = _THOSE.search(stretch_of(claim)[0]) is not None
    return claim.operation == "level" and ahead and not (ground.borne.taken or pointed)


_THOSE = regex(r"\b(?:those|that)\s(?:of|in|from|to|for|with|at|on|by)\b", re.IGNORECASE)
_CERTAIN, _CLEAR = 0.9, 0.4
_FAIRLY_CERTAIN, _FAIRLY_CLEAR = 0.65, 0.35


def _is_a_move(claim: Claim) -> bool:
    """Whether a figure is the size of a move that its own sentence tells, and no end of it nor one
    measured in another breath."""
    clause = claim.clause
    own = clause.change is not None and clause.sentence.contains(clause.change.span)
    own = own or (clause.change is None and claim.basis_stated)  # as the head of its list says
    if is_told_together(claim):
        return False
    ended = clause.link in ("to", "from", "at") or _is_a_fraction(claim)
    return own and not ended and not compared_in_another_breath(claim)


def _is_of_an_end(claim: Claim) -> bool:
    """Whether a figure beside a right one may be an end of a move that is none of the measure
    itself: what a level came from, what a growth came to, or what two measures make together."""
    moved = claim.operation in _MOVES
    ended = claim.clause.link == "from" or (moved and claim.clause.link == "to")
    return ended or is_told_together(claim)


def _ends_elsewhere(claim: Claim, ground: Ground, slip: Period | None) -> bool:
    """Whether a figure of few digits is of a year to date whose end is open, and fits what is no
    part of it."""
    inside = slip is not None and ground.read.contains(slip)
    return claim.clause.time.to_date and ground.digits <= _FEW_DIGITS and not inside


def _is_a_fraction(claim: Claim) -> bool:
    """Whether a figure is told in words, as a part or a multiple, which fit much by chance."""
    return claim.quantity is not None and claim.quantity.unit == "ratio"


def _is_told_apart(claim: Claim, ground: Ground) -> bool:
    """Whether nothing in the figure's stretch tells of the series that the figure fits: no word
    of its own, no pronoun that may stand for it, and no total that needs no words; and whether the
    one that was read has no right figure elsewhere. Where the stretch names that one and no other,
    a figure of three digits asks no more."""
    if ground.instead.hinted or _tells_of_its_place(claim, ground.series):
        return False
    if ground.instead.itself and ground.digits >= _TELLING:
        return True
    if ground.match.lead < _AHEAD or (ground.borne.taken and not ground.instead.itself):
        return False
    if not ground.instead.itself and ";" in stretch_of(claim)[0]:
        return False
    if ground.series.breakdown is None and _PRONOUN.match(claim.clause.sentence_text):
        return False
    return ground.match.score >= _WELL_MATCHED or not (ground.match.rival or ground.instead.another)


_AHEAD, _TELLING, _MANY = 0.1, 3, 4
_PLACE = regex(
    r"\b(?:the|that|this)\s(?:[\w-]+\s)?(?:state|city|country|county|island|region|province|bloc|"
    r"nation|kingdom|republic|territory|capital|neighbou?r)\b"
)


def _tells_of_its_place(claim: Claim, one: Series) -> bool:
    """Whether a place is told before a figure by a word that stands for another one: "the state's
    exports to all countries", in a text on Texas."""
    before, _ = stretch_of(claim)
    offset = claim.span.start - len(before)
    codes = (one.ref_area, one.counterpart, one.breakdown, one.key)
    names = [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in codes]
    found = [Span(offset + m.start(), offset + m.end()) for m in _PLACE.finditer(before)]
    return any(not any(n.start < f.end and f.start < n.end for n in names) for f in found)


_PRONOUN = regex(r"\s*(?:its|their|it|they|those|these|this|that)\b", re.IGNORECASE)


def _tells_its_way(claim: Claim, ground: Ground) -> bool:
    """Whether the word for a rise or fall is the figure's own: it stands by it, the figure is no
    rate that a move led to or that was revised ("June's rise was cut to 0.7%"), nor the rate
    that a verb is done to ("cut into 2.9% inflation"), nor one over more than the day."""
    clause = claim.clause
    if claim.quantity is None:
        return False
    if moves_at_it(clause) or claim.printed.startswith(_SIGNS):
        return True  # "Scallops | 6,613 | +4.6%"
    if not clause.near or clause.link in ("to", "from", "at"):
        return False
    before, behind = stretch_of(claim)
    itself = clause.change is not None and clause.change.span.start >= claim.span.end
    if _RATE.match(behind) and not itself:
        return False
    breath = f"{before} {BREAK.split(behind)[0]}"
    ref = clause.baseline
    dated = (
        ref is not None and ref.mention is not None and clause.sentence.contains(ref.mention.span)
    )
    return not (ground.value.daily and not dated and _OVER_LONGER.search(breath))


_SIGNS = ("+", "-", "−", "–", "plus ", "minus ", "Plus ", "Minus ")
_RATE = regex(
    r"\s(?:[\w-]+\s){0,2}(?:inflation|unemployment|jobless rate|interest|growth|rate|yield)\b", re.I
)
_OVER_LONGER = regex(r"\b(?:(?:week|month|day)s?|quarter|year|so far|since)\b", re.IGNORECASE)


def _told_in_another_breath(claim: Claim) -> bool:
    """Whether the figure's time follows it behind a break, where it may be that of another."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[claim.span.end - start : max(0, mention.span.start - start)]
    return mention.span.start > claim.span.end and BREAK.search(between) is not None


def _has_a_side(claim: Claim) -> bool:
    """Whether a level is that of a deficit or surplus, and not one that a move led to."""
    return _BALANCE.search(claim.clause.before[-_BALANCE_BEFORE:]) is not None


def _is_listed(claim: Claim, ground: Ground) -> bool:
    """Whether a level is one of a list of deficits or surpluses, of which another is right: "ran
    deficits with Japan ($7.1 billion), Germany ($5.6 billion) and Hong Kong ($1.8 billion)"."""
    before = claim.clause.lead
    return ground.borne.sister and _LISTED.search(before) is not None


_LISTED = regex(r"\b(?:deficits|surpluses|shortfalls)\b[^;:]*\(\W*$", re.IGNORECASE)
_BALANCE_BEFORE = 40
_BALANCE = regex(r"\b(?:deficit|surplus|shortfall|loss|profit)\b", re.IGNORECASE)
