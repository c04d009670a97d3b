"""Home of the signs of company: how a series lies to those that the figures around one are of."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict

_BACK, _AHEAD = 3, 2
"""So many figures with a series before one, and so many behind it, tell of its own."""
_PRONOUNS = frozenset("it they that those this these he she both".split())
_TOLD, _MOST, _HALF = (1, 2, 4), 0.3, 0.5
"""How many right figures of a series are a sign, and which part of them all is much of it or of its
measure."""


def signs_of_company(
    place: int, pool: Mapping[str, Series], named: str, sitting: Sitting
) -> dict[str, set[str]]:
    """The signs of each series of a pool; `named` is how much the clause of the figure at `place`
    names."""
    found: dict[str, set[str]] = {key: set() for key in pool}
    own, others = sitting.verdicts[place].claim, sitting.verdicts
    right = [v for i, v in enumerate(others) if i != place and _is_right(v)]
    measures = Counter(s.indicator for v in right for s in sitting.series_of((v.series,)))
    by_series: dict[str | None, list[Verdict]] = defaultdict(list)
    for verdict in right:
        by_series[verdict.series].append(verdict)
    before = [v for v in reversed(others[:place]) if v.series is not None]
    last = next((v for v in before if _is_right(v)), None)
    alone = place > 0 and others[place - 1].series is None
    led_by = (_subject_of(own), named)
    for key, one in pool.items():
        found[key].update(("back.nothing",) if alone else ())
        found[key].update(_of_those_before(one, own, before[:_BACK], led_by, sitting))
        found[key].update(_of_the_last(one, own, last, led_by, sitting))
        found[key].update(_of_those_behind(one, own, others[place + 1 :][:_AHEAD], sitting))
        of_it = by_series.get(key, ())
        found[key].update(_of_all_that_is_right(one, others[place], of_it, len(right), measures))
    return found


def _of_those_before(
    one: Series,
    own: Claim,
    before: Sequence[Verdict],
    led_by: tuple[str, str],
    sitting: Sitting,
) -> Iterator[str]:
    for back, other in enumerate(before, 1):
        for shared in _shared(one, other, sitting):
            yield f"back{back}.{shared}"
            if back == 1:
                rated, near = "right" if _is_right(other) else "open", _nearness(own, other)
                yield f"back1.{shared}.{rated}.{near}"
                yield f"back1.{shared}.{led_by[0]}"
                yield f"back1.{shared}.{led_by[1]}.{near}"
                yield f"back1.{shared}.{other.operation or 'level'}.{own.operation or 'level'}"


def _of_the_last(
    one: Series, own: Claim, last: Verdict | None, led_by: tuple[str, str], sitting: Sitting
) -> Iterator[str]:
    if last is None:
        return
    for shared in _shared(one, last, sitting):
        near = _nearness(own, last)
        yield f"last.{shared}.{near}"
        yield f"last.{shared}.{led_by[0]}"
        yield f"last.{shared}.{led_by[1]}.{near}"


def _of_those_behind(
    one: Series, own: Claim, behind: Sequence[Verdict], sitting: Sitting
) -> Iterator[str]:
    for other in behind:
        near = "in" if other.claim.clause.sentence == own.clause.sentence else "out"
        for shared in _shared(one, other, sitting):
            yield f"ahead.{shared}.{near}.{'right' if _is_right(other) else 'open'}"


def _of_all_that_is_right(
    one: Series,
    verdict: Verdict,
    of_it: Sequence[Verdict],
    right: int,
    measures: Mapping[str | None, int],
) -> Iterator[str]:
    """The signs of how much else of an article is of a series: so many are `right`, those `of_it`
    among them, and `measures` counts them."""
    claim, clause = verdict.claim, verdict.claim.clause
    then = [v for v in of_it if v.period == verdict.period]
    alike = [(v.operation or "level") == (claim.operation or "level") for v in then]
    told = {
        "sentence": any(v.claim.clause.sentence == clause.sentence for v in of_it),
        "told.most": bool(right) and len(of_it) / max(1, right) >= _MOST,
        "told.never": not of_it,
        "told.already": any(alike),
        "told.otherwise": not all(alike),
        "told.block": any(v.claim.clause.block == clause.block for v in of_it),
    }
    yield from (name for name, holds in told.items() if holds)
    yield from (f"told.{least}" for least in _TOLD if len(of_it) >= least)
    same = measures.get(one.indicator, 0)
    if right:
        yield from ("measure.most",) if same / right >= _HALF else ()
        yield from ("measure.never",) if not same else ()


def _shared(one: Series, other: Verdict, sitting: Sitting) -> Iterator[str]:
    """What a series shares with the one that a figure is of."""
    of = sitting.series.get(other.series or "")
    if of is None:
        return
    if one.key == of.key:
        yield "same"
        return
    if one.family == of.family:
        yield "family"
        return
    place = one.ref_area == of.ref_area
    measure = one.indicator is not None and one.indicator == of.indicator
    part = one.breakdown is not None and one.breakdown == of.breakdown
    told = {
        "measure": measure,
        "measure.part": measure and one.breakdown == of.breakdown,
        "measure.place": measure and place,
        "part": part,
        "place": place,
        "unit": one.unit == of.unit,
    }
    yield from (name for name, holds in told.items() if holds)


def _nearness(own: Claim, other: Verdict) -> str:
    clause = other.claim.clause
    if clause.sentence == own.clause.sentence:
        return "in"
    return "block" if clause.block == own.clause.block else "far"


def _subject_of(claim: Claim) -> str:
    """Whether a figure is told of a pronoun, a noun or nothing."""
    first = claim.clause.subject.lower().split()[:1]
    return "nothing" if not first else "pronoun" if first[0] in _PRONOUNS else "noun"


def _is_right(verdict: Verdict) -> bool:
    return verdict.rating is Rating.SUPPORTED and verdict.series is not None
