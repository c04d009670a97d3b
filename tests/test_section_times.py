"""Which time a title, the section below a heading and a table give to their figures."""

import pytest
from told_claims import Told, times_match

READ = {
    "a section that turns to newer statistics": (
        "Remittances came to $3.3bn in July.\n\nTourists trickle back\n\nThe ministry counted "
        "462,310 visitors in August.\n\nThe Chinese numbered 31,784.",
        "2026-09-16",
        {"462,310": "2026-08", "31,784": "2026-08"},
    ),
    "a section that looks back": (
        "Remittances came to $3.3bn in July.\n\nTourists trickle back\n\nThe ministry counted "
        "462,310 visitors in May.\n\nThe Chinese numbered 31,784.",
        "2026-09-16",
        {"462,310": "2026-05", "31,784": "2026-07"},
    ),
    "a later section": (
        "Remittances came to $3.3bn in July.\n\nTourists trickle back\n\nThe ministry counted "
        "462,310 visitors in August.\n\nCash from Japan\n\nInflows fell 3.1%.",
        "2026-09-16",
        {"462,310": "2026-08", "3.1%": "2026-07"},
    ),
    "a year that a title compares with": (
        "Cattle top last year's price\n\nThe indicator averaged $328.91 in January.\n\nCarcass "
        "beef was 3.6% dearer than in December.",
        "2026-02-12",
        {"$328.91": "2026-01", "3.6%": "2026-01 on 2025-12"},
    ),
    "a season that has hardly begun": (
        "England dried out within weeks this spring.\n\nThe country received 23mm of rain in "
        "March.\n\nKielder Water held 92.4%.",
        "2026-04-10",
        {"23mm": "2026-03", "92.4%": "2026-03"},
    ),
    "a season just over": (
        "Crops failed this summer.\n\nFarmers harvested 9.6m tonnes.",
        "2025-09-20",
        {"9.6m tonnes": "2025-06/2025-08"},
    ),
    "months by themselves at the head of columns": (
        "Unemployment rose in July.\n\nUnemployment rate (per cent)\nState | June | July\n"
        "Queensland | 5.2 | 5.4\nVictoria | 4.5 | 4.6",
        "2026-08-20",
        {"5.2": "2026-06", "5.4": "2026-07", "4.5": "2026-06", "4.6": "2026-07"},
    ),
    "the end of the year just over": (
        "At year-end Spain had 41,390 MW of panels. They may be 50,000 MW by year-end.",
        "2026-01-14",
        {"41,390 MW": "2025", "50,000 MW": "2026"},
    ),
    "what is foretold by a month": (
        "Reserves were $37bn in June. He projected $41bn by December, though they fell to $35bn by "
        "March.",
        "2025-07-17",
        {"$41bn": "2025-12", "$35bn": "2025-03"},
    ),
    "the first months of the country's fiscal year": (
        "Britain borrowed £19.2bn in October. Over the first seven months of the financial year "
        "UK borrowing came to £107.7bn, 2% less than in the same period of 2024/25.",
        "2025-11-21",
        {
            "£19.2bn": "2025-10",
            "£107.7bn": "2025-04/2025-10",
            "2%": "2025-04/2025-10 on 2024-04/2024-10",
        },
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_a_section_gives_its_time(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
