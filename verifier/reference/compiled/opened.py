"""Home of `open_compiled`: a large pack from the cache folder, built there first where need be."""

import atexit
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from verifier.errors import PackError
from verifier.lazy import late
from verifier.reference.compiled.cache import CacheFolder, are_settled, stamps_of
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.compiled.schema import FORMAT
from verifier.reference.descriptor import DESCRIPTOR, TABLES, Descriptor
from verifier.reference.opening import Opening, Progress

MAX_BYTES = 8_000_000_000
"""A larger table is refused: compiled it would take as much of the disk again."""
_CHUNK = 1 << 20
_build = late("verifier.reference.compiled.build:build")
_build_once = late("verifier.reference.compiled.building:build_once")
"""What only building needs takes longer to load than a pack to open."""


def open_compiled(folder: Path, descriptor: Descriptor, how: Opening) -> CompiledPack:
    """The pack in `folder` from its compiled form, which is built where it is not there yet.

    Raises `PackError` with everything that is wrong with the pack.
    """
    files = [folder / DESCRIPTOR, *(folder / descriptor.files[table] for table in TABLES)]
    _refuse_too_large(folder, files)
    cache = _writable(how)
    stamps = list(stamps_of(files))
    sha256 = cache.remembered(folder, stamps)
    known = sha256 is not None
    if sha256 is None:
        sha256 = digest_of(files, how)
    form = _Form(folder, descriptor, sha256, cache, how)
    found = form.opened() or form.built()
    if list(stamps_of(files)) != stamps:
        found.connections.file.unlink(missing_ok=True)
        raise PackError([f"{folder}: was changed while it was read; try again"])
    if not known and are_settled(stamps, time.time_ns()):
        cache.remember(folder, stamps, sha256)
    return found


def digest_of(files: Sequence[Path], how: Opening) -> str:
    """The content hash of the files of a pack, in this order."""
    digest = hashlib.sha256()
    for file in files:
        size, done = file.stat().st_size, 0
        with file.open("rb") as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                done += len(chunk)
                how.told(f"{file.parent.name}: hash", done, size)
    return digest.hexdigest()


class _Form:
    """The compiled form of one pack, wherever it is."""

    def __init__(
        self, folder: Path, descriptor: Descriptor, sha256: str, cache: CacheFolder, how: Opening
    ) -> None:
        self._folder, self._descriptor, self._sha256 = folder, descriptor, sha256
        self._cache = cache
        self._told: Progress = lambda what, d, n: how.told(f"{folder.name}: {what}", d, n)
        self._file = cache.file_of(sha256)

    def opened(self) -> CompiledPack | None:
        """The pack of the file; None where that is not there or not whole."""
        try:
            if not _is_whole(self._file):
                return None
            pack = CompiledPack(self._file, self._folder, self.restore)
        except (PackError, KeyError, ValueError):
            return None
        return pack if (pack.sha256, pack.format) == (self._sha256, FORMAT) else None

    def built(self) -> CompiledPack:
        """The pack, built by this process or by another one that is at it now."""
        self.restore()
        found = self.opened()
        if found is None:
            message = f"{self._file}: has gone or is damaged though it was just built; try again"
            raise PackError([message])
        return found

    def restore(self) -> None:
        """See to it that the file is there."""
        _build_once(
            self._cache,
            self._file,
            lambda: self.opened() is not None,
            lambda part: _build(part, self._folder, self._descriptor, self._sha256, self._told),
            self._told,
        )
        self._told("done", 1, 1)


def _is_whole(file: Path) -> bool:
    """Whether a file is there and as long as its first page says (SQLite, "Database File Format",
    1.3: page size at byte 16, size in pages at byte 28)."""
    try:
        with file.open("rb") as source:
            head = source.read(32)
            size = os.fstat(source.fileno()).st_size
    except OSError:
        return False
    page, pages = int.from_bytes(head[16:18]), int.from_bytes(head[28:32])
    return head.startswith(b"SQLite format 3\0") and size == (page if page > 1 else 1 << 16) * pages


def _refuse_too_large(folder: Path, files: Sequence[Path]) -> None:
    sizes = [(file.name, file.stat().st_size) for file in files]
    wrong = [
        f"{folder}/{name}: has {size:,} bytes; at most {MAX_BYTES:,} are compiled"
        for name, size in sizes
        if size > MAX_BYTES
    ]
    if wrong:
        raise PackError(wrong)


def _writable(how: Opening) -> CacheFolder:
    """The cache folder; where nothing can be written there, one for this run only."""
    cache = CacheFolder.at(how.cache_dir)
    try:
        cache.path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=cache.path):
            return cache
    except OSError as error:
        how.warn(
            f"{cache.path}: cannot be written to ({error.strerror}); packs are compiled for this "
            "run only (say --cache-dir DIR)"
        )
    folder = tempfile.mkdtemp(prefix="verifier-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return CacheFolder(Path(folder))
