"""Home of `Problems`: what is wrong in a pack, each by file, row and column, with the remedy."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from verifier.errors import PackError

SHOWN = 50
"""So many problems are listed; the rest is counted."""


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the known word most like `word`, or nothing."""
    choices = {name.casefold(): name for name in sorted(known, reverse=True)}
    found = get_close_matches(word.casefold(), list(choices), n=1, cutoff=0.7)
    return f"; did you mean {choices[found[0]]!r}?" if found else ""


class Problems:
    """Collects everything that is wrong in one pack, so that one run shows it all."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._lines: list[str] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, file: str, message: str, line: int | None = None, column: str = "") -> None:
        """Note one problem of `file`, at a line (the header is line 1) and column if it has any."""
        self._count += 1
        if len(self._lines) < SHOWN:
            row = "" if line is None else f" line {line}"
            cell = f", {column}" if column else ""
            self._lines.append(f"{self._place}/{file}{row}{cell}: {message}")

    @property
    def lines(self) -> Sequence[str]:
        """The problems as sentences, at most `SHOWN`, and how many more there are."""
        rest = self._count - len(self._lines)
        return [*self._lines, f"{self._place}: and {rest} more problems"] if rest else self._lines

    def raise_if_any(self) -> None:
        """Raises `PackError` with all that was noted, if anything was."""
        if self._count:
            raise PackError(self.lines)
