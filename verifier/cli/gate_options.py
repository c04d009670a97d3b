"""Home of the options of the gate: what is heard of and what is set aside."""

from collections.abc import Sequence

import click

from verifier.cli.option import NamesType, option

GATE_OPTIONS: Sequence[click.Option] = (
    option(
        "--select",
        type=NamesType(),
        multiple=True,
        metavar="NAME",
        help="Report only these reasons, caveats, contradictions or groups (repeatable).",
    ),
    option(
        "--ignore",
        type=NamesType(),
        multiple=True,
        metavar="NAME",
        help="Do not report these; a name beats its group (repeatable).",
    ),
    option("--suppressions", metavar="FILE", help="Findings set aside, each with the reason."),
    option("--baseline", metavar="FILE", help="Findings known before, which stop nothing."),
    option(
        "--write-baseline",
        metavar="FILE",
        help="Write what is found now as known to FILE, and exit with 0.",
    ),
    option(
        "--prune-baseline",
        is_flag=True,
        help="Take out of --baseline what is found no longer.",
    ),
    option("--diff", is_flag=True, help="Show what suggestions would change, not the report."),
    option("--fix", is_flag=True, help="Put suggestions into text files, with --unsafe-fixes."),
    option(
        "--unsafe-fixes",
        is_flag=True,
        help="Let --fix change what an article says, which every suggestion does.",
    ),
    option(
        "--discard-original",
        is_flag=True,
        help="Keep no copy (NAME.orig) of a file that --fix changes.",
    ),
)
