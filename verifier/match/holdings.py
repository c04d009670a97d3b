"""Home of `Holdings`: what the series of a catalogue are called, and which a claim may mean.

A word says the more, the fewer series or measures have it in their titles.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from math import fsum, log
from operator import neg

from verifier.match.bases import prices_of
from verifier.match.fits import RATES
from verifier.match.sizes import sizes_of
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation, head_of
from verifier.reference.kinship import is_a_town_of
from verifier.reference.stems import long_stems, stem
from verifier.reference.titles import (
    bare_title,
    lone_words,
    own_words,
    telling_parts,
    title_words,
    told_by_head,
)

_NEAREST = 30
"""So many of the series that share most words with a sentence are looked at."""
_IN_ONE_UNIT = 40
_HEADLINE, _NO_HEADLINE = 0.05, -0.02
AROUND, _FAINT = 0.2, 0.05
"""From this weight on a word leads to series, and a phrase."""
_NOBODY: list[str] = []
_TELLING_UNITS = MEASURES - RATES


class Holdings:
    """The series by key and by what they are told with.

    `words` are the stems of title, part and measure; `heads` those of the title's head, `focus`
    those of what it measures, `telling_words` both. `rarity` is a word's weight, `whole` the sum of
    a title's, `spread` in how many measures a word names, `parted` the measures that have a part,
    `names` those whose headlines are the parts of several companies, `firms` all of these,
    `leading` the others of which a part is the headline, `sizes` what spans of time a
    part tells.
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
        by_measure: dict[str, set[str]] = defaultdict(set)
        for key, one in self.series.items():
            said = _said(one.title, bare_title(one), one.breakdown or "", one.indicator or "")
            self.words[key], self.nouns[key], self.heads[key], self.focus[key], told = said
            self.telling_words[key] = told
            by_measure[one.indicator or key].update(told)
        self.spread = dict(Counter(chain.from_iterable(by_measure.values())))
        total = max(1, len(self.series))
        counts = Counter(chain.from_iterable(self.words.values()))
        weights = {count: log(1 + total / count) for count in set(counts.values())}
        self.rarity = {word: weights[count] for word, count in counts.items()}
        weight = self.rarity.__getitem__
        self.whole = {key: fsum(map(weight, words)) or 1.0 for key, words in self.words.items()}
        listed = self.series.values()
        self.breakdowns = {one.breakdown for one in listed if one.breakdown}
        self.totals = {
            (one.indicator, one.ref_area, one.counterpart or "WLD")
            for one in listed
            if one.breakdown is None
        }
        leading: dict[str | None, set[str]] = defaultdict(set)
        for one in listed:
            if one.headline and one.breakdown:
                leading[one.indicator].add(one.breakdown)
        self.telling = telling_parts(listed)
        self.parted: dict[str, set[str | None]] = defaultdict(set)
        self._parts: dict[tuple[str | None, ...], set[str]] = defaultdict(set)
        self._areas: dict[str, set[str]] = defaultdict(set)
        self._partners: dict[str, set[str]] = defaultdict(set)
        for one in listed:
            self.parted[one.breakdown or ""].add(one.indicator)
            self._parts[one.indicator, one.ref_area, one.counterpart].add(one.breakdown or "")
            if one.ref_area:
                self._areas[one.indicator or ""].add(one.ref_area)
            if one.counterpart not in (None, "WLD"):
                self._partners[one.indicator or ""].add(one.counterpart or "")
        self.names = {
            key: parts for key, parts in leading.items() if _are_names(parts, self.parted)
        }
        self.firms = frozenset().union(*self.names.values())
        self.leading = leading.keys() - self.names.keys()
        self._parted = {one.indicator for one in listed if one.breakdown}
        self.sizes = {one.key: _sizes_of(one.breakdown) for one in listed if one.breakdown}
        self.headlines = {one.family for one in listed if one.headline}
        forms: dict[tuple[object, ...], int] = {}
        self.forms = {o.key: forms.setdefault(self._form(o), len(forms)) for o in listed}
        families: dict[tuple[str | None, ...], int] = {}
        self.families = {o.key: families.setdefault(o.family, len(families)) for o in listed}

    @cached_property
    def own(self) -> dict[str, frozenset[str]]:
        """The words of each title that few other parts of its measure have."""
        return own_words(self.series.values(), self.words)

    @cached_property
    def lone(self) -> dict[str, frozenset[str]]:
        """Those of them that no other part has."""
        return lone_words(self.series.values(), self.words, self.own)

    @cached_property
    def _shelves(self) -> "_Shelves":
        return _Shelves(self.series.values(), self.words)

    def headline_part(self, one: Series) -> float:
        """What it says for a series that it is the headline of its measure, or another one is."""
        if one.headline:
            return _HEADLINE
        if one.family in self.headlines and one.transformation is Transformation.NONE:
            return _NO_HEADLINE
        return 0.0

    def _form(self, one: Series) -> tuple[object, ...]:
        kinds = (one.nature, one.transformation, one.frequency, one.adjustment, prices_of(one))
        lower = "lower" in (one.breakdown or "")
        return one.unit, *kinds, one.status, one.accumulation, lower, self.headline_part(one)

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

    def is_of_one_place(self, one: Series) -> bool:
        """Whether the catalogue has the measure of the part of a series for its place only."""
        others = self._areas[one.indicator or ""] - {one.ref_area or ""}
        part, to = one.breakdown or "", one.counterpart
        return not any(part in self._parts.get((one.indicator, at, to), ()) for at in others)

    def has_a_total(self, one: Series) -> bool:
        """Whether the catalogue has the whole that a series is a part of."""
        return (one.indicator, one.ref_area, one.counterpart or "WLD") in self.totals

    def has_part(self, one: Series, part: str) -> bool:
        """Whether the catalogue has the measure, place and partner of a series for a part."""
        return part in self._parts[one.indicator, one.ref_area, one.counterpart]

    def places_of(self, indicator: str | None) -> Collection[str]:
        """The places that the catalogue has a measure for."""
        return self._areas[indicator or ""]

    def is_the_country_of_all(self, one: Series) -> bool:
        """Whether a series is of the country of which all other places of its measure, told by
        their names, are towns and regions, so that it is meant where a text names none."""
        others = self._areas[one.indicator or ""] - {one.ref_area or ""}
        return bool(others) and all(is_a_town_of(place, one.ref_area) for place in others)

    def is_only_a_partner(self, one: Series) -> bool:
        """Whether the partner of a series is none of the places that its measure is held for."""
        partner = one.counterpart
        return partner not in (None, "WLD") and partner not in self._areas[one.indicator or ""]

    def partners_only(self, indicator: str | None) -> Collection[str]:
        """The partners of a measure that are none of the places that it is held for."""
        return self._partners[indicator or ""] - self._areas[indicator or ""]

    def near(self, claim: Claim, topic: str | None) -> list[Series]:
        """The series that a claim may be about by its phrases, unit, topic and words."""
        by_indicator, by_unit = self._shelves.by_indicator, self._shelves.by_unit
        unit = claim.quantity.unit if claim.quantity is not None else None
        found = [by_unit[unit][:_IN_ONE_UNIT]] if unit in by_unit else []
        if topic is not None:
            found.append(by_indicator[self.series[topic].indicator or ""])
        told = {(s.term.kind, s.term.code): None for s in claim.clause.terms if s.weight >= _FAINT}
        measure, part, named = TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES
        for kind, code in told:
            if kind is measure:
                found.append(by_indicator.get(code, _NOBODY))
            elif kind is part:
                found.append(self._shelves.by_breakdown.get(code, _NOBODY))
            elif kind is named and code in self.series:
                found += [[code], by_indicator[self.series[code].indicator or ""]]
        found.append(self._sharing_words(claim))
        return [*map(self.series.__getitem__, dict.fromkeys(chain.from_iterable(found)))]

    def _sharing_words(self, claim: Claim) -> list[str]:
        votes: dict[str, float] = defaultdict(float)
        by_word, by_indicator = self._shelves.by_word, self._shelves.by_indicator
        named = (
            (word, s.weight)
            for s in claim.clause.terms
            if s.own and s.term.kind is TermKind.INDICATOR and s.term.code not in by_indicator
            for word in s.term.code.split("_")
        )
        for word, weight in (*claim.clause.words, *named):
            if weight < AROUND or (told := stem(word)) not in by_word:
                continue
            vote = weight * self.rarity[told]
            for key in by_word[told]:
                votes[key] += vote
        ranked = sorted(zip(map(neg, votes.values()), votes, strict=True))
        return [key for _, key in ranked[:_NEAREST]]


class _Shelves:
    """The keys of the series that a look for those near a claim goes through."""

    def __init__(self, series: Iterable[Series], words: Mapping[str, frozenset[str]]) -> None:
        self.by_indicator: dict[str, list[str]] = defaultdict(list)
        self.by_unit: dict[str | None, list[str]] = defaultdict(list)
        self.by_breakdown: dict[str, list[str]] = defaultdict(list)
        self.by_word: dict[str, list[str]] = defaultdict(list)
        for one in series:
            self.by_indicator[one.indicator or ""].append(one.key)
            if one.unit in _TELLING_UNITS:
                self.by_unit[one.unit].append(one.key)
            if one.breakdown:
                self.by_breakdown[one.breakdown].append(one.key)
            for word in words[one.key]:
                self.by_word[word].append(one.key)


Said = tuple[frozenset[str], str, frozenset[str], frozenset[str], frozenset[str]]


_sizes_of = lru_cache(maxsize=1 << 12)(sizes_of)


_ACCOUNTS = frozenset(
    "revenue turnover net_sales profit gross_profit operating_profit profit_before_tax net_income "
    "ebitda earnings_per_share operating_margin net_debt dividend headcount share_price".split()
)
"""What companies report of themselves."""


def _are_names(parts: Collection[str], measured: Mapping[str, Collection[str | None]]) -> bool:
    """Whether parts are the names of several companies, which report more than one thing each."""
    named = all(part[:1].isupper() for part in parts)
    return named and sum(len(_ACCOUNTS & {*measured[part]}) > 1 for part in parts) > 1


@lru_cache(maxsize=1 << 14)
def _said(title: str, bare: str, breakdown: str, indicator: str) -> Said:
    """The words, noun, head, focus and both of a series that is titled and sorted so."""
    measure = long_stems(indicator.replace("_", " "))
    noun, head, focus = told_by_head(head_of(bare))
    focus = focus | measure
    words = title_words(title).union(long_stems(breakdown), measure)
    return words, noun, head, focus, head | focus
