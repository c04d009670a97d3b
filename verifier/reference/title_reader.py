"""Home of `TitleReader`: the titles of a pack too large to be held, read one by one."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from verifier.lazy import late
from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.codelists import Codelists
from verifier.reference.one_title import Title
from verifier.reference.title_forms import homes_of, style_of
from verifier.reference.title_pieces import codes_in, county, home_of, phrases_in
from verifier.reference.told_forms import told_columns, with_form, with_nature

_title_vocabulary = late("verifier.reference.title_vocabulary:title_vocabulary")
_KEPT = 1 << 16
"""So many titles are remembered without their places; a catalogue has many of each."""
_TOLD = (
    *("indicator", "breakdown", "adjustment", "prices", "nature", "transformation"),
    *("accumulation", "status"),
)
_PLACED = ("ref_area", "counterpart")


class _Frame(NamedTuple):
    """What a title tells whatever places it names: its columns, and for place and partner which of
    the places in it, or a code."""

    told: dict[str, Any]
    places: dict[str, int | str | None]


class TitleReader:
    """Reads series one by one; what only the other series of a pack tell is left to `settled`.

    Titles that differ in the names of places alone are taken apart once.
    """

    def __init__(self, used: Collection[str], pack: str, lists: Codelists) -> None:
        self._used, self._lists = used, lists
        self._words: Vocabulary = _title_vocabulary(lists)
        self._home = home_of(pack, self._words)
        self._frames: dict[object, _Frame | None] = {}
        self._offices: Counter[tuple[str, str]] = Counter()
        self._placeless: list[tuple[str, str]] = []

    def homes(self) -> Mapping[str, str]:
        """The country of the series whose titles name none, by key, as other titles tell it."""
        homes = homes_of(self._offices)
        styled = {key: style_of(title) for key, title in self._placeless}
        return {key: homes[style] for key, style in styled.items() if style in homes}

    def read(self, one: Series, filled: Collection[str]) -> Series:
        """The series with what its title tells of the columns that are not filled; `filled` are
        those for the form of figures that its row fills."""
        found = self._read(one, told_columns(self._used, filled))
        if found.ref_area is None and len(self._placeless) < _KEPT:
            self._placeless.append((one.key, one.title))
        return found

    def _read(self, one: Series, used: frozenset[str]) -> Series:
        if one.indicator:
            return self._measured(one, used)
        spans, codes = self._places(one.title)
        if len(set(codes)) < len(codes):
            return self._told(one, used)
        text, place = "", 0
        for span in spans:
            text, place = f"{text}{one.title[place : span.start]}\0", span.end
        filled = one.ref_area is None, one.counterpart is None
        own = tuple(getattr(one, name) for name in _TOLD)
        key = (f"{text}{one.title[place:]}", one.unit, one.frequency, filled, own, used)
        if key not in self._frames:
            if len(self._frames) >= _KEPT:
                self._frames.clear()
            found = self._told(one, used)
            self._frames[key] = _frame(one, found, codes)
            return found
        frame = self._frames[key]
        if frame is None:
            return self._told(one, used)
        at: dict[str, Any] = {
            name: codes[which] if isinstance(which, int) else which
            for name, which in frame.places.items()
        }
        return replace(one, **frame.told, **at)

    def _places(self, title: str) -> tuple[Sequence[Span], Sequence[str]]:
        """The places that a title names, with their codes, from left to right."""
        local, text = county(title, self._lists)
        found = [
            (m.span, codes[0])
            for m in phrases_in(text, self._words)
            if any(t.kind is TermKind.AREA and t.form == "noun" for t in m.terms)
            and (codes := codes_in(m, TermKind.AREA))
        ]
        if local is not None:
            start = next(i for i, (a, b) in enumerate(zip(title, text, strict=True)) if a != b)
            end = start + len(re.match(r"\s*", text[start:])[0].rstrip("\n"))  # type: ignore[index]
            found.append((Span(start, end), local))
        found.sort(key=lambda f: f[0].start)
        return [span for span, _ in found], [code for _, code in found]

    def _told(self, one: Series, used: frozenset[str]) -> Series:
        title = Title(with_form(one, used), self._words, self._lists)
        found = title.measured(used)
        if title.office is not None:
            self._offices[style_of(one.title), title.office] += 1
        if not found.ref_area and "ref_area" not in used:
            found = replace(found, ref_area=self._home)
        return found if found.breakdown else title.parted(found)

    def _measured(self, one: Series, used: frozenset[str]) -> Series:
        """A series that has a measure, with what else its title tells of columns not `used`."""
        formed = with_form(one, used)
        found = with_nature(formed, used, self._lists)
        if "ref_area" in used:
            return found
        found = Title(formed, self._words, self._lists).placed(found, used)
        return found if found.ref_area else replace(found, ref_area=self._home)


def _frame(one: Series, found: Series, codes: Sequence[str]) -> _Frame | None:
    """What holds for all titles that differ in their places; None where a place is told that is
    neither where nor with whom, and so belongs to the part."""
    ends = (found.ref_area, found.counterpart)
    if not set(codes) <= set(ends):
        return None
    places: dict[str, int | str | None] = {}
    for name, code in zip(_PLACED, ends, strict=True):
        if getattr(one, name) is None:
            places[name] = codes.index(code) if code in codes else code
        elif code in codes:
            return None
    return _Frame({name: getattr(found, name) for name in _TOLD}, places)
