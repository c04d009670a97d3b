"""Home of the provider of packs that are folders with a `datapackage.json`."""

from pathlib import Path

from verifier.lazy import late
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.descriptor import DESCRIPTOR
from verifier.reference.opening import Opening
from verifier.reference.packs import Pack, large_pack, load_pack
from verifier.reference.provider import Provider

_open_compiled = late("verifier.reference.compiled.opened:open_compiled")


class DataPackage(Provider):
    """A folder that is a Frictionless Data Package, or the path of its descriptor."""

    name = "datapackage"

    def handles(self, path: Path) -> bool:
        return path.is_dir() or path.name == DESCRIPTOR

    def load(self, path: Path, how: Opening) -> Pack | CompiledPack:
        folder = path if path.is_dir() else path.parent
        large = large_pack(folder, how.compiled_from)
        if large is None:
            return load_pack(folder)
        found: CompiledPack = _open_compiled(folder, large, how)
        return found
