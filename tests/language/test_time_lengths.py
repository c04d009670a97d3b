"""Lengths of time that point at the one told before."""

from told_times import read


def test_the_half_year_before_what_tells_of_it_is_a_time() -> None:
    assert read("For the half-year it came to 2m") == [("For the half-year", "point +0S")]
    assert read("In the half-year they sold 2m") == [("In the half-year", "point +0S")]
    assert read("For the half-year results it waits") == []


def test_how_long_things_are_is_no_time_over_which_they_move() -> None:
    assert read("Waits of over a year fell by 4m") == [("over a year", "release")]
    assert read("Waits fell by 4m over a year") == [("over a year", "basis year_on_year 1A")]
