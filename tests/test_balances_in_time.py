"""Times behind "than", "on" and multiples: what is compared with then, and what is told of then."""

import pytest
from told_claims import Told, told

READ = {
    "the other side of a balance is of the same time": (
        "Italy's public sector spent €13.5bn more than it collected in March, a bigger hole than "
        "the €12.3bn of a year earlier.",
        "2026-05-20",
        {"€13.5bn": "2026-03", "€12.3bn": "2025-03"},
    ),
    "imports and exports": (
        "New Zealand imported $283 million more goods than it exported in July.",
        "2025-08-21",
        {"$283 million": "2025-07"},
    ),
    "the same deed at another time": (
        "The zoo drew 3,000 more visitors in June than it drew in May.",
        "2025-08-21",
        {"3,000": "2025-06 on 2025-05"},
    ),
    "an adjective before the month compared with": (
        "Box office came to £114.3m last month, 28.6 per cent up on a soggy May 2025.",
        "2026-06-15",
        {"£114.3m": "2026-05", "28.6 per cent": "2026-05 on 2025-05"},
    ),
    "an adjective before the month behind than": (
        "Sales in May were 4% higher than in a wet April.",
        "2026-06-15",
        {"4%": "2026-05 on 2026-04"},
    ),
    "an adjective before a figure's own month": (
        "Sales were £4m in a wet April.",
        "2026-06-15",
        {"£4m": "2026-04"},
    ),
    "a multiple of what was a year earlier": (
        "Texas shipped $3.3 billion of goods in the second quarter, less than half what they sold "
        "there a year earlier.",
        "2025-08-06",
        {"$3.3 billion": "2025-Q2", "half": "2025-Q2 on 2024-Q2"},
    ),
    "a figure before a multiple is not of the year before": (
        "Sales fell 3% in the first half. The upshot was a loss of €515 million, more than double "
        "the €241 million seen a year earlier.",
        "2025-07-03",
        {"€515 million": "2025-S1", "double": "2025-S1 on 2024-S1", "€241 million": "2024-S1"},
    ),
    "two times back from the same time": (
        "The deficit was $4.1 billion in May. A month earlier it had been $3.8 billion; the year "
        "before, $5.0 billion.",
        "2025-07-02",
        {"$4.1 billion": "2025-05", "$3.8 billion": "2025-04", "$5.0 billion": "2024-05"},
    ),
    "a time back from the one told last, where the text says so": (
        "Builders completed 48,000 homes in 2024, up from 45,000 the previous year and 39,000 two "
        "years before that.",
        "2025-03-03",
        {"48,000": "2024", "45,000": "2023", "39,000": "2021"},
    ),
    "a month that opens a sentence with what sort it is": (
        "The State collected €46.4 billion in the first half. June, one of the bigger months, "
        "brought €5.63 billion.",
        "2025-07-03",
        {"€46.4 billion": "2025-S1", "€5.63 billion": "2025-06"},
    ),
    "a person with the name of a month": (
        "June, the singer, said she sold 4,100 tickets in May.",
        "2025-08-06",
        {"4,100": "2025-05"},
    ),
    "a day of a figure that another is set against": (
        "Stocks fell on Wednesday. The yield on the 10-year Treasury note finished at 4.34%, up "
        "from 4.29% late Tuesday. The two-year yield ended at 3.77%.",
        "2025-09-17",
        {"4.34%": "2025-09-17", "3.77%": "2025-09-17"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=list(READ))
def test_a_comparison_keeps_the_times_apart(text: str, published: str, expected: Told) -> None:
    found = told(text, published)
    assert {quote: found.get(quote) for quote in expected} == expected
