"""Claims to candidates: which series a claim may be about, from its words, unit and dates.

The claimed number takes no part. A score is the sum of named parts, so that an editor can see
what spoke for a series and what against it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from math import log

from verifier.bearing import Bearing, bearing_of
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.codelist import normalise
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Candidate
from verifier.once import Once
from verifier.settings import Settings
from verifier.slots import (
    COUNTED,
    MEASURES,
    RATES,
    area,
    counterpart,
    fits_status,
    fits_unit,
    frequency,
    pair,
    unit_part,
    word_choice,
)
from verifier.titles import (
    BY_NAME,
    FORM_WORDS,
    bare_title,
    focus_words,
    head_noun,
    head_words,
    own_words,
    part_of,
    stem,
    stems_of,
    telling_parts,
)

MOST = 0.6
"""So much of a title's head, by rarity, names a measure that no list has words for."""
Parts = dict[str, float]
import os
UN = float(os.environ.get("UN", "0.6"))
_TOPIC = 0.25
"""What it says for a measure that the figure before was about it."""
KN = float(os.environ.get("KN", "0.6"))
UA = float(os.environ.get("UA", "0.12"))
_SHARING = 40
W1 = float(os.environ.get("W1", "0.5"))
W2 = float(os.environ.get("W2", "0.15"))
SP = float(os.environ.get("SP", "0.5"))
RE = float(os.environ.get("RE", "0.5"))
WV = float(os.environ.get("WV", "0.2"))
_ANYTHING = frozenset("time item people number case unit month year".split())
_UNKNOWN = frozenset(("",))
EXCHANGE_RATE = "exchange_rate"
WHOLE = "total"
"""The breakdown code of words that name the whole, such as "goods and services"."""


class Matcher:
    """The series of a catalogue, ready to be asked."""

    def __init__(self, series: Iterable[Series]) -> None:
        self._series = {one.key: one for one in series}
        self._by_indicator: dict[str, list[str]] = defaultdict(list)
        self._words: dict[str, frozenset[str]] = {}
        self._nouns: dict[str, str] = {}
        self._heads: dict[str, frozenset[str]] = {}
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._by_unit: dict[str, list[str]] = defaultdict(list)
        self._by_breakdown: dict[str, list[str]] = defaultdict(list)
        spread: dict[str, int] = defaultdict(int)
        for key, one in self._series.items():
            self._by_indicator[one.indicator or ""].append(key)
            if one.unit in MEASURES - RATES:
                self._by_unit[one.unit].append(key)
            if one.breakdown:
                self._by_breakdown[one.breakdown].append(key)
            text = " ".join(
                (one.title, one.breakdown or "", (one.indicator or "").replace("_", " "))
            )
            words = frozenset(w for w in stems_of(text) if len(w) > 2)
            self._nouns[key] = head_noun(bare_title(one))
            self._words[key] = words
            self._heads[key] = head_words(bare_title(one))
            for word in words:
                spread[word] += 1
                self._by_word[word].append(key)
        total = max(1, len(self._series))
        self._rarity = {word: log(1 + total / n) for word, n in spread.items()}
        self._whole = {
            key: sum(self._rarity[w] for w in words) or 1.0 for key, words in self._words.items()
        }
        self._breakdowns = {one.breakdown for one in self._series.values() if one.breakdown}
        self._totals = {
            (one.indicator, one.ref_area, one.counterpart or "WLD")
            for one in self._series.values()
            if one.breakdown is None
        }
        self._focus: dict[str, frozenset[str]] = {}
        measures: dict[str, set[str]] = defaultdict(set)
        for key, one in self._series.items():
            self._focus[key] = focus_words(bare_title(one)) | set(
                stems_of((one.indicator or "").replace("_", " "))
            )
            for word in self._heads[key] | self._focus[key]:
                measures[word].add(one.indicator or key)
        self._spread = {word: len(found) for word, found in measures.items()}
        self._telling = telling_parts(self._series.values())
        self._own = own_words(self._series.values(), self._words)
        by_measure: dict[str | None, dict[str, set[str | None]]] = defaultdict(lambda: defaultdict(set))
        for one in self._series.values():
            for word in self._words[one.key]:
                by_measure[one.indicator][word].add(one.breakdown)
        self._alone = {
            one.key: frozenset(
                w for w in self._own[one.key] if len(by_measure[one.indicator][w]) == 1
            )
            for one in self._series.values()
        }
        self._areas: dict[str, set[str]] = defaultdict(set)
        for one in self._series.values():
            if one.ref_area:
                self._areas[one.indicator or ""].add(one.ref_area)
        self._headlines = {one.family for one in self._series.values() if one.headline}

    def candidates(
        self, claim: Claim, settings: Settings, topic: str | None = None
    ) -> list[Candidate]:
        """The series that fit best, best first; every one above half the floor, at most 40.

        `topic` is the series that the figure before was about.
        """
        scored: list[Candidate] = []
        bearing = bearing_of(claim.clause, self._series)
        seen = Once()
        pool = [
            one
            for key in self._pool(claim, topic)
            if fits_unit(claim, one := self._series[key]) and fits_status(claim, one)
        ]
        if not bearing.is_grounded and not any(self._retold(bearing, one) for one in pool):
            return scored
        strongest = max((bearing.weight_of(one) for one in pool), default=0.0)
        contested = self._contested(
            one.key for one in pool if strongest and bearing.weight_of(one) >= 0.8 * strongest
        )
        noun = self._counted(claim, pool)
        live = {one.indicator for one in pool}
        alone = self._alone_in_unit(claim, pool)
        topic = self._lasting(bearing, topic, pool)
        for one in pool:
            parts = self._parts(claim, bearing, one, seen, live)
            parts["noun"] = (0.06 if noun in self._words[one.key] else -0.2) if noun else 0.0
            parts["unit"] += alone if claim.quantity and one.unit == claim.quantity.unit else 0.0
            parts["topic"] = self._topical(one, topic)
            parts["title"] = self._told_apart(bearing.words, contested, one)
            score = round(sum(parts.values()), 4)
            if score >= settings.match_floor / 2:
                shown = tuple((k, round(v, 4)) for k, v in parts.items() if round(v, 4))
                scored.append(Candidate(one.key, score, shown))
        scored.sort(key=lambda c: (-c.score, c.series))
        return scored[:40]

    def _alone_in_unit(self, claim: Claim, pool: Iterable[Series]) -> float:
        """What it says for a measure that no other one is told in the unit of the figure."""
        unit = claim.quantity.unit if claim.quantity else None
        if unit not in MEASURES or unit in RATES or claim.operation != "level":
            return 0.0
        return UA if len({one.indicator for one in pool if one.unit == unit}) == 1 else 0.0

    def _counted(self, claim: Claim, pool: Iterable[Series]) -> str:
        """What a figure counts, where some of the series count it by name ("17 pupils") and others
        do not."""
        figure = claim.clause.figure
        noun = normalise(figure.noun) if figure is not None and figure.noun else ""
        quantity = claim.quantity
        if noun in COUNTED or noun in _ANYTHING or (quantity and quantity.unit == "person"):  # jobs are told of by many measures that have another name
            return ""
        noun = stem(noun)
        return noun if any(noun in self._words[one.key] for one in pool) else ""

    def _pool(self, claim: Claim, topic: str | None) -> list[str]:
        clause = claim.clause
        keys: dict[str, None] = {}
        if claim.quantity is not None and claim.quantity.unit in MEASURES:
            keys.update(dict.fromkeys(self._by_unit.get(claim.quantity.unit, ())[:_SHARING]))
        if topic is not None:
            keys.update(dict.fromkeys(self._by_indicator[self._series[topic].indicator or ""]))
        for scoped in clause.terms:
            term = scoped.term
            if scoped.weight < 0.05:
                continue
            if term.kind is TermKind.INDICATOR:
                keys.update(dict.fromkeys(self._by_indicator.get(term.code, ())))
            elif term.kind is TermKind.BREAKDOWN:
                keys.update(dict.fromkeys(self._by_breakdown.get(term.code, ())))
            elif term.kind is TermKind.SERIES and term.code in self._series:
                keys[term.code] = None
                one = self._series[term.code]
                keys.update(dict.fromkeys(self._by_indicator.get(one.indicator or "", ())))
        votes: dict[str, float] = defaultdict(float)
        for word, weight in clause.words:
            for key in self._by_word.get(stem(word), ()) if weight >= WV else ():
                votes[key] += weight * self._rarity[stem(word)]
        best = sorted(votes, key=lambda key: (-votes[key], key))[:30]
        keys.update(dict.fromkeys(best))
        return list(keys)

    def _parts(self, claim: Claim, bearing: Bearing, one: Series, seen: Once, live: Collection[str | None] = ()) -> Parts:
        """The parts of a series' score; what depends on its slots alone is worked out once."""
        places = (one.indicator, one.ref_area, one.counterpart)
        split = (one.key, one.headline)
        adjusted, priced = TermKind.ADJUSTMENT, TermKind.PRICES
        adjustment = one.adjustment
        prices = one.prices or ("current" if one.currency == one.unit else None)
        return {
            "indicator": self._indicator(bearing, one, live),
            "words": self._overlap(bearing.words, one),
            **self._places(bearing, one, seen),
            "breakdown": seen.of((places, split), lambda: self._breakdown(bearing, one)),
            "adjustment": seen.of(
                (adjusted, adjustment), lambda: word_choice(bearing, adjusted, adjustment)
            ),
            "prices": seen.of((priced, prices), lambda: word_choice(bearing, priced, prices)),
            "unit": unit_part(claim, one),
            "frequency": frequency(claim, one),
            "headline": self._headline_part(one),
            "status": 0.1 if one.status == "forecast" else 0.0,
        }

    def _places(self, bearing: Bearing, one: Series, seen: Once) -> Parts:
        """The parts of place and partner; an exchange rate has two currencies instead."""
        if one.indicator == EXCHANGE_RATE:
            return {"ref_area": pair(bearing, one)}
        places = (one.indicator, one.ref_area, one.counterpart)
        contested = len(self._areas[one.indicator or ""]) > 1
        named = self._by_name(bearing, one)
        return {
            "ref_area": 0.09
            if named
            else seen.of(("area", places), lambda: area(bearing, one, contested)),
            "counterpart": seen.of(("to", places), lambda: counterpart(bearing, one)),
        }

    def _headline_part(self, one: Series) -> float:
        if one.headline:
            return 0.05
        if one.family in self._headlines and one.transformation is Transformation.NONE:
            return -0.02
        return 0.0

    def _indicator(self, bearing: Bearing, one: Series, live) -> float:
        titled, spans = bearing.titled(self._words[one.key], self._nouns[one.key])
        own = max(bearing.weight_of(one), titled, self._retold(bearing, one))
        own = max(own, self._worded(bearing, one))
        if one.breakdown:
            mine = [s for s in bearing.of(TermKind.BREAKDOWN) if s.term.code == one.breakdown]
            spans = spans | {s.span for s in mine}
            if mine:
                own = max(own, self._telling.get(one.breakdown, 0.0) * mine[0].weight)
        rival = bearing.rival_of(one.indicator, spans, live)
        if own >= rival:
            return 0.42 * (0.35 + 0.65 * own) if own >= KN else 0.42 * own * (0.35 + 0.65 * KN) / KN
        return 0.42 * own - 0.35 * (rival - own)

    def _by_name(self, bearing: Bearing, one: Series) -> bool:
        """Whether the clause calls a series by a name of its own, whatever places it also names:
        "London's FTSE 100 and Frankfurt's DAX"."""
        if self._telling.get(one.breakdown or "", 0.0) < BY_NAME:
            return False
        parts = bearing.of(TermKind.BREAKDOWN)
        named = (s.weight for s in parts if s.own and s.term.code == one.breakdown)
        return next(named, 0.0) >= 0.6

    def _lasting(self, bearing: Bearing, topic: str | None, pool: Iterable[Series]) -> str | None:
        """The topic, where the sentence names no measure and no word of another one's title."""
        if topic is None or bearing.names_a_measure({one.indicator for one in pool}):
            return None
        told = self._series[topic]
        kin = [one.indicator == told.indicator for one in pool]
        worded = [self._worded(bearing, one) for one in pool]
        own = max((w for w, same in zip(worded, kin, strict=True) if same), default=0.0)
        other = max((w for w, same in zip(worded, kin, strict=True) if not same), default=0.0)
        return topic if own >= other else None

    def _topical(self, one: Series, topic: str | None) -> float:
        """What the figure before says for a series where the sentence names no measure."""
        if topic is None:
            return 0.0
        told = self._series[topic]
        return _TOPIC if (one.indicator or one.key) == (told.indicator or told.key) else 0.0

    def _retold(self, bearing: Bearing, one: Series) -> float:
        """The share of the words of a title's head that stand near the figure, where most do."""
        head = self._heads[one.key] - bearing.places
        told = {w: bearing.words.get(w, 0.0) for w in head}
        whole = sum(self._rarity[w] for w in head)
        share = sum(self._rarity[w] * min(1.0, v) for w, v in told.items() if v >= 0.5)
        return share / whole if len(head) > 1 and share >= MOST * whole else 0.0

    def _worded(self, bearing: Bearing, one: Series) -> float:
        focus = self._focus[one.key]
        head = self._heads[one.key] | focus
        parts = set(stems_of(one.breakdown or ""))
        told = sorted(
            (
                min(1.0, bearing.words[w]) / self._spread[w] ** SP * (1.0 if w in focus else RE)
                for w in head - bearing.places - parts - FORM_WORDS
                if len(w) > 2 and bearing.words.get(w, 0.0) >= 0.5
            ),
            reverse=True,
        )
        return min(0.9, W1 * told[0] + W2 * sum(told[1:])) if told else 0.0

    def _overlap(self, weights: Mapping[str, float], one: Series) -> float:
        words = self._words[one.key]
        found = sum(self._rarity[w] * weights[w] for w in words if w in weights)
        return 0.2 * found / self._whole[one.key]

    def _titled_part(self, bearing: Bearing, one: Series) -> float:
        """How far the words that only the title of a part has among its measure stand near the
        figure, where most do."""
        own = self._own[one.key] - bearing.places
        whole = sum(self._rarity[w] for w in own)
        told = [(self._rarity[w], bearing.words.get(w, 0.0)) for w in own]
        share = sum(rarity * min(1.0, v) for rarity, v in told if v >= 0.5)
        if whole and share >= 0.5 * whole:
            return 0.8 * share / whole
        alone = self._alone[one.key] - bearing.places
        return UN * max((v for w in alone if (v := bearing.words.get(w, 0.0)) >= 0.5), default=0.0)

    def _contested(self, keys: Iterable[str]) -> frozenset[str]:
        """The title words that tell some of these series from others: company names, qualities,
        quantity against value."""
        words = [self._words[key] for key in keys]
        shared = frozenset.intersection(*words) if words else frozenset()
        return frozenset().union(*words) - shared - FORM_WORDS

    def _told_apart(
        self, weights: Mapping[str, float], contested: frozenset[str], one: Series
    ) -> float:
        """What the words that tell the candidates apart say for or against this one."""
        words = self._words[one.key]
        own = words & contested
        near = [w for w, weight in weights.items() if weight >= 0.5 and w in contested]
        hit = sum(self._rarity[w] * weights[w] for w in near if w in own)
        miss = sum(self._rarity[w] * weights[w] for w in near if w not in own)
        unsaid = sum(self._rarity[w] for w in own if w not in weights)
        if not own and not miss:
            return 0.0
        told = hit + miss
        part = (0.2 * hit - 0.12 * miss) / told if told else 0.0
        return part - 0.03 * unsaid / (unsaid + hit + 1.0)

    def _breakdown(self, bearing: Bearing, one: Series) -> float:
        parts = bearing.of(TermKind.BREAKDOWN)
        if one.breakdown is None:
            measures = bearing.measures.get(one.indicator or "", (0.0, frozenset()))[1]
            measures = measures | bearing.aliased.get(one.key, set())
            strongest = next(
                (
                    s.weight
                    for s in parts
                    if s.own
                    and s.term.code != WHOLE
                    and s.span not in measures
                    and not bearing.named.get(s.span, _UNKNOWN) <= self._words[one.key]
                    and not part_of(s.term.code, one.indicator)
                ),
                0.0,
            )
            return -0.42 * strongest if strongest >= 0.55 else -0.08 * strongest
        mine = [s for s in parts if s.term.code == one.breakdown]
        weight = max(mine[0].weight if mine else 0.0, bearing.aliases.get(one.key, 0.0))
        weight = weight or bearing.told_with_measure(one.indicator, one.breakdown)
        weight = weight or self._titled_part(bearing, one)
        if not weight:
            whole = (one.indicator, one.ref_area, one.counterpart or "WLD") in self._totals
            return -0.4 if whole or not one.headline else 0.0
        spans = {s.span for s in mine}
        rival = next(
            (
                s.weight
                for s in parts
                if s.own and s.term.code in self._breakdowns and s.span not in spans
            ),
            0.0,
        )
        return (
            0.24 * weight
            - (0.3 * (rival - weight) if rival > weight else 0.0)
            - (0.12 if weight < 0.4 else 0.0)
            - (0.1 if weight < 0.3 else 0.0)
        )
