"""Where a move since a year began and led: at the whole of that year and of the last one."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
m_ita,Imports of Austria from Italy,imports,AUT,ITA,EUR,6,M,flow,year_on_year,yes
"""


@cache
def austria() -> Catalogue:
    rows = ["series,period,value,published"]
    for year, level in ((2021, 480), (2022, 530), (2023, 690), (2024, 850), (2025, 1_030)):
        rows += [f"m_ita,{year}-{m:02d},{level + 6 * m},{year + 1}-02-09" for m in range(1, 13)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Since 2021 Austria's imports from Italy have doubled, from €6.2bn to €12.8bn a year.",
         "€6.2bn", True),
        ("Since 2021 Austria's imports from Italy have doubled, from €6.2bn to €12.8bn a year.",
         "€12.8bn", True),
        ("Austria's imports from Italy have doubled since 2021, from €6.2bn to €12.8bn.",
         "€12.8bn", True),
        ("Austria's imports from Italy have doubled since 2021, from €6.8bn to €12.8bn.",
         "€6.8bn", False),
        ("Austria's imports from Italy have doubled since 2021, from €6.2bn to €18.2bn.",
         "€18.2bn", False),
        ("Austria's imports from Italy rose to €12.8bn in December.", "€12.8bn", False),
    ],
)  # fmt: skip
def test_its_ends_are_the_years(text: str, figure: str, right: bool) -> None:
    verdict = verdicts_of(text, austria(), "2026-02-10")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Austria's imports from Italy came to €12.8bn in 2025, the most in records that go back "
         "to 2021. They have grown by 106.0% since that year.", "106.0%", True),
        ("Austria's imports from Italy came to €12.8bn in 2025, well above the €6.2bn of 2021. "
         "Since then they have grown by 106.0%.", "106.0%", True),
        ("Austria's imports from Italy came to €12.8bn in 2025, well above the €6.2bn of 2021. "
         "Since then they have grown by 88.6%.", "88.6%", False),
        ("Austria's imports from Italy came to €6.8bn in 2022, more than the €6.2bn of 2021. Since "
         "then they have grown by 106.0%.", "106.0%", False),
        ("Austria's imports from Italy came to €6.2bn in 2021. They have grown by 20.3% since "
         "that year.", "20.3%", False),
    ],
)  # fmt: skip
def test_since_then_counts_from_the_year_looked_back_to(
    text: str, figure: str, right: bool
) -> None:
    verdict = verdicts_of(text, austria(), "2026-02-10")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation
