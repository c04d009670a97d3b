"""Home of the configuration file: where it is found, which keys it may hold, what it overrides."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from verifier.errors import ConfigError
from verifier.lazy import late
from verifier.model.standing import Severity
from verifier.model.verdict import Caveat
from verifier.nearest import did_you_mean
from verifier.settings import Settings

FILE, PROJECT_FILE, TABLE = "verifier.toml", "pyproject.toml", "verifier"
SEVERITIES, PER_FILE = "severities", "per-file"
"""The tables inside."""
_known_name = late("verifier.gate.policy:known_name")


class Kind(Enum):
    """What a key holds; the value says it to the user."""

    TEXT = "a string"
    FLAG = "true or false"
    LIST = "a list of strings"
    DATE = "a date (YYYY-MM-DD)"
    NUMBER = "a number of 0 or more"


_NAMES = tuple[str, ...]
_KINDS: Mapping[Any, Kind] = {bool: Kind.FLAG, str: Kind.TEXT, _NAMES: Kind.LIST}
"""What a threshold holds by the type of its field; all others are numbers."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the file: the kind of its value and, where there are few, the values allowed."""

    kind: Kind
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """What a file sets: options by their name in the program, thresholds, and in its tables the
    severities of names and what is ignored in which files.

    `path` is None where no file was found or none was wanted.
    """

    path: Path | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()


def find_config(start: Path) -> Path | None:
    """The nearest `verifier.toml`, or `pyproject.toml` with a `[tool.verifier]`, going up."""
    for folder in (start, *start.parents):
        own = folder / FILE
        if own.is_file():
            return own
        project = folder / PROJECT_FILE
        if project.is_file() and _table(project) is not None:
            return project
    return None


def load_config(path: Path, keys: Mapping[str, Key]) -> Config:
    """The options and thresholds that `path` sets; `keys` are the options by their file name.

    Threshold keys are the fields of `Settings`. Keys are written with hyphens; underscores do as
    well. Raises `ConfigError` naming file, key, the value met and what would be right.
    """
    if not path.is_file():
        raise ConfigError(f"{path}: no such configuration file")
    table = _table(path)
    if table is None:
        raise ConfigError(f"{path}: has no [tool.{TABLE}] table")
    options: dict[str, Any] = {}
    changes: dict[str, Any] = {}
    tables = {name: _subtable(path, name, table.pop(name, {})) for name in (SEVERITIES, PER_FILE)}
    severities = {
        _known_name(name, f"{path}: [{SEVERITIES}]"): _severity(path, name, value)
        for name, value in tables[SEVERITIES].items()
    }
    per_file = tuple(
        (pattern, _ignored(path, pattern, value)) for pattern, value in tables[PER_FILE].items()
    )
    for written, value in table.items():
        key = keys.get(written.replace("_", "-"))
        if key is not None:
            options[written.replace("-", "_")] = fitting(str(path), written, value, key)
        else:
            changes |= _threshold(str(path), written, value, (*keys, SEVERITIES, PER_FILE))
    start_from(options, path.parent)
    return Config(path, options, replace(Settings(), **changes), severities, per_file)


def settings_from(values: Mapping[str, Any], where: str) -> Settings:
    """The settings with some of them changed, by name, as in the file.

    Raises `ConfigError` naming `where` they are from, the name and what would be right.
    """
    changes: dict[str, Any] = {}
    for written, value in values.items():
        changes |= _threshold(where, str(written), value, ())
    return replace(Settings(), **changes)


def _threshold(where: str, written: str, value: Any, others: Iterable[str]) -> dict[str, Any]:
    """One threshold by the name of its field; `others` are what else might have been meant."""
    thresholds = {item.name: item for item in fields(Settings)}
    name = written.replace("-", "_")
    if name not in thresholds:
        known = [*others, *(name.replace("_", "-") for name in thresholds)]
        raise ConfigError(f"{where}: unknown key {written!r}{did_you_mean(written, known)}")
    kind = _KINDS.get(thresholds[name].type, Kind.NUMBER)
    whole = thresholds[name].type is int
    if kind is Kind.LIST:
        listed = list(value) if isinstance(value, tuple) else value
        return {name: _caveats(where, written, fitting(where, written, listed, Key(kind)))}
    return {name: fitting(where, written, value, Key(kind), whole)}


def _caveats(where: str, written: str, names: list[str]) -> tuple[str, ...]:
    """Names of caveats, spelt as they are."""
    known = [caveat.value for caveat in Caveat]
    for name in names:
        if name.replace("-", "_") not in known:
            hint = did_you_mean(name, known)
            raise ConfigError(f"{where}: {written} has {name!r}, which is no caveat{hint}")
    return tuple(name.replace("-", "_") for name in names)


def _subtable(path: Path, name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{path}: {name} is {value!r}, which is not a table")
    return value


def _severity(path: Path, name: str, value: Any) -> Severity:
    choices = tuple(str(severity) for severity in reversed(Severity))
    fitting(str(path), f"[{SEVERITIES}] {name}", value, Key(Kind.TEXT, choices))
    return Severity[value.upper()]


def _ignored(path: Path, pattern: str, value: Any) -> frozenset[str]:
    where = f"[{PER_FILE}] {pattern}"
    names = fitting(str(path), where, value, Key(Kind.LIST))
    return frozenset(_known_name(name, f"{path}: {where}") for name in names)


def _table(path: Path) -> dict[str, Any] | None:
    """The table meant for this program; None where a project file has none."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigError(f"{path}: cannot be read ({error})") from error
    if path.name != PROJECT_FILE:
        return content
    tools = content.get("tool")
    table = tools.get(TABLE) if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None


def fitting(where: str, written: str, value: Any, key: Key, whole: bool = False) -> Any:
    """The value of a key, a date as it is written. Raises `ConfigError` that says `where` it is and
    what would be right, where it is of another kind."""
    fits = {
        Kind.TEXT: isinstance(value, str),
        Kind.FLAG: isinstance(value, bool),
        Kind.LIST: isinstance(value, list) and all(isinstance(item, str) for item in value),
        Kind.DATE: isinstance(value, str)
        or (isinstance(value, date) and not isinstance(value, datetime)),
        Kind.NUMBER: isinstance(value, int if whole else int | float)
        and not isinstance(value, bool)
        and value >= 0,
    }[key.kind]
    if not fits:
        wanted = "a whole number of 0 or more" if whole else key.kind.value
        raise ConfigError(f"{where}: {written} is {value!r}, which is not {wanted}")
    if key.choices and value not in key.choices:
        hint = did_you_mean(str(value), key.choices)
        allowed = ", ".join(key.choices)
        raise ConfigError(f"{where}: {written} is {value!r}, not one of {allowed}{hint}")
    return value.isoformat() if isinstance(value, date) else value


def start_from(options: dict[str, Any], folder: Path) -> None:
    """Let the paths in some options start from a folder, that of their file."""
    packs = options.get("reference")
    if packs:
        options["reference"] = [
            str(folder / pack) if (folder / pack).exists() else pack for pack in packs
        ]
    for name in ("aliases", "rejects", "source"):
        if name in options:
            options[name] = [str(folder / file) for file in options[name]]
    for name in ("data_dir", "house_dir", "baseline", "write_baseline", "suppressions"):
        if name in options:
            options[name] = str(folder / options[name])
    if "output_file" in options and options["output_file"] != "-":
        options["output_file"] = str(folder / options["output_file"])
