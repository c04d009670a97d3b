"""Home of `Label`: a sentence with the slots of the series that is right for it.

What counts as right (`is_right`): the indicator is the label's; so is each slot that the label
fills. Of the slots that it leaves empty

- `breakdown`: the total, or a breakdown that `concepts.csv` marks as headline (the index of
  manufacturing where a sentence says "the PMI");
- `counterpart`: none, or the world; `ref_area`: none, or the world;
- `prices`: those of the headline forms of the measure, if it has any (growth of GDP is not told of
  GDP in current prices), else any;
- `frequency`, `adjustment`, `transformation`: any, as they are other forms of the same figures.

The unit is no slot: exports in dollars and in yuan are both right where the sentence tells neither.
For a sentence of the kind `none` the slots say what would be right, and no series of the catalogue
is; without an indicator nothing of the domains of the catalogue would be (a company's own figures).
"""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from concepts import ADJUSTMENTS, FREQUENCIES, PRICES, TRANSFORMATIONS, Concept, Usual
from forms import Form, forms_of
from places import WORLD, Places

from verifier.model.series import Series

SLOTS = (
    *("indicator", "breakdown", "ref_area", "counterpart"),
    *("frequency", "adjustment", "prices", "transformation"),
)
COLUMNS = ("id", "kind", "text", "published", *SLOTS, "note")
KINDS = ("known", "unseen", "near", "none")
CHOICES = {
    "kind": KINDS,
    "frequency": ("", *FREQUENCIES),
    "adjustment": ("", *ADJUSTMENTS),
    "prices": ("", *PRICES),
    "transformation": ("", *TRANSFORMATIONS),
}


@dataclass(frozen=True, slots=True)
class Slots:
    """What a series is about and in which form; "" is for what it does not have."""

    indicator: str
    breakdown: str
    ref_area: str
    counterpart: str
    frequency: str
    adjustment: str
    prices: str
    transformation: str


@dataclass(frozen=True, slots=True)
class Label:
    """One labelled sentence. `slots` has "" for what the sentence does not tell."""

    key: str
    kind: str
    text: str
    published: date
    slots: Slots
    note: str = ""

    @property
    def wanted(self) -> bool:
        """Whether a catalogue should hold a right series."""
        return self.kind != "none"


def slots_of(series: Series) -> Slots:
    """The slots of a series of an opened pack."""
    return Slots(
        indicator=series.indicator or "",
        breakdown=series.breakdown or "",
        ref_area=series.ref_area or "",
        counterpart=series.counterpart or "",
        frequency=str(series.frequency),
        adjustment=series.adjustment or "",
        prices=series.prices or "",
        transformation=str(series.transformation),
    )


def slots_of_form(form: Form) -> Slots:
    """The slots of a series that can be generated."""
    return Slots(
        indicator=form.concept.indicator,
        breakdown=form.concept.breakdown,
        ref_area=form.area,
        counterpart=form.counterpart,
        frequency=form.frequency,
        adjustment=form.adjustment,
        prices=form.concept.prices,
        transformation=form.transformation,
    )


def is_right(series: Slots, label: Label, usual: Usual) -> bool:
    """Whether the series is a right one for the sentence, as the head of this module says."""
    told = label.slots
    if series.indicator != told.indicator:
        return False
    if series.breakdown != told.breakdown and (
        told.breakdown or not usual.is_headline(series.indicator, series.breakdown)
    ):
        return False
    for has, said in ((series.ref_area, told.ref_area), (series.counterpart, told.counterpart)):
        if has != said and (said not in ("", WORLD) or has not in ("", WORLD)):
            return False
    if told.prices:
        if series.prices != told.prices:
            return False
    else:
        meant = usual.prices(series.indicator, series.breakdown, series.ref_area)
        if meant is not None and series.prices not in meant:
            return False
    return all(
        said in ("", has)
        for has, said in (
            (series.frequency, told.frequency),
            (series.adjustment, told.adjustment),
            (series.transformation, told.transformation),
        )
    )


def read_labels(path: Path, concepts: Sequence[Concept], places: Places) -> tuple[Label, ...]:
    """The labels of a file. Raises `ValueError` with everything that is wrong in it."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path}: the header must be {','.join(COLUMNS)}")
        rows = [(reader.line_num, row) for row in reader]
    problems: list[str] = []
    labels = []
    ground = Ground(concepts, places)
    for line, row in rows:
        wrong = [*_wrong_cells(row), *([] if None in row.values() else ground.wrong(row))]
        problems += [f"{path.name} line {line}, {what}" for what in wrong]
        if not wrong:
            labels.append(_label(row))
    for name in ("id", "text"):
        counted = Counter(row[name] for _, row in rows)
        problems += [
            f"{path.name}, {name}: {cell!r} is there {n} times"
            for cell, n in counted.items()
            if n > 1
        ]
    if problems:
        raise ValueError("\n".join(problems))
    return tuple(labels)


def _wrong_cells(row: Mapping[str, str]) -> list[str]:
    if None in row or None in row.values():
        return [f"the row has not {len(COLUMNS)} cells"]
    needed = ("id", "text", *(("indicator",) if row["kind"] != "none" else ()))
    wrong = [f"{name}: is empty" for name in needed if not row[name]]
    for name, choices in CHOICES.items():
        if row[name] not in choices:
            listed = ", ".join(one for one in choices if one)
            wrong.append(f"{name}: {row[name]!r} is not one of {listed}")
    try:
        date.fromisoformat(row["published"])
    except ValueError:
        wrong.append(f"published: {row['published']!r} is not a day (YYYY-MM-DD)")
    return wrong


def _label(row: Mapping[str, str]) -> Label:
    return Label(
        key=row["id"],
        kind=row["kind"],
        text=row["text"],
        published=date.fromisoformat(row["published"]),
        slots=Slots(**{name: row[name] for name in SLOTS}),
        note=row["note"],
    )


class Ground:
    """What can be generated for a label."""

    def __init__(self, concepts: Sequence[Concept], places: Places) -> None:
        self._places = places
        self.usual = Usual(concepts)
        self.by_indicator: dict[str, list[Concept]] = {}
        for one in concepts:
            self.by_indicator.setdefault(one.indicator, []).append(one)

    def forms(self, indicator: str, area: str, partner: str) -> Iterable[Form]:
        """All series of an indicator for a place and partner ("" for none)."""
        for concept in self.by_indicator.get(indicator, ()):
            if concept.bilateral == bool(partner) and self._is_for(concept, area, partner):
                yield from forms_of(concept, area, partner)

    def _is_for(self, concept: Concept, area: str, partner: str) -> bool:
        return any(
            area in self._places.of_scope(scope)
            and (not partner or (partner != area and partner in self._places.partners(scope)))
            for scope in concept.scopes
        )

    def right(self, label: Label) -> list[Form]:
        """The series that would be right for a label."""
        told = label.slots
        partner = "" if told.counterpart == WORLD else told.counterpart
        forms = self.forms(told.indicator, told.ref_area or WORLD, partner)
        return [form for form in forms if is_right(slots_of_form(form), label, self.usual)]

    def wrong(self, row: Mapping[str, str]) -> list[str]:
        """What is unknown in a row, or cannot be generated for it."""
        found = [
            f"{name}: {row[name]!r} is no known area"
            for name in ("ref_area", "counterpart")
            if row[name] and not self._places.knows(row[name])
        ]
        if found or _wrong_cells(row) or row["kind"] == "none":
            return found
        if row["indicator"] not in self.by_indicator:
            return [f"indicator: {row['indicator']!r} is in no row of concepts.csv"]
        measures = {one.breakdown for one in self.by_indicator[row["indicator"]]}
        if row["breakdown"] and row["breakdown"] not in measures:
            return [f"breakdown: {row['breakdown']!r} is not one of {', '.join(sorted(measures))}"]
        if not self.right(_label(row)):
            return ["no concept is published for this place, partner and form"]
        return []


def conflicts(labels: Sequence[Label], ground: Ground) -> list[str]:
    """The `none` labels that forbid every right series of another label."""
    absent = [label for label in labels if not label.wanted]
    found = []
    for label in labels:
        if not label.wanted:
            continue
        forms = [slots_of_form(form) for form in ground.right(label)]
        for other in absent:
            if other.slots.indicator == label.slots.indicator and all(
                is_right(form, other, ground.usual) for form in forms
            ):
                found.append(f"{other.key} forbids every right series of {label.key}")
    return found
