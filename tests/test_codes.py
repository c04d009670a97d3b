"""What the letters of a code tell."""

import pytest

from verifier.model.codes import is_country, is_currency


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("USD", True),
        ("CNY", True),
        ("TEU", False),
        ("usd", False),
        ("GWh", False),
        ("percent", False),
        (None, False),
    ],
)
def test_a_currency_is_three_capitals_and_no_container(unit: str | None, told: bool) -> None:
    assert is_currency(unit) is told


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("IRL", True),
        ("WLD", False),
        ("EU27", False),
        ("US-CA", False),
        ("Cork", False),
        ("", False),
        (None, False),
    ],
)
def test_a_country_is_neither_the_world_nor_a_bloc_nor_a_part(
    place: str | None, told: bool
) -> None:
    assert is_country(place) is told
