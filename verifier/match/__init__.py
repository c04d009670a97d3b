"""Claims to candidates: which series a claim may be about, from its words, unit and dates.

The claimed number takes no part. A score is the sum of named parts, so that an editor can see
what spoke for a series and what against it.
"""

from collections.abc import Collection, Iterable, Sequence

from verifier.match.bearing import Bearing, bearing_of
from verifier.match.besides import unnamed_words
from verifier.match.fits import COUNTED, MEASURES, RATES, fits_status, fits_unit
from verifier.match.holdings import Holdings
from verifier.match.house import barred_from, left_by, raised
from verifier.match.naming import (
    breakdown_part,
    contested_words,
    is_by_name,
    measure_part,
    overlap,
    retold,
    told_apart,
    unnamed_part,
    worded,
)
from verifier.match.once import Once
from verifier.match.slots import (
    area,
    counterpart,
    is_by_origin,
    pair,
    unit_part,
    word_choice,
)
from verifier.match.steps import frequency
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.codelist import normalise
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Candidate
from verifier.reference.stems import stem
from verifier.settings import Settings

Parts = dict[str, float]
EXCHANGE_RATE = "exchange_rate"
_TOPIC = 0.25
"""What it says for a measure that the figure before was about it."""
_BESIDE, _BESIDE_WORDS = 0.2, 0.5
"""What it adds for a series that the figure beside it is about: of 480 figures that follow one in
their sentence with nothing else named between, 90% are of its series, and all of 140 records,
ranks and streaks."""
_HELD = 0.1
"""The least that the measure of the figure before is told by where the sentence names none: what
other sentences name besides speaks for itself and not against it."""
_HELD_AGAINST = 0.4
"""From this weight on a measure of the sentence itself speaks against that of the figure before,
though no series has it."""
_SAME_PLACE = 0.04
"""What it adds for a series of the place that the figure before was about: nine in ten go on about
the same one, and where the words name another one they outweigh it."""
_OF_ITSELF = -0.08
"""What it says against a total that a share is told of, where the catalogue has it by parts."""
_PART_TOLD = 0.1
"""From this on the text tells the part of a series, and a further word beside it is no other."""
_ALONE = 0.12
"""What it says for a measure that it alone is told in the unit of the figure."""
_WORDED = 0.3
"""From this on the words of a title name its measure where nothing else is named."""
_ANYTHING = frozenset("time item people number case unit month year".split())
"""Nouns that count anything."""


class Matcher:
    """The series that are held, ready to be asked."""

    def __init__(self, held: Holdings) -> None:
        self.held = held

    def candidates(
        self,
        claim: Claim,
        settings: Settings,
        topic: Topic | None = None,
        subject: Subject | None = None,
    ) -> list[Candidate]:
        """The series that fit best, best first; every one above half the floor, at most 40.

        `topic` is what the figure before was about, `subject` what the article was about so far.
        What the house lists say of the words outranks all else, but a series whose unit does not
        fit the figure is not raised by it.
        """
        held = self.held
        before = topic.series if topic is not None else None
        house, barred = raised(claim), barred_from(claim)
        bearing = bearing_of(claim.clause, held.series)
        near = held.near(claim, before)
        pool = [one for one in near if fits_unit(claim, one) and fits_status(claim, one)]
        if barred.everything:
            return []
        if not bearing.is_grounded and topic is None and not self._is_worded(bearing, pool):
            return []
        strongest = max((bearing.weight_of(one) for one in pool), default=0.0)
        keys = [one.key for one in pool if bearing.weight_of(one) >= 0.8 * strongest > 0.0]
        contested = contested_words(held, keys)
        near_words = [word for word in bearing.words if word in contested & bearing.near]
        noun = self._counted(claim, pool)
        live = {one.indicator for one in pool}
        bearing.set_against(live)
        alone = _alone_in_unit(claim, pool)
        lasting = self._lasting(bearing, before, pool, live)
        idle = any(s.own and s.weight >= _HELD_AGAINST for s in bearing.of(TermKind.INDICATOR))
        placed = any(s.own for s in bearing.of(TermKind.AREA))
        home = held.series[before].ref_area if before is not None and not placed else None
        unnamed = unnamed_words(bearing)
        seen = Once()
        scored: list[Candidate] = []
        for one in pool:
            parts = self._parts(claim, bearing, one, seen)
            parts["unit"] += _ALONE if alone and one.unit == alone else 0.0
            parts["noun"] = (0.06 if noun in held.words[one.key] else -0.2) if noun else 0.0
            parts["topic"] = _TOPIC if lasting and _measure(one) == lasting else 0.0
            if parts["topic"] and not idle:
                parts["indicator"] = max(parts["indicator"], _HELD)
            parts["same_place"] = _SAME_PLACE if home and one.ref_area == home else 0.0
            if topic is not None and topic.beside and one.key == before:
                parts["topic"] += _BESIDE if claim.assertion == "value" else _BESIDE_WORDS
            parts["share"] = _OF_ITSELF if _is_of_itself(claim, one, held) else 0.0
            parts["article"] = subject.part(one, placed) if subject else 0.0
            parted = one.breakdown is not None and parts["breakdown"] > _PART_TOLD
            parts["unnamed"] = unnamed_part(held, unnamed, one) if unnamed and not parted else 0.0
            parts["title"] = told_apart(held, bearing, contested, near_words, one)
            if house:
                parts["house"] = house.get(one.key, 0.0)
            score = round(sum(parts.values()), 4)
            if score >= settings.match_floor / 2:
                shown = tuple((k, round(v, 4)) for k, v in parts.items() if round(v, 4))
                scored.append(Candidate(one.key, score, shown))
        scored.sort(key=lambda c: (-c.score, c.series))
        if barred.codes:
            scored = left_by(barred, scored, held.series, settings.match_margin)
        return scored[:40]

    def _is_worded(self, bearing: Bearing, pool: Iterable[Series]) -> bool:
        """Whether words of the sentence tell one of the series by its title."""
        return any(
            retold(self.held, bearing, one) or worded(self.held, bearing, one) >= _WORDED
            for one in pool
        )

    def _counted(self, claim: Claim, pool: Iterable[Series]) -> str:
        """What a figure counts, where some of the series count it by name ("17 pupils") and others
        do not; jobs and people are told of by many measures that have another name."""
        figure, quantity = claim.clause.figure, claim.quantity
        noun = normalise(figure.noun) if figure is not None and figure.noun else ""
        if noun in COUNTED | _ANYTHING or (quantity is not None and quantity.unit == "person"):
            return ""
        noun = stem(noun)
        return noun if any(noun in self.held.words[one.key] for one in pool) else ""

    def _parts(self, claim: Claim, bearing: Bearing, one: Series, seen: Once) -> Parts:
        """The parts of a series' score; what depends on its slots alone is worked out once."""
        adjusted, priced = TermKind.ADJUSTMENT, TermKind.PRICES
        adjustment = one.adjustment
        prices = one.prices or ("current" if one.currency == one.unit else None)
        return {
            "indicator": measure_part(self.held, bearing, one),
            "words": overlap(self.held, bearing, one),
            **self._places(bearing, one, seen),
            "breakdown": breakdown_part(self.held, bearing, one),
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
        named = bearing.named_places(one)
        places = (one.indicator, one.ref_area, one.counterpart, named)
        held = self.held.places_of(one.indicator)
        contested = len(held) > 1
        origin = is_by_origin(one.indicator) and self.held.is_only_a_partner(one)
        return {
            "ref_area": 0.09
            if is_by_name(self.held, bearing, one)
            else seen.of(
                ("area", places), lambda: area(bearing, one, contested, named, origin, held)
            ),
            "counterpart": seen.of(("to", places), lambda: counterpart(bearing, one, origin)),
        }

    def _headline_part(self, one: Series) -> float:
        if one.headline:
            return 0.05
        if one.family in self.held.headlines and one.transformation is Transformation.NONE:
            return -0.02
        return 0.0

    def _lasting(
        self,
        bearing: Bearing,
        topic: str | None,
        pool: Sequence[Series],
        live: Collection[str | None],
    ) -> str | None:
        """The measure of the topic, where the sentence names none and no word of it tells another
        one's title better."""
        if topic is None or bearing.names_a_measure(live):
            return None
        measure = _measure(self.held.series[topic])
        own, other = 0.0, 0.0
        for one in pool:
            told = worded(self.held, bearing, one)
            if _measure(one) == measure:
                own = max(own, told)
            else:
                other = max(other, told)
        return measure if own >= other else None


def _is_of_itself(claim: Claim, one: Series, held: Holdings) -> bool:
    """Whether a share would be the share of a whole in itself."""
    parted = one.breakdown is None and one.unit != "percent" and held.is_parted(one.indicator)
    return claim.operation == "share" and parted and one.counterpart in (None, "WLD")


def _measure(one: Series) -> str:
    return one.indicator or one.key


def _alone_in_unit(claim: Claim, pool: Iterable[Series]) -> str | None:
    """The unit of a figure, where a single measure is told in it: minutes, hectares."""
    unit = claim.quantity.unit if claim.quantity else None
    if unit not in MEASURES - RATES or claim.operation != "level":
        return None
    return unit if len({one.indicator for one in pool if one.unit == unit}) == 1 else None
