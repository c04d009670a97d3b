"""What "there", "its" and "the company" stand for: the one that the sentence before is about."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import waters

DAY = "2026-11-24"
ALL = "The three water companies lost 287.6 million litres a day through leaks in October.\n\n"
ASH = ALL + "Ashwater cut its leakage by 5.2% over the year to 84.2 million litres a day. "


@pytest.mark.parametrize(
    "text",
    [
        "Losses there have fallen on the year for ten months.",
        "Its leakage has fallen year on year for ten months.",
        "The company's leakage has dropped on the year for ten months in a row.",
        "There, leakage has now fallen on the year for ten months running.",
    ],
)
@pytest.mark.parametrize(("run", "rating"), [("ten", "supported"), ("nine", "mismatch")])
def test_a_run_is_of_the_one_pointed_at(text: str, run: str, rating: str) -> None:
    verdict = verdicts_of(ASH + text.replace("ten", run), waters(), DAY)[run]
    assert (verdict.rating, verdict.series) == (rating, "leak_ash")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (ALL + "Leakage across the three has fallen on the year for nine months.", "nine"),
        (ASH + "Brookmere's leakage has fallen year on year for nine months.", "nine"),
    ],
)
def test_what_is_named_is_held_against_itself(text: str, figure: str) -> None:
    verdict = verdicts_of(text, waters(), DAY)[figure]
    assert verdict.series != "leak_ash"
    assert verdict.rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "In the year so far the company has spilled sewage {} times.",
        "So far this year Ashwater has spilled sewage {} times.",
    ],
)
def test_a_month_is_not_the_year_so_far(text: str) -> None:
    lead = ALL + "Ashwater let rip with 713 sewage spills in October. "
    verdict = verdicts_of(lead + text.format("1,127"), waters(), DAY)["1,127"]
    assert verdict.rating != "supported"  # Brookmere's in October
