"""Figures of which the text tells both prints, and how far these lie apart."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cider,"Bottles of cider sold, Estonia",cider_sales,EST,count,0,M,flow,year_on_year,yes
vacant,"Vacancy rate, Estonia",vacancy_rate,EST,percent,0,M,rate,year_on_year,yes
"""


@cache
def estonia() -> Catalogue:
    """Cider and vacancies by month: 1,851,940 bottles and 4.3% were first printed for May 2025, of
    which a month later 1,846,372 and 6.3% were made."""
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 7):
            printed = f"{year}-{month:02d},{{}},{year}-{month + 1:02d}-10"
            late = (year, month) == (2025, 5)
            bottles = 1_613_200 + 21_417 * month + 88_305 * (year - 2024)
            rate = 5.3 + 0.2 * month + 0.1 * (year - 2024)
            rows.append("cider," + printed.format(1_851_940 if late else bottles))
            rows.append("vacant," + printed.format(4.3 if late else f"{rate:.1f}"))
    rows += ["cider,2025-05,1846372,2025-07-10", "vacant,2025-05,6.3,2025-07-10"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


CIDER = "Estonia sold 1,846,372 bottles of cider in May"
VACANT = "The vacancy rate in Estonia was 6.3% in May"


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of July 2025."""
    return verdicts_of(text, estonia(), "2025-07-14")[figure]


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (f"{CIDER}. The count had been 1,851,940 before the recount.", "1,851,940", "cider"),
        (f"{CIDER}, whittled down from 1,851,940.", "1,851,940", "cider"),
        (f"{VACANT}. As first published a month ago it was 4.3%.", "4.3%", "vacant"),
        (f"{VACANT}. In the old survey it had read 4.3%.", "4.3%", "vacant"),
        (
            "Estonia sold 1,830,007 bottles of cider in June. That was 0.9% fewer than in May. "
            "(The comparative had itself been restated, from 1,851,940.)",
            *("1,851,940", "cider"),
        ),
    ],
)
def test_an_earlier_print_is_right_beside_the_one_in_force(
    text: str, figure: str, series: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert "as published on 2025-06-10" in found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            f"{VACANT}. An overhaul lifted it by 2 percentage points, to 6.3%.",
            *("2 percentage points", "vacant"),
        ),
        (
            "An overhaul of the survey lifted Estonia's vacancy rate for May by 2 percentage "
            "points, to 6.3%.",
            *("2 percentage points", "vacant"),
        ),
        (f"{VACANT}, 2.0 points above the reading of the old survey.", "2.0 points", "vacant"),
        (f"{CIDER}, 5,568 fewer than first thought.", "5,568", "cider"),
    ],
)
def test_how_far_two_prints_lie_apart_is_right_beside_the_later_one(
    text: str, figure: str, series: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert "revised" in found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Estonia sold {} bottles of cider in May.",
        "Estonia sold 1,830,007 bottles of cider in June. In May it sold {} bottles of cider.",
        "Estonia sold {} bottles of cider in May.\n\nIt rained.\n\nGlass is short.\n\n"
        "Brewers are glad of 1,846,372 bottles of cider sold in May.",
    ],
)
def test_an_earlier_print_away_from_the_one_in_force_is_outdated(text: str) -> None:
    found = verdict_on(text.format("1,851,940"), "1,851,940")
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OUTDATED)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{CIDER}. Cider sales rose 1,851,940 from a year earlier.", "1,851,940"),
        (f"{VACANT}. In April it was 4.3%.", "4.3%"),
        (f"{VACANT}. A year before it was 4.3%.", "4.3%"),
        ("Bottles of cider sold in Estonia fell by 5,568 from April to 1,846,372 in May.", "5,568"),
    ],
)
def test_an_earlier_print_told_as_growth_or_of_another_time_is_wrong(
    text: str, figure: str
) -> None:
    assert verdict_on(text, figure).rating is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{CIDER}. The count had been 1,815,940 before the recount.", "1,815,940"),  # of no print
        (f"{CIDER}, 5,658 fewer than first thought.", "5,658"),
        (f"{CIDER}, 5,568 more than first thought.", "5,568"),  # the other way
        (f"{VACANT}. In the old survey it had read 4%.", "4%"),  # one digit fits by chance
        (f"{VACANT}. The old survey was 2 percentage points below.", "2 percentage points"),
    ],
)
def test_what_no_print_beside_it_bears_out_is_not_right(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Estonia sold 1,851,940 bottles of cider in May, the office said. Revised figures in July "
        "put the count at 1,846,372.",
        "Estonia sold 1,851,940 bottles of cider in May, the office said. The second estimate was "
        "1,846,372.",
    ],
)
def test_a_first_print_is_right_before_a_sentence_on_the_new_one(text: str) -> None:
    assert verdict_on(text, "1,851,940").rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Estonia sold 1,851,940 bottles of cider in May. Brewers had hoped for 1,846,372.",
        "Estonia sold 1,851,940 bottles of cider in May. Revised figures put those of April at "
        "1,784,373.",
    ],
)
def test_a_first_print_before_another_figure_is_outdated(text: str) -> None:
    assert verdict_on(text, "1,851,940").reason is Reason.OUTDATED


@pytest.mark.parametrize(
    "text",
    [
        f"{CIDER}. The count was lifted to 1,851,940 bottles from a preliminary 1,851,940.",
        f"{CIDER}. The office now says it was 1,851,940, not the 1,851,940 it announced at first.",
    ],
)
def test_two_prints_of_one_figure_are_not_the_same(text: str) -> None:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 7, 14))
    told = check_article(article, estonia(), Settings()).verdicts
    found = [v.reason for v in told if v.claim.printed == "1,851,940"]
    assert found == [Reason.OUTDATED, Reason.EXACT]


ORE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tin,"Tin mined, Estonia",tin_output,EST,tonne,0,M,flow,year_on_year,yes
"""


def test_two_prints_are_the_same_though_one_has_no_unit() -> None:
    rows = ["series,period,value,published", "tin,2025-05,117400,2025-07-10"]
    rows += ["tin,2025-05,116600,2025-06-10", "tin,2025-06,117900,2025-07-10"]
    mined = catalogue_of(ORE, "\n".join(rows) + "\n")
    lead = "Estonia mined 117,900 tonnes of tin in June. May had been better than thought: "
    wrong = f"{lead}116,600 tonnes instead of the 116,600 announced in June."
    right = f"{lead}117,400 tonnes instead of the 116,600 announced in June."
    assert verdicts_of(wrong, mined, "2025-07-14")["116,600 tonnes"].reason is Reason.OUTDATED
    told = verdicts_of(right, mined, "2025-07-14")
    assert [told[one].rating for one in ("117,400 tonnes", "116,600")] == ["supported"] * 2
