"""Years that figures are set against by name, and parts of what a number was: "the war year of"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import times_match

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
died,Deaths registered in Latvia,deaths,LVA,,death,0,A,flow,year_on_year,yes
wait,Two-year waits for treatment in Latvia,long_waits,LVA,,person,0,A,stock,year_on_year,yes
"""
_FIGURES = "\n".join(
    [
        "series,period,value,published",
        *(f"died,{2015 + n},{v},2025-02-01" for n, v in enumerate(
            (31200, 30900, 30700, 30100, 29800, 34600, 33900, 32400, 30600, 29143)
        )),
        "wait,2023,48600,2025-02-01",
        "wait,2024,12165,2025-02-01",
    ]
)  # fmt: skip


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


def _rating(text: str, figure: str) -> str:
    return verdicts_of(text, latvia(), "2025-03-04")[figure].rating.value


@pytest.mark.parametrize(
    "text",
    [
        "Deaths in Latvia fell to 29,143 in 2024, {} below the pandemic year of 2020.",
        "Deaths in Latvia fell to 29,143 in 2024, which was {} below 2020.",
        "Deaths in Latvia fell to 29,143 in 2024, {} down on the plague year 2020.",
        "Deaths in Latvia came to 29,143 in 2024, {} fewer than in the dreadful year of 2020.",
    ],
)
def test_a_year_with_an_epithet_is_what_is_compared_with(text: str) -> None:
    assert _rating(text.format("5,457"), "5,457") == "supported"
    assert _rating(text.format("4,557"), "4,557") != "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In 2020, the pandemic year, deaths in Latvia came to 34,600.", "34,600"),
        ("Deaths in Latvia rose to 34,600 in the pandemic year of 2020.", "34,600"),
    ],
)
def test_elsewhere_it_is_the_time_of_the_figure(text: str, figure: str) -> None:
    assert _rating(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Deaths in Latvia came to 29,143 in 2024, the lowest on our records.", "lowest on our"),
        ("Latvia counted 29,143 deaths in 2024, its fewest in a table that goes back to 2015.",
         "fewest in a table"),
        ("Latvia counted 29,143 deaths in 2024, the fewest in a dataset reaching back to 2015.",
         "fewest in a dataset"),
    ],
)  # fmt: skip
def test_a_record_is_one_of_our_records_or_of_a_table(text: str, figure: str) -> None:
    found = verdicts_of(text, latvia(), "2025-03-04")
    assert [v.rating.value for q, v in found.items() if q.startswith(figure)] == ["supported"]


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Two-year waits in Latvia stood at 12,165, just over a quarter of the number a year "
         "before.", "a quarter", "supported"),
        ("Two-year waits in Latvia stood at 12,165, about half of the total a year earlier.",
         "half", "mismatch"),
        ("The two-year waits in Latvia that ministers promised to abolish have come down to "
         "12,165.", "12,165", "supported"),
        ("Ministers in Latvia promised to cut two-year waits to 9,000.", "9,000", "unverified"),
        ("The homes that ministers in Latvia vowed to build were 12,165.", "12,165", "unverified"),
    ],
)  # fmt: skip
def test_what_was_promised_is_no_fact_but_what_came_of_it_is(
    text: str, figure: str, rating: str
) -> None:
    assert _rating(text, figure) == rating


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "It was warmer in 2025 than ever but for 2024 (1.17C) and 2023 (1.11C).",
            {"1.17C": "2024", "1.11C": "2023"},
        ),
        (
            "The surplus was $1.19 trillion in 2025. That beat 2024 ($992 billion).",
            {"$992 billion": "2024"},
        ),
    ],
)
def test_a_year_is_told_by_the_figure_in_its_brackets(text: str, times: dict[str, str]) -> None:
    times_match(text, "2026-01-15", times)


def test_a_count_is_no_year_for_the_share_in_its_brackets() -> None:
    text = "Doctors saw 4,377 patients in 2025, of whom 2014 (46%) were women."
    times_match(text, "2026-01-15", {"46%": "2025"})


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Latvia had 29,143 deaths in 2024 instead of the previous year's {}.", "supported"),
        ("Latvia had 29,143 deaths in 2024, rather than the previous year's {}.", "supported"),
        ("Latvia had 29,143 deaths in 2024 instead of 2023's {}.", "supported"),
    ],
)
def test_what_stands_instead_of_a_times_own_figure_is_of_that_time(text: str, rating: str) -> None:
    assert _rating(text.format("30,600"), "30,600") == rating
    assert _rating(text.format("36,000"), "36,000") != rating
    assert _rating(text.format("30,600").replace("29,143", "29,413"), "29,413") == "mismatch"


def test_a_time_that_is_not_meant_tells_no_figure() -> None:
    text = "Latvia had {} deaths in 2024 instead of in 2023."
    assert _rating(text.format("29,143"), "29,143") == "supported"
    assert _rating(text.format("30,600"), "30,600") == "mismatch"
