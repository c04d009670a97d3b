"""Home of `Rewriting`: what says a text otherwise, and the simplest of them, a pattern."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from edits import Edit

Rewriting = Callable[[str, Any], Iterable[Edit]]
"""The edits that say a text otherwise; the text comes with its trees."""


def pattern(regex: str, new: Callable[[re.Match[str]], str | None], flags: int = 0) -> Rewriting:
    """Every match of a pattern replaced by what `new` makes of it; left alone where that is None
    or the same."""

    def edits(text: str, _: Any) -> Iterator[Edit]:
        for match in re.finditer(regex, text, flags):
            told = new(match)
            if told is not None and told != match[0]:
                yield Edit(match.start(), match.end(), (told,))

    return edits
