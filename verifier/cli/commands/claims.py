"""Home of `verifier claims`."""

from typing import Any

import click

from verifier.cli.articles import ArticleCommand, run_articles
from verifier.cli.options import ARTICLE_OPTIONS, PATHS


@click.command(cls=ArticleCommand, params=[PATHS, *ARTICLE_OPTIONS])
@click.pass_context
def claims(ctx: click.Context, /, **given: Any) -> None:
    """List the numeric claims of articles as they are read, unchecked.

    Takes the options of check and writes the same formats, without what only a check finds out.
    """
    run_articles(ctx, given, checked=False)
