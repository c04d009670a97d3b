"""Home of figures of one construction that were borne out by two measures: "slowed to 4.4% from
2.1%", where only core inflation was 2.1%; "exports rose 19% to $2.2 billion", those to one country;
"17,995 (16,573 in October 2024)", one of them adjusted for the seasons.

What a move came from, what it came to and by how much it went are of one series. One of the two
that rests on nothing but its fit is then of no other.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.diagnose.misprints import digits_told
from verifier.judge.rounds.exchanges.turned_ends import ends_told
from verifier.judge.rounds.moves.together import have_one_measure
from verifier.judge.rounds.on_its_fit import left_open, rests_on_its_fit
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.hedge_words import HEDGE_OR_ARTICLE
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_LOOSE = {Caveat.MEASURE_ASSUMED, Caveat.DERIVED, Caveat.WEAK_BOUND}
_AGAIN = regex(
    r"\W*(?:It|That|This)\s(?:is|was|had\sbeen|stood\sat|compares\swith|compared\swith|came\sto|"
    r"made\sup|represents|represented)\s(?:an?\s|the\s)?(?:(?:rise|fall|increase|decrease|gain|drop|"
    r"decline|jump)\sof\s)?(?:(?:up|down)\sfrom\s)?"
    r"(?:(?:up|down|about|around|nearly|almost|just|only|some)\s){0,2}[$£€¥₹]?"
)
"""All that stands before a figure which tells the one before it at another time."""


def without_those_parted(sitting: Sitting) -> list[Verdict]:
    """The verdicts, where one of two figures of one construction was given by its fit to another
    measure than the other is right of: borne out by that, else left open."""
    result = list(sitting.verdicts)
    for place, other in _in_one_construction(sitting.verdicts):
        guessed, right = result[place], result[other]
        fits = rests_on_its_fit(guessed) and (_is_of_its_words(right) or _leads(guessed, right))
        if not fits and not _is_led_to(guessed, right):
            continue
        if digits_told(right.claim) < min(digits_told(guessed.claim), _TELLING):
            continue  # the less telling one is as likely of something else
        one, given = (sitting.series.get(v.series or "") for v in (right, guessed))
        if one is None or given is None or not _are_apart(one, given):
            continue
        result[place] = _of_one(guessed, right, sitting) or left_open(guessed)
    return result


def _in_one_construction(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of two figures of one construction: of the one that may be of something else, and
    of the other one."""
    pairs = set(ends_told(verdicts))
    pairs |= {(other, one) for one, other in pairs}
    values = [place for place, v in enumerate(verdicts) if v.claim.assertion == "value"]
    for place, then in pairwise(values):
        first, second = verdicts[place], verdicts[then]
        moves = _is_a_move(first) is not _is_a_move(second)
        if then == place + 1 and moves and have_one_measure(first.claim, second.claim):
            if tells_order(first.claim.clause.sentence_text):
                continue  # "1,361 and 1,161, up 19.5% and 12.5% respectively"
            pairs |= {(place, then), (then, place)}
        elif _goes_on(first.claim, second.claim) or _is_set_against(first.claim, second.claim):
            pairs.add((then, place))
    for place, _, then in zip(values, values[1:], values[2:], strict=False):
        if _is_set_against(verdicts[place].claim, verdicts[then].claim):
            pairs.add((then, place))
    yield from sorted(pairs)


def _is_set_against(first: Claim, second: Claim) -> bool:
    """Whether a level is told of another time right behind the one that is set against it: "stood
    at 17,995 (16,140 in October 2024)", "came to 5.1 million, against 4.8 million a year earlier".
    """
    one, other = first.quantity, second.quantity
    if one is None or other is None or None is not other.unit != one.unit:
        return False
    if first.clause.sentence != second.clause.sentence:
        return False
    if {first.operation, second.operation} != {"level"} or second.assertion != "value":
        return False
    behind = second.clause.tail
    between = words_between(first, second)
    led = (_AGAINST.fullmatch(between) or _BY_A_MOVE.fullmatch(between)) is not None
    return led and _AT_ANOTHER_TIME.match(behind) is not None


_AGAINST = regex(
    r"(?:\s[^,;:.()\d]{1,60}?)?"
    rf"(?:\s\(|,?\s(?:{AGAINST}|(?:up|down)\sfrom)\s)"
    rf"(?:(?:up|down)?\s?from\s|against\s)?(?:{HEDGE_OR_ARTICLE}\s){{0,2}}[$£€¥₹]?"
)
_BY_A_MOVE = regex(
    r"[^;:.\d]{0,40},\s(?:(?:up|down|or|an?|some|about|nearly|almost|[a-z]+\sof)\s){0,2}"
    rf"\d[\d.,]*\s?{PERCENT}\s(?:more|higher|less|lower|fewer|up|down|above|below)"
    r"(?:\s(?:than|on|from))?\s(?:the\s)?[$£€¥₹]?"
)
"""Between a level and what a move beside it is told on: ", 3.7 percent more than the "."""
_AT_ANOTHER_TIME = regex(
    rf"(?:\s[a-z]+)?\s(?:(?:in|of|for)\s(?:the\ssame\s[a-z]+\s(?:of\s)?)?"
    rf"(?:{MONTH}|20\d\d|last|the\s(?:previous|first|second|third|fourth)\s)|last\s(?:year|month|"
    rf"{MONTH})|(?:a|one|the)\s(?:year|month|quarter|week)\s{AGO})\b"
)


def _is_a_move(verdict: Verdict) -> bool:
    return verdict.operation in ("growth", "change")


def _goes_on(first: Claim, second: Claim) -> bool:
    """Whether the sentence behind a figure opens with one that it says to be the same: "Inflation
    eased to 21.6%. It was 24.2% a year before"."""
    one, other = first.clause, second.clause
    lead = other.lead
    if _AGAIN.fullmatch(lead) is None:
        return False
    return 0 <= other.sentence.start - one.sentence.end <= _NEXT


_NEXT = 2


def _is_of_its_words(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and verdict.claim.assertion == "value"
    return right and not _LOOSE & set(verdict.caveats)


def _leads(guessed: Verdict, right: Verdict) -> bool:
    """Whether the words of one of two levels or moves lead far sooner to the series that the other
    is right of, be it assumed, than to its own."""
    if right.rating is not Rating.SUPPORTED or {*right.caveats} & (_LOOSE - _ASSUMED):
        return False
    if _is_a_move(guessed) is not _is_a_move(right):
        return False
    scores = {one.series: one.score for one in reversed(guessed.candidates)}
    own, others = (scores.get(v.series or "", 0.0) for v in (guessed, right))
    return others - own >= _FAR


_ASSUMED = {Caveat.MEASURE_ASSUMED}
_FAR = 0.3


def _is_led_to(guessed: Verdict, right: Verdict) -> bool:
    """Whether the words of one right level lead to the series of the other before its own."""
    both = Rating.SUPPORTED, Rating.SUPPORTED
    if (guessed.rating, right.rating) != both or _is_a_move(guessed) or _is_a_move(right):
        return False
    loose = (_LOOSE - {Caveat.MEASURE_ASSUMED}) & {*right.caveats, *guessed.caveats}
    return not loose and any(one.series == right.series for one in guessed.candidates[:1])


_TELLING = 2


def _are_apart(one: Series, other: Series) -> bool:
    """Whether two series are of other parts of one measure, of two measures in one unit, or of one
    with the seasons taken out and left in."""
    if one.family == other.family:
        return None not in (one.adjustment, other.adjustment) and one.adjustment != other.adjustment
    return one.indicator == other.indicator or one.unit == other.unit


def _of_one(guessed: Verdict, right: Verdict, sitting: Sitting) -> Verdict | None:
    told = guessed.claim
    held = sitting.borne_out_by(guessed, told, right.series or "")
    return held or sitting.borne_out_by(
        guessed, at_the_time(told, right.period), right.series or ""
    )
