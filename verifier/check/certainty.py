"""How certain it is what a figure is about: the named pieces of evidence and what they add up to.

The claimed number takes no part: only words, places and dates do.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from verifier.check.compared import is_set_against_a_season
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import LISTED
from verifier.model.codelist import words_of
from verifier.model.mention import TermKind, TimeKind
from verifier.model.series import Series
from verifier.reference.stems import stems_of
from verifier.reference.titles import bare_title, head_words


class Told(IntEnum):
    """How a slot of the series is told by the text."""

    OPEN = 0
    """Nothing in the text tells it."""
    CARRIED = 1
    """It is told somewhere before and carried over."""
    NAMED = 2
    """The figure's own sentence names it, or nothing else could be meant."""


OWN = 0.6
"""From this weight on a phrase of the figure's own sentence is meant by it."""
PLAINLY = 0.7
"""From this weight on it stands beside the figure."""
NEAR = 0.25
"""From this weight on a phrase of another sentence may be carried over."""
_LEAD = 0.1
"""By so much the words for one series must outweigh those for another to tell them apart."""
_MOST = 0.6
"""So many words of a title's head in a sentence name its measure."""
_TOTALS = (None, "WLD")


@dataclass(frozen=True, slots=True)
class Certainty:
    """What the text says of each slot of the series that matched, and of the period."""

    measure: Told
    part: Told
    place: Told
    time: Told
    parted: bool
    """Whether the series is a part of its measure, so that `part` says something."""

    @property
    def doubts(self) -> int:
        """How many steps the text leaves to the reader: 0 where all is named."""
        slots = (self.measure, self.part, self.place, self.time)
        return sum(Told.NAMED - told for told in slots)

    @property
    def anchored(self) -> bool:
        """Whether the figure's own sentence names the measure or its part."""
        return self.measure is Told.NAMED or (self.parted and self.part is Told.NAMED)


def certainty_of(
    claim: Claim, one: Series, kin: Iterable[Series], borne: bool = False
) -> Certainty:
    """The evidence that a claim is about `one` and about the period that was read; `kin` are the
    series of its measure, `borne` says that another figure of the paragraph bears it out."""
    measure = _told(claim, measure_weight(claim, one), TermKind.INDICATOR, one.indicator)
    return Certainty(
        Told.NAMED if borne else measure,
        _told(claim, _part_weight(claim, one), TermKind.BREAKDOWN, one.breakdown),
        _place_told(claim, one, kin),
        time_told(claim),
        one.breakdown is not None,
    )


def measure_weight(claim: Claim, one: Series) -> float:
    """How strongly the figure's own sentence names a measure: by its word, by an alias of the
    series or by most of its title's head."""
    words = set(stems_of(claim.clause.sentence_text))
    head = head_words(bare_title(one))
    titled = bool(head) and len(head & words) >= _MOST * len(head)
    if titled and (places := words_of_places(claim)) & head:
        head, words = head - places, words - places  # the euro area's rate of something else
        titled = bool(head) and len(head & words) >= _MOST * len(head)
    return max(
        _own_weight(claim, TermKind.INDICATOR, one.indicator),
        _own_weight(claim, TermKind.SERIES, one.key),
        PLAINLY if titled else 0.0,
    )


def words_of_places(claim: Claim) -> set[str]:
    """The words of the places that the figure's own sentence names."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    spans = (
        s.span for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA and s.span
    )
    return {word for at in spans for word in stems_of(text[at.start - start : at.end - start])}


def time_told(claim: Claim) -> Told:
    """How the text tells the period: by its own words, by what it is compared with, or not."""
    clause = claim.clause
    if clause.time.period is None:
        return Told.OPEN
    if not clause.time.inherited or _stands_before(claim):
        return Told.CARRIED if _is_another_figures(claim) else Told.NAMED
    ref = clause.baseline
    mention = ref.mention if ref is not None else None
    dated = mention is not None and mention.kind is TimeKind.BASELINE and mention.anaphor is None
    compared = claim.operation != "level" and ref is not None and ref.period is not None
    exact = dated and compared and not is_set_against_a_season(claim)
    return Told.NAMED if exact else Told.CARRIED


def _stands_before(claim: Claim) -> bool:
    """Whether the time that a clause takes over from the one before it stands in its sentence."""
    mention, clause = claim.clause.time.mention, claim.clause
    near = mention is not None and clause.sentence.contains(mention.span)
    return near and mention is not None and mention.span.end <= claim.span.start


def _is_another_figures(claim: Claim) -> bool:
    """Whether the time stands behind another figure, which it may be told of instead: "rose 0.5%
    to $143.5 billion after a fall of 1.6% in January"."""
    mention, start = claim.clause.time.mention, claim.clause.sentence.start
    if mention is None or mention.span.start < claim.span.end:
        return False
    between = claim.clause.sentence_text[claim.span.end - start : mention.span.start - start]
    if _LED_TO.fullmatch(between) is not None:
        return False
    return any(character.isdigit() for character in between)


_LED_TO = regex(
    r"(?:\s[a-z]+){0,2}\sto\s(?:[a-z]+\s){0,2}[^\w\s,;]{0,3}\d[\d.,]*%?(?:\s?[a-z-]+){0,3}\s?",
    re.IGNORECASE,
)
"""What a move led to, at the time that stands behind both: "slid 2.4 points to 98.9 in March"."""


def tells_apart(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the words of the figure's sentence choose `one` against `other`: in every slot in
    which they differ the one is named and the other less so, or nothing tells of the other and
    the measure is named.
    """
    named: list[bool] = []
    silent: list[bool] = []
    if one.indicator != other.indicator:
        mine, theirs = measure_weight(claim, one), measure_weight(claim, other)
        named.append(mine >= PLAINLY and mine > theirs + _LEAD)
        silent.append(False)
    if one.breakdown != other.breakdown:
        mine = _part_weight(claim, one)
        theirs = max(
            _weight(claim, TermKind.BREAKDOWN, other.breakdown),
            _part_weight(claim, other) if other.breakdown else 0.0,
        )
        part = one.breakdown is not None
        named.append(part and mine >= PLAINLY and mine > theirs + _LEAD)
        silent.append(not part and theirs < NEAR / 2)
    for place, rival in ((one.ref_area, other.ref_area), (one.counterpart, other.counterpart)):
        if place == rival or {place, rival} <= set(_TOTALS):
            continue
        mine, theirs = (
            _own_weight(claim, TermKind.AREA, place),
            _weight(claim, TermKind.AREA, rival),
        )
        named.append(mine >= PLAINLY and mine > theirs + _LEAD)
        silent.append(theirs < NEAR / 2)
    told = all(a or b for a, b in zip(named, silent, strict=True))
    return bool(named) and told and (any(named) or measure_weight(claim, one) >= PLAINLY)


def is_told(claim: Claim, one: Series, beside: Series) -> bool:
    """Whether the text, other sentences included, tells of `one` in every slot in which it differs
    from `beside`; a total needs no telling."""
    slots = (
        (TermKind.INDICATOR, one.indicator, beside.indicator),
        (TermKind.BREAKDOWN, one.breakdown, beside.breakdown),
        (TermKind.AREA, one.ref_area, beside.ref_area),
        (TermKind.AREA, one.counterpart, beside.counterpart),
    )
    asked = [(kind, code) for kind, code, other in slots if code != other and code not in _TOTALS]
    return all(_weight(claim, kind, code) >= NEAR for kind, code in asked)


def better_told(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the text, other sentences included, says more for `one` in the slots in which it
    differs from `other`."""
    slots = (
        (TermKind.INDICATOR, one.indicator, other.indicator),
        (TermKind.BREAKDOWN, one.breakdown, other.breakdown),
        (TermKind.AREA, one.ref_area, other.ref_area),
        (TermKind.AREA, one.counterpart, other.counterpart),
    )
    gaps = [_weight(claim, k, a) - _weight(claim, k, b) for k, a, b in slots if a != b]
    return sum(gaps) > _LEAD / 2


def _part_weight(claim: Claim, one: Series) -> float:
    if one.breakdown is None:
        return 1.0
    words = {w for w, _ in words_of(claim.clause.sentence_text)}
    own = {w for w, _ in words_of(one.breakdown)}
    return max(
        _own_weight(claim, TermKind.BREAKDOWN, one.breakdown),
        _own_weight(claim, TermKind.SERIES, one.key),
        OWN if own and own <= words else 0.0,
    )


def _place_told(claim: Claim, one: Series, kin: Iterable[Series]) -> Told:
    if max(_own_weight(claim, kind, one.key) for kind in (TermKind.PICK, TermKind.ALIAS)) >= OWN:
        return Told.NAMED  # a phrase of the house lists says all of its series
    places = [p for p in (one.ref_area, one.counterpart) if p not in _TOTALS]
    told = [_told(claim, _own_weight(claim, TermKind.AREA, p), TermKind.AREA, p) for p in places]
    if not told or min(told) is Told.NAMED:
        return Told.NAMED
    called = _is_a_name(one.breakdown) and _part_weight(claim, one) >= OWN
    rivals = (other for other in kin if not called or other.breakdown == one.breakdown)
    alone = all(
        (other.ref_area, other.counterpart) == (one.ref_area, one.counterpart) for other in rivals
    )
    return Told.NAMED if alone else min(told)


def _is_a_name(part: str | None) -> bool:
    """Whether a part is written as a name of several words, which tells where it is: the FTSE 100,
    Harrow Petroleum."""
    words = part.split() if part else []
    return len(words) > 1 and all(word[0].isupper() or word.isdecimal() for word in words)


def _told(claim: Claim, own: float, kind: TermKind, code: str | None) -> Told:
    if own >= OWN:
        return Told.NAMED
    return Told.CARRIED if _weight(claim, kind, code) >= NEAR else Told.OPEN


def _own_weight(claim: Claim, kind: TermKind, code: str | None) -> float:
    """How strongly the figure's sentence names something, or the line over its list does so for
    it."""
    start = claim.clause.sentence.start
    return max(
        (
            s.weight
            for s in claim.clause.terms
            if s.term.kind is kind and s.term.code == code
            if s.own or (s.weight >= LISTED and s.span is not None and s.span.end <= start)
        ),
        default=0.0,
    )


def _weight(claim: Claim, kind: TermKind, code: str | None) -> float:
    return max(
        (s.weight for s in claim.clause.terms if s.term.kind is kind and s.term.code == code),
        default=0.0,
    )
