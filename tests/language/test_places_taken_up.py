"""A pronoun that opens a sentence takes up the place that the one before introduces."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
w,"Watch exports, Switzerland, total",watch_exports,CHE,WLD,CHF,6,M,flow,year_on_year,yes
w_usa,"Watch exports, Switzerland to the United States",watch_exports,CHE,USA,CHF,6,M,flow,,no
w_jpn,"Watch exports, Switzerland to Japan",watch_exports,CHE,JPN,CHF,6,M,flow,year_on_year,no
v_esp,"Tourist arrivals, Spain",tourist_arrivals,ESP,,persons,6,A,flow,year_on_year,yes
v_fra,"Tourist arrivals, France",tourist_arrivals,FRA,,persons,6,A,flow,year_on_year,yes
"""
FIGURES = """\
series,period,value
w,2025-10,2213.4
w,2025-11,1995.6
w_usa,2025-10,412.8
w_usa,2025-11,347.5
w_jpn,2025-10,152.2
w_jpn,2025-11,141.9
v_esp,2023,85.2
v_esp,2024,93.8
v_fra,2023,100.0
v_fra,2024,102.0
"""
LEAD = "Swiss exports of watches came to 1,995.6 million francs in November. "
VISITS = "In 2024 France had 102.0 million foreign tourists and Spain 93.8 million. "


@pytest.fixture(scope="module")
def watches() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series", "rating"),
    [
        (
            f"{LEAD}The United States remained the biggest market. It took watches worth 347.5 "
            "million francs.",
            "347.5 million francs",
            "w_usa",
            "supported",
        ),
        (
            f"{LEAD}The United States remained the biggest market. It took watches worth 397.5 "
            "million francs.",
            "397.5 million francs",
            "w_usa",
            "mismatch",
        ),
        (
            f"{VISITS}In a few years, though, Spain will catch up. Its tally went up by 8.6 "
            "million, France's by only 2 million.",
            "8.6 million",
            "v_esp",
            "supported",
        ),
        # the sentence before tells a figure of another place last
        (
            f"{LEAD}Japan took 141.9 million francs, a long way behind the United States. It is a "
            "fall from 152.2 million francs in October.",
            "152.2 million francs",
            "w_jpn",
            "supported",
        ),
        # no place is introduced: it is of the whole
        (
            f"{LEAD}The trade remained strong. It had come to 2,213.4 million francs in October.",
            "2,213.4 million francs",
            "w",
            "supported",
        ),
    ],
)
def test_it_is_the_place_introduced_before(
    text: str, figure: str, series: str, rating: str, watches: Catalogue
) -> None:
    verdict = verdicts_of(text, watches, "2025-12-20")[figure]
    assert (verdict.series, verdict.rating) == (series, rating)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        # another paragraph
        (
            f"{LEAD}The United States remained the biggest market.\n\nIt took watches worth 397.5 "
            "million francs.",
            "397.5 million francs",
        ),
        # two places stand before it, and none opens the sentence
        (
            f"{LEAD}No one rivals Japan and the United States. It took watches worth 397.5 "
            "million francs.",
            "397.5 million francs",
        ),
    ],
)
def test_what_introduces_no_place_leaves_it_open(
    text: str, figure: str, watches: Catalogue
) -> None:
    assert verdicts_of(text, watches, "2025-12-20")[figure].series not in ("w_usa", "w_jpn")
