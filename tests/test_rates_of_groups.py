"""Groups of people of whom so many percent do or are something."""

import pytest
from people_catalogue import people
from small_catalogue import verdicts_of

ALL = "Only 10.6% of adults in the UK smoked in 2024."
AGAINST = "Some 12.1% of men are smokers against 9.2% of women."
TOLD = [
    (f"{ALL} {AGAINST}", "12.1%", "supported", "smoke_m"),
    (f"{ALL} {AGAINST}", "9.2%", "supported", "smoke_f"),
    (f"{ALL} Some 13.7% of men are smokers.", "13.7%", "mismatch", "smoke_m"),
    ("Men made up 68% of drug misuse deaths in Scotland in 2024.", "68%", "supported", "drug_m"),
]


@pytest.mark.parametrize(("text", "figure", "rating", "series"), TOLD)
def test_a_rate_is_that_of_the_group_behind_it(
    text: str, figure: str, rating: str, series: str
) -> None:
    verdict = verdicts_of(text, people(), "2025-11-05")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)
