"""Months that are named as the best or worst of a year, which are months of that year."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import times_match

OCTOBER = "Employers in Malta hired 120 people in October 2025. "


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The best month of last year was January, with 700.", {"700": "2024-01"}),
        (
            "The weakest month of 2024 was June, with 290, and the strongest January, with 700.",
            {"290": "2024-06", "700": "2024-01"},
        ),
        ("Last year the best month was January, when 700 were hired.", {"700": "2024-01"}),
        ("The best month of this year was February, with 275.", {"275": "2025-02"}),
        ("The best month since last year was May, with 205.", {"205": "2025-05"}),
    ],
)
def test_the_year_of_its_best_month(text: str, times: dict[str, str]) -> None:
    times_match("Employers in Britain hired 120 people in October 2025. " + text, PUBLISHED, times)


def test_the_other_extreme_is_no_record_of_its_month() -> None:
    text = "The best month of 2024 was September, at 2.1%, and the worst January, at 3.7%."
    found = verdicts_of("Inflation in Malta was 2.2% in October. " + text, malta(), PUBLISHED)
    assert "worst January" not in found
    assert [found[q].rating for q in ("2.1%", "3.7%")] == ["supported"] * 2


def test_a_record_for_its_month_stays_one() -> None:
    text = "Hiring in Malta came to 120 in October, the worst October in the records."
    found = verdicts_of(text, malta(), PUBLISHED).values()
    assert [v.claim.assertion for v in found if "October" in v.claim.printed] == ["record"]
