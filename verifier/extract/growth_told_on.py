"""Home of growth told on: where a rate of growth led to, told of a pronoun that stands for it
("Visitor growth slowed to 4.4% in July. It has since picked up, to 16.9%")."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction, TermKind

_A_RATE_OF_GROWTH = regex(r"\b(?:growth|expansion)\b", re.IGNORECASE)
_PACED = regex(
    r"\W*(?:[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?(?:[a-z]+\s)?(?:pace|rate|speed)\sof\s(?:the\s)?"
    r"(?:increase|rise|gains?|expansion|growth)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = regex(r"\b(?:and|than|of which)\b", re.IGNORECASE)
_IT = regex(
    r"\W*(?:(?:[Ss]ince\s(?:then|that)|[Tt]hen|(?:[Bb]y|[Ii]n)\s[\w ]{3,20}|"
    r"[Bb]ut|[Aa]nd|[Yy]et),?\s)?"
    r"(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he\s(?:pace|rate))\s(?!of\b)",
)
"""What a sentence opens with that goes on about the rate of growth before it."""


def with_growth_told_on(claims: list[Claim]) -> list[Claim]:
    """The claims, with each percentage that a pronoun moved to as growth, where it stands for the
    rate of growth that the sentence before told of."""
    result: list[Claim] = []
    for claim in claims:
        told = _growth_before(claim, result) if _led_to_by_it(claim) else None
        if told is None and _is_of_growth_itself(claim):
            claim = replace(claim, operation="growth", direction=Direction.UP)
        elif told is not None:
            claim = replace(
                claim,
                operation="growth",
                direction=Direction.UP,
                basis=told.basis,
                basis_stated=told.basis_stated,
                shared=told.shared,
            )
        result.append(claim)
    return result


def _led_to_by_it(claim: Claim) -> bool:
    """Whether a figure is a percentage that a pronoun moved to, with no measure named beside it."""
    clause = claim.clause
    led = clause.link in ("to", "at") and _IT.match(clause.sentence_text) is not None
    return led and _is_bare_percentage(claim)


def _is_of_growth_itself(claim: Claim) -> bool:
    """Whether a figure is what growth was, of which its sentence says no more: "Still, growth has
    cooled: from 22.3% in the first quarter to 6.1% in the second"."""
    clause = claim.clause
    lead = clause.lead
    return _GROWTH_WAS.match(lead) is not None and _is_bare_percentage(claim)


def _is_bare_percentage(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or quantity.unit != "percent" or quantity.upper is not None:
        return False
    level = claim.operation == "level" and claim.assertion == "value"
    return level and not any(
        s.own and s.term.kind is TermKind.INDICATOR for s in claim.clause.terms
    )


_GROWTH_WAS = regex(
    r"\W*(?:(?:[Ss]till|[Bb]ut|[Yy]et|[Aa]nd|[Ee]ven\sso|[Mm]eanwhile|[Hh]owever),?\s)?"
    r"(?:[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?(?:[Aa]nnual\s)?[Gg]rowth(?!\sin\b|\sof\b|\sforecast)"
    r"(?:,\s|\s)[^.;%]{0,40}?"
    r"(?:[:–—,]\s(?:it\s(?:was|had\sbeen|stood\sat)|from|which\swas)\s|"
    r"[:–—,]\sfrom\s\d[^;:]{0,50}\sto\s)(?:just\s|only\s|about\s)?$"
)


def _growth_before(claim: Claim, before: list[Claim]) -> Claim | None:
    """The last figure of the sentence before, where it tells what a rate of growth was or moved to,
    or was itself told on of one; None elsewhere."""
    earlier = [c for c in before if c.clause.sentence.end <= claim.clause.sentence.start]
    figures = [c for c in earlier if c.quantity is not None]
    last = figures[-1] if figures else None
    if last is None or last.clause.block != claim.clause.block or last.operation != "growth":
        return None
    if last.quantity is None or last.quantity.unit != "percent":
        return None
    first = next(c for c in figures if c.clause.sentence == last.clause.sentence)
    told_on = _IT.match(first.clause.sentence_text) is not None and _led(first)
    subject = first.clause.subject
    of_growth = _A_RATE_OF_GROWTH.search(subject) or _PACED.match(first.clause.before)
    return last if told_on or (of_growth and not _OF_ANOTHER.search(subject)) else None


def _led(claim: Claim) -> bool:
    return claim.operation == "growth" and claim.clause.link in ("to", "at")
