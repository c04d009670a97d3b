"""Home of `verifier check`."""

from typing import Any

import click

from verifier.cli.articles import ArticleCommand, run_articles
from verifier.cli.options import ARTICLE_OPTIONS, PATHS


@click.command(cls=ArticleCommand, params=[PATHS, *ARTICLE_OPTIONS])
@click.pass_context
def check(ctx: click.Context, /, **given: Any) -> None:
    """Check every numeric claim of articles against reference figures.

    PATH is a text file, - is standard input. With --source, each figure is also looked for in the
    press release or report that the article is written from. Exits with 0 when nothing is wrong, 1
    when something at or above --fail-on was found, 2 when an input, a pack or the configuration is
    broken. Each option can also be set as VERIFIER_NAME in the environment and as a key in
    verifier.toml.
    """
    run_articles(ctx, given, checked=True)
