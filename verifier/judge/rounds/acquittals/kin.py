"""Home of figures acquitted for their kin: of the whole that is told after its parts, and of the
sister of what the figures before are of, which a move and the level it led to fit together; and
of the series of the level that a move is told to have led to.

"Iraq pumped 4.1 million barrels a day and Kuwait 2.5 million. May's total was put at 27.2 million"
tells of all of them, whatever the last of them was.
"""

import re
from dataclasses import replace
from itertools import zip_longest

from verifier.diagnose.misprints import significant_digits
from verifier.extract.heights import GROWTH_RECORD
from verifier.judge.rounds.acquittals.asked import is_accused, is_right, own_words
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.mention import CueKind
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_DIGITS, _MANY = 3, 4
_MOVES = ("growth", "change")


def of_the_total_told(sitting: Sitting) -> list[Verdict]:
    """Figures of a bare total that are held against a part and fit the whole, right of the series
    that a figure before them was of."""
    return [
        _of_the_total(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_the_total(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    slip = verdict.alternatives[0] if verdict.alternatives else None
    fits = is_accused(verdict) or verdict.reason is Reason.AMBIGUOUS
    if not fits or slip is None or slip.reason is not Reason.OFF_SERIES:
        return verdict
    part = sitting.series.get(verdict.series or "")
    if part is None or slip.series not in sitting.series:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    whole, words = sitting.series[slip.series], claim.clause.sentence_text
    if whole.indicator != part.indicator or own_words(part, whole) & set(stems_of(words)):
        return verdict
    if _BARE_TOTAL.search(words[: claim.span.start - claim.clause.sentence.start]) is None:
        return verdict
    if not any(is_right(v) and v.series == whole.key for v in sitting.verdicts[:place]):
        return verdict
    told = replace(claim, direction=None) if _REVISED.search(words) else claim
    return sitting.borne_out_by(verdict, at_the_time(told, verdict.period), whole.key) or verdict


_BARE_TOTAL = regex(
    r"(?:^|[,;:]\s)(?:(?:and|but|so|while)\s)?"
    r"(?:(?:the|that|this|its|their|last\s\w+[’']s|[A-Z][a-z]+[’']s)\s)?"
    r"(?:(?:overall|combined|grand|joint|group|full|headline)\s)?(?:total|tally|aggregate)\b"
    r"(?!\sof\b)[^.;:]*$",
    re.IGNORECASE,
)
"""A total that does not say of what: "May's total was", not "Kuwait's total" or "a total of"."""
_REVISED = regex(rf"\b(?:revised|restated|marked|corrected)\s{UP_OR_DOWN}\b")
"""A move from one print to the next, which is none from one step to the next."""


def of_the_figure_beside_them(sitting: Sitting) -> list[Verdict]:
    """Records accused of another series than that of the right figures to which they are joined,
    true of that one: "286,154, which is 16,539 fewer than in May and the fewest since 2020"."""
    return [
        _of_the_figure(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_the_figure(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or verdict.reason is not Reason.OFF_RECORD:
        return verdict
    told = [v for v in sitting.verdicts[:place] if v.claim.clause.sentence == claim.clause.sentence]
    if read is None or not told or not all(map(is_right, told)):
        return verdict
    if _JOINED.fullmatch(words_between(told[-1].claim, claim)) is None:
        return verdict
    checker = sitting.judge.checker
    for head in reversed(told):
        one, between = sitting.series.get(head.series or ""), words_between(head.claim, claim)
        if one is not None and one.key == read.key:
            if not _may_be_of_the_level(claim, head, told[-1]):
                continue  # of the move beside them, which went with what was read for them
            if _TURNED.search(between):
                return verdict
        elif (
            one is None or _ANOTHER.search(between) or own_words(read, one) & set(stems_of(between))
        ):
            return verdict
        level = replace(at_the_time(claim, head.period), operation="level", direction=None)
        found, _ = checker.outcomes(level, checker.forms(one.key))
        held = next((outcome for outcome in found if outcome.holds), None)
        return (
            sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED) if held else verdict
        )
    return verdict


def _may_be_of_the_level(claim: Claim, head: Verdict, last: Verdict) -> bool:
    """Whether a record read of a move is told in words that may be of the level before that: "8.6
    million tonnes, 13% less than a year earlier, the weakest since 2018"; not behind a noun for the
    move, "a 13% drop and the smallest"."""
    moved = last.claim.clause.change
    if moved is not None and moved.kind is CueKind.NOUN:
        return False
    if claim.operation not in _MOVES or head.claim.operation not in (None, "level"):
        return False
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    return GROWTH_RECORD.search(words) is None


_TURNED = regex(
    r";|\b(?:while|whereas|but|though|although|against)\b|"
    rf"(?i:{GROWTH_RECORD.pattern})(?:\sof\s\S+?)?,?\sand\s(?:by\sfar\s)?(?:the|its|their)\s$"
)
_ANOTHER = regex(r";|\b(?:while|whereas|but|though|although|against|compared|in|for)\b")
"""What a sentence may turn to something else with."""
_JOINED = regex(
    r"(?:\s(?!and\b|but\b|while\b|whereas\b)[a-z-]+){0,7},?"
    r"(?:\s(?:and|which\s(?:is|was)|or)(?:\snow)?)?\s(?:its|the|their|an?)\s"
)
"""What joins a record to the figure before it: " fewer than a month before and the ", ", its "."""


def of_the_level_that_moved(sitting: Sitting) -> list[Verdict]:
    """Records accused as those of a move that are told of a place or a thing by its name, true of
    its level: "output was up 6.4% in 2025, the region's best since 2010"."""
    return [_of_the_level(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_level(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, verdict.series
    if verdict.rating is not Rating.MISMATCH or verdict.reason is not Reason.OFF_RECORD:
        return verdict
    if claim.quantity is not None or read is None or verdict.operation not in _MOVES:
        return verdict
    start, end = (
        place - claim.clause.sentence.start for place in (claim.span.start, claim.span.end)
    )
    if _OWNED.search(claim.clause.sentence_text[:start]) is None:
        return verdict
    if GROWTH_RECORD.search(claim.printed + claim.clause.sentence_text[end : end + _NEAR]):
        return verdict
    checker = sitting.judge.checker
    level = replace(at_the_time(claim, verdict.period), operation="level", direction=None)
    found, _ = checker.outcomes(level, checker.forms(read))
    held = next((outcome for outcome in found if outcome.holds), None)
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED) if held else verdict


_OWNED = regex(r"\bthe\s[a-z]+[’']s\s$")
_NEAR = 30
"""So many characters behind a record may tell what it is one of."""


def of_the_level_it_led_to(sitting: Sitting) -> list[Verdict]:
    """Moves accused of being another series', right of it as the level is to which the sentence
    goes on that they led: "Income soared by £97m in a year, which took it to £469m"."""
    told = sitting.verdicts
    return [
        _of_its_level(*pair, sitting) for pair in zip_longest(told, told[1:]) if pair[0] is not None
    ]


def _of_its_level(move: Verdict, level: Verdict | None, sitting: Sitting) -> Verdict:
    claim, slip = move.claim, move.alternatives[0].series if move.alternatives else None
    if (
        not is_accused(move)
        or move.reason is not Reason.OFF_SERIES
        or claim.operation not in _MOVES
    ):
        return move
    if level is None or not is_right(level) or level.series is None or level.series != slip:
        return move
    same = claim.clause.sentence == level.claim.clause.sentence
    if not same or level.claim.operation != "level":
        return move
    if _TOOK_IT.fullmatch(words_between(claim, level.claim)) is None:
        return move
    told = at_the_time(claim, level.period)
    return sitting.borne_out_by(move, told, level.series) or move


_TOOK_IT = regex(
    r"(?:\s[^.;:,\d]{1,45})?,?\s(?:(?:which|that|and)\s(?:took|takes|brought|brings|lifted|lifts|pushed|"
    r"pushes|carried|sent|sends|put|puts|left|leaves|drove|dragged|pulled)|taking|bringing|lifting|"
    r"pushing|carrying|sending|putting|leaving|driving|dragging|pulling)\s"
    r"(?:it|them|this|that|the\s(?:total|figure|sum|tally|count|number|level))\s"
    r"(?:(?:up|down|back|above|over|just|about|around|nearly|almost|some)\s)*(?:(?:to|at)\s)?"
    r"(?:(?:a|an|just|about|around|nearly|almost|some|new|record)\s)*",
    re.IGNORECASE,
)


def of_a_move_and_its_level(sitting: Sitting) -> list[Verdict]:
    """Levels accused with a move right before them that led to them, of which both are right of a
    sister of what the figures before are of: "current spending grew 7.7% to €7.4bn, capital outlays
    19.2% to €1.2bn"."""
    told = list(sitting.verdicts)
    for place in range(len(_THREE) - 1, len(told)):
        head, move, level = told[place - 2 : place + 1]
        if not is_accused(level) or not is_right(head):
            continue
        both = _of_a_sister(head, move, level, sitting)
        if both is not None:
            pair = zip((move, level), both, strict=True)
            told[place - 1 : place + 1] = [
                sitting.judge.composer.held(v, held, Caveat.MEASURE_ASSUMED) for v, held in pair
            ]
    return told


_THREE = ("head", "move", "level")


def _of_a_sister(
    head: Verdict, move: Verdict, level: Verdict, sitting: Sitting
) -> tuple[Outcome, Outcome] | None:
    """What bears a move and its level out of the one sister of the series of the head."""
    claims = [verdict.claim for verdict in (head, move, level)]
    one = sitting.series.get(head.series or "")
    if one is None or len({claim.clause.sentence for claim in claims}) > 1:
        return None
    if claims[1].operation not in _MOVES or claims[2].operation != "level":
        return None
    if _LED_TO.fullmatch(words_between(claims[1], claims[2])) is None:
        return None
    digits = sum(significant_digits(c.quantity) for c in claims[1:] if c.quantity is not None)
    if digits < _MANY:
        return None
    said = set(stems_of(stretch_of(claims[1])[0]))
    both = [
        found
        for other in sitting.catalogue.by_indicator(one.indicator or "")
        if other.key not in (one.key, level.series)
        and (other.ref_area, other.unit) == (one.ref_area, one.unit)
        and own_words(other, one) & said
        and (found := _both_held(claims[1], claims[2], head, other, sitting)) is not None
    ]
    return both[0] if len(both) == 1 else None


_LED_TO = regex(r"\sto\s(?:just\s|about\s|around\s|nearly\s|almost\s|some\s)?")


def _both_held(
    move: Claim, level: Claim, head: Verdict, other: Series, sitting: Sitting
) -> tuple[Outcome, Outcome] | None:
    basis = replace(move, basis=head.claim.basis or move.basis)
    moved = sitting.held_closely(at_the_time(basis, head.period), other.key)
    stood = sitting.held_closely(at_the_time(level, head.period), other.key)
    return (moved, stood) if moved is not None and stood is not None else None
