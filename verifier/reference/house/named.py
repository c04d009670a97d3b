"""Home of `Named`: the codes and phrases that house lists may use, and what else they may mean."""

from collections.abc import Mapping
from functools import cached_property
from typing import Protocol

from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.areas import find_area
from verifier.reference.codelists import codelists
from verifier.reference.held import HeldSeries
from verifier.reference.problems import nearest

LONGEST = 10
"""More words than this are a sentence and no phrase."""


class Held(Protocol):
    """What a catalogue tells of its series."""

    @property
    def series(self) -> Mapping[str, Series]:
        """The series at hand by key."""

    @property
    def held(self) -> HeldSeries:
        """Those of small packs, each once that several hold."""

    def find(self, key: str) -> Series | None:
        """The series of that key; None where no open pack has it."""


class Named:
    """The names of a catalogue, to hold the cells of house lists against.

    Each `wrong_...` gives the sentence that says what is wrong with a cell and what would be
    right, or "".
    """

    def __init__(self, catalogue: Held) -> None:
        self._catalogue = catalogue

    def find(self, key: str) -> Series | None:
        """The series of that key; None where no open pack has it."""
        return self._catalogue.find(key)

    @cached_property
    def _indicators(self) -> frozenset[str]:
        used = {one.indicator for one in self._catalogue.series.values() if one.indicator}
        return frozenset(used | codelists().indicators.keys())

    @cached_property
    def _areas(self) -> Mapping[str, tuple[str, ...]]:
        """The codes that packs use, by those of the codelist for the same place."""
        listed = self._catalogue.series.values()
        used = dict.fromkeys(c for one in listed for c in (one.ref_area, one.counterpart) if c)
        found: dict[str, tuple[str, ...]] = {}
        for code in used:
            area = find_area(code, codelists())
            own = area.code if area is not None else code
            found[own] = (*found.get(own, ()), code)
        return found

    def codes_of(self, area: str) -> tuple[str, ...]:
        """All codes for a place as texts are read; none for no place."""
        if not area:
            return ()
        known = find_area(area, codelists())
        own = known.code if known is not None else area
        return tuple(dict.fromkeys((area, own, *self._areas.get(own, ()))))

    def wrong_phrase(self, phrase: str) -> str:
        """What keeps a phrase from being found in a text."""
        if not phrase:
            return "is empty; give the words as they stand in copy"
        words = bare_words(phrase)
        if not any(letter.isalpha() for letter in "".join(words)):
            return f"{phrase!r} has no word in it; give the words as they stand in copy"
        if len(words) > LONGEST:
            return f"has {len(words)} words; a phrase has {LONGEST} at most"
        return ""

    def wrong_series(self, key: str) -> str:
        """What is wrong with the id of a series."""
        if not key:
            return "is empty; give the id of a series (verifier reference search WORDS finds it)"
        if self.find(key) is not None:
            return ""
        hint = nearest(key, self._catalogue.series) or "; `verifier reference list` shows all"
        return f"{key!r} is not a series of the open packs{hint}"

    def wrong_target(self, code: str) -> str:
        """What is wrong with what a reject names: a series, an indicator or nothing."""
        if not code or self.find(code) is not None or code in self._indicators:
            return ""
        hint = nearest(code, (*self._catalogue.series, *self._indicators))
        return f"{code!r} is neither a series of the open packs nor an indicator{hint}"

    def wrong_area(self, code: str) -> str:
        """What is wrong with the code of an area."""
        if not code or find_area(code, codelists()) is not None:
            return ""
        if any(code in codes for codes in self._areas.values()):
            return ""
        areas = codelists().areas
        named = next((a.code for a in areas.values() if a.name.casefold() == code.casefold()), "")
        hint = f"; did you mean {named!r}?" if named else nearest(code, (*areas, *self._areas))
        return f"{code!r} is not a code of an area, such as MEX or EU27{hint}"
