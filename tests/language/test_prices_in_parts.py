"""Prices and rates that are printed with parts of their last place."""

from decimal import Decimal

import pytest

from verifier.language.figures.printed_parts import parts_at


@pytest.mark.parametrize(
    ("text", "start", "value", "end"),
    [
        ("$3.87-1/4 a bushel", 1, "3.8725", 9),
        ("$3.87 1/2 a bushel", 1, "3.875", 9),
        ("$3.87¾ a bushel", 1, "3.8775", 6),
        ("387-1/4 cents", 0, "387.25", 7),
        ("1/2 cent", 0, "0.5", 3),
        ("4-1/4 percent", 0, "4.25", 5),
        ("5½%", 0, "5.5", 2),
        ("5 ½ per cent", 0, "5.5", 3),
    ],
)
def test_parts_are_taken_in(text: str, start: int, value: str, end: int) -> None:
    found = parts_at(text, start)
    assert found is not None
    assert (found[0], found[2]) == (Decimal(value), end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("$3.87 1 of 4 bushels", 1),
        ("31/2 per cent", 0),
        ("1/2/2025", 0),
        ("3.87-1/4 of them", 0),
        ("on 3/4 May", 3),
        ("$3.87 on 1/4", 1),
    ],
)
def test_what_is_none_stays_as_it_is(text: str, start: int) -> None:
    assert parts_at(text, start) is None


def test_a_part_of_a_cent_is_told_to_a_hundredth_of_it() -> None:
    found = parts_at("$3.87-1/4", 1)
    assert found is not None
    assert found[1] == Decimal("0.0001")
