"""Home of `Holdings`: what the series of a catalogue are called, and which a claim may mean.

A word says the more, the fewer series or measures have it in their titles.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property, lru_cache
from itertools import chain
from math import fsum, log
from operator import neg

from verifier.match.fits import MEASURES, RATES
from verifier.match.sizes import sizes_of
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation
from verifier.reference.stems import stem, stems_of
from verifier.reference.titles import (
    bare_title,
    focus_words,
    head_noun,
    head_words,
    lone_words,
    own_words,
    telling_parts,
)

_NEAREST = 30
"""So many of the series that share most words with a sentence are looked at."""
_IN_ONE_UNIT = 40
_HEADLINE, _NO_HEADLINE = 0.05, -0.02
AROUND, _FAINT = 0.2, 0.05
"""From this weight on a word leads to series, and a phrase."""
_NOBODY: list[str] = []


class Holdings:
    """The series by key and by what they are told with.

    `words` are the stems of title, part and measure; `heads` those of the title's head, `focus`
    those of what it measures, `telling_words` both. `rarity` is a word's weight, `whole` the sum of
    a title's, `spread` in how many measures a word names, `parted` the measures that have a part,
    `leading` those of which a part is the headline, `sizes` what spans of time a part tells.
    `forms` number what series of any measure and place have in common: unit, steps, adjustment and
    so on; `families` what those of a measure, part and place have.
    """

    def __init__(self, series: Iterable[Series]) -> None:
        self.series = {one.key: one for one in series}
        self.words: dict[str, frozenset[str]] = {}
        self.nouns: dict[str, str] = {}
        self.heads: dict[str, frozenset[str]] = {}
        self.focus: dict[str, frozenset[str]] = {}
        self.telling_words: dict[str, frozenset[str]] = {}
        self._by_indicator: dict[str, list[str]] = defaultdict(list)
        self._by_unit: dict[str, list[str]] = defaultdict(list)
        self._by_breakdown: dict[str, list[str]] = defaultdict(list)
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for one in self.series.values():
            self._shelve(one)
        total = max(1, len(self.series))
        self.rarity = {word: log(1 + total / len(keys)) for word, keys in self._by_word.items()}
        self.whole = {
            key: fsum(self.rarity[w] for w in words) or 1.0 for key, words in self.words.items()
        }
        measures: dict[str, set[str]] = defaultdict(set)
        for key, one in self.series.items():
            for word in self.telling_words[key]:
                measures[word].add(one.indicator or key)
        self.spread = {word: len(found) for word, found in measures.items()}
        listed = self.series.values()
        self.breakdowns = {one.breakdown for one in listed if one.breakdown}
        self.totals = {
            (one.indicator, one.ref_area, one.counterpart or "WLD")
            for one in listed
            if one.breakdown is None
        }
        self.leading = {one.indicator for one in listed if one.headline and one.breakdown}
        self.telling = telling_parts(listed)
        self.parted: dict[str, set[str | None]] = defaultdict(set)
        self._parts: dict[tuple[str | None, ...], set[str]] = defaultdict(set)
        for one in listed:
            self.parted[one.breakdown or ""].add(one.indicator)
            self._parts[one.indicator, one.ref_area, one.counterpart].add(one.breakdown or "")
        self._parted = {one.indicator for one in listed if one.breakdown}
        self.sizes = {one.key: sizes_of(one.breakdown) for one in listed if one.breakdown}
        self.headlines = {one.family for one in listed if one.headline}
        forms: dict[tuple[object, ...], int] = {}
        self.forms = {o.key: forms.setdefault(self._form(o), len(forms)) for o in listed}
        families: dict[tuple[str | None, ...], int] = {}
        self.families = {o.key: families.setdefault(o.family, len(families)) for o in listed}
        self._areas: dict[str, set[str]] = defaultdict(set)
        self._partners: dict[str, set[str]] = defaultdict(set)
        for one in listed:
            if one.ref_area:
                self._areas[one.indicator or ""].add(one.ref_area)
            if one.counterpart not in (None, "WLD"):
                self._partners[one.indicator or ""].add(one.counterpart or "")

    @cached_property
    def own(self) -> dict[str, frozenset[str]]:
        """The words of each title that few other parts of its measure have."""
        return own_words(self.series.values(), self.words)

    @cached_property
    def lone(self) -> dict[str, frozenset[str]]:
        """Those of them that no other part has."""
        return lone_words(self.series.values(), self.words, self.own)

    def _shelve(self, one: Series) -> None:
        said = _said(one.title, bare_title(one), one.breakdown or "", one.indicator or "")
        self.words[one.key], self.nouns[one.key] = said[:2]
        self.heads[one.key], self.focus[one.key], self.telling_words[one.key] = said[2:]
        self._by_indicator[one.indicator or ""].append(one.key)
        if one.unit in MEASURES - RATES:
            self._by_unit[one.unit].append(one.key)
        if one.breakdown:
            self._by_breakdown[one.breakdown].append(one.key)
        for word in self.words[one.key]:
            self._by_word[word].append(one.key)

    def headline_part(self, one: Series) -> float:
        """What it says for a series that it is the headline of its measure, or another one is."""
        if one.headline:
            return _HEADLINE
        if one.family in self.headlines and one.transformation is Transformation.NONE:
            return _NO_HEADLINE
        return 0.0

    def _form(self, one: Series) -> tuple[object, ...]:
        kinds = (one.nature, one.transformation, one.frequency, one.adjustment, one.prices)
        lower = "lower" in (one.breakdown or "")
        return one.unit, *kinds, one.status, lower, self.headline_part(one)

    def is_only_part(self, one: Series) -> bool:
        """Whether the catalogue has a measure of a place for one part alone, and no total."""
        return len(self._parts[one.indicator, one.ref_area, one.counterpart]) == 1

    def is_between_two(self, one: Series) -> bool:
        """Whether a series is the trade of two places, which is one of goods where the catalogue
        has it by no such part."""
        slots = one.indicator, one.ref_area, one.counterpart
        return one.counterpart not in (None, "WLD") and "goods" not in self._parts[slots]

    def is_parted(self, indicator: str | None) -> bool:
        """Whether the catalogue has a measure by parts."""
        return indicator in self._parted

    def places_of(self, indicator: str | None) -> Collection[str]:
        """The places that the catalogue has a measure for."""
        return self._areas[indicator or ""]

    def is_only_a_partner(self, one: Series) -> bool:
        """Whether the partner of a series is none of the places that its measure is held for."""
        partner = one.counterpart
        return partner not in (None, "WLD") and partner not in self._areas[one.indicator or ""]

    def partners_only(self, indicator: str | None) -> Collection[str]:
        """The partners of a measure that are none of the places that it is held for."""
        return self._partners[indicator or ""] - self._areas[indicator or ""]

    def near(self, claim: Claim, topic: str | None) -> list[Series]:
        """The series that a claim may be about by its phrases, unit, topic and words."""
        unit = claim.quantity.unit if claim.quantity is not None else None
        found = [self._by_unit[unit][:_IN_ONE_UNIT]] if unit in self._by_unit else []
        if topic is not None:
            found.append(self._by_indicator[self.series[topic].indicator or ""])
        told = {(s.term.kind, s.term.code): None for s in claim.clause.terms if s.weight >= _FAINT}
        for kind, code in told:
            if kind is TermKind.INDICATOR:
                found.append(self._by_indicator.get(code, _NOBODY))
            elif kind is TermKind.BREAKDOWN:
                found.append(self._by_breakdown.get(code, _NOBODY))
            elif kind is TermKind.SERIES and code in self.series:
                found += [[code], self._by_indicator[self.series[code].indicator or ""]]
        found.append(self._sharing_words(claim))
        return [*map(self.series.__getitem__, dict.fromkeys(chain.from_iterable(found)))]

    def _sharing_words(self, claim: Claim) -> list[str]:
        votes: dict[str, float] = defaultdict(float)
        named = (
            (word, s.weight)
            for s in claim.clause.terms
            if s.own and s.term.kind is TermKind.INDICATOR and s.term.code not in self._by_indicator
            for word in s.term.code.split("_")
        )
        for word, weight in (*claim.clause.words, *named):
            if weight < AROUND or (told := stem(word)) not in self._by_word:
                continue
            vote = weight * self.rarity[told]
            for key in self._by_word[told]:
                votes[key] += vote
        ranked = sorted(zip(map(neg, votes.values()), votes, strict=True))
        return [key for _, key in ranked[:_NEAREST]]


Said = tuple[frozenset[str], str, frozenset[str], frozenset[str], frozenset[str]]


@lru_cache(maxsize=1 << 14)
def _said(title: str, bare: str, breakdown: str, indicator: str) -> Said:
    """The words, noun, head, focus and both of a series that is titled and sorted so."""
    measure = frozenset(w for w in stems_of(indicator.replace("_", " ")) if len(w) > 2)
    words = (*stems_of(title), *stems_of(breakdown))
    focus, head = focus_words(bare) | measure, head_words(bare)
    told = measure.union(w for w in words if len(w) > 2)
    return told, head_noun(bare), head, focus, head | focus
