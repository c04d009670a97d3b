"""Home of `Fixing`: suggestions as a diff or put into files, of which the original is kept."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from verifier.cli.output import write_file
from verifier.errors import ConfigError, InputError
from verifier.gate.fixes import Fixed, diff_of, fixed, suggested
from verifier.model.verdict import ArticleReport, Report
from verifier.reader import digest, file_bytes
from verifier.report.address import plain_path

ORIGINAL = ".orig"
"""What is put behind the name of a file that is kept as it was."""


class Fixing:
    """What `--diff` and `--fix` ask for. Raises `ConfigError` where it cannot be done."""

    def __init__(self, given: Mapping[str, Any], max_bytes: int, warn: Callable[[str], None]):
        self._diff, self._unsafe = given["diff"], given["unsafe_fixes"]
        self._fix = given["fix"] and not self._diff
        self._keep = not given["discard_original"]
        self._max_bytes, self._warn = max_bytes, warn
        if (self._fix or self._diff) and "-" in given["paths"]:
            raise ConfigError("--fix and --diff need files; standard input cannot be changed")

    def document(self, report: Report) -> str | None:
        """The diffs, where they are wanted in the report's place."""
        if not self._diff:
            return None
        changes = ((one.path, fix) for one, fix in self._changes(report))
        lines = (line for path, fix in changes for line in diff_of(plain_path(path), fix))
        return "".join(lines)

    def put_in_place(self, report: Report) -> None:
        """Change the files, where that is wanted, each whole or not at all."""
        if not self._fix:
            return
        waiting = sum(len(suggested(article)) for article in report.articles)
        if waiting and not self._unsafe:
            said = f"{waiting} suggestion{'' if waiting == 1 else 's'} not put in place"
            self._warn(f"{said}: each changes what an article says; see --diff, or --unsafe-fixes")
            return
        for article, fix in self._changes(report):
            kept = f", the original is {_keep(article.path)}" if self._keep else ""
            write_file(article.path, fix.data)
            figures = "1 figure" if fix.changed == 1 else f"{fix.changed} figures"
            self._warn(f"{article.path}: {figures} changed{kept}")

    def _changes(self, report: Report) -> Iterator[tuple[ArticleReport, Fixed]]:
        """The files that have suggestions which fit; the others are told of."""
        for article in report.articles:
            if article.article is None or not suggested(article):
                continue
            try:
                data = file_bytes(article.path, self._max_bytes)
                fix = fixed(article, data)
            except InputError as error:
                self._warn(f"{error}; not changed")
                continue
            if digest(data) != article.article.sha256:
                self._warn(f"{article.path}: was changed since it was read; left as it is")
                continue
            if fix.left:
                self._warn(f"{article.path}: {fix.left} of its suggestions do not fit the file")
            if fix.changed:
                yield article, fix


def _keep(path: str) -> str:
    """A copy of the file as it is, beside it, under a name that nothing has yet."""
    real = os.path.realpath(path)
    for number in count(1):
        name = f"{real}{ORIGINAL}{number if number > 1 else ''}"
        try:
            with Path(real).open("rb") as old, Path(name).open("xb") as new:
                shutil.copyfileobj(old, new)
            shutil.copystat(real, name)
        except FileExistsError:
            continue
        except OSError as error:
            raise InputError(f"{name}: cannot be written ({error.strerror or error})") from error
        return name
    raise InputError(f"{path}: no name is free for the original")
