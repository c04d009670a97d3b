"""Home of the added packs: those that a user has put into the data folder for every later run.

Each lies in a folder `packs/NAME@N` of the data folder. A new content gets the next number and
comes in by one renaming, so that a run sees the old pack or the new one and never a part of it.
"""

from collections.abc import Mapping
from pathlib import Path

from verifier.lazy import late, regex
from verifier.reference.shipped import shipped_folder

PACKS = "packs"
_KEPT = regex(r"(?P<name>.+)@(?P<number>[0-9]{1,9})")


def data_folder(given: str | None = None) -> Path:
    """The folder for added packs: the one given, else the user's own."""
    if given:
        return Path(given).expanduser()
    return Path(late("platformdirs:user_data_dir")("verifier", appauthor=False))


def plain_pack_name(name: str) -> str:
    """A pack's name as names are compared: capitals and underscores do not matter."""
    return name.casefold().replace("_", "-")


def added_packs(data: Path) -> Mapping[str, Path]:
    """The folders of the added packs by plain name, in the order of the names."""
    return {name: folders[-1] for name, folders in sorted(kept_folders(data).items())}


def kept_folders(data: Path) -> dict[str, list[Path]]:
    """All folders of each plain name, the oldest first: the last one counts, the others are about
    to be taken away."""
    found: dict[str, list[tuple[int, Path]]] = {}
    for folder in (data / PACKS).glob("*@*"):
        kept = _KEPT.fullmatch(folder.name)
        if kept and folder.is_dir():
            found.setdefault(kept["name"], []).append((int(kept["number"]), folder))
    return {name: [folder for _, folder in sorted(folders)] for name, folders in found.items()}


def origin_of(pack: Path, data: Path) -> str:
    """Where the pack in a folder is from: `shipped`, `added`, or `given` for this run."""
    folder = pack.resolve()
    if folder.parent == shipped_folder().resolve():
        return "shipped"
    return "added" if folder.parent == (data / PACKS).resolve() else "given"


def way_out(name: str) -> str:
    """What to do about an added pack that stands in the way."""
    return f"{name!r} is an added pack: `verifier reference remove {name}` takes it away"
