"""Flows that had added up by a time: "the road toll reached 151 by the end of June"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
toll,"Road deaths, Latvia",road_deaths,LVA,,deaths,0,M,flow,year_on_year,yes
sold,Exports of Latvia,exports,LVA,,EUR,6,M,flow,year_on_year,yes
debt,"Public borrowing, United Kingdom",public_borrowing,GBR,,GBP,9,M,flow,year_on_year,yes
beds,"Hospital beds, Latvia",hospital_beds,LVA,,bed,0,M,stock,year_on_year,yes
"""
_TOLL = (9, 7, 8, 11, 12, 14)
_FIGURES = "\n".join(
    [
        "series,period,value,published",
        *(f"toll,2024-{n:02},{count + 1},2024-07-03" for n, count in enumerate(_TOLL, 1)),
        *(f"toll,2025-{n:02},{count},2025-07-03" for n, count in enumerate(_TOLL, 1)),
        *(f"sold,2025-{n:02},{300 + 7 * n},2025-07-03" for n in range(1, 7)),
        *(f"debt,2025-{n:02},{10 + n},2025-07-03" for n in range(1, 7)),
        *(f"beds,2025-{n:02},{5000 + n},2025-07-03" for n in range(1, 7)),
    ]
)


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The road toll in Latvia reached 61 by the end of June.", "61", "supported"),
        ("The road toll in Latvia was 61 at the end of June.", "61", "supported"),
        ("By the end of May the road toll in Latvia stood at 47.", "47", "supported"),
        ("Latvia counted 61 road deaths by the end of June.", "61", "supported"),
        ("Road deaths in Latvia came to 61 by the close of June.", "61", "supported"),
        ("By the middle of last year 67 people had died on Latvia's roads.", "67", "supported"),
        ("By mid-2024 Latvia had counted 67 road deaths.", "67", "supported"),
        ("By the middle of last year Latvia had counted 83 road deaths.", "83", "mismatch"),
        ("In the middle of last year Latvia counted 28 road deaths.", "28", "unverified"),
        ("The road toll in Latvia reached 69 by the end of June.", "69", "mismatch"),
        ("The road toll in Latvia reached 47 by the end of June.", "47", "mismatch"),
        (
            "Latvia counted 61 road deaths by the end of June, 9% fewer than a year earlier.",
            *("9%", "supported"),
        ),
        ("Exports of Latvia came to €1.95bn by the end of June.", "€1.95bn", "supported"),
        ("Exports of Latvia to the end of June were €1.95bn.", "€1.95bn", "supported"),
        (
            "Exports of Latvia were €342m in June, and the running total is €1.95bn.",
            *("€1.95bn", "supported"),
        ),
        (
            "Exports of Latvia were €342m in June, taking the year's total to €1.95bn.",
            *("€1.95bn", "supported"),
        ),
        (
            "Exports of Latvia were €342m in June, and the running total is €1.59bn.",
            *("€1.59bn", "unverified"),
        ),
        ("Exports of Latvia to the end of May were €1.61bn.", "€1.61bn", "supported"),
        ("Exports of Latvia to the end of June were €342m.", "€342m", "supported"),
        ("Borrowing in Britain came to £45bn by the end of June.", "£45bn", "supported"),
        ("Borrowing in Britain came to £81bn by the end of June.", "£81bn", "supported"),
    ],
)
def test_what_a_flow_came_to_by_a_month_is_its_sum(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, latvia(), "2025-07-08")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("The roads of Latvia killed 14 people in June.", "14", "2025-06"),
        ("Exports of Latvia had climbed to €342m a month by the end of June.", "€342m", "2025-06"),
        ("Exports of Latvia were €342m at the end of June.", "€342m", "2025-06"),
        ("Latvia had 5,006 hospital beds at the end of June.", "5,006", "2025-06"),
        ("By the end of June hospital beds in Latvia had come to 5,006.", "5,006", "2025-06"),
    ],
)
def test_other_figures_are_of_the_month_itself(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, latvia(), "2025-07-08")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period), verdict.explanation
