"""Ellipsis: figures that lean on the one told before them, read as it was read."""

import re
from dataclasses import replace

from verifier.extract.ends import leads_to_an_end, way_led_on
from verifier.extract.foreseen import foreseen_as, is_foreseen, is_short_of
from verifier.extract.gapped_moves import is_a_gapped_move, is_a_rate_beside_a_move, move_taken_up
from verifier.extract.other_sides import (
    UP_FROM,
    is_a_move_set_against,
    is_left_behind,
    is_where_a_move_began,
    other_of,
    read_as,
    told_once_more,
    turns_to_another_move,
)
from verifier.extract.shared_bases import is_over_another_time, is_set_against_another
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind

_SET_AGAINST = regex(
    r"\b(?:(?:short of|missing|beating|against|after|following|from|on top of|compared (?:with|to))"
    r"(?: the| a)?|than(?: the| a| an)?|versus|vs\.?|and|or|but)\s*$",
    re.IGNORECASE,
)
_EARLIER_PRINT = regex(
    r"\brevis\w+\s(?:\w+\s){0,2}?(?:its|an?|the|their)\s(?:\w+\s)?(?:estimate|reading|figure|"
    r"print) of\s*$",
    re.IGNORECASE,
)
_FOLLOWED = regex(r"\b(?:followed by|ahead of|then)\s[A-Z][\w .]{1,30},?\s(?:with|at|on)\s$")
_STARTED_FROM = regex(r"\sfrom\s(?:the\s|its\s|their\s|[\w ]{3,20}[’']s?\s)?")
"""What stands between the extent of a move and the level it set out from: "up 2.9p from 140.2p"."""
_SET_BESIDE = regex(r"^\W*(?:against|compared (?:with|to)|versus|vs\.?)\s", re.IGNORECASE)
_FROM = regex(
    r"\bfrom\s*(?:(?:the|an?|its|their)\s*(?:(?:[a-z]+\s)?(?:estimate|print|figure|total|level|"
    r"reading)\sof\s*)?)?$"
)
_ELLIPTIC = regex(r"^\s*(?:for|from|by|in|at|of)\b", re.IGNORECASE)
_GAP = regex(
    r"[^,;\d]{0,40}(?:,\s(?:and\s|while\s|but\s)?|;\s(?:and\s|while\s|but\s)?|"
    r"\s(?:and|while|but)\s)(?P<who>[^,;:()\d]{2,60})\s"
)
_NO_NAME = frozenset(
    "is are was were be been has have had do does did will would could may might can "
    "should said says say who which that than as at on in after before since from until down up "
    "off about though although still yet well far short shy even because when where if "
    "compared against nearly almost over under above below more less fewer total record average "
    "level figure mark least most it they he she we i you not no another further including "
    "stood came reached hit took made fell rose grew won lost paid left went kept saw sold slid "
    "sank shrank swung leapt crept sprang cut shed put ran held beat drew flew bought spent gave "
    "rate inflation unemployment yield margin price share ratio".split()
)
"""What no bare name of a list's further member holds: "hotels 28,000, shops 91,000"."""
_ENDED = regex(r"\w{2,}(?:ing|ed)")
_MORE_THAN = regex(
    r"(?:\s\w+)?\s(?:more|fewer|less|(?:small|larg|bigg|great|low|high|dear|cheap|narrow|wid|heavi|"
    r"light|short|long|strong|weak)er)\sthan\s(?:the\s|its\s|their\s)?"
)
_LINKS = ("by", "of", "to")
_AND = regex(r"\b(?:and|but)\s$")
_OWN_VERB = regex(r"\s(?:[a-z]+\s){0,2}?(?:were|was|are|is|had|have)\b")


def within_sentence(claims: list[Claim]) -> list[Claim]:
    """Figures set against the one before without a word of their own are read as it is.

    "6% of demand, against 39% for oil" are two shares, "added 119,000, fewer than the 140,000
    first reported" two changes, "rose 3.1%, compared with 2.9% in May" two growth rates.
    """
    result: list[Claim] = []
    for claim in claims:
        before = _measured_before(claim, result)
        if (like := told_once_more(claim, result)) is not None:
            result.append(read_as(claim, like))
            continue
        if (like := _past_an_aside(claim, result)) is not None:
            result.append(_taken_up(claim, like))
            continue
        alike = before is not None and claim.operation == before.operation and claim.basis is None
        apart = before is not None and is_set_against_another(claim, before)
        if before and alike and not apart and before.basis and leans_on(claim, before, result[-1]):
            claim = replace(claim, basis=before.basis, basis_stated=before.basis_stated)
        elif before and not apart and is_bare(claim) and leans_on(claim, before, result[-1]):
            claim = replace(
                claim,
                operation=before.operation,
                direction=None if before.operation == "share" else before.direction,
                basis=None if before.operation == "share" else claim.clause.basis or before.basis,
                basis_stated=claim.clause.basis is not None or before.basis_stated,
            )
        elif (twin := _told_in_parallel(claim, result) or move_taken_up(claim, result)) is not None:
            claim = read_as(claim, twin)
        elif result and _says_in_percent(claim, result[-1]):
            claim = replace(claim, operation="growth", direction=result[-1].direction)
        elif before is not None and _goes_beside_a_level(claim, before, result[-1]):
            claim = replace(claim, operation="level", direction=None, basis=None)
        elif (other := other_of(claim, result)) is not None:
            claim = read_as(claim, other)
        elif is_left_behind(claim, result):
            claim = replace(claim, operation="level", direction=None, basis=None)
        elif result and is_a_gapped_move(claim, result[-1]):
            claim = replace(claim, operation="change", direction=claim.clause.direction)
        elif result and claim.operation == "level" and claim.direction is None:
            claim = replace(
                claim, direction=way_led_on(claim, result[-1], _between(claim, result[-1]))
            )
        result.append(claim)
    return result


def _says_in_percent(claim: Claim, before: Claim) -> bool:
    """Whether a percentage tells the change before it once more: "by $167m, or 6.1%"."""
    quantity = claim.quantity
    if quantity is None or quantity.unit != "percent":
        return False
    shared = claim.operation == "share" and not claim.clause.after.lstrip().startswith("of ")
    if not shared and claim.operation != "level":
        return False
    return before.operation == "change" and _OR.fullmatch(_between(claim, before)) is not None


_OR = regex(r",?\sor\s(?:by\s)?")


def _told_in_parallel(claim: Claim, told: list[Claim]) -> Claim | None:
    """The rate that a bare one repeats the pattern of: "menswear, at £186m, was 4.5% higher;
    childrenswear, at £95m, 5.6%"."""
    quantity = claim.quantity
    if len(told) < 2 or quantity is None or quantity.unit != "percent":
        return None
    twin, level = told[-2], told[-1]
    same = twin.clause.sentence == level.clause.sentence == claim.clause.sentence
    grown = twin.operation == "growth" and level.operation == claim.operation == "level"
    if not (same and grown) or _BESIDE.fullmatch(_between(claim, level)) is None:
        return None
    return twin if _PARALLEL.fullmatch(_between(level, twin)) else None


_BESIDE = regex(r",\s(?:by\s)?")
_PARALLEL = regex(
    r"(?:\s[^.;,\d]{2,30})?[;,]\s(?:(?:and|while|but)\s)?[^,;\d]{2,40},\s(?:at|on|with)\s[$£€]?"
)


def _measured_before(claim: Claim, told: list[Claim]) -> Claim | None:
    """The claim that `claim` may lean on: the last, or where it is set beside something of another
    unit ("a 62% chance of a quarter-point cut, against 55%"), the one before that of its own."""
    last = told[-1] if told else None
    if last is None or claim.quantity is None or last.quantity is None or len(told) < 2:
        return last
    unit = claim.quantity.unit
    own = told[-2].quantity is not None and told[-2].quantity.unit == unit
    alike = told[-2].clause.sentence == claim.clause.sentence
    aside = own and last.quantity.unit != unit and alike
    if aside and _SET_BESIDE.search(claim.clause.before):
        return told[-2]
    if is_foreseen(claim):
        return foreseen_as(claim, told) or last
    if alike and last.operation == "level" and _name_in_a_gap(claim, last) in _BARE:
        moved = told[-2].operation in ("change", "growth")
        return told[-2] if moved and last.clause.link == "to" else last
    return last


def _past_an_aside(claim: Claim, told: list[Claim]) -> Claim | None:
    """The figure that one goes on from, past that of a relative clause: "grew 0.3% in Peru, where
    it was 6.5% lower than a year ago, and 0.5% in Chile"."""
    if len(told) < 2 or claim.quantity is None or claim.assertion != "value":
        return None
    before, last = told[-2:]
    alike = before.quantity is not None and before.quantity.unit == claim.quantity.unit
    if not alike or before.clause.sentence != claim.clause.sentence:
        return None
    opened = _RELATIVE.search(_between(last, before)) is not None
    return before if opened and _CLOSED.fullmatch(_between(claim, last)) is not None else None


def _taken_up(claim: Claim, before: Claim) -> Claim:
    """A claim that goes on with another: its operation, its way and what that is set against."""
    told = before.clause
    clause = replace(claim.clause, basis=told.basis, baseline=told.baseline)
    return replace(
        claim,
        clause=clause,
        operation=before.operation,
        direction=before.direction,
        basis=before.basis,
        basis_stated=before.basis_stated,
    )


_RELATIVE = regex(r",\s(?:where|which|who|whose)\s(?:[^,;]|(?<=\d),(?=\d))*$")
_CLOSED = regex(
    r"(?:[^,;]|(?<=\d),(?=\d))*,\s(?:and|while|but)\s(?:in\s[A-Z][\w ]{2,30}\s)?(?:by\s)?"
)
_BARE = ("", "by", "of")


def _name_in_a_gap(claim: Claim, before: Claim) -> str | None:
    """The link behind the bare name that alone stands between two figures ("", "by", "to"), or
    None where more than that does: "hotels added 28,000, builders 91,000"."""
    match = _GAP.fullmatch(_between(claim, before))
    if match is None:
        return None
    words = match["who"].removesuffix(" another").removesuffix(" a further").split()
    link = words.pop() if words[-1] in _LINKS else ""
    if not 1 <= len(words) <= 5:
        return None
    plain = [w.lower() for w in words if w.islower()]
    if any(w in _NO_NAME or _ENDED.fullmatch(w) for w in plain):
        return None
    return link


def _between(claim: Claim, before: Claim) -> str:
    """The words from one figure to the next, the hedge of the next left out."""
    clause = claim.clause
    stop = clause.figure.reach.start if clause.figure else claim.span.start
    offset = clause.sentence.start
    return clause.sentence_text[max(0, before.span.end - offset) : stop - offset]


def _goes_beside_a_level(claim: Claim, before: Claim, last: Claim) -> bool:
    """Whether a rate is set beside a level: "cut the rate by 1 point to 39.5%, against 42.5%"."""
    if is_a_rate_beside_a_move(claim, last):
        return True
    first, second = before.quantity, claim.quantity
    if first is None or second is None or claim.operation != "growth":
        return False
    alike = before.operation == "level" and first.unit == second.unit
    return alike and (is_bare(claim) or is_where_a_move_began(claim, before))


def is_bare(claim: Claim) -> bool:
    """Whether a figure has no word of its own that says what it does."""
    if claim.operation == "growth" and not claim.clause.near:
        return _SET_BESIDE.search(claim.clause.before) is not None
    return claim.operation == "level"


def leans_on(claim: Claim, before: Claim, last: Claim) -> bool:
    """Whether a figure is read as `before` is; `last` is the figure that stands next to it."""
    first, second = before.quantity, claim.quantity
    if first is None or second is None or before.assertion != "value" or claim.assertion != "value":
        return False
    if before.operation not in ("share", "growth", "change", "average"):
        return False
    multiple = claim.clause.figure is not None and claim.clause.figure.kind is FigureKind.MULTIPLE
    alike = first.unit == second.unit
    alike = alike or (not multiple and {first.unit, second.unit} <= {"percent", "ratio"})
    if not alike and (second.unit is not None or first.unit in ("percent", "ratio")):
        return False
    offset = claim.clause.sentence.start
    between = _between(claim, before)
    if _FROM.search(between) and leads_to_an_end(claim.clause):
        return False
    hedged = claim.clause.sentence_text[before.span.end - offset : claim.span.start - offset]
    if hedged.strip() == "(" and second.value < 0:
        return True
    if is_short_of(claim, before) or (
        before.operation == "change" and _MORE_THAN.fullmatch(between)
    ):
        return False  # "134, one fewer than the 135 of May"
    anew = _AND.search(hedged) and _OWN_VERB.match(claim.clause.after)
    if before.operation in ("change", "growth") and anew:
        return False  # "591 more than in 2024, and 7,645 were taught in Irish"
    if is_foreseen(claim) or is_over_another_time(between):
        return True
    links = ("to", "from") if before.clause.link == "from" else (before.clause.link,)
    link = _name_in_a_gap(claim, last)
    if link is not None and link in (*_BARE, *links):
        return True
    if before.operation == "share" and _ELLIPTIC.match(claim.clause.after):
        return True
    if _EARLIER_PRINT.search(between) or _FOLLOWED.search(hedged):
        return True
    by = before.clause.link == "by" and _FROM.search(between)  # "rose by 44,700, from 38,500"
    if first.unit != "percent" and before.operation == "change":
        if turns_to_another_move(claim, before, between):
            return True
        if abs(second.value) > _OUT_OF_SCALE * abs(first.value):
            return False  # "15 cents more than in May, though still short of June's $5.85"
        started = before.clause.link not in ("to", "at") and _STARTED_FROM.fullmatch(between)
        if by or started or UP_FROM.search(between):
            return False
    return _is_set_against(between, hedged) or is_a_move_set_against(claim, before)


_OUT_OF_SCALE = 20
"""So many times a move no other move is that it is set against."""


def _is_set_against(between: str, hedged: str) -> bool:
    joined = _SET_AGAINST.search(between) or _SET_AGAINST.search(hedged)
    return len(between) < 90 and ";" not in between and bool(joined)
