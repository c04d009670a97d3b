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
_FOLLOWED = re.compile(r"\b(?:followed by|ahead of|then)\s[A-Z][\w .]{1,30},?\s(?:with|at|on)\s$")
_UP_FROM = re.compile(r"\b(?:up|down) from\s*$")
_SET_BESIDE = re.compile(r"^\W*(?:against|compared (?:with|to)|versus|vs\.?)\s", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*$")
_EXPECTED = re.compile(
    r"^\W{0,3}(?:[Ee]conomists|[Aa]nalysts|[Ee]xperts|[Ff]orecasters|[Mm]arkets?|The (?:City|"
    r"market|consensus))\b"
    r"[^.;]{0,60}\b(?:expected|forecast|feared|predicted|pencill?ed in|looking for|hoped for|"
    r"seen)\b[^.;]{0,20}$"
)
_TOTALS = re.compile(r"\b(?:number(?:ed|s)?|total(?:l?ed|s)?|amounted|stood|came to|reached)\b")
_SIGNED = re.compile(r"\s\(")
_ELLIPTIC = re.compile(r"^\s*(?:for|from|by|in|at|of)\b", re.IGNORECASE)


def within_sentence(claims: list[Claim]) -> list[Claim]:
    """Figures set against the one before without a word of their own are read as it is.

    "6% of demand, against 39% for oil" are two shares, "added 119,000, fewer than the 140,000
    first reported" two changes, "rose 3.1%, compared with 2.9% in May" two growth rates.
    """
    result: list[Claim] = []
    for claim in claims:
        before = result[-1] if result else None
        alike = before is not None and claim.operation == before.operation and claim.basis is None
        if before is not None and alike and before.basis and _leans_on(claim, before):
            claim = replace(claim, basis=before.basis, basis_stated=before.basis_stated)
        elif before is not None and _is_bare(claim) and _leans_on(claim, before):
            claim = replace(
                claim,
                operation=before.operation,
                direction=None if before.operation == "share" else before.direction,
                basis=claim.clause.basis or before.basis,
                basis_stated=claim.clause.basis is not None or before.basis_stated,
            )
        result.append(claim)
    return result


def _is_bare(claim: Claim) -> bool:
    """Whether a figure has no word of its own that says what it does."""
    if claim.operation == "growth" and not claim.clause.near:
        return _SET_BESIDE.search(claim.clause.before) is not None
    return claim.operation == "level"


def across_sentences(claims: list[Claim]) -> list[Claim]:
    """A bare count in a sentence that names no measure is read as the change told before it:
    "Employers added 73,000 jobs. Economists had expected 104,000."."""
    result: list[Claim] = []
    before: Claim | None = None
    for claim in claims:
        figure = claim.clause.figure
        named = any(s.own and s.term.kind is TermKind.INDICATOR for s in claim.clause.terms)
        if before is not None and _expects_growth(claim, before):
            claim = replace(claim, operation="growth", direction=before.direction)
        elif (
            before is not None
            and not _TOTALS.search(claim.clause.before)
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


def _expects_growth(claim: Claim, before: Claim) -> bool:
    """Whether a sentence only says what rate was expected of the growth told before it."""
    quantity, first = claim.quantity, before.quantity
    if (
        quantity is None
        or first is None
        or (claim.operation, before.operation) != ("level", "growth")
    ):
        return False
    if quantity.unit != "percent" or first.unit != "percent":
        return False
    return _EXPECTED.search(claim.clause.before) is not None


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
    if _SIGNED.fullmatch(hedged) and second.value < 0:
        return True
    if before.operation == "share" and _ELLIPTIC.match(claim.clause.after):
        return True
    if _EARLIER_PRINT.search(between) or _FOLLOWED.search(hedged):
        return True
    by = before.clause.link == "by" and _FROM.search(between)  # "rose by 44,700, from 38,500"
    if first.unit != "percent" and before.operation == "change":
        return False if by or _UP_FROM.search(between) else _is_set_against(between, hedged)
    return _is_set_against(between, hedged)


def _is_set_against(between: str, hedged: str) -> bool:
    joined = _SET_AGAINST.search(between) or _SET_AGAINST.search(hedged)
    return len(between) < 90 and ";" not in between and bool(joined)
