"""Home of the gate at the command line: policy from options and file, names of paths."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from verifier.cli.baseline_file import BaselineFile, Warn, text_of, within
from verifier.config import Config
from verifier.errors import ConfigError
from verifier.gate.inline import without_disabled
from verifier.gate.policy import Policy, chosen, through_gate
from verifier.gate.suppressions import Suppressions
from verifier.model.verdict import ArticleReport, Report


class Gate:
    """What the options and the configuration file say of findings.

    Raises `ConfigError` for what makes no sense, before anything is checked.
    """

    def __init__(self, config: Config, given: Mapping[str, Any], warn: Warn) -> None:
        policy = Policy(severities=config.severities, per_file=config.per_file)
        self._policy = chosen(policy, given["select"], given["ignore"])
        self._folder = config.path.parent if config.path else Path()
        self._warn = warn
        self._book = BaselineFile(given["baseline"], given["write_baseline"], warn)
        listed = given["suppressions"]
        self._listed = listed
        self._set_aside = Suppressions.parse(text_of(listed, "list"), listed) if listed else None
        self._prune = given["prune_baseline"]
        if self._prune and not given["baseline"]:
            raise ConfigError("--prune-baseline needs --baseline, the file to prune")

    def passed(self, report: Report) -> Report:
        """The report with the standing of each finding; baselines are written and pruned."""
        if not report.checked:
            return report
        ruled = through_gate(report, self._policy, self._names_of)
        articles = tuple(self._without_suppressed(one) for one in ruled.articles)
        return self._book.passed(replace(ruled, articles=articles), self._prune)

    def _without_suppressed(self, report: ArticleReport) -> ArticleReport:
        told = without_disabled(report, self._warn)
        if self._set_aside is None:
            return told
        path = within(self._listed, report.path)
        return self._set_aside.applied(told, path, self._listed, self._warn)

    def _names_of(self, path: str) -> Iterator[str]:
        """A path as given, from the folder of the configuration file, and the file's name alone;
        with slashes."""
        yield Path(path).as_posix()
        yield Path(os.path.relpath(path, self._folder)).as_posix()
        yield Path(path).name
