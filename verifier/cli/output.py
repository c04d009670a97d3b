"""Home of `write_file`: a result reaches its file whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from verifier.errors import InputError


def write_file(path: str, document: str | bytes, inputs: Iterable[str] = ()) -> None:
    """Write a document, text as UTF-8, through a temporary file in the same folder.

    Devices and pipes are written to directly. Raises `InputError` where the folder is missing,
    the target is a folder, nothing can be written, or the target is one of `inputs`.
    """
    target = Path(os.path.realpath(path))
    if any(Path(name).exists() and target == Path(os.path.realpath(name)) for name in inputs):
        raise InputError(f"{path}: is an input; a report never overwrites an article")
    if target.is_dir():
        raise InputError(f"{path}: is a folder; give a file for the report")
    if not target.parent.is_dir():
        raise InputError(f"{path}: the folder {target.parent} does not exist")
    data = document.encode() if isinstance(document, str) else document
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror or error})") from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(name, _mode(target))
        os.replace(name, target)
    finally:
        Path(name).unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The permissions of the file replaced, or those that a new file gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
