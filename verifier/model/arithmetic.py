"""Home of the arithmetic on values: growth, difference, ratio, share, mean, with their errors.

Errors of single printed values widen the interval on both sides; those of sums and differences
are treated as independent and added in quadrature.
"""

from collections.abc import Sequence
from math import hypot

from verifier.model.known import Value
from verifier.model.notation import shown


def wrapped(value: Value) -> str:
    """The value's formula, in brackets where it is a sum."""
    return f"({value.formula})" if value.summed and len(value.used) > 1 else value.formula


def ratio(new: Value, old: Value) -> Value | None:
    """`new` / `old` of magnitudes (negative where the sign changed); None where `old` is zero."""
    if not old.value:
        return None
    a, b = abs(new.value), abs(old.value)
    result = (a if new.value * old.value >= 0 else -a) / b
    error = hypot(new.error / b, a * old.error / b**2)
    formula = f"{wrapped(new)} / {wrapped(old)} = {result:.4g}"
    return Value(result, error, formula, (*new.used, *old.used))


def growth(new: Value, old: Value, power: float = 1.0) -> Value | None:
    """The growth of `new` over `old` in percent; of magnitudes where both are negative.

    `power` compounds it: 4 turns a quarterly rate into an annual one, 1/3 spreads it over three
    years. None where `old` is zero or the sign changed.
    """
    quotient = ratio(new, old)
    if quotient is None or quotient.value <= 0:
        return None
    percent = (quotient.value**power - 1) * 100
    error = 100 * power * quotient.value ** (power - 1) * quotient.error
    exponent = "" if power == 1 else f" ^ {power:.3g}"
    left = f"{wrapped(new)} / {wrapped(old)}"
    formula = f"{f'({left})' if exponent else left}{exponent} - 1 = {percent:.2f}%"
    return Value(percent, error, formula, quotient.used)


def compounded(rate: Value, power: float) -> Value:
    """A printed rate of growth in percent kept up for `power` periods: a quarter's for four."""
    factor = 1 + rate.value / 100
    percent = (factor**power - 1) * 100
    error = power * factor ** (power - 1) * rate.error
    formula = f"(1 + {rate.formula}) ^ {power:.3g} - 1 = {percent:.2f}%"
    return Value(percent, error, formula, rate.used)


def difference(new: Value, old: Value, unit: str | None) -> Value:
    """`new` - `old`."""
    result = new.value - old.value
    formula = f"{wrapped(new)} - {wrapped(old)} = {shown(result, unit)}".replace("- -", "+ ")
    return Value(result, hypot(new.error, old.error), formula, (*new.used, *old.used))


def total(parts: Sequence[Value]) -> Value:
    """The sum of at least one value."""
    result = sum(v.value for v in parts)
    formula = " + ".join(wrapped(v) for v in parts).replace("+ -", "- ")
    used = tuple(o for v in parts for o in v.used)
    return Value(result, hypot(*(v.error for v in parts)), formula, used, summed=True)


def share(part: Value, whole: Value) -> Value | None:
    """`part` as a percentage of `whole`; None where the whole is zero."""
    quotient = ratio(part, whole)
    if quotient is None:
        return None
    percent = quotient.value * 100
    formula = f"{wrapped(part)} / {wrapped(whole)} = {percent:.2f}%"
    return Value(percent, quotient.error * 100, formula, quotient.used)


def mean(values: Sequence[Value], unit: str | None) -> Value:
    """The arithmetic mean of at least one value."""
    count = len(values)
    result = sum(v.value for v in values) / count
    terms = " + ".join(shown(v.value, unit) for v in values).replace("+ -", "- ")
    formula = f"({terms}) / {count} = {shown(result, unit)}"
    used = tuple(o for v in values for o in v.used)
    return Value(result, hypot(*(v.error for v in values)) / count, formula, used)
