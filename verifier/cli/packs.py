"""Home of how commands open packs: from which cache folder, and what is said meanwhile."""

import sys
from pathlib import Path
from time import monotonic
from typing import Any

import click

from verifier.cli.articles import tell
from verifier.lazy import late
from verifier.report.visible import visible

_PATIENCE_SECONDS = 1.0
_WIDTH = 79


def opening(cache_dir: str | None, quiet: bool = False) -> Any:
    """How packs are opened: large ones from `cache_dir`, with word of what takes long."""
    building = Building(quiet)
    return late("verifier.reference.opening:Opening")(
        cache_dir=Path(cache_dir) if cache_dir else None,
        told=building.told,
        warn=building.warn,
    )


class Building:
    """What is said while a large pack is compiled, on stderr and after a second only: how far it is
    on a terminal, else once that it is being done."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._started: float | None = None
        self._said = ""

    def warn(self, message: str) -> None:
        """Something the user should know of."""
        if not self._quiet:
            tell(f"warning: {message}")

    def told(self, what: str, done: int, whole: int) -> None:
        """What is being done, how far it is and how far it has to go; nothing left when done."""
        now = monotonic()
        if self._started is None:
            self._started = now
        if self._quiet or now - self._started < _PATIENCE_SECONDS:
            return
        line = f"{what} {100 * done // whole}%" if whole > 1 else what
        if not sys.stderr.isatty():
            self._say_once(line.partition(":")[0])
        elif whole == done == 1:
            click.echo(f"\r{' ' * _WIDTH}\r", nl=False, err=True)
        elif line != self._said:
            shown = visible(f"compiling {line}")[:_WIDTH]
            click.echo(f"\r{shown:{_WIDTH}}\r", nl=False, err=True)
            self._said = line

    def _say_once(self, pack: str) -> None:
        if pack != self._said:
            tell(f"compiling {pack} once; later runs open it at once")
            self._said = pack
