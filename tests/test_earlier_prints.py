"""Figures given out earlier of the same time, which a newer print is set against."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.check import Checker
from verifier.judge import Judge
from verifier.language.earlier_prints import (
    is_an_earlier_print,
    is_given_out_before,
    is_told_in_print,
    is_what_print_came_from,
)
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
"""


@cache
def austria() -> Catalogue:
    """Exports by month; those of May 2025 were printed twice, and May 2024 had 14,610 million."""
    rows = ["series,period,value,published"]
    for year, more in ((2024, 0), (2025, 900)):
        for month in range(1, 6):
            rows.append(f"x,{year}-{month:02d},{14_110 + 100 * month + more},{year}-07-05")
    rows.append("x,2025-05,15130,2025-06-05")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("May's gain is now put at 144, compared with the ", " reported a month ago.", True),
        ("The sum has turned out to be 12, less than the ", " announced two weeks ago.", True),
        ("It shrank by 5%, more than the ", " decline the agency estimated in May.", True),
        ("It grew by 2%, against the ", " that officials reckoned last month.", True),
        ("The agency now puts it at 144, not the ", " it told us of a month ago.", True),
        ("It shrank by 0.1%, not the ", " announced in October.", True),
        ("It shrank by 0.1% rather than the ", " drop published last month.", True),
        ("It shrank by 0.1%, not the ", " seen in October.", False),
        ("It sold 144 cars, compared with the ", " reported a month ago.", False),
        ("It sold 144 cars, more than the ", " sold in May.", False),
        ("There were 12 cases, fewer than the ", " reported in May.", False),
        ("In May the agency estimated it at ", " for the year.", False),
    ],
)
def test_what_was_given_out_before_is_an_earlier_print(before: str, after: str, told: bool) -> None:
    assert is_given_out_before(before, after) is told


@pytest.mark.parametrize(
    ("figure", "rating"),
    [("15.13 billion euros", "supported"), ("14.61 billion euros", "unverified")],
)
def test_an_earlier_print_is_of_its_own_time(figure: str, rating: str) -> None:
    text = (
        "Austria's exports for May are now put at 15.51 billion euros, compared with the "
        f"{figure} reported a month ago."
    )
    found = verdicts_of(text, austria(), "2025-07-08")
    assert found["15.51 billion euros"].rating == "supported"
    assert found[figure].rating == rating, found[figure].explanation


def test_the_month_of_an_estimate_is_not_that_of_its_figure() -> None:
    text = (
        "Austria's exports came to 15.51 billion euros in May, more than the 15.13 billion euros "
        "the agency estimated in June."
    )
    assert verdicts_of(text, austria(), "2025-07-08")["15.13 billion euros"].rating == "supported"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("May itself was marked up to 1.243 million from the ", " it gave a month ago.", True),
        ("May's starts were upgraded to 1.2 million from ", ".", True),
        ("The count for May was cut to 1,200 from ", ".", True),
        ("May's tally was cut by the rain to 1,200 from ", ".", False),
        ("The dividend was lifted to 5p from ", ".", False),
        ("Starts rose to 1.302 million from the ", " given for May.", False),
    ],
)
def test_a_print_is_moved_from_an_earlier_one(before: str, after: str, told: bool) -> None:
    assert is_what_print_came_from(before, after) is told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("The figure for May, given a month ago as ", ", was nudged up to 1,243.", True),
        ("1,243 in May, which a month ago had been reported as ", ".", True),
        ("The figure for May, given a month ago as ", ", fell short of hopes.", False),
        ("The figure for May was ", ", and was nudged up to 1,243.", False),
    ],
)
def test_a_figure_given_out_before_is_moved_since(before: str, after: str, told: bool) -> None:
    assert is_told_in_print(before, after) is told


def test_what_is_marked_up_to_a_level_is_no_bound() -> None:
    text = (
        "Austria's exports for May were marked up to 15.51 billion euros from the 15.13 billion "
        "euros given a month ago."
    )
    found = verdicts_of(text, austria(), "2025-07-08")
    assert [v.rating for v in found.values()] == ["supported", "supported"]


def test_what_was_never_revised_has_no_earlier_print(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date] = []
    checker_on = Judge.checker_on

    def asking(judge: Judge, day: date) -> Checker:
        asked.append(day)
        return checker_on(judge, day)

    monkeypatch.setattr(Judge, "checker_on", asking)
    months = [f"{year}-{month:02d}" for year in range(2015, 2026) for month in range(1, 13)]
    rows = [f"x,{one},{14_000 + 10 * n},{one}-28" for n, one in enumerate(months[:-7])]
    once = catalogue_of(_SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")
    text = "Austria's exports rose in May for the fifth month in a row."
    verdicts_of(text, once, "2025-07-08")
    assert len(set(asked)) <= 2, sorted(set(asked))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Exports came to ", " in May, according to a flash estimate.", True),
        ("Exports rose to 15.9 from ", " in May, according to a flash estimate.", False),
        ("Exports rose to 15.9, compared with ", " in May, according to a first estimate.", False),
        ("Exports came to 15.9, higher than May's ", ", by a preliminary estimate.", False),
        ("Exports came to 15.9, up from ", " in the flash estimate.", True),
        ("The count for May went from ", " to 1,243.", True),
        ("The May figure went from ", " to 1,243.", True),
        ("In Cork the count went from ", " to 1,243.", False),
        ("The tally moved from ", " to 1,243 within a year.", False),
    ],
)
def test_a_first_print_is_of_the_new_figure_and_of_no_comparand(
    before: str, after: str, told: bool
) -> None:
    assert is_an_earlier_print(before, after, "", f"{before}{after}".lower()) is told


@pytest.mark.parametrize(("figure", "rating"), [("15.51", "supported"), ("15.13", "mismatch")])
def test_what_a_first_print_is_compared_with_is_judged_on_what_is_known_now(
    figure: str, rating: str
) -> None:
    text = (
        f"Austria's exports fell in June from {figure} billion euros in May, according to a "
        "preliminary estimate released on Tuesday."
    )
    found = verdicts_of(text, austria(), "2025-07-15")
    assert found[f"{figure} billion euros"].rating.value == rating


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("The first quarter started life at minus ", ", and has been cut since.", True),
        ("The second quarter started out at ", ".", True),
        ("The May count began life as a gain of ", ".", True),
        ("The second quarter came in at ", " on the first go.", True),
        ("The jobless rate started out at ", " in January.", False),
        ("The shop started out with ", " workers.", False),
        ("The firm began life with ", ", on the first floor.", True),
        ("He passed with ", " on the first floor.", False),
    ],
)
def test_a_figure_starts_life_as_its_first_print(before: str, after: str, told: bool) -> None:
    assert is_an_earlier_print(before, after, "", f"{before}{after}".lower()) is told
