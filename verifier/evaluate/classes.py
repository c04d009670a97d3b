"""Home of `CLASSES`: what is planted of each class of slip, which reasons name it rightly, and when
it can be detected at all."""

from dataclasses import dataclass

from verifier.evaluate.slips import Slip
from verifier.model.verdict import Reason

_CHANCE = (
    Reason.OFF_PERIOD,
    Reason.OFF_BASIS,
    Reason.OFF_SERIES,
    Reason.OUTDATED,
    Reason.SWAPPED,
    Reason.INCONSISTENT,
)
"""Readings that a changed figure may happen to fit: the diagnosis then names them with reason."""
_DIGITS = (Reason.OFF_VALUE, Reason.OFF_DIGITS, *_CHANCE)


@dataclass(frozen=True, slots=True)
class SlipClass:
    """One class: what is written instead, an example, the reasons that name it rightly besides that
    of the assertion, and what the reference must hold for it to be detected (`needs`)."""

    planted: str
    example: tuple[str, str]
    reasons: frozenset[Reason]
    needs: str


def _class(planted: str, old: str, new: str, reasons: tuple[Reason, ...], needs: str) -> SlipClass:
    return SlipClass(planted, (old, new), frozenset(reasons), needs)


_ITSELF = "the figure itself"
CLASSES: dict[Slip, SlipClass] = {
    Slip.DIGIT: _class("one digit for another", "28.6%", "23.6%", _DIGITS, _ITSELF),
    # "0.6" with its digits exchanged is "6.0", ten times too large as well
    Slip.TRANSPOSED: _class(
        "two neighbouring digits exchanged",
        *("28.6%", "82.6%"),
        (*_DIGITS, Reason.OFF_SCALE),
        _ITSELF,
    ),
    Slip.DECIMAL: _class(
        "the decimal point one place to the left or right",
        *("28.6%", "2.86%"),
        (Reason.OFF_SCALE, Reason.OFF_DIGITS, *_CHANCE),
        _ITSELF,
    ),
    Slip.SCALE: _class(
        "the next scale word",
        *("$1.2 billion", "$1.2 million"),
        (Reason.OFF_SCALE, Reason.INCONSISTENT),
        _ITSELF,
    ),
    Slip.SIGN: _class(
        "the opposite direction, superlative or side of a balance",
        *("rose 3%", "fell 3%"),
        (Reason.OFF_SIGN, *_CHANCE),
        _ITSELF,
    ),
    Slip.MONTH: _class(
        "the month before or after",
        *("in May", "in April"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "the figure of that month",
    ),
    Slip.YEAR: _class(
        "the year before or after",
        *("in 2024", "in 2023"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "the figure of that year",
    ),
    Slip.QUARTER: _class(
        "the quarter for its month or the reverse, in the words or as the figure",
        *("in May", "in the second quarter"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "figures by the month for the whole quarter",
    ),
    Slip.TO_DATE: _class(
        "the year to date for its last month or the reverse, in the words or as the figure",
        *("in May", "in the first five months"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "figures by the month since January",
    ),
    Slip.POINTS: _class(
        "percent for percentage points or the reverse",
        *("rose 3%", "rose 3 percentage points"),
        (Reason.OFF_UNIT, Reason.OFF_OPERATION, Reason.OFF_VALUE, Reason.OFF_BASIS),
        "the levels behind the change",
    ),
    Slip.TO_BY: _class(
        '"to" for "by" or the reverse',
        *("rose by 3", "rose to 3"),
        (Reason.OFF_OPERATION, Reason.OFF_UNIT, Reason.OFF_VALUE, Reason.OFF_SCALE),
        "levels as well as changes",
    ),
    Slip.SERIES: _class(
        "the figure of another part of the same whole",
        *("exports of coal, 3%", "exports of coal, 5% (those of steel)"),
        _DIGITS,
        "another part",
    ),
    Slip.PLACE: _class(
        "another place's name, or the figure of another place",
        *("in Spain", "in Italy"),
        (*_DIGITS, Reason.OFF_SIGN),
        "the same measure of another place",
    ),
    Slip.PAIR: _class(
        "two figures of one sentence, each in the other's place",
        *("3% and 5%", "5% and 3%"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "both figures",
    ),
    Slip.VINTAGE: _class(
        "the figure as it was before a revision",
        *("1.9%", "2.1% (as first printed)"),
        _DIGITS,
        "an earlier print that was revised",
    ),
    Slip.BASIS: _class(
        "another basis of comparison",
        *("on the year", "on the month"),
        (Reason.OFF_VALUE, Reason.OFF_SIGN, *_CHANCE),
        "the change on that basis",
    ),
    Slip.STREAK: _class(
        "a run one too long or too short",
        *("third month in a row", "fourth month in a row"),
        (Reason.OFF_STREAK,),
        _ITSELF,
    ),
    Slip.RANK: _class(
        "a rank one too high or too low",
        *("third-largest", "second-largest"),
        (Reason.OFF_RANK,),
        _ITSELF,
    ),
    Slip.RECORD: _class(
        "a record that is none, or one dated further back than it reaches",
        *("rose to $3bn", "rose to a record $3bn"),
        (Reason.OFF_RECORD, Reason.INCONSISTENT),
        "the years before",
    ),
}
"""Every class in the order of the tables."""
