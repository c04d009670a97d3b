"""Home of the place where the packs and codelists that come with the project lie."""

from pathlib import Path

from verifier.errors import PackError
from verifier.reference.descriptor import DESCRIPTOR

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_folder() -> Path:
    """`reference_data`: inside the installed package, or beside it in a source checkout."""
    inside, beside = _PACKAGE / "reference_data", _PACKAGE.parent / "reference_data"
    for folder in (inside, beside):
        if (folder / "codelists").is_dir():
            return folder
    raise PackError([f"{inside}: the shipped reference data is missing; install verifier again"])


def shipped_packs() -> tuple[Path, ...]:
    """The folders of the shipped packs, by name."""
    return tuple(sorted(found.parent for found in shipped_folder().glob(f"*/{DESCRIPTOR}")))
