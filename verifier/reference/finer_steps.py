"""Home of `in_finer_steps`: series whose years or quarters do not begin with the calendar's."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.errors import PeriodError
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Series
from verifier.reference.cells import is_finer

_RANGE = re.compile(rb"\d{4}-(?:\d\d|[QS]\d|\d\d-\d\d)/\d{4}-")
_LONGEST = 2_000
"""A line with more letters holds no plain row."""


def in_finer_steps(series: Sequence[Series], raw: bytes) -> dict[str, Frequency]:
    """The series of years, halves or quarters of which a row of `raw`, the table of observations,
    is dated by a range of shorter steps that fits none of theirs, each with the frequency of those
    steps: a yearly count of "2024-09/2025-08" is held in months, and so is one of terms or seasons
    that come round ("2023-08/2024-06", "2024-08/2025-06"). Nothing is checked."""
    if _RANGE.search(raw) is None:
        return {}
    told = {one.key: one.frequency for one in series if one.frequency in PER_YEAR}
    found: dict[str, Frequency] = {}
    shorter: dict[str, list[Period]] = {}
    for key, text in _dated_by_ranges(raw):
        if key not in told:
            continue
        try:
            period = Period.parse(text)
        except PeriodError:
            continue
        steps = period.frequency
        if period.count > 1 and is_finer(steps, told[key]) and period.to(told[key]) is None:
            month = Frequency.MONTH if is_finer(steps, Frequency.MONTH) else steps
            whole = period.to(month)
            if whole is not None and whole.count % (PER_YEAR[month] // PER_YEAR[told[key]]) == 0:
                kept = found.get(key, month)
                found[key] = month if is_finer(month, kept) else kept
            elif whole is not None and told[key] is Frequency.YEAR:
                shorter.setdefault(key, []).append(whole)
    return {**{key: runs[0].frequency for key, runs in shorter.items() if _recur(runs)}, **found}


def _recur(runs: Sequence[Period]) -> bool:
    """Whether parts of years come round, at most once a year: all begin with one month and end
    with another one; a single one must be most of a year."""
    per_year = PER_YEAR[runs[0].frequency]
    shapes = {(run.frequency, run.first % per_year, run.count) for run in runs}
    if len(shapes) > 1 or runs[0].count >= per_year:
        return False
    return len({run.first for run in runs}) > 1 or runs[0].count >= _MOST * per_year


_MOST = 2 / 3


def held_in(series: Sequence[Series], finer: dict[str, Frequency]) -> list[Series]:
    """The series, those among `finer` with the frequency in which they are held."""
    return [replace(one, frequency=finer[one.key]) if one.key in finer else one for one in series]


def _dated_by_ranges(raw: bytes) -> Iterator[tuple[str, str]]:
    """The key and the period of the rows that are dated by a range."""
    lines = raw.splitlines()
    header = _cells(lines[0]) if lines else []
    names = [cell.strip().lstrip("\ufeff") for cell in header]
    if "series" not in names or "period" not in names:
        return
    at_series, at_period = names.index("series"), names.index("period")
    for line in lines[1:]:
        if len(line) <= _LONGEST and _RANGE.search(line) is not None:
            cells = _cells(line)
            if len(cells) > max(at_series, at_period):
                yield cells[at_series].strip(), cells[at_period].strip()


def _cells(line: bytes) -> list[str]:
    return next(csv.reader([line.decode("utf-8", "replace")]), [])
