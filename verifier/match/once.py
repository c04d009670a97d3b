"""Home of `Once`: what was worked out already, by what it depends on."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")
_MISSING: Any = object()


class Once:
    """Things made for one claim, each once."""

    def __init__(self) -> None:
        self._found: dict[Hashable, Any] = {}

    def of(self, key: Hashable, make: Callable[..., T], *arguments: object) -> T:
        """The thing made for `key`, made of the arguments at the first call."""
        found: T = self._found.get(key, _MISSING)
        if found is _MISSING:
            found = self._found[key] = make(*arguments)
        return found
