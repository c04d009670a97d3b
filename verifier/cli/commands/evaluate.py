"""Home of `verifier evaluate`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

import click

from verifier.cli.articles import put, tell
from verifier.cli.option import option
from verifier.cli.options import CACHE_OPTION, CONFIG_OPTIONS, REFERENCE_OPTION, config_of
from verifier.lazy import late

CLASSES = (
    *("digit", "transposed", "decimal", "scale", "sign", "month", "year", "quarter", "to_date"),
    *("points", "to_by", "series", "place", "pair", "vintage", "basis", "streak", "rank", "record"),
)
"""The names of `verifier.evaluate.slips.Slip`, told here since it loads only when it is needed."""
_EVERY_SECONDS = 20.0
_WIDTH = 79
_FAILED = 2

_OPTIONS: Sequence[click.Parameter] = (
    click.Argument(["corpus"], type=click.Path(path_type=Path), metavar="CORPUS"),
    REFERENCE_OPTION,
    CACHE_OPTION,
    option("--split", metavar="NAME", help="Only articles whose meta.json names this split."),
    option(
        "--mutate",
        is_flag=True,
        help="Plant errors in the true claims and tell which are detected, class by class.",
    ),
    option(
        "--class",
        "classes",
        multiple=True,
        type=click.Choice(CLASSES),
        help="With --mutate, only errors of this class (repeatable).",
    ),
    option(
        "--limit",
        type=click.IntRange(min=0),
        default=1,
        show_default=True,
        help="With --mutate, errors of each class in an article; 0 plants all.",
    ),
    option(
        "--jobs",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        help="With --mutate, processes that share the articles.",
    ),
    click.Option(
        ["--output-format"],
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="How the scores are written.",
    ),
    option("-q", "--quiet", is_flag=True, help="No progress."),
    option("-v", "--verbose", is_flag=True, help="List every disagreement."),
    *CONFIG_OPTIONS,
)


@click.command(params=[*_OPTIONS])
@click.pass_context
def evaluate(ctx: click.Context, /, **given: Any) -> None:
    """Score the checker against labelled articles.

    The scores go stage by stage: extraction, each field, series, verdict. CORPUS is a folder of
    folders that each hold article.txt, gold.jsonl and meta.json. With --mutate, errors are planted
    in the claims that are labelled and called supported, one at a time, and the article is checked
    again: how many are detected, named rightly, and how many other claims are wrongly accused.
    """
    if given["mutate"]:
        _mutate(ctx, given)
        return
    for name in ("classes", "limit", "jobs"):
        if ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            flag = name.replace("classes", "class")
            raise click.UsageError(f"--{flag} goes with --mutate", ctx)
    settings = config_of(ctx).settings
    how = late("verifier.cli.packs:opening")(given["cache_dir"])
    scores = late("verifier.evaluate:evaluate")(
        given["corpus"], given["reference"], settings, given["split"], how
    )
    if given["output_format"] == "json":
        put(late("verifier.evaluate.score_table:as_json")(scores).rstrip("\n") + "\n")
    else:
        shown = late("verifier.evaluate.score_table:render")(scores, given["verbose"])
        put(shown.rstrip("\n") + "\n")


def _mutate(ctx: click.Context, given: dict[str, Any]) -> None:
    """Plant errors, check, and write the table by class; exit with 2 where an article failed."""
    slip = late("verifier.evaluate.slips:Slip")
    classes = tuple(slip(name) for name in CLASSES if name in (given["classes"] or CLASSES))
    job = late("verifier.evaluate.mutation_run:MutationJob")(
        classes=classes,
        limit=given["limit"] or None,
        extra_packs=tuple(given["reference"]),
        settings=config_of(ctx).settings,
        cache_dir=Path(given["cache_dir"]) if given["cache_dir"] else None,
    )
    meter = _Meter(given["quiet"])
    scores = late("verifier.evaluate.mutation_run:mutate_corpus")(
        given["corpus"], job, given["split"], given["jobs"], meter.heard
    )
    if given["output_format"] == "json":
        put(late("verifier.evaluate.mutation_table:as_json")(scores, classes))
    else:
        shown = late("verifier.evaluate.mutation_table:render")
        put(shown(scores, classes, given["verbose"]))
    for failed in scores.failed:
        tell(f"error: {failed.article}: {failed.error}")
    if scores.failed:
        ctx.exit(_FAILED)


class _Meter:
    """How far a long run has come, on stderr: one line that is rewritten on a terminal, else a new
    one every twenty seconds."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._started = self._said = monotonic()

    def heard(self, done: int, whole: int, slips: int) -> None:
        """So many articles of so many are done, in which so many errors were planted."""
        now = monotonic()
        if self._quiet:
            return
        line = f"{done} of {whole} articles, {slips} errors checked, {now - self._started:.0f} s"
        if sys.stderr.isatty():
            shown = f"\r{line:{_WIDTH}}\r" if done < whole else f"\r{' ' * _WIDTH}\r"
            click.echo(shown, nl=False, err=True)
        elif now - self._said >= _EVERY_SECONDS:
            tell(line)
            self._said = now
