"""Home of `parts_and_total`, tables: a column that does not add up to its printed total.

A row called "total" is the sum of the rows above it, or below, only if those are all its parts.
That is taken as told where another column of the table adds up, where a row is called "other" or
"rest" and little is missing, or where one slip in one cell would make the column add up. Columns
of rates, changes, averages and the like are not summed.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from verifier.consistency.grids import Cell, Grid, Row, grids_of
from verifier.consistency.slips import explains
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.quantity import Quantity
from verifier.model.verdict import Finding, Verdict

REASON = "parts_and_total"

TOTAL = regex(
    r"(?:grand\s+|overall\s+)?total\b(?!\s+(?:excluding|excl|without|less|before|net))|sum\b|"
    r"all(?:\s+[a-z-]+){1,2}$|in all$|altogether$|together$|overall$",
    re.IGNORECASE,
)
"""Pattern of the label of a row that sums up the others."""
_REST = regex(
    r"\b(?:others?|the rest|rest of|remaining|remainder|miscellaneous|not stated|unknown|"
    r"elsewhere|everything else)\b",
    re.IGNORECASE,
)
_WITHIN = regex(
    r"of which|of whom|of these|including|incl\b|thereof|sub-?totals?|excluding|^\W*(?:of|inc)\b|"
    r"^[-–—•*>]|\btotals?\b|\bnet\b|\bless\b|\bbalance\b|\bper\b|\baverage\b|\bmedian\b",
    re.IGNORECASE,
)
_NO_SUM = regex(
    r"%|per\s?cent|\bpct\b|change|growth|\brate\b|rates\b|share|average|\bavg\b|mean\b|median|index|"
    r"\bper\b|price|ratio|margin|yield|rank|\bage\b|occupancy|density|\bp\.?a\.?\b|\+/-|"
    r"year.on.year|points|score|balance|temperature",
    re.IGNORECASE,
)
_FEWEST = 3
_DIGITS = 100
"""A total of so many steps for each part adds up for no other reason than that it should."""
_NEAR = Decimal("0.1")
"""So far off is a total whose parts a row "other" completes; what is farther off may lack a row."""


def misadded(article: Article | None, verdicts: Sequence[Verdict]) -> Iterator[Finding]:
    """The columns of the tables of an article that do not add up to their total."""
    if article is None:
        return
    claims = {verdict.claim.span.start: verdict.claim.id for verdict in verdicts}
    for grid in grids_of(article):
        yield from _in_grid(grid, article.text, claims)


def _in_grid(grid: Grid, text: str, claims: dict[int, str]) -> Iterator[Finding]:
    totals = [row for row in grid.rows if TOTAL.match(row.label)]
    if len(totals) != 1 or totals[0] not in (grid.rows[0], grid.rows[-1]):
        return
    whole = totals[0]
    parts = [row for row in grid.rows if row is not whole]
    if len(parts) < _FEWEST or any(_WITHIN.search(row.label) for row in parts):
        return
    if _NO_SUM.search(grid.above.rpartition("\n")[2]):
        return
    columns = [n for n in range(len(whole.cells)) if _adds(grid, parts, whole, n)]
    good = [n for n in columns if _fits(parts, whole, n)]
    rest = any(_REST.search(row.label) for row in parts)
    for n in columns:
        off = _off(parts, whole, n)
        if not off:
            continue
        near = abs(off) <= _NEAR * (whole.cells[n].value or Decimal(0))
        if (
            good
            or (rest and near)
            or explains([_quantity(row.cells[n]) for row in parts], _quantity(whole.cells[n]))
        ):
            yield _finding(whole.cells[n], [row.cells[n] for row in parts], text, claims)


def _adds(grid: Grid, parts: Sequence[Row], whole: Row, n: int) -> bool:
    """Whether a column is one of amounts that can be added."""
    head = grid.heads[n] if grid.heads else ""
    cells = [*(row.cells[n] for row in parts), whole.cells[n]]
    if _NO_SUM.search(head) or any(cell.rate or (cell.value or 0) < 0 for cell in cells):
        return False
    values = [cell.value or Decimal(0) for cell in cells]
    return values[-1] > max(values[:-1])


def _fits(parts: Sequence[Row], whole: Row, n: int) -> bool:
    """Whether the column adds up, and not for want of digits."""
    added = sum((row.cells[n].value or Decimal(0) for row in parts), Decimal(0))
    total, step = whole.cells[n].value or Decimal(0), whole.cells[n].step
    return added == total or (_off(parts, whole, n) == 0 and total > _DIGITS * len(parts) * step)


def _off(parts: Sequence[Row], whole: Row, n: int) -> Decimal:
    """By how much the column misses its total beyond what rounding allows; 0 where it does not."""
    cells = [row.cells[n] for row in parts]
    gap = sum((cell.value or Decimal(0) for cell in cells), Decimal(0)) - (
        whole.cells[n].value or Decimal(0)
    )
    slack = sum((cell.step for cell in (*cells, whole.cells[n])), Decimal(0)) / 2
    return gap if abs(gap) > slack else Decimal(0)


def _quantity(cell: Cell) -> Quantity:
    return Quantity(cell.value or Decimal(0), None, cell.step)


def _finding(whole: Cell, parts: Sequence[Cell], text: str, claims: dict[int, str]) -> Finding:
    added = sum((cell.value or Decimal(0) for cell in parts), Decimal(0))
    said = (
        f"the column adds up to {added:,f}, but the table gives a total of "
        f"{whole.span.of(text).strip()}"
    )
    named = [claims[c.span.start] for c in (*parts, whole) if c.span.start in claims]
    bare = () if named else (whole.span,)
    return Finding(REASON, tuple(named), said, spans=bare)
