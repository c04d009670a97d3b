"""Runs told by the move that did not come, and runs whose number counts the steps before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.moves.run_lengths import counts_those_before
from verifier.language.moves.unmoved import unmoved
from verifier.model.mention import Direction
from verifier.reference.catalogue import Catalogue

UP, DOWN = Direction.UP, Direction.DOWN


def spot(text: str, number: str) -> tuple[int, int]:
    start = text.index(number)
    return start, start + len(number)


@pytest.mark.parametrize(
    ("text", "number", "missing"),
    [
        ("The price of tin has not fallen for seven months.", "seven", DOWN),
        ("Births haven’t risen for four years.", "four", UP),
        ("The load factor has gone three quarters without a rise.", "three", UP),
        ("Nickel has now gone five months without rising.", "five", UP),
        ("After six quarters without a fall, approvals dropped.", "six", DOWN),
        ("Not once in the past five months has nickel risen.", "five", UP),
        ("At no point in the last five years have births increased.", "five", UP),
        ("It is now five months since nickel last rose.", "five", UP),
        ("It has been five months since the home price benchmark last fell.", "five", DOWN),
        ("The last time births rose was four years ago.", "four", UP),
        ("Output last rose five months ago.", "five", UP),
        ("The last annual rise was five years ago.", "five", UP),
        ("Gas in storage has shown no rise for ten weeks.", "ten", UP),
        ("No fall has been recorded for six months.", "six", DOWN),
        ("Ten weeks have passed since gas in storage in the EU last rose.", "Ten", UP),
        ("Over the past 14 years the number of officers has not risen once.", "14", UP),
        ("Never in the last ten weeks has gas in storage in the EU risen.", "ten", UP),
    ],
)
def test_a_run_is_told_by_the_move_that_did_not_come(
    text: str, number: str, missing: Direction
) -> None:
    found = unmoved(text, *spot(text, number))
    assert found is not None
    assert found.missing is missing


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The price of tin has not been published for seven months.", "seven"),
        ("The shop has gone three quarters without a manager.", "three"),
        ("Not once in the past five months has he voted.", "five"),
        ("It is now five months since the shop last opened.", "five"),
        ("It rose five months ago.", "five"),
        ("Ten weeks have passed since the shop last opened.", "Ten"),
        ("He met them on the 5th in June.", "5th"),
        ("The price has risen for seven months.", "seven"),
        ("Exports have not fallen by seven months of sales.", "seven"),
        ("The last time he voted was four years ago.", "four"),
        ("The last train was four years ago.", "four"),
        ("No train has been seen for six months.", "six"),
    ],
)
def test_other_lengths_of_time_are_no_runs_without_a_move(text: str, number: str) -> None:
    assert unmoved(text, *spot(text, number)) is None


@pytest.mark.parametrize(
    ("text", "number", "before"),
    [
        ("Births fell again, as in each of the previous six years.", "six", True),
        ("Births fell again, as they had in each of the six years before.", "six", True),
        ("Births fell in each of the past six years.", "six", False),
        ("Births fell in each of the six years to 2024.", "six", False),
        ("Births fell in each of the six years before the war.", "six", False),
    ],
)
def test_a_number_may_count_the_steps_before_the_one_told(
    text: str, number: str, before: bool
) -> None:
    assert counts_those_before(text, *spot(text, number)) is before


def shops() -> Catalogue:
    """Open shops of Austria in months: seven rises, then five falls in a row up to June 2025."""
    counts = [100, 110, 121, 133, 146, 161, 177, 195, 190, 185, 180, 176, 171]
    months = [f"2024-{m:02}" for m in range(6, 13)] + [f"2025-{m:02}" for m in range(1, 7)]
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    row = 'shops,"Shops open, Austria",shops,AUT,shop,0,M,stock,period_on_period,yes'
    values = [f"shops,{month},{count}" for month, count in zip(months, counts, strict=True)]
    return catalogue_of(f"{head}\n{row}\n", "\n".join(["series,period,value", *values]) + "\n")


LED = "In June 2025 there were 171 shops open in Austria. "
RUNS = [
    ("The number of shops has not risen for five months.", "five", "exact"),
    ("The number of shops has not risen for three months.", "three", "off_streak"),
    ("The number of shops has gone five months without a rise.", "five", "exact"),
    ("The number of shops has now gone eight months without rising.", "eight", "ambiguous"),
    ("Not once in the past five months has the number of shops risen.", "five", "exact"),
    ("It is now six months since the number of shops last rose.", "six", "exact"),
    ("The number of shops fell again, as in each of the previous four months.", "four", "exact"),
    ("The number of shops fell again, as it had in each of the four months before.", "four",
     "exact"),
    ("The number of shops has fallen five times in a row.", "five", "exact"),
    ("The number of shops fell, and the fall was the fifth straight.", "fifth", "exact"),
    ("In each of the last five months the number of shops has fallen.", "five", "exact"),
    ("For the past five months the number of shops has fallen.", "five", "exact"),
    ("For five months now, the number of shops has been falling.", "five", "exact"),
    ("The decline in the number of shops has now lasted five months.", "five", "exact"),
    ("The run of falls in the number of shops stretches back eight months.", "eight",
     "off_streak"),
    ("The number of shops fell; the fall was the 5th in as many months.", "5th", "exact"),
    ("The number of shops has recorded five back-to-back falls.", "five", "exact"),
    ("The streak of falls in the number of shops has reached five.", "five", "exact"),
    ("The number of shops fell, a trend that is now five months old.", "five", "exact"),
    ("The number of shops is down after five months of uninterrupted falls.", "five", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "reason"), RUNS)
def test_a_run_without_a_move_is_counted_back(text: str, number: str, reason: str) -> None:
    assert verdicts_of(LED + text, shops(), "2025-07-10")[number].reason == reason


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Nickel has fallen three times as fast as tin.", "three times"),
        ("Three quarters of shops reported falls.", "Three quarters"),
        ("Sales were down to three quarters of their level in May.", "three quarters"),
    ],
)
def test_multiples_and_fractions_are_no_steps(text: str, quote: str) -> None:
    assert quote in verdicts_of(text, shops(), "2025-07-10")
