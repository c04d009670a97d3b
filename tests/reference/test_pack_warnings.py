"""What `validate_pack` finds odd in a readable pack, and what it must not find odd."""

import pytest
from small_pack import MakePack, one_series, rows

from verifier.reference.validate import WARNING, validate_pack


def months(*values: object, first: int = 1) -> str:
    """A figure for each month of 2024 from `first` on; None leaves the month out."""
    cells = [f"x,2024-{n + first:02},{v}," for n, v in enumerate(values) if v is not None]
    return rows(*cells)


def found(make_pack: MakePack, series: str, observations: str) -> list[str]:
    folder = make_pack(series, observations)
    return [line.removeprefix(f"{WARNING}{folder}/") for line in validate_pack(folder)]


def test_a_good_pack_has_nothing_odd(make_pack: MakePack) -> None:
    assert found(make_pack, one_series(), months(5, 6, 7, 6, 5)) == []


def test_a_broken_pack_gives_its_problems(make_pack: MakePack) -> None:
    folder = make_pack(one_series(), rows("x,2024-13,1,"))
    (line,) = validate_pack(folder)
    assert not line.startswith(WARNING)


@pytest.mark.parametrize(
    ("cells", "observations", "warning"),
    [
        ({}, months(5, 6, None, 6), "observations.csv, x: no figure for 2024-03"),
        ({}, months(5, 6, 7, 6000, 5, 6, 7), "2024-04 is 1,000 times the figures around it"),
        ({}, months(5e3, 6e3, 7e3, 6, 5e3, 6e3), "2024-04 is a 1,000th of the figures around it"),
        ({}, months(5, 6, 7, -1, 5, 6, 7), "2024-04 is negative among figures of the other sign"),
        (
            {"indicator": "trade_balance"},
            months(-50, -60, -55, 58, -52, -60),
            "2024-04 is positive among figures of the other sign",
        ),
        ({}, rows(), "series.csv, x: no observations"),
        ({}, rows("x,2024-03,1,2024-03-20"), "published: before the end of the period on line 2"),
        ({"ref_area": "CHIN"}, months(5), "'CHIN' is in no list of areas"),
        ({"ref_area": "Georgia"}, months(5), "did you mean 'GEO' or 'US-GA'?"),
        ({"unit": "widgets"}, months(5), "the unit 'widget' is in no list"),
        ({"headline": "yes"}, months(5), "a headline series without a basis"),
        ({"colour": "red"}, months(5), "series.csv line 1, colour: the column means nothing here"),
    ],
)
def test_oddities_are_warned_of(
    make_pack: MakePack, cells: dict[str, str], observations: str, warning: str
) -> None:
    lines = found(make_pack, one_series(**cells), observations)
    assert any(warning in line for line in lines), lines


def test_a_series_that_others_have_left_behind_is_stale(make_pack: MakePack) -> None:
    series = one_series() + "y,Imports,USD,M\n"
    fresh = "".join(f"y,2024-{n:02},1,\n" for n in range(1, 13))
    (line,) = found(make_pack, series, months(5, 6, 7) + fresh)
    assert line == "observations.csv, x: ends with 2024-03, others of the pack run to 2024-12-31"


@pytest.mark.parametrize(
    ("cells", "observations"),
    [
        ({}, rows("x,2024-01/2024-02,9,", "x,2024-03,5,", "x,2024-04,5,")),
        ({"unit": "percent"}, months(0.1, 5, 0.2, -0.3, 0.4, 40)),
        ({"indicator": "trade_balance"}, months(-50, -60, 2, -55, -52)),
        ({"transformation": "period_on_period"}, months(50, 60, -2, 55, 52)),
        ({"accumulation": "year_to_date"}, months(1, None, 50, 60, 900)),
        ({"status": "forecast"}, months(5, None, None, 6)),
        ({"frequency": "D"}, rows("x,2024-03-01,5,", "x,2024-03-04,5,")),
        ({"frequency": "D", "unit": "percent"}, rows("x,2024-03-01,5,", "x,2024-05-01,5.25,")),
        ({}, months(5, 50, 400, 30, 7)),
    ],
)
def test_ordinary_figures_are_not_odd(
    make_pack: MakePack, cells: dict[str, str], observations: str
) -> None:
    assert found(make_pack, one_series(**cells), observations) == []
