"""Home of `Recent`: the things that were asked for last, kept for the next time."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """At most so many things, those asked for last; several threads may ask."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K, make: Callable[[K], V]) -> V:
        """What is kept of that key, made where nothing is."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key]
        made = make(key)
        with self._lock:
            found = self._held.setdefault(key, made)
            if len(self._held) > self._most:
                self._held.popitem(last=False)
        return found
