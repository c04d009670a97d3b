"""Home of how the numbers of two texts meet: units brought together, then the printed intervals."""

import re
from dataclasses import replace
from decimal import Decimal

from verifier.consistency.interval import same_number
from verifier.consistency.printed import Printed, has_scale, is_counted, same_unit
from verifier.consistency.slips import exchanged
from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.mention import FigureKind
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.settings import Settings
from verifier.sources.odds import turned_round

_HUNDRED = Decimal(100)


def comparable(figure: Printed, told: Printed) -> tuple[Quantity, Quantity] | None:
    """Both quantities in one unit; None where they cannot be told in one.

    A fraction or multiple in words is a rate ("a third" is 33%, "doubled" is a rise of 100%);
    what is counted may be called by another noun ("people", "staff").
    """
    one, other = figure.quantity, told.quantity
    if one.unit == other.unit:
        return one, other
    pair = {one.unit, other.unit}
    if pair == {"percent", "ratio"}:
        return _as_rate(figure), _as_rate(told)
    if pair == {"percentage_points", "basis_points"}:
        return _in_points(one), _in_points(other)
    if (is_counted(one) and is_counted(other)) or _one_money(figure, told):
        return replace(one, unit=None), replace(other, unit=None)
    return None


def _one_money(figure: Printed, told: Printed) -> bool:
    """Whether two amounts may be of one currency: the one says crowns where the other has NOK, or
    prints so many million with no currency at all."""
    units = (figure.quantity.unit, told.quantity.unit)
    if None in units:
        bare, money = (figure, told) if units[0] is None else (told, figure)
        return has_scale(bare) and is_currency(money.quantity.unit)
    pairs = (figure, told), (told, figure)
    return any(
        (other.quantity.unit or "") in codes
        for one, other in pairs
        for coin, codes in _COINS.items()
        if coin in (one.quantity.unit, _bare_noun(one))
    )


def _bare_noun(one: Printed) -> str | None:
    """What the money of a figure is called where no word says whose it is: "crown"."""
    told = _BARE.search(one.claim.printed)
    return told[1].lower() if told is not None else None


_BARE = regex(
    r"(?:\d|\b(?:thousand|million|billion|trillion|crore|lakh|mn|bn|m))\s([a-z]+?)s?$",
    re.IGNORECASE,
)
_COINS = {
    "crown": frozenset(("NOK", "SEK", "DKK", "CZK", "ISK")),
    "krona": frozenset(("SEK", "ISK", "NOK", "DKK")),
    "franc": frozenset(("CHF", "XOF", "XAF", "CDF", "RWF", "BIF", "DJF", "GNF", "KMF", "XPF")),
    "peso": frozenset(("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP", "CUP")),
    "rupee": frozenset(("INR", "PKR", "LKR", "NPR", "MUR", "SCR")),
    "dinar": frozenset(("KWD", "BHD", "IQD", "JOD", "LYD", "TND", "DZD", "RSD", "MKD")),
    "shilling": frozenset(("KES", "TZS", "UGX", "SOS")),
    "dollar": frozenset(("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "JMD", "NAD", "FJD")),
    "pound": frozenset(("GBP", "EGP", "SDG", "LBP", "SSP", "SYP")),
    "real": frozenset(("BRL",)),
    "rand": frozenset(("ZAR",)),
}
"""What currencies are called in prose, and their ISO 4217 codes."""


def is_a_slip(one: Quantity, other: Quantity) -> bool:
    """Whether the digits of the one, three at least, are those of the other in another order and
    as many, or the same with thousand, million or billion exchanged."""
    if one.value in (0, other.value) or other.value == 0:
        return False
    if one.value / other.value in _SCALES:
        return True
    mine, theirs = (str(abs(int(q.value / q.step))) for q in (one, other))
    digits = mine.rstrip("0")
    alike = len(mine) == len(theirs) and one.step == other.step
    return alike and len(digits) >= _TOLD_BY and sorted(mine) == sorted(theirs)


_TOLD_BY = 3
_SCALES = frozenset(Decimal(1000) ** power for power in (-2, -1, 1, 2))


def fit_of(figure: Quantity, told: Quantity, settings: Settings) -> Fit:
    """How the number that a source prints meets the figure, rounded and hedged as both are."""
    if (figure.value, figure.upper) == (told.value, told.upper):
        return Fit.EXACT
    fit = Fit.NONE
    if told.upper is None:
        fit = figure.agrees_with(float(told.value), 0.0, settings)
        if fit not in CLOSE and figure.hedge_holds(float(told.value), settings):
            return Fit.BOUND_HOLDS
    coarser = told.step > figure.step or told.bound is not Bound.EXACT
    if fit is Fit.NONE and coarser and figure.upper is None:
        turned = told.agrees_with(float(figure.value), 0.0, settings)
        return turned if turned in CLOSE else Fit.NONE
    return fit


CLOSE = (Fit.EXACT, Fit.ROUNDED, Fit.BOUND_HOLDS)
"""Fits that need no other sign that two figures are one; to cut off digits, to round coarsely and
to stay far on the right side are allowed to a figure that is surely the same."""


def _as_rate(figure: Printed) -> Quantity:
    quantity = figure.quantity
    if quantity.unit != "ratio":
        return quantity
    kind = figure.clause.figure.kind if figure.clause.figure else FigureKind.CARDINAL
    multiple = kind is FigureKind.MULTIPLE
    value = (quantity.value - 1 if multiple else quantity.value) * _HUNDRED
    upper = quantity.upper
    if upper is not None:
        upper = (upper - 1 if multiple else upper) * _HUNDRED
    bound = Bound.ABOUT if quantity.bound is Bound.EXACT else quantity.bound
    return replace(quantity, value=value, unit="percent", step=Decimal(1), bound=bound, upper=upper)


def _in_points(quantity: Quantity) -> Quantity:
    if quantity.unit == "percentage_points":
        return quantity
    upper = None if quantity.upper is None else quantity.upper / _HUNDRED
    return replace(
        quantity,
        value=quantity.value / _HUNDRED,
        step=quantity.step / _HUNDRED,
        unit="percentage_points",
        upper=upper,
    )


_FAR = 2
"""A figure farther off than this factor is something else, unless the digits are the same."""


def one_number(one: Printed, other: Printed) -> bool:
    """Whether two figures can be one, going one way."""
    return same_number(one.quantity, other.quantity) and not turned_round(one, other)


def near_enough(figure: Printed, told: Printed) -> bool:
    """Whether the one number may be a slip for the other: not far off, or of the same digits."""
    mine, theirs = abs(figure.quantity.value), abs(told.quantity.value)
    if Decimal(0) in (mine, theirs):
        return False
    return same_digits(figure, told) or max(mine, theirs) <= _FAR * min(mine, theirs)


def same_digits(figure: Printed, told: Printed) -> bool:
    """Whether the digits are the same, exchanged or scaled, or but for one too many or too few."""
    mine, theirs = _digits(figure.quantity), _digits(told.quantity)
    shorter, longer = sorted((mine, theirs), key=len)
    dropped = (longer[:n] + longer[n + 1 :] for n in range(len(longer)))
    return sorted(mine) == sorted(theirs) or shorter in dropped


def _digits(quantity: Quantity) -> str:
    return str(abs(int(quantity.value / quantity.step))).rstrip("0")


def exchanged_in(one: Printed, other: Printed) -> bool:
    """Whether the two are of one unit and two neighbouring digits of the one are exchanged in the
    other."""
    return same_unit(one, other) and exchanged(one.quantity, other.quantity)
