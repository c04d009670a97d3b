"""Parts of the running fiscal year of public money, and the full years that firms report on."""

import pytest
from told_claims import times_match


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Britain's government borrowed £18.3 billion last month.\n\nOver the first half of the "
         "financial year, which began in April, borrowing totalled £103.7 billion.", "2025-10-21",
         {"£103.7 billion": "2025-04/2025-09"}),
        ("In the first quarter of the fiscal year the British government borrowed £57.8 billion.",
         "2025-07-22", {"£57.8 billion": "2025-Q2"}),
        ("Public borrowing in Britain was £41 billion in the second quarter of the current "
         "financial year.", "2025-10-21", {"£41 billion": "2025-Q3"}),
        ("Britain's shops did well. Full-year revenue at the grocer came to "
         "£17.2 billion.", "2025-01-27",
         {"£17.2 billion": "2024"}),
        ("Britain's shops did well. Full-year revenue at the grocer came to "
         "£17.2 billion.", "2025-05-14",
         {"£17.2 billion": "2024-04/2025-03"}),
        ("The British government's full-year borrowing came to £151.9 billion.", "2025-04-23",
         {"£151.9 billion": "2024-04/2025-03"}),
    ],
)  # fmt: skip
def test_parts_of_the_fiscal_year_and_full_years(
    text: str, published: str, expected: dict[str, str]
) -> None:
    times_match(text, published, expected)


def test_a_firm_keeps_a_year_of_its_own() -> None:
    text = "British chain Tamber sold £2.1 billion in the first half of the financial year."
    with pytest.raises(AssertionError):
        times_match(text, "2025-10-21", {"£2.1 billion": "2025-04/2025-09"})
