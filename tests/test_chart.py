"""The drawing of a series: its shape, its labels, and that it fits."""

from verifier.model.period import Period
from verifier.views.chart import chart

MONTHS = [Period.parse(f"2025-{month:02}") for month in range(1, 13)]


def points(*values: float, periods: list[Period] = MONTHS) -> list[tuple[Period, float]]:
    return list(zip(periods, values, strict=False))


def test_a_rise_goes_from_the_lower_left_to_the_upper_right() -> None:
    lines = chart(points(*range(100, 112)), "USD", 60, plain=True)
    stars = [(row, line.index("*")) for row, line in enumerate(lines) if "*" in line]
    assert [column for _, column in stars] == sorted((c for _, c in stars), reverse=True)
    assert sum(line.count("*") for line in lines) == 12


def test_axes_are_labelled_by_amounts_and_periods() -> None:
    lines = chart(points(283e9, 290e9, 300e9, 327e9), "USD", 60)
    labels = [line.split("┤")[0].strip() for line in lines if "┤" in line]
    assert labels[0] == "$340bn"
    assert labels[-1] == "$280bn"
    assert lines[-1].split()[0] == "2025-01"
    assert lines[-1].split()[-1] == "2025-04"


def test_it_fits_sixty_columns_and_fewer() -> None:
    for width in (40, 60, 200):
        for plain in (True, False):
            lines = chart(points(*(1.5e12 + n * 1e10 for n in range(12))), "USD", width, plain)
            assert max(map(len, lines)) <= width
    assert all(line.isascii() for line in chart(points(1, 2, 4), "GBP", 60, plain=True))


def test_a_long_unit_leaves_room_for_the_drawing() -> None:
    lines = chart(points(1, 2), "parts_per_million", 60)
    assert not any("parts" in line for line in lines)
    assert max(map(len, lines)) > 50


def test_a_missing_period_leaves_a_gap() -> None:
    whole = chart(points(1, 9, 1, 9), "index", 60, plain=True)
    gap = chart([point for point in points(1, 9, 1, 9) if point[0] != MONTHS[1]], "index", 60, True)
    assert sum(line.count(".") for line in gap[:8]) < sum(line.count(".") for line in whole[:8])
    assert sum(line.count("*") for line in gap) == 3


def test_equal_values_negative_ones_and_single_points() -> None:
    assert chart(points(4.0), "percent", 60) == []
    flat = chart(points(4.0, 4.0, 4.0), "percent", 60, plain=True)
    assert sum("*" in line for line in flat) == 1
    below = chart(points(-5.0, 5.0), "percent", 60)
    assert any(line.lstrip().startswith("0%") for line in below)


def test_amounts_far_above_nought_do_not_start_there_and_others_do() -> None:
    assert not any(line.startswith(" 0%") for line in chart(points(95.0, 99.0), "percent", 60))
    assert any(line.lstrip().startswith("0%") for line in chart(points(1.0, 9.0), "percent", 60))


def test_a_figure_without_neighbours_is_drawn_large_enough_to_see() -> None:
    years = [Period.parse(year) for year in ("2010", "2015", "2020")]
    drawn = "".join(chart(points(1, 2, 3, periods=years), "index", 60)[:8])
    dots = sum((ord(c) - 0x2800).bit_count() for c in drawn if 0x2800 <= ord(c) < 0x2900)
    assert dots >= 3 * 3
