"""Home of `verifier reference pick`, `picks` and `unpick`: which series a phrase means here."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from verifier.cli.articles import put
from verifier.cli.options import CONFIG_OPTIONS, HOUSE_DIR, PACK_OPTIONS, house_folder
from verifier.lazy import late
from verifier.report.visible import visible

_OPEN: Sequence[click.Parameter] = (HOUSE_DIR, *CONFIG_OPTIONS)


@click.command(
    "pick",
    params=[
        click.Argument(["phrase"], metavar="PHRASE"),
        click.Argument(["series"], metavar="SERIES"),
        click.Option(["--area"], default="", metavar="CODE", help="Only of this area."),
        click.Option(["--note"], default="", metavar="TEXT", help="Why, for whoever looks later."),
        *PACK_OPTIONS,
        *_OPEN,
    ],
)
def pick(
    phrase: str,
    series: str,
    area: str,
    note: str,
    reference: tuple[str, ...],
    data_dir: str | None,
    cache_dir: str | None,
    house_dir: str | None,
    isolated: bool,
    **_: object,
) -> None:
    """Remember that a phrase means a series, from now on and before all other readings."""
    memory = _memory(house_dir, isolated)
    catalogue = _catalogue(reference, data_dir, cache_dir)
    late("verifier.reference.house.exchange:checked_pick")(phrase, series, area, catalogue)
    made = memory.add(phrase, series, date.today(), area, note)
    put(f"pick {made.number}: {_said(made)}\n")


@click.command(
    "picks",
    params=[
        click.Option(
            ["--history"], is_flag=True, help="Show those that were taken back or replaced too."
        ),
        click.Option(["--export", "target"], metavar="FILE", help="Write them there as a table."),
        click.Option(
            ["--import", "source"], metavar="FILE", help="Make the picks of such a table."
        ),
        *PACK_OPTIONS,
        *_OPEN,
    ],
)
def picks(
    history: bool,
    target: str | None,
    source: str | None,
    reference: tuple[str, ...],
    data_dir: str | None,
    cache_dir: str | None,
    house_dir: str | None,
    isolated: bool,
    **_: object,
) -> None:
    """List what was picked, or carry it from one desk to another.

    A table has the columns phrase, series, area, note and day; - is standard output. All of it is
    taken over or none.
    """
    memory = _memory(house_dir, isolated)
    if target and source:
        raise click.UsageError("--export and --import do not go together")
    if source:
        catalogue = _catalogue(reference, data_dir, cache_dir)
        today = date.today()
        new = late("verifier.reference.house.exchange:import_picks")(
            memory, source, catalogue, today
        )
        put("".join(f"pick {one.number}: {_said(one)}\n" for one in new) or "nothing new\n")
    elif target == "-":
        put(memory.as_csv())
    elif target:
        late("verifier.cli.output:write_file")(target, memory.as_csv())
    else:
        listed = memory.history() if history else memory.in_force()
        put("".join(f"{one.number:4}  {_dated(one)}\n" for one in listed) or "nothing is picked\n")


@click.command(
    "unpick",
    params=[
        click.Argument(["what"], required=False, metavar="[PHRASE | NUMBER]"),
        click.Option(["--last"], is_flag=True, help="Take back the last pick that holds."),
        *_OPEN,
    ],
)
def unpick(
    what: str | None, last: bool, house_dir: str | None, isolated: bool, **_: object
) -> None:
    """Take back all that was picked for a phrase, or one pick by its number.

    A pick that the one taken back had replaced holds again. The history keeps both.
    """
    memory = _memory(house_dir, isolated)
    if (what is None) is not last:
        raise click.UsageError("give a PHRASE, a NUMBER or --last")
    if what is None:
        gone = [memory.undo_last(date.today())]
    elif what.isdecimal():
        gone = [memory.undo(int(what), date.today())]
    else:
        gone = memory.forget(what, date.today())
    put("".join(f"pick {one.number} taken back: {_said(one)}\n" for one in gone))
    slots = {one.slot for one in gone}
    for one in memory.in_force():
        if one.slot in slots:
            put(f"pick {one.number} holds again: {_said(one)}\n")


def _catalogue(reference: tuple[str, ...], data_dir: str | None, cache_dir: str | None) -> Any:
    return late("verifier.reference.catalogue:open_catalogue")(
        reference,
        False,
        data=late("verifier.reference.added:data_folder")(data_dir),
        how=late("verifier.cli.packs:opening")(cache_dir),
    )


def _memory(folder: str | None, isolated: bool) -> Any:
    if isolated:
        raise click.UsageError("--isolated sets picks aside; leave it out here")
    return late("verifier.reference.house.picks:Picks")(house_folder(folder))


def _said(pick: Any) -> str:
    area = f" of {pick.area}" if pick.area else ""
    return visible(f"{pick.phrase!r}{area} means {pick.series}")


def _dated(pick: Any) -> str:
    note = f"  ({visible(pick.note)})" if pick.note else ""
    undone = f"  taken back {pick.undone}" if pick.undone else ""
    return f"{pick.day}  {_said(pick)}{note}{undone}"
