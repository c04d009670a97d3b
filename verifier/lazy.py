"""Home of `late`, the one place where imports wait: what only some commands need is loaded there.

`verifier --help`, `explain` and `reference list` must answer at once, while checking loads a
language model and tables. So the command line names its heavy functions as `module:function`
and calls them through here; every other import stands at the top of its file.
"""

import importlib
from collections.abc import Callable
from typing import Any


def late(target: str) -> Callable[..., Any]:
    """A function that imports `module:function` when it is called, and calls it."""

    def call(*args: Any, **options: Any) -> Any:
        return loaded(target)(*args, **options)

    return call


def loaded(target: str) -> Any:
    """What `module:name` stands for, imported now."""
    module, _, name = target.partition(":")
    return getattr(importlib.import_module(module), name)
