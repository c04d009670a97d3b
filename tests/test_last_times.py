"""Which time a figure has where "last", "when" or another figure's words tell it."""

import pytest
from told_claims import Told, times_match

READ = {
    "the same month of the year before, which a figure is set against": (
        "Cod fetched £4,120 a tonne in June, compared with £3,650 last June.",
        "2025-08-20",
        {"£4,120": "2025-06", "£3,650": "2024-06"},
    ),
    "what it was in the same month": (
        "The rate was 4.2% in October — it was 4.6% last October and 5.3% in late 2023.",
        "2025-11-20",
        {"4.2%": "2025-10", "4.6%": "2024-10", "5.3%": "2023-09/2023-12"},
    ),
    "the month of the year before, told behind another one": (
        "Ferries filled 85% of seats in October. In September it was 87.8%, and last October "
        "83.5%.",
        "2025-11-20",
        {"85%": "2025-10", "87.8%": "2025-09", "83.5%": "2024-10"},
    ),
    "what it had been in the month told of before": (
        "Cod fetched £4,120 a tonne in June. In May it was £3,980, having stood at £3,650 last "
        "June.",
        "2025-07-20",
        {"£4,120": "2025-06", "£3,980": "2025-05", "£3,650": "2024-06"},
    ),
    "the month told of before, as more was sold": (
        "Cod fetched £4,120 a tonne in June. In May it was £3,980, and last June trawlers landed "
        "65,000 tonnes.",
        "2025-07-20",
        {"£3,980": "2025-05", "65,000 tonnes": "2025-06"},
    ),
    "the newest month, of which no sentence told before": (
        "The rate was 87.8% in September and 85.1% last October.",
        "2025-11-20",
        {"87.8%": "2025-09", "85.1%": "2025-10"},
    ),
    "a month that a move behind its figure is set on": (
        "The ferry carried 97,000 people in October. That is 9,000 more than in September and "
        "6,500 up on last October.",
        "2025-11-25",
        {"9,000": "2025-10 on 2025-09", "6,500": "2025-10 on 2024-10"},
    ),
    "a month that a counted move is set on": (
        "The ferry carried 97,000 people in October, a 4% rise on last October.",
        "2025-11-25",
        {"4%": "2025-10 on 2024-10"},
    ),
    "a month of another name, which is no year back": (
        "The ferry carried 97,000 people in October, 6,500 up on September.",
        "2025-11-25",
        {"6,500": "2025-10 on 2025-09"},
    ),
    "the season of the year before": (
        "From June to August, airports handled 13.1 million passengers. The figure for last summer "
        "was 12.4 million.",
        "2025-10-22",
        {"13.1 million": "2025-06/2025-08", "12.4 million": "2024-06/2024-08"},
    ),
    "the month gone by, told as last": (
        "Inflation eased to 1.4% last June from 1.3% in May.",
        "2025-07-08",
        {"1.4%": "2025-06", "1.3%": "2025-05"},
    ),
    "the newest month of that name, where another is told of": (
        "The rate was 4.2% in December, compared with 4.6% last July.",
        "2026-01-20",
        {"4.2%": "2025-12", "4.6%": "2025-07"},
    ),
    "what was sold in the same stretch": (
        "Over the first nine months it sold 338,200 vans, 2% fewer than in the same stretch of "
        "last year, when it sold 345,000.",
        "2025-10-23",
        {"2%": "2025-01/2025-09 on 2024-01/2024-09", "345,000": "2024-01/2024-09"},
    ),
    "a measure with its basis is no time of the clause behind it": (
        "Annual inflation, which touched 9.1% in June 2022, bottomed out at 2.3% in April.",
        "2025-09-11",
        {"9.1%": "2022-06", "2.3%": "2025-04"},
    ),
    "the level of a year": (
        "Power cost €89.32 in 2025, 13.8% above the 2024 level of €78.51.",
        "2026-01-13",
        {"€89.32": "2025", "13.8%": "2025 on 2024", "€78.51": "2024"},
    ),
    "the figure of a year, without a comparison of its own": (
        "Wards treated 122,000 in 2025, below the total for 2024 but up on the 2022 figure of "
        "121,526.",
        "2026-01-13",
        {"121,526": "2022"},
    ),
    "a level of something else": (
        "Power cost €89.32 in 2025, well above the 2024 price and a mean of €60 for coal.",
        "2026-01-13",
        {"€89.32": "2025", "€60": "2025"},
    ),
    "less than half of what it was": (
        "In September the backlog fell to 80,841, less than half the record 175,457 at the end of "
        "June 2023.",
        "2025-11-27",
        {"80,841": "2025-09", "175,457": "2023-06"},
    ),
    "a part of it, in the same time": (
        "Sales came to 80,841, half of them online, in September 2025.",
        "2025-11-27",
        {"80,841": "2025-09", "half": "2025-09"},
    ),
    "the same period, after a look back in another paragraph": (
        "Freight slipped 2% in the third quarter.\n\nComplaints fell to 21.3. They had been as "
        "high as 32.5 in 2023.\n\nTonnage rose 1%, and boxes were up 4% over the same period.",
        "2025-12-18",
        {"32.5": "2023", "4%": "2025-Q3"},
    ),
    "the same period as a look back in the same paragraph": (
        "Freight slipped 2% in the third quarter. It had risen 5% in 2023. Boxes rose 4% in the "
        "same period.",
        "2025-12-18",
        {"5%": "2023", "4%": "2023"},
    ),
    "last year beside what is expected": (
        "It expects to sell 460,000 vans in 2025, compared with the 471,000 it sold last year.",
        "2025-10-23",
        {"460,000": "2025", "471,000": "2024"},
    ),
    "what was made before what is expected now": (
        "Harland, which made £218m last year, now expects £235m for the full year.",
        "2025-10-23",
        {"£218m": "2024", "£235m": "2025"},
    ),
    "what was wider last year is of now": (
        "Boys took 26.6 per cent. That gap of 7.4 points will trouble many, although it was wider "
        "last year.",
        "2024-08-15",
        {"26.6 per cent": "open", "7.4 points": "open"},
    ),
    "a coming month beside what is expected": (
        "It expects to sell 300 vans in March.",
        "2025-12-08",
        {"300": "2026-03"},
    ),
    "a change since the month of that name the year before": (
        "In October homes in Perth were dearer by 1.9% than in September; they have gained 9.4% "
        "since last October.",
        "2025-11-13",
        {"9.4%": "2025-10 on 2024-10"},
    ),
    "a week of another year does not lead": (
        "Petrol cost less on Monday, and diesel was 142.2p.\n\nIn the first week of 2025 diesel "
        "cost 142.6p.\n\nThe cheapest shops charged 129.6p.",
        "2026-01-08",
        {"142.6p": "2025-W01", "129.6p": "open"},
    ),
    "the whole of a year is no comparison": (
        "It flew 3.5 million in the year to May. Over the whole of last year it had 3.49 million.",
        "2025-06-20",
        {"3.5 million": "2024-06/2025-05", "3.49 million": "2024"},
    ),
    "below a month": (
        "Trucks numbered 29,800 in May, 6% below April.",
        "2025-06-20",
        {"29,800": "2025-05", "6%": "2025-05 on 2025-04"},
    ),
    "nine months that end with the quarter told of": (
        "Profit in the third quarter was $702m. For the nine months, it totalled $2.01bn.",
        "2025-11-10",
        {"$702m": "2025-Q3", "$2.01bn": "2025-01/2025-09"},
    ),
    "nine months that end with no quarter told in passing": (
        "Profit in the third quarter was $702m. It had been $611m in the second quarter. For the "
        "nine months, it totalled $2.01bn.",
        "2025-11-10",
        {"$702m": "2025-Q3", "$611m": "2025-Q2", "$2.01bn": "open"},
    ),
    "the six months that the quarter told of ends": (
        "Profit in the second quarter was $702m. For the six months, it totalled $1.31bn.",
        "2025-08-10",
        {"$702m": "2025-Q2", "$1.31bn": "2025-S1"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_each_figure_has_its_time(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
