"""Home of what `check` and `claims` do alike: run the job, hand out the report, say how it went."""

import os
import sys
from collections.abc import Mapping
from functools import partial
from time import monotonic
from typing import Any

import click

from verifier.cli.options import config_of
from verifier.config import Config
from verifier.lazy import late
from verifier.markup.markdown_style import MarkdownStyle
from verifier.report.fail_on import FailOn
from verifier.report.visible import visible

_NARROW, _PLAIN, _WIDE = 40, 80, 110
_PATIENCE_SECONDS = 1.0
_ARGUMENTS = "verifier.arguments"
HELP_OPTIONS = ("-h", "--help")
GITHUB = "github"
"""The format that goes with a summary of the job."""


class ArticleCommand(click.Command):
    """A command with `ARTICLE_OPTIONS`, whose arguments can be read again, with what the
    configuration file says then."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.context_settings.setdefault("help_option_names", list(HELP_OPTIONS))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments, and keep them as they were given."""
        ctx.meta[_ARGUMENTS] = tuple(args)
        return super().parse_args(ctx, args)


def run_articles(ctx: click.Context, given: dict[str, Any], checked: bool) -> None:
    """Check or read all inputs, write the report and leave with the exit code it asks for."""
    if given["watch"]:
        args = ctx.meta[_ARGUMENTS]
        again = partial(ctx.command.make_context, ctx.info_name)
        late("verifier.cli.watching:watch")(lambda: again(list(args)), checked)
    _, code = worked(given, config_of(ctx), checked)
    if code:
        ctx.exit(code)


def worked(
    given: Mapping[str, Any],
    config: Config,
    checked: bool,
    opened: Any = None,
) -> tuple[Any, int]:
    """The `Report` on all inputs, which has been written, and the exit code that it asks for.

    `opened` gives the reference data for a job, those that stand open already.
    """
    target = given["output_file"] if given["output_file"] != "-" else None
    looks = _looks(given)
    late("verifier.run:ready_to_write")(given["output_format"], looks, target or "", given["paths"])
    teller = Teller(given["quiet"], given["verbose"], len(given["paths"]))
    if config.path and given["verbose"]:
        teller.note(f"configuration from {config.path}")
    gate = late("verifier.cli.gate:Gate")(config, given, teller.warn)
    fixing = late("verifier.cli.fixing:Fixing")(given, config.settings.max_bytes, teller.warn)
    job = late("verifier.cli.jobs:job_of")(given, config, checked)
    listener = late("verifier.run:Listener")(teller.warn, teller.note, teller.progress)
    started = monotonic()
    catalogue = (opened or late("verifier.run:opened"))(job)
    teller.note(f"reference data opened in {1000 * (monotonic() - started):.0f} ms")
    report = gate.passed(late("verifier.run:run")(job, sys.stdin.buffer, listener, catalogue))
    document = fixing.document(report)
    if document is None:
        document = late("verifier.run:write_report")(
            report, given["output_format"], looks, given["paths"], config.settings
        )
    for article in report.articles:
        if article.error is not None:
            teller.error(article.error)
    if given["output_format"] == GITHUB:
        late("verifier.cli.job_summary:add_job_summary")(report)
    if target:
        read = (*given["paths"], *given["source"])
        late("verifier.cli.output:write_file")(target, document, read)
    else:
        put(document)
    fixing.put_in_place(report)
    return report, _exit_code(report, given)


def _exit_code(report: Any, given: Mapping[str, Any]) -> int:
    if any(article.error is not None for article in report.articles):
        return 2
    failed = not given["exit_zero"] and late("verifier.report.severity:fails")(
        report, FailOn(given["fail_on"])
    )
    return 1 if failed else 0


class Teller:
    """What goes to stderr: errors always, warnings unless quiet, details only when verbose."""

    def __init__(self, quiet: bool, verbose: bool, inputs: int) -> None:
        self._quiet, self._verbose, self._inputs = quiet, verbose, inputs
        self._started = monotonic()
        self._shown = False

    def error(self, message: str) -> None:
        """A job that could not be done."""
        tell(f"error: {message}")

    def warn(self, message: str) -> None:
        """Something the user should know of."""
        if not self._quiet:
            self._clear()
            tell(f"warning: {message}")

    def note(self, message: str) -> None:
        """Something that explains what was done."""
        if self._verbose:
            self._clear()
            tell(f"note: {message}")

    def progress(self, done: int, path: str) -> None:
        """How far a run over several inputs has come; on a terminal and after a second only."""
        late_enough = monotonic() - self._started > _PATIENCE_SECONDS
        if self._quiet or self._inputs < 2 or not late_enough or not sys.stderr.isatty():
            return
        self._clear()
        if done < self._inputs:
            line = visible(f"{done + 1} of {self._inputs}: {path}")[: _PLAIN - 1]
            click.echo(line, nl=False, err=True)
            self._shown = True

    def _clear(self) -> None:
        if self._shown:
            click.echo(f"\r{' ' * (_PLAIN - 1)}\r", nl=False, err=True)
            self._shown = False


def tell(message: str) -> None:
    """One message on stderr, line by line, with nothing in it that a terminal would act on."""
    for line in message.splitlines():
        click.echo(visible(line), err=True)


def put(text: str) -> None:
    """A result on stdout; characters that its encoding lacks are written as escapes."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    told = text.encode(encoding, errors="backslashreplace").decode(encoding)
    click.echo(told, nl=False, color=True)  # what has colours was asked to have them


def can_print(characters: str) -> bool:
    """Whether the encoding of stdout has all of some characters."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return characters.encode(encoding, errors="ignore").decode(encoding) == characters


def _looks(given: Mapping[str, Any]) -> Any:
    """Width and colour for where the report goes: a terminal's own, 80 plain columns elsewhere."""
    terminal = sys.stdout.isatty() and not given["output_file"]
    width, color = page_width(terminal, _WIDE), is_coloured(given["color"], terminal)
    style = MarkdownStyle(given["markdown_style"])
    return late("verifier.writer:WriteOptions")(
        width=width,
        color=color,
        show_supported=given["show_supported"],
        markdown_style=style,
        review_url=given["review_url"],
        reviewer=given["reviewer"],
        docs_url=given["docs_url"],
    )


def page_width(terminal: bool, widest: int) -> int:
    """The columns to write in: a terminal's own, 80 elsewhere, at least 40."""
    columns = late("shutil:get_terminal_size")().columns if terminal else _PLAIN
    return max(_NARROW, min(columns, widest))


def is_coloured(wanted: str, terminal: bool) -> bool:
    """Whether to use colour, as the option says, else where a terminal shows it."""
    auto = terminal and not os.environ.get("NO_COLOR")
    return {"always": True, "never": False}.get(wanted, auto)
