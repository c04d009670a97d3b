"""Home of what waits until it is needed: the imports of single commands, and patterns.

`verifier --help`, `explain` and `reference list` must answer at once, while checking loads a
language model and tables. So the command line names its heavy functions as `module:function`
and calls them through here; every other import stands at the top of its file. And of the two
thousand regular expressions of the house an article asks a third: to compile them all takes as
long as to check it.
"""

import importlib
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

_METHODS = ("finditer", "findall", "split", "sub", "subn")
_REMEMBERED = ("search", "match", "fullmatch")
"""What gives the same for the same words, that nobody can change."""
_TRIED, _IN_A_ROW, _OFTEN, _LAST = 64, 2, 4, 32
"""A pattern is watched for so many questions. Where one in so many of them was asked of the words
asked of last, as for each series that a figure may be of, so many last answers are remembered from
then on; elsewhere, as in reading, where words come by once, it would only cost."""


def late(target: str) -> Callable[..., Any]:
    """A function that imports `module:function` when it is called, and calls it."""

    def call(*args: Any, **options: Any) -> Any:
        return loaded(target)(*args, **options)

    return call


def loaded(target: str) -> Any:
    """What `module:name` stands for, imported now."""
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)


class Waiting:
    """Becomes the pattern at its first use: its methods are then those of the compiled one."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        for method in _REMEMBERED:
            setattr(self, method, self._watched(method, getattr(compiled, method)))
        return getattr(self if name in _REMEMBERED else compiled, name)

    def _watched(self, method: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        """A method until it is known whether its answers are worth remembering."""
        last = lru_cache(_IN_A_ROW)(ask)

        def asked(*words: Any, **options: Any) -> Any:
            found, told = last(*words, **options), last.cache_info()
            if told.hits + told.misses == _TRIED:
                again = told.hits * _OFTEN >= _TRIED
                setattr(self, method, lru_cache(_LAST)(ask) if again else ask)
            return found

        return asked


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` makes, made at its first use.

    A text that is no pattern raises `re.error` then, and not before; a test compiles all.
    """
    return cast(re.Pattern[str], Waiting(text, flags))


def holds(said: str, stems: tuple[str, ...]) -> bool:
    """Whether one of the fixed strings stands in what is said, in lower case: a look that costs
    less than a pattern's search."""
    for stem in stems:  # noqa: SIM110  a loop: every figure is asked several times
        if stem in said:
            return True
    return False
