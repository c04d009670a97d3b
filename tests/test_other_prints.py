"""Packs with gaps: prints that they lack, comparisons and times of which they have no figure."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.consistency import find_contradictions
from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,"
    "headline,lag_days"
)
_YEAR, _PERIOD = "year_on_year", "period_on_period"
_SERIES = f"""{_HEAD}
x,Exports of Austria,exports,AUT,EUR,6,M,flow,none,{_PERIOD},yes,35
cpi,"Consumer prices of Malta, on the year",cpi,MLT,percent,0,M,rate,{_YEAR},{_YEAR},yes,14
qoq,"Gross domestic product of Latvia",gdp,LVA,percent,0,Q,rate,{_PERIOD},{_PERIOD},yes,30
yoy,"Gross domestic product of Latvia",gdp,LVA,percent,0,Q,rate,{_YEAR},{_PERIOD},no,30
ur,Unemployment rate of Estonia,unemployment_rate,EST,percent,0,M,rate,none,{_PERIOD},yes,32
idx,Consumer price index of Iceland,cpi,ISL,index,0,M,index,none,{_YEAR},yes,14
crops,Crop sales of Norway,crop_sales,NOR,NOK,6,M,flow,none,{_YEAR},yes,14
crops_yoy,"Crop sales of Norway",crop_sales,NOR,percent,0,M,rate,{_YEAR},{_YEAR},no,14
"""
_FIRST = (15_000, 15_300, 15_100, 15_600, 15_000, 14_000)
_SECOND = (15_120, 15_180, 15_220, 15_480)


def _rows() -> list[str]:
    rows = ["series,period,value,published"]
    for month, value in enumerate(_FIRST, 1):
        rows.append(f"x,2025-{month:02d},{value},2025-{month + 2:02d}-05")
    for month, value in enumerate(_SECOND, 1):
        rows.append(f"x,2025-{month:02d},{value},2025-{month + 3:02d}-05")
    rows.append("x,2025-02,15380,2026-06-10")
    for month, rate in enumerate((2.6, 2.4, 2.1, 1.8, 1.54), 5):
        rows.append(f"cpi,2025-{month:02d},{rate},2025-{month + 1:02d}-13")
    rows.append("cpi,2025-10,0.25,2025-11-12")
    rows.append("cpi,2025-11,1.54,2025-12-20")
    rows += ["qoq,2025-Q1,0.7,2025-05-15", "qoq,2025-Q2,0.3,2025-11-13"]
    rows += ["yoy,2025-Q1,1.3,2025-05-15", "yoy,2025-Q2,1.2,2025-08-14"]
    rates = (6.6, 6.5, 6.4, 6.5, 6.4, 6.5, 6.4)
    rows += [
        f"ur,2025-{month:02d},{rate},2025-{month + 1:02d}-02" for month, rate in enumerate(rates, 1)
    ]
    level = 100.0
    for month in range(36):
        level *= 1.002 if month < 20 else 1.006
        rows.append(f"idx,{2023 + month // 12}-{month % 12 + 1:02d},{level:.2f},")
    for month in range(1, 13):
        rows.append(f"crops,2024-{month:02d},{1000 + month},")
        rows.append(f"crops,2025-{month:02d},{1010 + month},")
        if month != 9:
            rows.append(f"crops_yoy,2025-{month:02d},{3 + month / 10:.1f},")
    return rows


@cache
def gaps() -> Catalogue:
    """Series of which some prints, some comparisons and some months are missing."""
    return catalogue_of(_SERIES, "\n".join(_rows()) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "day"),
    [
        pytest.param(
            "Austria's exports fell 7.1% in June from May.",
            *("7.1%", "2025-08-06"),
            id="the second print of May is not at hand",
        ),
        pytest.param(
            "Austria's exports came to 15.28 billion euros in February.",
            *("15.28 billion euros", "2026-01-20"),
            id="a print between those before and after the day",
        ),
        pytest.param(
            "Inflation in Malta eased to 0.25% in October from 1.44% in September.",
            *("1.44%", "2025-11-13"),
            id="the final rate of a month of which the first is at hand",
        ),
        pytest.param(
            "Latvia's gross domestic product rose 0.4% in the second quarter after growing 0.7% in "
            "the first.",
            *("0.4%", "2025-08-15"),
            id="growth on the quarter, of which that on the year alone is at hand",
        ),
        pytest.param(
            "Consumer prices in Malta gained 0.2% in October.",
            *("0.2%", "2025-11-13"),
            id="what is far smaller than growth on the year",
        ),
        pytest.param(
            "Crop sales in Norway grew 3.9% in September.",
            *("3.9%", "2025-11-01"),
            id="growth of levels that is not as published",
        ),
        pytest.param(
            "Inflation in Malta eased in November. Consumer prices were 2.4% higher than a year "
            "earlier.",
            *("2.4%", "2025-12-13"),
            id="the month that is told, of which nothing is at hand yet",
        ),
    ],
)
def test_what_a_pack_lacks_accuses_nobody(text: str, figure: str, day: str) -> None:
    verdict = verdicts_of(text, gaps(), day)[figure]
    assert verdict.rating != "mismatch", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "day"),
    [
        ("Austria's exports fell 9.9% in June from May.", "9.9%", "2025-08-06"),
        (
            "Austria's exports came to 14.8 billion euros in June.",
            "14.8 billion euros",
            "2025-08-06",
        ),
        (
            "Inflation in Malta eased to 0.25% in October from 2.24% in September.",
            "2.24%",
            "2025-11-13",
        ),
        ("Inflation in Malta eased to 1.64% in September.", "1.64%", "2025-10-14"),
        ("Latvia's gross domestic product rose 1.9% in the first quarter.", "1.9%", "2025-08-15"),
        (
            "Latvia's gross domestic product rose 2.1% from a year earlier in the second quarter.",
            *("2.1%", "2025-08-15"),
        ),
    ],
)
def test_what_no_print_can_have_been_is_wrong(text: str, figure: str, day: str) -> None:
    assert verdicts_of(text, gaps(), day)[figure].rating == "mismatch"


@pytest.mark.parametrize(
    ("lead", "holds"),
    [
        ("held at", True),
        ("was unchanged at", True),
        ("remained at", True),
        ("fell to", False),
        ("dropped back to", False),
    ],
)
def test_an_extreme_may_be_reached_before_where_it_is_held(lead: str, holds: bool) -> None:
    text = f"Unemployment in Estonia {lead} a record low of 6.4% in July."
    assert (verdicts_of(text, gaps(), "2025-08-10")["record low"].rating == "supported") is holds


@pytest.mark.parametrize(("count", "rating"), [("ninth", "supported"), ("fourth", "mismatch")])
def test_the_mark_of_a_run_in_percent_is_one_of_growth(count: str, rating: str) -> None:
    text = (
        "Consumer prices in Iceland rose 7.3% in December from a year earlier. "
        f"It was the {count} month in a row above 5.5%."
    )
    found = verdicts_of(text, gaps(), "2026-01-20")
    assert found[count].rating == rating, found[count].explanation


@pytest.mark.parametrize(
    ("day", "reason"), [("2026-01-10", "rounded"), ("2026-01-05", "no_observation")]
)
def test_a_figure_that_is_told_may_have_come_out_a_few_days_early(day: str, reason: str) -> None:
    text = "Consumer prices in Iceland rose 7.4% in December from a year earlier."
    verdict = verdicts_of(text, gaps(), day)["7.4%"]
    assert verdict.reason == reason, verdict.explanation
    assert ("later_vintage" in verdict.caveats) is (reason == "rounded")


@pytest.mark.parametrize(
    ("figure", "clash"), [("0.3%", False), ("6.9% over the twelve months to December", True)]
)
def test_growth_that_names_no_comparison_contradicts_none(figure: str, clash: bool) -> None:
    text = (
        f"Consumer prices in Iceland rose {figure} in December. In the 12 months through December "
        "consumer prices in Iceland increased 7.4%."
    )
    found = find_contradictions(list(verdicts_of(text, gaps(), "2026-01-20").values()))
    assert bool(found) is clash, found


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Joblessness in Estonia was as low as 6.4% in 2025.", "6.4%", "supported"),
        ("Joblessness in Estonia was as high as 6.6% in 2025.", "6.6%", "supported"),
        ("Joblessness in Estonia was as low as 4.1% in July 2025.", "4.1%", "unverified"),
    ],
)
def test_what_tells_how_far_a_measure_went_is_no_wide_bound(
    text: str, figure: str, rating: str
) -> None:
    verdict = verdicts_of(text, gaps(), "2026-01-20")[figure]
    assert verdict.rating == rating, verdict.explanation
