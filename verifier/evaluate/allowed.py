"""Home of `allows`: whether a printed figure may stand for a value.

It is decided here in the plainest way, apart from the rules that judge claims.
"""

from verifier.model.quantity import Bound, Quantity


def allows(printed: Quantity, computed: float) -> bool:
    """Whether a figure printed like this may stand for `computed`: rounded, cut off or hedged.

    The rules are those of the design page, section 4, in their plainest form; trailing zeros may
    hide at most a twentieth of the figure.
    """
    value, step, actual = float(printed.value), float(printed.step), computed
    if value >= 0:
        actual = abs(actual)
    slack = 1e-9 * max(1.0, abs(value))
    if printed.upper is not None:
        return value - step / 2 <= actual <= float(printed.upper) + step / 2
    width = 0.05 * abs(value) if printed.unit == "ratio" else step / 2
    if abs(actual - value) <= width + slack:
        return True
    if actual * value > 0 and 0 <= abs(actual) - abs(value) < step - slack:
        return True
    zeros = step
    while value and abs(value) % (zeros * 10) < slack:
        zeros *= 10
    if zeros > step and abs(actual - value) <= min(zeros / 2, 0.05 * abs(value)) + slack:
        return True
    return _hedged(printed, value, actual)


def _hedged(printed: Quantity, value: float, actual: float) -> bool:
    near = 0.10 * abs(value)
    if printed.bound is Bound.ABOUT:
        return abs(actual - value) <= 0.05 * abs(value)
    if printed.bound in (Bound.OVER, Bound.AT_LEAST):
        return actual > value and (not printed.close or actual - value <= near)
    if printed.bound in (Bound.UNDER, Bound.AT_MOST):
        return actual < value and (not printed.close or value - actual <= near)
    return False
