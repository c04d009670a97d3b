"""Home of `explain`: what reasons, caveats, contradictions and rules mean, in plain words."""

import pkgutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from verifier.config import did_you_mean
from verifier.errors import UnknownNameError
from verifier.model.rule import Assertion, Operation
from verifier.registry import discover

REASON, CAVEAT, CONTRADICTION = "reason", "caveat", "contradiction"
_FILE = "reasons.toml"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name means: a few words, a sentence, what to do, and an example.

    `kind` is reason, caveat, contradiction, operation or assertion.
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


def rules() -> list[Entry]:
    """The operations and assertions, from their docstrings and examples."""
    found: list[tuple[str, Operation | Assertion]] = [
        *(("operation", rule) for rule in discover("verifier.operations", Operation).values()),
        *(("assertion", rule) for rule in discover("verifier.assertions", Assertion).values()),
    ]
    return [_rule_entry(kind, rule) for kind, rule in found]


def explain(name: str) -> list[Entry]:
    """Every entry called `name`; hyphens and capitals do not matter.

    Raises `UnknownNameError` with the nearest name.
    """
    wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
    found = [entry for (_, key), entry in entries().items() if key == wanted]
    if found:
        return found
    known = rules()
    found = [entry for entry in known if entry.name == wanted]
    if not found:
        names = [key for _, key in entries()] + [entry.name for entry in known]
        hint = did_you_mean(wanted, names) or "; `verifier explain` lists them all"
        raise UnknownNameError(f"no reason, caveat or rule is called {name!r}{hint}")
    return found


def _rule_entry(kind: str, rule: Operation | Assertion) -> Entry:
    lines = (type(rule).__doc__ or "").strip().splitlines()
    body = [line.strip() for line in lines[1:]]
    return Entry(
        kind,
        rule.name,
        lines[0].strip().rstrip(".") if lines else "",
        "\n".join(body).strip(),
        examples=tuple(f"{said}  ->  {figure}" for said, figure in rule.EXAMPLES.items()),
        counter_examples=tuple(
            f"{said}  ->  not {figure or 'claimed'}"
            for said, figure in rule.COUNTER_EXAMPLES.items()
        ),
    )
