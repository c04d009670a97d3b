"""Home of the origins of added packs: where each was added from, so that it can be read again."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from filelock import FileLock

from verifier.reference.added import plain_pack_name

_FILE = "origins.json"


def origins(data: Path) -> Mapping[str, Path]:
    """Where each added pack is from, by plain name; none of those of which that was not noted."""
    try:
        told = json.loads((data / _FILE).read_text(encoding="utf-8"))
        return {str(name): Path(str(place)) for name, place in told.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def note_origin(data: Path, name: str, source: Path | None) -> None:
    """Note where a pack is from; with None forget it. Raises `OSError` where nothing can be
    written."""
    with FileLock(data / f"{_FILE}.lock"):
        told = {one: str(place) for one, place in origins(data).items()}
        told.pop(plain_pack_name(name), None)
        if source is not None:
            told[plain_pack_name(name)] = str(source.resolve())
        part = data / f"{_FILE}.{os.getpid()}.part"
        try:
            part.write_text(json.dumps(told, indent=1, sort_keys=True), encoding="utf-8")
            part.replace(data / _FILE)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
