"""Places told by the field they are taken in, or by words for an end that are no superlatives."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.extremes.orders import ORDERS
from verifier.language.extremes.ordinals import is_a_place
from verifier.lazy import regex
from verifier.reference.catalogue import Catalogue

_CROWDS = {
    "Hull Town": (4010, 4200), "Leith Rovers": (9000, 8100), "Wells City": (7000, 7700),
    "Bury Albion": (2000, 2100), "York United": (5000, 4800),
}  # fmt: skip


@cache
def clubs() -> Catalogue:
    """The average home attendance of five clubs in two months."""
    series, rows = ["series,title,unit,frequency,basis"], ["series,period,value"]
    for number, (name, crowds) in enumerate(_CROWDS.items()):
        series.append(f'c{number},"Average home attendance, {name}",persons,M,period_on_period')
        rows += [
            f"c{number},2026-0{month},{crowd}" for month, crowd in zip((3, 4), crowds, strict=True)
        ]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LED = "Average home attendances were published for April 2026. "


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("Leith Rovers drew 8,100, which makes them the biggest of the five.",
         "biggest of the five", "exact"),
        ("Bury Albion pulled in the smallest crowd of the five clubs, 2,100.",
         "smallest crowd of the five", "exact"),
        ("Leith Rovers held the lead with 8,100.", "held the lead", "exact"),
        ("Leith Rovers are top of the table with 8,100.", "top of the table", "exact"),
        ("Bury Albion are bottom of the heap with 2,100.", "bottom of the heap", "exact"),
        ("Leith Rovers were still the favourite, with 8,100.", "favourite", "exact"),
        ("Wells City were runners-up with 7,700.", "runners-up", "exact"),
        ("Bury Albion came last, with 2,100.", "last", "exact"),
        ("Bury Albion were last with 2,100.", "last", "exact"),
        ("Leith Rovers were busiest at 8,100.", "busiest", "exact"),
        ("Wells City, second at 7,700, drew more.", "second", "exact"),
        ("Wells City moved into second, with 7,700.", "second", "exact"),
        ("Wells City climbed back to second, with 7,700.", "second", "exact"),
        ("Wells City had been second in March, with 7,000.", "second", "exact"),
        ("- Wells City: second, with 7,700", "second", "exact"),
        ("In April 2026 Hull Town came fifth, with 4,200.", "fifth", "off_rank"),
        ("Leith Rovers were hit hardest: attendance there was down 10% from March.",
         "hit hardest", "exact"),
    ],
)  # fmt: skip
def test_a_place_is_told_by_its_field_or_by_words_of_its_own(
    text: str, place: str, reason: str
) -> None:
    found = verdicts_of(LED + text, clubs(), "2026-05-12")
    assert found[place].claim.assertion == "rank"
    assert found[place].reason == reason, found[place].explanation


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst of all worlds, and 8,100 came.",
        "Wells City went first, drawing 8,100.",
        "Wells City moved first, with 8,100 tickets.",
        "The leading man drew 8,100.",
        "He took the lead in talks with 8,100 fans.",
        "She played the lead role before 8,100.",
        "It was the best of the five years, at 8,100.",
        "It was the driest of the past six months, when 8,100 came.",
        "It is usually the fullest of the three, at 8,100.",
        "Attendance was last at 8,100 in 2019.",
        "It lasted, with 8,100 in the ground.",
        "Their hit song was heard by 8,100.",
        "Leith Rovers kept their crown jewels in a safe, and 8,100 came.",
        "He is a favourite with 8,100 fans.",
        "Fans hit the hardest part of the road; 8,100 came.",
        "One of the biggest of the five stands holds 8,100.",
    ],
)
def test_figurative_words_and_extremes_of_times_tell_no_place(text: str) -> None:
    found = verdicts_of(LED + text, clubs(), "2026-05-12").values()
    assert not any(v.claim.assertion == "rank" for v in found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was the steepest fall of the six.", "steepest fall of the six"),
        ("That is the best among the twelve clubs.", "best among the twelve"),
        ("The biggest faller was Spain.", "biggest faller"),
        ("The biggest fall was in Spain.", "biggest fall"),
        ("It fared worst.", "fared worst"),
        ("It was the biggest source of all, with a third.", "biggest source of all"),
        ("It lay above the lowest of all, 12,100 tonnes.", None),
        ("It was the best of times.", None),
        ("It was the largest of 6%.", None),
        ("The biggest fall was reversed.", None),
    ],
)
def test_the_words_of_a_place(text: str, found: str | None) -> None:
    match = regex(ORDERS).search(text)
    assert (match and match[match.lastgroup or ""]) == found


@pytest.mark.parametrize(
    ("before", "after", "placed"),
    [
        ("Leith slipped to ", " after a poor year.", True),
        ("Leith leapt from ", " to third.", True),
        ("Leith leapt from fifth to ", " as its crowds grew.", True),
        ("He rose from his ", " as they came in.", False),
        ("having been ", " in the second quarter.", True),
        ("Leith are still No. ", " in the league.", True),
        ("He moved into the ", " week of his stay.", False),
        ("They climbed to the ", " floor in 3 minutes.", False),
        ("It fell in the ", " in the second quarter.", False),
    ],
)
def test_ordinals_that_tell_a_place(before: str, after: str, placed: bool) -> None:
    assert is_a_place(before, after) is placed


@pytest.mark.parametrize(
    ("club", "place", "reason"),
    [
        ("Leith Rovers", "biggest", "exact"),
        ("York United", "second-biggest", "exact"),
        ("York United", "third-biggest", "off_rank"),
    ],
)
def test_fallers_are_ranked_by_how_far_they_fell(club: str, place: str, reason: str) -> None:
    text = (
        f"Attendance at {club} was down from March in April 2026, the {place} faller of the five."
    )
    found = verdicts_of(LED + text, clubs(), "2026-05-12").values()
    (rank,) = (v for v in found if v.claim.assertion == "rank")
    assert (rank.claim.operation, rank.reason) == ("growth", reason), rank.explanation
