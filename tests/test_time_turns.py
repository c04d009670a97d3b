"""Times of figures in lists without verbs, corrections, and what has moved since."""

import pytest
from told_claims import Told, times_match

NOVEMBER = "2025-12-10"

READ: dict[str, tuple[str, Told]] = {
    "a list of quarters without a verb": (
        "Growth came back in the third quarter. Q2 was 3.0%, Q1 -0.6%.",
        {"3.0%": "2025-Q2", "-0.6%": "2025-Q1"},
    ),
    "a list of months without a verb": (
        "Retail sales by month: August rose 2.1%, September 1.4%, October 0.3%.",
        {"2.1%": "2025-08", "1.4%": "2025-09", "0.3%": "2025-10"},
    ),
    "a list parted by commas": (
        "In the first quarter sales were 41 million crates, the second 44 million.",
        {"41 million": "2025-Q1"},
    ),
    "a place behind a figure that opens no list": (
        "Sales rose 3.0%, in May the most, and hiring 2.1%.",
        {"3.0%": "2025-05"},
    ),
    "a time behind the figure is its own": (
        "Sales rose 3.0% in Q2, and 0.6% in Q1.",
        {"3.0%": "2025-Q2", "0.6%": "2025-Q1"},
    ),
    "what is told of a year that came": (
        "Then came 2022, when prices rose by 2.3%, and 2023, with its 3.1%.",
        {"2.3%": "2022", "3.1%": "2023"},
    ),
    "four digits that count": (
        "Then came 2,022 more, when sales had already risen 2.3% in May.",
        {"2,022": "open", "2.3%": "2025-05"},
    ),
    "a fall by half in a year": (
        "Attendance fell by half in 2020.",
        {"half": "2020"},
    ),
    "half of what it was then": (
        "Output rose 2% in October, when it stood at half the level seen in 2020.",
        {"2%": "2025-10", "half": "2025-10"},
    ),
    "what has moved since": (
        "Exports fell in October. Attendance halved in 2020 and has since tripled.",
        {"tripled": "2025-10 on 2020"},
    ),
    "what has risen since is measured from then": (
        "Exports fell 1.1% in October. They dropped 4% in 2019 and have since risen 12%.",
        {"4%": "2019", "12%": "2025-10 on 2019"},
    ),
    "since then and since a time": (
        "Exports fell 1.1% in October. They have risen 12% since 2019.",
        {"12%": "2025-10 on 2019"},
    ),
    "what came since then": (
        "Exports fell 1.1% in October. Back in 2019 there were 120. Since then the number has "
        "halved.",
        {"120": "2019", "halved": "2025-10 on 2019"},
    ),
    "a month told since then": (
        "Exports fell 1.1% in October. Back in 2019 there were 120. Since then, in May, they fell "
        "2%.",
        {"2%": "2025-05"},
    ),
    "a level of since then": (
        "Exports fell 1.1% in October. They were 120 in 2019 and have been 90 or less since then.",
        {"120": "2019"},
    ),
    "a season of this year that is long over": (
        "Exports fell 1.1% in October. By this spring the pace had slowed to 7.0%.",
        {"7.0%": "2025-03/2025-05"},
    ),
    "a season to come": (
        "Exports fell 1.1% in October. It will slow to 7.0% by this spring.",
        {"7.0%": "2025-10"},
    ),
    "a figure revised from another": (
        "Sales came to $723.6 billion in October, after rising 0.1% in September, a figure revised "
        "down from 0.2%.",
        {"0.1%": "2025-09", "0.2%": "2025-09"},
    ),
    "a gain since corrected": (
        "Output rose 2% in October after a gain of 1.1% in September, since trimmed from 1.4%.",
        {"2%": "2025-10", "1.1%": "2025-09", "1.4%": "2025-09"},
    ),
    "a rate cut from another is no correction": (
        "The rate was 4% in October, down from 4.25% in September.",
        {"4%": "2025-10", "4.25%": "2025-09"},
    ),
    "what was first seen otherwise": (
        "Payrolls rose by 64,000 in November.\n\nSeptember's gain was trimmed to 108,000. August, "
        "first seen as a small gain, is now a loss of 4,000 jobs.",
        {"108,000": "2025-09", "4,000": "2025-08"},
    ),
    "a month that is itself seen otherwise now": (
        "Payrolls rose by 64,000 in November.\n\nAugust, first reported as a gain of 22,000, is "
        "now a loss of 4,000 jobs.",
        {"22,000": "2025-08", "4,000": "2025-08"},
    ),
    "a month that now shows something": (
        "Payrolls rose by 64,000 in November.\n\nAugust now shows a loss of 4,000 jobs.",
        {"4,000": "2025-08"},
    ),
    "what is so now": (
        "Payrolls rose by 64,000 in November.\n\nThe rate, 4.3% in August, is now 4.6%.",
        {"4.3%": "2025-08", "4.6%": "2025-11"},
    ),
    "what had been done to a thing": (
        "Visits rose in October. The manor, rebuilt in the 1840s, drew 90,000 visitors.",
        {"90,000": "2025-10"},
    ),
    "the coming quarter that markets price in": (
        "Inflation was 3% in October. Markets price in 25 basis points by Q1.",
        {"25 basis points": "2026-Q1"},
    ),
    "a quarter that is over": (
        "Inflation was 3% in October. Margins had shrunk by 25 basis points by Q1.",
        {"25 basis points": "2025-Q1"},
    ),
}


@pytest.mark.parametrize("name", READ)
def test_a_time_is_read(name: str) -> None:
    text, expected = READ[name]
    times_match(text, NOVEMBER, expected)


BESIDE: dict[str, tuple[str, Told]] = {
    "a figure behind another and its bracket": (
        "Exports rose in October.\n\n- Sales of £2,973.9m (2024: £2,952.7m), an increase of 0.7%",
        {"£2,973.9m": "2025-10", "£2,952.7m": "2024-10", "0.7%": "2025-10"},
    ),
    "a time in brackets without a figure": (
        "Exports rose in October. Sales (May) were £41m, an increase of 0.7%.",
        {"£41m": "2025-05"},
    ),
    "a base that flatters": (
        "Exports rose in October. That was a gain of 6.1%, flattered by June.",
        {"6.1%": "2025-10"},
    ),
    "a place that boosted": (
        "Exports rose in October. That was a gain of 6.1%, helped by June.",
        {"6.1%": "2025-06"},
    ),
    "a record over a year": (
        "Cocoa rose in 2025.\n\nIt settled 4.9% lower in October at $3,203 a ton, the sharpest "
        "fall this year.",
        {"4.9%": "2025-10", "$3,203": "2025-10"},
    ),
    "a record of a month": (
        "Cocoa rose in 2025.\n\nIt settled lower at $3,203, the best price and this in October.",
        {"$3,203": "2025-10"},
    ),
    "what came since New Year and no month of it": (
        "Cases rose in October. Since New Year's Day there have been 1,358 cases.",
        {"1,358": "open"},
    ),
    "how far a level of before was passed": (
        "Visits rose in the third quarter.\n\nIn September traffic reached 677,300, exceeding the "
        "level of the same month last year by 4.6%.",
        {"677,300": "2025-09", "4.6%": "2025-09"},
    ),
}


@pytest.mark.parametrize("name", BESIDE)
def test_a_time_beside_another_figure_is_not_taken(name: str) -> None:
    text, expected = BESIDE[name]
    times_match(text, NOVEMBER, expected)
