"""Home of figures that the words next to them and their digits tell together.

"The cables brought in a net 7.6TWh", after the output of nuclear stations: the words would not do
by themselves, for no list has them, nor would the figure, which many series have had. But of the
series whose titles share as much with these words only one has had that figure at that time.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from math import fsum, log

from verifier.judge.checkable import of_two_measures
from verifier.judge.rarity import rarity_of
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.odds.by_figure import (
    CHANCE,
    drawn_on,
    magnitudes_of,
    names_a_sibling,
    that_may_be_told,
)
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.names_of_others import names_the_other_side
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Verdict
from verifier.reference.stems import stems_of

_LEAST = 1.5
"""The least weight of the words shared: about that of one that every fifth series has."""
_BEFORE, _AFTER = 120, 60
_BEHIND_A_FIGURE, _ENDS = regex(r"\d"), regex(r"[\d,;]")
IDLE = frozenset("the of and in a to for on by all per total no not an at with from".split())
_EPSILON = 1e-9


def by_words_beside(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the one series that fits them and shares most with the words next
    to them, of the packs from which the right figures of the article are.

    Of the figures left open in the labelled articles 8 are borne out so, all right and all of that
    series. Of those that fit one series sharing any word, without weighing the words against those
    of others, 15 of 41 were planted errors.
    """
    packs = drawn_on(sitting)
    return [by_words_of(verdict, packs, sitting) for verdict in sitting.verdicts]


def by_words_of(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Verdict:
    """The verdict on an open figure as the words next to it bear it out; the same where they do
    not."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or not packs or not _may_be_told_so(verdict, quantity):
        return verdict
    near = words_beside(claim)
    pool = list(that_may_be_told(claim, packs, sitting.catalogue))
    pool = [one for one in pool if not names_the_other_side(claim, one)]
    weights = weights_of(pool, near)
    named = [one for one in pool if weights[one.key] >= _LEAST]
    held = _held(claim, quantity, named, sitting)
    if not held:
        return verdict
    best = max(held, key=lambda o: (weights[o.forms.series.key], o.forms.series.key))
    one, weight = best.forms.series, weights[best.forms.series.key]
    rivals = [other for other in pool if other.family != one.family]
    if any(weights[other.key] > weight + _EPSILON for other in rivals):
        return verdict
    alike = [other for other in pool if weights[other.key] >= weight - _EPSILON]
    fitting = {o.forms.series.family for o in held if o.forms.series in alike}
    if len(fitting) > 1 or names_a_sibling(claim, one, sitting):
        return verdict
    if not _is_nearer(one, weight, sitting.series.get(verdict.series or ""), weights):
        return verdict
    magnitudes = (magnitudes_of(sitting.catalogue, other.key) for other in alike)
    if fsum(rarity_of(claim, quantity, had).chance for had in magnitudes) > CHANCE:
        return verdict
    return sitting.judge.composer.held(verdict, best, Caveat.MEASURE_ASSUMED)


def _may_be_told_so(verdict: Verdict, quantity: Quantity) -> bool:
    """Whether a figure is open that is told by itself and without a loose hedge."""
    claim = verdict.claim
    if not is_open_yet(verdict) or claim.assertion != "value":
        return False
    exact = quantity.bound in (Bound.EXACT, Bound.ABOUT) and quantity.unit not in (None, "ratio")
    return exact and not tells_order(claim.clause.sentence_text) and not of_two_measures(claim)


def _held(
    claim: Claim, quantity: Quantity, pool: Collection[Series], sitting: Sitting
) -> list[Outcome]:
    fits = (
        s for s in pool if rarity_of(claim, quantity, magnitudes_of(sitting.catalogue, s.key)).fits
    )
    found = (sitting.held_closely(claim, one.key) for one in fits)
    return [outcome for outcome in found if outcome is not None]


def _is_nearer(
    one: Series, weight: float, read: Series | None, weights: Mapping[str, float]
) -> bool:
    """Whether the words are no more those of the series that a figure was read for; of another
    part or place of one measure they must be less, for a slip takes the figure of just such a
    sibling."""
    told = weights.get(read.key, 0.0) if read is not None else 0.0
    if read is not None and read.indicator == one.indicator:
        return told < weight - _EPSILON
    return told <= weight + _EPSILON


def words_beside(claim: Claim) -> frozenset[str]:
    """The words before a figure, up to another one, and those behind it in its breath."""
    before = _BEHIND_A_FIGURE.split(claim.clause.before[-_BEFORE:])[-1]
    after = _ENDS.split(claim.clause.after[:_AFTER])[0]
    return frozenset(stems_of(f"{before} . {after}")) - IDLE


class Called:
    """What some series are called, ready to be asked which of them share some words; `within` are
    all that will be asked for, where that is known."""

    def __init__(self, pool: Iterable[Series], within: frozenset[str] | None = None) -> None:
        words = {one.key: words_of(one) for one in pool}
        self._keys = list(words)
        self._having: dict[str, list[str]] = defaultdict(list)
        for key, said in words.items():
            for word in said if within is None else said & within:
                self._having[word].append(key)

    def weights(self, near: frozenset[str]) -> dict[str, float]:
        """What each series shares with the words: the more, the fewer others have them."""
        shared: dict[str, list[float]] = {}
        for word in near & self._having.keys():
            having = self._having[word]
            rarity = log((len(self._keys) + 1) / len(having))
            for key in having:
                shared.setdefault(key, []).append(rarity)
        nothing = dict.fromkeys(self._keys, 0.0)  # which most of them share
        return nothing | {key: fsum(rarities) for key, rarities in shared.items()}


def weights_of(pool: Iterable[Series], near: frozenset[str]) -> dict[str, float]:
    """What each series shares with the words: the more, the fewer others have them."""
    return Called(pool, near).weights(near)


def words_of(one: Series) -> frozenset[str]:
    """The words of a series' title, part and aliases."""
    return _words_of(one.title, one.breakdown or "", one.aliases)


@lru_cache(maxsize=1 << 12)
def _words_of(*told: str | tuple[str, ...]) -> frozenset[str]:
    said = (each if isinstance(each, str) else " ".join(each) for each in told)
    return frozenset(stems_of(" ".join(said)))
