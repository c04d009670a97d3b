"""Words for a kind of measure, in a text that goes on about one of that kind."""

import pytest
from people_catalogue import people
from small_catalogue import verdicts_of

DRUGS = "There were 1,017 drug misuse deaths in Scotland in 2024."
CITY = "Forty-two people lost their lives to drugs in Dundee last year, as the toll"
TOLD = [
    (f"{DRUGS} The worst year was 2020, when 1,339 people died.", "1,339", "supported", "drug"),
    (f"{DRUGS} The worst year was 2021, when 1,339 people died.", "1,339", "mismatch", "drug"),
    (f"{DRUGS} Men made up 68% of those who died across Scotland.", "68%", "supported", "drug_m"),
    (f"{DRUGS} In Glasgow deaths fell by 61, to 185.", "61", "supported", "gla"),
    (f"{CITY} across Scotland dropped to its lowest since 2017.", "lowest since 2017",
     "supported", "drug"),
    (f"{DRUGS} In England and Wales 581,363 people died in 2023.", "581,363", "supported", "eaw"),
]  # fmt: skip
OPEN = [
    (f"{DRUGS} In all 62,291 people died in Scotland that year.", "62,291"),
    (f"{DRUGS} Some 1,185 people died from alcohol.", "1,185"),
    (f"{DRUGS} On the roads 155 people died.", "155"),
    (f"{DRUGS} Road deaths fell to 155.", "155"),
    (f"{DRUGS} Alcohol deaths came to 1,185.", "1,185"),
]


@pytest.mark.parametrize(("text", "figure", "rating", "series"), TOLD)
def test_the_word_for_a_kind_goes_on_about_the_one_before(
    text: str, figure: str, rating: str, series: str
) -> None:
    verdict = verdicts_of(text, people(), "2025-09-02")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)


@pytest.mark.parametrize(("text", "figure"), OPEN)
def test_all_of_a_kind_are_not_held_against_one(text: str, figure: str) -> None:
    assert verdicts_of(text, people(), "2025-09-02")[figure].rating == "unverified"
