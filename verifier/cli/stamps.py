"""Home of `stamps_of`: by what a change to files is noticed, those included that come and go."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from verifier.reference.catalogue import Catalogue
from verifier.run import Job

Stamp = tuple[int, int, int]
_TABLES = (".json", ".csv")
"""What a pack is made of; its folder may hold the very articles that are checked."""


def stamps_of(paths: Iterable[str | Path]) -> Mapping[str, Stamp | None]:
    """Time, size and place on disk of each file; None for one that is not there now."""
    return {name: _stamp(name) for name in sorted({os.fspath(path) for path in paths})}


def _stamp(path: str) -> Stamp | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def reference_files(job: Job, catalogue: Catalogue) -> Iterator[Path]:
    """The files that the reference data of a job are from: those of its packs, its house lists,
    and the folder that packs are added to."""
    for pack in catalogue.packs:
        yield from (path for path in _within(pack.folder) if path.suffix in _TABLES)
    if job.data is not None:
        yield job.data / "packs"
    if job.house is not None:
        yield from map(Path, (*job.house.aliases, *job.house.rejects))
        if job.house.picks:
            yield from _within(Path(job.house.picks))


def _within(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
