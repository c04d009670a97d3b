"""Suggestions written like the figure that they replace."""

from decimal import Decimal

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.notation import shown
from verifier.model.quantity import Bound, Quantity
from verifier.model.replacement import (
    as_counted,
    as_printed,
    with_percent,
    with_points,
    with_sign,
)


@pytest.mark.parametrize(
    ("printed", "value", "step", "computed", "suggested"),
    [
        ("$1.076 trillion", "1.076e12", "1e9", 1.0682e12, "$1.068 trillion"),
        ("1 million square kilometres", "1e12", "1e12", 1e11, "0.1 million square kilometres"),
        ("3%", "3", "1", 0.04, "0.04%"),
        ("3%", "3", "1", 0.0, "0%"),
        ("3%", "3", "1", 0.6, "1%"),
        ("96%", "96", "1", 9.613, "9.6%"),
        ("90%", "90", "1", 9.613, "10%"),
        ("2,275 TWh", "2.275e15", "1e12", 2.275e12, "2.275 TWh"),
        ("345,000t", "345000", "1", 34500.0, "34,500t"),
        ("12%", "12", "1", 1.9, "2%"),
        ("12", "12", "1", 3.0, "3"),
        ("$8.70 billion", "8.7e9", "1e7", 8.69842e12, "$8.70 trillion"),
        ("€611 million", "6.11e8", "1e6", 6.131e9, "€6.13 billion"),
        ("€3.41m", "3.41e6", "1e4", 3.412e9, "€3.41bn"),
        ("$1.2 trillion", "1.2e12", "1e11", 1.23e9, "$1.2 billion"),
        ("1,370 million", "1.37e9", "1e6", 2.5e9, "2,500 million"),
        ("$0.6 billion", "6e8", "1e8", 4.4e8, "$0.4 billion"),
        ("1.92 million", "1.92e6", "1e4", 5.2e4, "0.05 million"),
        ("950", "950", "1", 1250.0, "1,250"),
        ("1605", "1605", "1", 1412.0, "1412"),
    ],
)
def test_a_suggestion_keeps_the_printed_form_and_is_never_nothing(
    printed: str, value: str, step: str, computed: float, suggested: str
) -> None:
    quantity = Quantity(Decimal(value), None, Decimal(step))
    assert as_printed(quantity, computed, printed) == suggested


def test_a_hedged_figure_is_not_told_more_exactly_than_it_was() -> None:
    quantity = Quantity(Decimal(15), "percent", Decimal(1), Bound.UNDER)
    assert as_printed(quantity, 8.1, "15%") == "8%"


@pytest.mark.parametrize(
    ("printed", "points", "percent"),
    [
        ("2.6%", "2.6 percentage points", None),
        ("1.5pc", "1.5 percentage points", None),
        ("3.6 per cent", "3.6 percentage points", None),
        ("0.3 percentage points", None, "0.3%"),
        ("1-point", None, "1%"),
        ("$3m", None, None),
    ],
)
def test_points_are_written_for_percent_and_the_reverse(
    printed: str, points: str | None, percent: str | None
) -> None:
    assert with_points(printed) == points
    assert with_percent(printed) == percent


@pytest.mark.parametrize(
    ("printed", "below", "written"),
    [
        ("2.1%", True, "-2.1%"),
        ("-2.1%", True, "-2.1%"),
        ("minus 21", False, "21"),
        ("21", False, "21"),
    ],
)
def test_a_level_is_written_on_its_side_of_nought(printed: str, below: bool, written: str) -> None:
    assert with_sign(printed, below) == written


@pytest.mark.parametrize(
    ("printed", "count", "behind", "written"),
    [
        ("third", 4, "-largest", "fourth"),
        ("11th", 12, " month in a row", "12th"),
        ("37", 36, " months in a row", "36"),
        ("two", 1, " market", "one"),
        ("second", 1, ", on 21,452", "first"),
        ("second", 1, "-largest buyer", None),
        ("third", 1, " straight drop", None),
        ("third", 0, " straight drop", None),
    ],
)
def test_a_count_keeps_its_form_and_one_is_none(
    printed: str, count: int, behind: str, written: str | None
) -> None:
    assert as_counted(printed, count, behind) == written


@pytest.mark.parametrize(
    ("sentence", "quote", "suggestion"),
    [
        (
            "Austria's exports fell for a third month in a row in November 2025.",
            "third",
            "sixth",
        ),
        (
            "Austria's exports came to 12.76 million euros in November 2025.",
            "12.76 million euros",
            "12.76 billion euros",
        ),
    ],
)
def test_a_suggestion_can_stand_where_the_figure_stood(
    sentence: str, quote: str, suggestion: str
) -> None:
    assert verdicts_of(sentence, austria(), "2025-12-20")[quote].replacement == suggestion


@pytest.mark.parametrize(
    ("value", "unit", "least", "written"),
    [
        (4.0, "percent", 1, "4.0%"),
        (4.0, "percent", 0, "4%"),
        (31.3, "USD", 2, "$31.30"),
        (5577.92, "index", 2, "5,577.92"),
        (3.0, "percentage_points", 1, "3.0 percentage points"),
        (5.38e11, "watt_hour", 0, "538 GWh"),
        (8.75e9, "watt", 0, "8.75 GW"),
        (2.275e15, "watt_hour", 0, "2,275 TWh"),
    ],
)
def test_a_value_is_shown_with_the_decimals_and_the_unit_of_the_figure_beside_it(
    value: float, unit: str, least: int, written: str
) -> None:
    assert shown(value, unit, least=least) == written
