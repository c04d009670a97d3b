"""Home of the reading of `series.csv`: one checked row becomes one `Series`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.codelists import Codelists
from verifier.reference.problems import Problems, nearest
from verifier.reference.tables import Layout, Table

_DECISIVE = (
    *("indicator", "ref_area", "counterpart", "breakdown", "multiplier", "adjustment", "prices"),
    *("nature", "transformation", "accumulation", "status", "basis", "headline", "lag_days"),
)
LAYOUT = Layout(
    required=("series", "title", "unit", "frequency"),
    optional=(*_DECISIVE, "aliases", "source_url", "note"),
    decisive=_DECISIVE,
)
ADJUSTMENTS = ("NSA", "SA", "SAAR")
PRICES = ("current", "constant")
ACCUMULATIONS = ("period", "year_to_date")
STATUSES = ("outturn", "forecast")
_SWITCH = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,6}")
_SCALE_WORDS = re.compile(r"\b(thousands?|millions?|billions?|trillions?|mn|mln|bn|tn)\b", re.I)
T = TypeVar("T")
_FREQUENCIES = {str(one): one for one in Frequency}
_NATURES = {str(one): one for one in Nature}
_TRANSFORMATIONS = {str(one): one for one in Transformation}
_BASES: Mapping[str, Basis | None] = {str(one): one for one in Basis}
_ADJUSTED: Mapping[str, str | None] = {name: name for name in ADJUSTMENTS}
_PRICED: Mapping[str, str | None] = {name: name for name in PRICES}
_ACCUMULATED = {name: name for name in ACCUMULATIONS}
_STATED = {name: name for name in STATUSES}


@dataclass(slots=True)
class SeriesRows:
    """What `series.csv` holds: the series, their powers of ten, and the ids of unusable rows."""

    series: list[Series] = field(default_factory=list)
    multipliers: dict[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    lines: dict[str, int] = field(default_factory=dict)
    unknown_columns: tuple[str, ...] = ()


def read_series(table: Table, pack: str, lists: Codelists, problems: Problems) -> SeriesRows:
    """All rows of a series table; what cannot be used is among the problems."""
    found = SeriesRows(unknown_columns=tuple(n for n in table.header if n not in LAYOUT.columns))
    for line, cells in table.records():
        if not any(cells.values()):
            continue
        key = cells["series"]
        before = len(problems)
        if key in found.lines:
            message = f"{key!r} is already on line {found.lines[key]}; ids must differ"
            problems.add(table.file, message, line, "series")
            continue
        row = _Row(cells, table.file, line, problems)
        series = row.series(pack, lists)
        multiplier = row.integer("multiplier", 0, limit=30)
        if key:
            found.lines[key] = line
        if len(problems) > before:
            found.broken.add(key)
        else:
            found.series.append(series)
            found.multipliers[key] = (multiplier or 0) + lists.power_of(cells["unit"])
    return found


class _Row:
    """One row being turned into a series."""

    def __init__(self, cells: Mapping[str, str], file: str, line: int, problems: Problems) -> None:
        self._cells, self._file, self._line, self._problems = cells, file, line, problems

    def series(self, pack: str, lists: Codelists) -> Series:
        for name in LAYOUT.required:
            if not self._cells[name]:
                self._wrong(name, "is empty; it must be filled")
        unit = self._unit(lists)
        indicator = self._text("indicator")
        guess = lists.nature_of(indicator, unit)
        return Series(
            key=self._cells["series"],
            pack=pack,
            title=self._cells["title"],
            unit=unit,
            frequency=self._choice("frequency", _FREQUENCIES, Frequency.MONTH),
            indicator=indicator,
            ref_area=self._area("ref_area"),
            counterpart=self._area("counterpart"),
            breakdown=self._text("breakdown"),
            adjustment=self._choice("adjustment", _ADJUSTED, None),
            prices=self._choice("prices", _PRICED, None),
            nature=self._choice("nature", _NATURES, guess),
            transformation=self._choice("transformation", _TRANSFORMATIONS, Transformation.NONE),
            accumulation=self._choice("accumulation", _ACCUMULATED, "period"),
            status=self._choice("status", _STATED, "outturn"),
            basis=self._choice("basis", _BASES, None),
            headline=self._choice("headline", _SWITCH, False),
            aliases=tuple(part.strip() for part in self._get("aliases").split(";") if part.strip()),
            source_url=self._get("source_url"),
            note=self._get("note"),
            lag_days=self.integer("lag_days", None, limit=5000),
        )

    def integer(self, name: str, default: int | None, limit: int) -> int | None:
        text = self._get(name)
        if not text:
            return default
        if not _INTEGER.fullmatch(text) or abs(int(text)) > limit:
            self._wrong(name, f"{text[:40]!r} is not a whole number up to {limit}")
            return default
        return int(text)

    def _get(self, name: str) -> str:
        return self._cells.get(name, "")

    def _text(self, name: str) -> str | None:
        return self._get(name) or None

    def _area(self, name: str) -> str | None:
        return self._get(name).upper() or None

    def _unit(self, lists: Codelists) -> str:
        text = self._get("unit")
        if _SCALE_WORDS.search(text):
            self._wrong("unit", f"{text!r} holds a power of ten; that belongs in multiplier")
        return lists.unit(text)

    def _choice(self, name: str, choices: Mapping[str, T], default: T) -> T:
        text = self._get(name)
        if not text:
            return default
        if text in choices:
            return choices[text]
        by_fold = {known.casefold(): value for known, value in choices.items()}
        if text.casefold() in by_fold:
            return by_fold[text.casefold()]
        listed = ", ".join(known for known in choices if known not in ("true", "false", "1", "0"))
        self._wrong(name, f"{text[:40]!r} is not one of {listed}{nearest(text, choices)}")
        return default

    def _wrong(self, name: str, message: str) -> None:
        self._problems.add(self._file, message, self._line, name)
