"""Columns of what was before, levels as low as they went, and ends of stretches of years."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import told

from verifier.language.syntax.links import link_before

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
i,"Inflation, Latvia",consumer_prices,LVA,percent,0,M,rate,year_on_year,year_on_year,yes
"""
_FIGURES = """\
series,period,value,published
i,2026-02,2.3,
i,2026-03,3.0,
i,2026-04,2.4,
"""


@pytest.mark.parametrize(
    ("head", "label", "figure", "rating"),
    [
        ("Previous", "Inflation, Latvia, April 2026", "3.0%", "supported"),
        ("Prior reading", "Inflation, Latvia, April 2026", "3.0%", "supported"),
        ("Previous", "Inflation, Latvia, April 2026", "2.3%", "mismatch"),
        ("Previous", "Inflation, Latvia", "2.3%", "unverified"),
        ("Rank", "Inflation, Latvia, April 2026", "3.0%", "mismatch"),
    ],
)
def test_a_column_of_what_was_before_holds_the_step_before(
    head: str, label: str, figure: str, rating: str
) -> None:
    text = f"| | Latest | {head} |\n|---|---|---|\n| {label} | 2.4% | {figure} |\n"
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert found["2.4%"].rating == "supported"
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("It dipped as low as 2.3%", "to"),
        ("It climbed as high as 2.3%", "to"),
        ("It dipped as much as 2.3%", ""),
    ],
)
def test_as_low_as_leads_to_a_level(text: str, link: str) -> None:
    assert link_before(text, text.index(" as ") + 1, 0) == link


def test_a_rate_that_dipped_so_low_is_a_level() -> None:
    text = (
        "Latvia's inflation dipped as low as 2.3% in February, but was pushed back to 3% in March."
    )
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert found["2.3%"].rating == "supported"
    wrong = verdicts_of(text.replace("2.3", "2.8"), catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert wrong["2.8%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between March 2022 and July 2023 the bank raised rates to 5.5%.", "2023-07"),
        ("Between March 2022 and July 2023 the bank raised rates eleven times, to 5.5%.",
         "2023-07"),
        ("Between April and June 2023 growth slowed to 5.5%.", "2023-Q2"),
        ("Between March 2022 and July 2023 rates averaged 5.5%.", "2022-03/2023-07"),
    ],
)  # fmt: skip
def test_what_a_move_of_years_led_to_is_of_their_end(text: str, expected: str) -> None:
    assert told(text, "2025-05-18")["5.5%"] == expected
