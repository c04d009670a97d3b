"""Home of the signs of company: how a series lies to those that the figures around one are of."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial

from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Verdict

_BACK, _AHEAD = 3, 2
"""So many figures with a series before one, and so many behind it, tell of its own."""
_PRONOUNS = frozenset("it they that those this these he she both".split())
_TOLD, _MOST, _HALF = (1, 2, 4), 0.3, 0.5
"""How many right figures of a series are a sign, and which part of them all is much of it or of its
measure."""


class _Beside:
    """A figure around another one, with the signs of what a series shares with that of its own:
    the same ones for all series that share as much."""

    def __init__(self, of: Series, signs: Callable[[str], Iterator[str]]) -> None:
        self._of, self._family, self._signs = of, of.family, signs
        self._found: dict[tuple[str, ...], Sequence[str]] = {}

    def signs(self, one: Series) -> Sequence[str]:
        """The signs of a series."""
        shared = _shared(one, self._of, self._family)
        found = self._found.get(shared)
        if found is None:
            found = self._found[shared] = [sign for each in shared for sign in self._signs(each)]
        return found


def signs_of_company(
    place: int, pool: Mapping[str, Series], named: str, sitting: Sitting
) -> dict[str, set[str]]:
    """The signs of each series of a pool; `named` is how much the clause of the figure at `place`
    names."""
    others = sitting.verdicts
    right = [v for i, v in enumerate(others) if i != place and is_right(v)]
    measures = Counter(s.indicator for v in right for s in sitting.series_of((v.series,)))
    by_series: dict[str | None, list[Verdict]] = defaultdict(list)
    for verdict in right:
        by_series[verdict.series].append(verdict)
    alone = {"back.nothing"} if place > 0 and others[place - 1].series is None else set[str]()
    beside = list(_beside(place, named, sitting))
    found: dict[str, set[str]] = {}
    for key, one in pool.items():
        of_it = by_series.get(key, ())
        told = _of_all_that_is_right(one, others[place], of_it, len(right), measures)
        found[key] = alone.union(told, *(other.signs(one) for other in beside))
    return found


def _beside(place: int, named: str, sitting: Sitting) -> Iterator[_Beside]:
    """The figures before one, the last right one of them, and those behind it."""
    own, others, series = sitting.verdicts[place].claim, sitting.verdicts, sitting.series
    led_by = (_subject_of(own), named)
    before = [v for v in reversed(others[:place]) if v.series is not None]
    last = next((v for v in before if is_right(v)), None)
    around = [
        (v, partial(_before, back, v, own, led_by)) for back, v in enumerate(before[:_BACK], 1)
    ]
    around += [(last, partial(_last, last, own, led_by))] if last is not None else []
    around += [(v, partial(_ahead, v, own)) for v in others[place + 1 :][:_AHEAD]]
    for other, signs in around:
        of = series.get(other.series or "")
        if of is not None:
            yield _Beside(of, signs)


def _before(
    back: int, other: Verdict, own: Claim, led_by: tuple[str, str], shared: str
) -> Iterator[str]:
    yield f"back{back}.{shared}"
    if back == 1:
        rated, near = "right" if is_right(other) else "open", _nearness(own, other)
        yield f"back1.{shared}.{rated}.{near}"
        yield f"back1.{shared}.{led_by[0]}"
        yield f"back1.{shared}.{led_by[1]}.{near}"
        yield f"back1.{shared}.{other.operation or 'level'}.{own.operation or 'level'}"


def _last(last: Verdict, own: Claim, led_by: tuple[str, str], shared: str) -> Iterator[str]:
    near = _nearness(own, last)
    yield f"last.{shared}.{near}"
    yield f"last.{shared}.{led_by[0]}"
    yield f"last.{shared}.{led_by[1]}.{near}"


def _ahead(other: Verdict, own: Claim, shared: str) -> Iterator[str]:
    near = "in" if other.claim.clause.sentence == own.clause.sentence else "out"
    yield f"ahead.{shared}.{near}.{'right' if is_right(other) else 'open'}"


def _of_all_that_is_right(
    one: Series,
    verdict: Verdict,
    of_it: Sequence[Verdict],
    right: int,
    measures: Mapping[str | None, int],
) -> Iterator[str]:
    """The signs of how much else of an article is of a series: so many are `right`, those `of_it`
    among them, and `measures` counts them."""
    if of_it:
        yield from _of_those_of_it(verdict, of_it, right)
    else:  # as of most series
        yield "told.never"
    same = measures.get(one.indicator, 0)
    if right:
        yield from ("measure.most",) if same / right >= _HALF else ()
        yield from ("measure.never",) if not same else ()


def _of_those_of_it(verdict: Verdict, of_it: Sequence[Verdict], right: int) -> Iterator[str]:
    """The signs of the right figures that are of a series, so many of which the article has."""
    claim, clause = verdict.claim, verdict.claim.clause
    then = [v for v in of_it if v.period == verdict.period]
    alike = [(v.operation or "level") == (claim.operation or "level") for v in then]
    told = {
        "sentence": any(v.claim.clause.sentence == clause.sentence for v in of_it),
        "told.most": len(of_it) / right >= _MOST,
        "told.already": any(alike),
        "told.otherwise": not all(alike),
        "told.block": any(v.claim.clause.block == clause.block for v in of_it),
    }
    yield from (name for name, holds in told.items() if holds)
    yield from (f"told.{least}" for least in _TOLD if len(of_it) >= least)


def _shared(one: Series, of: Series, family: tuple[str | None, ...]) -> tuple[str, ...]:
    """What a series shares with the one, of some `family`, that a figure is of."""
    if one.key == of.key:
        return ("same",)
    if one.family == family:
        return ("family",)
    measure = one.indicator is not None and one.indicator == of.indicator
    part, place = one.breakdown == of.breakdown, one.ref_area == of.ref_area
    told = one.breakdown is not None
    return _named(measure, part, told, place, one.unit == of.unit)


@lru_cache(maxsize=1 << 5)
def _named(measure: bool, part: bool, told: bool, place: bool, unit: bool) -> tuple[str, ...]:
    """What is shared, by its names; `told` says that the series is of a part at all."""
    shared = {
        "measure": measure,
        "measure.part": measure and part,
        "measure.place": measure and place,
        "part": part and told,
        "place": place,
        "unit": unit,
    }
    return tuple(name for name, holds in shared.items() if holds)


def _nearness(own: Claim, other: Verdict) -> str:
    clause = other.claim.clause
    if clause.sentence == own.clause.sentence:
        return "in"
    return "block" if clause.block == own.clause.block else "far"


def _subject_of(claim: Claim) -> str:
    """Whether a figure is told of a pronoun, a noun or nothing."""
    first = claim.clause.subject.lower().split()[:1]
    return "nothing" if not first else "pronoun" if first[0] in _PRONOUNS else "noun"
