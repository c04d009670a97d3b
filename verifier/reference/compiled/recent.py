"""Home of `Recent`: the things that were asked for last, kept for the next time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """At most so many things, those asked for last; several threads may ask.

    What is asked for lies in the newer of two halves. When that is full it becomes the older one,
    and what was in the older one is let go. So nothing is moved for what is asked for often.
    """

    def __init__(self, most: int) -> None:
        self._half = max(1, most // 2)
        self._newer: dict[K, V] = {}
        self._older: dict[K, V] = {}
        self._lock = Lock()

    def get(self, key: K, make: Callable[[K], V]) -> V:
        """What is kept of that key, made where nothing is."""
        newer = self._newer
        if key in newer:  # nothing is ever taken out of a half
            return newer[key]
        older = self._older
        made = older[key] if key in older else make(key)
        with self._lock:
            found = self._newer.setdefault(key, made)
            if len(self._newer) >= self._half:
                self._newer, self._older = {}, self._newer
        return found

    def of(self, keys: Iterable[K], make: Callable[[Sequence[K]], Mapping[K, V]]) -> dict[K, V]:
        """What is kept of each of some keys; those of which nothing is are made together."""
        asked, newer, older = list(dict.fromkeys(keys)), self._newer, self._older
        found = {key: newer[key] for key in asked if key in newer}
        if len(found) == len(asked):
            return found
        found |= {key: older[key] for key in asked if key in older}
        missing = [key for key in asked if key not in found]
        if missing:
            found.update(make(missing))
        return {key: self.get(key, found.__getitem__) for key in asked}
