"""Regions that a pack names in its titles and again as parts, beside the country by its code, and
sections that are headed by nothing but a region or a part."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
MEASURES = {"midwives": "persons", "cots": "cots", "porters": "persons"}
REGIONS = {
    "mid": "the Midlands", "nw": "the North West", "ney": "the North East and Yorkshire",
    "ee": "the East of England",
}  # fmt: skip
SERIES = HEAD + "".join(
    f'{what}{key},"{what.title()}, {place}",{code},{part},{unit},0,Q,stock,year_on_year,{main}\n'
    for what, unit in MEASURES.items()
    for key, place, code, part, main in (
        ("", "England", "GB-ENG", "", "yes"),
        *((f"_{key}", name, "", name.removeprefix("the "), "no") for key, name in REGIONS.items()),
    )
)
QUARTERS = ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")
FIGURES = {
    "midwives_mid": (7102, 7164, 7210, 7244, 7303, 7391),
    "midwives_nw": (5811, 5856, 5903, 5931, 5977, 6042),
    "midwives_ney": (5012, 5037, 5066, 5101, 5140, 5188),
    "midwives_ee": (4105, 4151, 4166, 4190, 4222, 4263),
    "cots_mid": (4310, 4324, 4331, 4347, 4362, 4385),
    "cots_nw": (3610, 3622, 3641, 3650, 3674, 3692),
    "cots_ney": (2901, 2911, 2934, 2940, 2951, 2966),
    "cots_ee": (2512, 2530, 2544, 2561, 2570, 2583),
    "porters_mid": (2310, 2322, 2315, 2331, 2342, 2350),
    "porters_nw": (1910, 1904, 1921, 1930, 1944, 1951),
    "porters_ney": (1701, 1711, 1734, 1740, 1751, 1766),
    "porters_ee": (1412, 1420, 1431, 1444, 1450, 1457),
}
for measure in MEASURES:
    parts = (FIGURES[f"{measure}_{region}"] for region in REGIONS)
    FIGURES[measure] = tuple(sum(step) for step in zip(*parts, strict=True))


@cache
def _wards() -> Catalogue:
    return catalogue_told(SERIES, QUARTERS, FIGURES)


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("The North West has the second-highest number of midwives.", "second", "supported"),
        ("The East of England has the fewest midwives of any region.", "fewest", "supported"),
        ("The North West has the third-highest number of midwives.", "third", "mismatch"),
        ("The North East and Yorkshire had 5,188 midwives at the end of September.", "5,188",
         "supported"),
        ("The Midlands accounts for 32% of England's midwives.", "32%", "supported"),
        ("The Midlands accounts for 23% of England's midwives.", "23%", "mismatch"),
    ],
)  # fmt: skip
def test_regions_are_ranked_and_shared_out(copy: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(copy, _wards(), "2025-12-01")[figure]
    assert verdict.rating is Rating(rating)


def test_a_piece_of_a_name_is_no_place() -> None:
    series = _wards().series
    places = {key: series[key].ref_area for key in ("cots", "cots_ee", "cots_ney")}
    assert places == {
        "cots": "GB-ENG",
        "cots_ee": "East of England",
        "cots_ney": "North East and Yorkshire",
    }
    assert series["cots_ee"].breakdown is None


SECTIONS = """Maternity staff in England

The Midlands

There were 7,391 midwives at the end of September. The number of cots rose to 4,385.

The North West

There were 6,042 midwives at the end of September. The number of cots rose to {cots}.
"""


@pytest.mark.parametrize(
    ("cots", "rating", "reason"),
    [
        ("3,692", Rating.SUPPORTED, Reason.EXACT),
        ("3,962", Rating.MISMATCH, Reason.OFF_DIGITS),
    ],
)
def test_a_section_is_of_the_name_that_heads_it(cots: str, rating: Rating, reason: Reason) -> None:
    found = verdicts_of(SECTIONS.format(cots=cots), _wards(), "2025-12-01")
    verdict = found[cots]
    assert (verdict.rating, verdict.reason, verdict.series) == (rating, reason, "cots_nw")
    told = [found[figure].series for figure in ("6,042", "4,385")]
    assert told == ["midwives_nw", "cots_mid"]


def test_a_sentence_with_a_name_of_its_own_is_not() -> None:
    copy = SECTIONS.format(cots="3,692") + "In the Midlands there were 7,391 midwives."
    assert verdicts_of(copy, _wards(), "2025-12-01")["7,391"].series == "midwives_mid"
