"""Home of `stated_change` and `stated_share` in tables: a column worked out from two others.

| what is printed                                     | contradicted when                        |
| ---------------------------------------------------- | ---------------------------------------- |
| columns for two times and one for the change, in     | most rows agree, and in one the change   |
| percent or as a difference                           | is another                               |
| a column of amounts with its total and one of shares | so here                                  |

No head has to say what a column holds: that three rows at least, and three times as many as do not,
are worked out in one way from the same two columns is the sign. A row whose change fits as a
difference where others fit as a rate (a rate in percent among amounts) is left alone.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from verifier.consistency.grids import Cell, Grid, Row, grids_of
from verifier.consistency.interval import Interval
from verifier.consistency.tabled import TOTAL
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.months import MONTH_BEGUN
from verifier.model.verdict import Finding, Verdict

CHANGE, SHARE = "stated_change", "stated_share"
_FEWEST = 3
_MOST_COLUMNS = 9
_OUTNUMBERED = 3
_DIGITS = 20
"""So many steps have levels whose difference is not just any small number."""

_TIME = regex(
    rf"(?=\S)(?:{MONTH_BEGUN}[a-z]*|Q[1-4]|[1-4]Q|H[12])?\.?,?[\s-]?(?:(?:19|20|[’'])\d\d)?"
)
"""The head of a column of figures of one time: "Sep 2025", "Q3", "2024"."""


def miscalculated(article: Article | None, verdicts: Sequence[Verdict]) -> Iterator[Finding]:
    """The cells of the tables of an article that do not follow from the others of their row."""
    if article is None:
        return
    claims = {verdict.claim.span.start: verdict.claim.id for verdict in verdicts}
    for grid in grids_of(article):
        if len(grid.rows) > _FEWEST and len(grid.rows[0].cells) <= _MOST_COLUMNS:
            for reason, said, cells in (
                *_changes(grid, article.text),
                *_shares(grid, article.text),
            ):
                named = tuple(claims[c.span.start] for c in cells if c.span.start in claims)
                yield Finding(reason, named, said, spans=() if named else (cells[0].span,))


def _changes(grid: Grid, text: str) -> Iterator[tuple[str, str, list[Cell]]]:
    """A column of changes, by the two columns that most of its rows follow from."""
    width = len(grid.rows[0].cells)
    for n in range(width):
        if grid.heads and _TIME.fullmatch(grid.heads[n].strip()):
            continue  # what a column tells of a time by itself is no change
        pairs = list(permutations([c for c in range(width) if c != n], 2))
        for way in (_growth, _difference) if pairs else ():
            fits = {pair: _rows(grid.rows, n, pair, way) for pair in pairs}
            best = max(fits, key=lambda pair: len(fits[pair][0]))
            good, bad = fits[best]
            if len(good) < _FEWEST or len(good) < _OUTNUMBERED * len(bad):
                continue
            for row in bad:
                cell, new, old = row.cells[n], row.cells[best[0]], row.cells[best[1]]
                value = _shown(way(new, old), cell)
                said = (
                    f"{_quote(new, text)} after {_quote(old, text)} ({row.label}) is a change of "
                    f"{value}, but the table says {_quote(cell, text)}"
                )
                yield CHANGE, said, [cell, new, old]


def _rows(
    rows: Sequence[Row], n: int, pair: tuple[int, int], way: Callable[[Cell, Cell], Interval | None]
) -> tuple[list[Row], list[Row]]:
    """The rows that follow from a pair of columns, and those that do not."""
    good, bad = [], []
    for row in rows:
        cell, new, old = row.cells[n], row.cells[pair[0]], row.cells[pair[1]]
        found = way(new, old)
        if found is None or _says_little(found, cell):
            continue
        if found.meets(_interval(cell)):
            good.append(row)
        elif not any(
            other is not None and other.meets(_interval(cell))
            for other in (_growth(new, old), _difference(new, old))
        ):
            bad.append(row)
    return good, bad


def _says_little(found: Interval, cell: Cell) -> bool:
    """Whether levels of few digits allow so many changes that one of them is met by chance: 2.0
    after 2.0 may be up or down by 5%."""
    return (found.high - found.low) / 2 >= max(abs(float(cell.value or 0)), float(cell.step))


def _growth(new: Cell, old: Cell) -> Interval | None:
    """The change in percent; None where nothing is sure."""
    later, earlier = _interval(new), _interval(old)
    if earlier.low <= 0 or later.low < 0 or new.rate or old.rate:
        return None
    return later.over(earlier).scaled(100.0, -100.0)


def _difference(new: Cell, old: Cell) -> Interval | None:
    """The change in the unit of the levels; None where few digits would make chance hits."""
    if max(new.value or 0, old.value or 0) < _DIGITS * max(new.step, old.step):
        return None
    return _interval(new) - _interval(old)


def _shares(grid: Grid, text: str) -> Iterator[tuple[str, str, list[Cell]]]:
    """A column of shares in percent of the total of another."""
    totals = [row for row in grid.rows if TOTAL.match(row.label)]
    if len(totals) != 1:
        return
    whole = totals[0]
    parts = [row for row in grid.rows if row is not whole]
    for n, m in permutations(range(len(whole.cells)), 2):
        total = _interval(whole.cells[m])
        if total.low <= 0 or abs((whole.cells[n].value or Decimal(0)) - 100) > 1:
            continue
        fits = {
            row.label: _interval(row.cells[m])
            .over(total)
            .scaled(100.0)
            .meets(_interval(row.cells[n]))
            for row in parts
        }
        bad = [row for row in parts if not fits[row.label]]
        good = len(parts) - len(bad)
        if good < _FEWEST or good < _OUTNUMBERED * len(bad):
            continue
        for row in bad:
            part, share = row.cells[m], row.cells[n]
            value = _shown(_interval(part).over(total).scaled(100.0), share)
            said = (
                f"{_quote(part, text)} ({row.label}) of {_quote(whole.cells[m], text)} is "
                f"{value}%, but the table says {_quote(share, text)}"
            )
            yield SHARE, said, [share, part, whole.cells[m]]


def _interval(cell: Cell) -> Interval:
    value, half = float(cell.value or 0), float(cell.step) / 2
    return Interval(value - half, value + half)


def _shown(found: Interval | None, like: Cell) -> str:
    middle = (found.low + found.high) / 2 if found else 0.0
    return f"{Decimal(repr(middle)).quantize(like.step):,f}"


def _quote(cell: Cell, text: str) -> str:
    return cell.span.of(text).strip()
