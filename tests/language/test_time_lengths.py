"""Lengths of time that point at the one told before."""

from told_times import read


def test_the_half_year_before_what_tells_of_it_is_a_time() -> None:
    assert read("For the half-year it came to 2m") == [("For the half-year", "point +0S")]
    assert read("In the half-year they sold 2m") == [("In the half-year", "point +0S")]
    assert read("For the half-year results it waits") == []
