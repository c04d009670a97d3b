"""Home of suggestions: what to print instead of a wrong figure, so that it can take its place."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.agreement import tells_below_nought
from verifier.model.claim import Claim
from verifier.model.notation import shown_as
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound, Quantity
from verifier.model.replacement import as_counted, as_printed, with_percent, with_points, with_sign
from verifier.model.verdict import Alternative, Reason

_MOVES = ("growth", "change")
_PROPORTIONS = ("percent", "ratio", "percentage_points", "basis_points")
_VERB = regex(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)\b", re.IGNORECASE)
"""Words that no figure can stand for: "doubled"."""


def suggestion(claim: Claim, outcome: Outcome, slip: Alternative | None = None) -> str | None:
    """The corrected figure, written so that it can replace the printed one; `slip` is what went
    wrong with it, where that is known. None where nothing can stand among the words around it."""
    judged, name = outcome.judgement, outcome.operation.name
    if claim.assertion == "threshold" and judged.reason is Reason.OFF_RECORD:
        return None  # the mark was passed, but not for the first time
    if slip is not None and slip.reason is Reason.OFF_UNIT and claim.quantity is not None:
        meant = _in_its_unit(claim, claim.quantity, slip)
        if meant is not None:
            return meant
    found = suggested(claim, judged.computed, name)
    balance = outcome.forms.series.is_balance
    if found is None or judged.computed is None or name != "level" or balance:
        return found
    below = judged.computed < 0 and not tells_below_nought(claim.clause)
    return with_sign(found, below) if below or printed_figure(claim)[:1] in _MINUS else found


_MINUS = ("m", "M", "-", "−", "–")


def suggested(claim: Claim, computed: float | None, operation: str) -> str | None:
    """What an operation gave, written so that it can replace the printed figure; None for a range,
    for a verb, and for a move that was none."""
    quantity, printed = claim.quantity, printed_figure(claim)
    if quantity is None or computed is None or quantity.upper is not None:
        return None
    if claim.assertion in ("streak", "rank"):
        behind = claim.clause.tail
        return as_counted(printed, int(computed), behind)
    if operation in _MOVES and abs(computed) < float(quantity.step) / 2:
        return None
    if any(character.isdigit() for character in printed):
        told = as_printed(quantity, computed, printed)
        marked = claim.assertion == "threshold" or quantity.bound is not Bound.EXACT
        return _finer(quantity, computed, printed) if marked and told == printed else told
    if _VERB.fullmatch(printed):
        return None
    return _without_its_noun(quantity, computed, operation)


def _finer(quantity: Quantity, computed: float, printed: str) -> str:
    """What replaces a figure that it would be rounded to again, with one digit more: "$6.8 billion"
    where it did not exceed "$7 billion"."""
    found = _DIGITS.search(printed)
    if found is None:
        return printed
    more = "0" if "." in found.group() else ".0"
    wider = printed[: found.end()] + more + printed[found.end() :]
    finer = replace(quantity, step=quantity.step / 10, places=quantity.places + 1)
    return as_printed(finer, computed, wider)


_DIGITS = regex(r"\d[\d,]*(?:\.\d+)?")


def instead_of(claim: Claim, other: Claim) -> str | None:
    """The figure of another claim as it is printed there, where it is printed like the one of
    `claim`; None where it is not, so that it cannot stand in its place."""
    one, its = printed_figure(claim), printed_figure(other)
    return its if _form(one) == _form(its) else None


def printed_figure(claim: Claim) -> str:
    """The figure of a claim as it is printed."""
    start = claim.clause.sentence.start
    return claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]


def _in_its_unit(claim: Claim, quantity: Quantity, slip: Alternative) -> str | None:
    """The figure in the unit in which it is right: points for percent, or percent for points."""
    printed = printed_figure(claim)
    if not any(character.isdigit() for character in printed) or quantity.upper is not None:
        return None
    told = as_printed(quantity, slip.computed, printed)
    if (quantity.unit, slip.unit) == ("percent", "percentage_points"):
        return with_points(told)
    if (quantity.unit, slip.unit) == ("percentage_points", "percent"):
        return with_percent(told)
    return None


def _without_its_noun(quantity: Quantity, computed: float, operation: str) -> str:
    """A number in digits for one in words, whose noun stands behind it."""
    if quantity.unit in _PROPORTIONS or quantity.unit is None or quantity.unit.isupper():
        return shown_as(operation, abs(computed), quantity.unit)
    return shown_as(operation, abs(computed), None)


def _form(printed: str) -> str:
    """A printed figure but for its number and scale, which may differ."""
    return _SCALE.sub("", re.sub(r"\d[\d.,·]*", "#", printed).lower()).replace(" ", "")


_SCALE = regex(
    r"(?<=#)\s?(?:thousand|million|billion|trillion|mn|bn|trn|tn|m|b|k)(?![a-z])|(?<=#)[\s-](?=\w)"
)
