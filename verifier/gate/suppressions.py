"""Home of `Suppressions`: findings that an editor has set aside, each with the reason."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from verifier.errors import ConfigError
from verifier.gate.set_aside import known_by, with_suppressions
from verifier.model.standing import SetAside, Suppression
from verifier.model.verdict import ArticleReport
from verifier.nearest import did_you_mean

TABLE = "suppress"
_NEEDED = ("path", "fingerprint", "why")
_FOR_PEOPLE = ("reason", "quote", "sentence")


@dataclass(frozen=True, slots=True)
class Suppressions:
    """Why each finding is set aside, by path and fingerprint."""

    whys: Mapping[tuple[str, str], str]

    @classmethod
    def parse(cls, text: str, where: str) -> "Suppressions":
        """What a file of `[[suppress]]` tables holds. Raises `ConfigError` naming `where` and the
        number of the table for what is missing or unknown."""
        try:
            content = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{where}: cannot be read ({error})") from error
        rows = content.pop(TABLE, [])
        if content or not isinstance(rows, list):
            raise ConfigError(f"{where}: holds more than [[{TABLE}]] tables")
        whys = {}
        for number, row in enumerate(rows, 1):
            _demand(row, f"{where}: [[{TABLE}]] {number}")
            whys[row["path"], row["fingerprint"].lower()] = row["why"].strip()
        return cls(whys)

    def applied(
        self, report: ArticleReport, path: str, where: str, warn: Callable[[str], None]
    ) -> ArticleReport:
        """The report of the article at `path` with what is in the file set aside; `warn` hears of
        entries that set nothing aside."""
        if report.article is None:
            return report
        there = {known.fingerprint for known in known_by(report)}
        own = {mark: why for (of, mark), why in self.whys.items() if of == path}
        for mark in own:
            if mark not in there:
                warn(f"{where}: {mark[:12]}... of {path} sets nothing aside; remove it")
        found = {mark: Suppression(SetAside.FILE, own[mark]) for mark in own if mark in there}
        return with_suppressions(report, found)


def _demand(row: Any, where: str) -> None:
    if not isinstance(row, dict):
        raise ConfigError(f"{where}: is no table")
    for name in row:
        if name not in (*_NEEDED, *_FOR_PEOPLE):
            hint = did_you_mean(name, (*_NEEDED, *_FOR_PEOPLE))
            raise ConfigError(f"{where}: unknown key {name!r}{hint}")
    for name in _NEEDED:
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise ConfigError(f"{where}: {name} is missing, a string that is not empty")
