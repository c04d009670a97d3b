"""Times that are told from the figure of the sentence before, or last as long as they say."""

import pytest
from told_claims import Told, times_match

BALANCE = "The deficit was $55.9 billion in April. "
READ = {
    "what that compares with": (
        f"{BALANCE}That compares with $56.6 billion in March and $60.3 billion a year ago.",
        "2026-06-11",
        {"$56.6 billion": "2026-03", "$60.3 billion": "2025-04"},
    ),
    "what it compared with": (
        f"{BALANCE}It compared with $56.6 billion in March and $60.3 billion a year earlier.",
        "2026-06-11",
        {"$56.6 billion": "2026-03", "$60.3 billion": "2025-04"},
    ),
    "what a year before another month was": (
        f"{BALANCE}It was $56.6 billion in March and $60.3 billion a year earlier.",
        "2026-06-11",
        {"$60.3 billion": "2025-03"},
    ),
    "what one figure compares with": (
        "The rate of 5.2% in December compares with 4.4% at the end of 2024.",
        "2026-02-20",
        {"5.2%": "2025-12"},
    ),
    "all of a month": (
        "Through all of April the price of petrol averaged $4.10.",
        "2026-05-09",
        {"$4.10": "2026-04"},
    ),
    "much of a month": (
        "Pumps charged $4.10 through most of April.",
        "2026-05-09",
        {"$4.10": "2026-04"},
    ),
    "up to a month": (
        "Drivers used 4.1 million barrels through April.",
        "2026-05-09",
        {"4.1 million barrels": "2026-01/2026-04"},
    ),
    "the month of that name before": (
        "Imports rose in April. Measured against the April before, they were 12.6% higher.",
        "2026-06-11",
        {"12.6%": "2026-04 on 2025-04"},
    ),
    "another month before": (
        "Imports rose in April. Against the December before, they were 12.6% higher.",
        "2026-06-11",
        {"12.6%": "2026-04 on 2025-12"},
    ),
    "weeks ago that are compared with": (
        "Petrol cost $4.45 this week. Drivers are paying 41.5% more than they did four weeks ago.",
        "2026-05-09",
        {"41.5%": "2026-W19 on 2026-W15"},
    ),
    "where something stood": (
        "Gold averaged $4,228 in June, 7.8 per cent less than in May, though holders are still 26 "
        "per cent ahead of where they stood 12 months earlier.",
        "2026-07-06",
        {"7.8 per cent": "2026-06 on 2026-05", "26 per cent": "2026-06 on 2025-06"},
    ),
    "ahead of a level": (
        "Sales rose in May and are 9% ahead of their level a year earlier.",
        "2026-07-06",
        {"9%": "2026-05 on 2025-05"},
    ),
    "a month that something is set beside": (
        "Rents fell in May. Set beside January, before the levy came in, when they averaged "
        "$1,910, they are 4% lower.",
        "2026-06-11",
        {"$1,910": "2026-01", "4%": "2026-05 on 2026-01"},
    ),
    "a month that something is placed alongside": (
        "Rents rose in May. Placed alongside January they were 4% higher.",
        "2026-06-11",
        {"4%": "2026-05 on 2026-01"},
    ),
    "what stands beside something else": (
        "A stall beside the May fair sold 40 pies in June.",
        "2026-07-11",
        {"40": "2026-06"},
    ),
    "ahead of an event": (
        "Sales rose 9% in May, ahead of the holiday a month later.",
        "2026-07-06",
        {"9%": "2026-05"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_they_are(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
