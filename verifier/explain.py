"""Home of what reasons, caveats, contradictions and scores mean, in plain words."""

import pkgutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

REASON, CAVEAT, CONTRADICTION = "reason", "caveat", "contradiction"
SOURCE = "source"
"""What comes of looking for a figure in source documents."""
STEP, PART = "step", "part"
"""A step of the work, and what a candidate's score is made of."""
_FILE = "reasons.toml"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name means: a few words, a sentence, what to do, and an example.

    `kind` is reason, caveat, contradiction, source, step, part, operation or assertion.
    """

    kind: str
    name: str
    title: str
    means: str
    advice: str = ""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()


@cache
def entries() -> Mapping[tuple[str, str], Entry]:
    """Everything in `reasons.toml`, by kind and name, in its order."""
    table = tomllib.loads((pkgutil.get_data("verifier", _FILE) or b"").decode("utf-8"))
    return MappingProxyType(
        {
            (kind, name): Entry(
                kind, name, row["title"], row["means"], row["advice"], (row["example"],)
            )
            for kind, rows in table.items()
            for name, row in rows.items()
        }
    )


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
