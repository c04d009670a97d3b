"""Home of the layout of a compiled pack: its tables, and how a series and a concept lie in them."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation

FORMAT = f"8{sys.byteorder[0]}"
"""Files of another format are not opened; to be raised with every change of what they hold."""
TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE form (number INTEGER PRIMARY KEY, frequency TEXT, adjustment TEXT, prices TEXT,
    nature TEXT, transformation TEXT, accumulation TEXT, status TEXT, basis TEXT, lag_days INTEGER);
CREATE TABLE series (number INTEGER PRIMARY KEY, key TEXT NOT NULL, concept INTEGER NOT NULL,
    ref_area TEXT NOT NULL, counterpart TEXT NOT NULL, later INTEGER NOT NULL, unit TEXT NOT NULL,
    form INTEGER NOT NULL, title TEXT NOT NULL, aliases TEXT NOT NULL, source_url TEXT NOT NULL,
    note TEXT NOT NULL);
CREATE TABLE concept (number INTEGER PRIMARY KEY, measure TEXT NOT NULL, indicator TEXT,
    breakdown TEXT NOT NULL, series INTEGER NOT NULL, places INTEGER NOT NULL, name TEXT NOT NULL);
CREATE TABLE concept_word (stem TEXT PRIMARY KEY, concepts BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE title_word (word TEXT NOT NULL, counts REAL NOT NULL, series BLOB NOT NULL,
    PRIMARY KEY (word, counts)) WITHOUT ROWID;
CREATE TABLE observation (series INTEGER PRIMARY KEY, figures BLOB NOT NULL);
CREATE TABLE phrase (first TEXT NOT NULL, words TEXT NOT NULL, terms TEXT NOT NULL,
    PRIMARY KEY (first, words)) WITHOUT ROWID;
CREATE TABLE compound (word TEXT PRIMARY KEY) WITHOUT ROWID;
"""
"""`later` is 0 for headline series, so that they come first; empty text is "none"."""
KEY_INDEX = "CREATE UNIQUE INDEX by_key ON series (key);"
INDEXES = (
    "CREATE INDEX by_place ON series (concept, ref_area, counterpart, later);",
    "CREATE INDEX by_partner ON series (concept, counterpart, ref_area, later);",
    "CREATE INDEX by_rank ON series (concept, later);",
    "CREATE INDEX by_unit ON series (unit, ref_area, counterpart);",
    "CREATE INDEX by_measure ON concept (measure, breakdown, number);",
    "CREATE INDEX by_breakdown ON concept (breakdown, number) WHERE breakdown <> '';",
)
COLUMNS = (
    "s.number, s.key, s.concept, s.ref_area, s.counterpart, s.later, s.unit, s.form, s.title, "
    "s.aliases, s.source_url, s.note"
)
WHOLES = ""
"""Where, among the stems, lies what the words of each concept weigh together, by number."""
CONCEPT = "SELECT number, measure, indicator, breakdown, series, places, name FROM concept"

Form = tuple[Any, ...]
"""Frequency, adjustment, prices, nature, transformation, accumulation, status, basis and lag."""


@dataclass(frozen=True, slots=True)
class Concept:
    """What a pack measures, whatever the place: an indicator and a part of it.

    `measure` is the indicator or, of a series without one, its key; `series` and `places` are how
    many there are; `name` is what the titles of its series share.
    """

    number: int
    measure: str
    indicator: str | None
    breakdown: str | None
    series: int
    places: int
    name: str


def concept_of(row: Sequence[Any]) -> Concept:
    """A row of the table of concepts."""
    number, measure, indicator, breakdown, series, places, name = row
    return Concept(number, measure, indicator, breakdown or None, series, places, name)


def form_of(one: Series) -> Form:
    """The form of the figures of a series, which many share."""
    return (
        str(one.frequency),
        one.adjustment,
        one.prices,
        str(one.nature),
        str(one.transformation),
        one.accumulation,
        one.status,
        None if one.basis is None else str(one.basis),
        one.lag_days,
    )


def row_of(number: int, one: Series, concept: int, form: int) -> tuple[Any, ...]:
    """A series as a row of its table."""
    return (
        number,
        one.key,
        concept,
        one.ref_area or "",
        one.counterpart or "",
        0 if one.headline else 1,
        one.unit,
        form,
        one.title,
        ";".join(one.aliases),
        one.source_url,
        one.note,
    )


def form_from(row: Sequence[Any]) -> Form:
    """A row of the table of forms, its codes as what they stand for."""
    frequency, adjustment, prices, nature, change, accumulation, status, basis, lag = row
    return (
        Frequency(frequency),
        adjustment,
        prices,
        Nature(nature),
        Transformation(change),
        accumulation,
        status,
        None if basis is None else Basis(basis),
        lag,
    )


def series_of(
    row: Sequence[Any], pack: str, concept: tuple[str | None, str | None], forms: Mapping[int, Form]
) -> Series:
    """The series of a row; `concept` is its indicator and breakdown."""
    _, key, _, ref_area, counterpart, later, unit, form, title, aliases, source_url, note = row
    frequency, adjustment, prices, nature, change, accumulation, status, basis, lag = forms[form]
    return Series(
        key=key,
        pack=pack,
        title=title,
        unit=unit,
        frequency=frequency,
        indicator=concept[0],
        ref_area=ref_area or None,
        counterpart=counterpart or None,
        breakdown=concept[1],
        adjustment=adjustment,
        prices=prices,
        nature=nature,
        transformation=change,
        accumulation=accumulation,
        status=status,
        basis=basis,
        headline=not later,
        aliases=tuple(aliases.split(";")) if aliases else (),
        source_url=source_url,
        note=note,
        lag_days=lag,
    )
