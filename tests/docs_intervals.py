"""How printed figures are held against values: a table made by asking the figures themselves."""

from collections.abc import Iterator
from itertools import pairwise

from docs_tables import table

from verifier.language.figures.quantities import find_figures
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT
from verifier.model.notation import shown
from verifier.model.quantity import Fit, Quantity
from verifier.model.span import Span
from verifier.settings import Settings

Run = tuple[float, float, Fit]

EXAMPLES = (
    ("Exports fell 28.6%.", 0.0),
    ("Exports fell 28.6%.", 0.05),
    ("The rate was 5%.", 0.0),
    ("The surplus was $1.08 trillion.", 0.0),
    ("The surplus was $992 billion.", 0.0),
    ("The surplus was $990 billion.", 0.0),
    ("The surplus was $990.0 billion.", 0.0),
    ("Sales rose 20%.", 0.0),
    ("Sales rose about 15%.", 0.0),
    ("Sales rose nearly 15%.", 0.0),
    ("Sales rose just over 15%.", 0.0),
    ("Sales rose more than 15%.", 0.0),
    ("Sales rose less than 15%.", 0.0),
    ("Sales rose at least 15%.", 0.0),
    ("Sales rose by up to 15%.", 0.0),
    ("Sales rose between 14% and 16%.", 0.0),
    ("Sales doubled.", 0.0),
    ("Sales fell by a third.", 0.0),
)
"""A sentence, and how far the reference value itself may be off, in the unit of the figure."""
REACH, SAMPLES, HALVINGS = 1.0, 2000, 60


def the_quantity(sentence: str) -> tuple[str, Quantity]:
    """The figure of a sentence with its hedge, as printed, and its quantity."""
    (figure,) = find_figures(sentence, Span(0, len(sentence)))
    return figure.reach.of(sentence), figure.quantity


def runs(quantity: Quantity, error: float) -> Iterator[Run]:
    """The stretches of computed values that fit in one way, from low to high; exact is rounded."""

    def fit(computed: float) -> Fit:
        found = quantity.agrees_with(computed, error, Settings())
        return Fit.ROUNDED if found is Fit.EXACT else found

    points = _points(quantity)
    start, current = points[0], fit(points[0])
    for left, right in pairwise(points):
        after = fit(right)
        if after is not current:
            low, high = left, right
            for _ in range(HALVINGS):
                middle = (low + high) / 2
                low, high = (middle, high) if fit(middle) is current else (low, middle)
            yield start, high, current
            start, current = high, after
    yield start, points[-1], current


def _points(quantity: Quantity) -> list[float]:
    """Values to look at: evenly spread, and closely around the figure and its rounding."""
    value, step = float(quantity.value), float(quantity.step)
    width = max(value, float(quantity.upper or 0)) * REACH
    even = [value - width + 2 * width * n / SAMPLES for n in range(SAMPLES + 1)]
    close = [value + side * step * part / 8 for part in range(1, 24) for side in (-1, 1)]
    return sorted({*even, *close})


def intervals() -> str:
    """Each example with the values that it agrees with; all others are a mismatch."""
    rows = []
    for sentence, error in EXAMPLES:
        printed, quantity = the_quantity(sentence)
        name = (
            f"{printed}, value known to within {shown(error, quantity.unit)}" if error else printed
        )
        found = list(runs(quantity, error))
        for place, (low, high, fit) in enumerate(found):
            if fit is not Fit.NONE:
                ends = [shown(end, quantity.unit) for end in (low, high)]
                told = f"{ends[0]} to {ends[1]}"
                if place == len(found) - 1:
                    told = f"{ends[0]} and beyond"
                elif place == 0:
                    told = f"{ends[1]} and less"
                caveat = f"`{CAVEAT_OF_FIT[fit]}`" if fit in CAVEAT_OF_FIT else ""
                rows.append((name, told, f"`{REASON_OF_FIT[fit]}`", caveat))
                name = ""
    return table(("Printed", "Computed value", "Supported as", "Caveat"), rows)
