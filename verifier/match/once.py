"""Home of `Once`: what was worked out already, by what it depends on."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Once:
    """Things made for one claim, each once."""

    def __init__(self) -> None:
        self._found: dict[Hashable, Any] = {}

    def of(self, key: Hashable, make: Callable[..., T], *arguments: object) -> T:
        """The thing made for `key`, made of the arguments at the first call."""
        if key not in self._found:
            self._found[key] = make(*arguments)
        found: T = self._found[key]
        return found
