"""A pack of any number of series, made from real measures and places, the same at each run.

Run as `python benchmarks/matching/made_packs.py --series 1000000 --out FOLDER [--seed 1]
[--labels FILE ...] [--manner slots|titles|areas]`; with `titles` and `areas` as `office_packs.py`
says. A smaller catalogue of the same seed and labels is the beginning of a larger one: first for
each label a right series and a tempting sibling or two, then the other siblings, then the rest in
the mix of a large collection: trade by partner, trade by product, macro, regional. What is right
for a sentence of the kind `none` is left out everywhere.
"""

import argparse
import csv
import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import gcd
from pathlib import Path
from random import Random
from zlib import crc32

from concepts import Concept, is_regional, read_concepts
from forms import COLUMNS, Form
from labels import Ground, Label, conflicts, is_right, read_labels, slots_of_form
from observations import HEADER, observations
from office_packs import write_titled
from office_titles import MANNERS
from places import WORLD, Places

MIX = {"partner": 6, "partner_product": 3, "product": 3, "local": 5, "macro": 7}
"""Of so many series in a row, how many come from each kind; where one runs out, the rest go on."""
SIBLINGS, AT_ONCE, OTHER_PARTNERS = 8, 2, 2


def kind_of(scope: str) -> str:
    """The kind of series, a key of `MIX`, that a scope belongs to."""
    if scope.startswith("country_"):
        return scope.removeprefix("country_")
    return "local" if is_regional(scope) else "macro"


class Kind:
    """All series of one kind, in a scattered order that is computed, not stored."""

    def __init__(self, name: str, concepts: Sequence[Concept], places: Places, rng: Random) -> None:
        self._blocks: list[tuple[Concept, Sequence[str], Sequence[str], int]] = []
        for concept in concepts:
            forms = len(concept.frequencies) * len(concept.adjustments)
            forms *= len(concept.transformations)
            taken: set[str] = set()
            for scope in concept.scopes:
                areas = [code for code in places.of_scope(scope) if code not in taken]
                taken.update(areas)
                if areas and kind_of(scope) == name:
                    self._blocks.append((concept, areas, places.partners(scope), forms))
        sizes = [len(areas) * len(partners) * n for _, areas, partners, n in self._blocks]
        self._ends = list(accumulate(sizes))
        self.size = self._ends[-1] if sizes else 0
        self._start = rng.randrange(max(self.size, 1))
        self._stride = self._coprime(rng)

    def _coprime(self, rng: Random) -> int:
        stride = rng.randrange(self.size // 3 + 1, self.size // 2 + 2)
        while gcd(stride, self.size) != 1:
            stride += 1
        return stride

    def __iter__(self) -> Iterator[Form]:
        for step in range(self.size):
            form = self._at((self._start + step * self._stride) % self.size)
            if form.partner != form.area:
                yield form

    def _at(self, place: int) -> Form:
        at = bisect_right(self._ends, place)
        concept, areas, partners, forms = self._blocks[at]
        rest = place - (self._ends[at - 1] if at else 0)
        rest, form = divmod(rest, forms)
        area, partner = divmod(rest, len(partners))
        rest, changed = divmod(form, len(concept.transformations))
        frequency, adjusted = divmod(rest, len(concept.adjustments))
        return Form(
            concept,
            areas[area],
            partners[partner],
            concept.frequencies[frequency],
            concept.adjustments[adjusted],
            concept.transformations[changed],
        )


class Order:
    """The endless order of series of one seed and one set of labels.

    Raises `ValueError` where a label of the kind `none` forbids what another label needs.
    """

    def __init__(self, labels: Sequence[Label], seed: int) -> None:
        self.places = Places()
        self._concepts = read_concepts()
        self._ground = Ground(self._concepts, self.places)
        if clashes := conflicts(labels, self._ground):
            raise ValueError("\n".join(clashes))
        self._seed = seed
        self._labels = sorted(labels, key=lambda one: one.key)
        Random(seed).shuffle(self._labels)
        self._absent: dict[tuple[str, str], list[Label]] = {}
        for label in self._labels:
            if not label.wanted:
                told = label.slots
                self._absent.setdefault((told.indicator, told.ref_area or WORLD), []).append(label)

    def __iter__(self) -> Iterator[Form]:
        seen: set[str] = set()
        for form in self._asked():
            if form.key not in seen and not self._is_forbidden(form):
                seen.add(form.key)
                yield form
        for form in self._mixed():
            if form.key not in seen and not self._is_forbidden(form):
                yield form

    def _is_forbidden(self, form: Form) -> bool:
        absent = self._absent.get((form.concept.indicator, form.area))
        if absent is None:
            return False
        slots = slots_of_form(form)
        return any(is_right(slots, label, self._ground.usual) for label in absent)

    def _asked(self) -> Iterator[Form]:
        """What the labels need: right series with their nearest siblings first."""
        later: list[Form] = []
        for label in self._labels:
            rng = Random(f"{self._seed} {label.key}")
            right = [form for form in self._ground.right(label) if not self._is_forbidden(form)]
            siblings = self._siblings(label, rng)
            if label.wanted:
                yield rng.choice(_plainest(right))
            at_once = AT_ONCE if label.kind == "near" else 1
            yield from siblings[:at_once]
            later += [*siblings[at_once:], *right]
        yield from later

    def _siblings(self, label: Label, rng: Random) -> list[Form]:
        """Series that tempt: the same indicator with another part, form or partner."""
        told = label.slots
        area = told.ref_area or WORLD
        partner = "" if told.counterpart == WORLD else told.counterpart
        forms = list(self._ground.forms(told.indicator, area, partner))
        others = [
            p for p in self.places.partners("country_partner")[:30] if p not in (area, partner)
        ]
        for other in ("", *rng.sample(others, OTHER_PARTNERS)) if partner else ():
            forms += self._ground.forms(told.indicator, area, other)
        usual = self._ground.usual
        forms = [one for one in forms if not is_right(slots_of_form(one), label, usual)]
        rng.shuffle(forms)
        first: dict[tuple[str, str], Form] = {}
        for form in forms:
            first.setdefault((form.concept.key, form.partner), form)
        return list(first.values())[:SIBLINGS]

    def _mixed(self) -> Iterator[Form]:
        """All series that there are, the kinds in turn."""
        rng = Random(self._seed)
        kinds = {name: iter(Kind(name, self._concepts, self.places, rng)) for name in MIX}
        while kinds:
            for name, count in MIX.items():
                for _ in range(count if name in kinds else 0):
                    form = next(kinds[name], None)
                    if form is None:
                        del kinds[name]
                        break
                    yield form


def _plainest(forms: Sequence[Form]) -> Sequence[Form]:
    """The forms that a publisher shows first, if there are any: levels, adjusted as usual."""
    usual = [one for one in forms if one.adjustment == one.concept.usual_adjustment]
    plain = [one for one in usual if one.transformation == "none"]
    headline = [one for one in plain if one.concept.headline]
    return headline or plain or usual or forms


def write_catalogue(
    folder: Path, series: int, labels: Sequence[Label] = (), seed: int = 1, count: int = 3
) -> None:
    """Write the pack of so many series, each with `count` figures.

    Raises `ValueError` where there are not that many, or where two labels contradict each other.
    """
    order = Order(labels, seed)
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    with (
        (folder / "series.csv").open("w", encoding="utf-8", newline="") as rows,
        (folder / "observations.csv").open("w", encoding="utf-8", newline="") as figures,
    ):
        table = csv.writer(rows, lineterminator="\n")
        table.writerow(COLUMNS)
        figures.write(HEADER)
        for form in order:
            if written == series:
                break
            table.writerow(form.row(order.places))
            figures.write(observations(form, crc32(f"{seed} {form.key}".encode()), count))
            written += 1
    if written < series:
        raise ValueError(f"there are only {written:,} series, fewer than {series:,}")
    _describe(folder, series, seed)


def _describe(folder: Path, series: int, seed: int) -> None:
    numbers, names = ("multiplier",), ("series", "period", "value")
    fields = [{"name": n, "type": "integer" if n in numbers else "string"} for n in COLUMNS]
    figures = [{"name": n, "type": "number" if n == "value" else "string"} for n in names]
    described = {
        "name": f"catalogue-{series}",
        "title": f"{series:,} series for measuring, with made-up figures",
        "version": f"1.{seed}",
        "sources": [
            {"title": "Made by benchmarks/matching/made_packs.py; the figures mean nothing"}
        ],
        "licenses": [{"name": "CC0-1.0", "title": "Public domain"}],
        "resources": [
            {"name": "series", "path": "series.csv", "schema": {"fields": fields}},
            {"name": "observations", "path": "observations.csv", "schema": {"fields": figures}},
        ],
    }
    text = json.dumps(described, indent=2, ensure_ascii=False)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Write the pack that the command line asks for."""
    parser = argparse.ArgumentParser(description="Write a reference pack of so many series.")
    parser.add_argument("--series", type=int, required=True, help="how many")
    parser.add_argument("--out", type=Path, required=True, help="the folder of the pack")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--observations", type=int, default=3, help="figures of each series")
    parser.add_argument("--manner", choices=("slots", *MANNERS), default="slots")
    parser.add_argument("--labels", type=Path, nargs="*", default=[], help="labelled sentences")
    asked = parser.parse_args()
    concepts, places = read_concepts(), Places()
    labels = [one for path in asked.labels for one in read_labels(path, concepts, places)]
    try:
        if asked.manner != "slots":
            write_titled(asked.out, asked.series, asked.manner, asked.seed, asked.observations)
            return
        write_catalogue(asked.out, asked.series, labels, asked.seed, asked.observations)
    except ValueError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
