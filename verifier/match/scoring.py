"""Home of `Scoring`: the score of each series that a claim may be about, as a sum of named parts.

Most series near a claim are far from it. So the parts that tell most for the least work come first,
and a series that the others cannot lift over the least that counts is left there.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from verifier.match.apart import TITLE_MOST, contested_words, told_apart
from verifier.match.bases import prices_of, unit_part
from verifier.match.bearing import Bearing
from verifier.match.besides import unnamed_words
from verifier.match.fits import RATES
from verifier.match.grades import grade_part, grades_told
from verifier.match.heads import head_part, move_told
from verifier.match.holdings import Holdings
from verifier.match.naming import (
    MEASURE_MOST,
    PART_MOST,
    WORDS_MOST,
    breakdown_part,
    measure_part,
    overlap,
    unnamed_part,
    worded,
)
from verifier.match.narrower import named_by_its_kind
from verifier.match.placing import Homes, Placing
from verifier.match.pool import (
    alone_in_unit,
    counted_noun,
    counts_by_name,
    lasting_measure,
    measure_of,
)
from verifier.match.routes import is_the_way_back
from verifier.match.slots import word_choice
from verifier.match.steps import (
    OF_A_STRETCH,
    answers_a_stretch,
    first_days_told,
    frequency,
    is_of_a_stretch,
    of_the_first_days,
)
from verifier.match.subject import SUBJECT_MOST, Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.windows_titled import first_days_of, is_the_whole_of_its_days

Parts = dict[str, float]
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
_IN_WORDS, _TOLD_ELSE = ("streak", "record"), 0.05
"""What has no unit that could tell another measure; and the most that a measure is told by where
the sentence names one that no series has, and not this one: "rainfall fell for a ninth month"."""
_SAME_PLACE = 0.04
"""What it adds for a series of the place that the figure before was about: nine in ten go on about
the same one, and where the words name another one they outweigh it."""
_SAME_FIRM = 0.1
"""What it adds for another measure that the sentence names, of the company that the figure before
was about, where it names none: it may be called by the very words of another one's title."""
_NAMED = 0.6
"""From this weight on words name a measure."""
_OF_ITSELF = -0.08
"""What it says against a total that a share is told of, where the catalogue has it by parts."""
_OF_NOTHING = -0.3
"""What it says against a total where no second place and no second measure is named either that it
could be the share of, or that could be a share of it."""
_PART_TOLD = 0.1
"""From this on the text tells the part of a series, and a further word beside it is no other."""
_ALONE = 0.12
"""What it says for a measure that it alone is told in the unit of the figure."""
_COUNTED, _UNCOUNTED = 0.06, -0.2
"""What it says for and against a series whether it counts what the figure does."""
_SLOTS = ("noun", "topic", "same_place", "share", "article")
_WORLD = "WLD"
_ROUNDING = 0.001
"""So much a score may lie below the sum of its parts and what is left of them."""


class Scoring:
    """What a claim says of the series of a pool, ready to be asked for each.

    `topic` is what the figure before was about, `subject` what the article was about so far;
    `house` has what the house lists add for series by key. `least` is the sum of parts that counts.
    """

    def __init__(
        self,
        held: Holdings,
        claim: Claim,
        bearing: Bearing,
        pool: Sequence[Series],
        topic: Topic | None,
        subject: Subject | None,
        house: Mapping[str, float],
        least: float,
    ) -> None:
        self._held = held
        self._claim = claim
        self._bearing = bearing
        self._subject = subject
        self._house = house
        self._least = least - _ROUNDING
        weights = self._weights = {one.key: bearing.weight_of(one) for one in pool}
        strongest = max(weights.values(), default=0.0)
        keys = [key for key, weight in weights.items() if weight >= 0.8 * strongest > 0.0]
        self._contested = contested_words(held, keys)
        near = self._contested & bearing.near
        self._near = [word for word in bearing.words if word in near]
        self._head = move_told(claim)
        self._noun = counted_noun(claim, pool, held)
        live = {one.indicator for one in pool}
        bearing.set_against(live)
        self._alone = alone_in_unit(claim, pool)
        before = held.series.get(topic.series) if topic is not None else None
        self._lasting = lasting_measure(held, bearing, before, pool, live)
        self._by_kind = named_by_its_kind(bearing, before, pool)
        self._kind = before.indicator if before is not None and self._by_kind else None
        self._beside = before.key if before is not None and topic and topic.beside else None
        self._taken_up = bool(topic and topic.taken_up) and claim.assertion in _IN_WORDS
        self._needs_no_part = claim.assertion in _IN_WORDS or bool(topic and topic.taken_up)
        named, places = bearing.indicators, bearing.areas
        self._idle = any(s.own and s.weight >= _HELD_AGAINST for s in named)
        self._elsewhere = claim.assertion in _IN_WORDS and any(
            s.own and s.weight >= _HELD_AGAINST and not s.term.form and s.term.code not in live
            for s in named
        )
        self._placed = any(s.own for s in places)
        self._home = before.ref_area if before is not None and not self._placed else None
        self._before = before.key if before is not None else None
        self._firm = before.breakdown if before is not None and self._goes_on_with(before) else None
        at_home = subject.home if subject is not None else None
        homes = Homes(self._lasting, self._home, at_home, self._beside is not None)
        self._places = Placing(held, bearing, homes)
        self._shared = claim.operation == "share"
        measures = {s.span for s in named if s.own}
        others = len(measures) > 1 or len({s.term.code for s in places if s.own}) > 1
        self._of_itself = _OF_ITSELF if others else _OF_NOTHING
        self._of_a_stretch = is_of_a_stretch(claim.clause)
        days = first_days_told(claim.clause)
        self._days = days if any(first_days_of(one.title) == days for one in pool) else None
        self._steps: dict[object, float] = {}
        self._by_form: dict[int, tuple[Parts, float]] = {}
        heavy = max((s.weight for s in bearing.clause.terms), default=0.0)
        most = max(1.0, heavy, max(bearing.words.values(), default=0.0))
        self._by_part = PART_MOST * most
        self._by_title = TITLE_MOST * most if self._near else 0.0
        self._by_measure = MEASURE_MOST * most + self._by_title
        self._by_words = WORDS_MOST * most + self._by_measure
        counted = _COUNTED if self._noun else 0.0
        same_place = _SAME_PLACE if self._home else 0.0
        about = SUBJECT_MOST if subject is not None else 0.0
        self._by_slots = counted + same_place + about + self._by_words

    def parts(self, one: Series) -> Parts | None:
        """The parts of a series' score; None where they cannot reach the least that counts, and of
        the way back of a route that is told."""
        held, bearing, least = self._held, self._bearing, self._least
        form, fit = self._by_form.get(held.forms[one.key]) or self._form(one)
        if self._of_a_stretch and not answers_a_stretch(one):
            form = {**form, "frequency": OF_A_STRETCH}
            fit = sum(form.values())
        if self._days:
            form = {**form, "frequency": of_the_first_days(self._days, one)}
            fit = sum(form.values())
        if is_the_way_back(one.title, self._claim.clause.sentence_text):
            return None
        ref_area, counterpart = self._places.parts(one)
        house = self._house.get(one.key, 0.0)
        by_part = self._by_part if one.breakdown is not None else 0.0
        lasting = bool(self._lasting) and measure_of(one) == self._lasting
        goes_on = _TOPIC + _BESIDE_WORDS if lasting or one.key == self._beside else 0.0
        sure = ref_area + counterpart + house + fit
        if sure + self._by_slots + goes_on + by_part < least:
            return None
        slots = self._slots(one, lasting)
        sure += sum(slots)
        if sure + self._by_words + by_part < least:
            return None
        words = overlap(held, bearing, one)
        sure += words
        if sure + self._by_measure + by_part < least:
            return None
        indicator = measure_part(held, bearing, one, self._weights[one.key])
        taken_up = one.key == self._beside and self._taken_up
        if taken_up or (lasting and (not self._idle or one.key == self._beside)):
            indicator = max(indicator, _HELD)
        if self._kind and one.indicator == self._kind:
            indicator = max(indicator, MEASURE_MOST * self._by_kind)
        sure += indicator
        if sure + self._by_title + by_part < least:
            return None
        breakdown = breakdown_part(held, bearing, one)
        if one.key == self._beside and self._needs_no_part:
            breakdown = max(breakdown, 0.0)  # "Car loans fell to $3bn. They are up 4% on the year"
        if self._days and is_the_whole_of_its_days(one) and not any(s.own for s in bearing.parts):
            breakdown = max(breakdown, 0.0)  # told by the time
        if sure + self._by_title + breakdown < least:
            return None
        parted = one.breakdown is not None and breakdown > _PART_TOLD
        elsewhere = self._elsewhere and not parted and not bearing.tells(one)
        if elsewhere and not worded(held, bearing, one):
            indicator = min(indicator, _TOLD_ELSE)
        words_left = self._unnamed
        unnamed = unnamed_part(held, words_left, one) if words_left and not parted else 0.0
        other = grade_part(self._grades, one) if self._grades else 0.0
        return {
            "indicator": indicator,
            "words": words,
            "ref_area": ref_area,
            "counterpart": counterpart,
            "breakdown": breakdown,
            **form,
            **dict(zip(_SLOTS, slots, strict=True)),
            "unnamed": other or unnamed,
            "title": told_apart(held, bearing, self._contested, self._near, one),
            "house": house,
        }

    def _goes_on_with(self, before: Series) -> bool:
        """Whether the figure before was of a company, and the sentence names no other one."""
        firms = self._held.firms
        own = {s.term.code for s in self._bearing.parts if s.own and s.term.code in firms}
        if self._claim.assertion in _IN_WORDS:
            return False  # of which nothing but the series tells a misreading
        return before.breakdown in firms and own <= {before.breakdown}

    @cached_property
    def _grades(self) -> Mapping[str, str]:
        return grades_told(self._claim)

    @cached_property
    def _unnamed(self) -> Mapping[str, frozenset[str]]:
        return unnamed_words(self._bearing)

    def _form(self, one: Series) -> tuple[Parts, float]:
        """The parts that depend on the form of a series and not on what it measures where, and
        their sum; they are kept for all of that form."""
        bearing, claim, steps = (
            self._bearing,
            self._claim,
            (one.frequency, one.nature, one.accumulation),
        )
        if steps not in self._steps:
            self._steps[steps] = frequency(claim, one)
        alone = _ALONE if self._alone and one.unit == self._alone else 0.0
        parts = {
            "adjustment": word_choice(bearing, TermKind.ADJUSTMENT, one.adjustment),
            "prices": word_choice(bearing, TermKind.PRICES, prices_of(one)),
            "unit": unit_part(claim, one) + alone,
            "frequency": self._steps[steps],
            "headline": self._held.headline_part(one),
            "status": 0.1 if one.status == "forecast" else 0.0,
            "head": head_part(self._head, one),
        }
        found = self._by_form[self._held.forms[one.key]] = parts, sum(parts.values())
        return found

    def _slots(self, one: Series, lasting: bool) -> tuple[float, ...]:
        """The parts of what is counted and of what the figures before were about."""
        held, noun, subject = self._held, self._noun, self._subject
        topic = _TOPIC if lasting else 0.0
        if one.key == self._beside:
            topic += _BESIDE if self._claim.assertion == "value" else _BESIDE_WORDS
        counted = (_COUNTED if counts_by_name(held, one, noun) else _UNCOUNTED) if noun else 0.0
        same_place = _SAME_PLACE if self._home and one.ref_area == self._home else 0.0
        if self._firm and one.breakdown == self._firm and one.key != self._before:
            same_place += _SAME_FIRM if self._weights[one.key] >= _NAMED else 0.0
        share = self._share(one) if self._shared else 0.0
        article = subject.part(one, self._placed) if subject else 0.0
        return counted, topic, same_place, share, article

    def _share(self, one: Series) -> float:
        """The part of a total that would be the share of a whole in itself."""
        if one.breakdown or one.unit in RATES or one.counterpart not in (None, _WORLD):
            return 0.0
        if self._of_itself == _OF_ITSELF and not self._held.is_parted(one.indicator):
            return 0.0
        return self._of_itself
