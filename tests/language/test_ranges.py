"""Ranges and lists: one figure or two, and what they share."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import Figure
from verifier.model.span import Span


def figures_of(text: str) -> list[Figure]:
    return find_figures(text, Span(0, len(text)))


def the_figure(text: str) -> Figure:
    (figure,) = find_figures(text, Span(0, len(text)))
    return figure


@pytest.mark.parametrize(
    ("text", "quote", "low", "high", "unit"),
    [
        ("It sees between 2 and 3 per cent.", "2 and 3 per cent", 2, 3, "percent"),
        ("It will cost $2-3bn.", "$2-3bn", 2e9, 3e9, "USD"),
        ("It will cost $2-$3bn.", "$2-$3bn", 2e9, 3e9, "USD"),
        ("It sees 5 to 20 percent.", "5 to 20 percent", 5, 20, "percent"),
        ("It rose 2 to 2.5 percent.", "2 to 2.5 percent", 2, 2.5, "percent"),
        ("It sees two to 2.5 percent.", "two to 2.5 percent", 2, 2.5, "percent"),
        ("The target is 3.25% to 3.50%.", "3.25% to 3.50%", 3.25, 3.5, "percent"),
        ("The rate is 3.25%–3.50%.", "3.25%–3.50%", 3.25, 3.5, "percent"),
        ("It expects from 2 to 3 million visitors.", "2 to 3 million", 2e6, 3e6, "person"),
        ("Views range from 3% to 5%.", "3% to 5%", 3, 5, "percent"),
        (
            "It rose. They now see it at a rate of from 3 to 5 percent.",
            "3 to 5 percent",
            3,
            5,
            "percent",
        ),
        ("It drew 10,000-12,000 people.", "10,000-12,000", 10_000, 12_000, "person"),
        ("Two or three percent left.", "Two or three percent", 2, 3, "percent"),
        ("It drew five to six million.", "five to six million", 5e6, 6e6, None),
        ("It sees a rise in sales of 5% to 7%.", "5% to 7%", 5, 7, "percent"),
        ("It has an interest in stores of $2bn to $30bn.", "$2bn to $30bn", 2e9, 30e9, "USD"),
    ],
)
def test_a_range_is_one_figure(
    text: str, quote: str, low: float, high: float, unit: str | None
) -> None:
    figure = the_figure(text)
    quantity = figure.quantity
    assert (figure.span.of(text), quantity.bound.value) == (quote, "between")
    assert (float(quantity.value), float(quantity.upper or 0)) == pytest.approx((low, high))
    assert quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose from 3.1% to 3.4%.", [3.1, 3.4]),
        ("It rose from 3.1 to 3.4 percent.", [3.1, 3.4]),
        ("It fell from $78bn to $59bn.", [78e9, 59e9]),
        ("It edged up again last spring after a bad start, from -10 to -9.", [-10, -9]),
        ("Sales climbed steadily all the way through spring, from 30 to 40.", [30, 40]),
        ("It rose to 2.1% from 1.9%.", [2.1, 1.9]),
        ("It rose by 100,000 to 4.45m.", [1e5, 4.45e6]),
        ("Bills will soar by £149 to £1,849.", [149, 1849]),
        ("It slid 300 to 39,000.", [300, 39_000]),
        ("The 30-year yield fell four to 5.12%.", [4, 5.12]),
        ("The ten-year was up 3 to 4.12%.", [3, 4.12]),
        ("It won 52% to 48%.", [52, 48]),
        ("The average edged up by 750 to 227,000.", [750, 227_000]),
        ("It fell 3%, robusta by $112 to $3,655.", [3, 112, 3655]),
        ("Sales were SEK 5,936 million (5,843).", [5936e6, 5843e6]),
        ("The margin was 17.5 per cent (2024).", [17.5]),
        (
            "It reflected a rise in sales of tin to Peru of $0.8 billion to $6.6 billion.",
            [8e8, 6.6e9],
        ),
        ("There was a decrease in the gap of £6.4bn to £71bn.", [6.4e9, 71e9]),
        ("It put the drop in the number of nests of 1,200 to 9,700 down to cats.", [1200, 9700]),
        ("The list fell by 100 to 1.06 million.", [100, 1.06e6]),
        ("The list fell by 5 to 3 million.", [5e6, 3e6]),
        ("The list fell from 5 to 3.2 million.", [5e6, 3.2e6]),
    ],
)
def test_two_levels_are_two_figures(text: str, values: list[float]) -> None:
    found = figures_of(text)
    assert [float(figure.quantity.value) for figure in found] == pytest.approx(values)
    assert all(figure.quantity.upper is None for figure in found)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("They came to $62bn and $13bn, respectively.", [62e9, 13e9], "USD"),
        ("They came to 62.1 and 13.2 billion dollars.", [62.1e9, 13.2e9], "USD"),
        ("They were 3, 4 and 5 percent.", [3, 4, 5], "percent"),
        ("They were 3%, 4% and 5%.", [3, 4, 5], "percent"),
    ],
)
def test_a_list_shares_group_scale_and_unit(text: str, values: list[float], unit: str) -> None:
    found = figures_of(text)
    assert [float(figure.quantity.value) for figure in found] == pytest.approx(values)
    assert {figure.group for figure in found} == {0}
    assert {figure.quantity.unit for figure in found} == {unit}


def test_a_number_restated_as_a_percentage_keeps_no_percent() -> None:
    count, share = figures_of("It is 33.2 million, or 74.8% of them.")
    assert (count.quantity.unit, share.quantity.unit) == (None, "percent")


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("Output rose to 18.1 TWh in May from 17.2 a year earlier.", "17.2", 17.2e12, "watt_hour"),
        ("Inflation eased to 2.1%, after 2.3 in April.", "2.3", 2.3, "percent"),
        (
            "It cut the harvest to 5.2 billion bushels from 5.4 billion.",
            "5.4 billion",
            5.4e9,
            "bushel",
        ),
        (
            "Sales were Rs 5,936 crore, against 5,843 crore a year ago.",
            "5,843 crore",
            5843e7,
            "INR",
        ),
        (
            "Its peak was 17.2 million sq km, the 4th-lowest, and it stood at 9.5 million in May.",
            *("9.5 million", 9.5e12, "square_metre"),
        ),
        ("It rose by 72 million pounds to 540 million in May.", "540 million", 54e7, "GBP"),
        ("It rose by 72 million pounds to 540 million users.", "540 million", 54e7, "person"),
        ("It rose by 72 pounds to 540 in May.", "540", 540, None),
        ("It moved 18.1 TWh, against 17 crews.", "17", 17, "crew"),
        ("It moved 18.1 TWh in May from 4 of its plants.", "4", 4, None),
        ("It moved 18.1 TWh in May, up from 1,720 a year earlier.", "1,720", 1720, None),
        ("It moved 18.1 TWh. From 17.2 a year earlier it is a long way.", "17.2", 17.2, None),
    ],
)
def test_a_bare_value_takes_the_unit_of_what_it_is_set_against(
    text: str, quote: str, value: float, unit: str | None
) -> None:
    figure = next(f for f in figures_of(text) if f.span.of(text) == quote)
    assert (float(figure.quantity.value), figure.quantity.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("It beat the mark of 29,870, and 17 matches sold out.", None),
        ("It won 12,300, 14,500, and 17,200 votes.", "vote"),
        ("It won 12,300 and 17,200 votes.", "vote"),
    ],
)
def test_a_noun_is_shared_in_a_list_only(text: str, noun: str | None) -> None:
    assert figures_of(text)[0].noun == noun
