"""Home of `BaselineFile`: where known findings are read from, written to and pruned."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from verifier.cli.output import write_file
from verifier.errors import ConfigError
from verifier.gate.baseline import Baseline, baseline_of
from verifier.model.verdict import Report

Warn = Callable[[str], None]


class BaselineFile:
    """The files of `--baseline` and `--write-baseline`; paths in them start from their folder.

    Raises `ConfigError` where the first cannot be read.
    """

    def __init__(self, path: str | None, target: str | None, warn: Warn) -> None:
        self._path, self._target, self._warn = path, target, warn
        same = path and target and os.path.realpath(path) == os.path.realpath(target)
        self._known = (
            Baseline() if not path or same else Baseline.parse(text_of(path, "baseline"), path)
        )

    def passed(self, report: Report, prune: bool) -> Report:
        """The report with what is known set aside; files are written where that is wanted."""
        if self._target:
            return self._written(report, self._target)
        if not self._path:
            return report
        reports = {within(self._path, one.path): one for one in report.articles if one.article}
        gone = self._known.gone(reports)
        if gone and prune:
            left = self._known.without(gone)
            write_file(self._path, left.text(), [one.path for one in report.articles])
        elif gone:
            said = "1 known finding is" if len(gone) == 1 else f"{len(gone)} known findings are"
            self._warn(f"{self._path}: {said} there no longer (--prune-baseline takes them out)")
        return _applied(self._known, self._path, report)

    def _written(self, report: Report, target: str) -> Report:
        """The report with all that was found set aside; nothing is written where an input could
        not be read, since what is known of it would be lost."""
        if any(one.article is None for one in report.articles):
            self._warn(f"{target}: not written, since an input could not be read")
            return report
        found = baseline_of({within(target, one.path): one for one in report.articles})
        write_file(target, found.text(), [one.path for one in report.articles])
        return _applied(found, target, report)


def _applied(known: Baseline, file: str, report: Report) -> Report:
    articles = [known.applied(one, within(file, one.path)) for one in report.articles]
    return replace(report, articles=tuple(articles))


def within(file: str, path: str) -> str:
    """The path of an article from the folder of the baseline, with slashes."""
    folder = os.path.dirname(os.path.realpath(file))
    return Path(os.path.relpath(os.path.realpath(path), folder)).as_posix()


def text_of(path: str, what: str) -> str:
    """The text of a file of decisions. Raises `ConfigError` where it cannot be read."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = (isinstance(error, OSError) and error.strerror) or error
        raise ConfigError(f"{path}: the {what} cannot be read ({why})") from error
