"""Home of paired bases: two rates told over two times, and the bare pairs behind them that are told
over the same two: "food rose 0.2% in May and 3.3% on the year, and rents 0.4% and 3.9%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.mention import Basis, CueKind
from verifier.model.span import Span

_OTHER = {Basis.YEAR: Basis.PERIOD, Basis.PERIOD: Basis.YEAR}
_NEAR = 80
"""So many characters at most lie between the two rates of the first pair."""
_STEP = r"(?:month(?:ly)?|quarter(?:ly)?|(?:month|quarter)[- ](?:on|over)[- ](?:month|quarter))"
_YEAR = r"(?:annual|yearly|year|year[- ](?:on|over)[- ]year)"
_IN_TURN = regex(
    rf"\b(?:on\s(?:the|an?)\s)?(?:(?P<step>{_STEP})|{_YEAR})\s(?:and|as\swell\sas)\s"
    rf"(?:(?:on\s)?(?:the|an?)\s)?(?(step){_YEAR}|{_STEP})\b(?![’'])",
    re.IGNORECASE,
)
"""Two bases told in one breath: "monthly and annual", "on the year and on the month"."""
_AND = regex(r"(?:\son\sthe\smonth)?\sand\s(?:by\s|up\s|down\s)?")
_ENDS = regex(r"\W*$|[,;.)]|\s(?:and|while|but|for|in|respectively)\s")
"""Behind the second rate of a bare pair."""
_PIECES = regex(r"[,;:]\s|\b(?:while|but)\s")
_TWO = regex(r"\b(?:and|both|or)\b")
"""What makes one pair that of two things: "rents and fuel rose 0.4% and 0.7%"."""


def with_paired_bases(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with the basis that each rate of a pair has by its place, where its sentence tells
    two in turn ("monthly and annual inflation were 0.2% and 2.2%") or the pair before it in its
    paragraph tells one of its two."""
    result = list(claims)
    bases: tuple[Basis, Basis] | None = None
    for place in range(1, len(result)):
        one, other = result[place - 1], result[place]
        if one.clause.block != other.clause.block:
            bases = None
        if _is_left_over_the_step(one, other):
            result[place] = other = replace(
                other, basis=None, basis_stated=False, shared=Basis.PERIOD
            )
        named = _told_in_turn(one, other)
        if named is not None or (bases is not None and is_bare_pair(one, other)):
            bases = named or bases
            for at, basis in zip((place - 1, place), bases or (), strict=True):
                result[at] = _on(basis, result[at])
        elif (told := _told_over_two(one, other)) is not None:
            bases = told
        elif other.basis_stated and _is_a_move(other) and not _in_one_breath(one, other):
            bases = None
    return result


def _on(basis: Basis, claim: Claim) -> Claim:
    """A rate on a basis; what is called the monthly or annual inflation is the move of prices."""
    clause = replace(claim.clause, baseline=None)
    return replace(
        claim, operation="growth", basis=basis, basis_stated=True, shared=None, clause=clause
    )


def _is_a_rate(claim: Claim) -> bool:
    percent = claim.quantity is not None and claim.quantity.unit == "percent"
    return percent and claim.operation in ("growth", "level") and claim.assertion == "value"


def _is_a_move(claim: Claim) -> bool:
    return _is_a_rate(claim) and claim.operation == "growth"


def _are_changes(one: Claim, other: Claim) -> bool:
    """Whether two figures tell in one unit by how much something moved."""
    if one.quantity is None or other.quantity is None or one.assertion != other.assertion:
        return False
    units = {one.quantity.unit, other.quantity.unit} - {None}
    moves = one.operation == other.operation == "change" and other.assertion == "value"
    return moves and len(units) <= 1


def _in_one_breath(one: Claim, other: Claim) -> bool:
    return one.clause.sentence == other.clause.sentence


def _between(one: Claim, other: Claim) -> str:
    start = one.clause.sentence.start
    return one.clause.sentence_text[one.span.end - start : other.span.start - start]


def _told_in_turn(one: Claim, other: Claim) -> tuple[Basis, Basis] | None:
    """The bases that a sentence tells in turn ahead of a bare pair of rates or right behind it."""
    if not (_is_a_rate(one) and _is_a_rate(other) and _in_one_breath(one, other)):
        return None
    if _AND.fullmatch(_between(one, other)) is None:
        return None
    text, start = one.clause.sentence_text, one.clause.sentence.start
    ahead = list(_IN_TURN.finditer(text, 0, one.span.start - start))
    told = ahead[-1] if ahead else _IN_TURN.match(text, other.span.end - start + 1)
    if told is None or "%" in text[told.end() : one.span.start - start]:
        return None
    return (Basis.PERIOD, Basis.YEAR) if told["step"] else (Basis.YEAR, Basis.PERIOD)


def _is_left_over_the_step(one: Claim, other: Claim) -> bool:
    """Whether a move behind one on the year is of the same measure and month, with no comparison of
    its own, so that it can only be over the step: "up 3.9% from a year ago and 0.4% in May", "added
    195 in twelve months but only 42 in the last quarter"."""
    rates = _is_a_move(one) and _is_a_move(other)
    if not ((rates or _are_changes(one, other)) and _in_one_breath(one, other)):
        return False
    if one.basis is not Basis.YEAR or not one.basis_stated or one.quantity == other.quantity:
        return False
    period = other.clause.time.period
    if period is None or period.count != 1:
        return False
    told = one.clause.time
    if told.period not in (None, period) and not (told.inherited and one.operation == "change"):
        return False
    own = other.clause.time.mention
    if own is None or own.span.start < other.span.end or own.basis is not None:
        return False
    between = _between(one, other)
    behind = [t for t in other.clause.times if t.span.start >= other.span.end and t is not own]
    if behind or len(between) >= _NEAR:
        return False
    return _ON_THE_YEAR.fullmatch(between) is not None or _goes_on_behind_a_year(one, other)


def _goes_on_behind_a_year(one: Claim, other: Claim) -> bool:
    """Whether nothing stands between two rates but the year over which the first one is told and
    the verb of the second: "12% over the past year and 0.9% in", "6.4% in a year but fell 1%"."""
    start = one.clause.sentence.start
    near = Span(one.span.end, other.span.start)
    years = [t for t in other.clause.times if near.contains(t.span)]
    if len(years) != 1 or years[0].basis is not Basis.YEAR:
        return False
    told = years[0].span
    text, change = one.clause.sentence_text, other.clause.change
    ahead = text[near.start - start : told.start - start]
    behind = text[told.end - start : near.end - start]
    if change is not None and change.kind is CueKind.VERB and near.contains(change.span):
        behind = behind[: change.span.start - told.end] + behind[change.span.end - told.end :]
    return _MORE.fullmatch(ahead) is not None and _GOES_ON.fullmatch(behind) is not None


_MORE = regex(r"\s(?:(?:more|less|fewer|higher|lower|up|down|(?!and|but|by|to)[a-z]{3,})\s){0,2}")
_GOES_ON = regex(
    r",?\s(?:and|but|though|although|yet)\s(?:(?:it|they|are|is|were|was|have|has|had|"
    r"(?-i:[A-Z][\w’'-]+))\s){0,2}"
    r"(?:(?:also|then|again|still|only|just|merely|barely)\s)?(?:by\s|up\s|down\s|a\s|another\s|\s)?"
)


_ON_THE_YEAR = regex(
    r"\s(?:on\s(?:the\s)?year|year[- ]on[- ]year|(?:(?:more|less|higher|lower)\s)?(?:from|than|"
    rf"over|on)\s(?:an?|the|one)\syear\s{AGO})\s(?:and|but)\s(?:by\s|up\s|down\s|fell\s|"
    r"rose\s)?"
)


def _told_over_two(one: Claim, other: Claim) -> tuple[Basis, Basis] | None:
    """The bases of two rates of one breath, of which one is stated and the other told over the
    other one."""
    if not (_is_a_move(one) and _is_a_move(other) and _in_one_breath(one, other)):
        return None
    between = _between(one, other)
    if len(between) > _NEAR or " and " not in between or ";" in between:
        return None
    if other.basis_stated and other.basis in _OTHER:
        if one.basis is None and _are_of_two_things(one, other):
            return None  # "0.3% in the euro area and 0.4% in the EU, on the quarter before"
        first = one.basis or _OTHER[other.basis]
        return (first, other.basis) if first is _OTHER[other.basis] else None
    if one.basis_stated and one.basis in _OTHER and other.shared is _OTHER[one.basis]:
        return one.basis, _OTHER[one.basis]
    return None


def _are_of_two_things(one: Claim, other: Claim) -> bool:
    """Whether two rates are told of two places or parts, and so over one time."""
    measured = ((c.measure.ref_area, c.measure.breakdown) for c in (one, other))
    return len(set(measured)) > 1


def is_bare_pair(one: Claim, other: Claim) -> bool:
    """Whether two rates of one thing stand side by side, with no time of their own between or
    behind them."""
    if not (_is_a_rate(one) and _is_a_rate(other) and _in_one_breath(one, other)):
        return False
    if one.clause.group is None or one.clause.group != other.clause.group:
        return False
    text, start = one.clause.sentence_text, one.clause.sentence.start
    if _AND.fullmatch(_between(one, other)) is None:
        return False
    own = _PIECES.split(text[: one.span.start - start])[-1]
    if _TWO.search(own.removeprefix("and ")) is not None:
        return False
    behind = [t for t in other.clause.times if t.span.start >= one.span.start]
    return not behind and _ENDS.match(text, other.span.end - start) is not None
