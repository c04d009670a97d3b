"""A leading nought that changed places with the digit behind it, and levels that a move led to."""

from functools import cache
from pathlib import Path

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import checked_by

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis\n"
SERIES = HEAD + (
    'late,"Share of loans in arrears, Ireland",arrears_rate,IRL,,percent,M,rate,none,\n'
    'ord,"New orders index, Ireland",new_orders,IRL,,index,M,index,none,\n'
)
MONTHS = ("2026-01", "2026-02", "2026-03")


@cache
def banks() -> Catalogue:
    """Three months of a small rate and of an index."""
    return catalogue_told(SERIES, MONTHS, {"late": [0.83, 0.81, 0.79], "ord": [12.4, 15.9, 3.1]})


@pytest.mark.parametrize(
    ("share", "rating"),
    [
        ("0.79%", "supported"),
        ("7.09%", "mismatch"),
        ("0.97%", "mismatch"),
        ("0.81%", "mismatch"),
    ],
)
def test_a_nought_may_be_exchanged(share: str, rating: str) -> None:
    text = f"The share of loans in arrears in Ireland was {share} in March 2026."
    found = verdicts_of(text, banks(), "2026-04-20")[share]
    assert found.rating == rating
    assert (found.reason == "off_digits") is (share in ("7.09%", "0.97%"))


def test_a_single_place_is_a_slip_of_scale() -> None:
    text = "The index of new orders in Ireland was 31.0 in March 2026."
    found = verdicts_of(text, banks(), "2026-04-20")["31.0"]
    assert (found.rating, found.reason) == ("mismatch", "off_scale")


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("The gauge of new orders dropped to 0.0 from 15.9.", "0.0", "supported"),
        ("The gauge of new orders dropped to 3.0 from 15.9.", "3.0", "mismatch"),
        ("The gauge of orders for exports dropped to 3.0 from 15.9.", "3.0", "unverified"),
        ("The gauge of overtime dropped to 3.0 from 15.9.", "3.0", "unverified"),
    ],
)
def test_a_level_of_what_is_named_may_be_led_to(told: str, figure: str, rating: str) -> None:
    story = Path(__file__).parent / "true_stories" / "empire_survey_agency.txt"
    body = story.read_text(encoding="utf-8").partition("\n\n")[2]
    right = "The gauge of new orders dropped to 0.0 from 15.9."
    assert right in body
    text = body.replace(right, told)
    assert checked_by("us_fed_surveys", text, "2025-12-16")[figure] == rating
