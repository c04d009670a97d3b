"""Numbers that state no quantity: names, ages, dates, scores, codes."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import Figure, FigureKind
from verifier.model.span import Span


def figures_of(text: str) -> list[Figure]:
    return find_figures(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe, 52, left.",
        "A man, 34, left.",
        "A 34-year-old left.",
        "Work is harder for 16- to 24-year-olds.",
        "Those aged 16 to 64 left.",
        "It hit COVID-19, the F-150, the FT-900 and U-6.",
        "Staff of Crew 2 met Dock 5 Analytics there.",
        "A Boeing 737 and an iPhone 15 were lost.",
        "Moves in the S&P 500 and the FTSE 100 were small.",
        "The G7 and the Group of 20 met on 5G.",
        "He cited Article 5, Section 4.2 and page 12.",
        "The 10-year Treasury and the 30-year mortgage moved.",
        "They won 3-2, then 6-4, 6-3.",
        "1/ A thread on copper.\n\n2/ It is dear.\n\n12/ That is all.",
        "By a 6-3 vote it passed 52-48.",
        "The sea between 60°S and 60°N is warm.",
        "Call 555-1234, (212) 555-0100 or +44 20 7946 0958.",
        "Go to https://a.com/123/45 or mail bob12@x.com.",
        ":big(150000):cut()/GettyImages-12540349.jpg",
        "Version 3.11.2 runs `x = 5` well.",
        "1. First of all",
        "12: what else we know",
        "10.05: the markets open",
        "10.05",
        "11.30 Why is it happening now?",
        "Take the 38 bus or ask for the 529 plan.",
        "Dial in and quote conference 7731.",
        "Crews reach priority 1 cases and band 5 nurses in wave 2.",
        "Call 132 500 if you need help.",
        "It has flown since '86.",
        "Estimates are for the week of January 12 to 18.",
        "It ran from 3 to 9 May.",
        "We stopped mock test 3 halfway; see box 2 and note 4.",
        "Boeing got orders for its 737 and 787 jets.",
        "It fell under Rule 12(3).",
        "It landed on runway 27L near 25.7 N.",
        "Bonus ball 9; lottery numbers: 4, 17 and 23.",
        "It stays below the 50-point line that divides growth from contraction.",
        "2) Wash the car",
        "It lives at 22 Acacia Avenue.",
        "It was a 13-week run of three years and 12 days.",
        "It began at 8:30 and ended at 5pm.",
        "No one met one another; one of the two men knew.",
        "It was in 2024 and 1939-45.",
        "The 21st century began on the 30th.",
        "In the third quarter and second half it slept.",
        "A quarter ago it slept for half an hour.",
        "He doubled down twice a week on women's doubles.",
        "A 12-member panel slept.",
        "Councillors voted 31 to 14 to keep it. The motion passed 219 to 213.",
        "Members voted 61 to 40 in favour; they approved it 8 to 3.",
        "They won the 100m relay and the 400m butterfly.",
        "The road shut between junctions 10 and 11, near mile marker 42.",
        "See chapters 3, 4 and 5 of the level 2 alert.",
        "The 911 center took a 999 call.",
        "Net zero and zero tariffs matter.",
        "At 10 Downing Street they slept.",
        "One Point Partners and Four Rivers Capital slept.",
    ],
)
def test_numbers_that_say_nothing_stay_silent(text: str) -> None:
    kinds = [f for f in figures_of(text) if f.kind is not FigureKind.ORDINAL]
    assert [figure.span.of(text) for figure in kinds] == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("It issued 112 calls and 101 permits.", ["112", "101"]),
        ("Exports rose from 31 to 14 tonnes.", ["31", "14 tonnes"]),
        ("Bus punctuality was 91.2, tram 97.4.", ["91.2", "97.4"]),
        ("They approved 31 to 45 permits.", ["31 to 45"]),
        ("It backed 14 to 20 projects.", ["14 to 20"]),
        ("Some 403 ships called. Some 94 sailings were cancelled.", ["403", "94"]),
        ("It won a 100m order and carried 31 of 45 wards.", ["100m", "31", "45"]),
    ],
)
def test_counts_that_look_like_names_are_figures(text: str, quotes: list[str]) -> None:
    assert [figure.span.of(text) for figure in figures_of(text)] == quotes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("- 92,000: jobs added in December", 92_000),
        ("• 643: homes sold in the week", 643),
        ("1. 3,964. That is what a seat cost", 3_964),
        ("3,964. So many seats were sold", 3_964),
    ],
)
def test_a_count_that_opens_a_line_is_what_it_tells_of(text: str, value: int) -> None:
    assert [int(figure.quantity.value) for figure in figures_of(text)] == [value]
