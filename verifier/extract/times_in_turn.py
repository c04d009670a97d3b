"""Home of times told in turn: figures told "respectively" at the times, or against the ones, that
the sentence before tells in turn: "The rate was 9.1% in May, against 9.4% in April and 8.2% a year
ago. For firms it was 7.3%, against 7.5% and 6.8% respectively"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.language.figures.respectively import ends_in_turn
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef

_JOINED = regex(r",\s(?:and\s)?(?:by\s)?|\s(?:and|but)\s(?:by\s)?")
_TWO = regex(r"\b(?:and|both|or)\b", re.IGNORECASE)
"""What makes a list that of several things: "rents and fuel rose 0.4% and 0.7%"."""
_COMPARED = ("growth", "change")
_FEW = 2


def with_times_in_turn(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, with the time or comparison that each figure of a list told "respectively" has
    by its place, where the list is of one thing and names no times, and the figures of the
    sentence, or of the part of it, before are told of as many."""
    result = list(claims)
    for last in range(1, len(result)):
        one = result[last].clause
        if not ends_in_turn(one.sentence_text, one.span.end - one.sentence.start):
            continue
        first = _first_of_the_list(result, last)
        count = last + 1 - first
        pattern = [c for c in result[:first] if _is_told_before(c, result[first])]
        pattern = [c for c in pattern if c.clause.sentence == pattern[-1].clause.sentence]
        if not _FEW <= count <= len(pattern) or not _is_bare(
            pattern[-1], *result[first : last + 1]
        ):
            continue
        for at, told in enumerate(pattern[-count:], first):
            result[at] = _told_as(told, result[at])
        if len({str(_ref(claim)) for claim in result[first : last + 1]}) < count:
            result[first : last + 1] = claims[first : last + 1]
    return result


def _first_of_the_list(claims: Sequence[Claim], last: int) -> int:
    """Where the list of figures begins that ends at a place."""
    first = last
    while first > 0:
        one, other = claims[first - 1], claims[first]
        start = other.clause.sentence.start
        between = other.clause.sentence_text[
            max(0, one.span.end - start) : other.span.start - start
        ]
        alike = one.clause.sentence == other.clause.sentence and are_alike(one, other)
        if not alike or _JOINED.fullmatch(between) is None:
            break
        first -= 1
    return first


def are_alike(one: Claim, other: Claim) -> bool:
    """Whether two figures tell the same of their measures, in one unit."""
    if one.quantity is None or other.quantity is None:
        return False
    units = {one.quantity.unit, other.quantity.unit}
    kinds = {(c.operation, c.assertion) for c in (one, other)}
    return len(units) == len(kinds) == 1 and one.assertion == "value"


def _is_bare(before: Claim, first: Claim, *others: Claim) -> bool:
    """Whether a list is told of one thing and names no time behind the figure before it and the
    time of that one."""
    ref, start = _ref(before), first.clause.sentence.start
    told = ref.mention.span.end if ref is not None and ref.mention is not None else start
    own = max(start, before.span.end, told)
    lead = first.clause.sentence_text[own - start : first.span.start - start]
    times = (t for claim in (first, *others) for t in claim.clause.times)
    return _TWO.search(lead) is None and not any(t.span.start >= own for t in times)


def _is_told_before(claim: Claim, first: Claim) -> bool:
    """Whether a figure stands before a list in its sentence, or in the one right before, in a line
    of its own of a list of lines as well, and tells the same with a time of its own."""
    one, other = claim.clause, first.clause
    near = one.block == other.block or (
        other.role is Role.BULLET and one.role is Role.BULLET and other.block - one.block == 1
    )
    ref = _ref(claim)
    named = ref is not None and ref.mention is not None and one.sentence.contains(ref.mention.span)
    kinds = claim.operation == first.operation and claim.assertion == "value"
    return near and named and kinds


def _ref(claim: Claim) -> TimeRef | None:
    """The time that a level is of, and the one that a move is set against."""
    return claim.clause.baseline if claim.operation in _COMPARED else claim.clause.time


def _told_as(told: Claim, claim: Claim) -> Claim:
    """A figure at the time, or with the comparison, of another one."""
    clause = claim.clause
    if claim.operation in _COMPARED:
        based = replace(clause, baseline=told.clause.baseline, basis=told.clause.basis)
        return replace(claim, clause=based, basis=told.basis, basis_stated=told.basis_stated)
    return replace(claim, clause=replace(clause, time=replace(told.clause.time, inherited=True)))
