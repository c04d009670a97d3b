"""Home of `refresh_packs`: added packs read again from where they were added from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from verifier.errors import PackError
from verifier.model.series import Observation, Series
from verifier.reference.added import added_packs, plain_pack_name
from verifier.reference.adding import add_pack
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.opening import Opening
from verifier.reference.origins import origins
from verifier.reference.packs import Pack
from verifier.reference.problems import nearest


@dataclass(frozen=True, slots=True)
class Change:
    """How many series of a pack are new, have gone, are described otherwise and have other
    figures."""

    new: int
    gone: int
    described: int
    figures: int


@dataclass(frozen=True, slots=True)
class Refreshed:
    """An added pack that was read again from `source`; `change` is None where it is the same."""

    name: str
    source: Path
    before: str
    after: str
    series: int
    change: Change | None


def refresh_packs(
    names: Sequence[str], data: Path, how: Opening | None = None
) -> Iterator[Refreshed]:
    """Read added packs again, all of those whose origin is noted where none is named, and compile
    the large ones anew.

    Raises `PackError` for a name that no added pack has, for one of which it is not known where it
    is from, and with everything that is wrong with a pack now; that one stays as it was.
    """
    known, added = origins(data), added_packs(data)
    asked = [plain_pack_name(name) for name in names] or [one for one in added if one in known]
    for name in asked:
        if name not in added:
            listed = ", ".join(added) or "none"
            raise PackError([f"{name!r} is no added pack ({listed}){nearest(name, added)}"])
        if name not in known:
            raise PackError(
                [f"{name!r}: where it is from was not noted; `verifier reference add` it again"]
            )
    for name in asked:
        yield _refreshed(name, known[name], data, how)


def _refreshed(name: str, source: Path, data: Path, how: Opening | None) -> Refreshed:
    done = add_pack(source, data, how, only=name)
    before, after = done.before, done.pack
    change = _change(before, after) if done.is_new and before is not None else None
    return Refreshed(
        name,
        source,
        before.version if before is not None else "",
        after.version,
        len(after.series),
        change or (Change(len(after.series), 0, 0, 0) if done.is_new else None),
    )


def _change(before: Pack | CompiledPack, after: Pack | CompiledPack) -> Change:
    former = {one.key: one for one in before.series}
    new = described = figures = 0
    for one in after.series:
        other = former.pop(one.key, None)
        if other is None:
            new += 1
            continue
        described += one != other
        figures += _told(after, one) != _told(before, other)
    return Change(new, len(former), described, figures)


def _told(pack: Pack | CompiledPack, one: Series) -> list[tuple[object, ...]]:
    """What observations say, wherever they stand in the file."""
    return [_figure(each) for each in pack.observations[one.key]]


def _figure(one: Observation) -> tuple[object, ...]:
    return one.period, one.value, one.published
