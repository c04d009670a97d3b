"""Home of `Concept`: one published form of a measure, as `concepts.csv` lists them."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
FREQUENCIES = ("A", "S", "Q", "M", "W", "D")
ADJUSTMENTS = ("NSA", "SA", "SAAR")
PRICES = ("current", "constant")
TRANSFORMATIONS = ("none", "year_on_year", "period_on_period", "annualised")
Measure = tuple[str, str]
"""An indicator and a breakdown, "" for the total."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One row of the list. `prices` is "" where a measure has none."""

    key: str
    indicator: str
    breakdown: str
    title: str
    unit: str
    multiplier: int
    frequencies: tuple[str, ...]
    adjustments: tuple[str, ...]
    prices: str
    nature: str
    basis: str
    transformations: tuple[str, ...]
    headline: bool
    scopes: tuple[str, ...]
    domain: str

    @property
    def measure(self) -> Measure:
        """What is measured, without the form of the figures."""
        return (self.indicator, self.breakdown)

    @property
    def bilateral(self) -> bool:
        """Whether its series are about an area and a partner."""
        return "{partner}" in self.title

    @property
    def usual_adjustment(self) -> str:
        """The adjustment that its publisher puts first."""
        raw = self.domain in ("prices", "trade") and "NSA" in self.adjustments
        return "NSA" if raw else max(self.adjustments, key=ADJUSTMENTS.index)


def read_concepts(path: Path = HERE / "concepts.csv") -> tuple[Concept, ...]:
    """All concepts, in the order of the file. Raises `ValueError` for a row that cannot be used."""
    with path.open(encoding="utf-8", newline="") as file:
        found = [_concept(row) for row in csv.DictReader(file, strict=True)]
    keys = [one.key for one in found]
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise ValueError(f"{path}, concept: {', '.join(twice)} stand there twice")
    return tuple(found)


def _concept(row: Mapping[str, str]) -> Concept:
    parts = {
        name: _listed(row, name, known)
        for name, known in (
            ("frequencies", FREQUENCIES),
            ("adjustments", ADJUSTMENTS),
            ("transformations", TRANSFORMATIONS),
        )
    }
    if row["prices"] not in ("", *PRICES):
        raise ValueError(f"concept {row['concept']}: {row['prices']!r} are no prices")
    return Concept(
        key=row["concept"],
        indicator=row["indicator"],
        breakdown=row["breakdown"],
        title=row["title"],
        unit=row["unit"],
        multiplier=int(row["multiplier"]),
        frequencies=parts["frequencies"],
        adjustments=parts["adjustments"],
        prices=row["prices"],
        nature=row["nature"],
        basis=row["basis"],
        transformations=parts["transformations"],
        headline=row["headline"] == "yes",
        scopes=tuple(row["scope"].split(";")),
        domain=row["domain"],
    )


def _listed(row: Mapping[str, str], name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    parts = tuple(row[name].split(";"))
    for part in parts:
        if part not in known:
            raise ValueError(
                f"concept {row['concept']}, {name}: {part!r} is not one of {', '.join(known)}"
            )
    return parts


REGIONAL = ("us_state", "us_county", "us_city", "world_city", "subnational")
"""The scopes of places within a country; those of one country's regions end in `_region`."""


def is_regional(place: str) -> bool:
    """Whether a scope or an area is of places within a country."""
    coded = "-" in place or (place.startswith("UK") and place != "UKR")
    return coded or place in REGIONAL or place.endswith("_region")


class Usual:
    """What is meant where a sentence does not say: the headline breakdowns and prices.

    Prices are those of the headline forms, looked up for countries and for places within them
    apart: regional product is published in current prices.
    """

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._headline: set[Measure] = set()
        prices: dict[tuple[Measure, bool], set[str]] = defaultdict(set)
        every: dict[tuple[Measure, bool], set[str]] = defaultdict(set)
        for one in concepts:
            if one.headline:
                self._headline.add(one.measure)
            for regional in {is_regional(scope) for scope in one.scopes}:
                every[one.measure, regional].add(one.prices)
                if one.headline:
                    prices[one.measure, regional].add(one.prices)
        self._prices = {key: prices.get(key) or every[key] for key in every}

    def is_headline(self, indicator: str, breakdown: str) -> bool:
        """Whether the breakdown is meant where a sentence names none."""
        return (indicator, breakdown) in self._headline

    def prices(self, indicator: str, breakdown: str, area: str) -> frozenset[str] | None:
        """The prices meant where a sentence names none; None for a measure of no row."""
        found = self._prices.get(((indicator, breakdown), is_regional(area)))
        return None if found is None else frozenset(found)
