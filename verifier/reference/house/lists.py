"""Home of the alias and reject lists of a desk: CSV files that a spreadsheet can edit."""

import hashlib
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from verifier.model.codelist import bare_words
from verifier.model.house import HouseEntry, HouseFile
from verifier.model.mention import TermKind
from verifier.reference.cells import read_day
from verifier.reference.house.named import Named
from verifier.reference.problems import Problems
from verifier.reference.tables import Layout, Table

ALIASES = Layout(
    required=("phrase", "series"),
    optional=("area", "from", "until", "note"),
    decisive=("area", "from", "until"),
)
REJECTS = Layout(required=("phrase",), optional=("series", "note"), decisive=("series",))
MAX_BYTES = 8_000_000
"""A larger list is refused: no desk keeps one by hand."""


class HouseLists:
    """The rows of several lists, and everything that is wrong with them."""

    def __init__(self, named: Named) -> None:
        self._named = named
        self._by_words: dict[tuple[str, ...], list[HouseEntry]] = defaultdict(list)
        self.entries: list[HouseEntry] = []
        self.files: list[HouseFile] = []
        self.problems: list[str] = []

    def read_aliases(self, path: str) -> None:
        """Add the rows of an alias file; one that contradicts an earlier row is a problem."""
        for line, cells, wrong in self._rows(path, "aliases", ALIASES):
            entry = self._alias(cells, f"{path} line {line}", wrong)
            for other in self._same_words(entry) if entry else ():
                if entry and other.code != entry.code and _meet(other, entry):
                    wrong(
                        "phrase",
                        f"{entry.phrase!r} already means {other.code!r} in {other.place}; give "
                        "the rows areas or dates that do not meet, or take one out",
                    )
            if entry:
                self._keep(entry)

    def read_rejects(self, path: str) -> None:
        """Add the rows of a reject list; one that bars what an alias means is a problem."""
        for line, cells, wrong in self._rows(path, "rejects", REJECTS):
            phrase, code = cells["phrase"], cells.get("series", "")
            messages = self._named.wrong_phrase(phrase), self._named.wrong_target(code)
            if not _is_sound(zip(("phrase", "series"), messages, strict=True), wrong):
                continue
            entry = HouseEntry(TermKind.REJECT, phrase, code, f"{path} line {line}")
            for other in self._same_words(entry):
                alias = other.kind is TermKind.ALIAS
                if alias and code in ("", other.code, other.indicator):
                    wrong(
                        "phrase",
                        f"{phrase!r} means {other.code!r} in {other.place}; take one of the two "
                        "rows out",
                    )
            self._keep(entry)

    def _rows(
        self, path: str, kind: str, layout: Layout
    ) -> Iterator[tuple[int, Mapping[str, str], "_Wrong"]]:
        """The rows of a file that are not blank, each with its line and where to complain."""
        file = Path(path)
        problems = Problems(str(file.parent))
        raw = read_list(file, problems)
        if raw is not None:
            self.files.append(HouseFile(kind, file.name, hashlib.sha256(raw).hexdigest()))
            for line, cells in Table(file.name, io.BytesIO(raw), layout, problems).records():
                if any(cells.values()):
                    yield line, cells, _Wrong(problems, file.name, line)
        self.problems.extend(problems.lines)

    def _alias(self, cells: Mapping[str, str], place: str, wrong: "_Wrong") -> HouseEntry | None:
        area = cells.get("area", "")
        days = {column: _day(cells.get(column, "")) for column in ("from", "until")}
        since, until = days["from"], days["until"]
        order = ""
        if isinstance(since, date) and isinstance(until, date) and since > until:
            order = f"{until} lies before {since} in 'from'"
        messages = (
            ("phrase", self._named.wrong_phrase(cells["phrase"])),
            ("series", self._named.wrong_series(cells["series"])),
            ("area", self._named.wrong_area(area)),
            ("from", since if isinstance(since, str) else ""),
            ("until", until if isinstance(until, str) else order),
        )
        one = self._named.find(cells["series"])
        if not _is_sound(messages, wrong) or one is None:
            return None
        return HouseEntry(
            TermKind.ALIAS,
            cells["phrase"],
            one.key,
            place,
            self._named.codes_of(area),
            since if isinstance(since, date) else None,
            until if isinstance(until, date) else None,
            one.indicator,
            one.breakdown,
        )

    def _same_words(self, entry: HouseEntry) -> list[HouseEntry]:
        return self._by_words[_words(entry)]

    def _keep(self, entry: HouseEntry) -> None:
        self._by_words[_words(entry)].append(entry)
        self.entries.append(entry)


class _Wrong:
    """Where the problems of one row go."""

    def __init__(self, problems: Problems, file: str, line: int) -> None:
        self._problems, self._file, self._line = problems, file, line

    def __call__(self, column: str, message: str) -> None:
        self._problems.add(self._file, message, self._line, column)


def _is_sound(messages: Iterable[tuple[str, str]], wrong: _Wrong) -> bool:
    """Whether there is nothing to complain of; what there is has been said."""
    found = [(column, message) for column, message in messages if message]
    for column, message in found:
        wrong(column, message)
    return not found


def _day(text: str) -> date | str | None:
    """The day of a cell, None where it is empty, or what is wrong with it."""
    if not text:
        return None
    day = read_day(text)
    return f"{text[:40]!r} is not a date (YYYY-MM-DD)" if isinstance(day, str) else day


def _words(entry: HouseEntry) -> tuple[str, ...]:
    return bare_words(entry.phrase.replace("-", " "))


def _meet(one: HouseEntry, other: HouseEntry) -> bool:
    """Whether two entries hold for the same area on the same day."""
    if bool(one.areas) != bool(other.areas):
        return False  # what is told of an area goes before what is told of all
    if one.areas and set(one.areas).isdisjoint(other.areas):
        return False
    starts = max(e.since or date.min for e in (one, other))
    return starts <= min(e.until or date.max for e in (one, other))


def read_list(file: Path, problems: Problems) -> bytes | None:
    """The bytes of a list; None with a problem noted where it cannot be read."""
    if not file.is_file():
        problems.add(file.name, "is a folder" if file.is_dir() else "is missing")
        return None
    size = file.stat().st_size
    if size > MAX_BYTES:
        problems.add(file.name, f"has {size:,} bytes; at most {MAX_BYTES:,} are read")
        return None
    try:
        return file.read_bytes()
    except OSError as error:
        problems.add(file.name, f"cannot be read ({error.strerror})")
        return None
