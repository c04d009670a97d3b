"""Ellipsis: figures that lean on the one told before them, read as it was read."""

import re
from dataclasses import replace

from verifier.model.claim import Claim
from verifier.model.mention import TermKind

_SET_AGAINST = re.compile(
    r"\b(?:(?:short of|missing|beating|against|after|following|from|compared (?:with|to))"
    r"(?: the| a)?|than(?: the| a| an)?|versus|vs\.?|and|or|but)\s*$",
    re.IGNORECASE,
)
_EARLIER_PRINT = re.compile(
    r"\brevis\w+\s(?:\w+\s){0,2}?(?:its|an?|the|their)\s(?:\w+\s)?(?:estimate|reading|figure|"
    r"print) of\s*$",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(r"^\s*(?:for|from|by|in|at|of)\b", re.IGNORECASE)


def within_sentence(claims: list[Claim]) -> list[Claim]:
    """Figures set against the one before without a word of their own are read as it is.

    "6% of demand, against 39% for oil" are two shares, "added 119,000, fewer than the 140,000
    first reported" two changes, "rose 3.1%, compared with 2.9% in May" two growth rates.
    """
    result: list[Claim] = []
    for claim in claims:
        before = result[-1] if result else None
        if before is not None and claim.operation == "level" and _leans_on(claim, before):
            claim = replace(
                claim,
                operation=before.operation,
                direction=before.direction,
                basis=claim.clause.basis or before.basis,
                basis_stated=claim.clause.basis is not None or before.basis_stated,
            )
        result.append(claim)
    return result


def across_sentences(claims: list[Claim]) -> list[Claim]:
    """A bare count in a sentence that names no measure is read as the change told before it:
    "Employers added 73,000 jobs. Economists had expected 104,000."."""
    result: list[Claim] = []
    before: Claim | None = None
    for claim in claims:
        figure = claim.clause.figure
        named = any(s.own and s.term.kind is TermKind.INDICATOR for s in claim.clause.terms)
        if (
            before is not None
            and before.operation == "change"
            and not _beside_a_level(before)
            and claim.operation == "level"
            and claim.assertion == "value"
            and figure is not None
            and figure.quantity.unit is None
            and figure.noun is None
            and not named
            and (claim.clause.change is None or not claim.clause.near)
            and claim.clause.block - before.clause.block <= 1
        ):
            carried = tuple(
                s._replace(weight=round(0.6 * s.weight, 4), own=False)
                for s in before.clause.terms
                if s.own
            )
            clause = replace(claim.clause, terms=(*claim.clause.terms, *carried))
            claim = replace(claim, clause=clause, operation="change", direction=before.direction)
        result.append(claim)
        before = claim if claim.quantity is not None else before
    return result


def _beside_a_level(claim: Claim) -> bool:
    """Whether a level stands before the change, so that what follows is a level too: "eight, one
    fewer than in October"."""
    cue = claim.clause.change
    return cue is not None and cue.word in ("more", "fewer", "less")


def _leans_on(claim: Claim, before: Claim) -> bool:
    first, second = before.quantity, claim.quantity
    if first is None or second is None or before.assertion != "value" or claim.assertion != "value":
        return False
    if before.operation not in ("share", "growth", "change", "average"):
        return False
    parts = ("percent", "ratio")
    alike = first.unit == second.unit or (first.unit in parts and second.unit in parts)
    if not alike and not (second.unit is None and first.unit not in parts):
        return False
    offset = claim.clause.sentence.start
    figure = claim.clause.figure
    stop = figure.reach.start if figure else claim.span.start
    between = claim.clause.sentence_text[before.span.end - offset : stop - offset]
    hedged = claim.clause.sentence_text[before.span.end - offset : claim.span.start - offset]
    if before.operation == "share" and _ELLIPTIC.match(claim.clause.after):
        return True
    if _EARLIER_PRINT.search(between):
        return True
    joined = _SET_AGAINST.search(between) or _SET_AGAINST.search(hedged)
    return len(between) < 90 and bool(joined)
