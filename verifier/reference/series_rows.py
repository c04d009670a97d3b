"""Home of the reading of `series.csv`: one checked row becomes one `Series`."""

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from verifier.lazy import regex
from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.area_cells import area_code, partner_code
from verifier.reference.codelists import Codelists
from verifier.reference.problems import Problems, nearest
from verifier.reference.remedies import meant_code
from verifier.reference.tables import Layout, Table
from verifier.reference.told_forms import FORMS
from verifier.reference.unit_cells import dollars_of, money_of, scale_in

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
_UNTOLD = ("true", "false", "1", "0")
"""Ways to write yes and no that no message offers."""
_INTEGER = regex(r"[+-]?[0-9]{1,6}")
T = TypeVar("T")


@dataclass(slots=True)
class SeriesRows:
    """What the rows of `series.csv` come to besides the series: the line on which each id stands
    first, the ids of unusable rows, and the columns that any row fills."""

    lines: MutableMapping[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)


class SeriesRow(NamedTuple):
    """One row of `series.csv`: its series with the power of ten of its values, and which of the
    columns for the form of figures it fills."""

    series: Series
    power: int
    filled: frozenset[str]


def unknown_columns(table: Table) -> tuple[str, ...]:
    """The columns of a series table that mean nothing here."""
    return tuple(name for name in table.header if name not in LAYOUT.columns)


def read_series(
    table: Table, pack: str, lists: Codelists, problems: Problems, rows: SeriesRows
) -> Iterator[SeriesRow]:
    """Each usable row of a series table; what cannot be used is among the problems."""
    for line, cells in table.records():
        if not any(cells.values()):
            continue
        key = cells["series"]
        before = len(problems)
        first = rows.lines.get(key)
        if first is not None:
            message = f"{key!r} is already on line {first}; ids must differ"
            problems.add(table.file, message, line, "series")
            continue
        row = _Row(cells, table.file, line, problems)
        series = row.series(pack, lists)
        multiplier = row.integer("multiplier", 0, limit=30)
        if key:
            rows.lines[key] = line
            rows.used.update(name for name, cell in cells.items() if cell)
        if len(problems) > before:
            rows.broken.add(key)
        else:
            power = (multiplier or 0) + lists.power_of(row.unit_cell(lists))
            filled = frozenset(name for name in FORMS if cells.get(name))
            yield SeriesRow(series, power, filled)
    if table.header and not rows.lines:
        problems.add(table.file, "has no rows; a pack needs at least one series")


class _Choices(Generic[T]):
    """The codes that a column may have; case does not count."""

    def __init__(self, values: Mapping[str, T]) -> None:
        self._values = values
        self._by_fold = {known.casefold(): value for known, value in values.items()}

    def get(self, text: str) -> T | None:
        """What `text` stands for; None where it is no such code."""
        found = self._values.get(text)
        return self._by_fold.get(text.casefold()) if found is None else found

    def remedy(self, text: str, column: str) -> str:
        """What is wrong with `text` in a column and what would be right."""
        listed = ", ".join(known for known in self._values if known not in _UNTOLD)
        meant = meant_code(column, text)
        hint = f"; write {meant!r}" if meant in self._values else nearest(text, self._values)
        return f"{text[:40]!r} is not one of {listed}{hint}"


_FREQUENCIES = _Choices({str(one): one for one in Frequency})
_NATURES = _Choices({str(one): one for one in Nature})
_TRANSFORMATIONS = _Choices({str(one): one for one in Transformation})
_BASES = _Choices({str(one): one for one in Basis})
_ADJUSTMENTS = _Choices({name: name for name in ADJUSTMENTS})
_PRICES = _Choices({name: name for name in PRICES})
_ACCUMULATIONS = _Choices({name: name for name in ACCUMULATIONS})
_STATUSES = _Choices({name: name for name in STATUSES})
_HEADLINE = _Choices(_SWITCH)


_STEPS = frozenset("daily weekly monthly quarterly annual yearly".split())
_STEP_MEANS = frozenset("average averages mean close end of day week month quarter year".split())


def _part_of(breakdown: str | None) -> str | None:
    """The part of a measure that a row is of: none where the cell only says in which steps the
    figures come, as the column for these does ("daily", "monthly average"), so that both are
    editions of one measure."""
    words = frozenset((breakdown or "").lower().split())
    if words & _STEPS and words <= _STEPS | _STEP_MEANS:
        return None
    return breakdown


class _Row:
    """One row being turned into a series."""

    def __init__(self, cells: Mapping[str, str], file: str, line: int, problems: Problems) -> None:
        self._cells, self._file, self._line, self._problems = cells, file, line, problems

    def series(self, pack: str, lists: Codelists) -> Series:
        for name in LAYOUT.required:
            if not self._cells[name]:
                self._wrong(name, "is empty; it must be filled")
        ref_area = area_code(self._get("ref_area"), lists)
        unit = self._unit(lists, ref_area)
        indicator = self._text("indicator")
        guess = lists.nature_of(indicator, unit)
        return Series(
            key=self._cells["series"],
            pack=pack,
            title=self._cells["title"],
            unit=unit,
            frequency=self._choice("frequency", _FREQUENCIES, Frequency.MONTH),
            indicator=indicator,
            ref_area=ref_area,
            counterpart=partner_code(self._get("counterpart"), lists),
            breakdown=_part_of(self._text("breakdown")),
            adjustment=self._code("adjustment", _ADJUSTMENTS),
            prices=self._code("prices", _PRICES),
            nature=self._choice("nature", _NATURES, guess),
            transformation=self._choice("transformation", _TRANSFORMATIONS, Transformation.NONE),
            accumulation=self._choice("accumulation", _ACCUMULATIONS, "period"),
            status=self._choice("status", _STATUSES, "outturn"),
            basis=self._code("basis", _BASES),
            headline=self._choice("headline", _HEADLINE, False),
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
            meant = meant_code(name, text)
            hint = f"; write {meant}" if meant is not None else ""
            self._wrong(name, f"{text[:40]!r} is not a whole number up to {limit}{hint}")
            return default
        return int(text)

    def _get(self, name: str) -> str:
        return self._cells.get(name, "")

    def _text(self, name: str) -> str | None:
        return self._get(name) or None

    def _unit(self, lists: Codelists, area: str | None) -> str:
        text = self._get("unit")
        scaled = scale_in(text)
        if scaled is not None:
            bare, power = scaled
            unit = lists.unit(dollars_of(bare, area)) if bare else "the unit alone"
            self._wrong(
                "unit",
                f"{text[:40]!r} holds a power of ten; that belongs in multiplier "
                f"(unit {unit}, multiplier {power})",
            )
        return lists.unit(dollars_of(self.unit_cell(lists), area))

    def unit_cell(self, lists: Codelists) -> str:
        """What the unit cell says, of a price what it is paid in."""
        text = self._get("unit")
        return text if lists.knows_unit(lists.unit(text)) else money_of(text) or text

    def _choice(self, name: str, choices: _Choices[T], default: T) -> T:
        found = self._code(name, choices)
        return default if found is None else found

    def _code(self, name: str, choices: _Choices[T]) -> T | None:
        text = self._get(name)
        found = choices.get(text) if text else None
        if text and found is None:
            self._wrong(name, choices.remedy(text, name))
        return found

    def _wrong(self, name: str, message: str) -> None:
        self._problems.add(self._file, message, self._line, name)
