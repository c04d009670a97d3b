"""Extremes told with the date of the last one as far out, and runs that were over by their time."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.assertions.record import Record
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,,EUR,6,M,flow,period_on_period,yes
exp_est,Exports of Latvia to Estonia,exports,LVA,EST,EUR,6,M,flow,period_on_period,
"""
SOLD = (1300, 1600, 1350, 1360, 1370, 1400, 1450, 1480, 1470)
TO_ESTONIA = (100, 100, 400, 390, 380, 370, 360, 350, 300)
"""From January to September."""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(
        f"exp,2025-{n:02d},{sold}\nexp_est,2025-{n:02d},{there}\n"
        for n, (sold, there) in enumerate(zip(SOLD, TO_ESTONIA, strict=True), 1)
    )
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


def rating_of(text: str, assertion: str, catalogue: Catalogue) -> str:
    """What the record or run that a text tells is rated."""
    found = verdicts_of(text, catalogue, "2025-10-20")
    return next(v for v in found.values() if v.claim.assertion == assertion).rating


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Sales came to 900, beating every month since May.", "each_high"),
        ("Sales came to 900, topping all other quarters since 2019.", "each_high"),
        ("Sales came to 900, undercutting every month since May.", "each_low"),
        ("You must go back to May to find a month in which sales came to as much.", "step_as_high"),
        ("One must look back to May for a quarter when homes sold were so few.", "step_as_low"),
        ("No month since May had brought as much.", "none_high"),
        (
            "Not since May had the throughput of iron ore and scrap at the Port of Rotterdam been "
            "so low.",
            "since_low",
        ),
    ],
)
def test_an_extreme_is_told_with_the_date_of_the_last_one(text: str, sort: str) -> None:
    assert [cue.sort for cue in Record().cues(text)] == [sort]


@pytest.mark.parametrize(
    "text",
    [
        "She came first, beating every rival since May.",
        "He went back to May to find a witness who had seen as much.",
        "They go back to the shop for a month in which to rest.",
        "No one since May has brought as much.",
    ],
)
def test_other_things_found_or_beaten_are_no_extremes(text: str) -> None:
    assert Record().cues(text) == []


@pytest.mark.parametrize(("since", "rating"), [("February", "supported"), ("January", "mismatch")])
def test_what_was_beaten_since_a_date_is_checked(
    since: str, rating: str, latvia: Catalogue
) -> None:
    text = (
        f"Exports of Latvia were 1,480 million euros in August, beating every month since {since}."
    )
    assert rating_of(text, "record", latvia) == rating


@pytest.mark.parametrize(("since", "rating"), [("July", "supported"), ("February", "mismatch")])
def test_an_extreme_before_a_colon_is_of_the_figure_behind_it(
    since: str, rating: str, latvia: Catalogue
) -> None:
    text = (
        f"Not since {since} had exports of Latvia been so low: 1,470 million euros in September, "
        "against 1,480 million in August."
    )
    assert rating_of(text, "record", latvia) == rating


@pytest.mark.parametrize(("number", "right"), [("five", True), ("four", False), ("six", False)])
def test_a_run_that_was_snapped_ends_before_its_time(
    number: str, right: bool, latvia: Catalogue
) -> None:
    text = (
        f"A streak of {number} monthly rises was snapped in September, when exports of Latvia "
        "slipped back 0.7% from the month before."
    )
    assert (rating_of(text, "streak", latvia) == "supported") is right
