"""Home of `verifier match`."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import click

from verifier.cli.articles import page_width, put, tell
from verifier.cli.option import DayType, option
from verifier.cli.options import (
    CONFIG_OPTIONS,
    HOUSE_OPTIONS,
    PACK_OPTIONS,
    config_of,
    house_places,
)
from verifier.errors import ConfigError, PackError
from verifier.lazy import late, loaded

_LONGEST = 20_000
"""More characters than this are no sentence: the rest of a line is not looked at."""
_MOST_BYTES = 20_000_000
"""More of one line is not kept either."""
_WIDEST = 120
_OPTIONS: Sequence[click.Parameter] = (
    click.Argument(["sentences"], nargs=-1, required=True, metavar="SENTENCE... | -"),
    option("--published", type=DayType(), metavar="DATE", help="Read as of this day; else today."),
    click.Option(
        ["--output-format"],
        type=click.Choice(["text", "json-lines"]),
        default="text",
        show_default=True,
        help="How the matches are written.",
    ),
    *PACK_OPTIONS,
    *HOUSE_OPTIONS,
    *CONFIG_OPTIONS,
)


@click.command(params=[*_OPTIONS])
@click.pass_context
def match(
    ctx: click.Context,
    /,
    sentences: tuple[str, ...],
    published: date | None,
    output_format: str,
    **given: Any,
) -> None:
    """Show which series a sentence is about, and what spoke for each.

    SENTENCE is one sentence, - reads one a line from standard input. For each figure: the slots
    that its words fill, the series chosen or the reason for none, and the candidates with the
    named parts of their scores (`verifier explain match`). Every line gets an answer at once.
    """
    catalogue = late("verifier.reference.catalogue:open_catalogue")(
        given["reference"],
        given["isolated"],
        data=late("verifier.reference.added:data_folder")(given["data_dir"]),
        house=house_places(given),
        how=late("verifier.cli.packs:opening")(given["cache_dir"]),
    )
    settings, day = config_of(ctx).settings, published or date.today()
    width = page_width(sys.stdout.isatty(), _WIDEST)
    failed = False
    for place, line in enumerate(_lines(sentences), 1):
        if len(line) > _LONGEST:
            tell(f"warning: line {place}: only its first {_LONGEST:,} characters are read")
        try:
            found = _matched(line[:_LONGEST], catalogue, settings, day)
        except (PackError, ConfigError):
            raise
        except Exception as error:
            tell(f"error: line {place}: internal error ({type(error).__name__}: {error})")
            found, failed = [], True
        if output_format == "json-lines":
            told = late("verifier.matched:matched_json")(line, found)
            put(late("verifier.report_json:json_line")(told))
        else:
            told = late("verifier.views.match:match_text")(line, found, catalogue, width)
            put(f"\n{told}" if place > 1 else told)
    if failed:
        ctx.exit(2)


def _matched(line: str, catalogue: Any, settings: Any, day: date) -> Any:
    return loaded("verifier.matched:match_sentence")(line, catalogue, settings, day)


def _lines(sentences: tuple[str, ...]) -> Iterator[str]:
    """The sentences given, and one for each line of standard input where that is named."""
    for given in sentences:
        if given != "-":
            yield given
            continue
        for line in iter(lambda: sys.stdin.buffer.readline(_MOST_BYTES), b""):
            yield line.decode("utf-8", "replace").rstrip("\r\n")
            while len(line) == _MOST_BYTES and not line.endswith(b"\n"):
                line = sys.stdin.buffer.readline(_MOST_BYTES)
