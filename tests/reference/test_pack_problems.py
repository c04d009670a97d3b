"""Broken packs: each kind of breakage is named by file, line, column and remedy."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import DESCRIPTOR, OBSERVATIONS, SERIES, MakePack, one_series, rows

from verifier.errors import PackError
from verifier.reference import packs
from verifier.reference.cells import read_day, read_number
from verifier.reference.packs import load_pack
from verifier.reference.problems import Problems
from verifier.reference.tables import Layout, Table

LAYOUT = Layout(required=("series", "title"), optional=())


def problems_of(folder: Path) -> tuple[str, ...]:
    """What is wrong with the pack, without its folder; empty when it is good."""
    try:
        load_pack(folder)
    except PackError as error:
        return tuple(line.removeprefix(f"{folder}/") for line in error.problems)
    return ()


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("x,2025-13,1,", "period: '2025-13' is not a month (YYYY-MM, 01 to 12)"),
        ("x,Nov 2025,1,", "period: 'Nov 2025' is not a period; write 2025-11"),
        ("x,lately,1,", "period: 'lately' is not a period (2025, 2025-S1"),
        ("x,2025-11-30,1,", "the series is of M; write 2025-11 if it is the figure of all of it"),
        ("x,,1,", "period: is empty; say which period the figure is of"),
        ("x,2025-Q1,1,", "period: '2025-Q1' is of frequency Q, the series is of M"),
        ("x,2025,1,", "period: '2025' is of frequency A, the series is of M"),
        ("x,2025-02-30,1,", "period: '2025-02-30' is not in the calendar"),
        ("x,2025-05/2025-03,1,", "must run from a period to a later one of the same length"),
        ("x,2025-01,,", "value: is empty; leave out the row where no figure was published"),
        ("x,2025-01,n/a,", "value: 'n/a' is no figure; leave out the row"),
        ("x,2025-01,NaN,", "value: 'NaN' is no figure"),
        ("x,2025-01,-inf,", "value: '-inf' is no figure"),
        ('x,2025-01,"1,234.5",', "value: '1,234.5' has thousands separators; write 1234.5"),
        ("x,2025-01,1 234,", "value: '1 234' has thousands separators; write 1234"),
        ('x,2025-01,"4,5",', "value: '4,5' has a decimal comma; write 4.5"),
        ("x,2025-01,4.5%,", "value: '4.5%' has a sign of its unit; write the bare number"),
        ("x,2025-01,$12,", "value: '$12' has a sign of its unit"),
        ("x,2025-01,١٢,", "value: '١٢' is not a number"),
        ("x,2025-01,1e999,", "value: '1e999' is beyond any figure"),
        ("x,2025-01,about 5,", "value: 'about 5' is not a number (digits"),
        ("x,2025-01,1,2025-2-1", "published: '2025-2-1' is not a date (YYYY-MM-DD, or empty"),
        ("x,2025-01,1,2025-03-01 00:00:00", "known); write 2025-03-01"),
        ("x,2025-01,1,2025-02-30", "published: '2025-02-30' is not a date"),
        ("x,2025-01,1,14/02/2025", "published: '14/02/2025' is not a date"),
        ("x,2025-03,1,2025-02-28", "published: 2025-02-28 is before 2025-03 began"),
        ("y,2025-01,1,", "series: 'y' is not a series of series.csv"),
        (",2025-01,1,", "series: is empty; name a series of series.csv"),
        ("x,2025-01,1", "has 3 cells instead of 4; a cell that holds a comma needs double"),
        ("x,2025-01,1,2,3", "has 5 cells instead of 4"),
    ],
)
def test_a_bad_observation_names_line_column_and_remedy(
    make_pack: MakePack, row: str, problem: str
) -> None:
    folder = make_pack(one_series(), rows("x,2024-01,5,", row))
    (found,) = problems_of(folder)
    separator = " " if problem.startswith("has ") else ", "
    joint = ": " if problem.startswith("has ") else separator
    start = "observations.csv line 3"
    assert found.startswith(start)
    assert problem in found.removeprefix(start).removeprefix(joint)


def test_lines_are_counted_as_in_the_file(make_pack: MakePack) -> None:
    table = 'series,period,value,published,note\nx,2024-01,5,,"two\nlines"\n\nx,2024-02,bad,,\n'
    (found,) = problems_of(make_pack(one_series(), table))
    assert found.startswith("observations.csv line 5, value: 'bad'")


@pytest.mark.parametrize(
    ("value", "words"), [("5", "with the same value; delete one"), ("6", "with another value")]
)
def test_two_rows_for_one_period_and_day_are_a_problem(
    make_pack: MakePack, value: str, words: str
) -> None:
    table = rows("x,2024-01,5,2024-03-01", "x,2024-01,6,", f"x,2024-01,{value},2024-03-01")
    (found,) = problems_of(make_pack(one_series(), table))
    assert found.startswith("observations.csv line 4, period: 2024-01 of 2024-03-01")
    assert "already on line 2" in found
    assert words in found


def test_year_to_date_rows_meet_after_they_are_read(make_pack: MakePack) -> None:
    table = rows("x,2024-03,5,", "x,2024-01/2024-03,5,")
    (found,) = problems_of(make_pack(one_series(accumulation="year_to_date"), table))
    assert "observations.csv line 3, period: 2024-01/2024-03 without a date" in found


@pytest.mark.parametrize("cells", [{"status": "forecast"}, {"frequency": "D"}])
def test_forecasts_and_decisions_may_be_out_before_their_day(
    make_pack: MakePack, cells: dict[str, str]
) -> None:
    period = "2025-03-05" if "frequency" in cells else "2025-03"
    folder = make_pack(one_series(**cells), rows(f"x,{period},1,2025-02-28"))
    assert not problems_of(folder)


def test_a_misspelt_series_is_offered_the_nearest(make_pack: MakePack) -> None:
    folder = make_pack(one_series(series="exports_month"), rows("export_month,2025-01,1,"))
    assert "did you mean 'exports_month'?" in problems_of(folder)[0]


@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("frequency", "monthly", "'monthly' is not one of A, S, Q, M, W, D; write 'M'"),
        ("frequency", "", "is empty; it must be filled"),
        ("title", "", "is empty; it must be filled"),
        ("unit", "", "is empty; it must be filled"),
        ("unit", "USD million", "belongs in multiplier (unit USD, multiplier 6)"),
        ("unit", "£m", "'£m' holds a power of ten; that belongs in multiplier (unit GBP, multipl"),
        ("nature", "flows", "'flows' is not one of flow, stock, rate, index, price; did you mean"),
        ("transformation", "yoy", "is not one of none, year_on_year, period_on_period"),
        ("accumulation", "ytd", "'ytd' is not one of period, year_to_date"),
        ("status", "outturns", "did you mean 'outturn'?"),
        ("basis", "year-on-year", "did you mean 'year_on_year'?"),
        ("headline", "maybe", "'maybe' is not one of yes, no"),
        ("adjustment", "SSA", "'SSA' is not one of NSA, SA, SAAR"),
        ("prices", "constnat", "did you mean 'constant'?"),
        ("multiplier", "1e6", "'1e6' is not a whole number up to 30; write 6"),
        ("multiplier", "6.0", "'6.0' is not a whole number up to 30"),
        ("multiplier", "1000000", "'1000000' is not a whole number up to 30"),
        ("lag_days", "two weeks", "'two weeks' is not a whole number"),
    ],
)
def test_a_bad_series_cell_names_line_column_and_remedy(
    make_pack: MakePack, column: str, cell: str, problem: str
) -> None:
    folder = make_pack(one_series(**{column: cell}), rows("x,2025-01,1,"))
    (found,) = problems_of(folder)
    assert found.startswith(f"series.csv line 2, {column}: ")
    assert problem in found


def test_two_series_with_one_id_are_a_problem(make_pack: MakePack) -> None:
    table = one_series() + "x,Again,USD,M\n"
    (found,) = problems_of(make_pack(table, rows()))
    assert found == "series.csv line 3, series: 'x' is already on line 2; ids must differ"


@pytest.mark.parametrize(
    ("name", "table", "problem"),
    [
        ("series", "", "series.csv: is empty; it needs the header series,title"),
        ("series", "series,title,unit\nx,y,z\n", "series.csv line 1: the column 'frequency' is"),
        ("series", "series,titel,unit,frequency\n", "'title' is missing; did you mean 'titel'?"),
        ("series", "series,title,unit,frequency,unit\n", "series.csv line 1, unit: the column is"),
        ("series", "series,title,unit,frequency\n", "series.csv: has no rows"),
        ("series", one_series(headlines="yes"), "'headline' is missing, and another looks like"),
        ("observations", "series;period;value;published\n", "separate the cells by commas"),
        ("observations", "series,period,value,publised\n", "did you mean 'publised'?"),
        ("observations", rows('x,2025-01,"1'), "line 2: is not CSV from here on"),
        ("observations", rows("x,2025-01,1\0,"), "line 2: holds a NUL byte"),
        ("observations", rows("x,2025-01,1,").encode("utf-16"), "is UTF-16; save it as 'CSV UTF"),
        ("observations", rows("x,2025-01,1,\xe9").encode("latin-1"), "byte 0xe9 is not UTF-8"),
    ],
)
def test_a_broken_table_is_described(
    make_pack: MakePack, name: str, table: str | bytes, problem: str
) -> None:
    tables = {"series": one_series(), "observations": rows(), name: table}
    found = problems_of(make_pack(**tables))
    assert len(found) == 1
    assert problem in found[0]
    assert found[0].startswith(f"{name}.csv")


@pytest.mark.parametrize(
    ("descriptor", "problem"),
    [
        ("{", "is not JSON (Expecting property name enclosed in double quotes at column 2)"),
        ("[1]", "must be an object"),
        ("[" * 100_000, "is nested too deeply"),
        (b"\xff{}", "is not UTF-8"),
        ({**DESCRIPTOR, "name": ""}, "'name' is missing; give the pack a short name"),
        ({"name": "p"}, "'resources' is missing; list the tables series and observations"),
        (
            {"name": "p", "resources": [{"name": "series", "path": "series.csv"}]},
            "the resource 'observations' is missing from 'resources'",
        ),
        ({"name": "p", "resources": ["series"]}, "'resources' must hold objects"),
    ],
)
def test_a_broken_descriptor_is_described(
    make_pack: MakePack, descriptor: object, problem: str
) -> None:
    found = problems_of(make_pack(descriptor=descriptor))
    assert found[0].startswith("datapackage.json")
    assert problem in found[0]


@pytest.mark.parametrize("path", ["../series.csv", "/etc/hostname", "https://x.example/s.csv", ""])
def test_a_table_outside_the_folder_is_refused(make_pack: MakePack, path: str) -> None:
    resources = [{"name": "series", "path": path}, DESCRIPTOR["resources"][1]]
    found = problems_of(make_pack(descriptor=json.dumps({"name": "p", "resources": resources})))
    assert "datapackage.json: the " in found[0]


@pytest.mark.parametrize("file", ["datapackage.json", "series.csv", "observations.csv"])
def test_a_missing_file_is_named(make_pack: MakePack, file: str) -> None:
    folder = make_pack()
    (folder / file).unlink()
    assert problems_of(folder) == (f"{file}: is missing",)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path / "nowhere")
    assert "no such folder" in found


def test_a_table_over_the_limit_is_refused(
    make_pack: MakePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packs, "MAX_BYTES", 1000)
    (found,) = problems_of(make_pack(one_series(), rows(*["x,2025-01,1,"] * 100)))
    assert found.startswith("observations.csv: has 1,")
    assert "at most 1,000 are read" in found


def test_every_problem_is_reported_at_once(make_pack: MakePack) -> None:
    series = SERIES.replace(",M,SA,", ",monthly,SA,")
    observations = OBSERVATIONS.replace("4.5", "4.5%").replace("ytd,2025-02", "ydt,2025-02")
    found = problems_of(make_pack(series, observations))
    assert [line.partition(":")[0] for line in found] == [
        "series.csv line 2, frequency",
        "observations.csv line 5, series",
        "observations.csv line 6, value",
    ]


def test_fifty_problems_are_shown_and_the_rest_counted(make_pack: MakePack) -> None:
    folder = make_pack(one_series(), rows(*["x,2025-01,bad,"] * 60))
    found = problems_of(folder)
    assert len(found) == 51
    assert found[-1].endswith("and 10 more problems")


@given(st.text(max_size=30), st.integers(-30, 30))
def test_no_cell_crashes_the_reading(text: str, scale: int) -> None:
    number = read_number(text, scale)
    assert isinstance(number, tuple | str)
    read_day(text)


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reading_of_a_table(raw: bytes) -> None:
    table = Table("series.csv", BytesIO(b"series,title\n" + raw), LAYOUT, Problems("p"))
    assert all(len(row) == len(table.header) for _, row in table.rows())
