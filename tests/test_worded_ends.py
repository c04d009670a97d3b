"""Places, extremes and comparisons told in words, and moves of a count told by its new total."""

import pytest
from told_claims import kinds

from verifier.assertions.comparison import Comparison
from verifier.assertions.rank import Rank
from verifier.assertions.record import Record
from verifier.language.moves.openings import opened_to
from verifier.model.mention import Direction


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        (
            "Joblessness ran highest in Ohio, at 5%, and lowest in Utah, at 2%.",
            ["highest", "lowest"],
        ),
        ("The jobless rate was again lowest in Prague (2.9%).", ["lowest"]),
        ("The largest imbalance, $21.6 billion, was with Mexico.", ["largest"]),
        ("The biggest shortfall in April was with China, at $26.1 billion.", ["biggest"]),
        ("Cantabria was once more top, with 82.1 donors.", ["top"]),
        ("It was the highest in Ohio's history, at 5%.", []),
        ("Hopes were high in Ohio, and low in Utah, with 5%.", []),
        ("The biggest test, 3 exams, was in May.", []),
        ("He was top with his mother at 5.", []),
        ("It was most in Ohio that they feared, and 5% said so.", []),
    ],
)
def test_an_end_of_an_order_is_told_without_its_article(text: str, cues: list[str]) -> None:
    assert [text[cue.start : cue.end] for cue in Rank().cues(text)] == cues


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        (
            "Not since last March has the rate been so low.",
            ["Not since last March has the rate been so low"],
        ),
        ("The peak came in 2023, at 45.73 cents.", ["peak"]),
        ("The trough was reached in May.", ["trough"]),
        ("More people than ever are in work.", ["More people than ever"]),
        ("Not since last March has he been to Rome.", []),
        ("The peak came into view at noon.", []),
        ("They climbed the peak in May.", []),
        ("More care than money went into it.", []),
    ],
)
def test_an_extreme_is_told_by_its_date(text: str, cues: list[str]) -> None:
    assert [text[cue.start : cue.end] for cue in Record().cues(text)] == cues


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The rate, 1.45, is now above Sweden’s.", True),
        ("At 3.4% it is now above that of France.", True),
        ("The rate remained below that of Spain.", True),
        ("He is above that.", False),
        ("The rate is now above 5%.", False),
        ("The office is above Smith Street.", False),
    ],
)
def test_one_place_is_set_above_or_below_another(text: str, told: bool) -> None:
    assert bool(Comparison().cues(text)) is told


@pytest.mark.parametrize(
    ("text", "number", "way"),
    [
        ("Drillers cut three rigs last week, taking the count to 408.", "three", Direction.DOWN),
        ("The chain closed four shops in May, leaving 412.", "four", Direction.DOWN),
        ("The chain added six stores, bringing the total to 412.", "six", Direction.UP),
        ("The chain closed four shops in May.", "four", None),
        ("The chain closed four shops in May, leaving staff in tears.", "four", None),
        ("The chain has four shops, leaving 412.", "four", None),
    ],
)
def test_a_count_moves_by_what_led_to_its_total(
    text: str, number: str, way: Direction | None
) -> None:
    start = text.index(number)
    assert opened_to(text, start, start + len(number)) is way


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Drillers cut three rigs in May, taking the count to 408.",
            {"three": ("change", "down")},
        ),
        (
            "We opened two stores in the quarter, in Truro and Perth, and ended it with 188.",
            {"two": ("change", "up"), "188": ("level", "")},
        ),
        (
            "The group shut seven shops over the summer, York among them, which leaves it 412.",
            {"seven": ("change", "down")},
        ),
        ("It opened three labs in May and has 40 patents.", {"40": ("level", "")}),
        ("The toll rose two to 41 in May.", {"two": ("change", "up"), "41": ("level", "up")}),
        ("The toll was up by two on April.", {"two": ("change", "up")}),
        ("Waits grew by three weeks to 23 weeks in May.", {"three weeks": ("change", "up")}),
        ("A sale took 42 days, one longer than a year before.", {"one": ("change", "up")}),
        (
            "They ended May with 412 shops, four fewer than it began with.",
            {"four": ("change", "down")},
        ),
        ("They spent $3m more than it earned in May.", {"$3m": ("level", "")}),
    ],
)
def test_a_small_number_says_by_how_much(text: str, expected: dict[str, tuple[str, str]]) -> None:
    found = kinds(text)
    assert {quote: found[quote] for quote in expected} == expected
