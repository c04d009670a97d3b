"""Numbers that label: places in a book, points of a list, ages in pairs, halves of no measure."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def quotes_of(text: str) -> list[str]:
    return [figure.span.of(text) for figure in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Data are in Tables 1.1 and 1.2.",
        "See charts 3.2, 3.3 and 4.1.",
        "Sections 2.3 to 2.6 tell how.",
        "Notes: 1. Figures are provisional. 2. Totals may not add up. 3. See the annex.",
        "Sources: 1. The port. 2. The union, for wages.",
        "Background: 1. See Box B. 2. All are rounded.",
        "Results for quarter 4 will follow.",
        "The block is offline until week 19.",
        "The index, quarter 3 (July to September), slept.",
        "The error stood in edition 12.",
        "Counts are rounded to the nearest 5.",
        "Data are rounded to the nearest 1,000.",
        "Sums are told to the nearest thousand tonnes.",
        "It is hard for 18 to 24-year-olds.",
        "Fewer 16- to 24-year-olds smoke.",
        "Fathers of 35 to 39-year-olds slept.",
        "Persons under 25 left.",
        "Young people (under 25) left.",
        "Each toddler under 3 slept.",
        "The unemployed are under 25, they say.",
        "A half-finished tower slept.",
        "It stood at the half-way mark.",
        "The hall was half-empty by noon.",
        "It slept for half of the year.",
        "They sang for half of each day.",
        "We have parked the 737 for now.",
        "The EU of 27 slept.",
        "We listen on FM 94.9 each day.",
        "August looked weaker at first.",
        "The count that was published at first stands.",
        "Fewer had a go in the first place.",
        "The index has 2015 as 100.",
        "Inquiries: desk 4, telephone 6878 3311.",
        "Our next issue, No. 2,418, is out.",
        "He wears a Casio F-91W.",
        "We'll be back at 11 with the weather.",
        "Embargoed until 10.00, Friday.",
    ],
)
def test_a_number_that_labels_is_no_figure(text: str) -> None:
    assert quotes_of(text) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Rates were 1.1 and 1.2 per cent.", ["1.1", "1.2 per cent"]),
        ("The table has 1.2 million rows.", ["1.2 million"]),
        ("How many left? 14. The rest slept.", ["14"]),
        ("In the first quarter 40 closed.", ["40"]),
        ("Last week 14 were killed.", ["14"]),
        ("This week 19 people drowned.", ["19"]),
        ("The nearest 40 shops shut.", ["40"]),
        ("It rose from 18 to 24 tonnes.", ["18", "24 tonnes"]),
        ("The rate was under 25 per cent.", ["25 per cent"]),
        ("The index was under 25, the lowest yet.", ["25"]),
        ("A half-point cut came.", ["A half-point"]),
        ("Half of the month's rise came from fuel.", ["Half"]),
        ("Half of the homes slept.", ["Half"]),
        ("It sold 737 cars.", ["737"]),
        ("A dozen eggs cost $2.51.", ["$2.51"]),
        ("A dozen firms closed.", ["A dozen"]),
        ("In 2020 as 100 firms closed, it slept.", ["100"]),
        ("The index is back at 52.", ["52"]),
        ("UK-5% is what it says.", ["5%"]),
        ("It came in at 4th place in May.", ["4th"]),
        ("The EU of 2025 sold 27 million cars.", ["27 million"]),
    ],
)
def test_what_counts_beside_such_words_is_a_figure(text: str, quotes: list[str]) -> None:
    assert quotes_of(text) == quotes
