"""Home of the concepts of a compiled pack: what their series share, which words find them."""

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby
from math import fsum, log
from operator import itemgetter

from verifier.model.codelist import TOKEN, normalise
from verifier.reference.compiled.schema import WHOLES
from verifier.reference.stems import stems_of

_SAMPLED = 200
"""So many titles of a concept, spread evenly over its series, say what its titles share."""
_ALONE = 6
"""With so few places and partners the titles may share the name of one."""
_SHARED = 0.8
"""A word that this part of the titles has belongs to the name."""
_FORM = frozenset(
    "a an and the of in to from for by at on with as per monthly quarterly annual yearly weekly "
    "daily month quarter year week seasonally adjusted unadjusted not".split()
)
"""Words that name no measure by themselves; a name neither begins nor ends with them."""


Places = Callable[[str], Collection[tuple[str, ...]]]
"""What a place is called, by code: the normalised words of each of its names."""


def lay_down_concepts(database: sqlite3.Connection, called: Places) -> None:
    """Count and name the concepts of all series, and sort them by the words of their names."""
    counts = database.execute(
        "SELECT concept, COUNT(*), COUNT(DISTINCT ref_area) - MAX(ref_area = '') FROM series "
        "GROUP BY concept"
    )
    database.executemany(
        "UPDATE concept SET series = ?2, places = ?3 WHERE number = ?1", counts.fetchall()
    )
    names = _names(database, called)
    database.executemany("UPDATE concept SET name = ?2 WHERE number = ?1", names)
    postings: dict[str, array[int]] = defaultdict(lambda: array("I"))
    rows = database.execute("SELECT number, name, indicator, breakdown FROM concept")
    for number, name, indicator, breakdown in rows:
        for word in _words(name, indicator, breakdown):
            postings[word].append(number)
    total = database.execute("SELECT COUNT(*) FROM concept").fetchone()[0]
    rarity = {word: log(1 + total / len(found)) for word, found in postings.items()}
    database.executemany(
        "INSERT INTO concept_word VALUES (?, ?)",
        ((word, found.tobytes()) for word, found in sorted(postings.items())),
    )
    rows = database.execute("SELECT number, name, indicator, breakdown FROM concept")
    wholes = [(n, fsum(rarity[w] for w in _words(*told))) for n, *told in rows.fetchall()]
    blob = array("d", [0.0, *(whole for _, whole in sorted(wholes))]).tobytes()
    database.execute("INSERT INTO concept_word VALUES (?, ?)", (WHOLES, blob))


def _words(name: str, indicator: str | None, breakdown: str) -> list[str]:
    """The stems that a concept is found by, each once."""
    text = " ".join((name, indicator or "", breakdown)).replace("_", " ")
    return sorted({word for word in stems_of(text) if len(word) > 2} - _FORM)


def _names(database: sqlite3.Connection, called: Places) -> Iterator[tuple[int, str]]:
    """Each concept with the name that the titles of its series share."""
    rows = database.execute(
        "SELECT c.number, s.title, s.ref_area, s.counterpart, c.series, c.indicator, c.breakdown "
        "FROM concept c CROSS JOIN series s INDEXED BY by_rank ON s.concept = c.number "
        "ORDER BY c.number"
    )
    for concept, listed in groupby(rows, key=itemgetter(0)):
        titles: list[str] = []
        places: set[str] = set()
        slot = ("", "")
        for place, row in enumerate(listed):
            _, title, ref_area, counterpart, count, indicator, breakdown = row
            slot = indicator or "", breakdown
            if place % max(1, count // _SAMPLED) == 0:
                titles.append(title)
                places.update((ref_area, counterpart))
        apart = places - {""} if len(places) <= _ALONE else ()
        phrases = [words for code in sorted(apart) for words in called(code)]
        yield concept, name_of(titles, *slot, phrases)


def name_of(
    titles: Sequence[str],
    indicator: str,
    breakdown: str,
    places: Collection[tuple[str, ...]] = (),
) -> str:
    """What titles share, in the order of the first: "Exports of goods" for those of all places;
    the words of the codes where they share nothing that counts. Names of `places` are no part."""
    held: Counter[str] = Counter()
    for title in titles:
        held.update({normalise(word) for word in TOKEN.findall(title)})
    least = _SHARED * len(titles)
    kept = [word for word in TOKEN.findall(titles[0]) if held[normalise(word)] >= least]
    for words in sorted(places, key=len, reverse=True):
        kept = _without(kept, words)
    while kept and kept[0].lower() in _FORM:
        kept.pop(0)
    while kept and kept[-1].lower() in _FORM:
        kept.pop()
    if kept:
        return " ".join(kept)
    return " ".join(part for part in (indicator, breakdown) if part).replace("_", " ")


def _without(said: list[str], words: tuple[str, ...]) -> list[str]:
    """Words without the first run that is a phrase."""
    told = [normalise(word) for word in said]
    for start in range(len(told) - len(words) + 1):
        if tuple(told[start : start + len(words)]) == words:
            return said[:start] + said[start + len(words) :]
    return said
