"""Runs told by their length, and numbers in words that count beside another count."""

import pytest
from told_claims import kinds

from verifier.language.moves.run_lengths import lasted, was_over_by
from verifier.model.mention import Direction


def counted(text: str, number: str) -> tuple[str | None, bool]:
    start = text.index(number)
    end = start + len(number)
    return lasted(text, start, end), was_over_by(text, start, end)


@pytest.mark.parametrize(
    ("text", "number", "over"),
    [
        ("House prices have fallen for seven months.", "seven", False),
        ("Prices have been falling for nine months.", "nine", False),
        ("Exports have now been on the rise for nine months.", "nine", False),
        ("The port has posted year-on-year gains for 52 months.", "52", False),
        ("Sales have slid in each of the past five months.", "five", False),
        ("Sales have slid every month for five months.", "five", False),
        ("It was a sixth month of falling output.", "sixth", False),
        ("That makes five falls in a row.", "five", False),
        ("That makes it five in a row.", "five", False),
        ("It extended the losing streak to eight months.", "eight", False),
        ("It extended a slide that has lasted eight months.", "eight", False),
        ("Sales rose, ending eight months of decline.", "eight", True),
        ("Sales rose, snapping a three-month losing streak.", "three", True),
        ("Sales rose, ending a 14-month run of falls.", "14", True),
        ("Sales rose after falling for five months.", "five", True),
        ("Sales rose after five months of falls.", "five", True),
        ("Sales rose after five monthly falls.", "five", True),
        ("The uptick followed two months of losses.", "two", True),
        ("The uptick follows two months of losses.", "two", True),
        ("Having dropped for five months, sales rose.", "five", True),
        ("Stocks ended June at 12m, having grown for five months.", "five", False),
        ("The 12-month streak of gains ended in May.", "12", True),
        ("Growth run ends after 27 months", "27", True),
        ("The rate has been stuck at 4.1% for three months.", "three", False),
        ("The index has been below 50 for eight months.", "eight", False),
        ("Sales have fallen from a year earlier without a break for five months.", "five", False),
        ("Sales have fallen in each of the last five reports.", "five", False),
        ("The run of annual rises in rents now stands at five months.", "five", False),
        ("The run of monthly falls in rents has reached seven months.", "seven", False),
        ("Sales have not stopped falling for five months.", "five", False),
        ("The rise in sales takes the run to five months.", "five", False),
        ("Sales are now four months into a run of annual falls.", "four", False),
        ("Sales have seen two annual falls back to back.", "two", False),
        (
            "A run of rises in sales of homes in the South reached its fifth month in June.",
            "fifth",
            False,
        ),
        ("Sales have done nothing but fall for five months.", "five", False),
        ("That is four months now that sales have fallen.", "four", False),
        ("Seven months of falls came to an end as sales rose.", "Seven", True),
        ("A streak of four monthly rises was snapped in May.", "four", True),
        ("The run of five monthly falls in sales of cars has been broken.", "five", True),
        ("A streak of four monthly rises was extended in May.", "four", False),
        ("Sales fell in each of the three months to August.", "three", False),
        ("Sales, down in May, had slipped in each of the three quarters to March.", "three", False),
        ("Sales rose in May after falling in each of the previous four months.", "four", True),
        ("Sales rose in May, having fallen in each of the four months before.", "four", True),
        ("Sales, which had fallen for four months, rose in May.", "four", True),
        ("Sales, which have fallen for four months, fell by 2% in May.", "four", False),
        (
            "One saw its 11th straight yearly fall, of 6%, and the other, down 9%, their 16th.",
            "16th",
            False,
        ),
    ],
)
def test_a_length_counts_the_steps_of_a_run(text: str, number: str, over: bool) -> None:
    steps, was_over = counted(text, number)
    assert steps is not None
    assert was_over is over


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("He has worked there for seven months.", "seven"),
        ("The run of poor health has kept him out for seven months.", "seven"),
        ("He spoke in each of the last five meetings.", "five"),
        ("That is four months of work.", "four"),
        ("He took the bus to five months of talks.", "five"),
        ("They are four months into a run of concerts.", "four"),
        ("He has not stopped working for five months.", "five"),
        ("Seven months of talks came to an end.", "Seven"),
        ("A set of four plates was broken.", "four"),
        ("Prices have risen by 3% for seven homes.", "seven"),
        ("It closed after three months of talks.", "three"),
        ("It had a six-month run in the West End.", "six"),
        ("Prices have fallen for those with three months to go.", "three"),
        ("It was the third month of the year.", "third"),
        ("It has grown for three quarters of its shops.", "three"),
        ("The queue stretched to eight streets.", "eight"),
        ("In their 16th.", "16th"),
        ("The firm hired 300 in each of the three months to August.", "three"),
        ("Prices fell in each of the three shops to open.", "three"),
    ],
)
def test_what_lasts_is_no_run_of_moves(text: str, number: str) -> None:
    assert counted(text, number)[0] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clubs employed 101,600 New Mexicans in May.", {"101,600": ("level", "")}),
        (
            "Prices were low in 125 homes in May, fewer than April's 137 but above the 113 of May "
            "2025.",
            {"137": ("level", ""), "113": ("level", "")},
        ),
        ("Victoria recorded 191 deaths and South Australia 88, it said.", {"88": ("level", "")}),
        ("There have been five homicides this year, versus six.", {"five": ("level", "")}),
        ("The town has nine banks, down from eleven in May.", {"nine": ("level", "")}),
        ("There were no deaths in May, against two a year earlier.", {"two": ("level", "")}),
        ("Seven cyclists lost their lives in May.", {"Seven": ("level", "")}),
        ("There were 61 failures in May, four down on the year.", {"four": ("change", "down")}),
        ("Pay was a quarter higher than in May.", {"a quarter": ("growth", "up")}),
    ],
)
def test_a_number_beside_another_count_is_told(
    text: str, expected: dict[str, tuple[str, str]]
) -> None:
    found = kinds(text)
    assert {quote: found[quote] for quote in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "He wore shirt 88 and she wore Crew 2, it said.",
        "They met on the 13 of May 2025.",
        "The town has nine lives.",
        "Seven men died in a film.",
    ],
)
def test_names_and_dates_are_no_counts(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    "tail", ["to 53.3", "to 53.3 in May", "to 102", "to 53.3 points", "to $5.3bn", "to 1,950"]
)
def test_a_run_may_stand_before_the_level_that_it_led_to(tail: str) -> None:
    assert kinds(f"Confidence dropped for a third month {tail}.")["third"] == ("", Direction.DOWN)


@pytest.mark.parametrize("tail", ["to October", "to 30 September", "to 2025", "to date"])
def test_what_lasts_to_a_date_is_no_run(tail: str) -> None:
    assert "third" not in kinds(f"Confidence dropped for the third quarter {tail}.")


@pytest.mark.parametrize(
    "mark",
    [
        "2%",
        "the 2% line",
        "the 2% mark",
        "the bank's 2% floor",
        "its 2% target",
        "a 2% ceiling",
        "250 a month",
    ],
)
def test_a_run_may_be_one_below_a_mark(mark: str) -> None:
    assert "fifth" in kinds(f"Inflation has been below {mark} for a fifth month.")
