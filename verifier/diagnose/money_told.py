"""Home of sums of money told as percentages: "rose 25%" of a price that rose by 25 cents."""

from dataclasses import replace
from decimal import Decimal

from verifier.diagnose.misprints import significant_digits
from verifier.model.codes import is_currency
from verifier.model.outcome import Outcome
from verifier.model.quantity import Quantity
from verifier.model.series import Nature, Series


def may_be_money(quantity: Quantity, outcome: Outcome) -> bool:
    """Whether a percentage by which a price moved may be so many dollars or cents: it has two
    digits or more and is far from the right one, as no print of that lies."""
    one, computed = outcome.forms.series, outcome.judgement.computed
    if computed is None or one.nature is not Nature.PRICE or not is_currency(one.unit):
        return False
    printed = abs(float(quantity.value))
    far = abs(abs(computed) - printed) > _FAR_OFF * printed
    return quantity.unit == "percent" and significant_digits(quantity) > 1 and far


_FAR_OFF = 0.15


def in_money(quantity: Quantity, one: Series, part: Decimal) -> Quantity:
    """A printed percentage as so much money, in dollars or in cents."""
    step, value = quantity.step * part, quantity.value * part
    return replace(quantity, unit=one.unit, step=step, value=value)


HUNDREDTH = "0.01"
