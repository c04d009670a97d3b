"""Home of `watch`: a check made again whenever a file that has a say in its report has changed.

Files are looked at from time to time. A notice by the system would come for files on a share of the
desk only sometimes, and for one that an editor puts in place by renaming, from its folder alone.
"""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from verifier.cli.articles import tell, worked
from verifier.cli.inputs import articles_of
from verifier.cli.options import config_of
from verifier.cli.stamps import Stamp, reference_files, stamps_of
from verifier.cli.standby import Standby
from verifier.config import FILE, PROJECT_FILE
from verifier.errors import ConfigError, VerifierError
from verifier.reference.catalogue import Catalogue
from verifier.report.remark import Remark, remarks
from verifier.run import STDIN, Job

_LOOK_SECONDS = 0.25
_MOST_LOOKS = 8
"""A file that is still being written is waited for, but not longer than two seconds."""
_ACTING = {
    "fix": "--fix",
    "write_baseline": "--write-baseline",
    "prune_baseline": "--prune-baseline",
}

_Stamps = Mapping[str, Stamp | None]
_Found = Mapping[tuple[str, str, str], Remark]
"""What was found, by file, fingerprint and name."""


def watch(again: Callable[[], click.Context], checked: bool) -> NoReturn:
    """Check, then again after every change, until the user breaks it off.

    `again` reads the options and the configuration file. What goes wrong after the first time is
    told, and the next change waited for. Raises `ConfigError` for what cannot be watched and for
    options that change files.
    """
    desk = _Desk(again, checked)
    before, at = desk.look(), datetime.now()
    while True:
        tell("waiting for changes; Ctrl-C ends")
        desk.wait()
        if sys.stdout.isatty():
            click.clear()
        now = datetime.now()
        tell(f"{now:%H:%M:%S}")
        try:
            found = desk.look()
        except click.ClickException as error:
            tell(f"error: {error.format_message()}")
        except VerifierError as error:
            tell(f"error: {error}")
        else:
            _tell_changes(before, found, at)
            before, at = found, now


class _Desk:
    """The check as it is asked for, and the files on which its report rests."""

    def __init__(self, again: Callable[[], click.Context], checked: bool) -> None:
        self._again, self._checked = again, checked
        self._standby = Standby()
        self._given: Mapping[str, Any] = {}
        self._reference: Sequence[Path] = ()
        self._stamps: _Stamps = {}

    def look(self) -> _Found:
        """Check once: the report is written, and what it finds comes back."""
        before = self._now()
        try:
            ctx = self._again()
            self._given = _watchable(ctx.params)
            before = {**self._now(), **before}
            paths = articles_of(self._given["paths"], self._given["output_file"])
            given = {**self._given, "paths": paths}
            report, _ = worked(given, config_of(ctx), self._checked, self._opened)
        finally:
            self._stamps = {name: before.get(name, stamp) for name, stamp in self._now().items()}
        return {(one.path, one.fingerprint, one.code): one for one in remarks(report)}

    def wait(self) -> None:
        """Come back when something has changed and, as far as can be told, is whole again."""
        now = self._now()
        while now == self._stamps:
            time.sleep(_LOOK_SECONDS)
            now = self._now()
        for _ in range(_MOST_LOOKS):
            time.sleep(_LOOK_SECONDS)
            before, now = now, self._now()
            missing = [name for name, stamp in self._stamps.items() if stamp and not now.get(name)]
            if now == before and not missing:
                return

    def _opened(self, job: Job) -> Catalogue:
        catalogue = self._standby.opened(job)
        self._reference = list(reference_files(job, catalogue))
        return catalogue

    def _now(self) -> _Stamps:
        given = self._given
        if not given:
            return {}
        files: list[str | Path] = [*articles_of(given["paths"], given["output_file"])]
        files += [*given["source"], *self._reference]
        files += [given[name] for name in ("suppressions", "baseline") if given[name]]
        return stamps_of([*files, *_config_files(given)])


def _config_files(given: Mapping[str, Any]) -> list[Path]:
    """Where a configuration file is, or might come to be."""
    if given["isolated"]:
        return []
    if given["config"]:
        return [Path(given["config"])]
    here = Path.cwd()
    return [folder / name for folder in (here, *here.parents) for name in (FILE, PROJECT_FILE)]


def _watchable(given: Mapping[str, Any]) -> Mapping[str, Any]:
    if STDIN in given["paths"]:
        raise ConfigError("--watch needs files; standard input does not change")
    for name, flag in _ACTING.items():
        if given[name]:
            raise ConfigError(f"--watch changes no file; leave out {flag}")
    return given


def _tell_changes(before: _Found, found: _Found, at: datetime) -> None:
    new = [one for key, one in found.items() if key not in before]
    gone = [one for key, one in before.items() if key not in found]
    for title, ones in (("new", new), ("gone", gone)):
        for one in ones:
            tell(f"{title}: {_line(one)}")
    told = f"{len(new)} new, {len(gone)} gone" if new or gone else "nothing new, nothing gone"
    tell(f"since {at:%H:%M:%S}: {told}")


def _line(one: Remark) -> str:
    place = f"{one.place.start.line}:{one.place.start.codepoint}" if one.place else "1:1"
    return f"{one.path}:{place}: {one.severity} {one.code} {one.message}"
