"""Home of `CacheFolder`: where compiled packs lie, and which files they are made of."""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from verifier.reference.compiled.schema import FORMAT

PART = ".part"
_SETTLED_NS = 2_000_000_000
"""A file that changed so shortly before it was read may change again in the same tick of the clock
and look the same."""


@dataclass(frozen=True, slots=True)
class CacheFolder:
    """A folder that may be removed at any time: what is missing is built anew."""

    path: Path

    @classmethod
    def usual(cls) -> "CacheFolder":
        """Where the system keeps what can be made again: `verifier/packs` in the user's cache."""
        return cls(user_cache_path("verifier", appauthor=False) / "packs")

    @classmethod
    def at(cls, path: str | Path | None) -> "CacheFolder":
        """The folder of that path; the usual one for None or nothing."""
        return cls(Path(path)) if path else cls.usual()

    def file_of(self, sha256: str) -> Path:
        """Where the compiled form of a pack of that content lies."""
        return self.path / f"{sha256[:40]}-{FORMAT}.sqlite"

    def part_of(self, file: Path) -> Path:
        """Where a file lies while it is built."""
        return file.with_name(f"{file.stem}.{os.getpid()}{PART}")

    def settle(self) -> None:
        """Have the names in the folder on disk, where the system can do that."""
        with contextlib.suppress(OSError):
            handle = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def remembered(self, folder: Path, stamps: Sequence[Sequence[int]]) -> str | None:
        """The content hash of a pack that was opened from here before and has not changed since."""
        note = self._note(folder)
        try:
            told = json.loads(note.read_text(encoding="utf-8"))
            same = told["stamps"] == [list(stamp) for stamp in stamps]
            return str(told["sha256"]) if same else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def remember(self, folder: Path, stamps: Sequence[Sequence[int]], sha256: str) -> None:
        """Note the content hash of a pack; what was compiled of its former content is removed."""
        note = self._note(folder)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            former = str(json.loads(note.read_text(encoding="utf-8"))["sha256"])
            if former != sha256:
                self.file_of(former).unlink(missing_ok=True)
        told = json.dumps({"folder": str(folder), "stamps": list(stamps), "sha256": sha256})
        part = note.with_name(f"{note.stem}.{os.getpid()}{PART}")
        with contextlib.suppress(OSError):
            part.write_text(told, encoding="utf-8")
            part.replace(note)

    def _note(self, folder: Path) -> Path:
        name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:40]
        return self.path / f"{name}.json"


def stamps_of(files: Sequence[Path]) -> Iterator[list[int]]:
    """Size, time and place on disk of files, by which a change is seen without reading them."""
    for file in files:
        found = file.stat()
        yield [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def are_settled(stamps: Sequence[Sequence[int]], now_ns: int) -> bool:
    """Whether files have not changed just before."""
    return all(max(stamp[1:3]) + _SETTLED_NS < now_ns for stamp in stamps)
