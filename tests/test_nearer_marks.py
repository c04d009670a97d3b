"""Marks passed by far and narrowly, extremes of a year by its number, shares across forms."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,basis,headline
all,"Hospital waiting list, pathways, Denmark",waiting_list,DNK,,pathways,3,M,NSA,stock,period_on_period,yes
pat,"Hospital waiting list, estimated patients, Denmark",waiting_list,DNK,patients,patients,3,M,,stock,period_on_period,no
eye,"Hospital waiting list, eye surgery, Denmark",waiting_list,DNK,eye surgery,pathways,3,M,,stock,period_on_period,no
eye_sa,"Hospital waiting list, hips, seasonally adjusted, Denmark",waiting_list,DNK,hips,pathways,3,M,SA,stock,period_on_period,no
"""  # noqa: E501
FIGURES = {
    "all": (750, 748, 749, 747, 746, 746, 745, 738, 731, 733, 729, 724),
    "pat": (515, 514, 513, 512, 512, 511, 511, 512, 509, 511, 510, 512),
    "eye": (87, 87, 86, 88, 88, 88, 88, 89, 90, 90, 91, 90),
    "eye_sa": (70, 70, 70, 70, 70, 70, 70, 70, 71, 71, 72, 72),
}
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
PUBLISHED = "2026-01-20"


@pytest.fixture(scope="module")
def denmark() -> Catalogue:
    rows = [
        f"{key},{month},{value}"
        for key, values in FIGURES.items()
        for month, value in zip(MONTHS, values, strict=True)
    ]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


def test_a_mark_is_one_that_was_passed_narrowly(denmark: Catalogue) -> None:
    text = (
        "The number of operations for which patients in Denmark are waiting dipped below 725,000 "
        "in December, the lowest figure of 2025."
    )
    found = verdicts_of(text, denmark, PUBLISHED)
    assert {v.series for v in found.values()} == {"all"}
    assert {v.rating for v in found.values()} == {"supported"}
    far = verdicts_of(text.replace("725,000", "900,000"), denmark, PUBLISHED)["900,000"]
    assert "weak_bound" in far.caveats


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Denmark's hospital waiting list stood at 724,000 in December, the lowest figure of 2025.",
         "supported"),
        ("Denmark's hospital waiting list stood at 731,000 in September, the lowest figure of "
         "2025.", "mismatch"),
    ],
)  # fmt: skip
def test_an_extreme_of_a_year_is_held_against_all_of_it(
    text: str, rating: str, denmark: Catalogue
) -> None:
    found = verdicts_of(text, denmark, PUBLISHED)
    verdict = next(v for quote, v in found.items() if quote.startswith("lowest"))
    assert verdict.rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In December eye surgery made up 12.4% of the Danish waiting list.", "12.4%", "supported"),
        ("In December eye surgery made up 14.2% of the Danish waiting list.", "14.2%", "mismatch"),
        ("In December hips made up 9.9% of the Danish waiting list.", "9.9%", "unverified"),
    ],
)
def test_a_part_whose_form_the_pack_leaves_open_is_a_share_of_the_whole(
    text: str, figure: str, rating: str, denmark: Catalogue
) -> None:
    assert verdicts_of(text, denmark, PUBLISHED)[figure].rating == rating
