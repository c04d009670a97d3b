"""Home of exchanges: wrong figures of a sentence that become right when they change places."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.judge import Judge
from verifier.judge.compose import without_slips
from verifier.judge.doubts.kinds_told import FURTHER
from verifier.judge.rounds.acquittals.asked import own_words
from verifier.judge.rounds.exchanges.in_turn import told_in_turn
from verifier.judge.rounds.exchanges.pairs import (
    is_telling,
    pairs_of_two_kinds,
    pairs_to_swap,
    read_for,
)
from verifier.judge.rounds.exchanges.times_exchanged import is_of_now
from verifier.judge.rounds.exchanges.turned_comparands import with_turned_comparands
from verifier.judge.rounds.exchanges.turned_ends import (
    as_turned,
    ends_to_turn,
    ends_told,
    exchanged,
    is_plainly_right,
    is_right_way_round,
    sides_to_turn,
)
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.judge.suggestions import instead_of, suggested
from verifier.language.areas.nations import NATIONWIDE
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

Pair = tuple[Verdict, Verdict]


def with_swapped_pairs(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with pairs named that are right in each other's place."""
    result, judge = list(sitting.verdicts), sitting.judge
    for places in pairs_to_swap(sitting.verdicts):
        one, other = (_as_read(sitting.verdicts[at], judge) for at in places)
        if Rating.SUPPORTED in (one.rating, other.rating):
            continue
        if not _are_named_before_both(one, other, sitting):
            _swap(result, places, (one, other), sitting)
    return result


def _are_named_before_both(one: Verdict, other: Verdict, sitting: Sitting) -> bool:
    """Whether a sentence names what two figures are of before the first of them alone, and calls
    it something else beside them: "Hull FC outdraw Hull KR, but the black and whites slipped to
    11,757, while their neighbours, at 10,993"."""
    first, text = one.claim.clause, one.claim.clause.sentence_text
    series = sitting.series_of((one.series, other.series))
    if first.sentence != other.claim.clause.sentence or len(series) != len(("one", "other")):
        return False
    if _AFRESH.search(words_between(one.claim, other.claim)) is None:
        return False
    before = set(stems_of(text[: first.span.start - first.sentence.start]))
    behind = set(stems_of(text[first.span.end - first.sentence.start :]))
    own = [own_words(a, b) for a, b in (series, series[::-1])]
    return all(words & before for words in own) and not any(words & behind for words in own)


_AFRESH = regex(r"\b(?:while|whereas|but|and)\s(?:the|its|their)\s[a-z]")


def with_swapped_kinds(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with pairs named of a figure and its change, or its share, that are wrong and
    are each right in the place of the other."""
    result, judge = list(sitting.verdicts), sitting.judge
    told = sitting.as_read
    for places in pairs_of_two_kinds(told):
        first, second = (told[at] for at in places)
        for key in _keys_of_kinds(first, second):
            one, other = (_wrong_of(v, key, judge) for v in (first, second))
            if one is None or other is None:
                continue
            turned = (exchanged(first.claim, second.claim), exchanged(second.claim, first.claim))
            if all(judge.held(claim, key) is not None for claim in turned):
                _name_as_swapped(result, places, (one, other))
                break
    return result


def _keys_of_kinds(first: Verdict, second: Verdict) -> Iterator[str]:
    """The series that a figure and its change may be of: the likeliest of both, and the one that a
    level told with its change, "456 people, 7,232 more than a year before", was taken to be a move
    of."""
    likeliest = [v.candidates[0].series for v in (first, second) if v.candidates]
    if len(likeliest) == len((first, second)) and likeliest[0] in (
        c.series for c in second.candidates[:1]
    ):
        yield likeliest[0]
    level = first.claim.operation == "level" != first.operation
    taken = level and first.rating is Rating.SUPPORTED and FURTHER.match(second.claim.clause.tail)
    if taken and first.series is not None and Caveat.MEASURE_ASSUMED in first.caveats:
        yield first.series


def with_exchanges_in_turn(sitting: Sitting) -> list[Verdict]:
    """The verdicts with each pair named that is right in each other's place, of the series that
    each stands behind the name of."""
    result, judge = list(sitting.verdicts), sitting.judge
    for places in told_in_turn(result):
        pair = [result[at] for at in places]
        one, other = (_wrong_of(v, v.candidates[0].series, judge) for v in pair)
        if one is not None and other is not None:
            _swap(result, places, (one, other), sitting)
    return result


def with_turned_ends(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with both ends of a move named that are right in each other's place and wrong
    by its verb, or by the word for the side on which one stands of the other; and those of levels
    set against one another, by the one of them that is right of now."""
    result, judge, topics = list(sitting.verdicts), sitting.judge, sitting.topics
    for to, origin in (*ends_to_turn(sitting.verdicts), *sides_to_turn(sitting.verdicts)):
        first, second = sitting.verdicts[to].claim, sitting.verdicts[origin].claim
        held = judge.verdict(exchanged(first, second), topic=topics[to])
        came = sitting.verdicts[to]
        if is_plainly_right(held):
            came = judge.verdict(exchanged(second, first), topic=topics[origin])
        else:
            held = _a_step_later(came, exchanged(first, second), judge) or held
        if is_right_way_round(held, came):
            result[to] = as_turned(first, second, held)
            result[origin] = as_turned(second, first, came)
    for to, origin in ends_told(result):
        turned = _now_and_then(result[to], result[origin], judge)
        if turned is not None:
            first, second = result[to].claim, result[origin].claim
            result[to] = as_turned(first, second, turned[0])
            result[origin] = as_turned(second, first, turned[1])
    return with_turned_comparands(sitting.after(result))


def _now_and_then(to: Verdict, origin: Verdict, judge: Judge) -> Pair | None:
    """What two ends are right of where what a move is told to have come from is what the series
    has come to, and the reverse: "went the other way, to 3.5% from 3.7%" of a rise; None elsewhere,
    and where their sentence names a time."""
    period, key = origin.period, origin.series
    right = origin.rating is Rating.SUPPORTED and to.rating is not Rating.SUPPORTED
    if not right or period is None or key is None or (to.period, to.series) != (period, key):
        return None
    if any(time.period is not None for time in to.claim.clause.times):
        return None
    now = at_the_time(exchanged(to.claim, origin.claim), period)
    then = at_the_time(exchanged(origin.claim, to.claim), period.shift(-1))
    held, came = judge.held(now, key), judge.held(then, key)
    if held is None or came is None or held.elsewhen or came.elsewhen:
        return None
    if not is_of_now(held, judge.checker.published):
        return None  # the text may tell of what has come out since
    write = judge.composer.judged
    return write(now, held, to.candidates), write(then, came, origin.candidates)


def _a_step_later(to: Verdict, turned: Claim, judge: Judge) -> Verdict | None:
    """The verdict on what a move is to have come to, told of the step after the one at which the
    printed figure is right, where it is right then; None elsewhere. Between two days of release a
    sentence may be read for the last but one."""
    if not is_plainly_right(to) or to.period is None or to.series is None:
        return None
    later = at_the_time(turned, to.period.shift(1))
    held = judge.held(later, to.series)
    return judge.composer.judged(later, held, to.candidates) if held is not None else None


def _swap(result: list[Verdict], places: tuple[int, int], pair: Pair, sitting: Sitting) -> None:
    """Name a pair in its places as swapped, where each figure holds in the other's place and counts
    nothing that only the series of the other is of."""
    (one, other), judge = pair, sitting.judge
    if _counts_what(one, other, sitting) or _counts_what(other, one, sitting):
        return
    if _is_of_the_country(one, other, sitting) or _is_of_the_country(other, one, sitting):
        return
    if _holds_with(one, other, judge) and _holds_with(other, one, judge):
        _name_as_swapped(result, places, pair)


def _counts_what(verdict: Verdict, other: Verdict, sitting: Sitting) -> bool:
    """Whether a figure counts by a noun what the series of the other one is of, and its own is not:
    "7,923 aggravated burglaries" read for thefts."""
    figure = verdict.claim.clause.figure
    noun = frozenset(stems_of(figure.noun)) if figure is not None and figure.noun else frozenset()
    own, others = (sitting.series.get(v.series or "") for v in (verdict, other))
    if not noun or own is None or others is None:
        return False
    return noun <= frozenset(stems_of(others.title)) and not noun <= frozenset(stems_of(own.title))


def _is_of_the_country(verdict: Verdict, other: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is told as the whole country's by words before it, and was read for another
    place than the other one: "across the country, it improved by 9.6 minutes", of Yorkshire."""
    if NATIONWIDE.search(stretch_of(verdict.claim)[0]) is None:
        return False
    own, others = (sitting.series.get(v.series or "") for v in (verdict, other))
    return own is not None and others is not None and own.ref_area != others.ref_area


def _name_as_swapped(result: list[Verdict], places: tuple[int, int], pair: Pair) -> None:
    for at, verdict, other in zip(places, pair, reversed(pair), strict=True):
        if result[at].reason is Reason.SWAPPED:
            continue  # it is named so already
        text = f"{without_slips(verdict)} The two figures have changed places."
        own = suggested(verdict.claim, verdict.computed, verdict.operation or "level")
        result[at] = replace(
            verdict,
            reason=Reason.SWAPPED,
            explanation=text,
            suggestion=instead_of(verdict.claim, other.claim) or own,
        )


def _holds_with(verdict: Verdict, other: Verdict, judge: Judge) -> bool:
    """Whether a claim would hold with the figure of another one, or with all that is said of that
    one where the two move in turned directions: "jobs in shops rose by 40,200, those in offices
    fell by 38,200" for a fall and a rise."""
    claim = exchanged(verdict.claim, other.claim)
    ways = {claim.direction, other.claim.direction}
    if claim.operation == "level":
        claim = replace(claim, direction=None)  # exchanged ends turn the move round as well
    if judge.held(claim, verdict.series or "") is not None:
        return True
    if ways != {Direction.UP, Direction.DOWN} or not (is_telling(verdict) and is_telling(other)):
        return False
    turned = replace(claim, direction=other.claim.direction)
    return judge.held(turned, verdict.series or "") is not None


def _as_read(verdict: Verdict, judge: Judge) -> Verdict:
    """A verdict on the series that the words are likeliest about."""
    key = read_for(verdict)
    if key is None or key == verdict.series:
        return verdict
    found, _ = judge.checker.outcomes(verdict.claim, judge.checker.forms(key))
    return verdict if not found or found[0].holds else _against(verdict, found[0], judge)


def _wrong_of(verdict: Verdict, key: str, judge: Judge) -> Verdict | None:
    """A verdict on what contradicts a claim told of a series; None where it holds or has no
    figure."""
    found, _ = judge.checker.outcomes(verdict.claim, judge.checker.forms(key))
    wrong = bool(found) and not any(outcome.holds for outcome in found)
    return _against(verdict, found[0], judge) if wrong else None


def _against(verdict: Verdict, outcome: Outcome, judge: Judge) -> Verdict:
    write = judge.composer.judged
    return write(verdict.claim, outcome, verdict.candidates, Reason.SWAPPED, caveats=())
