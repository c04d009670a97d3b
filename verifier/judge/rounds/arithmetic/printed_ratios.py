"""Home of multiples of one printed figure in another: "Doha's Hamad is growing three times as fast:
13.0 million passed through it, 9.8% more", after an airport that grew by 3.2%.

What is set against what the words around them tell in as many ways as there are writers; both
figures stand there all the same.
"""

import re
from collections.abc import Sequence

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.made_of_moves import judged_as, moved
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.arithmetic import ratio
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.outcome import Outcome
from verifier.model.rule import Frame
from verifier.model.verdict import Caveat, Rating, Verdict

_SINCE = regex(r"\b(?:since|from|over|in)\s(?:the\s)?(?:[a-z]+\s)?(?:19|20)\d\d\b", re.IGNORECASE)
_OF_ANOTHER = regex(
    r"[^,;:.]*?\b(?:average|mean|norm|ago|past|last|previous|earlier|before|used\sto|targets?|goals?|"
    r"promised|expect\w*|forecasts?|predicted|planned|hoped|feared|as\sin|rest\sof|nation(?:al|wide)?)\b",
    re.IGNORECASE,
)
"""Behind a multiple, what says that it is one of a figure that no sentence before tells."""
_OTHERS, _NEXT = 3, 40
"""So many figures are tried at most as what another is a multiple of."""
_ROUGHLY = 1.15
"""Further off than that no hedge takes a multiple."""


def of_printed_ratios(sitting: Sitting) -> list[Verdict]:
    """Open multiples borne out by the figure that stands before them in their sentence, else behind
    them, as so many times one of the next right figures there or in the sentence before, told in
    the same way. Of those in the labelled articles three were right and none wrong."""
    return [_as_ratio(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_ratio(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    led = verdict.rating is Rating.MISMATCH and leads_to_its_pair(verdict, place, sitting)
    free = is_open_yet(verdict) or led
    if not free or quantity is None or claim.assertion != "value":
        return verdict
    if quantity.unit != "ratio" or claim.operation != "multiple":
        return verdict
    near = _right_near(verdict, place, sitting)
    own = [v for v in near if v.claim.clause.sentence == claim.clause.sentence]
    if _SINCE.search(claim.clause.after[:_NEXT]):
        return verdict
    before = [v for v in reversed(own) if v.claim.span.end <= claim.span.start]
    for one in (before or own)[:_OTHERS]:
        others = [v for v in near if v is not one and _are_alike(one, v)]
        if _OF_ANOTHER.match(claim.clause.tail):
            others = [v for v in others if v in own and v.claim.span.start >= claim.span.end]
        others.sort(key=lambda v: v.claim.span.gap(one.claim.span))
        for other in others[:_OTHERS]:
            held = _held(verdict, one, other, sitting)
            if held is not None:
                return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    two = sitting.verdicts[place + 1 : place + 3]
    led = led and all(v.rating is Rating.SUPPORTED for v in two)
    hedged = led and any(_is_near(verdict, one, other, sitting) for one, other in (two, two[::-1]))
    return left_open(verdict) if hedged else verdict


def leads_to_its_pair(verdict: Verdict, place: int, sitting: Sitting) -> bool:
    """Whether a multiple stands right before the two figures that it leads from and to:
    "food inflation nearly halved, to 5.4% from 9.4% in June"."""
    pair = sitting.verdicts[place + 1 : place + 3]
    if len(pair) < 2:
        return False
    if pair[0].series != verdict.series or pair[1].series != verdict.series:
        return False
    one, other = (v.claim for v in pair)
    lead, link = words_between(verdict.claim, one), words_between(one, other)
    return _LEADS_TO.fullmatch(lead) is not None and _AND_FROM.fullmatch(link) is not None


_LEADS_TO = regex(r"(?:\s(?:in|over)\s(?:the\s)?\w+)?,?\s(?:to|from)\s(?:[a-z]+\s)?[$£€¥]?")
_AND_FROM = regex(r"(?:\sin\s\w+)?,?\s(?:to|from)\s(?:[a-z]+\s)?[$£€¥]?")


def is_at_odds_with_its_pair(verdict: Verdict, place: int, others: Sequence[Verdict]) -> bool:
    """Whether the two figures that a multiple stands between, as what is so much of what, make
    another one by far: "$8.6 billion, almost double the $9.1bn of imports", "5,310 people rode on
    trams that month, barely a third as many as the 6,120 of May"."""
    made, told = _made_around(verdict, place, others, _FAR_BEFORE), verdict.claim.quantity
    if made is None or told is None:
        return False
    size = abs(float(told.value))
    return not size / _FAR_OFF <= made <= size * _FAR_OFF


def is_between_right_ones(verdict: Verdict, place: int, others: Sequence[Verdict]) -> bool:
    """Whether the two figures that a multiple stands between are both right, so that it is of no
    others: "a surplus of $12.5 billion, more than twice the $5.7 billion of December"."""
    if _made_around(verdict, place, others) is None:
        return False
    two = others[place - 1], others[place + 1]
    return all(v.rating is Rating.SUPPORTED and v.operation == "level" for v in two)


def _made_around(
    verdict: Verdict, place: int, others: Sequence[Verdict], far: re.Pattern[str] | None = None
) -> float | None:
    """How many times the figure behind a multiple the one before it is, where it stands between two
    as what is so much of what; behind more words too where they are such as `far` takes and the
    multiple goes on with "as many as"."""
    if not 0 < place < len(others) - 1:
        return None
    one, other = others[place - 1].claim, others[place + 1].claim
    claim, sentences = verdict.claim, {one.clause.sentence, other.clause.sentence}
    a, b = one.quantity, other.quantity
    if sentences != {claim.clause.sentence} or a is None or b is None:
        return None
    lead, link = words_between(one, claim), words_between(claim, other)
    counted = " as many " in link and b.unit is None and a.unit not in ("percent", "ratio")
    alone = a.unit is None and b.unit is None and others[place - 1].series is not None
    counted = counted or (alone and others[place - 1].series == others[place + 1].series)
    if not (counted or a.unit == b.unit) or not a.value or not b.value:
        return None
    if a.unit == "ratio" or not (a.unit or counted):
        return None
    aside = _ASIDE.fullmatch(lead) is not None
    if far is not None and " as " in link:
        aside = aside or far.fullmatch(lead) is not None
    if not aside or _OF_THE.fullmatch(link) is None:
        return None
    return abs(float(a.value / b.value))


_FAR_OFF = 1.3
"""Further off than that no hedge takes a multiple."""
_HEDGED = (
    r",\s(?:(?:or|which\sis|about|almost|around|roughly|nearly|just|over|under|more|less|than|well|"
    r"some|a|little|not|far|from|close|to|only|barely|fully)\s)*"
)
_ASIDE = regex(rf"(?:\s[\w’'-]+){{0,6}}{_HEDGED}", re.IGNORECASE)
_FAR_BEFORE = regex(rf"\s[^,.;:\d]*{_HEDGED}", re.IGNORECASE)
_OF_THE = regex(
    r"\s(?:(?:times|as\smuch\sas|as\smany\sas|as\shigh\sas|of|that\sof)\s)?"
    r"(?:the|its|their|a|(?-i:(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*[’']s?))\s[$£€¥₹]?"
)


def _right_near(verdict: Verdict, place: int, sitting: Sitting) -> Sequence[Verdict]:
    """The right values of the sentence of a claim and of the one before in its paragraph."""
    clause, others = verdict.claim.clause, sitting.verdicts
    starts = [
        v.claim.clause.sentence for v in others[:place] if v.claim.clause.block == clause.block
    ]
    last = next((s for s in reversed(starts) if s != clause.sentence), None)
    return [
        v
        for v in others
        if v.rating is Rating.SUPPORTED and v.claim.assertion == "value" and v.series is not None
        if v.claim.clause.sentence in (clause.sentence, last)
    ]


def _are_alike(one: Verdict, other: Verdict) -> bool:
    """Whether two figures are told in the same way, of another measure or time."""
    a, b = one.claim.quantity, other.claim.quantity
    if a is None or b is None or a.unit != b.unit or a.unit == "ratio":
        return False
    same = (one.series, one.period) == (other.series, other.period)
    return not same and (one.operation or "level") == (other.operation or "level")


def _made(one: Verdict, other: Verdict, sitting: Sitting) -> Value | None:
    """The multiple that one right figure is of another."""
    if one.series is None or one.period is None:
        return None
    new = moved(one.claim, one.series, one.period, sitting)
    old = moved(other.claim, other.series, other.period, sitting)
    return ratio(new, old) if new is not None and old is not None else None


def _is_near(verdict: Verdict, one: Verdict, other: Verdict, sitting: Sitting) -> bool:
    """Whether some hedge may take a multiple for that of two right figures."""
    made, quantity = _made(one, other, sitting), verdict.claim.quantity
    size = float(quantity.value) if quantity is not None else 0.0
    return made is not None and size / _ROUGHLY <= made.value <= size * _ROUGHLY


def _leads_back(claim: Claim, one: Verdict, other: Verdict) -> bool:
    """Whether a multiple that something has become is that of an earlier figure in a later one of
    its series: "it was $173 a year ago and has doubled" to the $83 before."""
    if one.period is None or other.period is None or one.series != other.series:
        return False
    return _BECOME.search(claim.printed) is not None and one.period.end < other.period.end


_BECOME = regex(r"(?:ed|ing)\b", re.IGNORECASE)


def _held(verdict: Verdict, one: Verdict, other: Verdict, sitting: Sitting) -> Outcome | None:
    """What bears a multiple out as that of two figures; None where it is not."""
    claim, quantity, made = verdict.claim, verdict.claim.quantity, _made(one, other, sitting)
    if quantity is None or one.series is None or one.period is None or made is None:
        return None
    if not _is_near(verdict, one, other, sitting) or _leads_back(claim, one, other):
        return None
    frame = Frame(one.period, other.period if other.period != one.period else None)
    held = judged_as(claim, quantity, "multiple", made, one.series, frame, sitting)
    return held if held.holds else None
