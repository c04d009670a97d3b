"""Home of figures acquitted for the ones that they are told with: the level beside which they move,
the pair in whose turn they stand, the two things that are said to have had them both.

"918 in the first nine months, 1.3% fewer than in those of 2024": the second is of the time of the
first.
"""

import re

from verifier.check.certainty import Told, time_told, words_of_places
from verifier.judge.breaths import SET_AGAINST
from verifier.judge.rounds.acquittals.asked import is_accused, is_right, own_words
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.language.figures.respectively import is_in_turn, tells_order
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_MOVES = ("growth", "change")
_AND = regex(r"[^,;:\d]*,?\sand\s[^,;:\d]*")


def of_the_move_of_its_level(sitting: Sitting) -> list[Verdict]:
    """Moves accused of another time, right at that of the level of the same series beside which
    they stand: "918 in the first nine months, 1.3% fewer than in those of 2024"."""
    return [_of_its_level(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _of_its_level(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or last is None or verdict.reason is not Reason.OFF_PERIOD:
        return verdict
    if not is_right(last) or last.series != verdict.series or last.period is None:
        return verdict
    if claim.operation not in _MOVES or last.claim.operation != "level":
        return verdict
    near = claim.clause.sentence == last.claim.clause.sentence
    slip = verdict.alternatives[0].period if verdict.alternatives else None
    if not near or slip != last.period or last.series is None or _has_its_own_time(claim, last):
        return verdict
    meant = at_the_time(claim, last.period)
    return sitting.borne_out_by(verdict, meant, last.series, Caveat.PERIOD_ASSUMED) or verdict


def _has_its_own_time(claim: Claim, last: Verdict) -> bool:
    """Whether the time that a move was read for stands behind it, and so is not that of the level:
    "30.25 million in November, after a drop of 22,000 in October"."""
    mention, named = claim.clause.time.mention, time_told(claim) is Told.NAMED
    apart = named and claim.clause.time.period != last.period
    return apart and mention is not None and mention.span.start >= claim.span.end


def of_pairs_told_alike(sitting: Sitting) -> list[Verdict]:
    """Accused figures that end a pair told without a time, right at that of the one in their place
    in the pair before: "74.3%, up from 74.0% in July; of the latter it was 59.9% and 59.4%"."""
    return [_told_alike(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _told_alike(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    four = sitting.verdicts[place - 3 : place + 1] if place >= len("ABa") else ()
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_PERIOD or not four:
        return verdict
    one, then, first, _ = four
    slip, claim = verdict.alternatives[0] if verdict.alternatives else None, verdict.claim
    if not all(map(is_right, (one, then, first))) or slip is None or claim.clause.times:
        return verdict
    told = one.series == then.series, first.series == verdict.series, first.period == one.period
    if not all(told) or slip.period != then.period or then.period == one.period:
        return verdict
    if len({v.claim.quantity.unit for v in four if v.claim.quantity}) > 1:
        return verdict
    apart = then.claim.clause.sentence != claim.clause.sentence
    if not apart or first.claim.clause.sentence != claim.clause.sentence:
        return verdict
    if _AND.fullmatch(words_between(first.claim, claim)) is None or verdict.series is None:
        return verdict
    meant = at_the_time(claim, then.period)
    return sitting.borne_out_by(verdict, meant, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


def without_bases_in_turn(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a move fits another basis than the one read, and two bases are
    told in turn: "down 2.5% and 1.2% respectively on the year and the quarter"."""
    return [
        left_open(v)
        if v.reason is Reason.OFF_BASIS
        and tells_order(v.claim.clause.sentence_text)
        and _BASES.search(v.claim.clause.sentence_text)
        else v
        for v in sitting.verdicts
    ]


_STEP = r"(?:years?|quarters?|months?|weeks?|annual(?:ly)?|yearly|quarterly|monthly|weekly)"
_BASES = regex(
    rf"\b{_STEP}(?:\s[a-z-]+){{0,2}}\sand\s(?:[a-z-]+\s){{0,4}}?{_STEP}\b", re.IGNORECASE
)


def of_each_of_both(sitting: Sitting) -> list[Verdict]:
    """Accused figures that two things are said to have had each, right of the one that they were
    held against: "Travis and Canyon both ended the month 70% full"."""
    return [_of_each(verdict, sitting) for verdict in sitting.verdicts]


def _of_each(verdict: Verdict, sitting: Sitting) -> Verdict:
    if not is_accused(verdict) or verdict.series is None:
        return verdict
    if _BOTH.search(stretch_of(verdict.claim)[0]) is None:
        return verdict
    told = at_the_time(verdict.claim, verdict.period)
    held = sitting.held_closely(told, verdict.series)
    return verdict if held is None else sitting.borne_out(verdict, held)


_BOTH = regex(r"\b(?:both|each|alike)\b", re.IGNORECASE)


def without_exchanges_unnamed(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where two figures are said to have changed places though their
    sentence names neither of what they are of, nor says which is which, or are of two measures,
    one of which it does not name."""
    return [
        left_open(v)
        if v.reason is Reason.SWAPPED
        and (
            _names_neither(v, sitting) or _names_not_both(v, sitting) or _is_part_of_it(v, sitting)
        )
        else v
        for v in sitting.verdicts
    ]


_SIDES = {"exports", "imports"}


def _names_not_both(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a sentence has no word, those for places aside, for one of the measures of two
    figures: "core prices rose 2.7% in Germany and 2.6% in Spain" tells of no mood of Spain's."""
    claim = verdict.claim
    if is_in_turn(claim.clause):
        return False
    sentence = claim.clause.sentence
    pair = [v for v in sitting.verdicts if v.claim.clause.sentence == sentence]
    ones = sitting.series_of(v.series for v in pair if v.reason is Reason.SWAPPED)
    if len(ones) != len(("one", "other")) or ones[0].indicator == ones[1].indicator:
        return False
    if {one.indicator for one in ones} == _SIDES:
        return False  # of trade, which copy tells by many a word: "bought", "shipped"
    said = set(stems_of(claim.clause.sentence_text)) - words_of_places(claim)
    told = {s.term.code for s in claim.clause.terms if s.own and s.span is not None}
    return any(
        not {one.indicator, one.key} & told and not own_words(one, other) & said
        for one, other in (ones, ones[::-1])
    )


def _is_part_of_it(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether of two figures the second is told as a part of the first and is smaller, so that a
    part would be larger than its whole if they changed places: "510 stores, 214 of them small"."""
    sentence = verdict.claim.clause.sentence
    told = [v for v in sitting.verdicts if v.claim.clause.sentence == sentence]
    pair = [v for v in told if v.reason is Reason.SWAPPED]
    if len(pair) != len(("whole", "part")):
        return False
    whole, part = (v.claim.quantity for v in pair)
    if whole is None or part is None or not 0 < part.value < whole.value:
        return False
    between, behind = words_between(pair[0].claim, pair[1].claim), stretch_of(pair[1].claim)[1]
    return _OF_THEM.search(between) is not None or _OF_THEM.match(behind) is not None


_OF_THEM = regex(r"[,\s(]*\bof\s(?:them|these|those|which|whom|it|that)\b", re.IGNORECASE)


def _names_neither(verdict: Verdict, sitting: Sitting) -> bool:
    claim = verdict.claim
    pair = [
        v
        for v in sitting.verdicts
        if v.reason is Reason.SWAPPED and v.claim.clause.sentence == claim.clause.sentence
    ]
    ones = sitting.series_of(v.series for v in pair)
    if len(ones) < 2 or _WHICH.search(claim.clause.sentence_text) is not None:
        return False
    words = [frozenset(stems_of(one.title)) for one in ones]
    apart = frozenset().union(*words) - words[0].intersection(*words[1:])
    if apart & set(stems_of(claim.clause.sentence_text)):
        return False
    codes = [{one.ref_area, one.breakdown, one.counterpart} for one in ones]
    apart_by = codes[0].union(*codes[1:]) - codes[0].intersection(*codes[1:]) - {None}
    told = {s.term.code for s in claim.clause.terms if s.own and s.span is not None}
    return not told & apart_by


_WHICH = regex(
    r"\b(?:former|latter|respectively|first|second|one|other|there|here|home|abroad|men|women|"
    r"last|this|previous\w*|earlier|before|ago|from|to)\b",
    re.IGNORECASE,
)


def without_bases_of_the_open(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is set against one that was not understood, and was
    held against what that one does not fit either."""
    return [
        left_open(verdict) if last is not None and _stands_on_the_open(verdict, last) else verdict
        for last, verdict in sitting.behind_the_last()
    ]


def _stands_on_the_open(verdict: Verdict, last: Verdict) -> bool:
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_PERIOD:
        return False
    if last.reason is not Reason.AMBIGUOUS or last.rating is not Rating.UNVERIFIED:
        return False
    if last.series != verdict.series or last.claim.clause.sentence != verdict.claim.clause.sentence:
        return False
    return SET_AGAINST.search(stretch_of(verdict.claim)[0]) is not None
