"""Which time each figure of a text has and what it is compared with, read without judging."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.verify import read_claims

Told = dict[str, str]


@cache
def shipped() -> Catalogue:
    return open_catalogue([], isolated=False)


def told(text: str, published: str) -> Told:
    """By its words, the period of each claim of a text, with what it is compared with."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    claims = article_json(read_claims(article, shipped(), Settings()), checked=False)["claims"]
    return {c["quote"]: " on ".join(_named(c["period"], c["baseline"])) for c in claims}


def _named(period: str | None, baseline: str | None) -> list[str]:
    return [period or "open", *([baseline] if baseline else [])]


READ = {
    "a name behind since is an event": (
        "It was the best January since the shop opened in 2011, with sales of £3.1m.",
        "2026-02-12",
        {"£3.1m": "2026-01", "best January since the shop opened in 2011": "2026-01 on 2011"},
    ),
    "since at least a year": (
        "The jobless rate was 4.6% in September, the highest since at least 2019.",
        "2025-11-14",
        {"4.6%": "2025-09", "highest since at least 2019": "2025-09 on 2019"},
    ),
    "a run of quarters is no quarter": (
        "Turnover was 3% down in the third quarter. It shrank for the second quarter in "
        "succession, by 4.1%.",
        "2025-11-14",
        {"3%": "2025-Q3", "4.1%": "2025-Q3"},
    ),
    "what it was a year ago is compared with": (
        "Storage stood at 61% in October. It is 9 points below what it was a year ago and 2 "
        "points more than it was on 3 October.",
        "2025-11-14",
        {"61%": "2025-10", "9 points": "2025-10 on 2024-10"},
    ),
    "a low that a figure is above is not the next sentence's time": (
        "Gas cost $3.10 a gallon in October. That is 4% above September's $2.98, but still 8% "
        "less than a year ago.",
        "2025-11-14",
        {"4%": "2025-10 on 2025-09", "$2.98": "2025-09", "8%": "2025-10 on 2024-10"},
    ),
    "numbered quarters with their months": (
        "Compared with Quarter 2 (Apr to June) 2025, output grew by 0.1% in Quarter 3 (July to "
        "Sept) 2025.",
        "2025-11-27",
        {"0.1%": "2025-Q3 on 2025-Q2"},
    ),
    "a place named in the first block counts fiscal years": (
        "India's GDP grew 8.2 per cent in the July-September quarter of FY26, up from 7.8 per "
        "cent in the preceding quarter.",
        "2025-11-28",
        {"8.2 per cent": "2025-Q3", "7.8 per cent": "2025-Q2"},
    ),
    "a year in which something happened": (
        "The carrier flew 1.1 million people in December, rounding off a year in which traffic "
        "grew 9%.",
        "2026-02-12",
        {"1.1 million": "2025-12", "9%": "2025"},
    ),
    "the year as a whole": (
        "The ministry said 1,204 homes were finished in December and 14,880 in the year as a "
        "whole.",
        "2026-02-12",
        {"1,204": "2025-12", "14,880": "2025"},
    ),
    "two months taken as one": (
        "For November and December combined, sales rose 4.1% from a year earlier to $1.01 "
        "trillion.",
        "2026-02-12",
        {"4.1%": "2025-11/2025-12 on 2024-11/2024-12", "$1.01 trillion": "2025-11/2025-12"},
    ),
    "two months that stand by themselves": (
        "Between November and December sales rose 4.1% to $1.01 trillion.",
        "2026-02-12",
        {"4.1%": "2025-12 on 2025-11", "$1.01 trillion": "2025-12"},
    ),
    "the corresponding date is a year before": (
        "Wheat stocks at the end of December were 2.1m tonnes, 12% less than on the corresponding "
        "date.",
        "2026-02-12",
        {"2.1m tonnes": "2025-12", "12%": "2025-12 on 2024-12"},
    ),
    "who speaks is told of aside": (
        "Some 61% of rooms were taken in January, says Ana Reis, a baker who opened her hotel in "
        "2009, and rates were 4% up on December.",
        "2026-02-12",
        {"61%": "2026-01", "4%": "2026-01 on 2025-12"},
    ),
    "a quarter named again after a whole year": (
        "Growth slowed to 3% in the fourth quarter from 3.9% in the third. For the whole of 2025 "
        "it came to 4.4%. Household spending rose 3.8% in the quarter.",
        "2026-02-12",
        {"3%": "2025-Q4", "3.9%": "2025-Q3", "4.4%": "2025", "3.8%": "2025-Q4"},
    ),
    "a year in brackets takes the same months": (
        "Turnover for the six months to December was £410m (2024: £388m).",
        "2026-02-12",
        {"£410m": "2025-07/2025-12", "£388m": "2024-07/2024-12"},
    ),
    "a bare figure in brackets does not part another from its time": (
        "The operating margin was 14.2 per cent (13.1) in the fourth quarter.",
        "2026-02-12",
        {"14.2 per cent": "2025-Q4"},
    ),
    "what is paid now is of the article's own time": (
        "Mortgage rates averaged 6.1% in January.\n\nIn 2021 they were 3%. First-time buyers now "
        "make up 24% of sales.",
        "2026-02-12",
        {"6.1%": "2026-01", "3%": "2021", "24%": "2026-01"},
    ),
    "a speaker's chat dates nothing": (
        "Ferries carried 2.1 million people in January.\n\n“There were days in June when we wept,” "
        "said Jo Hart, who runs the port. Freight made up 41% of turnover.",
        "2026-02-12",
        {"2.1 million": "2026-01", "41%": "2026-01"},
    ),
    "columns of a table with the months above it": (
        "Housing release\n\nSales by region, December quarter\n\nRegion | 2024 | 2025 | Change\n"
        "North | 12,100 | 13,400 | 10.7%\nSouth | 9,050 | 8,870 | -2.0%\n\nThat is all.",
        "2026-03-18",
        {"12,100": "2024-Q4", "13,400": "2025-Q4", "8,870": "2025-Q4"},
    ),
    "rows of a table": (
        "| Month | Rail | Road |\n|---|---|---|\n| January 2026 | 410,000 | 90,500 |\n"
        "| February 2026 | 425,000 | 87,300 |\n",
        "2026-03-18",
        {"410,000": "2026-01", "90,500": "2026-01", "425,000": "2026-02"},
    ),
    "a table without times": (
        "Ferries carried 2.1 million people in January.\n\nRoute | Cars | Lorries\n"
        "North | 12,100 | 13,400\n",
        "2026-03-18",
        {"12,100": "2026-01"},
    ),
    "each member of a list has its own time": (
        "Second-quarter sales were $1.2 billion and third-quarter sales $1.4 billion, it said.",
        "2026-03-18",
        {"$1.2 billion": "2025-Q2", "$1.4 billion": "2025-Q3"},
    ),
    "a change behind two levels is the later one's": (
        "Registrations numbered 84,000 in February 2026 and 79,300 in February 2025, an increase "
        "of 6 per cent.",
        "2026-03-18",
        {"84,000": "2026-02", "79,300": "2025-02", "6 per cent": "2026-02"},
    ),
    "each clause has its own comparison": (
        "Compared with a year earlier, prices in February were up 2.1%; against January they were "
        "down 0.2%.",
        "2026-03-18",
        {"2.1%": "2026-02 on 2025-02", "0.2%": "2026-02 on 2026-01"},
    ),
    "one comparison for two figures": (
        "Prices in February were up 2.1% and rents 3.4% from a year earlier.",
        "2026-03-18",
        {"3.4%": "2026-02 on 2025-02"},
    ),
    "a heading dates what stands below it": (
        "Port welcomed 7.9 million passengers in 2025\n\nHighlights\n\n• Freight rose 2% to 4.1 "
        "million tonnes.\n\nDecember\n\nPassenger numbers totalled 612,000.",
        "2026-01-14",
        {"4.1 million tonnes": "2025", "612,000": "2025-12"},
    ),
    "later items of a list do not lean on the one before": (
        "Visitors numbered 32.5 million in 2025.\n\n– Malaysia sent 4.7 million, with 510,000 in "
        "December.\n\n– Arrivals from Russia were up 9.4%.",
        "2026-01-20",
        {"510,000": "2025-12", "9.4%": "2025"},
    ),
    "the best month of a year is told aside": (
        "Visitors numbered 32.5 million in 2025. July was the busiest month, with 3.4 million. "
        "They spent 1.5 billion.",
        "2026-01-20",
        {"32.5 million": "2025", "3.4 million": "2025-07", "1.5 billion": "2025"},
    ),
    "a year so far stays in its paragraph": (
        "Theatres took $167.2 million in May.\n\nSo far this year they have taken $803.8 million."
        "\n\nThat is not all: the museum had 88,800 visits.",
        "2026-06-16",
        {"$167.2 million": "2026-05", "88,800": "2026-05"},
    ),
    "a target's date is no topic": (
        "Wards saw 72.4% of patients within four hours in December. Bosses have been told to hit "
        "78% by March. Ambulances took 41 minutes.",
        "2026-01-08",
        {"72.4%": "2025-12", "78%": "2026-03", "41 minutes": "2025-12"},
    ),
    "a when-clause ends at its comma": (
        "The jobless rate was 5.1% in April.\n\nThe vacancy rate, which tends to fall in spring, "
        "when farms hire, edged down to 2.0%.",
        "2026-05-26",
        {"2.0%": "2026-04"},
    ),
    "an earlier print has its own day, not its own time": (
        "Output reached 338 million tonnes in 2024. In June, the ministry had put it at 334 "
        "million tonnes. In June it was 31 million tonnes.",
        "2025-11-27",
        {"334 million tonnes": "2024", "31 million tonnes": "2025-06"},
    ),
    "the class of a year is compared with": (
        "Of the class of 2025, 88% passed. That is 1.5 percentage points better than the class of "
        "2024 managed.",
        "2026-01-14",
        {"88%": "2025", "1.5 percentage points": "2025 on 2024"},
    ),
    "over that stretch": (
        "Receipts for the first 11 months amount to £896 million. Admissions over that stretch, at "
        "109 million, fall short of the 110.2 million of two years ago.",
        "2025-12-15",
        {"109 million": "2025-01/2025-11", "110.2 million": "2023-01/2023-11"},
    ),
    "a price that was paid in a month stands at that month": (
        "A kilo costs 18 euros. That is down from the 25 euros that households paid in July, but "
        "still 44% dearer than in January last year.",
        "2026-02-12",
        {"25 euros": "2025-07", "44%": "open on 2025-01"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_each_figure_has_its_time(text: str, published: str, expected: Told) -> None:
    found = told(text, published)
    read = {quote: found.get(quote, "") for quote in expected}
    plain = {q: r if " on " in expected[q] else r.split(" on ")[0] for q, r in read.items()}
    assert plain == expected
