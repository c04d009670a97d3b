"""What is said of cells that other tables write in another way: what would be right."""

import pytest

from verifier.model.period import Frequency
from verifier.reference.remedies import meant_code, meant_period, why_no_number
from verifier.reference.unit_cells import scale_in


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("1.234,5", "has thousands separators; write 1234.5"),
        ("1.234.567", "has thousands separators; write 1234567"),
        ("12p", "has a mark behind it, for which note is there; write 12"),
        ("12.3 (e)", "has a mark behind it, for which note is there; write 12.3"),
        ("12*", "has a mark behind it, for which note is there; write 12"),
        ("(12)", "has brackets for a minus; write -12"),
        ("(1,234)", "has brackets for a minus and thousands separators; write -1234"),
        ("−12.5", "has another sign for a minus; write -12.5"),
        ("12-", "has another sign for a minus; write -12"),
        ("USD 12", "has a sign of its unit; write the bare number, the unit is in series.csv"),
        ("£1,200", "has a sign of its unit and thousands separators; write 1200"),
        ("1.2bn", "has a scale behind it; that belongs in multiplier"),
        ("..", "is no figure; leave out the row where no figure was published"),
        ("-", "is no figure; leave out the row where no figure was published"),
        (":", "is no figure; leave out the row where no figure was published"),
        ("#N/A", "is no figure; leave out the row where no figure was published"),
    ],
)
def test_a_value_in_another_shape_is_told_what_to_write(cell: str, told: str) -> None:
    assert why_no_number(cell) == f"{cell!r} {told}"


@pytest.mark.parametrize("cell", ["about 5", "+-5", "1,23,456", "0.5.6", "one"])
def test_a_value_that_may_mean_anything_is_told_what_a_number_is(cell: str) -> None:
    assert "is not a number (digits" in why_no_number(cell)


@pytest.mark.parametrize(
    ("frequency", "cell", "period"),
    [
        ("M", "2025M11", "2025-11"),
        ("M", "202511", "2025-11"),
        ("M", "11/2025", "2025-11"),
        ("M", "Nov 2025", "2025-11"),
        ("M", "2025-Sept", "2025-09"),
        ("M", "2025-1", "2025-01"),
        ("M", "2025-11-01", "2025-11"),
        ("M", "2025-11-30", "2025-11"),
        ("M", "2025-11-01 00:00:00", "2025-11"),
        ("Q", "2025Q3", "2025-Q3"),
        ("Q", "Q3 2025", "2025-Q3"),
        ("Q", "2025-09-30", "2025-Q3"),
        ("Q", "2025-07", "2025-Q3"),
        ("A", "2025.0", "2025"),
        ("A", "2025-12-31", "2025"),
        ("S", "2025H1", "2025-S1"),
        ("W", "2025W45", "2025-W45"),
        ("D", "20251103", "2025-11-03"),
    ],
)
def test_a_period_in_another_shape_is_told_in_the_right_one(
    frequency: str, cell: str, period: str
) -> None:
    assert meant_period(cell, Frequency(frequency)) == period


@pytest.mark.parametrize(
    ("frequency", "cell"),
    [
        ("M", "2025-11-15"),
        ("M", "2025-13"),
        ("M", "2025"),
        ("M", "Smarch 2025"),
        ("Q", "2025-08"),
        ("A", "2024/25"),
        ("A", "2025-06"),
        ("D", "03/11/2025"),
        ("W", "2025-45"),
    ],
)
def test_a_period_that_may_be_several_or_none_is_not_guessed(frequency: str, cell: str) -> None:
    assert meant_period(cell, Frequency(frequency)) is None


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("frequency", "Monthly", "M"),
        ("frequency", "P1M", "M"),
        ("frequency", "half-yearly", "S"),
        ("adjustment", "not seasonally adjusted", "NSA"),
        ("prices", "real", "constant"),
        ("transformation", "y/y", "year_on_year"),
        ("basis", "mom", "period_on_period"),
        ("accumulation", "ytd", "year_to_date"),
        ("headline", "x", "yes"),
        ("multiplier", "millions", "6"),
        ("multiplier", "1000000", "6"),
        ("multiplier", "1e6", "6"),
        ("multiplier", "6.0", "6"),
    ],
)
def test_a_code_in_words_is_told_by_its_letters(column: str, cell: str, code: str) -> None:
    assert meant_code(column, cell) == code


@pytest.mark.parametrize(
    ("column", "cell"),
    [("frequency", "often"), ("multiplier", "6.5"), ("multiplier", "250"), ("basis", "levels")],
)
def test_a_code_that_means_nothing_known_is_not_guessed(column: str, cell: str) -> None:
    assert meant_code(column, cell) is None


@pytest.mark.parametrize(
    ("unit", "bare", "power"),
    [
        ("USD mn", "USD", 6),
        ("US dollars, millions", "US dollars", 6),
        ("millions of US dollars", "US dollars", 6),
        ("£m", "£", 6),
        ("US$ m", "US$", 6),
        ("EURbn", "EUR", 9),
        ("'000 tonnes", "tonnes", 3),
        ("tonnes ('000)", "tonnes", 3),
        ("1,000 tonnes", "tonnes", 3),
        ("Rs crore", "Rs", 7),
    ],
)
def test_a_scale_beside_a_unit_is_found(unit: str, bare: str, power: int) -> None:
    assert scale_in(unit) == (bare, power)


@pytest.mark.parametrize(
    "unit",
    [
        *("GWh", "Mt", "km", "m", "mmbtu", "TEU", "KWD", "bank notes", "Index (2000 = 100)"),
        *("parts per million", "births per thousand", "per 100,000 people", "EUR t"),
        *("MONTH", "ROOM", "TEAM", "month", "PERCENT"),
    ],
)
def test_a_unit_that_is_one_by_itself_has_no_scale(unit: str) -> None:
    assert scale_in(unit) is None
