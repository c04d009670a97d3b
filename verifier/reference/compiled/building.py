"""Home of `build_once`: a file of the cache folder, built by one process for all who want it."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from verifier.reference.compiled.cache import PART, CacheFolder
from verifier.reference.opening import Progress

_WAIT_SECONDS = 1.0


def build_once(
    cache: CacheFolder,
    file: Path,
    is_there: Callable[[], bool],
    build: Callable[[Path], None],
    told: Progress,
) -> None:
    """Have `file` built beside itself and moved into place, unless it is there by then."""
    with _locked(file, told):
        if is_there():
            return
        _remove_litter(cache, file)
        part = cache.part_of(file)
        try:
            build(part)
            part.replace(file)
            cache.settle()
        finally:
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _locked(file: Path, told: Progress) -> Iterator[None]:
    """The lock on a file; `told` hears of each second that another process is waited for."""
    lock = _lock_of(file)
    waited = 0
    while True:
        try:
            lock.acquire(timeout=_WAIT_SECONDS)
            break
        except Timeout:
            waited += 1
            told("wait", waited, 0)
    try:
        yield
    finally:
        lock.release()


def _lock_of(file: Path) -> FileLock:
    return FileLock(file.with_suffix(".lock"))


def _remove_litter(cache: CacheFolder, own: Path) -> None:
    """Remove what killed builds have left: of this file, and of those that nobody builds now."""
    for part in sorted(cache.path.glob(f"*{PART}*")):
        file = part.with_name(part.name.split(".")[0] + own.suffix)
        if file == own:
            part.unlink(missing_ok=True)
            continue
        with contextlib.suppress(Timeout, OSError), _lock_of(file).acquire(timeout=0):
            part.unlink(missing_ok=True)
