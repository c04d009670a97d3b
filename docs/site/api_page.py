"""The public names with their signatures and docstrings."""

import enum
import inspect

import verifier

_KINDS = (
    ("Functions", inspect.isfunction),
    ("Errors", lambda it: inspect.isclass(it) and issubclass(it, Exception)),
    ("Codes", lambda it: inspect.isclass(it) and issubclass(it, enum.Enum)),
    ("Classes", inspect.isclass),
)


def api_reference() -> str:
    """A directive for each public name, by kind."""
    left = {name: getattr(verifier, name) for name in verifier.__all__}
    parts = []
    for title, belongs in _KINDS:
        names = [name for name, it in left.items() if belongs(it)]
        parts += [f"## {title}", "```{eval-rst}"]
        parts += [directive for name in names for directive in _directive(name, left.pop(name))]
        parts += ["```"]
    if left:
        raise ValueError(f"of no kind that the page has: {sorted(left)}")
    return "\n".join(parts)


def _directive(name: str, it: object) -> list[str]:
    if inspect.isfunction(it):
        return [f".. autofunction:: verifier.{name}", ""]
    if isinstance(it, type) and issubclass(it, enum.Enum):
        return [f".. autoclass:: verifier.{name}", "   :no-index:", "", f"   {_values(it)}", ""]
    return [f".. autoclass:: verifier.{name}", "   :members:", ""]


def _values(it: type[enum.Enum]) -> str:
    return "Values: " + ", ".join(f"``{one.value}``" for one in it) + "."
