"""Days that stand right beside a figure, which is then of no other."""

from datetime import date, timedelta

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
LANDINGS = 'land,"Landings, Malta airport, in the day",flights,MLT,,,flights,0,D,flow,,yes'
COUNTS = (118, 96, 131, 89, 142, 77)


def airport() -> Catalogue:
    """Landings in Malta from Tuesday 3 to Sunday 8 March 2026."""
    days = [date(2026, 3, 3) + timedelta(days=n) for n in range(len(COUNTS))]
    rows = [f"land,{day},{count}," for day, count in zip(days, COUNTS, strict=True)]
    return catalogue_of(
        f"{HEAD}\n{LANDINGS}\n", "\n".join(["series,period,value,published", *rows])
    )


DAYS = [
    ("Malta airport had 77 landings on Sunday, against 142 on Saturday.", "142", "supported"),
    ("Malta airport had 77 landings on Sunday, against 89 on Saturday.", "89", "mismatch"),
    (
        "Malta had 77 landings on Sunday. That is half of Saturday's total of 142.",
        "142",
        "supported",
    ),
    ("Malta had 77 landings on Sunday. Friday's tally of just 89 was poor.", "89", "supported"),
    ("Malta had 77 landings on Sunday, down from 142.", "142", "supported"),
]


@pytest.mark.parametrize(("text", "figure", "rating"), DAYS)
def test_a_figure_is_of_the_day_right_beside_it(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, airport(), "2026-03-09")[figure].rating == rating


def test_the_most_in_a_single_day_is_a_record() -> None:
    text = "Malta airport had 142 landings on Saturday, the most in a single day since Tuesday."
    found = verdicts_of(text, airport(), "2026-03-09")
    assert next(v for cue, v in found.items() if cue.startswith("most")).rating == "supported"
