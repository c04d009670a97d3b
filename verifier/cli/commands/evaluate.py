"""Home of `verifier evaluate`."""

from collections.abc import Sequence
from pathlib import Path

import click

from verifier.cli.articles import put
from verifier.cli.options import CACHE_OPTION, CONFIG_OPTIONS, REFERENCE_OPTION, config_of, option
from verifier.lazy import late

_OPTIONS: Sequence[click.Parameter] = (
    click.Argument(["corpus"], type=click.Path(path_type=Path), metavar="CORPUS"),
    REFERENCE_OPTION,
    CACHE_OPTION,
    option("--split", metavar="NAME", help="Only articles whose meta.json names this split."),
    click.Option(
        ["--output-format"],
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="How the scores are written.",
    ),
    option("-v", "--verbose", is_flag=True, help="List every disagreement."),
    *CONFIG_OPTIONS,
)


@click.command(params=[*_OPTIONS])
@click.pass_context
def evaluate(
    ctx: click.Context,
    /,
    corpus: Path,
    reference: tuple[str, ...],
    cache_dir: str | None,
    split: str | None,
    output_format: str,
    verbose: bool,
    **_: object,
) -> None:
    """Score the checker against labelled articles.

    The scores go stage by stage: extraction, each field, series, verdict. CORPUS is a folder of
    folders that each hold article.txt, gold.jsonl and meta.json.
    """
    settings = config_of(ctx).settings
    how = late("verifier.cli.packs:opening")(cache_dir)
    scores = late("verifier.evaluate:evaluate")(corpus, reference, settings, split, how)
    if output_format == "json":
        put(late("verifier.evaluate.score_table:as_json")(scores).rstrip("\n") + "\n")
    else:
        put(late("verifier.evaluate.score_table:render")(scores, verbose).rstrip("\n") + "\n")
