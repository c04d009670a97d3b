"""Home of `found_text`: the series that a search found, as a table that fits its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from verifier.model.codelist import words_of
from verifier.model.history import History
from verifier.model.series import Series
from verifier.report.excerpt import columns, shortened
from verifier.report.visible import visible
from verifier.report_json import number

_GAP = "  "
_TITLE = 34
"""Where a title would get less room than this beside the other columns, it gets a line."""
_BEGINNING = 3
_MARK, _PLAIN = "\x1b[1;36m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Found:
    """A series that a search found; `newest` is the last period with a figure, or empty."""

    series: Series
    score: float
    newest: str

    @classmethod
    def of(cls, series: Series, score: float, history: History) -> "Found":
        """With the newest period of its figures."""
        periods = [observation.period for observation in history.observations]
        last = max(periods, key=lambda period: (period.last, -period.first), default=None)
        return cls(series, score, str(last.final) if last else "")


@dataclass(frozen=True, slots=True)
class Page:
    """What a table is written for: its columns, whether it has colours, and what stands for words
    that are left out."""

    width: int
    color: bool = False
    dots: str = "…"


def found_text(found: Sequence[Found], words: str, page: Page) -> str:
    """A heading and a row for each series; the title has a line of its own where room is scarce.

    No line is wider than the page, and the column of series is cut last of all.
    """
    heads = ("SERIES", "UNIT", "STEP", "NEWEST", "PACK")
    rows = [
        (o.series.key, o.series.unit.replace("_", " "), o.series.frequency.value, o.newest)
        for o in found
    ]
    cells = [tuple(map(visible, (*row, o.series.pack))) for row, o in zip(rows, found, strict=True)]
    widths = [max(map(columns, column)) for column in zip(heads, *cells, strict=True)]
    beside = page.width - sum(widths) - len(_GAP) * len(widths)
    longest = max(columns(visible(o.series.title)) for o in found)
    titled = beside >= min(_TITLE, longest)
    if not titled:
        _narrow(widths, page.width - len(_GAP) * (len(widths) - 1))
    marked = _Marked(words, page)
    lines = []
    for place, row in enumerate((heads, *cells)):
        shown = [
            _padded(shortened(cell, width, page.dots), width)
            for cell, width in zip(row, widths, strict=True)
        ]
        title = visible(found[place - 1].series.title) if place else "TITLE"
        if titled:
            head = shortened(title, beside, page.dots)
            cell = marked(head) if place else head
            room = min(beside, longest)
            shown.insert(1, cell + " " * (room - columns(head)))
            lines.append(_GAP.join(shown).rstrip())
        else:
            lines.append(_GAP.join(shown).rstrip())
            if place:
                line = shortened(title, page.width - len(_GAP), page.dots)
                lines.append(_GAP + marked(line))
    return "\n".join(lines) + "\n"


def found_json(found: Found) -> dict[str, Any]:
    """One series that was found, for a line of JSON."""
    one = found.series
    return {
        "series": one.key,
        "title": one.title,
        "unit": one.unit,
        "frequency": one.frequency.value,
        "newest": found.newest or None,
        "pack": one.pack,
        "score": number(found.score),
    }


def _narrow(widths: list[int], room: int) -> None:
    """Take what is too much from the pack and the unit, and from the series last of all."""
    for place, least in ((4, 8), (1, 5), (4, 4), (0, 8)):
        over = sum(widths) - room
        widths[place] -= max(0, min(over, widths[place] - least))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))


class _Marked:
    """Marks in a title the words that were asked for, where the page has colours."""

    def __init__(self, words: str, page: Page) -> None:
        self._asked = tuple(word for word, _ in words_of(words)) if page.color else ()

    def __call__(self, title: str) -> str:
        for word, span in reversed(words_of(title) if self._asked else []):
            if any(word == a or _begins(word, a) for a in self._asked):
                title = title[: span.start] + _MARK + span.of(title) + _PLAIN + title[span.end :]
        return title


def _begins(word: str, asked: str) -> bool:
    return len(asked) >= _BEGINNING and word.startswith(asked)
