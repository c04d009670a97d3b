"""Home of `Draft` and `Checked`: a text that is still being written, and what is said of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from verifier.gate.inline import Fault
from verifier.model.verdict import ArticleReport


@dataclass(frozen=True, slots=True)
class Draft:
    """A text as an editor holds it.

    `name` is its file or what else it is called; `form` the name of its reader, empty where the
    content tells it. The configuration file is looked for from `folder` upwards, and paths in
    settings start there.
    """

    text: str
    name: str
    form: str
    folder: PurePath


@dataclass(frozen=True, slots=True)
class Checked:
    """The report on a draft, the comments in it that do not do what they are for, and what the user
    might want to know of how it was checked. With `shows_supported` the plainly supported claims
    are wanted as well.
    `docs_url` is where the documentation is published, if anywhere."""

    report: ArticleReport
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
    shows_supported: bool = False
    docs_url: str = ""


Check = Callable[[Draft, Mapping[str, Any]], Checked]
"""Checks a draft with settings that are named as in the configuration file. Raises `ConfigError`
and `PackError` where the settings, a file or the reference data are to blame."""
