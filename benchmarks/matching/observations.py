"""Home of `observations`: a few made-up figures of a series, up to autumn 2026."""

from datetime import date, timedelta
from functools import cache

from forms import Form

HEADER = "series,period,value\n"
NEWEST = {"A": (2025, 1), "S": (2026, 1), "Q": (2026, 2), "M": (2026, 9)}
STEPS = {"A": 1, "S": 2, "Q": 4, "M": 12}
NEWEST_WEEK, NEWEST_DAY = date(2026, 9, 21), date(2026, 9, 25)
WHOLE = ("person", "home", "job", "vehicle", "case", "death", "birth", "offence", "unit", "company")
MULTIPLIER, INCREMENT, MODULUS = 1_664_525, 1_013_904_223, 2**32
"""A linear congruential generator (W. H. Press et al., Numerical Recipes, 2nd ed., 7.1)."""


@cache
def periods(frequency: str, count: int) -> tuple[str, ...]:
    """The last periods of a frequency, oldest first."""
    if frequency == "D":
        days = [NEWEST_DAY - timedelta(days=back) for back in range(2 * count + 2)]
        return tuple(str(day) for day in days if day.weekday() < 5)[:count][::-1]
    if frequency == "W":
        weeks = [NEWEST_WEEK - timedelta(weeks=back) for back in range(count)][::-1]
        return tuple("{}-W{:02}".format(*day.isocalendar()[:2]) for day in weeks)
    year, part = NEWEST[frequency]
    steps = STEPS[frequency]
    found = []
    for back in range(count):
        at_year, at_part = divmod(year * steps + part - 1 - back, steps)
        mark = {"A": "", "S": f"-S{at_part + 1}", "Q": f"-Q{at_part + 1}"}
        found.append(f"{at_year}{mark.get(frequency, f'-{at_part + 1:02}')}")
    return tuple(found[::-1])


def observations(form: Form, seed: int, count: int) -> str:
    """The lines of `observations.csv` for a series; the same for the same seed."""
    state = (seed * MULTIPLIER + INCREMENT) % MODULUS
    key, balance = form.key, form.concept.indicator.endswith(("balance", "account"))
    if form.transformation != "none":
        size, decimals = 0.5 + state % 80 / 10, 1
    elif form.concept.nature == "rate":
        size, decimals = 3 + state % 600 / 10, 1
    elif form.concept.nature == "index":
        size, decimals = 80 + state % 800 / 10, 1
    else:
        size = 20 + state % 900_000 / 100
        decimals = 0 if form.concept.unit in WHOLE else 1
    sign = -1 if balance and seed % 2 else 1
    return lines(key, form.frequency, sign * size, decimals, state, count)


def lines(key: str, frequency: str, size: float, decimals: int, state: int, count: int) -> str:
    """The lines of a series whose figures lie around a size, from a state of the generator on."""
    found = []
    for period in periods(frequency, count):
        state = (state * MULTIPLIER + INCREMENT) % MODULUS
        drift = 1 + ((state >> 16) % 1000 - 500) / 10_000
        found.append(f"{key},{period},{size * drift:.{decimals}f}\n")
    return "".join(found)
