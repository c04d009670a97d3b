"""Times that sentences tell aside: in apposition, in brackets, by steps, or at their end."""

import pytest
from told_claims import Told, times_match, told

PUBLISHED = "2025-11-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit was £31m in its first quarter, from July to September.", {"£31m": "2025-Q3"}),
        (
            "Profit was £31m in its first half (April to September), and £14m in the second.",
            {"£31m": "2025-04/2025-09"},
        ),
        (
            "Profit was £31m in its first quarter, and £14m in July to September.",
            {"£31m": "2025-Q1", "£14m": "2025-Q3"},
        ),
        # four months are no name of a quarter
        ("Profit was £31m in its first quarter, from July to October.", {"£31m": "2025-Q1"}),
    ],
)
def test_a_step_of_a_year_is_the_months_that_name_it(text: str, expected: Told) -> None:
    times_match(text, PUBLISHED, expected)


@pytest.mark.parametrize(
    ("rest", "rise", "further"),
    [
        ("an annualised pace of 3.2%", "2025-Q3", "2025-Q3"),
        ("an annual pace of 3.2%", "2025-Q3", "2025-Q3 on 2024-Q3"),
        ("and 3.2% on the year", "2025-Q3", "2025-Q3 on 2024-Q3"),
        ("on an annual pace", "2025-Q3 on 2024-Q3", ""),
    ],
)
def test_a_pace_is_that_of_the_figure_behind_it(rest: str, rise: str, further: str) -> None:
    found = told(f"Output rose 0.8% in the third quarter, {rest}.", PUBLISHED)
    assert (found["0.8%"], found.get("3.2%", "")) == (rise, further)


SHARES = "The index lost 2% in October. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed down on each of its last nine trading days, by 3% in all.", {"3%": "2025-10"}),
        ("It closed down on all of its last nine trading days, by 3%.", {"3%": "2025-10"}),
        ("It fell by 3% over the last nine months.", {"3%": "open"}),
        ("It fell over its last nine trading days, by 3%.", {"3%": "open"}),
    ],
)
def test_steps_told_one_by_one_are_no_stretch(text: str, expected: Told) -> None:
    times_match(SHARES + text, PUBLISHED, expected)


@pytest.mark.parametrize(
    ("bracket", "time"),
    [
        ("(whose exports dipped 0.2% in August)", "2025-10"),
        ("(where demand dipped 0.2% in August)", "2025-10"),
        ("(in August)", "2025-08"),
    ],
)
def test_brackets_with_a_figure_keep_their_time(bracket: str, time: str) -> None:
    text = f"Sales rose in October. Japan {bracket} took 16.1% more."
    times_match(text, PUBLISHED, {"16.1%": time})


@pytest.mark.parametrize(
    ("aside", "time"),
    [
        ("(The count for August has been corrected. We had the wrong one.)", "2025-10"),
        ("(In August ministers met.)", "2025-10"),
        ("In August ministers met.", "2025-08"),
        ("The figure for August was wrong.", "2025-08"),
    ],
)
def test_a_sentence_in_brackets_leaves_the_time_as_it_was(aside: str, time: str) -> None:
    text = f"Exports came to $51bn in October. {aside} Imports rose 3%."
    times_match(text, PUBLISHED, {"$51bn": "2025-10", "3%": time})


@pytest.mark.parametrize(
    ("was", "time"), [("4.1% last quarter", "2025-10"), ("4.1% in September", "2025-10")]
)
def test_what_it_was_before_does_not_go_on(was: str, time: str) -> None:
    text = f"The rate was 4.4% in October. It was {was}. Imports rose 2%."
    times_match(text, PUBLISHED, {"4.4%": "2025-10", "2%": time})


@pytest.mark.parametrize(
    ("end", "opening", "time"),
    [
        ("", "That year came to", "2024"),
        ("", "That year brought", "2024"),
        ("", "This year came to", "2025"),
        (", a poor one", "That year came to", "2025"),
    ],
)
def test_that_year_is_the_one_set_against_at_the_end(end: str, opening: str, time: str) -> None:
    text = f"Exports came to $51bn in 2025, more than in 2024{end}. {opening} $37.7bn."
    times_match(text, PUBLISHED, {"$51bn": "2025", "$37.7bn": time})
