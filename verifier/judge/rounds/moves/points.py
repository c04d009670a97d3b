"""Home of growth that is told as what it is not: in percentage points ("exports rose 5.1 percentage
points"), or as where a move led to ("exports rose to 5.1%")."""

import re
from dataclasses import replace

from verifier.check.certainty import OWN, measure_weight
from verifier.judge.breaths import BREAK
from verifier.judge.rounds.retold import retold
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series, Transformation
from verifier.model.verdict import ASSUMED, Rating, Reason, Verdict

_OF_A_RATE = regex(
    r"\b(?:rates?|share|shares of (?!(?-i:[A-Z]))|proportion|portion|percentage|ratio|margins?|"
    r"yields?|growth|inflation|pace|turnout|occupancy|utili[sz]ation|capacity|load factor|support|"
    r"vote|majority|lead|contribut\w+|add(?:s|ed|ing)?|shav\w+|subtract\w+|tariffs?|rating|"
    r"approval|swing|gap|spread|index|per ?cent of|% of|in five|in ten)\b",
    re.IGNORECASE,
)
_TELLING = 2
"""A figure of so many digits fits by chance too seldom to accuse a sentence wrongly."""
TOLD_IN_POINTS = frozenset({"percentage_points", "points"})
"""The units of what may be meant for percent: "exports fell 9.7 points to $66.1 billion"."""
_PERCENTAGE = regex(r"\bper ?c(?:en)?t|%|(?:\b|\d)ppt?s?\b", re.IGNORECASE)


def as_percent(claim: Claim) -> Claim | None:
    """The claim with percent for points; None where points may be meant: where the words before
    the figure or in its own breath speak of a rate or a share, or it is of one digit and whole."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit not in TOLD_IN_POINTS:
        return None
    if claim.operation != "change" or claim.assertion != "value" or quantity.upper is not None:
        return None
    if _digits(claim) < _TELLING and not quantity.places:
        return None
    return percentage_told(claim) if _OF_A_RATE.search(_words_about(claim)) is None else None


def percentage_told(claim: Claim) -> Claim | None:
    """The claim with percent for its points, as one of growth; None for one without a figure."""
    figure = claim.clause.figure
    if figure is None:
        return None
    told = replace(figure, quantity=replace(figure.quantity, unit="percent"))
    return replace(claim, operation="growth", clause=replace(claim.clause, figure=told))


def as_growth(claim: Claim) -> Claim | None:
    """The claim as one of growth where it tells a percentage that a move led to; None where a level
    in percent may be meant, or the figure has one digit only."""
    quantity, change = claim.quantity, claim.clause.change
    if quantity is None or change is None or change.direction is None:
        return None
    level = claim.operation in ("level", "share") and claim.assertion == "value"
    led = level and claim.clause.link == "to" and quantity.unit == "percent"
    if not led or quantity.upper is not None or _digits(claim) < _TELLING:
        return None
    if _OF_A_RATE.search(_words_about(claim)) is not None:
        return None
    return replace(claim, operation="growth", direction=change.direction)


_GROWTH_RATE = regex(
    r"\b(?:(?:rate|pace|speed)\sof\s(?:growth|increase|expansion|inflation)|"
    r"(?:growth|inflation|annual)\srate)(?:\s(?!and\b|but\b|while\b|as\b|with\b|to\b|of\b)"
    r"[a-z]+){1,4}\s$",
    re.IGNORECASE,
)
"""What tells the move of a rate: "the annual rate of growth was up by"."""


def of_a_growth_rate(claim: Claim) -> Claim | None:
    """The claim with points for percent, where it tells how far a rate of growth moved; None for
    any other."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None or quantity.unit != "percent":
        return None
    moved = claim.operation == "growth" and claim.assertion == "value"
    if not moved or claim.direction is None or claim.clause.link not in ("", "by"):
        return None
    if _GROWTH_RATE.search(claim.clause.lead) is None:
        return None
    return as_points(claim)


def as_points(claim: Claim) -> Claim | None:
    """The claim of a change by so many percentage points; None where it prints no figure."""
    figure = claim.clause.figure
    if figure is None:
        return None
    told = replace(figure, quantity=replace(figure.quantity, unit="percentage_points"))
    return replace(claim, operation="change", clause=replace(claim.clause, figure=told))


NO_LEVEL = "The figure is the change, not the level that it led to."
NO_POINTS = "The figure is a change in percent, not in points."
NO_PERCENT = "The change is in percentage points, not percent."
"""What is said of a figure that is right as a number of another kind."""


def as_level(claim: Claim, held: Verdict, one: Series | None) -> Verdict | None:
    """The mismatch of a claim of a level that `held` shows to be growth; None where that rests on
    something assumed, or the series has levels in percent."""
    if held.rating is not Rating.SUPPORTED or one is None or ASSUMED & set(held.caveats):
        return None
    if one.transformation is not Transformation.NONE or one.unit in IN_PERCENT:
        return None
    return retold(claim, held, Reason.OFF_OPERATION, NO_LEVEL)


def _words_about(claim: Claim) -> str:
    """The words of the sentence before a figure and in its own breath behind it."""
    sentence, start = claim.clause.sentence_text, claim.clause.sentence.start
    return f"{sentence[: claim.span.start - start]} {BREAK.split(stretch_of(claim)[1])[0]}"


def _digits(claim: Claim) -> int:
    quantity = claim.quantity
    return len(str(abs(int(quantity.value / quantity.step)))) if quantity is not None else 0


def in_points(claim: Claim, held: Verdict, one: Series | None) -> Verdict | None:
    """The mismatch of a claim in points that `held` shows to be right in percent; None where that
    rests on something assumed, or what moved can move by points: a rate, or an index whose points
    are not called percentage points."""
    quantity = claim.quantity
    if held.rating is not Rating.SUPPORTED or one is None or quantity is None:
        return None
    indexed = one.unit == "index" and _PERCENTAGE.search(claim.printed) is not None
    moves = one.transformation is not Transformation.NONE
    if ASSUMED & set(held.caveats) or not (moves or indexed or one.unit not in IN_PERCENT):
        return None
    if _digits(claim) < _TELLING and measure_weight(claim, one) < OWN:
        return None
    return retold(claim, held, Reason.OFF_UNIT, NO_POINTS, f"{quantity.value}%")


IN_PERCENT = frozenset(("percent", "percentage_points", "index", "ratio"))
"""Units of which a move may be told in points."""
