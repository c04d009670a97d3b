"""Times of figures that are compared with another step than the stretch told before."""

import pytest
from told_claims import Told, times_match

STEPS = {
    "a month set against the one before, after a quarter": (
        "Over the first quarter as a whole sales were 2.8% higher. Gas stations took 5.8% more "
        "than in February.",
        "2026-04-17",
        {"5.8%": "2026-03 on 2026-02"},
    ),
    "a month set against that of the year before, after a quarter": (
        "Over the first quarter as a whole sales were 2.8% higher. Online takings were up 7.7% "
        "from March 2025.",
        "2026-04-17",
        {"7.7%": "2026-03 on 2025-03"},
    ),
    "from the month before, after months summed up": (
        "In the four months to April the country produced 72,240 GWh. Adjusted generation dropped "
        "1.6% from the month before.",
        "2026-06-05",
        {"1.6%": "2026-04 on 2026-03"},
    ),
    "levels of months, after months summed up": (
        "Between January and August exporters earned $263m. A bag fetched $402.49, up from $400.90 "
        "in July.",
        "2026-09-28",
        {"$402.49": "2026-08", "$400.90": "2026-07"},
    ),
    "the end of a year is no month of a quarter": (
        "Investment shrank 1.2% in the fourth quarter. Output was 0.1% lower than at the end of "
        "2024.",
        "2026-03-01",
        {"0.1%": "2025-Q4"},
    ),
    "a quarter set against a quarter": (
        "Sales were $5bn in the first quarter. Gas stations took 5.8% more than in the fourth.",
        "2026-04-17",
        {"5.8%": "2026-Q1"},
    ),
    "what now holds, and what held this time last year": (
        "From January through August dairies took in 608 million litres. Milk now costs $56.41 a "
        "churn; this time last year it was $55.39.",
        "2026-09-29",
        {"608 million litres": "2026-01/2026-08"},
    ),
    "the latest quarter of a year": (
        "Sales rose 3% in the first quarter. In the year to March firms earned £9.4bn. They "
        "carried 20.9m people in the latest quarter.",
        "2026-06-15",
        {"£9.4bn": "2025-04/2026-03", "20.9m": "2026-Q1"},
    ),
    "the latest quarter, where none is told": (
        "In the year to March firms earned £9.4bn. They carried 20.9m people in the latest "
        "quarter.",
        "2026-06-15",
        {"20.9m": "2025-04/2026-03"},
    ),
    "the same month, after months summed up": (
        "From January to February it earned $304.8bn. Rooms were 78.2% full, down from 79.6% in "
        "January and from 74.1% in the same month last year.",
        "2026-03-24",
        {"78.2%": "2026-02", "79.6%": "2026-01", "74.1%": "2025-02"},
    ),
    "a stretch that holds the month told before": (
        "Output was 12% up in December and 26% up over the final quarter.",
        "2026-01-14",
        {"12%": "2025-12", "26%": "2025-Q4"},
    ),
    "the last month of a year that owns it": (
        "The gap was $901.5bn in 2025. In the year's last month imports rose to $357.6bn.",
        "2026-02-21",
        {"$357.6bn": "2025-12"},
    ),
    "an ordinal before its figure": (
        "In the third quarter of last year it was $329m and in the fourth $194m.",
        "2026-04-25",
        {"$329m": "2025-Q3", "$194m": "2025-Q4"},
    ),
    "what is now said of a month": (
        "In August the catch was leaner. The department now says boats brought in 14.2 million "
        "pounds that month.",
        "2025-12-03",
        {"14.2 million pounds": "2025-08"},
    ),
    "a date before a figure of its own": (
        "On Maui, still rebuilding from the fire of August 2023, 241,870 people landed in June.",
        "2026-07-29",
        {"241,870": "2026-06"},
    ),
    "between two months": (
        "Prices rose in May. Between April and May they rose 0.5%, matching the previous month's "
        "0.4%.",
        "2026-06-25",
        {"0.5%": "2026-05 on 2026-04"},
    ),
    "a time in apposition": (
        "The surplus for December, $114.14bn, brought the total for 2025 to a record.",
        "2026-01-16",
        {"$114.14bn": "2025-12"},
    ),
    "what came before is another time": (
        "Income tax brought £22.4bn in February after January's bumper £47.1bn.",
        "2026-03-25",
        {"£22.4bn": "2026-02", "£47.1bn": "2026-01"},
    ),
    "a fiscal year up to a month": (
        "In the financial year to February the British government borrowed £139bn.",
        "2026-04-22",
        {"£139bn": "2025-04/2026-02"},
    ),
    "a fiscal year up to the month that ends it": (
        "In the financial year to March the British government borrowed £139bn.",
        "2026-04-22",
        {"£139bn": "2025-04/2026-03"},
    ),
    "the only country that a fiscal year can be of": (
        "Dispatches in India grew 7% in May. In FY26 makers had shipped 19.73 million.",
        "2026-06-16",
        {"19.73 million": "2025-04/2026-03"},
    ),
}


@pytest.mark.parametrize(("text", "published", "told"), STEPS.values(), ids=STEPS)
def test_a_figure_is_of_the_step_it_is_compared_by(text: str, published: str, told: Told) -> None:
    times_match(text, published, told)
