"""Home of the phrases of a compiled pack: what names its concepts, places and single series."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.areas import find_area
from verifier.reference.codelists import Codelists
from verifier.reference.compiled.schema import COLUMNS, Form, series_of
from verifier.reference.phrases import slot_vocabulary
from verifier.reference.titles import heads_of

_CONCEPTS = 60_000
"""So many concepts, those with the most series, are named by their titles and codes."""
_TITLES_OF_A_PLACE = 4
"""So many titles say what a place is called that no list has."""
FEW = 20
"""A name that more series, indicators or parts have names none of them."""


def lay_down_phrases(
    database: sqlite3.Connection, pack: str, forms: Mapping[int, Form], lists: Codelists
) -> None:
    """Write the phrases that a pack adds to those of the codelists."""
    representatives = tuple(_representatives(database, pack, forms, lists))
    vocabulary = slot_vocabulary(representatives, lists)
    for phrase, terms in (*_heads(database, vocabulary), *_aliases(database)):
        vocabulary.add(phrase, terms)
    listed = {(p.words, p.term): p.writing for p in slot_vocabulary((), lists).phrases()}
    added: dict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
    for one in vocabulary.phrases():
        if listed.get((one.words, one.term)) != one.writing:
            term = one.term
            told = [str(term.kind), term.code, term.form, term.implies, int(one.writing)]
            added[one.words].append(told)
    for words, meant in added.items():
        alike = Counter((told[0], told[2]) for told in meant)
        added[words] = [told for told in meant if alike[told[0], told[2]] <= FEW]
    database.executemany(
        "INSERT INTO phrase VALUES (?, ?, ?)",
        (
            (words[0], " ".join(words[1:]), json.dumps(terms, ensure_ascii=False))
            for words, terms in sorted(added.items())
            if terms
        ),
    )
    compounds = sorted({word for words in added for word in words if "-" in word})
    database.executemany("INSERT INTO compound VALUES (?)", ((word,) for word in compounds))


def _representatives(
    database: sqlite3.Connection, pack: str, forms: Mapping[int, Form], lists: Codelists
) -> Iterator[Series]:
    """One series of each concept, one of each place that a list has and some of any other."""
    chosen = [
        row[0]
        for row in database.execute(
            "SELECT (SELECT s.number FROM series s WHERE s.concept = c.number "
            "ORDER BY s.later, s.number LIMIT 1) FROM concept c "
            "WHERE c.indicator IS NOT NULL OR c.breakdown <> '' "
            "ORDER BY c.series DESC, c.number LIMIT ?",
            (_CONCEPTS,),
        )
    ]
    for column in ("ref_area", "counterpart"):
        asked = f"SELECT {column}, COUNT(*) FROM series WHERE {column} <> '' GROUP BY {column}"
        for code, _ in database.execute(asked).fetchall():
            wanted = 1 if find_area(code, lists) else _TITLES_OF_A_PLACE
            rows = database.execute(
                f"SELECT MIN(number) FROM series WHERE {column} = ? GROUP BY concept "
                "ORDER BY concept LIMIT ?",
                (code, wanted),
            )
            chosen += [row[0] for row in rows]
    asked = (
        f"SELECT {COLUMNS}, c.indicator, c.breakdown FROM series s "
        "JOIN concept c ON c.number = s.concept WHERE s.number = ?"
    )
    for number in sorted(dict.fromkeys(chosen)):
        *row, indicator, breakdown = database.execute(asked, (number,)).fetchone()
        yield series_of(row, pack, (indicator, breakdown or None), forms)


def _heads(
    database: sqlite3.Connection, vocabulary: Vocabulary
) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """What titles call their concept, where all its series are called so, with what it stands for;
    of a series without an indicator, the series. A head with a place in it would hide the place."""
    rows = database.execute(
        "SELECT c.number, s.title, s.key, c.indicator, c.breakdown FROM concept c "
        "CROSS JOIN series s INDEXED BY by_rank ON s.concept = c.number ORDER BY c.number"
    )
    slots: dict[str, dict[tuple[str | None, str], None]] = defaultdict(dict)
    keys: dict[str, list[str]] = defaultdict(list)
    for head, (key, indicator, breakdown) in _shared(rows):
        if indicator is None:
            if len(keys[head]) <= FEW:
                keys[head].append(key)
        elif not _names_a_place(head, vocabulary):
            slots[head][indicator, breakdown] = None
    for head, found in slots.items():
        if terms := _terms(list(found)):
            yield head, terms
    for head, series in keys.items():
        if len(series) <= FEW:
            yield head, tuple(Term(TermKind.SERIES, key) for key in series)


def _shared(
    rows: Iterable[tuple[int, str, str, str | None, str]],
) -> Iterator[tuple[str, tuple[str, str | None, str]]]:
    """The head of each concept whose titles all have it, with a key, indicator and breakdown."""
    current, head = 0, ""
    slot: tuple[str, str | None, str] = ("", None, "")
    for concept, title, key, indicator, breakdown in rows:
        own = next(iter(heads_of(title)), "")
        if concept != current:
            if head:
                yield head, slot
            current, head, slot = concept, own, (key, indicator, breakdown)
        elif own != head:
            head = ""
    if head:
        yield head, slot


def _names_a_place(head: str, vocabulary: Vocabulary) -> bool:
    found = vocabulary.find(head, Span(0, len(head)))
    return any(term.kind is TermKind.AREA for mention in found for term in mention.terms)


def _terms(slots: Sequence[tuple[str | None, str]]) -> tuple[Term, ...]:
    """What a name stands for that these concepts share: with several, for the indicator alone;
    for nothing where the indicators differ."""
    indicators = dict.fromkeys(indicator for indicator, _ in slots if indicator)
    if len(indicators) != 1:
        return ()
    terms = [Term(TermKind.INDICATOR, code) for code in indicators]
    if len(slots) == 1 and slots[0][1]:
        terms.append(Term(TermKind.BREAKDOWN, slots[0][1]))
    return tuple(terms)


def _aliases(database: sqlite3.Connection) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Each alias with what it stands for: a few series, or what many have in common."""
    database.execute("CREATE TEMP TABLE alias (alias TEXT, number INTEGER)")
    rows = database.execute("SELECT number, aliases FROM series WHERE aliases <> ''")
    database.executemany(
        "INSERT INTO alias VALUES (?, ?)",
        ((alias, number) for number, aliases in rows for alias in aliases.split(";")),
    )
    database.execute("CREATE INDEX temp.by_alias ON alias (alias, number)")
    asked = "SELECT alias, COUNT(DISTINCT number) FROM alias GROUP BY alias"
    for alias, count in database.execute(asked):
        if count <= FEW:
            found = database.execute(
                "SELECT DISTINCT s.key FROM alias a JOIN series s ON s.number = a.number "
                "WHERE a.alias = ? ORDER BY s.number",
                (alias,),
            )
            yield alias, tuple(Term(TermKind.SERIES, key) for (key,) in found)
        else:
            found = database.execute(
                "SELECT DISTINCT c.indicator, c.breakdown FROM alias a JOIN series s ON "
                "s.number = a.number JOIN concept c ON c.number = s.concept WHERE a.alias = ?",
                (alias,),
            )
            if terms := _terms(found.fetchall()):
                yield alias, terms
