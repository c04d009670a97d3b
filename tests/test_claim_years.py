"""Days of markets and years of countries that a figure has by the text around it."""

import pytest
from told_claims import Told, times_match

READ = {
    "the third quarter of a company, told by its months": (
        "Penmere Brewery plc\n\nThird quarter trading update\n\nThe Group reports on the three "
        "months to 31 December 2025. Revenue was £77.2m in the third quarter, up 2.4%.",
        "2026-01-14",
        {"£77.2m": "2025-Q4", "2.4%": "2025-Q4"},
    ),
    "the first half of a company, told by its months": (
        "Interim results for the six months to 30 September 2025\n\nGroup revenue was £310m "
        "in the first half.",
        "2025-11-20",
        {"£310m": "2025-04/2025-09"},
    ),
    "quarters of an economy are those of the calendar": (
        "Output rose 0.3% in the third quarter. Average earnings grew 4% in the three months to "
        "December.",
        "2026-02-12",
        {"0.3%": "2025-Q3"},
    ),
    "what a figure compares with is not the time of the next": (
        "Pay rose 4.7% in the three months to July from a year earlier. That compares with 4.9% in "
        "the quarter to June. Pay in shops rose 5.1%.",
        "2025-09-16",
        {"4.7%": "2025-05/2025-07", "4.9%": "2025-Q2", "5.1%": "2025-05/2025-07"},
    ),
    "the fiscal year of the country below the title": (
        "Workers send home $38.9bn in FY26\n\nKARACHI: Remittances rose 9.0pc in the fiscal year "
        "that ended last month, while exports were $31.2bn in FY25.",
        "2026-07-10",
        {"$38.9bn": "2025-07/2026-06", "9.0pc": "2025-07/2026-06", "$31.2bn": "2024-07/2025-06"},
    ),
    "quarters of the calendar above a paragraph on a country with others": (
        "The airport handled 8.5 million passengers in March, taking the first-quarter figure to "
        "24.7 million.\n\nIndia was the top market, with 1.09 million travellers.",
        "2026-04-29",
        {"24.7 million": "2026-Q1"},
    ),
    "a calendar year where the country has no other": (
        "Exports hit $38.9bn in FY25\n\nBERLIN: Exports rose 9.0pc in 2025.",
        "2026-07-10",
        {"$38.9bn": "2025", "9.0pc": "2025"},
    ),
    "the day of a second figure is its own": (
        "Tokyo stocks closed lower on Wednesday.\n\nThe Nikkei share index ended at 52,774.64, "
        "compared with 52,991.12 on Tuesday. Topix shares closed at 3,589.70 after Tuesday's "
        "3,627.85.\n\nBrent crude oil settled at $64.20 a barrel.",
        "2026-01-21",
        {
            "52,774.64": "2026-01-21",
            "3,589.70": "2026-01-21",
            "3,627.85": "2026-01-20",
            "$64.20": "2026-01-21",
        },
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_each_figure_has_its_day_or_year(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
