"""Home of `SourceNote`: what a source document says of one figure of an article."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SourceResult(StrEnum):
    """What came of looking for a figure in the sources; see `verifier/reasons.toml`."""

    AGREES = "source_agrees"
    DIFFERS = "source_differs"
    ABSENT = "not_in_source"


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where a source gives the figure, or another one for the same thing.

    `quote` is the figure as the source prints it, `sentence` the sentence or table row around it,
    `line` counts from 1; all are None, as is `path`, where it is not found.
    """

    result: SourceResult
    path: str | None = None
    line: int | None = None
    quote: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """Which document took part, with the hash of its bytes and the day it was read as of."""

    path: str
    sha256: str
    published: date | None
