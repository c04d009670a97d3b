"""Home of `Indexed`: the words around measures in one file of the cache, looked up there.

The lists have some 85,000 words, the sentences as many again. To read and stem them takes
seconds, to look up those of a sentence a millisecond.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from verifier.errors import PackError
from verifier.model import codelist
from verifier.reference import associations, stems, word_odds
from verifier.reference.associations import (
    Associations,
    Listed,
    Shares,
    concepts_listed,
    indicators_listed,
    parts_listed,
    phrases_of,
)
from verifier.reference.codelists import Codelists, codelists
from verifier.reference.compiled.building import build_once
from verifier.reference.compiled.cache import CacheFolder
from verifier.reference.compiled.connection import Connections
from verifier.reference.meanings import stop_words
from verifier.reference.opening import Opening
from verifier.reference.word_odds import ListedOdds, WordOdds, odds_listed

_LISTS = ("associations", "indicators", "breakdowns", "paraphrases")
_MADE_BY = (associations, word_odds, stems, stop_words, codelist)
"""What decides, with the lists, what the file holds."""
_TABLES = """\
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE told (kind TEXT, phrase TEXT, shares TEXT, PRIMARY KEY (kind, phrase)) WITHOUT ROWID;
CREATE TABLE kinds (kind TEXT PRIMARY KEY, codes INTEGER) WITHOUT ROWID;
"""
_NOTHING: Shares = {}
_NAME, _KINDS, _ODDS = "around-", ("i", "p", "c"), "o"
_AT_ONCE, _REMEMBERED = 400, 1 << 14
"""So many phrases are asked for in one query, so many answers kept."""


class Surroundings(NamedTuple):
    """The words around the listed measures, around the listed parts, and around both together, and
    what all words of a sentence speak for."""

    indicators: Associations
    parts: Associations
    concepts: Associations
    odds: WordOdds

    def is_known(self, one: str) -> bool:
        """Whether a stem stands around any measure or part."""
        return any(a.rarity(one) < 1.0 for a in (self.indicators, self.parts, self.concepts))


class Indexed:
    """The phrases of one kind in a file of the cache."""

    def __init__(self, file: Connections, kind: str) -> None:
        self._file, self._kind = file, kind
        (row,) = file.rows("SELECT codes FROM kinds WHERE kind = ?", (kind,))
        self.codes = int(row[0])
        self._kept: dict[str, Shares] = {}

    def shares(self, phrases: Iterable[str]) -> Mapping[str, Shares]:
        """What each phrase tells; nothing where no code has it."""
        kept = self._kept
        asked = list(phrases)
        found = {one: kept[one] for one in asked if one in kept}
        new = [one for one in asked if one not in found]
        for start in range(0, len(new), _AT_ONCE):
            found.update(self._asked(new[start : start + _AT_ONCE]))
        if len(kept) + len(new) > _REMEMBERED:
            self._kept = {}
        self._kept.update(found)
        return found

    def _asked(self, phrases: Sequence[str]) -> dict[str, Shares]:
        marks = ",".join("?" * len(phrases))
        asked = f"SELECT phrase, shares FROM told WHERE kind = ? AND phrase IN ({marks})"
        rows = self._file.rows(asked, (self._kind, *phrases))
        told = {phrase: json.loads(shares) for phrase, shares in rows}
        return {one: told.get(one, _NOTHING) for one in phrases}


@lru_cache(maxsize=4)
def surroundings_at(cache_dir: Path | None = None) -> Surroundings:
    """The words around the shipped measures and parts, from the cache folder of that path, the
    usual one for None; held in memory where the folder cannot be written."""
    lists = codelists()
    cache = CacheFolder.at(cache_dir)
    file = cache.path / f"{_NAME}{_print_of(lists)}.words"
    try:
        if not file.is_file():
            cache.path.mkdir(parents=True, exist_ok=True)
            _build(cache, file)
        opened = Connections(file, lambda: _build(cache, file))
        i, p, c = (Associations(Indexed(opened, kind)) for kind in _KINDS)
        return Surroundings(i, p, c, WordOdds(Indexed(opened, _ODDS)))
    except (OSError, sqlite3.Error, PackError, ValueError):
        i, p, c = map(Associations, _listed(lists))
        return Surroundings(i, p, c, WordOdds(odds_listed(lists)))


def _listed(lists: Codelists) -> tuple[Listed, Listed, Listed]:
    return indicators_listed(lists), parts_listed(lists), concepts_listed(lists)


def _build(cache: CacheFolder, file: Path) -> None:
    build_once(cache, file, file.is_file, lambda part: _write(part, codelists()), Opening().told)


def _write(part: Path, lists: Codelists) -> None:
    for former in part.parent.glob(f"{_NAME}*.words"):
        with suppress(OSError):  # it is made again if another version asks for it
            former.unlink()
    _fill(part, lists)


def _fill(part: Path, lists: Codelists) -> None:
    """Put together what the lists tell, which takes seconds, and write it."""
    with closing(sqlite3.connect(part)) as database, database:
        database.executescript(_TABLES)
        every: list[Listed | ListedOdds] = [*_listed(lists), odds_listed(lists)]
        phrases_of.cache_clear()
        for kind, listed in zip((*_KINDS, _ODDS), every, strict=True):
            database.execute("INSERT INTO kinds VALUES (?, ?)", (kind, listed.codes))
            rows = ((kind, one, _in_json(listed.every[one])) for one in sorted(listed.every))
            database.executemany("INSERT INTO told VALUES (?, ?, ?)", rows)


def _in_json(shares: Shares) -> str:
    """What `json.dumps` gives, which takes several times as long for one of so many small ones."""
    return "{" + ", ".join([f"{_quoted(code)}: {share!r}" for code, share in shares.items()]) + "}"


@lru_cache(maxsize=1 << 13)
def _quoted(code: str) -> str:
    return json.dumps(code)


def _print_of(lists: Codelists) -> str:
    """What tells one state of the lists, and of what is made of them, from another."""
    digest = hashlib.sha256()
    made_by = [Path(module.__file__ or os.devnull) for module in _MADE_BY]
    for path in (*(lists.path_of(name) for name in _LISTS), *made_by):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]
