"""Home of what operations and assertions say about themselves, from docstrings and examples."""

from verifier.errors import UnknownNameError
from verifier.explain import Entry, entries, named, plain_name
from verifier.model.rule import Assertion, Operation
from verifier.nearest import did_you_mean
from verifier.registry import discover


def rules() -> list[Entry]:
    """The operations and assertions, each kind by name."""
    found: list[tuple[str, Operation | Assertion]] = [
        *(("operation", rule) for rule in discover("verifier.operations", Operation).values()),
        *(("assertion", rule) for rule in discover("verifier.assertions", Assertion).values()),
    ]
    return [_entry(kind, rule) for kind, rule in found]


def explain(name: str) -> list[Entry]:
    """Every reason, caveat, contradiction or rule called `name`.

    Raises `UnknownNameError` with the nearest name.
    """
    known = rules()
    found = named(name) + [entry for entry in known if entry.name == plain_name(name)]
    if not found:
        names = [key for _, key in entries()] + [entry.name for entry in known]
        hint = did_you_mean(plain_name(name), names) or "; `verifier explain` lists them all"
        raise UnknownNameError(f"no reason, caveat or rule is called {name!r}{hint}")
    return found


def _entry(kind: str, rule: Operation | Assertion) -> Entry:
    lines = (type(rule).__doc__ or "").strip().splitlines()
    body = "\n".join(line.strip() for line in lines[1:]).strip().split("\n\n")
    return Entry(
        kind,
        rule.name,
        lines[0].strip().rstrip(".") if lines else "",
        "\n\n".join(paragraph.replace("\n", " ") for paragraph in body),
        examples=tuple(f"{said}  ->  {figure}" for said, figure in rule.EXAMPLES.items()),
        counter_examples=tuple(
            f"{said}  ->  not {figure or 'claimed'}"
            for said, figure in rule.COUNTER_EXAMPLES.items()
        ),
    )
