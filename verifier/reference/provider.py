"""Home of `Provider`, the base of the plug-ins that bring reference figures in."""

from pathlib import Path

from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.opening import Opening
from verifier.reference.packs import Pack


class Provider:
    """A form in which reference figures lie on disk."""

    name: str = ""

    def handles(self, path: Path) -> bool:
        """Whether `path` is of this form, judged by its name and what lies beside it."""
        raise NotImplementedError

    def load(self, path: Path, how: Opening) -> Pack | CompiledPack:
        """The figures as a pack, all checked. Raises `PackError` with everything that is wrong."""
        raise NotImplementedError
