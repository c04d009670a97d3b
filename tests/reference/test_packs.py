"""Good packs: values in base units, printed steps, periods, defaults."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import OBSERVATIONS, SERIES, MakePack, one_series, rows

from verifier.errors import PackError
from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Nature, Transformation
from verifier.reference.cells import read_number
from verifier.reference.observation_rows import usual_decimals
from verifier.reference.packs import load_pack, open_pack


def test_name_title_version_and_sources_come_from_the_descriptor(make_pack: MakePack) -> None:
    pack = load_pack(make_pack())
    assert (pack.name, pack.title, pack.version) == ("ruritania", "Ruritania in figures", "1.2.0")
    assert (pack.sources, pack.licences) == (("Bureau of Ruritania",), ("CC0-1.0",))


def test_the_checksum_covers_the_three_files_in_order(make_pack: MakePack) -> None:
    folder = make_pack()
    names = ("datapackage.json", "series.csv", "observations.csv")
    raw = b"".join((folder / name).read_bytes() for name in names)
    assert load_pack(folder).sha256 == hashlib.sha256(raw).hexdigest()


def test_a_full_row_becomes_a_series(make_pack: MakePack) -> None:
    exports = load_pack(make_pack()).series[0]
    assert exports.frequency is Frequency.MONTH
    assert exports.basis is Basis.YEAR
    assert exports.headline
    assert exports.aliases == ("sales abroad of Ruritania", "foreign sales")
    assert (exports.adjustment, exports.prices) == ("SA", "current")


def test_empty_optional_cells_take_their_defaults(make_pack: MakePack) -> None:
    folder = make_pack(one_series(), rows())
    one = load_pack(folder).series[0]
    assert one.nature is Nature.FLOW
    assert one.transformation is Transformation.NONE
    assert (one.accumulation, one.status, one.headline) == ("period", "outturn", False)
    assert one.basis is one.ref_area is one.breakdown is one.lag_days is None
    assert one.indicator == "exports"  # told by the title


@pytest.mark.parametrize(
    ("cells", "nature"),
    [
        ({"unit": "percent"}, Nature.RATE),
        ({"unit": "index"}, Nature.INDEX),
        ({"unit": "persons", "indicator": "population"}, Nature.STOCK),
        ({"unit": "persons", "indicator": "payrolls"}, Nature.STOCK),
        ({"unit": "USD", "indicator": "hourly_earnings"}, Nature.PRICE),
        ({"unit": "USD", "indicator": "something new"}, Nature.FLOW),
        ({"unit": "percent", "nature": "flow"}, Nature.FLOW),
    ],
)
def test_nature_is_guessed_where_the_row_is_silent(
    make_pack: MakePack, cells: dict[str, str], nature: Nature
) -> None:
    assert load_pack(make_pack(one_series(**cells), rows())).series[0].nature is nature


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("persons", "person"),
        ("People", "person"),
        ("jobs", "job"),
        ("tonnes", "tonne"),
        ("%", "percent"),
        ("percentage points", "percentage_points"),
        ("usd", "USD"),
        ("XTS", "XTS"),
        ("kWh meters", "kwh_meter"),
        ("ferries", "ferry"),
    ],
)
def test_units_get_the_names_of_the_project(make_pack: MakePack, written: str, unit: str) -> None:
    assert load_pack(make_pack(one_series(unit=written), rows())).series[0].unit == unit


@pytest.mark.parametrize("code", ["USA", "GB", "US-CA", "EU27", "atlantis"])
def test_any_area_code_is_kept_in_capitals(make_pack: MakePack, code: str) -> None:
    one = load_pack(make_pack(one_series(ref_area=code), rows())).series[0]
    assert one.ref_area == code.upper()


def test_values_are_in_base_units_and_every_vintage_is_kept(make_pack: MakePack) -> None:
    history = load_pack(make_pack()).history("x")
    january = history.vintages(history.observations[0].period)
    assert [o.value for o in january] == [100_500_000.0, 101_500_000.0]
    assert [o.published for o in january] == [date(2025, 3, 1), date(2025, 4, 1)]
    assert {o.step for o in january} == {100_000.0}


def test_an_undated_row_has_no_publication_date(make_pack: MakePack) -> None:
    assert load_pack(make_pack()).observations["ur"][0].published is None


def test_url_and_note_of_a_row_override_those_of_its_series(make_pack: MakePack) -> None:
    table = (
        "series,period,value,published,source_url,note\n"
        "x,2025-01,1,,https://stats.example/jan,flash\n"
        "x,2025-02,2,,,\n"
    )
    first, second = load_pack(make_pack(SERIES, table)).observations["x"]
    assert (first.source_url, first.note) == ("https://stats.example/jan", "flash")
    assert (second.source_url, second.note) == ("https://stats.example/x", "provisional")


@pytest.mark.parametrize(
    ("written", "period"),
    [("2025-11", "2025-01/2025-11"), ("2025-01", "2025-01"), ("2025-02/2025-03",) * 2],
)
def test_a_year_to_date_figure_runs_from_the_first_month(
    make_pack: MakePack, written: str, period: str
) -> None:
    table = one_series(accumulation="year_to_date")
    pack = load_pack(make_pack(table, rows(f"x,{written},1,")))
    assert str(pack.observations["x"][0].period) == period


def test_a_weekly_year_to_date_figure_runs_from_the_first_iso_week(make_pack: MakePack) -> None:
    table = one_series(accumulation="year_to_date", frequency="W")
    pack = load_pack(make_pack(table, rows("x,2025-W01,1,")))
    assert str(pack.observations["x"][0].period) == "2025-W01"


def test_an_observation_may_be_dated_by_a_range(make_pack: MakePack) -> None:
    pack = load_pack(make_pack(one_series(), rows("x,2025-08/2025-10,1,")))
    assert pack.observations["x"][0].period.count == 3


@pytest.mark.parametrize(
    ("values", "steps"),
    [
        (["1.5", "2.5", "3.5", "4.5", "5"], [0.1] * 5),
        (["1.4", "2.5", "3", "4", "5.7"], [0.1] * 5),
        (["1.4", "3", "4", "7", "8", "9", "5.7", "6.1", "6.3", "5.2"], [0.1, *[1] * 5, *[0.1] * 4]),
        (["1.41", "2.52", "3", "4", "5.73"], [0.01, 0.01, 1.0, 1.0, 0.01]),
        (["1.5", "2.5", "3", "4", "5.5"], [0.1] * 5),
        (["4", "3.75", "3.25", "3", "2.5", "2.25", "2"], [0.01] * 7),
        (["4", "3.75", "3.25", "3", "2.51", "2.25", "2"], [1, 0.01, 0.01, 1, 0.01, 0.01, 1]),
        (["1.25", "2", "3", "4", "5", "6"], [0.01, 1.0, 1.0, 1.0, 1.0, 1.0]),
        (["330", "340"], [1.0, 1.0]),
        (["1.5E+9"], [1e8]),
    ],
)
def test_the_printed_step_minds_zeros_that_a_spreadsheet_dropped(
    make_pack: MakePack, values: list[str], steps: list[float]
) -> None:
    table = rows(*(f"x,2025-{n + 1:02},{value}," for n, value in enumerate(values)))
    observations = load_pack(make_pack(one_series(), table)).observations["x"]
    assert [o.step for o in observations] == steps


def test_unknown_columns_and_a_byte_order_mark_do_no_harm(make_pack: MakePack) -> None:
    table = "\ufeffseries,colour,period,value,published\nx,red,2025-01,1,\n"
    pack = load_pack(make_pack("\ufeff" + one_series(mood="good"), table))
    assert len(pack.observations["x"]) == 1
    assert pack.unknown_columns == ("mood",)


@pytest.mark.parametrize("ending", ["\r\n", "\n\n", "\n,,,\n"])
def test_blank_rows_and_windows_line_ends_do_no_harm(make_pack: MakePack, ending: str) -> None:
    table = OBSERVATIONS.replace("\n", ending)
    assert load_pack(make_pack(SERIES, table)).observations.count == 6


def test_the_published_column_may_be_left_out(make_pack: MakePack) -> None:
    pack = load_pack(make_pack(one_series(), "series,period,value\nx,2025-01,1\n"))
    assert pack.observations["x"][0].published is None


def test_an_opened_pack_reads_its_figures_when_asked(make_pack: MakePack) -> None:
    folder = make_pack(SERIES, rows("x,2025-01,many,"))
    pack = open_pack(folder)
    assert len(pack.series) == 4
    with pytest.raises(PackError, match="'many' is not a number"):
        pack.history("x")


def test_an_opened_pack_is_what_it_was_when_opened(make_pack: MakePack) -> None:
    folder = make_pack()
    pack = open_pack(folder)
    (folder / "observations.csv").write_text(rows("x,2025-01,9,"))
    assert pack.observations["x"] == load_pack(make_pack()).observations["x"]


def test_a_path_inside_the_folder_may_have_any_name(make_pack: MakePack, tmp_path: Path) -> None:
    resources = [
        {"name": "series", "path": "series.csv"},
        {"name": "observations", "path": "data/figures.csv"},
        {"name": "readme", "path": "README.md"},
    ]
    folder = make_pack(descriptor={"name": "p", "resources": resources})
    (folder / "data").mkdir()
    (folder / "observations.csv").rename(folder / "data" / "figures.csv")
    assert load_pack(folder).observations.count == 6


@given(st.decimals(-(10**9), 10**9, places=3), st.integers(-6, 12))
def test_values_are_rounded_once(value: object, scale: int) -> None:
    found = read_number(str(value), scale)
    exact = value.scaleb(scale)  # type: ignore[attr-defined]
    assert found == (float(exact), 3)


@given(st.lists(st.integers(0, 4), min_size=1))
def test_filled_up_decimals_are_those_of_most_rows(decimals: list[int]) -> None:
    usual = usual_decimals(decimals)
    if usual is not None:
        noughts = sum(usual - d for d in decimals if d < usual)
        few = sum(d < usual for d in decimals) <= 0.2 * len(decimals)
        assert few or noughts <= 3 + 0.2 * len(decimals)
        assert decimals.count(usual) == max(decimals.count(d) for d in decimals)


@pytest.mark.parametrize(
    ("unit", "read", "value"),
    [
        ("GWh", "watt_hour", 12e9),
        ("MW", "watt", 12e6),
        ("mm", "metre", 0.012),
        ("Mt", "tonne", 12e6),
        ("km2", "square_metre", 12e6),
        ("barrels_per_day", "barrel", 12.0),
        ("ppm", "parts_per_million", 12.0),
        ("bushels", "bushel", 12.0),
        ("tons", "tonne", 12.0),
    ],
)
def test_a_unit_with_a_power_of_ten_is_read_in_base_units(
    make_pack: MakePack, unit: str, read: str, value: float
) -> None:
    pack = load_pack(make_pack(one_series(unit=unit, multiplier=""), rows("x,2025-01,12,")))
    assert pack.series[0].unit == read
    assert pack.observations["x"][0].value == pytest.approx(value)
