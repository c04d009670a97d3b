"""Records told of the figure of a day beside the mean of a month: those of the days."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_WEEKS = (3.61, 3.58, 3.52, 3.49, 3.47, 3.44, 3.46, 3.42, 3.38, 3.33)
"""The prices of weeks 41 to 50 of 2025, each of its Monday."""
_MONTHS = (3.20, 3.31, 3.35, 3.42, 3.48, 3.52, 3.60, 3.66, 3.63, 3.55, 3.45)


def diesel(*, weekly: bool) -> Catalogue:
    """What diesel costs by the month, and by the week where told."""
    weeks = "".join(f"week,2025-W{41 + n},{price},\n" for n, price in enumerate(_WEEKS))
    months = "".join(f"month,2025-{1 + n:02d},{price},\n" for n, price in enumerate(_MONTHS))
    head = "series,title,indicator,ref_area,unit,frequency,nature\n"
    row = '"Diesel, retail price, dollars a gallon, {}",diesel_price,USA,USD,{},price\n'
    listed = f"month,{row.format('monthly mean', 'M')}"
    listed += f"week,{row.format('weekly', 'W')}" if weekly else ""
    return catalogue_of(
        head + listed, f"series,period,value,published\n{months}{weeks if weekly else ''}"
    )


def _record(text: str, cue: str, held: Catalogue) -> Rating:
    return next(v for q, v in verdicts_of(text, held, "2025-12-12").items() if cue in q).rating


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("stood at $3.33 on December 8, the lowest since the series began", Rating.SUPPORTED),
        ("was at $3.33 on 8 December, its lowest on record", Rating.SUPPORTED),
        ("stood at $3.33 on December 8, the highest since October", Rating.MISMATCH),
    ],
)
def test_a_record_of_a_day_is_one_of_the_series_that_has_the_day(
    words: str, rating: Rating
) -> None:
    text = f"Diesel averaged $3.45 in November and {words}."
    assert _record(text, "est", diesel(weekly=True)) is rating


def test_a_record_of_a_day_is_open_where_only_means_are_known() -> None:
    text = "Diesel averaged $3.45 in November and was at $3.14 on December 8, the lowest on record."
    assert _record(text, "lowest", diesel(weekly=False)) is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "Diesel averaged $3.45 in November, the lowest since the series began.",
        "On December 8 the agency said diesel averaged $3.45 in November, the lowest on record.",
    ],
)
def test_a_record_of_the_mean_is_held_against_means(text: str) -> None:
    assert _record(text, "lowest", diesel(weekly=False)) is Rating.MISMATCH
