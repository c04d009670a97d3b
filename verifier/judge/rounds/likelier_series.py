"""Home of likelier series: open figures that hold for a series and at a time which the text may as
well mean.

"The West stayed on 5.1, where the South had been": which series each figure is of is told by its
sentence, its size, the figures around it and what the article has told already together, no sign of
which settles it alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from verifier.judge.checkable import of_two_measures
from verifier.judge.doubts.settled import is_told_in_turn
from verifier.judge.odds import shares_of
from verifier.judge.rounds.by_figure import has_had
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.series_signs import pool_of, series_of
from verifier.judge.rounds.series_weights import WEIGHTS
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.times import odds
from verifier.judge.times.signs import Days, period_read, times_of
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

LEAST = 0.1
"""The least share of a reading, that of its series times that of its time, that bears a figure
out. `benchmarks/series_odds.py` counts what each would do."""
RETOLD = 0.3
"""What a reading weighs that tells the figure as something else than it was read for."""
_TRIED = 0.02
"""The least share of a time that is tried."""
_REASONS = (
    Reason.AMBIGUOUS,
    Reason.NO_SERIES,
    Reason.UNRESOLVED_PERIOD,
    Reason.NO_OBSERVATION,
    Reason.SHORT_HISTORY,
)
_IN_TURN = "respectively"


@dataclass(frozen=True, slots=True)
class Reading:
    """A series and a time by which a figure holds, told as `told`, and the share of it."""

    told: Claim
    held: Outcome
    share: float

    @property
    def series(self) -> str:
        """The key of the series."""
        return self.held.forms.series.key


def of_likelier_series(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the likeliest of the readings that fit them, where it is likely
    enough."""
    return [_of_a_likelier_series(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_series(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    if not may_be_tried(verdict):
        return verdict
    best = max(readings_of(place, sitting), key=lambda one: one.share, default=None)
    if best is None or best.share < LEAST:
        return verdict
    told = replace(verdict, claim=best.told)
    held = sitting.judge.composer.held(told, best.held, Caveat.MEASURE_ASSUMED)
    return replace(held, claim=replace(held.claim, clause=verdict.claim.clause))


def may_be_tried(verdict: Verdict) -> bool:
    """Whether a figure is open that is told by itself, and of what is at one time."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or verdict.reason not in _REASONS:
        return False
    if quantity is None or quantity.upper is not None or claim.assertion != "value":
        return False
    if quantity.bound not in (Bound.EXACT, Bound.ABOUT):
        return False
    if claim.clause.link == "from" or claim.clause.role is Role.TABLE:
        return False  # "down from 277" was so at any time, if at all
    if _IN_TURN in claim.clause.sentence_text or is_told_in_turn(claim):
        return False  # which of two it is of, its place tells
    return not of_two_measures(claim)


def readings_of(place: int, sitting: Sitting) -> list[Reading]:
    """The readings by which the figure at `place` holds to its digits, with the share of each among
    all that it may have; none that is told already, or by which it was read and left open."""
    holding = list(readings_that_hold(place, sitting))
    if not holding:
        return []
    series = shares_of(series_of(place, sitting), WEIGHTS)
    return [replace(one, share=one.share * series[one.series]) for one in holding]


def readings_that_hold(place: int, sitting: Sitting) -> Iterator[Reading]:
    """The same with the share of their time alone."""
    verdict, catalogue = sitting.verdicts[place], sitting.catalogue
    times = _times_of(place, sitting)
    pool = pool_of(verdict, sitting)
    for told, weight in _tellings(verdict.claim, sitting.claims[place]):
        for one in pool:
            for period, share in times.values():
                then = at_the_time(told, period)
                if not has_had(then, one, catalogue):
                    continue
                held = sitting.held_closely(then, one.key)
                if held is None or held.frame.period != period:
                    continue
                if not _was_read(held, verdict, sitting) and not _is_told(held, place, sitting):
                    yield Reading(then, held, share * weight)


def _times_of(place: int, sitting: Sitting) -> dict[Days, tuple[Period, float]]:
    """The times that a figure may be told of and that by which it was judged, with their shares."""
    verdict = sitting.verdicts[place]
    times = times_of(place, sitting.verdicts, sitting.judge.checker.published)
    shares = odds.shares_of(times)
    found = {d: (times[d].period, share) for d, share in shares.items() if share >= _TRIED}
    read = period_read(verdict)
    if read is not None:
        days = read.start, read.end
        found.setdefault(days, (read, shares.get(days, _TRIED)))
    return found


def _tellings(claim: Claim, as_read: Claim) -> Iterator[tuple[Claim, float]]:
    """What a figure may be told as, with what each weighs: as read, as its words stand, and as what
    else one in its unit may be."""
    yield claim, 1.0
    seen = {(claim.operation or "level", claim.basis)}
    unit = claim.quantity.unit if claim.quantity is not None else None
    others = [as_read]
    for basis in (Basis.YEAR, Basis.PERIOD):
        moved = "growth" if unit == "percent" else "change"
        others.append(replace(claim, operation=moved, basis=basis))
    if claim.clause.link != "by" and unit not in _POINTS:
        others.append(replace(claim, operation="level", basis=None))
    for other in others:
        kind = (other.operation or "level", other.basis)
        if kind not in seen:
            seen.add(kind)
            yield other, RETOLD


_POINTS = ("percentage_points", "basis_points", "ratio")


def _is_told(held: Outcome, place: int, sitting: Sitting) -> bool:
    """Whether another figure of the article is right as just that of the series."""
    own = held.forms.series.key, held.frame.period, held.operation.name
    others = (v for at, v in enumerate(sitting.verdicts) if at != place)
    right = (v for v in others if v.rating is Rating.SUPPORTED and v.claim.assertion == "value")
    return any((v.series, v.period, v.operation) == own for v in right)


def _was_read(held: Outcome, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether an outcome is of the measure and time for which a figure was read, and of another form
    of it or told as it was: what held it back then still does."""
    read, own = period_read(verdict), held.frame.period
    of = sitting.series.get(verdict.series or "")
    if of is None or read is None or (read.start, read.end) != (own.start, own.end):
        return False
    if of.family != held.forms.series.family:
        return False
    return of.key != held.forms.series.key or held.operation.name == verdict.operation
