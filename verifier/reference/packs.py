"""Home of `Pack`, a folder of reference figures, and of the way it is opened and checked."""

import hashlib
import io
from dataclasses import dataclass, field
from pathlib import Path

from verifier.model.history import History
from verifier.model.series import Series
from verifier.reference.codelists import codelists
from verifier.reference.descriptor import DESCRIPTOR, TABLES, Descriptor, read_descriptor
from verifier.reference.finer_steps import held_in, in_finer_steps
from verifier.reference.observations import ObservationTable
from verifier.reference.problems import Problems
from verifier.reference.series_rows import LAYOUT, SeriesRows, read_series, unknown_columns
from verifier.reference.tables import Table
from verifier.reference.told_titles import completed

MAX_BYTES = 512_000_000
"""A pack with a larger table is compiled and not held in memory."""
MAX_DESCRIPTOR_BYTES = 8_000_000
"""A larger descriptor is refused: it would be data, not a description."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A reference pack.

    `sha256` covers datapackage.json, series.csv and observations.csv, in this order.
    `observations` maps the key of each series to its figures, all vintages, in the order of the
    file. `unknown_columns` are those of series.csv that mean nothing here.
    """

    name: str
    title: str
    version: str
    sha256: str
    folder: Path
    series: tuple[Series, ...]
    observations: ObservationTable = field(repr=False, compare=False)
    sources: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    unknown_columns: tuple[str, ...] = ()

    def history(self, key: str) -> History:
        """All published values of one of its series; `KeyError` for any other."""
        return History(self.observations.series[key], self.observations[key])


def load_pack(folder: Path) -> Pack:
    """The pack in `folder`, every row checked. Raises `PackError` with everything that is wrong."""
    problems = Problems(str(folder))
    pack, rows = _opened(folder, problems)
    pack.observations.check(problems, sorted(rows.broken))
    problems.raise_if_any()
    return pack


def open_pack(folder: Path) -> Pack:
    """The pack in `folder`, its figures read and checked only when they are first asked for.

    Raises `PackError` for anything wrong in the descriptor or the series table.
    """
    problems = Problems(str(folder))
    pack, _ = _opened(folder, problems)
    problems.raise_if_any()
    return pack


def large_pack(folder: Path, compiled_from: int) -> Descriptor | None:
    """The descriptor of a pack that is too large to be held in memory; None for a smaller one and
    for one of which a file is missing or the descriptor is broken."""
    problems = Problems(str(folder))
    raw = _read(folder, DESCRIPTOR, MAX_DESCRIPTOR_BYTES, problems)
    descriptor = Descriptor() if raw is None else read_descriptor(raw, problems)
    if len(problems) or not all(table in descriptor.files for table in TABLES):
        return None
    tables = [folder / descriptor.files[table] for table in TABLES]
    if not all(table.is_file() for table in tables):
        return None
    sizes = [table.stat().st_size for table in tables]
    return descriptor if sizes[0] > compiled_from or max(sizes) > MAX_BYTES else None


def _opened(folder: Path, problems: Problems) -> tuple[Pack, SeriesRows]:
    digest = hashlib.sha256()
    raw = _read(folder, DESCRIPTOR, MAX_DESCRIPTOR_BYTES, problems)
    descriptor = Descriptor() if raw is None else read_descriptor(raw, problems)
    digest.update(raw or b"")
    contents: dict[str, bytes | None] = {}
    for table in TABLES:
        file = descriptor.files.get(table)
        contents[table] = None if file is None else _read(folder, file, MAX_BYTES, problems)
        digest.update(contents[table] or b"")
    rows = SeriesRows()
    listed: list[Series] = []
    scales: dict[str, int] = {}
    filled: dict[str, frozenset[str]] = {}
    columns: tuple[str, ...] = ()
    file, content = descriptor.files.get("series", ""), contents["series"]
    if content is not None:
        sheet = Table(file, io.BytesIO(content), LAYOUT, problems)
        columns = unknown_columns(sheet)
        for one, scale, forms in read_series(sheet, descriptor.name, codelists(), problems, rows):
            listed.append(one)
            scales[one.key] = scale
            filled[one.key] = forms
    finer = in_finer_steps(listed, contents["observations"] or b"")
    told = {one.key: one.frequency for one in listed if one.key in finer}
    listed = held_in(listed, finer)
    series = completed(listed, rows.used, filled, descriptor.title, codelists())
    observations = ObservationTable(
        str(folder),
        descriptor.files.get("observations", ""),
        contents["observations"] if rows.lines else None,
        series,
        scales,
        told,
    )
    pack = Pack(
        name=descriptor.name,
        title=descriptor.title,
        version=descriptor.version,
        sha256=digest.hexdigest(),
        folder=folder,
        series=series,
        observations=observations,
        sources=descriptor.sources,
        licences=descriptor.licences,
        unknown_columns=columns,
    )
    return pack, rows


def _read(folder: Path, file: str, limit: int, problems: Problems) -> bytes | None:
    """The bytes of a file of the pack; None with a problem noted where that cannot be."""
    path = folder / file
    if not folder.is_dir():
        problems.add(file, "is missing, for there is no such folder")
        return None
    if not path.is_file():
        problems.add(file, "is missing")
        return None
    size = path.stat().st_size
    if size > limit:
        problems.add(file, f"has {size:,} bytes; at most {limit:,} are read")
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        problems.add(file, f"cannot be read ({error.strerror})")
        return None
