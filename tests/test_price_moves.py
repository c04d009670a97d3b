"""What a price has gained or lost is not where it stands."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
wool,"Wool price, Latvia, monthly average",wool_price,LVA,EUR,0,M,price,period_on_period
"""


@cache
def latvia() -> Catalogue:
    """Wool fetched €2,415 in December, €2,950 in April and €3,182 in May."""
    return catalogue_told(
        SERIES, ["2024-12", "2025-04", "2025-05"], {"wool": [2_415, 2_950, 3_182]}
    )


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Wool in Latvia averaged €3,182 in May. It has gained {} since December.",
            "€767",
            "€3,182",
        ),
        ("The price of wool in Latvia put on {} in May.", "€232", "€3,182"),
        ("Wool in Latvia rose {} in May.", "€232", "€2,950"),
    ],
)
def test_a_price_does_not_gain_what_it_stands_at(text: str, right: str, wrong: str) -> None:
    def last(figure: str) -> Rating:
        return list(verdicts_of(text.format(figure), latvia(), "2025-06-10").values())[-1].rating

    assert last(right) is Rating.SUPPORTED
    assert last(wrong) is not Rating.SUPPORTED


def test_a_price_that_rose_to_a_level_stands_there() -> None:
    found = verdicts_of("Wool in Latvia rose to €3,182 in May.", latvia(), "2025-06-10")
    assert found["€3,182"].rating is Rating.SUPPORTED


def test_a_price_may_gain_in_percent() -> None:
    found = verdicts_of("Wool in Latvia gained 7.9% in May.", latvia(), "2025-06-10")
    assert found["7.9%"].rating is Rating.SUPPORTED
