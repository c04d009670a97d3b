"""Levels of another time told beside a figure: of a part, of a revision, of a year's opening."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import Told, checked, kinds, times_match


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        (
            "Coal cost $18 in May, a fall of 42% and barely a third of the $63 it fetched.",
            *("$63", "level"),
        ),
        ("Coal cost $18 in May, a drop of $9 and half the $36 of January.", *("$36", "level")),
        (
            "Coal cost $18 in May, a drop of $9 and nearly twice the $5 fall of April.",
            *("$5", "change"),
        ),
        ("Sales rose by $9bn, of which a third of the $3bn rise was steel.", *("$3bn", "change")),
        (
            "The yield was 3%, 93 basis points under its October 2023 level.",
            *("93 basis points", "change"),
        ),
        (
            "The yield was 3%, 93 basis points under the old all-time high.",
            *("93 basis points", "change"),
        ),
    ],
)
def test_the_whole_of_a_part_is_a_level_and_what_lies_under_a_mark_a_change(
    text: str, figure: str, operation: str
) -> None:
    assert kinds(text)[figure][0] == operation


TIMES = {
    "a revised figure and its first print": (
        "The food index fell to 126.4 in October, below a September figure revised to 128.5 from "
        "128.8.",
        {"128.5": "2025-09", "128.8": "2025-09"},
    ),
    "a reading of an attributive month": (
        "The food index averaged 126.4 in October, below a September reading of 128.5.",
        {"128.5": "2025-09"},
    ),
    "how something opened the year": (
        "The yield averaged 4.06% in October. It started the year at 4.63%.",
        {"4.63%": "2025-01"},
    ),
    "in a relative clause": (
        "Inflation, which began the year at 3%, was 3.8% in September.",
        {"3%": "2025-01", "3.8%": "2025-09"},
    ),
    "a year that a level opened": (
        "Inflation was 3.8% in September. It began 2025 at 3%.",
        {"3.8%": "2025-09", "3%": "2025-01"},
    ),
    "last year, as a level entered it": (
        "Inflation was 3.8% in September. It entered last year at 4%.",
        {"3.8%": "2025-09", "4%": "2024-01"},
    ),
    "a year that a level had begun": (
        "Inflation was 3.8% in September, having begun 2025 at 3%.",
        {"3.8%": "2025-09", "3%": "2025-01"},
    ),
    "with its year in a relative clause that goes on": (
        "Inflation fell to 3.8% in September, which had begun 2025 at 4% and was 5% in May 2023.",
        {"3.8%": "2025-09", "4%": "2025-01", "5%": "2023-05"},
    ),
    "who starts a year sells nothing then": (
        "Sales rose 3% in September. The shop started the year with a sale and sold 40 lamps.",
        {"3%": "2025-09"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TIMES.values(), ids=TIMES)
def test_a_level_of_then_is_dated_by_its_own_words(text: str, expected: Told) -> None:
    times_match(text, "2025-11-07", expected)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Eurozone inflation was 2.2% in August and the ECB’s deposit rate is 3.5%.",
            *("3.5%", "supported"),
        ),
        (
            "Eurozone inflation was 2.2% in August, while Bank Rate remains at 5%.",
            *("5%", "supported"),
        ),
        (
            "Eurozone inflation was 2.2% in August but the ECB’s deposit rate is still 3.75%.",
            *("3.75%", "mismatch"),
        ),
        (
            "Eurozone inflation was 2.2% in August and the ECB’s deposit rate was 3.75%.",
            *("3.75%", "supported"),
        ),
    ],
)
def test_a_rate_in_force_is_told_in_the_present(text: str, figure: str, rating: str) -> None:
    assert checked(text, "2024-09-19")[figure] == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "The ECB’s deposit rate is 3.5%, with eurozone inflation at 2.2% in August.",
            *("2.2%", "supported"),
        ),
        (
            "The ECB’s deposit rate is 3.5%, with eurozone inflation at 2.6% in August.",
            *("2.6%", "mismatch"),
        ),
        (
            "The ECB’s deposit rate is 3.5% and eurozone unemployment was 6.4% in July.",
            *("6.4%", "unverified"),
        ),
        ("The ECB’s deposit rate was 3.75% in August.", *("3.75%", "supported")),
    ],
)
def test_the_name_of_another_measure_is_no_part_of_this_one(
    text: str, figure: str, rating: str
) -> None:
    assert checked(text, "2024-09-19")[figure] == rating


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("ended 2024 at 4.1%", "supported"),
        ("began 2025 at 4.0%", "supported"),
        ("ended 2024 at 4.6%", "unverified"),
        ("began 2025 at 4.6%", "unverified"),
    ],
)
def test_a_year_is_opened_and_closed_by_its_first_and_last_month(told: str, rating: str) -> None:
    text = f"The US unemployment rate was 4.4% in September 2025. It {told}."
    found = checked(text, "2025-11-21")
    assert (found["4.4%"], found[told.split()[-1]]) == ("supported", rating)


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Hiring cooled at the end of the year", "2025-12"), ("Hiring cooled in 2025", "2025")],
)
def test_the_end_of_a_year_in_a_title_is_told_by_the_text(title: str, expected: str) -> None:
    text = f"{title}\n\nUS hiring slowed last month. Output grew 2.1%, economists note.\n\n"
    times_match(f"{text}Factories shed 8,000 jobs.", "2026-01-09", {"8,000": expected})


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("from November’s 5.4%, which had been the highest in a year", "supported"),
        ("after reaching 5.4% in November, its highest in a year", "supported"),
        ("from November’s 5.4%, which had been the lowest in a year", "mismatch"),
    ],
)
def test_a_record_may_be_that_of_the_figure_before_it(told: str, rating: str) -> None:
    text = f"Austria’s unemployment rate eased to 5.0% in December {told}."
    found = verdicts_of(text, austria(), "2026-01-12")
    assert found[told[told.rindex(" ", 0, told.index("est in")) + 1 :]].rating == rating


def test_the_year_just_over_is_told_as_the_year() -> None:
    text = "US exports came to $3.4bn in December. For the year the gap shrank to $19.3 billion."
    times_match(text, "2026-02-05", {"$19.3 billion": "2025"})
    times_match(text, "2026-09-05", {"$19.3 billion": "2025-12"})


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Openings have fallen 42% since peaking at 12.2 million in March 2022.", "42%",
         "2025-12 on 2022-03"),
        ("Since peaking at 12.2 million in March 2022, openings have fallen by 42%.", "42%",
         "2025-12 on 2022-03"),
        ("Openings fell 42% in March 2022, from 12.2 million.", "42%", "2022-03"),
        ("Openings eased to 4.4% from 4.5%, a relief to a government that lost votes in 2022.",
         "4.5%", "2025-11"),
        ("Openings eased to 4.4% from 4.5%, which was a record in March 2022.", "4.4%", "2025-12"),
    ],
)  # fmt: skip
def test_what_something_did_at_a_time_tells_what_moves_are_counted_from(
    text: str, figure: str, expected: str
) -> None:
    lead = "US job openings came to 7.1 million in December. "
    times_match(lead + text, "2026-02-05", {figure: expected})


def test_a_record_behind_a_look_back_is_that_of_the_first_figure() -> None:
    text = (
        "Austria’s unemployment rate rose to 5.4% in November, up from 5.2% in October, when it "
        "was at its lowest since June, and the highest in a year."
    )
    found = verdicts_of(text, austria(), "2025-12-12")
    assert found["highest in a year"].rating == "supported"
