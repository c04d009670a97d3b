"""Home of other sides: a figure that another one is set against, which is of the same kind."""

from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.hedge_words import HEDGE
from verifier.model.mention import CueKind, Direction
from verifier.model.months import MONTH
from verifier.model.quantity import POINTS

_TIMED = regex(
    r"[^,;:()]{0,50}\s\((?:in\s|at\s)?(?:[A-Z]?[\w/]+\s){0,4}"
    r"(?:(?:FY|Q|H)?\d{1,4}(?:[/-]\d{2,4})?|year|month|quarter|half|"
    rf"{MONTH}|ago|earlier|before|period|time):?\s"
)
"""What stands between a figure and that of a time named in brackets: "43.9% (2024: 42.1%)"."""
_THAN_THE = regex(
    r"\b(?:(?:more|less|lower|higher|better|worse|faster|slower|bigger|smaller)\sthan|above|below)\s"
    r"(?:the|last\s[a-z]+[’']s|(?:a\s)?(?:year|month)\s(?:ago|earlier)[’']?s?|[A-Z][a-z]+[’']s)\s$"
)
_BEHIND_A_NAME = regex(r"[A-Z][\w’'-]+\s\($")


def told_once_more(claim: Claim, told: list[Claim]) -> Claim | None:
    """What a figure repeats: that of another time in brackets, one it is a multiple of, or the move
    of which it tells the extent in numbers; read as this is."""
    return told_then(claim, told) or multiplied_in(claim, told) or _told_in_numbers(claim, told)


def told_then(claim: Claim, told: list[Claim]) -> Claim | None:
    """The figure that brackets give for another time: "£77.2m, up 2.4% (Q3 last year: £75.4m)";
    of those told before, the last one of the same unit."""
    if claim.quantity is None or claim.assertion != "value" or not told:
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[max(0, told[-1].span.end - start) : _reach(claim) - start]
    return _last_alike(claim, told) if _TIMED.fullmatch(between) else None


def _told_in_numbers(claim: Claim, told: list[Claim]) -> Claim | None:
    """The move whose extent a number tells once more, where the rate is told of what somebody has:
    "lost 7.5% of their students, about 54,000 people"."""
    before = told[-1] if told else None
    if before is None or before.operation != "growth" or before.quantity is None:
        return None
    if claim.operation not in ("level", "change") or claim.quantity is None or claim.basis:
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[before.span.end - start : max(0, claim.span.start - start)]
    again = _OF_WHAT_IT_HAS.fullmatch(between) and _CLOSES.match(claim.clause.tail)
    return replace(before, operation="change") if again else None


_OF_WHAT_IT_HAS = regex(
    r"\sof\s(?:its|their|his|her|our|all)\s[^,;.\d]{3,40},\s(?:or\s)?(?:by\s)?"
    rf"(?:(?:{HEDGE}|roughly)\s)?[$€£¥₹]?"
)
_CLOSES = regex(
    r"(?:\s(?!of\b|in\b|were\b|was\b)[a-z-]+){0,2}(?:[.,;:)]|\s*$|\s(?:and|but|in|over|since)\b)"
)


def other_of(claim: Claim, told: list[Claim]) -> Claim | None:
    """The figure of its unit that a rate is the other side of: "inflation was 4.2%, higher than the
    3.9% that analysts had pencilled in"; or whose like it is by a name in brackets: "ticked up to
    5.4%, behind Iowa (6%)"."""
    if claim.operation != "growth":
        return None
    if _THAN_THE.search(claim.clause.lead):
        return _last_alike(claim, told)
    other = _last_alike(claim, told) if _is_bracketed(claim) else None
    return other if other is not None and other.operation == "level" else None


def _is_bracketed(claim: Claim) -> bool:
    """Whether a figure stands alone in brackets behind a name."""
    end = claim.span.end - claim.clause.sentence.start
    closed = claim.clause.sentence_text[end : end + 1] == ")"
    return closed and _BEHIND_A_NAME.search(claim.clause.lead) is not None


def multiplied_in(claim: Claim, told: list[Claim]) -> Claim | None:
    """The move that a figure is another one of where a multiple of it stands between: "gains
    averaged 108,000, almost double the 57,000 of the third quarter"."""
    if len(told) < 2 or claim.operation not in ("level", "change") or claim.quantity is None:
        return None
    times, before = told[-1], told[-2]
    if times.quantity is None or times.quantity.unit != "ratio" or before.quantity is None:
        return None
    if before.assertion != "value" or before.operation not in ("change", "average", "growth"):
        return None
    one, other = before.quantity.unit, claim.quantity.unit
    if other not in (one, None) or (other is None and one in ("percent", "ratio")):
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[times.span.end - start : max(0, _reach(claim) - start)]
    near = before.clause.sentence == times.clause.sentence == claim.clause.sentence
    if near and _is_past_a_gap(before, times):
        return None
    multiplied = near and _IS_ONE_OF.fullmatch(between) is not None
    return before if multiplied and not _STOOD.match(claim.clause.after) else None


def _is_past_a_gap(before: Claim, times: Claim) -> bool:
    """Whether a multiple is joined to the gap between two levels, and so is one of a level: "ten
    cents less than in December and half of the $4.81 they fetched in April"."""
    change, start = before.clause.change, before.clause.sentence.start
    if before.operation != "change" or change is None or change.kind is not CueKind.COMPARATIVE:
        return False
    between = before.clause.sentence_text[before.span.end - start : times.span.start - start]
    return _THAN_AND.search(between) is not None


_THAN_AND = regex(r"\s(?:than|on|from)\s[^,;:]*,?\s(?:and|but)\s")
_IS_ONE_OF = regex(
    r"\s(?:of\s)?(?:the|its|their|that|(?:the\s)?[\w-]+(?:\s[a-z]+)?[’']s?)\s"
    r"(?:(?:mere|meagre|record|revised)\s)?[$£€¥₹]?"
)
"""All that stands between a multiple and the figure that it is one of."""
_STOOD = regex(r"\s(?:[\w’'-]+\s){0,3}?(?:it|they|there|that)\s(?:had|has|have|was|were|stood)\b")
"""What says of a figure that it is where something stood: "double the 6m it had in 2019"."""


def is_left_behind(claim: Claim, told: list[Claim]) -> bool:
    """Whether a rate is what another lies so many points from: "0.75 points lower than the 22.9%
    recorded in May"."""
    last = told[-1].quantity if told else None
    if claim.operation != "growth" or last is None or last.unit not in POINTS:
        return False
    alike = told[-1].clause.sentence == claim.clause.sentence
    return alike and _THAN_THE.search(claim.clause.lead) is not None


UP_FROM = regex(r"\b(?P<way>up|down) from\s*(?P<revised>an?\s(?:\w+ly\s)?revised\s)?$")
"""What leads to a figure that another one is told as more or less than."""


def turns_to_another_move(claim: Claim, before: Claim, between: str) -> bool:
    """Whether a change is smaller, or larger, than another, since what rose is not down from where
    it stood: "added 115,000 workers in April, down from 185,000 in March"."""
    turned, cue, lead = UP_FROM.search(between), before.clause.change, before.clause.lead
    moved = cue is None or (cue.kind is CueKind.VERB and before.clause.near)
    if turned is None or not moved:  # no word of change at all: "with 27,000 new posts, up from"
        return False
    if before.direction is None or any(map(str.isdigit, lead)):
        return False  # "28, nine fewer than a year ago though up from 23 in March"
    if (turned["way"] == "up") is not (before.direction is Direction.UP):
        return True
    return turned["way"] == "up" and _outdoes(before, claim, bool(turned["revised"]))


def _outdoes(move: Claim, other: Claim, revised: bool) -> bool:
    """Whether a rise told as up from a smaller figure of another time is set against the rise then:
    "added 254,000 jobs in September, up from 159,000 in August". Where it set out from would be
    more than it rose by: "added 12 shops in May, up from 340 in April". The other one is dated, or
    told as `revised`."""
    one, then = move.quantity, other.quantity
    dated = any(0 <= t.span.start - other.span.end <= _DATED for t in other.clause.times)
    if not (dated or revised) or one is None or then is None:
        return False
    return abs(then.value) < abs(one.value)


_DATED = 12


def is_a_move_set_against(claim: Claim, before: Claim) -> bool:
    """Whether a move told by a noun is one that the move before is set against: "up 2.1% on the
    year, compared with a decline of 0.4% in May"."""
    cue, start = claim.clause.change, before.span.end
    if cue is None or cue.kind is not CueKind.NOUN or not start <= cue.span.start:
        return False
    offset = claim.clause.sentence.start
    between = claim.clause.sentence_text[start - offset : cue.span.start - offset]
    return cue.span.end <= claim.span.start and _AFTER_A.fullmatch(between) is not None


_AFTER_A = regex(
    r"[^;\d]{0,60}?,?\s(?:against|after|following|from|compared\s(?:with|to)|versus)\s"
    r"(?:an?|the|its|their)\s(?:[a-z-]+\s){0,2}"
)


def is_where_a_move_began(claim: Claim, before: Claim) -> bool:
    """Whether a rate without a word of movement behind it is what another was before it moved:
    "dipped to 3.1% in May after 3.6% in April"."""
    cue, start = claim.clause.change, claim.clause.sentence.start
    if cue is None or before.clause.link != "to" or before.clause.change != cue:
        return False
    between = claim.clause.sentence_text[before.span.end - start : max(0, _reach(claim) - start)]
    return cue.span.end <= before.span.start and _AFTER.fullmatch(between) is not None


_AFTER = regex(
    r"(?:\s(?:in|on|at|by|for|last|this)\s[^,;.\d]{2,24}?)?,?\s"
    rf"(?:after|following|{AGAINST})\s(?:(?:the|its|a)\s)?"
)


def read_as(claim: Claim, other: Claim) -> Claim:
    """A claim by the operation of another."""
    if claim.operation == other.operation:
        return claim
    compared = other.operation in ("growth", "change", "average")
    return replace(
        claim,
        operation=other.operation,
        direction=other.direction if compared else None,
        basis=claim.clause.basis or (other.basis if compared else None),
        basis_stated=claim.clause.basis is not None or (compared and other.basis_stated),
    )


def _last_alike(claim: Claim, told: list[Claim]) -> Claim | None:
    here, unit = claim.clause.sentence, claim.quantity.unit if claim.quantity else None
    own = (c for c in reversed(told) if c.clause.sentence == here and c.assertion == "value")
    return next((c for c in own if c.quantity and c.quantity.unit == unit), None)


def _reach(claim: Claim) -> int:
    figure = claim.clause.figure
    return figure.reach.start if figure else claim.span.start
