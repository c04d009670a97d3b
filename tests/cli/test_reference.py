"""`verifier reference`, `explain`, `evaluate` and the frame around them."""

import re
from pathlib import Path

from verifier.version import own_version

PACK = ("--isolated", "-r", "jobs")


def test_list_shows_packs_and_the_series_of_one(call, folder: Path) -> None:
    assert call("reference", "list", *PACK).stdout == "jobs  1.0.0  1 series  Jobs, made up\n"
    text = call("reference", "list", "jobs", *PACK).stdout
    assert text == "jobless  M  percent  US unemployment rate\n"
    assert call("reference", "list", "--isolated").stdout == "no packs\n"
    assert "us-trade" in call("reference", "list").stdout


def test_search_finds_by_words(call, folder: Path) -> None:
    result = call("reference", "search", "unemployment", "US", *PACK)
    assert "jobless" in result.stdout
    result = call("reference", "search", "zebra", *PACK)
    assert (result.exit_code, result.stdout) == (0, "nothing found for 'zebra'\n")


def test_show_gives_the_newest_figures_and_their_revisions(call, folder: Path) -> None:
    with (folder / "jobs" / "observations.csv").open("a", encoding="utf-8") as table:
        table.write("jobless,2025-10,4.5,2025-12-05\n")
    text = call("reference", "show", "jobless", *PACK).stdout
    assert text.startswith("jobless: US unemployment rate\n")
    assert re.search(r"2025-10 +4\.5 +2025-12-05 +\|.*\| +was 4\.4 \(2025-11-07\)", text)
    text = call("reference", "show", "jobless", "--as-of", "2025-11-30", "-n", "1", *PACK).stdout
    assert "2 periods, as known on 2025-11-30" in text
    assert re.search(r"2025-10 +4\.4 +2025-11-07 +\|", text)
    assert "2025-11 " not in text
    assert "4.5" not in text


def test_validate_is_clean_or_names_the_row(call, folder: Path) -> None:
    result = call("reference", "validate", "jobs")
    assert (result.exit_code, result.stdout) == (0, "jobs: 1 series, no problems\n")
    table = folder / "jobs" / "observations.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("4.6", "four"), encoding="utf-8")
    result = call("reference", "validate", "jobs", "us_trade")
    assert result.exit_code == 1
    assert "observations.csv line 4" in result.stdout
    assert "us_trade: " in result.stdout


def test_validate_shows_what_is_only_odd_and_fails_only_on_problems(call, folder: Path) -> None:
    table = folder / "jobs" / "observations.csv"
    rows = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join(row for row in rows if ",2025-10," not in row), encoding="utf-8")
    result = call("reference", "validate", "jobs")
    assert result.exit_code == 0
    assert result.stdout == (
        "warning: jobs/observations.csv, jobless: no figure for 2025-10\n"
        "jobs: 1 series, no problems, 1 warning\n"
    )


def test_validate_takes_shipped_packs_by_folder_name_and_by_listed_name(call) -> None:
    for name in ("us_trade", "us-trade"):
        result = call("reference", "validate", name)
        assert result.exit_code == 0
        assert f"\n{name}: " in f"\n{result.stdout}"


def test_explain_lists_everything_or_says_more_about_one(call) -> None:
    text = call("explain").stdout
    assert all(word in text for word in ("Reasons", "Caveats", "off_period", "growth", "streak"))
    text = call("explain", "growth").stdout
    assert text.startswith("growth (operation): ")
    assert "Examples:" in text
    assert "Not read as such:" in text


def test_version_and_help_leave_with_0(call) -> None:
    assert call("--version").stdout == f"verifier {own_version()}\n"
    assert call("--help").exit_code == 0
    assert call("check", "-h").exit_code == 0


def test_a_large_pack_is_compiled_into_the_folder_that_is_told(
    call, folder: Path, monkeypatch
) -> None:
    table = folder / "jobs" / "series.csv"
    head, first = table.read_text(encoding="utf-8").splitlines()
    more = (first.replace("jobless", f"jobless_{n}", 1) for n in range(15_000))
    table.write_text("\n".join((head, first, *more, "")), encoding="utf-8")
    told = (*PACK, "--cache-dir", "kept")
    listed = "jobs  1.0.0  15001 series  Jobs, made up\n"
    assert call("reference", "list", *told).stdout == listed
    (file,) = (folder / "kept").glob("*.sqlite")
    built = file.stat().st_mtime_ns
    monkeypatch.setenv("VERIFIER_CACHE_DIR", str(folder / "kept"))
    assert call("reference", "list", *PACK).stdout == listed
    assert "US unemployment rate" in call("reference", "show", "jobless_14999", *PACK).stdout
    assert call("reference", "list", "jobs", *PACK).stdout.count("\n") == 15_001
    assert file.stat().st_mtime_ns == built
