"""Home of the `verifier` command: its subcommands by name, and errors turned into exit codes.

0: nothing at or above `--fail-on`; 1: something is; 2: the job could not be done.
"""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import click

from verifier.cli.articles import HELP_OPTIONS, tell
from verifier.errors import VerifierError
from verifier.lazy import late, loaded
from verifier.nearest import did_you_mean

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "check": "Check every numeric claim of articles against reference figures.",
        "claims": "List the numeric claims of articles as they are read, unchecked.",
        "match": "Show which series a sentence is about, and what spoke for each.",
        "explain": "Say what a reason, a caveat or a rule means, with an example.",
        "reference": "Look into the reference packs, and add your own.",
        "lsp": "Speak to an editor, which shows findings as you type.",
        "serve": "Answer other programs over HTTP, on this machine.",
        "evaluate": "Score the checker against labelled articles.",
    }
)
"""Each subcommand, a module of `verifier/cli/commands/`, with its line in the overview."""

FAILED, INTERRUPTED = 2, 130
OBJECTS = 50_000
"""New objects between two looks for garbage: what a check makes lives to its end, and Python's 700
cost a tenth of a cold start (`benchmarks/start.py`)."""


class LateGroup(click.Group):
    """A group that imports a subcommand's module only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which they are presented."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = loaded(f"verifier.cli.commands.{cmd_name}:{cmd_name}")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The subcommand that the arguments name; a usage error with the nearest name."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS:
            ctx.fail(f"no such command {name!r}{did_you_mean(name, COMMANDS)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The overview, without loading what it lists."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand; a reader of stdout that has gone away ends the run quietly."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(FAILED)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **options: Any) -> Any:
        """Run, and leave with the exit code that fits what happened."""
        gc.set_threshold(OBJECTS)
        options["standalone_mode"] = False
        sys.exit(_exit_code(lambda: super(LateGroup, self).main(args, *rest, **options)))


def _exit_code(work: Any) -> int:
    try:
        code = work()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return FAILED
    except click.Abort:
        tell("interrupted")
        return INTERRUPTED
    except VerifierError as error:
        tell(f"error: {error}")
        return FAILED
    except Exception as error:
        if os.environ.get("VERIFIER_VERBOSE"):
            tell(late("traceback:format_exc")())
        tell(f"error: internal error ({type(error).__name__}: {error}); please report it")
        return FAILED


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"verifier {late('verifier.version:own_version')()}")
        ctx.exit()


@click.group(cls=LateGroup, context_settings={"help_option_names": list(HELP_OPTIONS)})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def main() -> None:
    """A spell checker for numbers in news copy.

    Every numeric claim of an article comes back with a verdict, the arithmetic behind it and,
    where the number is wrong, the slip that would explain it.
    """
