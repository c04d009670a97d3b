"""Home of `check_draft`: a text that is not in its file yet, checked as `check` would the file."""

import codecs
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from verifier.api import day_of
from verifier.cli.commands.check import check
from verifier.cli.gate import Gate
from verifier.cli.jobs import job_of
from verifier.cli.options import config_keys, config_of
from verifier.cli.standby import Standby
from verifier.config import Key, Kind, fitting, start_from
from verifier.draft import Checked, Draft
from verifier.errors import ConfigError
from verifier.gate.inline import Fault
from verifier.model.verdict import ArticleReport
from verifier.nearest import did_you_mean
from verifier.run import STDIN, Listener, run

_SETTINGS = "settings"
_FALLBACK = "published"
_TOO = {"config": Key(Kind.TEXT), "isolated": Key(Kind.FLAG)}
"""What an editor may say that cannot stand in the file."""
_UNDONE = {"write_baseline": None, "prune_baseline": False, "quiet": True}
"""What is not done for a draft, whatever the file says."""


def check_draft(standby: Standby, draft: Draft, settings: Mapping[str, Any]) -> Checked:
    """The draft with its verdicts, by the configuration that is nearest to it.

    `settings` are keys of the configuration file, which they override, but that `published` is the
    day to take where the draft gives none. Raises `ConfigError` and `PackError`.
    """
    ctx = _context(draft, settings)
    given, config = {**ctx.params, **_UNDONE}, config_of(ctx)
    faults: list[Fault] = []
    notes: list[str] = []
    gate = Gate(config, given, notes.append, faults.append)
    job = replace(job_of(given, config, checked=True), stdin_form=draft.form)
    fallback = day_of(settings.get(_FALLBACK), f"{_SETTINGS}: {_FALLBACK}")
    job = replace(job, today=fallback or job.today)
    if not draft.text.strip():
        return Checked(ArticleReport(draft.name, None, None))
    content = codecs.BOM_UTF8 + draft.text.encode("utf-8", errors="replace")
    listener = Listener(notes.append, notes.append, lambda done, path: None)
    report = gate.passed(run(job, io.BytesIO(content), listener, standby.opened(job)))
    shown = given["show_supported"], given["docs_url"]
    return Checked(report.articles[0], tuple(faults), tuple(notes), *shown)


def _context(draft: Draft, settings: Mapping[str, Any]) -> click.Context:
    args = [*_arguments(settings, Path(draft.folder)), "--stdin-filename", draft.name, "--", STDIN]
    try:
        return check.make_context("check", args, obj=Path(draft.folder))
    except click.UsageError as error:
        raise ConfigError(f"{_SETTINGS}: {error.format_message()}") from error


def _arguments(settings: Mapping[str, Any], folder: Path) -> Iterator[str]:
    """The settings as the command line would have them."""
    keys = {**config_keys(), **_TOO}
    options: dict[str, Any] = {}
    for written, value in settings.items():
        name = written.replace("_", "-")
        if name not in keys:
            raise ConfigError(f"{_SETTINGS}: unknown key {written!r}{did_you_mean(written, keys)}")
        if value is not None and name != _FALLBACK:
            told = fitting(_SETTINGS, written, value, keys[name])
            options[name.replace("-", "_")] = told
    start_from(options, folder)
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if isinstance(value, bool):
            yield from [flag] if value else []
        else:
            for one in value if isinstance(value, list) else [value]:
                yield f"{flag}={one}"
