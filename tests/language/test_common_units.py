"""Units that bear a common word for their name: coins, and the units of a power bill."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def read(text: str) -> list[tuple[str, float, str | None]]:
    found = find_figures(text, Span(0, len(text)))
    return [(f.span.of(text), float(f.quantity.value), f.quantity.unit) for f in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("A gallon was a nickel less than in May.", [("a nickel", 0.05, "USD")]),
        ("A gallon was a dime dearer.", [("a dime", 0.1, "USD")]),
        (
            "The grid supplied 164.13 billion units.",
            [("164.13 billion units", 164.13e12, "watt_hour")],
        ),
        ("Solar parks gave 4.2 million units.", [("4.2 million units", 4.2e9, "watt_hour")]),
        ("Power demand was 4.2 billion units (BU).", [("4.2 billion units", 4.2e12, "watt_hour")]),
        ("Heat rose by 24 zettajoules.", [("24 zettajoules", 2.4e22, "joule")]),
    ],
)
def test_coins_and_units_of_current_are_read(
    text: str, figures: list[tuple[str, float, str | None]]
) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "It bought a nickel mine.",
        "Buyers sold 2.1 million units of electric scooters.",
        "The grid has 340 units.",
        "The firm shipped 3 billion units.",
    ],
)
def test_metals_and_goods_are_no_coins_and_no_current(text: str) -> None:
    assert not {unit for _, _, unit in read(text)} & {"USD", "watt_hour"}
