"""Home of levels left behind: those of a rate that the move told of it came after, or led through.

"The jobless rate was 7.1%. The rise came after 6.8% in September and 6.7% in August."
"The rate rose from 4.7% in May to 4.8% in June, 5% in July and now 5.1%."
"The count rose to 352, after slipping to 351."
"""

from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import CueKind, TimeKind
from verifier.model.months import MONTH

_CAME_AFTER = regex(
    r"\s(?:\w+\s){0,3}?(?:(?:comes?|came|coming)\s(?:after|on the heels of)|follow(?:s|ed|ing)?)\s"
    r"(?:(?:just|only|about|a|the)\s){0,2}"
)
"""All that stands between the noun of the move and the first level."""
_BARE = regex(r"\s(?:in|at|a|an|the|last|for|on|and)\b|[.,;]|$")
"""Behind a level: no noun that it is of, as in "came after 3.5% growth in wages"."""
_AND = regex(r"\s(?:in\s)?[A-Z]\w+,?\s(?:and|after)\s")


def with_levels_left(claims: list[Claim]) -> list[Claim]:
    """Percentages that a move came after are levels where the text told a level of theirs before,
    and not what the move was by."""
    result: list[Claim] = []
    told: Claim | None = None
    for claim in claims:
        left = told is not None and _is_left(claim, told, result[-1])
        if left or (result and _is_led_through(claim, result[-1])):
            claim = replace(claim, operation="level", direction=None, basis=None)
        figures = [c for c in result[-2:] if c.assertion != "streak"]  # "after three falls to 351"
        if figures and _is_moved_from(claim, figures[-1]):
            apart = replace(claim.clause.time, apart=True)
            clause = replace(claim.clause, link="from", time=apart)
            claim = replace(claim, clause=clause, direction=None)
        if result and _is_what_it_left(claim, result[-1]):
            time = replace(result[-1].clause.time, inherited=True, apart=True)
            claim = replace(claim, clause=replace(claim.clause, time=time))
        result.append(claim)
        ends = claim.assertion == "value" and claim.operation in ("level", "growth")
        told = claim if ends and _is_percent(claim) else told
    return result


def _is_what_it_left(claim: Claim, end: Claim) -> bool:
    """Whether a level is the one that a move to the level right before it began at, dated by what
    is said of another figure before both: "flat in April, after a 0.2% rise in March, and the
    annual rate dipped to 3.1%, from 3.6%"."""
    clause, led_to = claim.clause, end.clause
    if clause.link != "from" or led_to.link != "to" or clause.sentence != led_to.sentence:
        return False
    mention = clause.time.mention
    if mention is None or led_to.time.mention in (None, mention):
        return False
    if mention.kind is not TimeKind.POINT:
        return False  # "has doubled since 2021, to 8.8% from 3.8%"
    start = clause.sentence.start
    between = clause.sentence_text[end.span.end - start : claim.span.start - start]
    return mention.span.end <= end.span.start and _FROM.fullmatch(between) is not None


_FROM = regex(r",?\s(?:(?:up|down)\s)?from\s(?:(?:just|only|about|a|the)\s){0,2}")


def _is_left(claim: Claim, told: Claim, before: Claim) -> bool:
    cue, start = claim.clause.change, claim.clause.sentence.start
    if claim.operation != "growth" or told.operation != "level" or not _is_percent(claim):
        return False
    text = claim.clause.sentence_text
    if told is before and told.clause.sentence == claim.clause.sentence:
        between = text[told.span.end - start : claim.span.start - start]
        joined = _CAME_AFTER.search(text[: told.span.start - start]) is not None
        return joined and _AND.fullmatch(between) is not None
    if cue is None or cue.kind is not CueKind.NOUN or cue.span.end > claim.span.start:
        return False
    between = text[cue.span.end - start : claim.span.start - start]
    bare = _BARE.match(claim.clause.after) is not None
    return bare and _CAME_AFTER.fullmatch(between) is not None


def _is_led_through(claim: Claim, before: Claim) -> bool:
    """Whether a percentage goes on from the level that a move led to, behind the one it led from:
    no move by so much is told behind both ends of one."""
    if claim.operation != "growth" or before.operation != "level":
        return False
    if claim.clause.sentence != before.clause.sentence:
        return False
    if not (_is_percent(claim) and _is_percent(before)):
        return False
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    end = before.span.end - start
    dated = before.clause.link == "to" and _TO_THEN.match(text, end) is not None
    told = (_LED_ON.search(text, 0, end), _FROM_TO.search(text, 0, end))
    ends = dated or any(one is not None for one in told)
    between = text[before.span.end - start : claim.span.start - start]
    return (
        ends
        and _THROUGH.fullmatch(between) is not None
        and _BARE.match(claim.clause.after) is not None
    )


_FROM_TO = regex(
    r"\bfrom\s[\d.]+(?:%|\sper\s?cent)[^;:%]{0,60}?\sto\s[\d.]+(?:%|\sper\s?cent)"
    r"(?:[^;:%]{0,60}?(?:,|\band)\s[^;:%]{0,20}?[\d.]+(?:%|\sper\s?cent))*$"
)
_TO_THEN = regex(rf"\sin\s{MONTH},\s[\d.]+\s?(?:%|per\s?cent|percent)\sin\s{MONTH}\b")
"""Behind what a move led to: "raised to 0.5% in March, 1% in May"."""
_LED_ON = regex(
    rf"\bto\s[\d.]+\s?(?:%|per\s?cent|percent)\sin\s{MONTH}"
    rf"(?:,\s[\d.]+\s?(?:%|per\s?cent|percent)\sin\s{MONTH})*,\s[\d.]+\s?(?:%|per\s?cent|percent)$"
)
_THROUGH = regex(
    r"(?:\s(?:in|for|at|by)\s[^,;:%]{3,40})?"
    r"(?:,\s(?:then\s|and\s(?:then|now|finally)\s)?|\s(?:and|then)\s(?:(?:then|now|finally)\s)?)"
)


def _is_moved_from(claim: Claim, before: Claim) -> bool:
    """Whether a level without a time of its own is the one that an earlier move ended at, from
    which the level right before it came: "rose to 352, after slipping to 351", "after a dip to",
    "is back up at 352 after slipping to 351"."""
    clause, change = claim.clause, claim.clause.change
    if claim.operation not in _STANDING or clause.link != "to":
        return False
    if before.clause.sentence != clause.sentence or change is None:
        return False
    if change.span.start < before.span.end or change.span.end > claim.span.start:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[before.span.end - start : change.span.start - start]
    moved_there = (claim.operation, before.operation, before.clause.link) == (
        "level",
        "level",
        "to",
    )
    came = moved_there or (before.operation in _STANDING and before.assertion == "value")
    after = (_AFTER_A_MOVE if moved_there else _AFTER_MOVING).search(between) if came else None
    if after is None or not (moved_there or _is_participle(claim)):
        return False
    since, end = before.span.end + after.start(), claim.span.end
    words = clause.sentence_text
    rest = (words[end - start : max(0, t.span.start - start)] for t in clause.times)
    late = (t.span.start >= since for t in clause.times)
    return not any(own and not _GOES_ON.search(said) for own, said in zip(late, rest, strict=True))


_AFTER_A_MOVE = regex(
    r"\b(?:after|following|having)\s(?:(?:first|earlier|previously|briefly|initially|a|an|its|the)\s)?"
    r"(?:[a-z-]+\s){0,2}$"
)
_AFTER_MOVING = regex(r"\b(?:after|following|having)\s(?:(?:first|\w+ly)\s)?$")
"""In front of a participle, which has no subject but the one told before."""
_STANDING = ("level", "average", "growth")
"""What a figure with "to" in front of it may be: with growth, the rate of a measure."""


def _is_participle(claim: Claim) -> bool:
    """Whether the word for the move of a claim is one that ends in "-ing" or "-ed"."""
    change, clause = claim.clause.change, claim.clause
    if change is None or change.kind is CueKind.NOUN:
        return False
    start = clause.sentence.start
    word = clause.sentence_text[change.span.start - start : change.span.end - start]
    return word.lower().split()[0].endswith(("ing", "ed"))


_GOES_ON = regex(r";|,\s(?:while|whereas|and|but)\s")
"""Behind a level, what begins another clause, whose times are its own."""


def _is_percent(claim: Claim) -> bool:
    return claim.quantity is not None and claim.quantity.unit == "percent"
