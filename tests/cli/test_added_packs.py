"""`verifier reference add` and `remove`: packs that every later run has, and what is refused."""

import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from verifier.errors import PackError
from verifier.reference.catalogue import open_catalogue

FIGURE = "jobless,2025-11,4.6,2025-12-05"


def zipped(folder: Path, target: Path, inside: str = "jobs/", **more: str) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{inside}{file.name}")
        for name, content in more.items():
            archive.writestr(name, content)
    return target


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "jobs" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def kept(folder: Path) -> list[str]:
    """Every file of the packs in the data folder."""
    packs = folder / "data" / "packs"
    return sorted(p.relative_to(packs).as_posix() for p in packs.rglob("*") if p.is_file())


FILES = ["jobs@1/datapackage.json", "jobs@1/observations.csv", "jobs@1/series.csv"]


@pytest.mark.parametrize("given", ["jobs", "jobs/datapackage.json", "jobs.zip", "bare.zip"])
def test_an_added_pack_is_there_in_every_later_run(call, folder: Path, given: str) -> None:
    zipped(folder / "jobs", folder / "jobs.zip")
    zipped(folder / "jobs", folder / "bare.zip", "")
    assert call("check", "right.txt", "--published", "2025-12-08").exit_code == 0
    result = call("reference", "add", given)
    assert result.exit_code == 0
    assert result.stdout.startswith("added jobs 1.0.0: 1 series, in ")
    shutil.rmtree(folder / "jobs")
    assert kept(folder) == FILES
    text = call("reference", "list").stdout
    assert "jobs                       1.0.0      added    1 series" in text
    assert text.index("world-prices") < text.index("jobs  ")
    assert call("reference", "show", "jobless").exit_code == 0
    result = call("check", "wrong.txt", "--published", "2025-12-08", "--output-format", "json")
    packs = json.loads(result.stdout)["reference"]
    assert packs[-1]["pack"] == "jobs"
    assert "added" not in call("reference", "list", "--isolated").stdout
    assert "jobs" in call("reference", "list", "--isolated", "-r", "jobs").stdout


def test_list_tells_shipped_added_and_given_packs_apart(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    other = shutil.copytree(folder / "jobs", folder / "other")
    for file in other.iterdir():
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("jobless,", "idle,").replace('"jobs"', '"other"'))
    rows = call("reference", "list", "-r", "other").stdout.splitlines()
    origins = {row.split()[0]: row.split()[2] for row in rows}
    assert (origins["us-trade"], origins["jobs"], origins["other"]) == ("shipped", "added", "given")


def test_the_same_again_changes_nothing_and_other_content_replaces(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    result = call("reference", "add", "jobs")
    assert result.stdout == "jobs 1.0.0 is already there with the same content; nothing changed\n"
    change(folder, "observations.csv", "4.6", "4.7")
    result = call("reference", "add", "jobs")
    assert result.stdout == "replaced jobs 1.0.0 by other content of the same version: 1 series\n"
    change(folder, "datapackage.json", "1.0.0", "1.1.0")
    result = call("reference", "add", "jobs")
    assert result.stdout == "replaced jobs 1.0.0 by jobs 1.1.0: 1 series\n"
    assert [name.split("/")[0] for name in kept(folder)] == ["jobs@3"] * 3
    assert "4.7" in call("reference", "show", "jobless").stdout


def test_removing_takes_the_pack_away(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    result = call("reference", "remove", "Jobs")
    assert (result.exit_code, result.stdout) == (0, "removed Jobs\n")
    assert kept(folder) == []
    result = call("reference", "remove", "jobs")
    assert result.exit_code == 2
    assert "'jobs' is no added pack (none)" in result.stderr
    assert "comes with verifier" in call("reference", "remove", "us_trade").stderr


def test_a_data_folder_may_be_named_by_flag_variable_and_file(call, folder: Path) -> None:
    call("reference", "add", "jobs", "--data-dir", "elsewhere")
    assert "added" not in call("reference", "list").stdout
    assert "added" in call("reference", "list", "--data-dir", "elsewhere").stdout
    env = {"VERIFIER_DATA_DIR": None}
    (folder / "verifier.toml").write_text('data-dir = "elsewhere"\n', encoding="utf-8")
    assert "added" in call("reference", "list", env=env).stdout


def test_a_pack_given_for_a_run_takes_the_place_of_the_added_one(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    change(folder, "observations.csv", "4.6", "4.9")
    text = call("reference", "show", "jobless", "-r", "jobs").stdout
    assert "4.9" in text
    assert "4.6" in call("reference", "show", "jobless").stdout


def test_everything_that_is_wrong_is_told_and_nothing_is_added(call, folder: Path) -> None:
    change(folder, "observations.csv", "4.6", "four")
    change(folder, "observations.csv", "2025-09,", "2025-13,")
    for given in ("jobs", str(zipped(folder / "jobs", folder / "jobs.zip"))):
        result = call("reference", "add", given)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"{given}/observations.csv line 4, value: 'four'" in result.stderr
        assert f"{given}/observations.csv line 2, period: '2025-13'" in result.stderr
        assert "data" not in result.stderr
        assert kept(folder) == []


def test_keys_and_names_of_other_packs_are_refused(call, folder: Path) -> None:
    change(folder, "series.csv", "jobless,", "us_exports,")
    change(folder, "observations.csv", "jobless,", "us_exports,")
    result = call("reference", "add", "jobs")
    assert result.exit_code == 2
    assert "'us_exports' is also a series of the pack 'us-trade'" in result.stderr
    change(folder, "series.csv", "us_exports,", "x,")
    change(folder, "observations.csv", "us_exports,", "x,")
    change(folder, "datapackage.json", '"jobs"', '"us_trade"')
    assert "comes with verifier" in call("reference", "add", "jobs").stderr
    change(folder, "datapackage.json", '"us_trade"', '"../up"')
    result = call("reference", "add", "jobs")
    assert "'../up' is not a name of letters" in result.stderr
    assert kept(folder) == []


@pytest.mark.parametrize("file", ["datapackage.json", "series.csv", "observations.csv"])
def test_a_broken_added_pack_stops_the_run_and_names_the_way_out(
    call, folder: Path, file: str
) -> None:
    call("reference", "add", "jobs")
    (folder / "data" / "packs" / "jobs@1" / file).write_text("?", encoding="utf-8")
    result = call("reference", "show", "jobless")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "`verifier reference remove jobs` takes it away" in result.stderr
    assert call("reference", "remove", "jobs").exit_code == 0
    assert call("reference", "list").exit_code == 0


def test_a_broken_added_pack_is_mended_by_adding_it_again(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    (folder / "data" / "packs" / "jobs@1" / "series.csv").unlink()
    assert call("reference", "list").exit_code == 2
    assert call("reference", "add", "jobs").exit_code == 0
    assert "added" in call("reference", "list").stdout


def test_what_is_no_pack_is_refused(call, folder: Path) -> None:
    for given, message in (
        ("gone", "no such file or folder"),
        ("right.txt", "is not a pack"),
        (str(folder), "datapackage.json: is missing"),
    ):
        result = call("reference", "add", given)
        assert result.exit_code == 2
        assert message in result.stderr
    (folder / "broken.zip").write_bytes(zipped(folder / "jobs", folder / "j.zip").read_bytes()[:99])
    assert "is not a pack" in call("reference", "add", "broken.zip").stderr


def test_a_zip_that_grows_without_measure_is_refused(call, folder: Path) -> None:
    rows = f"{FIGURE}\n" * 800_000
    (folder / "jobs" / "observations.csv").write_text(rows, encoding="utf-8")
    bomb = zipped(folder / "jobs", folder / "bomb.zip")
    assert bomb.stat().st_size < 200_000
    result = call("reference", "add", str(bomb))
    assert result.exit_code == 2
    assert "more than 100 times its size in the zip" in result.stderr
    assert kept(folder) == []


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("../evil.csv", "leads out of the zip"),
        ("/etc/evil.csv", "leads out of the zip"),
        ("..\\evil.csv", "leads out of the zip"),
        ("c:\\evil.csv", "leads out of the zip"),
        ("more/datapackage.json", "more than one datapackage.json"),
    ],
)
def test_a_zip_with_strange_entries_is_refused(call, folder: Path, entry, message) -> None:
    made = zipped(folder / "jobs", folder / "made.zip", **{entry: "x"})
    result = call("reference", "add", str(made))
    assert result.exit_code == 2
    assert message in result.stderr
    assert not (folder.parent / "evil.csv").exists()
    assert kept(folder) == []


def test_other_entries_of_a_zip_and_files_of_a_folder_stay_outside(call, folder: Path) -> None:
    made = zipped(folder / "jobs", folder / "made.zip", **{"jobs/run.sh": "x", "__MACOSX/a": "x"})
    assert call("reference", "add", str(made)).exit_code == 0
    (folder / "jobs" / "run.sh").write_text("x", encoding="utf-8")
    call("reference", "remove", "jobs")
    assert call("reference", "add", "jobs").exit_code == 0
    assert kept(folder) == FILES


def test_a_table_outside_the_folder_is_refused(call, folder: Path) -> None:
    change(folder, "datapackage.json", '"series.csv"', '"../series.csv"')
    result = call("reference", "add", "jobs")
    assert "must be a file in the pack's folder" in result.stderr
    assert kept(folder) == []


def test_a_data_folder_that_cannot_be_written_is_told(call, folder: Path) -> None:
    (folder / "data").write_text("a file", encoding="utf-8")
    result = call("reference", "add", "jobs")
    assert (result.exit_code, result.stdout) == (2, "")
    assert str(folder / "data") in result.stderr


def test_what_was_copied_can_be_read_by_its_user(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    mode = stat.S_IMODE((folder / "data" / "packs" / "jobs@1").stat().st_mode)
    assert mode & 0o700 == 0o700
    assert [path.name for path in (folder / "data" / "packs").iterdir()] == ["jobs@1"]


def test_an_added_pack_is_validated_by_its_name(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    shutil.rmtree(folder / "jobs")
    assert "1 series, no problems" in call("reference", "validate", "JOBS").stdout
    assert "no pack of that name" in call("reference", "validate", "gone").stderr


def test_what_a_killed_run_left_is_ignored_and_swept_after_a_day(call, folder: Path) -> None:
    packs = folder / "data" / "packs"
    for name in (".new-old", ".gone-old", ".new-young"):
        shutil.copytree(folder / "jobs", packs / name)
    for name in (".new-old", ".gone-old"):
        os.utime(packs / name, (0, 0))
    assert "added" not in call("reference", "list").stdout
    assert call("reference", "add", "jobs").exit_code == 0
    assert sorted(path.name for path in packs.iterdir()) == [".new-young", "jobs@1"]


def test_the_newest_of_two_copies_counts(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    packs = folder / "data" / "packs"
    for number in ("9", "10"):
        shutil.copytree(packs / "jobs@1", packs / f"jobs@{number}")
    table = packs / "jobs@10" / "observations.csv"
    table.write_text(table.read_text().replace("4.6", "9.9"), encoding="utf-8")
    assert "9.9" in call("reference", "show", "jobless").stdout
    call("reference", "remove", "jobs")
    assert list(packs.iterdir()) == []


def test_runs_that_add_at_once_leave_one_whole_pack(folder: Path) -> None:
    runs = []
    for number in range(4):
        copy = shutil.copytree(folder / "jobs", folder / f"jobs{number}")
        table = copy / "observations.csv"
        table.write_text(table.read_text().replace("4.6", f"{number}.5"), encoding="utf-8")
        command = [sys.executable, "-m", "verifier", "reference", "add", copy.name]
        runs.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    told = [run.communicate(timeout=120) for run in runs]
    assert [run.returncode for run in runs] == [0] * 4, told
    left = list((folder / "data" / "packs").iterdir())
    assert max(int(path.name.rpartition("@")[2]) for path in left) == 4
    assert open_catalogue([], isolated=False, data=folder / "data").packs[-1].name == "jobs"


def test_only_a_run_that_names_a_data_folder_reads_it(call, folder: Path) -> None:
    call("reference", "add", "jobs")
    (folder / "data" / "packs" / "jobs@1" / "series.csv").write_text("?", encoding="utf-8")
    assert "jobs" not in {pack.name for pack in open_catalogue([], isolated=False).packs}
    with pytest.raises(PackError, match="remove jobs"):
        open_catalogue([], isolated=False, data=folder / "data")
