"""Home of the signs that speak for a series: what a reader sees of each that a figure may be of.

Series are those of the packs from which the right figures of the article are, where they have the
unit of the figure, and those that its words lead to. A sign is a few words joined by dots, told of
a series or not. Of the figure they look at its size and at why it was left open, not at whether
a series has had it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from verifier.judge.odds import shares_of
from verifier.judge.rarity import steps_told
from verifier.judge.rounds.odds.by_figure import (
    drawn_on,
    magnitudes_of,
    names_a_sibling,
    that_may_be_told,
)
from verifier.judge.rounds.odds.by_odds import MAY_BE
from verifier.judge.rounds.odds.by_words import Called, words_beside
from verifier.judge.rounds.odds.series_company import signs_of_company
from verifier.judge.rounds.odds.series_mentions import how_many, signs_of_mentions, stretches_around
from verifier.judge.rounds.odds.series_weights import WEIGHTS
from verifier.judge.rounds.sitting import Sitting
from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.quantity import Quantity
from verifier.model.series import Series
from verifier.model.verdict import Verdict
from verifier.reference.stems import stems_of

_WEIGHTS = (0.4, 0.9, 1.5, 2.2, 3.0, 4.0)
"""From which weights on shared words are signs: a word weighs the more, the fewer series have it;
one that every fifth has about 1.6."""
_SCORES = (0.3, 0.45, 0.6, 0.8, 1.0, 1.2)
_SCORED = tuple(f"score.{least}" for least in _SCORES)
_OVER = 0.3
"""So much more shared words must weigh than those of the series read."""
_RANKS = 4
_LITTLE, _MUCH = 0.7, 2.0
"""Below the one a clause names hardly anything, from the other on it names a measure."""
_EDGE, _NEAR, _OFF = 1.02, 1.4, 3.0
"""How far, in times, a size may lie beyond those that a series has had, to be within or near them
or off; what lies further is far."""
_AROUND, _DENSE = 0.15, (0.1, 0.3, 0.6, 0.9)
"""How far around a size others are counted, and from which parts of all figures on is a sign."""
_SO_DENSE = tuple(f"size.dense.{dense}" for dense in _DENSE)

Signs = dict[str, set[str]]
"""The signs of each series, by its key."""


def series_shares(place: int, sitting: Sitting) -> dict[str, float]:
    """The share of each series that the figure at `place` may be of, by its key; all of them add
    up to 1."""
    return shares_of(series_of(place, sitting), WEIGHTS)


def series_of(place: int, sitting: Sitting) -> Signs:
    """The series that the figure at `place` may be of, by their keys, with their signs."""
    verdict = sitting.verdicts[place]
    claim, quantity = verdict.claim, verdict.claim.quantity
    pool = {one.key: one for one in pool_of(verdict, sitting)}
    if not pool:
        return {}
    found: Signs = {key: set() for key in pool}
    named = _add_by_words(found, verdict, list(pool.values()), sitting.text)
    company = signs_of_company(place, pool, named, sitting)
    mentions = signs_of_mentions(claim, pool, sitting.text)
    areas = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    for key, one in pool.items():
        found[key].update(_as_read(verdict, one, pool))
        found[key].update(company[key])
        found[key].update(mentions[key])
        if quantity is not None and claim.assertion == "value":  # a run's length is no size
            found[key].update(_by_size(claim, quantity, key, sitting))
        found[key].update(_by_form(verdict, one, areas, sitting))
    for rank, candidate in enumerate(verdict.candidates):
        if candidate.series in found:
            found[candidate.series].add(f"candidate.{min(rank, _RANKS)}")
            found[candidate.series].update(_SCORED[: bisect_right(_SCORES, candidate.score)])
    return found


def pool_of(verdict: Verdict, sitting: Sitting) -> list[Series]:
    """The series that a figure may be of, each once."""
    packs, claim = drawn_on(sitting), verdict.claim
    found = list(that_may_be_told(claim, packs, sitting.catalogue))
    other = MAY_BE.get(claim.operation or "level")
    if other is not None and claim.quantity is not None and claim.quantity.unit == "percent":
        told_so = replace(claim, operation=other)
        found += that_may_be_told(told_so, packs, sitting.catalogue)
    found += sitting.series_of((*(c.series for c in verdict.candidates), verdict.series))
    return list(dict.fromkeys(found))


def _as_read(verdict: Verdict, one: Series, pool: Mapping[str, Series]) -> Iterator[str]:
    read = pool.get(verdict.series or "")
    if one.key == verdict.series:
        yield "read"
        yield f"read.{verdict.reason}"
        yield "read.computed" if verdict.computed is not None else "read.bare"
    elif read is not None and one.family == read.family:
        yield "read.family"


def _add_by_words(found: Signs, verdict: Verdict, pool: Sequence[Series], text: str) -> str:
    """Add what the words beside a figure, in its clause, in its sentence and around it share with
    each series; what is given is how much those of the clause name at all."""
    claim, clause = verdict.claim, verdict.claim.clause
    told = {
        "beside": words_beside(claim),
        "clause": frozenset(stems_of(f"{clause.before} . {clause.after}")),
        "sentence": frozenset(stems_of(clause.sentence_text)),
        **stretches_around(claim, text),
    }
    most, called = {}, Called(pool)
    for where, words in told.items():
        weights = called.weights(words)
        most[where] = max(weights.values(), default=0.0)
        read = weights.get(verdict.series or "")
        best = [key for key, weight in weights.items() if weight == most[where]]
        steps = [f"{where}.{least}" for least in _WEIGHTS]
        nothing, first = f"{where}.none", f"{where}.best.{how_many(best)}"
        for key, weight in weights.items():
            if not weight:
                found[key].add(nothing)
            else:
                found[key].update(steps[: bisect_right(_WEIGHTS, weight)])
                if weight == most[where]:
                    found[key].add(first)
            if read is not None and weight > read + _OVER:
                found[key].add(f"{where}.over_the_read")
            if read is not None and weight < read - _OVER:
                found[key].add(f"{where}.under_the_read")
    named = most["clause"]
    return "bare" if named < _LITTLE else "some" if named < _MUCH else "named"


def _by_size(claim: Claim, quantity: Quantity, key: str, sitting: Sitting) -> Iterator[str]:
    """How the size of a figure lies to those that a series has had."""
    magnitudes = magnitudes_of(sitting.catalogue, key)
    told = magnitudes.told_by(claim.operation, steps_told(claim, magnitudes))
    if not told:
        yield "size.unknown"
        return
    unit = magnitudes.series.unit if claim.operation in ("level", "change", None) else None
    size = abs(float(quantity.value)) / in_unit_of(quantity, 1.0, unit)
    least, most = told[0], told[-1]
    if least / _EDGE <= size <= most * _EDGE:
        yield "size.within"
        first, last = size * (1 - _AROUND), size * (1 + _AROUND)
        part = (bisect_right(told, last) - bisect_left(told, first)) / len(told)
        yield from _SO_DENSE[: bisect_right(_DENSE, part)]
    elif least / _NEAR <= size <= most * _NEAR:
        yield "size.near"
    else:
        yield "size.off" if least / _OFF <= size <= most * _OFF else "size.far"


def _by_form(verdict: Verdict, one: Series, areas: set[str], sitting: Sitting) -> Iterator[str]:
    """What a series is, beside what the words of a figure make of it."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    yield "unit.own" if quantity is not None and one.unit == quantity.unit else "unit.other"
    yield f"form.{claim.operation or 'level'}.{one.transformation}"
    told = {
        "headline": one.headline,
        "whole": one.breakdown is None,
        "home": one.ref_area == sitting.subject.home,
        "place.named": one.ref_area in areas,
    }
    yield from (name for name, holds in told.items() if holds)
    if areas and one.ref_area not in areas and names_a_sibling(claim, one, sitting):
        yield "place.sibling"
    period = verdict.period or claim.clause.time.period
    if period is not None:
        yield f"steps.{'own' if period.frequency is one.frequency else 'other'}"
