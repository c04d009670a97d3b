"""`verifier reference refresh`: added packs read again from where they were added from."""

import shutil
from pathlib import Path

FIGURE = "jobless,2025-11,4.6,2025-12-05"


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "jobs" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_added_pack_is_read_again_from_where_it_is_from(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    result = call("reference", "refresh")
    assert result.exit_code == 0
    assert result.stdout == f"jobs: nothing changed in {folder / 'jobs'}\n"
    change(folder, "observations.csv", FIGURE, "jobless,2025-11,4.7,2025-12-05")
    change(folder, "datapackage.json", "1.0.0", "1.1.0")
    result = call("reference", "refresh", "Jobs")
    assert result.stdout == "jobs: 1.0.0 -> 1.1.0: 1 series, 1 with other figures\n"
    assert "4.7" in call("reference", "show", "jobless").stdout
    assert call("reference", "refresh").stdout.startswith("jobs: nothing changed")


def test_series_that_come_and_go_are_counted_when_a_pack_is_read_again(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    change(folder, "series.csv", "jobless,US", "idle,US")
    change(folder, "observations.csv", "jobless,", "idle,")
    assert "1 series, 1 new, 1 gone" in call("reference", "refresh", "jobs").stdout


def test_a_pack_that_is_broken_now_stays_as_it_was(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    change(folder, "observations.csv", "4.6", "four")
    result = call("reference", "refresh", "jobs")
    assert result.exit_code == 2
    assert "four" in result.stderr
    assert "4.6" in call("reference", "show", "jobless").stdout
    shutil.rmtree(folder / "jobs")
    assert call("reference", "refresh", "jobs").exit_code == 2
    assert "4.6" in call("reference", "show", "jobless").stdout


def test_only_an_added_pack_with_a_known_origin_is_read_again(call, folder: Path) -> None:
    assert "no pack was added" in call("reference", "refresh").stdout
    assert "is no added pack" in call("reference", "refresh", "jobs").stderr
    call("reference", "add", "jobs")
    (folder / "data" / "origins.json").unlink()
    assert "was not noted" in call("reference", "refresh", "jobs").stderr
    assert "no pack was added" in call("reference", "refresh").stdout


def test_another_pack_in_the_same_place_is_not_taken_for_it(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    change(folder, "datapackage.json", '"jobs"', '"posts"')
    change(folder, "series.csv", "jobless,US", "idle,US")
    change(folder, "observations.csv", "jobless,", "idle,")
    result = call("reference", "refresh", "jobs")
    assert result.exit_code == 2
    assert "holds the pack 'posts' now and no 'jobs'" in result.stderr


def test_a_pack_that_was_taken_away_is_not_read_again(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    call("reference", "remove", "jobs")
    assert "no pack was added" in call("reference", "refresh").stdout
