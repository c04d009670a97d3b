"""Home of `Descriptor`: what `datapackage.json` says about a pack."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from verifier.reference.problems import Problems, nearest

DESCRIPTOR = "datapackage.json"
TABLES = ("series", "observations")


@dataclass(frozen=True, slots=True)
class Descriptor:
    """Name, title and version of a pack, the files of its tables, its sources and licences.

    Frictionless Data Package, https://datapackage.org/standard/data-package/
    """

    name: str = ""
    title: str = ""
    version: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()


def read_descriptor(raw: bytes, problems: Problems) -> Descriptor:
    """What the descriptor says; everything wrong in it is among the problems."""
    try:
        loaded = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        problems.add(DESCRIPTOR, "is not UTF-8; save it as UTF-8")
        return Descriptor()
    except json.JSONDecodeError as error:
        message = f"is not JSON ({error.msg} at column {error.colno})"
        problems.add(DESCRIPTOR, message, error.lineno)
        return Descriptor()
    except RecursionError:
        problems.add(DESCRIPTOR, "is nested too deeply to be a description of a pack")
        return Descriptor()
    if not isinstance(loaded, dict):
        problems.add(DESCRIPTOR, 'must be an object: {"name": ..., "resources": [...]}')
        return Descriptor()
    name = _text(loaded, "name")
    if not name:
        problems.add(DESCRIPTOR, "'name' is missing; give the pack a short name")
    return Descriptor(
        name=name,
        title=_text(loaded, "title") or name,
        version=_text(loaded, "version"),
        files=_files(loaded, problems),
        sources=_titles(loaded, "sources"),
        licences=_titles(loaded, "licenses"),
    )


def _text(loaded: Mapping[str, object], key: str) -> str:
    value = loaded.get(key)
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _titles(loaded: Mapping[str, object], key: str) -> tuple[str, ...]:
    """Titles (or names, or addresses) of the sources or licences that the descriptor lists."""
    entries = loaded.get(key)
    found = []
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict):
            found.append(_text(entry, "title") or _text(entry, "name") or _text(entry, "path"))
    return tuple(text for text in found if text)


def _files(loaded: Mapping[str, object], problems: Problems) -> Mapping[str, str]:
    """The file of each table, inside the pack's folder."""
    resources = loaded.get("resources")
    if not isinstance(resources, list) or not resources:
        problems.add(DESCRIPTOR, "'resources' is missing; list the tables series and observations")
        return {}
    found: dict[str, str] = {}
    for entry in resources:
        if not isinstance(entry, dict):
            problems.add(DESCRIPTOR, "'resources' must hold objects with name and path")
            continue
        name, path = _text(entry, "name"), _text(entry, "path")
        if name not in TABLES:
            continue
        if name in found:
            problems.add(DESCRIPTOR, f"the resource {name!r} is there twice")
        elif not path:
            problems.add(DESCRIPTOR, f"the resource {name!r} has no path, such as '{name}.csv'")
        elif _leads_out(path):
            problems.add(
                DESCRIPTOR, f"the path {path!r} of {name!r} must be a file in the pack's folder"
            )
        else:
            found[name] = path
    names = [_text(entry, "name") for entry in resources if isinstance(entry, dict)]
    for table in TABLES:
        if table not in names:
            hint = nearest(table, names)
            problems.add(DESCRIPTOR, f"the resource {table!r} is missing from 'resources'{hint}")
    return found


def _leads_out(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return "://" in path or "\\" in path or "\0" in path or path.startswith("/") or ".." in parts
