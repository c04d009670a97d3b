"""Home of lists that tell again what the sentence before told, of another time: "Girls were on 78%
and boys on 73.8%. Last year the two stood at 76.7% and 72.7%".

Nothing names what each figure is of but its place: the first is of what the first figure of the
sentence before was of. All of them together are right by no chance.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import caveats_of
from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.judge.rounds.subjects.lists_told import lists_of, of_one_time
from verifier.judge.units_told import is_bare, told_in, unit_before
from verifier.match.fits import Fits, fitting
from verifier.model.claim import Claim
from verifier.model.mention import NAMING_KINDS
from verifier.model.outcome import Outcome
from verifier.model.span import Span
from verifier.model.verdict import Verdict

_TELLING = 2
"""So many digits each figure of a list has at least."""
_MANY = 3
"""A word for more measures than so many names none: "turned out"."""


def in_parallel_lists(sitting: Sitting) -> list[Verdict]:
    """Figures of a list without names borne out by the series of as many right figures of the
    sentence before, each in its place: nothing is assumed of what they are of, and what other
    rounds took for that does not make them an exchange."""
    result = list(sitting.verdicts)
    for places in lists_of(result):
        told = [result[at] for at in places]
        if not _are_bare(told):
            continue
        before = _told_before(result[: places[0]], told, sitting)
        unit = unit_before(told[0].claim, result[: places[0]])
        if unit is not None:
            told = [replace(v, claim=told_in(v.claim, *unit)) if is_bare(v) else v for v in told]
        found = _in_their_places(told, before, sitting) if before else []
        for at, verdict, held in zip(places, told, found, strict=True) if found else ():
            judged = sitting.judge.composer.judged
            result[at] = judged(verdict.claim, held, verdict.candidates, caveats=caveats_of(held))
    return result


def _are_bare(told: Sequence[Verdict]) -> bool:
    """Whether no word of the sentence up to the last figure of a list names anything, and each is
    telling."""
    first, last = told[0].claim, told[-1].claim
    named: dict[Span, set[str]] = {}
    for scoped in first.clause.terms:
        span, term = scoped.span, scoped.term
        if (
            scoped.own
            and span is not None
            and span.end <= last.span.start
            and term.kind in NAMING_KINDS
        ):
            named.setdefault(span, set()).add(term.code)
    quantities = [v.claim.quantity for v in told]
    telling = all(q is not None and significant_digits(q) >= _TELLING for q in quantities)
    return telling and all(len(codes) > _MANY for codes in named.values())


def _told_before(
    others: Sequence[Verdict], told: Sequence[Verdict], sitting: Sitting
) -> list[Verdict]:
    """The right figures of the sentence before a list, where as many as it has are of series that
    answer in its unit, each of another one; none elsewhere."""
    clause = told[0].claim.clause
    if not others or others[-1].claim.clause.block != clause.block:
        return []
    last = others[-1].claim.clause.sentence
    fits, unit = fitting(told[0].claim), _unit_of(told[0].claim)
    found = [
        v
        for v in others
        if v.claim.clause.sentence == last != clause.sentence
        and v.claim.assertion == "value"
        and (_unit_of(v.claim) == unit or _fits(v, fits, sitting))
    ]
    keys = {v.series for v in found if is_right(v)}
    return found if len(found) == len(keys) == len(told) else []


def _in_their_places(
    told: Sequence[Verdict], before: Sequence[Verdict], sitting: Sitting
) -> list[Outcome]:
    """What bears each figure out as one of the series in its place; none where not all are."""
    found: list[Outcome] = []
    for verdict, other in zip(told, before, strict=True):
        claim, key = of_one_time(verdict.claim, told[0].claim), other.series or ""
        held = sitting.held_closely(claim, key) or sitting.held_closely(
            _told_as(claim, other.claim), key
        )
        if held is None:
            return []
        found.append(held)
    return found


def _told_as(claim: Claim, other: Claim) -> Claim:
    """A claim told by the operation of another one: "sold 5.1% more. A year ago it was 5.6%"."""
    return replace(claim, operation=other.operation, direction=other.direction, basis=other.basis)


def _fits(verdict: Verdict, fits: Fits, sitting: Sitting) -> bool:
    one = sitting.series.get(verdict.series or "")
    return one is None or fits(one)


def _unit_of(claim: Claim) -> str | None:
    return claim.quantity.unit if claim.quantity is not None else ""
