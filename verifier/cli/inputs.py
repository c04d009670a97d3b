"""Home of `articles_of`: the files that a path stands for, where folders are taken for their
articles."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from verifier.reader import Reader
from verifier.registry import discover


def articles_of(paths: Iterable[str], apart: str | None = None) -> tuple[str, ...]:
    """Each file as it is given, and in the place of a folder the articles in and below it, by name:
    files that end as a format of articles does, but for hidden ones and the file `apart`."""
    suffixes = tuple(
        one for r in discover("verifier.readers", Reader).values() for one in r.suffixes
    )
    own = os.path.realpath(apart) if apart else None
    found: list[str] = []
    for path in paths:
        if not os.path.isdir(path):
            found.append(path)
            continue
        for file in _below(Path(path)):
            name = os.fspath(file)
            if name.lower().endswith(suffixes) and os.path.realpath(name) != own:
                found.append(name)
    return tuple(dict.fromkeys(found))


def _below(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(top) / name for name in sorted(files) if not name.startswith("."))
