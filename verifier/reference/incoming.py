"""Home of `take_in`: the files of a pack copied from a folder or a zip, and nothing else.

A zip is hostile until proven otherwise: only the descriptor and the two tables that it names are
read, under fixed limits of size, and their places in it decide nothing about where they go.
"""

import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO

from verifier.errors import PackError
from verifier.reference.compiled.opened import MAX_BYTES
from verifier.reference.descriptor import DESCRIPTOR, read_descriptor
from verifier.reference.packs import MAX_DESCRIPTOR_BYTES
from verifier.reference.problems import Problems

MAX_MEMBERS = 1_000
"""A zip with more entries is no pack."""
MAX_RATIO, FREE_BYTES = 100, 10_000_000
"""Tables of figures shrink 5 to 20 times; what grows to more than `FREE_BYTES` and a hundred times
its size in the zip was made to harm."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Other methods unpack far more at a time than is asked for."""
_CHUNK = 1 << 20

Opener = Callable[[str], "tuple[IO[bytes], int | None] | None"]
"""Opens a file of the pack by its path in it, with its size in the zip; None where it is not."""


def take_in(source: Path, target: Path) -> None:
    """Copy the pack at `source`, a folder, its descriptor or a zip of it, into the folder `target`.

    Files that are missing are left to the check of the copy. Raises `PackError` where `source`
    is none of the three, or is a zip that no honest program made.
    """
    if source.is_dir() or (source.name == DESCRIPTOR and source.is_file()):
        folder = source if source.is_dir() else source.parent
        _copy(source, _in_folder(folder), target)
    elif not source.exists():
        raise PackError([f"{source}: no such file or folder"])
    elif source.is_file() and zipfile.is_zipfile(source):
        _unpack(source, target)
    else:
        raise PackError(
            [f"{source}: is not a pack; give its folder, its {DESCRIPTOR}, or a zip of the folder"]
        )


def _in_folder(folder: Path) -> Opener:
    def opened(path: str) -> tuple[IO[bytes], int | None] | None:
        file = folder / path
        return (file.open("rb"), None) if file.is_file() else None

    return opened


def _unpack(source: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            root = _root(source, archive)
            _copy(source, _in_zip(archive, root), target)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        raise PackError([f"{source}: is a damaged or locked zip ({error})"]) from error


def _root(source: Path, archive: zipfile.ZipFile) -> PurePosixPath:
    """The folder in the zip that has the descriptor, every entry looked at."""
    entries = archive.infolist()
    if len(entries) > MAX_MEMBERS:
        raise PackError([f"{source}: has {len(entries):,} entries; a pack has three"])
    names = [entry.filename for entry in entries]
    problems = [
        f"{source}: the entry {name[:80]!r} leads out of the zip; make the zip of the folder alone"
        for name in names
        if _leads_out(name)
    ]
    strange = any(entry.compress_type not in _METHODS for entry in entries)
    problems += [f"{source}: is packed in a rare way; make a plain zip"] if strange else []
    doubled = sorted({name for name in names if names.count(name) > 1})
    problems += [f"{source}: the entry {name[:80]!r} is there twice" for name in doubled]
    found = [PurePosixPath(n) for n in names if PurePosixPath(n).name == DESCRIPTOR]
    found = [path for path in found if "__MACOSX" not in path.parts]
    if len(found) != 1:
        few = "no" if not found else "more than one"
        problems.append(f"{source}: holds {few} {DESCRIPTOR}; make a zip of one pack's folder")
    if problems:
        raise PackError(problems)
    return found[0].parent


def _leads_out(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return ".." in parts or name.startswith(("/", "\\")) or ":" in (parts or ("",))[0]


def _in_zip(archive: zipfile.ZipFile, root: PurePosixPath) -> Opener:
    entries = {entry.filename: entry for entry in archive.infolist()}

    def opened(path: str) -> tuple[IO[bytes], int | None] | None:
        entry = entries.get(str(root / path))
        return None if entry is None else (archive.open(entry), entry.compress_size)

    return opened


def _copy(source: Path, opener: Opener, target: Path) -> None:
    _copy_file(source, opener, DESCRIPTOR, target / DESCRIPTOR, MAX_DESCRIPTOR_BYTES)
    copied = target / DESCRIPTOR
    if not copied.is_file():
        return
    described = read_descriptor(copied.read_bytes(), Problems(str(source)))
    for path in described.files.values():
        if path != DESCRIPTOR:
            _copy_file(source, opener, path, target / path, MAX_BYTES)


def _copy_file(source: Path, opener: Opener, path: str, target: Path, limit: int) -> None:
    found = opener(path)
    if found is None:
        return
    stream, packed = found
    most = limit if packed is None else min(limit, max(FREE_BYTES, MAX_RATIO * packed))
    target.parent.mkdir(parents=True, exist_ok=True)
    with stream, target.open("wb") as out:
        left = most
        while left and (piece := stream.read(min(_CHUNK, left))):
            out.write(piece)
            left -= len(piece)
        if left == 0 and stream.read(1):
            shutil.rmtree(target.parent, ignore_errors=True)
            why = (
                f"at most {limit:,} are read"
                if most == limit
                else f"that is more than {MAX_RATIO} times its size in the zip"
            )
            raise PackError([f"{source}/{path}: has more than {most:,} bytes; {why}"])
