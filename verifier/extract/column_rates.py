"""Home of rates of change that a head of a column or the line over a list alone tells to be some:
"Change (%)" over "2.0"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from verifier.language.clauses import Reading
from verifier.language.column_heads import head_over, is_of_rates, way_of_a_list
from verifier.language.entries import line_over_the_list
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, Direction

_MOVES = ("level", "change", "growth")
_PAIR = 2


def with_column_rates(claims: list[Claim], reading: Reading) -> list[Claim]:
    """The claims, those of a column of rates as growth: over the step that the head names to the
    last time that the row has figures of, else between the two that it has."""
    return [_told_by_its_head(claim, claims, reading) for claim in claims]


def _told_by_its_head(claim: Claim, claims: Sequence[Claim], reading: Reading) -> Claim:
    clause, figure = claim.clause, claim.clause.figure
    if figure is None or claim.assertion != "value":
        return claim
    if clause.role is not Role.TABLE:
        return _told_by_its_line(claim, reading)
    if claim.operation not in _MOVES or figure.quantity.unit not in (None, "percent"):
        return claim
    article = reading.article
    head = head_over(article.text, article.blocks[: clause.block + 1], figure.span)
    printed = figure.quantity.unit is not None and not _is_beside_percent(claim, claims)
    if not is_of_rates(head, printed):
        return claim
    way = Direction.DOWN if figure.quantity.value < 0 else Direction.UP
    told = replace(claim, operation="growth", direction=way)
    basis, times = _basis_of(head), _times_of_the_row(claim, claims)
    if basis is not None:
        newest = times[-1] if times else clause.time
        dated = replace(clause, time=newest)
        return replace(told, clause=dated, basis=basis, basis_stated=True)
    if len(times) != _PAIR:
        return told
    first, last = times
    return replace(told, clause=replace(clause, time=last, baseline=first))


def _told_by_its_line(claim: Claim, reading: Reading) -> Claim:
    """A bare entry of a list as growth, where the line over it says so: "Exports: year-on-year
    increases" over "July: 2.9%"."""
    clause, figure = claim.clause, claim.clause.figure
    bare = claim.operation == "level" and clause.change is None and figure is not None
    if not bare or figure is None or figure.quantity.unit != "percent":
        return claim
    index = bisect_right(reading.sentences, claim.span.start, key=lambda one: one.span.start) - 1
    place = line_over_the_list(reading.article.text, reading.terms, index)
    line = reading.sentences[place].text if place is not None else ""
    way = way_of_a_list(line)
    if way is None:
        return claim
    down = way == "down" or figure.quantity.value < 0
    told = replace(claim, operation="growth", direction=Direction.DOWN if down else Direction.UP)
    basis = _basis_of(line)
    return replace(told, basis=basis, basis_stated=True) if basis is not None else told


def _is_beside_percent(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether figures before a claim in its row are in percent themselves, so that a change of
    them may be in points."""
    return any(
        other.clause.block == claim.clause.block
        and other.span.end <= claim.span.start
        and other.quantity is not None
        and other.quantity.unit == "percent"
        for other in claims
    )


def _times_of_the_row(claim: Claim, claims: Sequence[Claim]) -> list[TimeRef]:
    """The times of the levels in the row of a claim, the first one first."""
    times = {
        other.clause.time.period: other.clause.time
        for other in claims
        if other.clause.block == claim.clause.block
        and other.operation == "level"
        and other.span.end <= claim.span.start
    }
    return [times[p] for p in sorted((p for p in times if p is not None), key=lambda p: p.start)]


def _basis_of(head: str) -> Basis | None:
    """The step that a head names; None where it names none."""
    if _OF_YEARS.search(head) is not None:
        return Basis.YEAR
    return Basis.PERIOD if _OF_STEPS.search(head) is not None else None


_OF_YEARS = regex(
    r"\b(?:y[/o]y|annual|yearly|(?:over|on)\s(?:the\s|a\s)?year|year)\b", re.IGNORECASE
)
_OF_STEPS = regex(r"\b(?:[mq][/o][mq]|monthly|quarterly|month|quarter)\b", re.IGNORECASE)
