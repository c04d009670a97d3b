"""What is installed: the wheel and the source archive hold everything, and an installed copy works
wherever it is called."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
DATA, PACKAGE = PROJECT / "reference_data", PROJECT / "verifier"
CALL = "from verifier.cli import main; main()"


def built(project: Path, target: str, folder: Path) -> Path:
    """A wheel or source archive of the project, made without the network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True, timeout=120)
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(PROJECT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(PROJECT, "sdist", tmp_path_factory.mktemp("sdist"))


def files_in(folder: Path) -> set[str]:
    """What lies in a folder of the project, caches and hidden files aside."""
    names = (path.relative_to(PROJECT) for path in folder.rglob("*") if path.is_file())
    return {
        name.as_posix()
        for name in names
        if name.suffix != ".pyc" and not any(part.startswith(".") for part in name.parts)
    }


def wheel_names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_the_wheel_holds_the_package_and_the_shipped_data_and_nothing_else(wheel: Path) -> None:
    data = {f"verifier/{name}" for name in files_in(DATA)}
    assert wheel_names(wheel) == files_in(PACKAGE) | data | {"verifier/report.schema.json"}


def test_the_wheel_has_the_command_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        texts = {Path(name).name: archive.read(name).decode() for name in archive.namelist()}
    assert "verifier = verifier.cli:main" in texts["entry_points.txt"]
    assert texts["LICENSE"] == (PROJECT / "LICENSE").read_text(encoding="utf-8")
    assert "Requires-Python: >=3.11" in texts["METADATA"]


def test_the_source_archive_is_enough_to_build_and_to_test(
    wheel: Path, sdist: Path, tmp_path: Path
) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (project,) = tmp_path.iterdir()
    for name in (*files_in(DATA), *files_in(PROJECT / "tests"), *files_in(PROJECT / "claims")):
        assert (project / name).is_file(), name
    assert wheel_names(built(project, "wheel", tmp_path / "again")) == wheel_names(wheel)


def test_the_image_is_given_all_that_its_wheel_is_built_from(wheel: Path, tmp_path: Path) -> None:
    lines = (PROJECT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [
        line.split()[1:] for line in lines if line.startswith("COPY") and "--from" not in line
    ]
    for *sources, target in copied:
        for name in sources:
            source = PROJECT / name
            if source.is_dir():
                shutil.copytree(source, tmp_path / target, ignore=shutil.ignore_patterns("*.pyc"))
            else:
                place = tmp_path / target
                place = place / source.name if target.endswith("/") else place
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, place)
    assert wheel_names(built(tmp_path, "wheel", tmp_path / "dist")) == wheel_names(wheel)


def test_an_installed_copy_works_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    place, work = tmp_path / "site", tmp_path / "work"
    work.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    (work / "x.txt").write_text("US unemployment was 4.6% in November.\n", encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1"}

    def run(*args: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", CALL, *args],
            cwd=work,
            env=env,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return done.stdout

    assert str(place) in run("reference", "validate", "rates")
    options = ("--published", "2025-12-20", "--show-supported")
    assert run("check", "x.txt", *options).endswith(
        "1 claim: 1 supported, 0 mismatch, 0 unverified\n"
    )


def test_an_installed_copy_gives_the_schema_and_is_known_to_spacy(
    wheel: Path, tmp_path: Path
) -> None:
    place = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    program = (
        "import sys, spacy; nlp = spacy.blank('en'); "
        "nlp.add_pipe('verifier', config={'published': '2025-12-20'}); "
        "doc = nlp('US unemployment was 4.6% in November.'); "
        "import verifier; "
        "print(verifier.__file__, verifier.report_schema()['title'], sep='\\n'); "
        "print([(span.text, span._.verdict['rating']) for span in doc.spans['verifier']])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    where, title, claims = done.stdout.splitlines()
    assert where.startswith(str(place))
    assert title == "verifier report"
    assert claims == "[('4.6%', 'supported')]"
