"""A pack of any number of series known by their titles, the same at each run.

Run as `python benchmarks/matching/made_packs.py --manner titles|areas --series 10000 --out FOLDER`.
`meant.csv` beside the pack says what each series is of; the pack itself does not. A smaller one is
the beginning of a larger one: for each sentence a right series and its tempting siblings, then all
offices in turn. What is right for a sentence of the kind `none` is left out.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from zlib import crc32

from concepts import HERE
from observations import HEADER, lines
from office_titles import COLUMNS, Kind, Offices, Titled

SENTENCES = HERE / "sentences_titles.csv"
SPLITS, KINDS = ("find", "confirm"), ("known", "unseen", "near", "none")
MEANT = ("series", "concept", "ref_area", "counterpart", "frequency")
MIX = {"wdi": 6, "eurostat": 3, "us": 1, "us_state": 2, "us_county": 3, "us_partner": 1}
MIX |= {"large": 1, "uk": 1, "hs": 5}
"""Of so many series in a row, how many come from each office or scope; where one runs out, the
rest go on."""
SIBLINGS, ELSEWHERE = 6, 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence with the concepts, place, partner and frequency of the series right for it."""

    key: str
    split: str
    kind: str
    text: str
    published: date
    concepts: tuple[str, ...]
    area: str
    partner: str
    frequency: str

    def means(self, concept: str, area: str, partner: str, frequency: str) -> bool:
        """Whether a series is of what the sentence tells."""
        return (
            concept in self.concepts
            and (area, partner) == (self.area, self.partner)
            and self.frequency in ("", frequency)
        )


def read_sentences(splits: Sequence[str] = SPLITS, path: Path = SENTENCES) -> tuple[Asked, ...]:
    """The sentences of some splits."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Asked(
                row["id"],
                row["split"],
                row["kind"],
                row["text"],
                date.fromisoformat(row["published"]),
                tuple(filter(None, row["concepts"].split(";"))),
                row["ref_area"],
                row["counterpart"],
                row["frequency"],
            )
            for row in csv.DictReader(file, strict=True)
            if row["split"] in splits
        )


def _group(kind: Kind) -> str:
    return kind.office if kind.office in MIX else kind.scope


class Order:
    """The series of one seed and all sentences, the asked ones first."""

    def __init__(self, seed: int) -> None:
        self.offices = Offices()
        self._seed = seed
        self._asked = read_sentences()
        self._absent = [one for one in self._asked if one.kind == "none" and one.concepts]

    def __iter__(self) -> Iterator[Titled]:
        seen: set[Titled] = set()
        for one in self._wanted():
            if one not in seen and not self._is_absent(one):
                seen.add(one)
                yield one
        for one in self._mixed():
            if one not in seen and not self._is_absent(one):
                yield one

    def _is_absent(self, one: Titled) -> bool:
        told = one.concept, one.area, one.partner, one.kind.frequency
        return any(asked.means(*told) for asked in self._absent)

    def _wanted(self) -> Iterator[Titled]:
        """For each sentence its right series, then what tempts beside them."""
        later: list[Titled] = []
        for asked in self._asked:
            rng = Random(f"{self._seed} {asked.key}")
            families = set()
            for concept in asked.concepts:
                code, _, product = concept.partition(":")
                for kind in self.offices.kinds:
                    if kind.concept != code or ("{product}" in kind.title) != bool(product):
                        continue
                    families.add(kind.family)
                    if self._is_made(kind, asked) and asked.frequency in ("", kind.frequency):
                        yield Titled(kind, asked.area, asked.partner, product)
                    later += self._elsewhere(kind, asked, product, rng)
            later += self._siblings(families, asked, rng)
        yield from later

    def _is_made(self, kind: Kind, asked: Asked) -> bool:
        return asked.area in self.offices.areas(kind.scope) and (
            asked.partner in self.offices.partners(kind.scope)
        )

    def _siblings(self, families: set[str], asked: Asked, rng: Random) -> list[Titled]:
        """Other measures of the same kind of the same place and partner."""
        found = [
            Titled(kind, asked.area, asked.partner, rng.choice(self.offices.products(kind)))
            for kind in self.offices.kinds
            if kind.family in families and self._is_made(kind, asked)
            if kind.concept not in asked.concepts
        ]
        return rng.sample(found, min(SIBLINGS, len(found)))

    def _elsewhere(self, kind: Kind, asked: Asked, product: str, rng: Random) -> Iterator[Titled]:
        """The same measure of other places, and with other partners."""
        partners = self.offices.partners(kind.scope)
        for area in rng.sample(list(self.offices.areas(kind.scope)), 1) * ELSEWHERE:
            partner = asked.partner if asked.partner in partners else rng.choice(partners)
            if area not in (asked.area, partner):
                yield Titled(kind, area, partner, product)
        if self._is_made(kind, asked) and asked.partner:
            other = rng.choice(partners)
            if other not in (asked.area, asked.partner):
                yield Titled(kind, asked.area, other, product)

    def _mixed(self) -> Iterator[Titled]:
        """All series that there are, the offices in turn."""
        rng = Random(self._seed)
        groups: dict[str, list[Kind]] = defaultdict(list)
        for kind in self.offices.kinds:
            groups[_group(kind)].append(kind)
        left = {name: self.offices.scattered(groups[name], rng) for name in MIX}
        while left:
            for name, count in MIX.items():
                for _ in range(count if name in left else 0):
                    one = next(left[name], None)
                    if one is None:
                        del left[name]
                        break
                    yield one


def write_titled(folder: Path, series: int, manner: str, seed: int = 1, count: int = 3) -> None:
    """Write the pack of so many series in a manner of `MANNERS`, each with `count` figures.

    Raises `ValueError` where there are not that many.
    """
    order = Order(seed)
    offices = order.offices
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    with (
        (folder / "series.csv").open("w", encoding="utf-8", newline="") as rows,
        (folder / "observations.csv").open("w", encoding="utf-8", newline="") as figures,
        (folder / "meant.csv").open("w", encoding="utf-8", newline="") as meanings,
    ):
        table = csv.writer(rows, lineterminator="\n")
        meant = csv.writer(meanings, lineterminator="\n")
        table.writerow(COLUMNS if manner == "areas" else [c for c in COLUMNS if c != "ref_area"])
        meant.writerow(MEANT)
        figures.write(HEADER)
        for number, one in enumerate(order, 1):
            key, kind = f"s{number:07}", one.kind
            place = [offices.area_cell(one, manner)] if manner == "areas" else []
            cells = (kind.unit, kind.multiplier, kind.frequency)
            table.writerow([key, offices.title(one, manner), *place, *cells])
            meant.writerow((key, one.concept, one.area, one.partner, kind.frequency))
            state = crc32(f"{seed} {key}".encode())
            decimals = 1 if kind.multiplier or kind.unit in ("percent", "index", "ratio") else 0
            figures.write(lines(key, kind.frequency, 3 + state % 900 / 10, decimals, state, count))
            if number == series:
                break
    if number < series:
        raise ValueError(f"there are only {number:,} series, fewer than {series:,}")
    _describe(folder, series, seed, manner)


def _describe(folder: Path, series: int, seed: int, manner: str) -> None:
    described = {
        "name": f"titles-{manner}-{series}",
        "title": f"{series:,} series known by their titles, with made-up figures",
        "version": f"1.{seed}",
        "sources": [
            {"title": "Made by benchmarks/matching/made_packs.py; the figures mean nothing"}
        ],
        "licenses": [{"name": "CC0-1.0", "title": "Public domain"}],
        "resources": [{"name": name, "path": f"{name}.csv"} for name in ("series", "observations")],
    }
    text = json.dumps(described, indent=2, ensure_ascii=False)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")
