"""Home of `add_pack` and `remove_pack`: what changes the data folder, checked before it does."""

import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from verifier.errors import InputError, PackError
from verifier.lazy import regex
from verifier.reference.added import PACKS, added_packs, kept_folders, plain_pack_name
from verifier.reference.all_series import clash
from verifier.reference.beside import pack_has
from verifier.reference.catalogue import open_any, open_catalogue
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.descriptor import DESCRIPTOR
from verifier.reference.incoming import take_in
from verifier.reference.opening import Opening
from verifier.reference.origins import note_origin
from verifier.reference.packs import Pack
from verifier.reference.problems import nearest
from verifier.reference.shipped import shipped_packs

_NAME = regex(r"[a-z0-9][a-z0-9._-]{0,99}")
_TRIES = 100
_DAY_SECONDS = 86_400
"""What an ended run has left unfinished is taken away after a day; younger may be at work."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A pack that was asked to be added; `before` is the one of its name that was there.

    Nothing was done where `before` has the same content.
    """

    pack: Pack | CompiledPack
    before: Pack | CompiledPack | None

    @property
    def is_new(self) -> bool:
        """Whether the data folder holds anything now that it did not hold before."""
        return self.before is None or self.before.sha256 != self.pack.sha256


def add_pack(source: Path, data: Path, how: Opening | None = None, only: str = "") -> Addition:
    """Put the pack at `source` (a folder, its descriptor or a zip of it) into the data folder; a
    large one is compiled then, so that later runs need not. Where it is from is noted, so that it
    can be read again. `only` is the plain name that it must have, if any.

    Raises `PackError` with everything that is wrong with it, its name or its keys; nothing is
    added then. Raises `InputError` where the folder cannot be written.
    """
    try:
        (data / PACKS).mkdir(parents=True, exist_ok=True)
        _sweep(data)
        work = Path(tempfile.mkdtemp(prefix=".new-", dir=data / PACKS))
    except OSError as error:
        raise _refused(error, data) from error
    how = how or Opening()
    try:
        take_in(source, work)
        pack = _checked(source, work, data, how)
        if only and plain_pack_name(pack.name) != only:
            raise PackError([f"{source}: holds the pack {pack.name!r} now and no {only!r}"])
        before = _before(pack.name, data, how)
        addition = Addition(pack, before)
        if addition.is_new:
            _bring_in(work, plain_pack_name(pack.name), data)
        note_origin(data, pack.name, source)
    except OSError as error:
        raise _refused(error, data) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return addition


def remove_pack(name: str, data: Path) -> None:
    """Take an added pack away. Raises `PackError` where none is called so."""
    plain, added = plain_pack_name(name), added_packs(data)
    if plain not in added:
        shipped = {plain_pack_name(folder.name) for folder in shipped_packs()}
        if plain in shipped:
            raise PackError(
                [f"{name!r} comes with verifier and stays; --isolated leaves such packs out"]
            )
        names = ", ".join(added) or "none"
        raise PackError([f"{name!r} is no added pack ({names}){nearest(plain, added)}"])
    try:
        for folder in kept_folders(data).get(plain, []):
            _discard(folder)
        note_origin(data, plain, None)
    except OSError as error:
        raise _refused(error, data) from error


def _refused(error: OSError, data: Path) -> InputError:
    return InputError(f"{error.filename or data}: {error.strerror or error}")


def _refuse_keys_of_the_shipped(pack: Pack | CompiledPack, how: Opening) -> None:
    """Raises `PackError` where a pack has the key of a shipped series: for a run it may take its
    place, but what is kept should not do so unseen."""
    clashes = [
        clash(one.key, pack, other)
        for other in (open_any(folder, how) for folder in shipped_packs())
        for one in other.series
        if pack_has(pack, one.key)
    ]
    if clashes:
        raise PackError(clashes)


def _checked(source: Path, work: Path, data: Path, how: Opening) -> Pack | CompiledPack:
    """The pack in `work`, every row checked, its keys against those of the other packs too.

    Problems are told with the place that it came from.
    """
    place = source.parent if source.name == DESCRIPTOR else source
    try:
        catalogue = open_catalogue([work], isolated=False, data=data, how=how)
        _refuse_keys_of_the_shipped(catalogue.packs[-1], how)
    except PackError as error:
        told = [line.replace(str(work), str(place), 1) for line in error.problems]
        raise PackError(told) from error
    pack = catalogue.packs[-1]
    plain = plain_pack_name(pack.name)
    problem = ""
    if not _NAME.fullmatch(plain):
        problem = f"{pack.name!r} is not a name of letters, digits, '.', '_' and '-'"
    elif plain in {plain_pack_name(folder.name) for folder in shipped_packs()}:
        problem = f"{pack.name!r} is the name of a pack that comes with verifier; choose another"
    if problem:
        raise PackError([f"{place}/{DESCRIPTOR}: 'name': {problem}"])
    return pack


def _before(name: str, data: Path, how: Opening) -> Pack | CompiledPack | None:
    """The added pack of that name, as far as it can be opened; None where there is none."""
    folder = added_packs(data).get(plain_pack_name(name))
    if folder is None:
        return None
    try:
        return open_any(folder, how)
    except PackError:
        return None  # a broken one is replaced, which mends it


def _bring_in(work: Path, plain: str, data: Path) -> None:
    older = kept_folders(data).get(plain, [])
    number = 1 + max((int(folder.name.rpartition("@")[2]) for folder in older), default=0)
    work.chmod(0o755)
    for place in range(number, number + _TRIES):
        target = data / PACKS / f"{plain}@{place}"
        try:
            work.rename(target)
            break
        except OSError:
            if not target.exists():  # else another run has just taken that number
                raise
    else:
        raise InputError(f"{data}: too many packs called {plain!r} are being added at once")
    for folder in older:
        _discard(folder)


def _discard(folder: Path) -> None:
    """Take a folder away: out of sight in one step, then off the disk."""
    gone = Path(tempfile.mkdtemp(prefix=".gone-", dir=folder.parent))
    with suppress(FileNotFoundError):  # another run has just taken it away
        folder.rename(gone / "pack")
    shutil.rmtree(gone, ignore_errors=True)


def _sweep(data: Path) -> None:
    """Take away what runs that were ended half-way have left behind."""
    for folder in (data / PACKS).glob(".*-*"):
        if folder.stat().st_mtime < time.time() - _DAY_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)
