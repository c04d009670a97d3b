"""Home of a desk's own packs beside the shipped ones: what both hold, a run has once, and from the
pack of the desk."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.packs import Pack


def beside(
    own: Sequence[Pack | CompiledPack], shipped: Sequence[Pack | CompiledPack]
) -> list[Pack | CompiledPack]:
    """The shipped packs without the series whose key a desk's own pack has, and without those of
    which one tells the same measure, place, partner and part in as fine steps: two publishers of
    one measure differ in a digit here and there, and the desk said whose it wants."""
    if not own:
        return list(shipped)
    held = _Held(own)
    return [_left_of(pack, held) if isinstance(pack, Pack) else pack for pack in shipped]


def _left_of(pack: Pack, held: "_Held") -> Pack:
    left = tuple(one for one in pack.series if not held.has(one.key) and not held.covers(one))
    return replace(pack, series=left) if len(left) < len(pack.series) else pack


def pack_has(pack: Pack | CompiledPack, key: str) -> bool:
    """Whether a pack has a series of that key."""
    if isinstance(pack, CompiledPack):
        return pack.number(key) is not None
    return any(one.key == key for one in pack.series)


_FINENESS = {frequency: place for place, frequency in enumerate(Frequency)}
"""From years to days."""


class _Held:
    """What the own packs hold."""

    def __init__(self, own: Sequence[Pack | CompiledPack]) -> None:
        self._compiled = [pack for pack in own if isinstance(pack, CompiledPack)]
        self._keys: set[str] = set()
        self._families: dict[tuple[str | None, ...], list[Series]] = defaultdict(list)
        for pack in own:
            for one in pack.series if isinstance(pack, Pack) else ():
                self._keys.add(one.key)
                self._families[one.family].append(one)

    def has(self, key: str) -> bool:
        """Whether one has a series of that key."""
        return key in self._keys or any(pack_has(pack, key) for pack in self._compiled)

    def covers(self, one: Series) -> bool:
        """Whether one tells the same, as a fact or a forecast, in as fine steps."""
        kin = list(self._families.get(one.family, ()))
        for pack in self._compiled:
            kin += pack.family(one)
        return any(
            other.status == one.status and _FINENESS[other.frequency] >= _FINENESS[one.frequency]
            for other in kin
        )
