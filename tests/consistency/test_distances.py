"""Changes told from one side: the words tie the distance to the figure behind them only."""

import pytest

from tests.consistency.stories import reasons

CHANGE = "stated_change"


@pytest.mark.parametrize(
    "text",
    [
        "Kelso airport handled 2.31 million passengers in April, the most ever for that month and "
        "210,000 more than the 2.20 million of April 2025.",
        "The island spends £26.2m on health care, or £3,200 a head. That is 48% more than the "
        "£2,500 spent on the mainland.",
        "Merle produced 212,000 ounces of gold in the third quarter, down 4.5% from 224,000 ounces "
        "in the same period last year.",
        "The group is valued at $4.2 billion, five times the $1.4 billion it was worth in 2023.",
        "In December 29,600 waited for a bed. That was up from 24,700 in November, a rise of 12%.",
        "Journeys rose to 4,820 thousand in November (4,061 a year earlier), an increase of 4.8%.",
        "The cap drops from £1,758 to £1,461 a year, a cut of £117.",
        "Rain came to 200 millimetres in January, the weather service said. That was 60% more than "
        "the long-term mean of 155 millimetres.",
        "Andara produced 98,400 tonnes of copper, a 23% rise from 90,000 tonnes a year ago.",
        "Growers press 1.31 million tonnes of oil, compared with 853,000 in 2023, an increase of "
        "45%.",
        "Costs fell to $1.62 per pound from $1.80, 15% less than a year before.",
        "They packed 14,820 parcels, 3,210 more than in the previous year, when they handed out "
        "12,510.",
        "The pass rate was 71.4%, 1.2 points higher than last year's 69.3%.",
        "Reserves dropped by $1.9 billion to $61.4 billion, the bank said. They had stood at $66.3 "
        "billion at the end of January.",
        "An average of 18,340 fans watched each match, up 1,090 on last season's 12,750.",
        "The club cut net debt by 38 million euros to 141 million from 152 million in June.",
        "Farmers delivered 75.1 million litres of milk, 6 per cent less than in July, when it was "
        "76.9 million.",
        "Shoplifting rose 4.3 per cent to a record 190,142, up from 144,486.",
        "Panels supplied 6,867 GWh, up from 6,105 in July, up 19%.",
    ],
)
def test_a_distance_that_no_figure_before_has_is_found(text: str) -> None:
    assert reasons(text) == [CHANGE]


@pytest.mark.parametrize(
    "text",
    [
        "Kelso airport handled 2.31 million passengers in April, 110,000 more than the 2.20 "
        "million of April 2025.",
        "Revenue climbed 5.4% to $3.22 billion, topping expectations of $3.18 billion.",
        "Net income slipped to $107 million from $110 million, weighed down by research spending "
        "that jumped 20.2%.",
        "In January 4,200 came. In December 29,600 waited for a bed. That was up from 24,700, a "
        "rise of 20%.",
        "Sales fell 2% to 4.9 billion crowns from 5.0 billion; in local currencies they grew 5%.",
        "Migration added 292,800 people, down 32.4% from the year before. It had reached 510,000 "
        "two years earlier.",
        "Exports slid to S$4.35 billion from S$4.70 billion in January and were 6.3% lower than a "
        "year earlier.",
        "It sold 1.2 million bikes in 2024, against 1.5 million in 2021 and 900,000 in 2019. This "
        "year it expects 1.3 million, up 8%.",
        "A bag was $29.96, 3.2 per cent dearer than last July though 3 cents below June's price.",
        "The temperature was 10.1C last year, 0.9C above the average of 9.2C.",
        "Pay was 2,184 euros, 5% higher in real terms than the 2,150 euros of a year earlier.",
        "If sales had been $4 million, that would be 50% more than the $3 million of 2023.",
        "Farmers delivered 75.1 million litres of milk, 6 per cent more than in August 2025 but "
        "less than in July, when it was 76.9 million.",
        "Solar panels supplied 6,867 GWh, down from 7,105 in July, up 19% on the year.",
        "Shoplifting rose 4.3 per cent to a record 190,142, up from 144,486 in the first year of "
        "the pandemic.",
    ],
)
def test_a_distance_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert reasons(text) == []


def test_what_is_meant_may_be_any_figure_of_its_kind_before_the_words() -> None:
    text = "Aldane sold 400 boats and Corven 310 boats, {} than the 200 boats of 2024."
    assert reasons(text.format("55% more")) == reasons(text.format("100% more")) == []
    assert reasons(text.format("25% more")) == [CHANGE]
