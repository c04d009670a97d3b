"""Home of `Opening`: how packs are opened, and who hears of what takes long."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

COMPILED_FROM = 500_000
"""A series table of more bytes is compiled into the cache folder and not held in memory."""

Progress = Callable[[str, int, int], None]
"""Hears what is being done, how far it is, and how far it has to go."""


def _no_progress(_what: str, _done: int, _whole: int) -> None:
    pass


def _no_warning(_message: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Opening:
    """`cache_dir` is where compiled packs lie, None for the usual place; packs whose series table
    has more than `compiled_from` bytes are compiled."""

    cache_dir: Path | None = None
    compiled_from: int = COMPILED_FROM
    told: Progress = _no_progress
    warn: Callable[[str], None] = _no_warning
