"""Records of runs, and runs that a sentence by itself tells of the move before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.records.longest_runs import is_longest_run
from verifier.reference.catalogue import Catalogue

_COUNTS = (90, 88, 85, 83, 82, 81, 80, 90, 95, 93, 96, 99, 98, 97, 95, 93)


def shops() -> Catalogue:
    """Open shops of Austria in months: six falls in 2024, and four up to the April after."""
    months = [*(f"2024-{m:02}" for m in range(1, 13)), *(f"2025-{m:02}" for m in range(1, 5))]
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    row = 'shops,"Shops open, Austria",shops,AUT,shop,0,M,stock,period_on_period,yes'
    values = [f"shops,{month},{count}" for month, count in zip(months, _COUNTS, strict=True)]
    return catalogue_of(f"{head}\n{row}\n", "\n".join(["series,period,value", *values]) + "\n")


LED = "In April 2025 there were 93 shops open in Austria. "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("It was the longest losing run since July 2024.", "supported"),
        ("It was the longest losing run since January 2024.", "unverified"),
        ("It was the longest run of gains since July 2024.", "unverified"),
    ],
)
def test_a_record_of_a_run_is_one_of_its_length(text: str, rating: str) -> None:
    found = verdicts_of(LED + text, shops(), "2025-05-10")
    records = [v for v in found.values() if v.claim.assertion == "record"]
    assert [v.rating for v in records] == [rating]


@pytest.mark.parametrize(
    ("cue", "longest"),
    [
        ("longest losing streak since", True),
        ("longest run of falls since", True),
        ("longest queue since", False),
        ("highest since", False),
        ("longest in the union's history", False),
    ],
)
def test_only_runs_have_a_length_of_moves(cue: str, longest: bool) -> None:
    assert is_longest_run(cue) is longest


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("The number of shops fell again in April. It was the fourth month in a row.", "fourth",
         "exact"),
        ("The number of shops fell. That was the fourth time running.", "fourth", "exact"),
        ("The number of shops fell. It was the sixth month of the year.", "sixth", None),
    ],
)  # fmt: skip
def test_a_run_by_itself_is_one_of_the_move_before(
    text: str, number: str, reason: str | None
) -> None:
    found = verdicts_of(LED + text, shops(), "2025-05-10").get(number)
    assert (found.reason if found else None) == reason
