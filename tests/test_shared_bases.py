"""What a growth rate is compared with where the text says so only of the one before it."""

import pytest
from told_claims import Told, told

READ = {
    "the sentence before": (
        "Orders rose 1.2% in September from the previous month. Domestic ones were up 2.0%, "
        "foreign ones down 0.5%.",
        "2025-11-06",
        {"1.2%": "2025-09 on 2025-08", "2.0%": "2025-09 on 2025-08", "0.5%": "2025-09 on 2025-08"},
    ),
    "the same sentence": (
        "Wheat rose 4% on the month to $5.49 in September, while maize shed 5.8% to $4.10.",
        "2025-10-06",
        {"4%": "2025-09 on 2025-08", "5.8%": "2025-09 on 2025-08"},
    ),
    "a list": (
        "Sales by shop in September:\n\n- Food: up 1.2% from a year earlier\n- Shoes: down 3.1%",
        "2025-10-06",
        {"1.2%": "2025-09 on 2024-09", "3.1%": "2025-09 on 2024-09"},
    ),
    "a month by itself": (
        "Loans were €4.1bn in August. Seasonally adjusted, they fell 0.6% in the month.",
        "2025-10-06",
        {"0.6%": "2025-08 on 2025-07"},
    ),
    "a basis of its own": (
        "Orders rose 1.2% in September from August. Compared with a year ago they were 4.0% more.",
        "2025-11-06",
        {"1.2%": "2025-09 on 2025-08", "4.0%": "2025-09 on 2024-09"},
    ),
    "the first of two comparisons": (
        "Deliveries were 128,400 in the third quarter, 11% more than a year earlier and 17% above "
        "the second quarter. Revenue rose 9%.",
        "2025-11-06",
        {"17%": "2025-Q3 on 2025-Q2", "9%": "2025-Q3 on 2024-Q3"},
    ),
    "the last of two moves": (
        "Orders rose 1.2% in September from a year earlier, and fell 0.5% from August. Foreign "
        "ones fell 2.0%.",
        "2025-11-06",
        {"0.5%": "2025-09 on 2025-08", "2.0%": "2025-09 on 2025-08"},
    ),
    "one that is outdone in the next sentence": (
        "Orders rose 4.2% in September from the previous month. That beat the 3.1% growth of "
        "August.",
        "2025-11-06",
        {"4.2%": "2025-09 on 2025-08", "3.1%": "2025-08 on 2025-07"},
    ),
    "one that is followed": (
        "Orders rose 4.2% in September from the previous month. It followed a rise of 3.1% in "
        "August.",
        "2025-11-06",
        {"3.1%": "2025-08 on 2025-07"},
    ),
    "one outdone with a basis of its own": (
        "Orders rose 4.2% in September from the previous month. That beat the 3.1% growth of "
        "August from a year earlier.",
        "2025-11-06",
        {"3.1%": "2025-08 on 2024-08"},
    ),
    "not one told without a pointer": (
        "Orders rose 4.2% in September from the previous month. Orders had risen 3.1% in August.",
        "2025-11-06",
        {"3.1%": "2025-08"},
    ),
    "not one behind another sentence": (
        "Orders rose 4.2% in September from the previous month. Rain fell. That beat the 3.1% "
        "growth of August.",
        "2025-11-06",
        {"3.1%": "2025-08"},
    ),
    "not over another time": (
        "Orders rose 1.2% in September from August. In the third quarter they were up 4.0%.",
        "2025-11-06",
        {"1.2%": "2025-09 on 2025-08", "4.0%": "2025-Q3"},
    ),
    "not in another paragraph": (
        "Orders rose 1.2% in September from August.\n\nExports were up 4.0%.",
        "2025-11-06",
        {"1.2%": "2025-09 on 2025-08", "4.0%": "2025-09"},
    ),
    "not a level": (
        "Orders rose 1.2% in September from August. The mill ran at 78% of capacity.",
        "2025-11-06",
        {"1.2%": "2025-09 on 2025-08", "78%": "2025-09"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=list(READ))
def test_a_growth_rate_shares_the_basis_told_before_it(
    text: str, published: str, expected: Told
) -> None:
    found = told(text, published)
    assert {quote: found.get(quote) for quote in expected} == expected
