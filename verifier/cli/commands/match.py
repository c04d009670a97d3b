"""Home of `verifier match`."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import click

from verifier.cli.articles import put
from verifier.cli.options import (
    CACHE_OPTION,
    CONFIG_OPTIONS,
    REFERENCE_OPTION,
    DayType,
    config_of,
    option,
)
from verifier.lazy import late
from verifier.visible import visible

_LONGEST = 20_000
"""More characters than this are no sentence; the rest of it is left out."""
_OPTIONS: Sequence[click.Parameter] = (
    click.Argument(["sentences"], nargs=-1, required=True, metavar="SENTENCE... | -"),
    REFERENCE_OPTION,
    CACHE_OPTION,
    option("--published", type=DayType(), metavar="DATE", help="Read as of this day; else today."),
    click.Option(
        ["--output-format"],
        type=click.Choice(["text", "json-lines"]),
        default="text",
        show_default=True,
        help="How the matches are written.",
    ),
    *CONFIG_OPTIONS,
)


@click.command(params=[*_OPTIONS])
@click.pass_context
def match(
    ctx: click.Context,
    /,
    sentences: tuple[str, ...],
    reference: tuple[str, ...],
    published: date | None,
    output_format: str,
    isolated: bool,
    cache_dir: str | None,
    **_: object,
) -> None:
    """Show which series a sentence is about, and what spoke for each.

    SENTENCE is one sentence, - reads one a line from standard input. For each figure: the slots
    that its words fill, the series chosen or the reason for none, and the candidates with the
    named parts of their scores.
    """
    how = late("verifier.cli.packs:opening")(cache_dir)
    catalogue = late("verifier.reference.catalogue:open_catalogue")(reference, isolated, how)
    settings, day = config_of(ctx).settings, published or date.today()
    for sentence in _lines(sentences):
        found = late("verifier.matched:match_sentence")(sentence, catalogue, settings, day)
        told = late("verifier.matched:matched_json")(sentence, found)
        if output_format == "json-lines":
            put(json.dumps(told, ensure_ascii=False) + "\n")
        else:
            put("\n".join(_text(told)) + "\n")


def _lines(sentences: tuple[str, ...]) -> Iterator[str]:
    for given in sentences:
        if given != "-":
            yield given[:_LONGEST]
            continue
        for line in iter(lambda: sys.stdin.buffer.readline(4 * _LONGEST), b""):
            yield line.decode("utf-8", "replace").rstrip("\r\n")[:_LONGEST]


def _text(told: dict[str, Any]) -> Iterator[str]:
    yield visible(told["text"])
    for claim in told["claims"]:
        slots = (f"{k}={v}" for k, v in claim["measure"].items() if v and k != "text")
        yield f"  {visible(claim['quote'] or 'no figure')}: {' '.join(slots) or 'no known measure'}"
        yield f"    {claim['series'] or 'no series'}{_because(claim['reason'])}"
        for candidate in claim["candidates"]:
            parts = (f"{name} {part:+.2f}" for name, part in candidate["parts"].items())
            yield f"      {candidate['score']:.2f}  {candidate['series']}  ({', '.join(parts)})"


def _because(reason: str | None) -> str:
    return f" ({reason})" if reason else ""
