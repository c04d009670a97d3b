"""Numbers: digits in every grouping, number words, and nonsense in linear time."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language.numbers import read_cardinal, read_digits, scan


@pytest.mark.parametrize(
    ("printed", "value", "step"),
    [
        ("7", "7", "1"),
        ("1,204", "1204", "1"),
        ("1,204,560.25", "1204560.25", "0.01"),
        ("3,04,050", "304050", "1"),
        ("12,34,567", "1234567", "1"),
        ("298 000", "298000", "1"),
        ("298\u00a0000", "298000", "1"),
        ("298\u202f000", "298000", "1"),
        ("1'234'567", "1234567", "1"),
        ("3·4", "3.4", "0.1"),
        (".5", "0.5", "0.1"),
        ("0.40", "0.40", "0.01"),
        ("3,5", "3.5", "0.1"),
    ],
)
def test_digits_are_read_with_their_step(printed: str, value: str, step: str) -> None:
    assert read_digits(printed) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize(
    "printed", ["3.11.2", "1.000.000", "007", "0800 123 456", "12,3456", "1,2,3", "9" * 31]
)
def test_runs_that_print_no_single_number_are_left_out(printed: str) -> None:
    assert read_digits(printed) is None


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("twelve", 12),
        ("twenty-one", 21),
        ("one hundred and five", 105),
        ("three hundred thousand", 300_000),
        ("a hundred and fifty", 150),
        ("two million", 2_000_000),
        ("two and a half million", 2_500_000),
        ("five thousand two hundred", 5_200),
        ("a dozen", 12),
        ("two dozen", 24),
        ("2.5 lakh", 250_000),
        ("1.2 lakh crore", 1_200_000_000_000),
        ("3bn", 3_000_000_000),
        ("3.1 trn", 3_100_000_000_000),
        ("450k", 450_000),
        ("2½", Decimal("2.5")),
    ],
)
def test_spelled_numbers_are_read_whole(printed: str, value: int | Decimal) -> None:
    tokens = scan(printed, 0, len(printed))
    read = read_cardinal(printed, tokens, 0, money=False)
    assert read is not None
    numeral, _ = read
    assert (numeral.value * numeral.scale, numeral.start, numeral.end) == (value, 0, len(printed))


def test_number_words_inside_words_are_not_numbers() -> None:
    text = "Someone often weighed tenants, the phone, freight and heighten."
    assert scan(text, 0, len(text)) == []


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_come_back_as_the_integer(number: int) -> None:
    assert read_digits(f"{number:,}") == (Decimal(number), Decimal(1))


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_decimals_keep_their_last_printed_digit(number: Decimal) -> None:
    assert read_digits(f"{number:,.2f}") == (number, Decimal("0.01"))


def test_ten_million_digits_are_skipped_quickly() -> None:
    text = "7" * 10_000_000
    begin = time.process_time()
    assert scan(text, 0, len(text)) == []
    assert time.process_time() - begin < 2
