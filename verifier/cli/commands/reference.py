"""Home of `verifier reference` and its subcommands."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import click

from verifier.cli.articles import put
from verifier.cli.options import CACHE_OPTION, CONFIG_OPTIONS, REFERENCE_OPTION, DayType, option
from verifier.errors import PackError
from verifier.lazy import late, loaded
from verifier.visible import visible

_PAGE = 10_000
"""So many series are listed in columns of one width."""
_OPEN = (REFERENCE_OPTION, CACHE_OPTION, *CONFIG_OPTIONS)


@click.group(no_args_is_help=True)
def reference() -> None:
    """Look into the reference packs."""


def _catalogue(packs: tuple[str, ...], isolated: bool, cache_dir: str | None) -> Any:
    how = late("verifier.cli.packs:opening")(cache_dir)
    return late("verifier.reference.catalogue:open_catalogue")(packs, isolated, how)


@reference.command(
    "list", params=[click.Argument(["names"], nargs=-1, metavar="[PACK...]"), *_OPEN]
)
def list_packs(
    names: tuple[str, ...],
    reference: tuple[str, ...],
    isolated: bool,
    cache_dir: str | None,
    **_: object,
) -> None:
    """List the packs, or the series of the packs named."""
    catalogue = _catalogue(reference, isolated, cache_dir)
    if not names:
        rows = [(p.name, p.version, f"{len(p.series)} series", p.title) for p in catalogue.packs]
        put("".join(_columns(rows)) or "no packs\n")
        return
    packs = {pack.name: pack for pack in catalogue.packs}
    for name in names:
        pack = packs.get(Path(name).name.replace("_", "-")) or packs.get(name)
        if pack is None:
            raise PackError([f"{name}: no such pack; there are {', '.join(packs) or 'none'}"])
        listed = ((s.key, s.frequency, s.unit, s.title) for s in pack.series)
        while page := list(islice(listed, _PAGE)):
            put("".join(_columns(page)))


@reference.command(
    "search",
    params=[
        click.Argument(["words"], nargs=-1, required=True, metavar="WORDS"),
        option("-n", "--limit", type=click.IntRange(1), default=20, help="At most so many."),
        *_OPEN,
    ],
)
def search(
    words: tuple[str, ...],
    limit: int,
    reference: tuple[str, ...],
    isolated: bool,
    cache_dir: str | None,
    **_: object,
) -> None:
    """Find series by words of their title, area, indicator or alias."""
    found = _catalogue(reference, isolated, cache_dir).search(" ".join(words), limit)
    rows = [(f"{score:.2f}", one.key, one.frequency, one.unit, one.title) for one, score in found]
    put("".join(_columns(rows)) or f"nothing found for {visible(' '.join(words))!r}\n")


@reference.command(
    "show",
    params=[
        click.Argument(["series"], metavar="SERIES"),
        option("-n", "--count", type=click.IntRange(0), default=14, help="Newest periods shown."),
        option("--as-of", type=DayType(), metavar="DATE", help="What was known on this day."),
        *_OPEN,
    ],
)
def show(
    series: str,
    count: int,
    as_of: date | None,
    reference: tuple[str, ...],
    isolated: bool,
    cache_dir: str | None,
    **_: object,
) -> None:
    """Show a series: what it measures, its newest figures and how they were revised."""
    history = _catalogue(reference, isolated, cache_dir).history(series)
    put(late("verifier.series_view:series_view")(history, count, as_of))


@reference.command(
    "validate",
    params=[click.Argument(["packs"], nargs=-1, required=True, metavar="PACK..."), CACHE_OPTION],
)
@click.pass_context
def validate(ctx: click.Context, /, packs: tuple[str, ...], cache_dir: str | None) -> None:
    """Check every row of packs; exit with 1 when something is wrong with one of them.

    PACK is a folder or the name of a shipped pack. Warnings name what is only odd, such as a gap
    or a jump of scale; they do not count as wrong.
    """
    shipped = {folder.name: folder for folder in late("verifier.reference.shipped:shipped_packs")()}
    how = late("verifier.cli.packs:opening")(cache_dir)
    broken = False
    for name in packs:
        folder = Path(name) if Path(name).exists() else shipped.get(name.replace("-", "_"))
        if folder is None:
            raise PackError([f"{name}: no such folder and no shipped pack of that name"])
        lines = late("verifier.reference.validate:validate_pack")(folder, how)
        odd = loaded("verifier.reference.validate:WARNING")
        warnings = sum(line.startswith(odd) for line in lines)
        put("".join(f"{visible(line)}\n" for line in lines))
        if warnings < len(lines):
            broken = True
            continue
        (pack,) = late("verifier.reference.catalogue:open_catalogue")([folder], True, how).packs
        found = f", {warnings} warning{'s' if warnings > 1 else ''}" if warnings else ""
        put(f"{visible(name)}: {len(pack.series)} series, no problems{found}\n")
    if broken:
        ctx.exit(1)


def _columns(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (f"{visible(cell):{width}}" for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip() + "\n"
