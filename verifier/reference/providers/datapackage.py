"""Home of the provider of packs that are folders with a `datapackage.json`."""

from pathlib import Path

from verifier.reference.descriptor import DESCRIPTOR
from verifier.reference.packs import Pack, load_pack
from verifier.reference.provider import Provider


class DataPackage(Provider):
    """A folder that is a Frictionless Data Package, or the path of its descriptor."""

    name = "datapackage"

    def handles(self, path: Path) -> bool:
        return path.is_dir() or path.name == DESCRIPTOR

    def load(self, path: Path) -> Pack:
        return load_pack(path if path.is_dir() else path.parent)
