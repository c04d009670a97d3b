"""Multiples told in apposition to a level are of its measure."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
joins,"New members of the Tartu guild, Estonia",new_members,EST,,members,0,M,flow,year_on_year,yes
dues,"Dues paid by new members of the Tartu guild, Estonia",dues_paid,EST,,EUR,0,M,flow,,yes
"""


@cache
def guild() -> Catalogue:
    """In May 96 joined, after 41 in April; they paid 12,300 euros, after 27,900."""
    months = ["2025-02", "2025-03", "2025-04", "2025-05"]
    return catalogue_told(
        SERIES,
        months,
        {"joins": [52, 47, 41, 96], "dues": [25_200, 26_400, 27_900, 12_300]},
    )


JOINED = "The Tartu guild in Estonia had 96 new members in May."


@pytest.mark.parametrize(
    "tail",
    [
        " They paid 12,300 euros between them, less than half of what new members did in April.",
        " They paid 12,300 euros, less than half as much as the new members in April.",
        " They brought in 12,900 euros, less than a third of what new members did in April.",
    ],
)
def test_a_multiple_beside_a_level_of_another_unit_is_not_held_against_the_topic(tail: str) -> None:
    found = verdicts_of(JOINED + tail, guild(), "2025-06-20")
    parts = [v for k, v in found.items() if k in ("half", "a third")]
    assert parts
    assert all(v.rating is not Rating.MISMATCH for v in parts)


def test_a_multiple_of_the_topic_itself_is_held_against_it() -> None:
    text = "The Tartu guild had 96 new members in May, three times as many as in April."
    assert verdicts_of(text, guild(), "2025-06-20")["three times"].rating is Rating.MISMATCH
