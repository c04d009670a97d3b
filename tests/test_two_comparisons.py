"""Two comparisons of one part that "and" joins are both of that part, and none is of its whole."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases"
_SERIES = """
fee,"Harbour fees, all ships, Malta",harbour_fees,MLT,,EUR,M,price,year_on_year,yes,harbour fees
fee_cargo,"Harbour fees, cargo ships, Malta",harbour_fees,MLT,cargo ships,EUR,M,price,year_on_year,no,harbour fees of cargo ships
"""  # noqa: E501
_MONTHS = ("2024-05", "2025-04", "2025-05")


@cache
def fees() -> Catalogue:
    """Fees that rose by 0.4% on the month and 4.8% on the year; those of cargo ships by 0.2% and
    4.2%."""
    figures = {"fee": (318.7, 332.6, 333.9), "fee_cargo": (274.3, 285.2, 285.9)}
    return catalogue_told(_HEAD + _SERIES, _MONTHS, figures)


TITLE = "Malta's harbour fees came to €333.90 in May, 4.8% more than a year earlier. "


@pytest.mark.parametrize(
    "text",
    [
        "The harbour fees of cargo ships rose 0.2% from April and 4.8% from a year earlier.",
        "The harbour fees of cargo ships were €285.90, 70 cents more than in April and 4.8% more "
        "than a year earlier.",
    ],
)
def test_the_second_one_is_of_the_part_too(text: str) -> None:
    verdict = verdicts_of(TITLE + text, fees(), "2025-06-10")["4.8%"]
    assert (verdict.rating, verdict.series) == ("mismatch", "fee_cargo"), verdict.explanation


@pytest.mark.parametrize(
    ("text", "series"),
    [
        (
            "The harbour fees of cargo ships rose 0.2% from April and 4.2% from a year earlier.",
            "fee_cargo",
        ),
        (
            "Cargo ships sailed on. Harbour fees rose 0.4% from April and 4.8% from a year "
            "earlier, for all ships.",
            "fee",
        ),
    ],
)
def test_both_are_right_of_what_the_sentence_is_about(text: str, series: str) -> None:
    found = verdicts_of(text.replace("Harbour", "Malta's harbour"), fees(), "2025-06-10")
    assert {(v.rating, v.series) for v in found.values()} == {("supported", series)}
