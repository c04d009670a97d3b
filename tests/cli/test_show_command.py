"""`verifier reference show`: everything about one series."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.reference.catalogue import open_catalogue
from verifier.views.series import Names, series_view
from verifier.views.sheet import sheet_of

PACK = ("--isolated", "-r", "jobs")


@pytest.fixture
def revised(folder: Path) -> Path:
    with (folder / "jobs" / "observations.csv").open("a", encoding="utf-8") as table:
        table.write("jobless,2025-10,4.5,2025-12-05\n")
    return folder


def cells(text: str, period: str) -> list[str]:
    (line,) = [one for one in text.splitlines() if one.startswith(f"  {period} ")]
    return line.split(maxsplit=4)


def test_every_filled_column_is_told_in_words(call, folder: Path) -> None:
    text = call("reference", "show", "us_exports").stdout
    told = dict(line.strip().split(maxsplit=1) for line in text.splitlines()[2:18] if line.strip())
    assert told["measures"] == "Exports (exports)"
    assert told["place"] == "United States (USA)"
    assert told["partner"] == "World (WLD)"
    assert (told["unit"], told["frequency"]) == ("USD", "monthly")
    assert told["adjustment"] == "seasonally adjusted"
    assert told["source"].startswith("https://www.bea.gov/")
    assert told["pack"].startswith("us-trade 20")
    assert "periods, January 2018 to" in text
    assert "days after the end of a period" in text


def test_newest_figures_with_their_prints_and_changes(call, revised: Path) -> None:
    text = call("reference", "show", "jobless", *PACK).stdout
    assert text.startswith("jobless: US unemployment rate\n")
    assert cells(text, "2025-10") == [
        "2025-10",
        "4.5",
        "+0.1",
        "2025-12-05",
        "first 4.4 (2025-11-07)",
    ]
    assert cells(text, "2025-11") == ["2025-11", "4.6", "+0.1", "2025-12-05"]
    assert "percent; changes in points" in text
    assert "3 periods, September 2025 to November 2025; 4 prints in all" in text


def test_as_of_shows_what_was_known_then(call, revised: Path) -> None:
    text = call("reference", "show", "jobless", "--as-of", "2025-11-30", "-n", "1", *PACK).stdout
    assert "2 periods" in text
    assert "as known on 2025-11-30" in " ".join(text.split())
    assert cells(text, "2025-10") == ["2025-10", "4.4", "0.0", "2025-11-07"]
    assert "2025-11 " not in text
    assert "4.5" not in text


def test_json_is_one_document(call, revised: Path) -> None:
    found = json.loads(
        call("reference", "show", "jobless", "--output-format", "json", *PACK).stdout
    )
    assert (found["series"], found["ref_area_name"]) == ("jobless", "United States")
    assert (found["periods"], found["first"], found["last"]) == (3, "2025-09", "2025-11")
    assert found["release_lag"] == {"days": 7, "by": "dated prints"}
    october = found["observations"][1]
    assert (october["value"], october["published"]) == (4.5, "2025-12-05")
    assert october["earlier"] == [{"value": 4.4, "published": "2025-11-07"}]
    assert october["on_period"] == pytest.approx(0.1)


def test_an_unknown_series_is_told_with_the_nearest_and_how_to_search(call) -> None:
    result = call("reference", "show", "us_unemplyment")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean 'us_unemployment'" in result.stderr
    assert "verifier reference search us unemplyment" in result.stderr


def test_a_series_without_figures_is_shown(call, folder: Path) -> None:
    (folder / "jobs" / "observations.csv").write_text("series,period,value,published\n")
    result = call("reference", "show", "jobless", *PACK)
    assert result.exit_code == 0
    assert "figures        none" in result.stdout
    as_json = call("reference", "show", "jobless", "--output-format", "json", *PACK).stdout
    assert json.loads(as_json)["observations"] == []


def test_growth_stands_beside_levels_and_not_beside_rates_of_change(call) -> None:
    assert "ON YEAR  ON MONTH" in call("reference", "show", "us_exports").stdout
    for key in ("us_cpi_yoy", "us_balance"):
        assert "ON YEAR" not in call("reference", "show", key).stdout
    yearly = call("reference", "show", "population_deu").stdout
    assert "ON YEAR" in yearly
    assert yearly.count("ON YEAR") == 1


def test_a_terminal_without_unicode_gets_a_drawing_in_ascii(folder: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "verifier", "reference", "show", "us_exports"]
    done = subprocess.run(command, capture_output=True, env=env, timeout=60, check=True)
    assert b"\\u" not in done.stdout
    assert b"*" in done.stdout
    assert b"$340bn +" in done.stdout


def test_nothing_in_a_pack_can_steer_a_terminal(call, folder: Path) -> None:
    table = folder / "jobs" / "series.csv"
    table.write_text(
        table.read_text().replace("percent", "\x1b[31mred").replace("US un", "\x1b[2Jun")
    )
    assert "\x1b" not in call("reference", "show", "jobless", *PACK).stdout
    assert "\x1b" not in call("reference", "search", "rate", "--color", "never", *PACK).stdout


@pytest.mark.parametrize("key", ["us_exports", "cn_exports_usd_ytd", "brent", "population_deu"])
def test_sixty_columns_are_enough(key: str) -> None:
    catalogue = open_catalogue([], isolated=False)
    sheet = sheet_of(catalogue.history(key), 14)
    lines = series_view(sheet, Names("a pack"), 60).splitlines()
    assert [line for line in lines if len(line) > 60 and "://" not in line] == []
    assert any("└" in line for line in lines)
