"""Home of the arithmetic on values: growth, difference, ratio, share, mean, with their errors.

Errors of single printed values widen the interval on both sides; those of sums and differences
are treated as independent and added in quadrature.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import hypot

from verifier.lazy import regex
from verifier.model.known import Value
from verifier.model.notation import shown


def wrapped(value: Value) -> str:
    """The value's formula without its result, in brackets where it is made of several figures."""
    told = value.formula.partition(_PRINTED)[0].partition(" = ")[0]
    return f"({told})" if _MADE.search(told) else told


_PRINTED = " as published"
_MADE = regex(r" [-+/^x] ")


def negated(value: Value, unit: str | None) -> Value:
    """The value with its sign turned, as the difference of magnitudes is for two deficits."""
    turned = -value.value
    return replace(
        value, value=turned, working=lambda: f"-{wrapped(value)} = {shown(turned, unit)}"
    )


def ratio(new: Value, old: Value) -> Value | None:
    """`new` / `old` of magnitudes (negative where the sign changed); None where `old` is zero."""
    if not old.value:
        return None
    a, b = abs(new.value), abs(old.value)
    result = (a if new.value * old.value >= 0 else -a) / b
    error = hypot(new.error / b, a * old.error / b**2)
    return Value(
        result,
        error,
        lambda: f"{wrapped(new)} / {wrapped(old)} = {result:.4g}",
        (*new.used, *old.used),
    )


def quotient(one: Value, other: Value, unit: str | None, times: int = 1) -> Value | None:
    """`one` for each of `other`, or for so many `times` of them, told in `unit`; None where `other`
    is zero."""
    if not other.value:
        return None
    result = one.value / other.value * times
    error = hypot(one.error / other.value, one.value * other.error / other.value**2) * times
    scaled = f" x {times:,}" if times > 1 else ""
    return Value(
        result,
        error,
        lambda: f"{wrapped(one)} / {wrapped(other)}{scaled} = {shown(result, unit)}",
        (*one.used, *other.used),
    )


def product(one: Value, other: Value, unit: str | None) -> Value:
    """`one` times `other`, told in `unit`: euros at so many dollars each."""
    result = one.value * other.value
    error = hypot(one.error * other.value, one.value * other.error)
    return Value(
        result,
        error,
        lambda: f"{wrapped(one)} x {wrapped(other)} = {shown(result, unit)}",
        (*one.used, *other.used),
    )


def rebased(value: Value, base: Value) -> Value | None:
    """An index in points of its level at another base; None where that is zero."""
    points = quotient(value, base, None)
    if points is None:
        return None
    result = points.value * 100
    return Value(
        result,
        points.error * 100,
        lambda: f"{wrapped(value)} / {wrapped(base)} x 100 = {shown(result, None)}",
        points.used,
    )


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

    def working() -> str:
        left = f"{wrapped(new)} / {wrapped(old)}"
        compounded = left if power == 1 else f"({left}) ^ {_exponent(power)}"
        return f"{compounded} - 1 = {percent:.2f}%"

    return Value(percent, error, working, quotient.used)


def _exponent(power: float) -> str:
    years = round(1 / power)
    return f"(1 / {years})" if years > 1 and abs(power * years - 1) < _EVEN else f"{power:.6g}"


_EVEN = 1e-9


def compounded(rate: Value, power: float) -> Value:
    """A printed rate of growth in percent kept up for `power` periods: a quarter's for four."""
    factor = 1 + rate.value / 100
    percent = (factor**power - 1) * 100
    error = power * factor ** (power - 1) * rate.error
    return Value(
        percent,
        error,
        lambda: f"(1 + {rate.formula}) ^ {_exponent(power)} - 1 = {percent:.2f}%",
        rate.used,
    )


def difference(new: Value, old: Value, unit: str | None) -> Value:
    """`new` - `old`."""
    result = new.value - old.value

    def working() -> str:
        told = f"{wrapped(new)} - {wrapped(old)} = {shown(result, unit)}"
        return told.replace(" - -", " + ")

    return Value(result, hypot(new.error, old.error), working, (*new.used, *old.used))


def confirmed(printed: Value, computed: Value) -> Value:
    """A printed value with what its levels give."""
    return Value(
        printed.value,
        printed.error,
        lambda: f"{printed.formula}{_PRINTED}; recomputed: {computed.formula}",
        (*printed.used, *computed.used),
    )


def set_against(result: float, new: Value, old: Value) -> Value:
    """What two values that are told side by side come to."""
    used = (*new.used, *old.used)
    return Value(result, 0.0, lambda: f"{new.formula} against {old.formula}", used)


def total(parts: Sequence[Value]) -> Value:
    """The sum of at least one value."""
    result = sum(v.value for v in parts)
    used = tuple(o for v in parts for o in v.used)
    error = hypot(*(v.error for v in parts))
    return Value(result, error, lambda: _added_up(parts), used, summed=True)


def _added_up(parts: Sequence[Value]) -> str:
    return " + ".join(map(wrapped, parts)).replace(" + -", " - ")


def share(part: Value, whole: Value) -> Value | None:
    """`part` as a percentage of `whole`; None where the whole is zero."""
    quotient = ratio(part, whole)
    if quotient is None:
        return None
    percent = quotient.value * 100
    return Value(
        percent,
        quotient.error * 100,
        lambda: f"{wrapped(part)} / {wrapped(whole)} = {percent:.2f}%",
        quotient.used,
    )


def points_of(move: Value, whole: Value) -> Value | None:
    """The change of a part in percentage points of the whole; None where that is zero."""
    if not whole.value:
        return None
    result = move.value / abs(whole.value) * 100
    error = hypot(move.error / whole.value, move.value * whole.error / whole.value**2) * 100
    return Value(
        result,
        error,
        lambda: f"{wrapped(move)} / {wrapped(whole)} = {result:.3f}%",
        (*move.used, *whole.used),
    )


def mean(values: Sequence[Value], unit: str | None) -> Value:
    """The arithmetic mean of at least one value."""
    count = len(values)
    result = sum(v.value for v in values) / count
    return Value(
        result,
        hypot(*(v.error for v in values)) / count,
        lambda: f"({_added_up(values)}) / {count} = {shown(result, unit)}",
        tuple(o for v in values for o in v.used),
    )


def in_order(own: Value, ahead: Sequence[Value], behind: Sequence[Value]) -> Value:
    """`own` in the order of a field: "9 > 7 > 5" with the first of those behind it."""
    ends = [*ahead, own, *behind[:1]]

    def working() -> str:
        sign = ">" if ends[0].value >= ends[-1].value else "<"
        order = [*map(wrapped, ends)]
        if len(ahead) > _LISTED:
            order[2 : len(ahead) - 1] = [f"... {len(ahead) - 3} more ..."]
        return f" {sign} ".join(order)

    used = (*own.used, *(o for v in (*ahead, *behind[:1]) for o in v.used))
    return replace(own, working=working, used=used)


_LISTED = 6
