"""Home of corrected moves: an earlier print of a move, whose words say only that it was one."""

from collections.abc import Iterable
from dataclasses import replace

from verifier.language.earlier_prints import is_a_revision
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context

_MOVES = ("growth", "change")
_BETWEEN = regex(
    r"(?:\s(?!and\b|but\b|while\b)[\w-]+){0,4}(?:,|\s\()\s?(?:(?!and\b|but\b|while\b)[\w-]+\s){2,6}"
    r"[$£€]?"
)


def with_corrected_moves(claims: Iterable[Claim]) -> list[Claim]:
    """The claims with the move that the earlier print of one shares with it: "sales fell by 0.5%
    in July (first put at 0.2%)" tells of two falls, and of no rate."""
    result: list[Claim] = []
    for claim in claims:
        before = result[-1] if result else None
        if before is not None and _is_its_earlier_print(claim, before):
            claim = replace(
                claim,
                operation=before.operation,
                direction=claim.direction or before.direction,
                basis=before.basis,
                basis_stated=before.basis_stated,
                shared=before.shared,
            )
        result.append(claim)
    return result


def _is_its_earlier_print(claim: Claim, before: Claim) -> bool:
    """Whether a level in percent stands in the aside behind a move, as what was printed first."""
    if claim.operation != "level" or before.operation not in _MOVES:
        return False
    if Context.REVISED_FROM not in claim.clause.context or claim.assertion != "value":
        return False
    if Context.REVISED_FROM in before.clause.context or claim.quantity is None:
        return False
    if before.quantity is None or before.quantity.unit != claim.quantity.unit:
        return False
    if before.clause.sentence != claim.clause.sentence:
        return False
    if is_a_revision(before.clause.before, before.clause.after):
        return False  # "revised up by 6,400, from the 14,741,200 first published"
    if claim.clause.change is not None and claim.clause.change.span.start > before.span.start:
        return False
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[before.span.end - start : claim.span.start - start]
    return _BETWEEN.fullmatch(words) is not None
