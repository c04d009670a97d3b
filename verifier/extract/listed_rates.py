"""Home of percentages that leave out their sign behind one that has it: "up 9.4 per cent, ahead of
Manitoba (8.6)", "5.9 per cent, a tick more than Wexford's 5.8. Cork and Kerry both managed 4.7"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from verifier.extract.other_sides import read_as
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind

_BRACKETED = regex(
    r"(?:[^.;:()\d]{0,80},\s(?:ahead\sof|behind|followed\sby|then|against|compared\swith|while|with)\s|"
    r"\),?\s(?:(?:and|but|then|followed\sby|ahead\sof|behind)\s)?)[^.,;:()\d]{2,50}\s\(|"
    r"[^.;:()\d]{0,70}\.\s(?:(?:In|For)\s)?(?:[A-Z][\w’'-]*\s){1,4}\("
)
"""Between two of a list: the next name and the bracket that its figure stands in."""
_NAME = r"[A-Z][\w’'-]*(?:\s(?:and|of|the|as|a|whole|[A-Z][\w’'-]*)){0,6}"
_ELIDED = regex(
    rf"\)?[^.;:()\d]{{0,70}}(?:[.;,]\s|\b(?:and|than|while|but)\s){_NAME}"
    r"(?:[’']s?|\s(?:(?:both|each|all)\s)?(?:(?:managed|had|saw|posted|recorded|notched\sup|put\son|"
    r"(?:stood|stand|came\sin|were|was|are|is)\s(?:both\s|each\s)?at)\s)?)\s?"
    r"(?:(?:an?|just|only|about|mere|meagre|modest|solid)\s){0,3}"
)
"""Between two figures: a name, what it may have done, and nothing that is measured."""
_ENDS = regex(r"\s*(?:[.,;)](?!\d)|$)|\s(?:and|but|while|against|with)\b")
_NEAR, _BACK = 4, 2


def in_percent_as_listed(claim: Claim, told: Sequence[Claim]) -> Claim:
    """A plain number with as many decimals as the percentage before it, behind the next name of its
    list, as a percentage that is read as that one is; any other claim as it is."""
    last = [c for c in told[-_NEAR:] if c.quantity is not None][-_BACK:]
    before = next((c for c in reversed(last) if c.quantity and c.quantity.unit == "percent"), None)
    figure = claim.clause.figure
    if figure is None or before is None or before.quantity is None or not _may_be_a_rate(claim):
        return claim
    alike = figure.quantity.places == before.quantity.places > 0
    if not alike or before.assertion != "value" or before.clause.block != claim.clause.block:
        return claim
    words = _between(last[-1], claim)
    tail = claim.clause.tail
    bracketed = _BRACKETED.fullmatch(words) is not None and tail.startswith(")")
    elided = last[-1] is before and _ELIDED.fullmatch(words) and _ENDS.match(tail)
    if not bracketed and not elided:
        return claim
    figure = replace(figure, quantity=figure.quantity.scaled(Decimal(1), "percent"))
    return read_as(replace(claim, clause=replace(claim.clause, figure=figure)), before)


def is_plain_number(claim: Claim) -> bool:
    """Whether a claim tells a number that counts and measures nothing."""
    figure = claim.clause.figure
    if figure is None or figure.kind is not FigureKind.CARDINAL or figure.noun is not None:
        return False
    return figure.quantity.unit is None and claim.assertion == "value"


def _may_be_a_rate(claim: Claim) -> bool:
    """Whether a claim is the level of a plain number with decimals and no word for many."""
    plain = is_plain_number(claim) and claim.operation == "level"
    return plain and _DIGITS.fullmatch(claim.printed) is not None


_DIGITS = regex(r"\d{1,3}\.\d+")


def _between(one: Claim, other: Claim) -> str:
    """The words between two figures of a sentence, or of two that follow each other."""
    start = one.clause.sentence.start
    if one.clause.sentence == other.clause.sentence:
        return one.clause.sentence_text[one.span.end - start : other.span.start - start]
    near = 0 <= other.clause.sentence.start - one.clause.sentence.end < _NEXT
    return f"{one.clause.tail.rstrip()} {other.clause.lead}" if near else "|"


_NEXT = 3
"""So many characters at most lie between two sentences that follow each other."""
