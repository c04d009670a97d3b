"""Home of `Row` and `show`: what was measured, beside what was aimed at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; `target` is None where it is for information only."""

    name: str
    value: float
    unit: str
    target: float | None = None
    more_is_better: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without one."""
        if self.target is None:
            return None
        return self.value >= self.target if self.more_is_better else self.value <= self.target


def show(title: str, rows: list[Row]) -> None:
    """Print the rows as a table."""
    print(f"{title}\n")
    width = max(len(row.name) for row in rows)
    print(f"{'':{width}}  {'measured':>12}  {'':7}  target")
    for row in rows:
        sign = "at least" if row.more_is_better else "under"
        aim = "" if row.target is None else f"{sign} {row.target:g} {row.unit}"
        mark = "" if row.met is None else "  ok" if row.met else "  MISSED"
        print(f"{row.name:{width}}  {row.value:>12,.1f}  {row.unit:7}  {aim}{mark}")
    print()
