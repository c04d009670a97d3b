"""Home of what reasons, caveats, contradictions and scores mean, in plain words."""

import pkgutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

REASON, CAVEAT, CONTRADICTION = "reason", "caveat", "contradiction"
SOURCE = "source"
"""What comes of looking for a figure in source documents."""
STEP, PART = "step", "part"
"""A step of the work, and what a candidate's score is made of."""
_FILE = "reasons.toml"


@dataclass(frozen=True, slots=True)
class Example:
    """A text that shows what an entry means; `tests/test_examples.py` has the program read it.

    `text` is read as if `published` on that day, and `figure` is what is meant in it. `says` stands
    in what the program tells of it. `source` is a document given with it, `aliases` are words of a
    desk with their series. The part of a score `speaks_for` one series and `speaks_against`
    another; `titles` are those of the series `s1` and `s2` where no shipped pack will do.
    `settings` are thresholds that are not the usual ones.
    """

    text: str
    published: date
    figure: str
    says: str = ""
    source: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    speaks_for: str = ""
    speaks_against: str = ""
    settings: Mapping[str, float] = field(default_factory=dict)

    def __str__(self) -> str:
        """The example in a line."""
        told = [self.figure]
        told += [f"speaks for {self.speaks_for}"] if self.speaks_for else []
        told += [f"speaks against {self.speaks_against}"] if self.speaks_against else []
        told += [f'the document says "{self.source}"'] if self.source else []
        told += [f'"{word}" is listed for {key}' for word, key in self.aliases.items()]
        told += [f"with {key} = {value}" for key, value in self.settings.items()]
        told += [f's{n} is "{title}"' for n, title in enumerate(self.titles, 1)]
        line = "; ".join(told) + (f": {self.says}" if self.says else "")
        return f'"{self.text}" ({self.published.day} {self.published:%B %Y})  ->  {line}'


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name means: a few words, a sentence, what to do, and an example.

    `kind` is reason, caveat, contradiction, source, step, part, operation or assertion. `shown` is
    the example of which `examples` has the line; rules have many, and None here.
    """

    kind: str
    name: str
    title: str
    means: str
    advice: str = ""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    shown: Example | None = None


@cache
def entries() -> Mapping[tuple[str, str], Entry]:
    """Everything in `reasons.toml`, by kind and name, in its order."""
    table = tomllib.loads((pkgutil.get_data("verifier", _FILE) or b"").decode("utf-8"))
    return MappingProxyType(
        {
            (kind, name): _entry(kind, name, row)
            for kind, rows in table.items()
            for name, row in rows.items()
        }
    )


def _entry(kind: str, name: str, row: Mapping[str, Any]) -> Entry:
    example = Example(**{**row["example"], "titles": tuple(row["example"].get("titles", ()))})
    told = row["title"], row["means"], row["advice"]
    return Entry(kind, name, *told, examples=(str(example),), shown=example)


def title_of(kind: str, name: str) -> str:
    """A few words for a report; empty where nobody has written any."""
    entry = entries().get((kind, name))
    return entry.title if entry else ""


def caveats() -> list[str]:
    """The names of all caveats, in their order."""
    return [name for kind, name in entries() if kind == CAVEAT]


def named(name: str) -> list[Entry]:
    """The entries of that name, none where only a rule or nothing is called so."""
    return [entry for (_, key), entry in entries().items() if key == plain_name(name)]


def plain_name(written: str) -> str:
    """A name as it is kept: hyphens, blanks and capitals do not matter."""
    return written.strip().lower().replace("-", "_").replace(" ", "_")
