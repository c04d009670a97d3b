"""Home of what the series near a claim say together: whether words tell one of them at all, what
unit is told of one measure alone, which measure lasts.
"""

from collections.abc import Collection, Iterable, Sequence

from verifier.match.bearing import Bearing
from verifier.match.fits import RATES
from verifier.match.holdings import Holdings
from verifier.match.naming import retold, worded
from verifier.model.claim import Claim
from verifier.model.clause import TAKEN_UP
from verifier.model.codelist import normalise
from verifier.model.codes import MEASURES
from verifier.model.mention import TermKind
from verifier.model.series import COUNTED, Series
from verifier.reference.stems import stem

_WORDED = 0.3
"""From this on the words of a title name its measure where nothing else is named."""
_ANY_NOUN = COUNTED | frozenset("time item people number case unit month year".split())
"""Nouns that count anything."""


def is_worded(held: Holdings, bearing: Bearing, pool: Iterable[Series]) -> bool:
    """Whether words of the sentence tell one of the series by its title."""
    return any(retold(held, bearing, one) or worded(held, bearing, one) >= _WORDED for one in pool)


def counted_noun(claim: Claim, pool: Iterable[Series], held: Holdings) -> str:
    """What a figure counts, where some of the series count it by name ("17 pupils") and others
    do not; jobs and people are told of by many measures that have another name."""
    figure, quantity = claim.clause.figure, claim.quantity
    noun = normalise(figure.noun) if figure is not None and figure.noun else ""
    if not noun or noun in _ANY_NOUN or (quantity is not None and quantity.unit == "person"):
        return ""
    noun = stem(noun)
    return noun if any(noun in held.words[one.key] for one in pool) else ""


def counts_by_name(held: Holdings, one: Series, noun: str) -> bool:
    """Whether a series counts what the stem of a noun tells: in its title, or as its unit."""
    return noun in held.words[one.key] or noun == stem(one.unit)


def lasting_measure(
    held: Holdings,
    bearing: Bearing,
    topic: Series | None,
    pool: Sequence[Series],
    live: Collection[str | None],
) -> str | None:
    """The measure of the topic, where the sentence names none, no word of it tells another one's
    title better and no pronoun stands for a series of another one."""
    if topic is None or bearing.names_a_measure(live):
        return None
    measure = measure_of(topic)
    if _is_left_for_another(bearing, measure, live):
        return None
    named = bearing.of(TermKind.SERIES)
    taken = {s.term.code for s in named if not s.own and s.weight >= TAKEN_UP}
    meant = {measure_of(one) for one in pool if one.key in taken}
    if meant and measure not in meant:
        return None
    own, other = 0.0, 0.0
    for one in pool:
        told = worded(held, bearing, one)
        if measure_of(one) == measure:
            own = max(own, told)
        else:
            other = max(other, told)
    return measure if own >= other else None


def _is_left_for_another(bearing: Bearing, measure: str, live: Collection[str | None]) -> bool:
    """Whether a claim answers a question that names another measure than that of the figure before:
    "The gap with Mexico? A colossal $190bn"."""
    asked = {s.term.code for s in bearing.indicators if not s.own and s.weight >= TAKEN_UP}
    return measure not in asked and not asked.isdisjoint(live)


def measure_of(one: Series) -> str:
    """The measure of a series; one that no list has is a measure of its own."""
    return one.indicator or one.key


def alone_in_unit(claim: Claim, pool: Iterable[Series]) -> str | None:
    """The unit of a figure, where a single measure is told in it: minutes, hectares."""
    unit = claim.quantity.unit if claim.quantity else None
    if unit not in MEASURES - RATES or claim.operation != "level":
        return None
    return unit if len({one.indicator for one in pool if one.unit == unit}) == 1 else None
