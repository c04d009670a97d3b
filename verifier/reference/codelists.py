"""Home of `Codelists`: the shipped lists of areas, indicators, units and words for breakdowns."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from verifier.errors import PackError
from verifier.lazy import late
from verifier.model.codelist import bare_words, normalise
from verifier.model.codes import is_currency
from verifier.model.series import Nature
from verifier.reference.shipped import shipped_folder
from verifier.reference.unit_cells import MONEY, plainer

_currency_called = late("verifier.reference.currency_names:currency_called")
"""The names of all currencies come from a large library, which packs with codes do not need."""

Written = tuple[str, int]
"""The project's name of a unit and the power of ten that a writing of it holds."""


@dataclass(frozen=True, slots=True)
class Area:
    """A place or group of places and how news copy names it.

    `other_codes` are codes in use elsewhere for the same place. `counts_for` is the area whose
    figures are commonly meant where there are none for this one (Great Britain: the UK). Words
    that begin with a capital are only meant where they are written with one.
    """

    code: str
    name: str
    words: tuple[str, ...]
    demonyms: tuple[str, ...]
    seats: tuple[str, ...]
    other_codes: tuple[str, ...]
    counts_for: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """A measure of the statistical domains: its usual nature and unit, and the words for it.

    `words` are pairs of a phrase and the transformation that it implies, or "".
    """

    code: str
    title: str
    nature: Nature
    unit: str
    words: tuple[tuple[str, str], ...]


class Codelists:
    """The lists of one folder, each read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_of(self, name: str) -> Path:
        """Where a list lies."""
        return self._folder / f"{name}.csv"

    def _rows(self, name: str) -> list[dict[str, str]]:
        path = self.path_of(name)
        if not path.is_file():
            raise PackError([f"{path}: is missing; install verifier again"])
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """All areas by code, in the order of the list."""
        found = {}
        for row in self._rows("areas"):
            found[row["code"]] = Area(
                code=row["code"],
                name=row["name"],
                words=_split(row["words"]),
                demonyms=_split(row["demonyms"]),
                seats=_split(row["seats"]),
                other_codes=_split(row["other_codes"]),
                counts_for=row["counts_for"],
            )
        return found

    @cached_property
    def _area_of_code(self) -> Mapping[str, str]:
        return {other: one.code for one in self.areas.values() for other in one.other_codes}

    def area(self, code: str) -> Area | None:
        """The area of that code or of another code in use for it; None where the list lacks it."""
        return self.areas.get(code) or self.areas.get(self._area_of_code.get(code, ""))

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """All indicators by code; rows of one code add up, the first gives nature and unit."""
        found: dict[str, Indicator] = {}
        for row in self._rows("indicators"):
            words = tuple((phrase, row["implies"]) for phrase in _split(row["words"]))
            first = found.get(row["code"])
            found[row["code"]] = Indicator(
                code=row["code"],
                title=first.title if first else row["title"],
                nature=first.nature if first else Nature(row["nature"]),
                unit=first.unit if first else row["unit"],
                words=first.words + words if first else words,
            )
        return found

    @cached_property
    def breakdowns(self) -> Mapping[str, tuple[str, ...]]:
        """The words for each breakdown, by code."""
        return {row["code"]: _split(row["words"]) for row in self._rows("breakdowns")}

    @cached_property
    def groups(self) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
        """The breakdowns that make up a group which has a name of its own ("fossil fuels"), and
        those of them that some leave out of it, by the group's code."""
        return {
            row["code"]: (frozenset(_split(row["members"])), frozenset(_split(row["debated"])))
            for row in self._rows("groups")
        }

    @cached_property
    def parts_listed(self) -> frozenset[tuple[str, ...]]:
        """The normalised words of each phrase for a breakdown, but for the whole."""
        found = (word for code, words in self.breakdowns.items() for word in (code, *words))
        return frozenset(map(bare_words, found)) - {("total",)}

    @cached_property
    def official_names(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What the titles of statistics offices call listed indicators besides their words."""
        return tuple((row["code"], _split(row["words"])) for row in self._rows("official_names"))

    def associations(self, kind: str) -> Mapping[str, tuple[str, ...]]:
        """The words that stand around an `indicator` or a `part` where it is not named, by code."""
        return self._associations.get(kind, {})

    @cached_property
    def _associations(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in self._rows("associations"):
            found.setdefault(row["kind"], {})[row["code"]] = _split(row["words"])
        return found

    @property
    def paraphrases(self) -> Iterator[tuple[str, str, str]]:
        """Indicator, breakdown or "", and a sentence of news copy that tells it in other words
        than its own; read anew each time, for they are used once."""
        for row in self._rows("paraphrases"):
            yield row["indicator"], row["breakdown"], row["sentence"]

    @cached_property
    def quiet_breakdowns(self) -> frozenset[str]:
        """The codes whose words mean a part only where a pack has it: they are too common."""
        return frozenset(r["code"] for r in self._rows("breakdowns") if r["where"] == "packs")

    @cached_property
    def wordings(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """Kind (`adjustment` or `prices`), code and the words for it."""
        return tuple((r["kind"], r["code"], _split(r["words"])) for r in self._rows("wordings"))

    @cached_property
    def currencies(self) -> Mapping[str, tuple[str, ...]]:
        """For each area what its currency is called as a thing that rises and falls."""
        return {row["area"]: _split(row["words"]) for row in self._rows("currencies")}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of other things that hold known words ("World Cup")."""
        return tuple(row["words"] for row in self._rows("names"))

    @cached_property
    def _units(self) -> tuple[Mapping[str, Written], Mapping[str, Written], Mapping[str, str]]:
        exact: dict[str, Written] = {}
        natures: dict[str, str] = {}
        for row in self._rows("units"):
            power = int(row["power"] or 0)
            for word in _split(row["words"]) if power else (row["code"], *_split(row["words"])):
                exact.setdefault(word, (row["code"], power))
            natures.setdefault(row["code"], row["nature"])
        folded: dict[str, Written] = {}
        for word, written in exact.items():
            if len(word) > 1:
                folded.setdefault(_folded(word), written)
        return exact, folded, natures

    def _written(self, unit: str) -> Written | None:
        exact, folded, _ = self._units
        for text in (unit, *plainer(unit)):
            found = exact.get(text) or folded.get(_folded(text))
            if found:
                return found
        return None

    def power_of(self, text: str) -> int:
        """The power of ten between a unit as packs write it and the project's: 9 for GWh."""
        known = self._written(text)
        return known[1] if known else 0

    def unit(self, text: str) -> str:
        """The project's name of a unit: singular, currencies by ISO 4217 code, no power of ten
        (GWh are watt-hours; see `power_of`).

        A unit that the list lacks is a counted noun and becomes its singular.
        """
        known = self._written(text)
        if known:
            return known[0]
        if is_currency(text):
            return text
        currency = _currency_called(text) if MONEY.search(text) else None
        if currency is not None:
            return str(currency)
        words = re.split(r"[\s_]+", text.casefold())
        return "_".join([*words[:-1], normalise(words[-1])])

    def knows_unit(self, text: str) -> bool:
        """Whether the list of units has that name."""
        return text in self._units[2] or is_currency(text)

    def nature_of(self, indicator: str | None, unit: str) -> Nature:
        """How values of such a series usually combine: by their unit, else by the indicator."""
        by_unit = self._units[2].get(unit, "")
        if by_unit:
            return Nature(by_unit)
        known = self.indicators.get(indicator or "")
        return known.nature if known else Nature.FLOW


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _folded(unit: str) -> str:
    return unit.casefold().replace("_", " ")


@cache
def codelists() -> Codelists:
    """The shipped codelists."""
    return Codelists(shipped_folder() / "codelists")
