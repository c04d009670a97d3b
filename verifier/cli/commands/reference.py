"""Home of `verifier reference` and its subcommands."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import click

from verifier.cli.articles import can_print, is_coloured, page_width, put
from verifier.cli.commands.picks import pick, picks, unpick
from verifier.cli.option import DayType, option
from verifier.cli.options import (
    CACHE_OPTION,
    COLOR_OPTION,
    CONFIG_OPTIONS,
    DATA_DIR_OPTION,
    PACK_OPTIONS,
)
from verifier.errors import PackError, UnknownNameError
from verifier.lazy import late, loaded
from verifier.report.visible import visible

_OPEN = (*PACK_OPTIONS, *CONFIG_OPTIONS)
_KEPT = (DATA_DIR_OPTION, CACHE_OPTION, *CONFIG_OPTIONS)
_PAGE = 10_000
"""So many series are listed in columns of one width."""
_WIDEST = 160
_json = late("json:dumps")
_data_folder = late("verifier.reference.added:data_folder")
_opening = late("verifier.cli.packs:opening")


@click.group(no_args_is_help=True)
def reference() -> None:
    """Look into the reference packs, and add your own."""


for _command in (pick, picks, unpick):
    reference.add_command(_command)


def _format(*names: str, told: str) -> click.Option:
    return click.Option(
        ["--output-format"],
        type=click.Choice(names),
        default=names[0],
        show_default=True,
        help=told,
    )


def _catalogue(given: dict[str, Any]) -> Any:
    return late("verifier.reference.catalogue:open_catalogue")(
        given["reference"],
        given["isolated"],
        data=_data_folder(given["data_dir"]),
        how=_opening(given["cache_dir"]),
    )


@reference.command(
    "list", params=[click.Argument(["names"], nargs=-1, metavar="[PACK...]"), *_OPEN]
)
def list_packs(names: tuple[str, ...], **given: Any) -> None:
    """List the packs and where each is from, or the series of the packs named.

    A pack is shipped with verifier, added by `reference add`, or given for this run.
    """
    if not names:
        listed = late("verifier.reference.listing:listed_packs")(
            given["reference"],
            given["isolated"],
            _data_folder(given["data_dir"]),
            lambda: _catalogue(given),
        )
        rows = [(p.name, p.version, p.origin, f"{p.series} series", p.title) for p in listed]
        put("".join(_columns(rows)) or "no packs\n")
        return
    packs = {pack.name: pack for pack in _catalogue(given).packs}
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
        _format("text", "json-lines", told="How the series are written."),
        COLOR_OPTION,
        *_OPEN,
    ],
)
def search(words: tuple[str, ...], limit: int, output_format: str, **given: Any) -> None:
    """Find series by words of their title, place, measure or alias, the best first.

    Beginnings of words do ("unemploy germ"), and misspelt ones.
    """
    catalogue, asked = _catalogue(given), " ".join(words)
    made = loaded("verifier.views.found:Found")
    found = [
        made.of(one, score, catalogue.history(one.key))
        for one, score in catalogue.search(asked, limit)
    ]
    if output_format == "json-lines":
        told = map(late("verifier.views.found:found_json"), found)
        put("".join(map(late("verifier.report_json:json_line"), told)))
    elif found:
        terminal = sys.stdout.isatty()
        page = late("verifier.views.found:Page")(
            page_width(terminal, _WIDEST),
            is_coloured(given["color"], terminal),
            "…" if can_print("…") else "...",
        )
        put(late("verifier.views.found:found_text")(found, asked, page))
    else:
        put(f"nothing found for {visible(asked)!r}{_instead(catalogue.nearest_words(asked))}\n")


def _instead(words: Sequence[str]) -> str:
    known = "`verifier reference list PACK` shows all that a pack has"
    return f"; words like that are {', '.join(words)}" if words else f"; {known}"


@reference.command(
    "show",
    params=[
        click.Argument(["series"], metavar="SERIES"),
        option("-n", "--count", type=click.IntRange(0), default=14, help="Newest periods shown."),
        option("--as-of", type=DayType(), metavar="DATE", help="What was known on this day."),
        _format("text", "json", told="How the series is written."),
        *_OPEN,
    ],
)
def show(series: str, count: int, as_of: date | None, output_format: str, **given: Any) -> None:
    """Show a series: what it measures, its newest figures, how they were revised, and a chart."""
    catalogue = _catalogue(given)
    one = catalogue.find(series)
    if one is None:
        raise UnknownNameError(_unknown(series, catalogue))
    sheet = late("verifier.views.sheet:sheet_of")(catalogue.history(series), count, as_of)
    pack = catalogue.pack_of(series)
    codes = [code for code in (one.ref_area, one.counterpart) if code]
    areas = {code: catalogue.area_name(code) for code in codes}
    if output_format == "json":
        told = late("verifier.views.sheet:sheet_json")(sheet, pack.version, areas)
        put(_json(told, ensure_ascii=False, indent=2) + "\n")
        return
    names = late("verifier.views.series:Names")(
        f"{pack.name} {pack.version}: {pack.title}",
        catalogue.indicator_name(one.indicator or ""),
        areas.get(one.ref_area or "", ""),
        areas.get(one.counterpart or "", ""),
    )
    width = page_width(sys.stdout.isatty(), _WIDEST)
    plain = not can_print(loaded("verifier.views.chart:CHARACTERS"))
    put(late("verifier.views.series:series_view")(sheet, names, width, plain))


def _unknown(key: str, catalogue: Any) -> str:
    """What to say where no series has that key: the nearest keys, and how to search."""
    words = key.replace("_", " ")
    found = [one.key for one, _ in catalogue.search(words, 200)]
    near = late("rapidfuzz.process:extract")(key, found, limit=3, score_cutoff=50)
    keys = [name for name, *_ in near] or found[:3]
    hint = f"; did you mean {', '.join(map(repr, keys))}?" if keys else ""
    tip = f"`verifier reference search {visible(words)}` looks further"
    return f"{key!r} is not a series of the open packs{hint}\n{tip}"


@reference.command(
    "validate",
    params=[click.Argument(["packs"], nargs=-1, required=True, metavar="PACK..."), *_KEPT],
)
@click.pass_context
def validate(
    ctx: click.Context,
    /,
    packs: tuple[str, ...],
    data_dir: str | None,
    cache_dir: str | None,
    **_: object,
) -> None:
    """Check every row of packs; exit with 1 when something is wrong with one of them.

    PACK is a folder or the name of a shipped or added pack. Warnings name what is only odd, such as
    a gap or a jump of scale; they do not count as wrong.
    """
    plain = late("verifier.reference.added:plain_pack_name")
    folders = late("verifier.reference.shipped:shipped_packs")()
    known = {
        **late("verifier.reference.added:added_packs")(_data_folder(data_dir)),
        **{plain(folder.name): folder for folder in folders},
    }
    how, broken = _opening(cache_dir), False
    for name in packs:
        folder = Path(name) if Path(name).exists() else known.get(plain(name))
        if folder is None:
            raise PackError([f"{name}: no such folder and no pack of that name"])
        lines = late("verifier.reference.validate:validate_pack")(folder, how)
        odd = loaded("verifier.reference.validate:WARNING")
        warnings = sum(line.startswith(odd) for line in lines)
        put("".join(f"{visible(line)}\n" for line in lines))
        if warnings < len(lines):
            broken = True
            continue
        pack = late("verifier.reference.catalogue:open_any")(folder, how)
        found = f", {warnings} warning{'s' if warnings > 1 else ''}" if warnings else ""
        put(f"{visible(name)}: {len(pack.series)} series, no problems{found}\n")
    if broken:
        ctx.exit(1)


@reference.command("add", params=[click.Argument(["file"], metavar="FILE"), *_KEPT])
def add(file: str, data_dir: str | None, cache_dir: str | None, **_: object) -> None:
    """Make a pack available to every later run, without -r.

    FILE is the folder of a pack, its datapackage.json, or a zip of the folder. It is checked first
    and copied into the data folder; a pack of the same name that was added before is replaced.
    """
    data = _data_folder(data_dir)
    done = late("verifier.reference.adding:add_pack")(Path(file), data, _opening(cache_dir))
    new, old = done.pack, done.before
    told = f"{new.name} {new.version}".rstrip()
    if not done.is_new:
        put(f"{told} is already there with the same content; nothing changed\n")
        return
    if old is None:
        put(f"added {told}: {len(new.series)} series, in {visible(str(data))}\n")
        return
    by = "by other content of the same version" if old.version == new.version else f"by {told}"
    put(f"replaced {old.name} {old.version}".rstrip() + f" {by}: {len(new.series)} series\n")


@reference.command(
    "refresh", params=[click.Argument(["names"], nargs=-1, metavar="[PACK]..."), *_KEPT]
)
def refresh(
    names: tuple[str, ...], data_dir: str | None, cache_dir: str | None, **_: object
) -> None:
    """Read added packs again from where they were added from, and say what changed.

    PACK is the name of an added pack; without one, all are read again whose origin is known. A pack
    that is broken now stays as it was.
    """
    data = _data_folder(data_dir)
    refreshed = late("verifier.reference.refreshing:refresh_packs")
    found = False
    for one in refreshed(names, data, _opening(cache_dir)):
        found = True
        put(f"{visible(one.name)}: {_changed(one)}\n")
    if not found:
        put("no pack was added of which it is known where it is from\n")


def _changed(one: Any) -> str:
    """What reading a pack again has changed."""
    change = one.change
    if change is None:
        return f"nothing changed in {visible(str(one.source))}"
    told = {
        "new": change.new,
        "gone": change.gone,
        "described otherwise": change.described,
        "with other figures": change.figures,
    }
    counts = ", ".join(f"{count} {what}" for what, count in told.items() if count)
    version = one.after if one.after == one.before else f"{one.before} -> {one.after}"
    return f"{version}: {one.series} series, {counts or 'other words in the descriptor'}"


@reference.command("remove", params=[click.Argument(["name"], metavar="NAME"), *_KEPT])
def remove(name: str, data_dir: str | None, **_: object) -> None:
    """Take a pack that was added away again."""
    late("verifier.reference.adding:remove_pack")(name, _data_folder(data_dir))
    put(f"removed {visible(name)}\n")


def _columns(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    cells = [tuple(visible(str(cell)) for cell in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        line = (f"{cell:{width}}" for cell, width in zip(row, widths, strict=True))
        yield "  ".join(line).rstrip() + "\n"
