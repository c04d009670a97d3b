"""`verifier reference`, `explain`, `evaluate` and the frame around them."""

from pathlib import Path

from verifier.cli.articles import HELP_OPTIONS
from verifier.cli.commands.check import check
from verifier.explain import PART, entries
from verifier.version import own_version

PACK = ("--isolated", "-r", "jobs")


def test_list_shows_packs_and_the_series_of_one(call, folder: Path) -> None:
    assert call("reference", "list", *PACK).stdout == (
        "jobs  1.0.0  given  1 series  Jobs, made up\n"
    )
    text = call("reference", "list", "jobs", *PACK).stdout
    assert text == "jobless  M  percent  US unemployment rate\n"
    assert call("reference", "list", "--isolated").stdout == "no packs\n"
    assert "us-trade" in call("reference", "list").stdout


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


def test_help_is_asked_for_alike_where_a_command_is_called_by_itself() -> None:
    by_itself = check.make_context("check", [], resilient_parsing=True)
    assert set(check.get_help_option_names(by_itself)) == set(HELP_OPTIONS)


def test_explain_match_tells_how_a_series_is_chosen_and_lists_the_parts(call) -> None:
    text = call("explain", "match").stdout
    parts = [entry for (kind, _), entry in entries().items() if kind == PART]
    assert len(parts) > 10
    assert [
        entry.name for entry in parts if f"    {entry.name:14} {entry.title}\n" not in text
    ] == []
    assert call("explain", "same-place").stdout.startswith("same_place (part): ")


def test_a_large_pack_is_compiled_into_the_folder_that_is_told(
    call, folder: Path, monkeypatch
) -> None:
    table = folder / "jobs" / "series.csv"
    head, first = table.read_text(encoding="utf-8").splitlines()
    more = (first.replace("jobless", f"jobless_{n}", 1) for n in range(15_000))
    table.write_text("\n".join((head, first, *more, "")), encoding="utf-8")
    told = (*PACK, "--cache-dir", "kept")
    listed = "jobs  1.0.0  given  15001 series  Jobs, made up\n"
    assert call("reference", "list", *told).stdout == listed
    (file,) = (folder / "kept").glob("*.sqlite")
    built = file.stat().st_mtime_ns
    monkeypatch.setenv("VERIFIER_CACHE_DIR", str(folder / "kept"))
    assert call("reference", "list", *PACK).stdout == listed
    assert "US unemployment rate" in call("reference", "show", "jobless_14999", *PACK).stdout
    assert call("reference", "list", "jobs", *PACK).stdout.count("\n") == 15_001
    assert file.stat().st_mtime_ns == built
