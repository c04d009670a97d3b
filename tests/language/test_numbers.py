"""Numbers: digits in every grouping, number words, and nonsense in linear time."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language.figures.numbers import read_cardinal, read_digits, scan


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


def _spoken(text: str) -> tuple[str, Decimal, Decimal]:
    read = read_cardinal(text, scan(text, 0, len(text)), 0, money=False)
    assert read is not None
    return text[read[0].start : read[0].end], read[0].value * read[0].scale, read[0].step


@pytest.mark.parametrize(
    ("text", "figure", "value", "step"),
    [
        ("two point nine percent", "two point nine", "2.9", "0.1"),
        ("one point five four per cent", "one point five four", "1.54", "0.01"),
        ("nought point three percent", "nought point three", "0.3", "0.1"),
        ("twenty-one point oh four.", "twenty-one point oh four", "21.04", "0.01"),
        ("five point two in the second quarter", "five point two", "5.2", "0.1"),
        ("eighteen point one terawatt hours", "eighteen point one", "18.1", "0.1"),
        ("one point four gigawatt hours", "one point four", "1.4", "0.1"),
        ("seven point five visitors a room", "seven point five", "7.5", "0.1"),
    ],
)
def test_digits_spoken_behind_a_point_belong_to_the_number(
    text: str, figure: str, value: str, step: str
) -> None:
    assert _spoken(text) == (figure, Decimal(value), Decimal(step))


def test_a_spoken_decimal_takes_its_scale() -> None:
    told = _spoken("one point zero seven trillion dollars")
    assert told[:2] == ("one point zero seven trillion", Decimal("1070000000000"))


@pytest.mark.parametrize("text", ["one point five members made", "two points three times over"])
def test_a_point_that_no_unit_follows_is_none(text: str) -> None:
    assert _spoken(text)[1] in (1, 2)


def test_a_moment_is_no_decimal() -> None:
    tokens = scan("at one point five, in all, voted", 0, 32)
    read = read_cardinal("at one point five, in all, voted", tokens, 0, money=False)
    assert read is not None
    assert read[0].value == 1
