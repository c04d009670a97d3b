"""Compiling a pack: the same problems as in memory, and never a broken file."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_pack import OBSERVATIONS, SERIES, MakePack, one_series, rows

from verifier.errors import PackError
from verifier.reference import packs
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.compiled import opened
from verifier.reference.opening import Opening
from verifier.reference.packs import load_pack

OPENS = """
import sys
from pathlib import Path
from verifier.reference.catalogue import open_catalogue
from verifier.reference.opening import Opening
{before}
how = Opening(cache_dir=Path(sys.argv[2]), compiled_from=0{more})
catalogue = open_catalogue([sys.argv[1]], True, how=how)
print(len(catalogue.series), *(o.value for o in catalogue.history("x").observations))
"""


def compiled(folder: Path, cache: Path, **more: object) -> Catalogue:
    how = Opening(cache_dir=cache, compiled_from=0, **more)  # type: ignore[arg-type]
    return open_catalogue([folder], isolated=True, how=how)


def problems_of(folder: Path, cache: Path | None) -> list[str]:
    try:
        compiled(folder, cache) if cache else load_pack(folder)
    except PackError as error:
        return list(error.problems)
    return []


def started(folder: Path, cache: Path, before: str = "", more: str = "") -> subprocess.Popen[str]:
    code = OPENS.format(before=before, more=more)
    arguments = [sys.executable, "-c", code, str(folder), str(cache)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize(
    ("series", "observations"),
    [
        (one_series(unit=""), rows("x,2025-01,1,")),
        (one_series(frequency="Z", headline="perhaps"), rows("x,2025-01,1,")),
        (one_series() + '"x","Again","USD","M"\n', rows("x,2025-01,1,")),
        (one_series() + '"y","Short"\n', rows("x,2025-01,1,", "y,2025-01,1,")),
        (one_series(unit="USD million"), rows()),
        ("series,title,unit,frequency\n", rows("x,2025-01,1,")),
        ("series,title\n", rows()),
        ("", rows()),
        (SERIES, OBSERVATIONS + "ruritania,2025-01,1,\n"),
        (SERIES, rows("x,2025-01,1,", "x,2025-01,2,")),
        (SERIES, rows("x,2025-01,1,2025-03-01", "ur,2025-Q1,1,", "x,2025-01,1,2025-03-01")),
        (SERIES, rows("x,2025-13,1,", "x,2025-01,many,", "x,2025-02,1,yesterday", "u,2025,1,")),
        (SERIES, rows("x,2025-02,1,2025-01-01")),
        (SERIES, rows("x,2025-01,1,", 'x,2025-02,"1,')),
        (SERIES, "series,period\nx,2025-01\n"),
        (SERIES, ""),
        (SERIES.encode() + b"y,\xff,,,,,USD,,M,,,,,,,,,,,\n", rows()),
        (SERIES, OBSERVATIONS.encode("utf-16")),
        (SERIES, OBSERVATIONS.encode() + b"x,2025-03,\0,\n"),
        (SERIES, rows(*(f"x,20{n:02}-13,1," for n in range(80)))),
    ],
)
def test_a_broken_pack_has_the_same_problems(
    series: str | bytes, observations: str | bytes, make_pack: MakePack, tmp_path: Path
) -> None:
    folder = make_pack(series, observations)
    found = problems_of(folder, tmp_path / "cache")
    assert found
    assert found == problems_of(folder, None)
    assert not list((tmp_path / "cache").glob("*.sqlite"))


CELLS = st.sampled_from("x;y;ur;2025-01;2025;1.5;1,5;-7;2025-03-01;; ".split(";"))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(table=st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=6))
def test_any_rows_have_the_same_problems_or_figures(
    table: list[tuple[str, ...]], make_pack: MakePack, tmp_path: Path
) -> None:
    folder = make_pack(SERIES, rows(*(",".join(f'"{cell}"' for cell in row) for row in table)))
    found = problems_of(folder, tmp_path / "cache")
    assert found == problems_of(folder, None)
    if not found:
        pack, small = compiled(folder, tmp_path / "cache"), load_pack(folder)
        for one in small.series:
            assert pack.history(one.key).observations == small.observations[one.key]


def test_a_pack_that_did_not_change_is_compiled_once(make_pack: MakePack, tmp_path: Path) -> None:
    folder, heard = make_pack(), list[str]()

    def told(what: str, _done: int, _whole: int) -> None:
        heard.append(what.partition(": ")[2])

    compiled(folder, tmp_path / "cache", told=told)
    assert "series" in heard
    heard.clear()
    compiled(folder, tmp_path / "cache", told=told)
    assert set(heard) <= {"hash"}


def test_a_pack_that_changed_is_compiled_again(make_pack: MakePack, tmp_path: Path) -> None:
    compiled(make_pack(), tmp_path / "cache")
    folder = make_pack(observations=rows("x,2025-01,9,"))
    figures = compiled(folder, tmp_path / "cache").history("x").observations
    assert [one.value for one in figures] == [9e6]


def test_a_former_form_is_removed(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "are_settled", lambda stamps, now: True)
    compiled(make_pack(), tmp_path / "cache")
    compiled(make_pack(observations=rows("x,2025-01,9,")), tmp_path / "cache")
    assert len(list((tmp_path / "cache").glob("*.sqlite"))) == 1


def test_the_hash_of_an_unchanged_pack_is_remembered(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "are_settled", lambda stamps, now: True)
    folder = make_pack()
    first = compiled(folder, tmp_path / "cache")
    monkeypatch.setattr(opened, "digest_of", lambda files, how: pytest.fail("read again"))
    again = compiled(folder, tmp_path / "cache")
    assert again.packs[0].sha256 == first.packs[0].sha256 == load_pack(folder).sha256


def test_two_processes_at_once_do_the_work_once(make_pack: MakePack, tmp_path: Path) -> None:
    folder, cache = make_pack(), tmp_path / "cache"
    more = ", told=lambda what, *_: print(what, file=sys.stderr)"
    both = [started(folder, cache, more=more) for _ in range(2)]
    told = [one.communicate(timeout=60) for one in both]
    assert [out for out, _ in told] == ["4 100500000.0 101500000.0 -7000000.0\n"] * 2
    assert sum("series" in err for _, err in told) == 1
    assert len(list(cache.glob("*.sqlite"))) == 1
    assert not list(cache.glob("*.part*"))


@pytest.mark.parametrize("stage", ["series", "observations", "indexes", "names", "words"])
def test_a_killed_build_leaves_nothing_that_is_opened(
    stage: str, make_pack: MakePack, tmp_path: Path
) -> None:
    folder, cache = make_pack(), tmp_path / "cache"
    before = (
        "import os, signal, verifier.reference.compiled.observation_pass as second\n"
        "import verifier.reference.compiled.series_pass as first\n"
        "second._TOLD_EVERY = first._TOLD_EVERY = 1\n"
        "def told(what, *_):\n"
        f"    if what.endswith({stage!r}): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = started(folder, cache, before, ", told=told")
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert not list(cache.glob("*.sqlite"))
    assert list(cache.glob("*.part*"))
    assert len(compiled(folder, cache).history("x").observations) == 3
    assert not list(cache.glob("*.part*"))


def test_litter_of_other_packs_goes_too_unless_they_are_being_built(
    make_pack: MakePack, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for name in ("left.17.part", "left.17.part.rows"):
        (cache / name).write_bytes(b"half")
    compiled(make_pack(), cache)
    assert not list(cache.glob("*.part*"))


def test_a_cut_off_file_is_built_again(make_pack: MakePack, tmp_path: Path) -> None:
    folder, cache = make_pack(), tmp_path / "cache"
    compiled(folder, cache)
    (file,) = cache.glob("*.sqlite")
    file.write_bytes(file.read_bytes()[:-4096])
    assert len(compiled(folder, cache).history("x").observations) == 3


def test_a_cache_that_is_removed_while_open_is_read_on_and_built_again(
    make_pack: MakePack, tmp_path: Path
) -> None:
    folder, cache = make_pack(), tmp_path / "cache"
    catalogue = compiled(folder, cache)
    for file in cache.iterdir():
        file.unlink()
    assert len(catalogue.history("x").observations) == 3
    found: list[int] = []
    other = threading.Thread(target=lambda: found.append(len(catalogue.history("ur").observations)))
    other.start()
    other.join()
    assert found == [1]
    assert len(list(cache.glob("*.sqlite"))) == 1


@pytest.mark.skipif(os.name == "nt", reason="a file in the way is told otherwise there")
def test_a_cache_that_cannot_be_written_is_done_without(
    make_pack: MakePack, tmp_path: Path
) -> None:
    in_the_way, warnings = tmp_path / "file", list[str]()
    in_the_way.write_text("no folder")
    catalogue = compiled(make_pack(), in_the_way / "cache", warn=warnings.append)
    assert len(catalogue.history("x").observations) == 3
    assert [line for line in warnings if "cannot be written to" in line and "--cache-dir" in line]


def test_a_table_beyond_the_limit_is_refused(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "MAX_BYTES", 100)
    with pytest.raises(PackError, match=r"observations\.csv: has [0-9]+ bytes; at most 100 are"):
        compiled(make_pack(), tmp_path / "cache")


def test_a_small_series_table_with_many_figures_is_compiled_too(
    make_pack: MakePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_pack()
    assert packs.large_pack(folder, 500_000) is None
    monkeypatch.setattr(packs, "MAX_BYTES", 100)
    assert packs.large_pack(folder, 500_000) is not None
