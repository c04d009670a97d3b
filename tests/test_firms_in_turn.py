"""Two companies in one text: whose figures a section tells, and what a figure leaves out."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_FIRMS = {"v": ("Vantel Motors", (41_730, 912, 318)), "h": ("Halden Foods", (18_260, 504, 143))}
_MEASURES = {
    "rev": ("revenue", "revenue", "EUR"),
    "op": ("operating profit", "operating_profit", "EUR"),
    "st": ("stores at end of quarter", "stores", "stores"),
}


@cache
def two_firms() -> Catalogue:
    """Revenue, profit and shops of two companies, one of which a market share is called after."""
    series, rows = [_HEAD], ["series,period,value,published"]
    for key, (name, values) in _FIRMS.items():
        for (code, (title, indicator, unit)), value in zip(_MEASURES.items(), values, strict=True):
            nature = "stock" if code == "st" else "flow"
            series.append(
                f'{key}_{code},"{name}, {title}",{indicator},,,{unit},0,Q,{nature},year_on_year,yes'
            )
            for place, period in enumerate(("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")):
                rows.append(f"{key}_{code},{period},{value - 7 * (4 - place)},")
    series.append(
        '"mkt","Share of the grocery market, Halden Foods, Ireland",market_share,IRL,Halden,'
        "percent,0,Q,rate,year_on_year,yes"
    )
    rows.append("mkt,2025-Q3,12.3,")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_VANTEL = (
    "Vantel had a fine third quarter of 2025. Its revenue reached 41,730 euros.\n\nIn brief\n\n"
)


@pytest.mark.parametrize(
    ("told", "figure", "reason"),
    [
        (
            "Gloom at Halden.\n\nIn the third quarter of 2025 operating profit was 504 euros.",
            "504 euros",
            "exact",
        ),
        (
            "Halden sank.\n\nIn the third quarter of 2025 operating profit was 540 euros.",
            "540 euros",
            "off_digits",
        ),
    ],
)
def test_a_section_is_told_of_the_firm_that_opens_it(told: str, figure: str, reason: str) -> None:
    verdict = verdicts_of(_VANTEL + told, two_firms(), "2026-01-20")[figure]
    assert (verdict.series, verdict.reason) == ("h_op", reason), verdict.explanation


@pytest.mark.parametrize(
    "told",
    [
        "Stripping out new shops, Halden's gain was {} in the third quarter of 2025.",
        "Excluding new stores, Halden gained {} in the third quarter of 2025.",
        "Leaving out recent stores, Halden gained {} in the third quarter of 2025.",
        "Not counting stores, Halden grew by {} in the third quarter of 2025.",
        "Halden grew {} without the new stores in the third quarter of 2025.",
    ],
)
def test_what_a_figure_leaves_out_is_not_its_measure(told: str) -> None:
    verdict = verdicts_of(told.format("9.4%"), two_firms(), "2026-01-20")["9.4%"]
    assert verdict.rating != "mismatch", verdict.explanation


def test_a_measure_named_besides_what_it_leaves_out_is_held_to_its_figures() -> None:
    text = "Halden's stores, not counting new stores, numbered 134 in the third quarter of 2025."
    verdict = verdicts_of(text, two_firms(), "2026-01-20")["134"]
    assert verdict.series == "h_st", verdict.explanation
