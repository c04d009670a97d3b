"""Figures of the time before in brackets, and columns of tables counted from the last one."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cpi,"Consumer prices, annual rate, Austria",inflation,AUT,percent,0,M,rate,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
"""
_CPI = {"2024-10": 2.9, "2025-08": 3.3, "2025-09": 1.8, "2025-10": 2.2}
_UR = {"2024-10": 4.3, "2025-08": 5.6, "2025-09": 5.2, "2025-10": 5.1}


@cache
def rates() -> Catalogue:
    """Inflation and unemployment of four months."""
    rows = ["series,period,value,published"]
    rows += [f"cpi,{month},{value},{month}-28" for month, value in _CPI.items()]
    rows += [f"ur,{month},{value},{month}-28" for month, value in _UR.items()]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, rates(), "2025-11-19")


@pytest.mark.parametrize(
    "text",
    [
        "Inflation in Austria came in at 2.2% (prev. {}).",
        "Austrian inflation rose to 2.2% in October (previous: {}).",
        "Inflation in Austria was 2.2% in October (prior {}).",
        "Austrian consumer prices 2.2% y/y (previously {})",
    ],
)
def test_brackets_give_the_figure_before(text: str) -> None:
    found = _told(text.format("1.8%"))
    assert found["2.2%"].rating == "supported", found["2.2%"].explanation
    assert found["1.8%"].rating == "supported", found["1.8%"].explanation
    assert str(found["1.8%"].period) == "2025-09"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Austrian inflation rose to 2.2% in October (previous: {}).", "mismatch"),
        ("Inflation in Austria was 2.2% in October (prior {}).", "mismatch"),
        ("Inflation in Austria came in at 2.2% (prev. {}).", "unverified"),
        ("Inflation in Austria came in at 2.2%. It had been {} the month before.", "mismatch"),
    ],
)
def test_the_figure_before_is_not_that_of_two_months_before(text: str, rating: str) -> None:
    assert _told(text.format("3.3%"))["3.3%"].rating == rating


def test_a_word_for_before_without_brackets_is_no_time() -> None:
    found = _told(
        "Inflation in Austria was 2.2% in October, a previous 2.2% having been withdrawn."
    )
    assert found["2.2%"].rating == "supported"


@pytest.mark.parametrize("corner", ["", "Rate"])
def test_a_table_may_leave_its_first_head_empty(corner: str) -> None:
    table = (
        "Austria in figures\n\nPublished by the statistics office.\n\n"
        f"| {corner} | October | September | October 2024 |\n| --- | --- | --- | --- |\n"
        "| Inflation, % | 2.2 | 1.8 | 2.9 |\n| Unemployment rate, % | 5.1 | 5.6 | 4.3 |\n"
    )
    found = _told(table)
    right = {"2.2": "2025-10", "1.8": "2025-09", "2.9": "2024-10", "5.1": "2025-10"}
    for figure, month in right.items():
        assert found[figure].rating == "supported", found[figure].explanation
        assert str(found[figure].period) == month
    assert found["5.6"].rating != "supported"


@pytest.mark.parametrize("said", ["October 2024", "2024", "figures for October 2024"])
def test_a_text_may_say_of_what_time_its_brackets_are(said: str) -> None:
    text = f"Austria in October 2025 ({said} in brackets): inflation 2.2% (2.9%), joblessness 5.1%"
    found = _told(f"{text} (5.2%).")
    assert found["2.2%"].rating == found["5.1%"].rating == "supported"
    if said != "2024":
        assert found["2.9%"].rating == "supported", found["2.9%"].explanation
        assert str(found["5.2%"].period) == "2024-10"
    assert found["5.2%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("It rose to 2.2% (1.8% in September), the highest since August.", "highest", "supported"),
        (
            "It rose to 2.2% (1.8% in September), the highest since October 2024.",
            "highest",
            "mismatch",
        ),
        ("It went to 2.2% (Aug: 3.3%), up 0.4 points on the month.", "0.4 points", "supported"),
        ("It was 2.2% (3.3% in August), while unemployment was 5.1%.", "5.1%", "supported"),
        ("It was 2.2% (3.3% in August), while unemployment was 5.2%.", "5.2%", "mismatch"),
        ("It rose to 2.2% (it was 1.8% in September), a first rise in years.", "1.8%", "supported"),
    ],
)
def test_what_stands_behind_brackets_is_not_of_the_time_in_them(
    text: str, quote: str, rating: str
) -> None:
    lead = "Austria's economy cooled in October, figures on inflation show. "
    found = _told(lead + text.replace("It", "Austrian inflation", 1))
    one = next(v for told, v in found.items() if told.startswith(quote))
    assert one.rating == rating, one.explanation
