"""A share of those told before, and an extreme of all that was recorded."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
SERIES = """
all,"Finishers, Ostrow Marathon",marathon_finishers,POL,Ostrow Marathon,persons,0,A,flow,\
year_on_year,yes
women,"Finishers, Ostrow Marathon, women",marathon_finishers,POL,"Ostrow Marathon, women",\
persons,0,A,flow,year_on_year,no
"""


@cache
def marathon() -> Catalogue:
    """Finishers of a race in five years, and the women among them."""
    rows = [
        f"{key},{year},{count},{year}-04-20"
        for key, counts in (
            ("all", (8_112, 8_940, 9_287, 9_105, 10_418)),
            ("women", (2_704, 3_110, 3_402, 3_377, 4_095)),
        )
        for year, count in zip(range(2021, 2026), counts, strict=True)
    ]
    return catalogue_of(HEAD + SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


LED = "The Ostrow Marathon had 10,418 finishers in 2025"


@pytest.mark.parametrize(
    ("told", "right"),
    [
        ("; of these 39.3% were women.", True),
        (". Of those, 39.3% were women.", True),
        (", of whom 39.3% were women.", True),
        (". Of them 39.3% were women.", True),
        ("; of these 29.3% were women.", False),
        (". Of those, 39.3% were helped over the line.", False),
    ],
)
def test_a_part_of_those_told_before_is_their_share(told: str, right: bool) -> None:
    found = verdicts_of(LED + told, marathon(), "2025-05-02")
    share = next(v for figure, v in found.items() if figure.endswith(".3%"))
    assert (share.rating == "supported") is right


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        (", the highest number recorded.", "highest number recorded"),
        (", the highest annual total recorded.", "highest annual total recorded"),
    ],
)
def test_the_highest_recorded_is_a_record(told: str, cue: str) -> None:
    verdict = verdicts_of(LED + told, marathon(), "2025-05-02")[cue]
    assert (verdict.claim.assertion, verdict.rating) == ("record", "supported")


def test_what_was_recorded_somewhere_is_no_record() -> None:
    found = verdicts_of(LED + ", the higher of the totals recorded.", marathon(), "2025-05-02")
    assert not any(v.claim.assertion == "record" for v in found.values())
