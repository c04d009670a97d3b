"""Home of likelier series: open figures that hold for a series and at a time which the text may as
well mean.

"The West stayed on 5.1, where the South had been": which series each figure is of is told by its
sentence, its size, the figures around it and what the article has told already together, no sign of
which settles it alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from verifier.diagnose.misprints import significant_digits
from verifier.judge.checkable import of_two_measures
from verifier.judge.own_dates import is_off_its_base, is_off_its_date
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.odds.by_odds import words_leave_open
from verifier.judge.rounds.odds.own_subjects import is_told_as_another
from verifier.judge.rounds.odds.series_signs import pool_of, series_shares
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.retellings import WEIGHTS as KINDS
from verifier.judge.rounds.retellings import may_hold, retellings
from verifier.judge.rounds.retold import at_the_time, clause_at
from verifier.judge.rounds.sitting import ROUGH, Sitting
from verifier.judge.rounds.subjects.sisters import is_timed
from verifier.judge.rounds.withdrawals.own_places import is_of_its_own_place
from verifier.judge.times import odds
from verifier.judge.times.signs import period_read, times_of
from verifier.judge.times.windows import windows_of
from verifier.judge.times_beside import is_told_over_more
from verifier.language.figures.respectively import is_in_turn, tells_order
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import CueKind, Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import POINTS, Bound
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

LEFT_OPEN, OTHER_TIME, OTHERS = 0.03, 0.08, 0.08
"""The least share of a reading, that of its series times that of its time, that bears a figure out:
where the words leave its series open, at the time that was read and at another one; and elsewhere.
`benchmarks/series_odds.py` counts what each would do."""
REASONS = (
    Reason.AMBIGUOUS,
    Reason.NO_SERIES,
    Reason.UNRESOLVED_PERIOD,
    Reason.NO_OBSERVATION,
    Reason.SHORT_HISTORY,
)
_MOST_KIND = max(KINDS.values())
_AS_READ, _LIKELIEST = frozenset(("read", "words", "share")), 0.1
"""The kinds of retelling that are asked outright from this share on: what costs less to ask knows
neither the whole of a share that words tell nor each time that one compares with."""
_OF_RATES = frozenset(("percent", "ratio", *POINTS))
"""The units in which an index and its printed rate tell the same."""
_LIMITS, _SIDES = (Bound.AT_LEAST, Bound.AT_MOST), (Bound.UNDER, Bound.OVER)
_BY_FAR, _TELLING, _BESIDE, _COARSE = 0.4, 2, len(" by just "), {Caveat.COARSE_ROUNDING}
_ALIKE: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reading:
    """A series and a time by which a figure holds, told as `told`, and the share of it.

    `series` is the key of the one that was asked; another form of it may be what bears the figure
    out: of an index, its printed rate.
    """

    told: Claim
    held: Outcome
    kind: str
    share: float
    series: str


def of_likelier_series(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the likeliest of the readings that fit them, where it is likely
    enough; nothing of a text of a few figures."""
    if len(sitting.verdicts) < SEVERAL:
        return list(sitting.verdicts)
    return [_of_a_likelier_series(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_series(place: int, sitting: Sitting) -> Verdict:
    verdict, series = sitting.verdicts[place], sitting.series
    foreseen = (verdict.rating, verdict.reason) == (Rating.UNVERIFIED, Reason.FORECAST)
    if not (_is_plain(verdict.claim) if foreseen else is_told_by_itself(verdict)):
        return verdict
    read = period_read(verdict) if is_timed(verdict, sitting.verdicts, series) else None
    likely = (
        one
        for one in readings_of(place, sitting)
        if read is None or is_at(one.held, read)
        if one.share >= least_of(one, verdict, sitting)
        if _may_be_of(verdict, one, foreseen, sitting)
        if not is_told_over_more(one.told, one.held.frame.period, series[one.series])
        if not is_of_its_own_place(place, series[one.series], sitting)
        if not _is_off_its_date(verdict.claim, one.held, series[one.series])
        if not _counts_from_elsewhere(verdict.claim, one.held)
        if not is_told_as_another(place, series[one.series], sitting)
    )
    best = max(likely, key=lambda one: one.share, default=None)
    if best is None:
        return verdict
    told = replace(verdict, claim=best.told)
    held = sitting.judge.composer.held(told, best.held, Caveat.MEASURE_ASSUMED)
    return replace(held, claim=replace(held.claim, clause=verdict.claim.clause))


def _is_off_its_date(claim: Claim, held: Outcome, one: Series) -> bool:
    return is_off_its_date(claim, held.frame.period, one, held.frame.baseline)


def _counts_from_elsewhere(claim: Claim, held: Outcome) -> bool:
    """Whether a move whose own words tell from when it counts is held for one on the year, or for
    what stands in percent by itself."""
    base = held.frame.baseline
    usual = base is None or base == held.frame.period.years_later(-1)
    return usual and is_off_its_base(claim, held.frame.period)


def _may_be_of(verdict: Verdict, one: Reading, foreseen: bool, sitting: Sitting) -> bool:
    """Whether the series of a reading holds such figures: a gap, where it is told as one; and,
    where it is foreseen, a forecast of more than a digit that the words leave open."""
    series, quantity = sitting.series[one.series], verdict.claim.quantity
    if not foreseen:
        return not of_two_measures(verdict.claim, series)
    if quantity is None or significant_digits(quantity) < _TELLING or series.status != "forecast":
        return False
    rough = ROUGH & set(one.held.judgement.caveats)
    return not rough and words_leave_open(verdict, one.told, one.held, sitting)


def least_of(one: Reading, verdict: Verdict, sitting: Sitting) -> float:
    """The share from which on a reading bears its figure out."""
    if not words_leave_open(verdict, one.told, one.held, sitting):
        return OTHERS
    read = period_read(verdict)
    return LEFT_OPEN if read is not None and is_at(one.held, read) else OTHER_TIME


def may_be_tried(verdict: Verdict) -> bool:
    """Whether a figure is open that is told by itself, of one measure, at one time."""
    return is_told_by_itself(verdict) and not of_two_measures(verdict.claim)


def is_told_by_itself(verdict: Verdict) -> bool:
    """Whether a figure is open that the text tells by itself, and of what is at one time."""
    return is_open_yet(verdict) and verdict.reason in REASONS and _is_plain(verdict.claim)


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or quantity.upper is not None or claim.assertion != "value":
        return False
    wide = quantity.unit == "percent" and not quantity.close
    limits = (*_LIMITS, *_SIDES) if wide else _LIMITS
    if quantity.bound in limits and significant_digits(quantity) < _TELLING:
        return False  # "less than 1%", "$5,000 or under" fit much by chance
    if claim.clause.link == "from" or claim.clause.role is Role.TABLE:
        return False  # "down from 277" was so at any time, if at all
    if Context.QUOTE in claim.clause.context:
        return False  # "growth of about 0.3%", by somebody's reckoning
    behind = claim.clause.tail
    return not tells_order(behind) and not is_in_turn(claim.clause)


def readings_of(place: int, sitting: Sitting) -> list[Reading]:
    """The readings by which the figure at `place` holds to its digits, with the share of each among
    all that it may have, where it bears any figure out; none that is told already, or by which it
    was read and left open."""
    series = series_shares(place, sitting)
    holding = readings_that_hold(place, sitting, likely=series)
    return [replace(one, share=one.share * series[one.series]) for one in holding]


def readings_that_hold(
    place: int, sitting: Sitting, least: float = LEFT_OPEN, likely: Mapping[str, float] = _ALIKE
) -> Iterator[Reading]:
    """The same with the share of their time alone, where that is enough, times how `likely` their
    series is where that is told."""
    verdict, catalogue = sitting.verdicts[place], sitting.catalogue
    plain = times_and_shares(place, sitting)
    every = sitting.series_of(likely) or pool_of(verdict, sitting)
    times = [*((*one, False) for one in plain), *_summed(verdict.claim, plain, sitting)]
    pool = [(one, likely.get(one.key, 1.0), _is_summed(one)) for one in every]
    most = max((of for _, of, _ in pool), default=0.0)
    as_read, before = sitting.claims[place], sitting.verdicts[:place]
    clause = verdict.claim.clause
    dated = {p: clause_at(clause, p) for p, share, _ in times if share * most * _MOST_KIND >= least}
    for kind, told in retellings(verdict.claim, as_read, before):
        then = [(period, share * KINDS[kind], summed) for period, share, summed in times]
        own = told.clause is clause  # as it is in most kinds
        tried = [
            (replace(told, clause=dated[p]) if own else at_the_time(told, p), p, share, summed)
            for p, share, summed in then
            if share * most >= least
        ]
        enough = max((share for _, _, share, _ in tried), default=0.0)
        for one, of, sums in pool if tried else ():
            for anew, period, share, summed in tried if enough * of >= least else ():
                if share * of < least or (summed and not sums):
                    continue
                likeliest = kind in _AS_READ and share * of >= _LIKELIEST
                if not (likeliest or summed) and not may_hold(kind, anew, one, catalogue):
                    continue
                held = _held(anew, one.key, share * of, sitting)
                if held is None or not is_at(held, period) or _went_back(held, as_read):
                    continue
                if not _was_read(held, verdict, sitting) and not _is_told(held, place, sitting):
                    yield Reading(anew, held, kind, share, one.key)


def _summed(
    claim: Claim, times: list[tuple[Period, float]], sitting: Sitting
) -> Iterator[tuple[Period, float, bool]]:
    """The windows that words tell of a figure of more than a digit, with their shares."""
    if claim.quantity is not None and significant_digits(claim.quantity) >= _TELLING:
        for period, share in windows_of(claim, times, sitting.subject.home):
            yield period, share, True


def _is_summed(one: Series) -> bool:
    """Whether a series comes in steps that are summed over a year or a part of it."""
    return one.nature is Nature.FLOW and one.frequency is not Frequency.YEAR


def _held(told: Claim, key: str, share: float, sitting: Sitting) -> Outcome | None:
    """The outcome of a telling that holds closely; and of one that is told as a bound, which many a
    figure keeps, where it is the likeliest by far."""
    held = sitting.held_closely(told, key)
    if held is not None or share < _BY_FAR:
        return held
    bound = sitting.judge.held(told, key)
    if bound is None or bound.elsewhen or ROUGH & set(bound.judgement.caveats) != _COARSE:
        return None
    return bound


def _went_back(held: Outcome, as_read: Claim) -> bool:
    """Whether a move right beside the word for it is that of a series of moves with the other sign:
    "rose 2.0%", "were down 2.0%", "were 2.0% lower"."""
    cue, moves = as_read.clause.change, held.forms.series.transformation is not Transformation.NONE
    if cue is None or held.operation.name != "level" or as_read.direction is None:
        return False
    if cue.direction is not as_read.direction:
        return False  # "only 1% better off": which way that is depends on what it is of
    in_front = 0 < as_read.span.start - cue.span.end <= _BESIDE and cue.kind is not CueKind.NOUN
    behind = 0 < cue.span.start - as_read.span.end <= 1 and cue.kind is CueKind.COMPARATIVE
    percent = as_read.quantity is not None and as_read.quantity.unit == "percent"
    moves = moves or (percent and held.forms.series.unit != "percent")  # told in what it is not in
    if not (in_front or behind) or not moves:
        return False
    moved = held.judgement.computed if as_read.operation in ("growth", "change") else None
    return bool(moved) and (as_read.direction is Direction.DOWN) is ((moved or 0) > 0)


def is_at(held: Outcome, period: Period) -> bool:
    """Whether an outcome is of just the days of a time, however these are told."""
    used = held.frame.period
    return (used.start, used.end) == (period.start, period.end)


def times_and_shares(place: int, sitting: Sitting) -> list[tuple[Period, float]]:
    """The times that a figure may be told of, with their shares."""
    times = times_of(place, sitting.verdicts, sitting.judge.checker.published)
    return [(times[days].period, share) for days, share in odds.shares_of(times).items()]


def _is_told(held: Outcome, place: int, sitting: Sitting) -> bool:
    """Whether another figure of the article is right as just that of the series, and not as what is
    made of it and another one; a title tells what the text below it does."""
    own = held.forms.series.key, held.operation.name, held.frame.period, held.frame.baseline
    titled = sitting.verdicts[place].claim.clause.role is Role.TITLE
    others = (v for at, v in enumerate(sitting.verdicts) if at != place)
    right = (v for v in others if v.rating is Rating.SUPPORTED and v.claim.assertion == "value")
    return any(
        (v.series, v.operation, v.period, v.baseline) == own
        for v in right
        if (v.claim.clause.role is Role.TITLE) is titled and Caveat.DERIVED not in v.caveats
    )


def _was_read(held: Outcome, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether an outcome is of the measure and time for which a figure was read, and of another
    form of it or told as it was: what held it back then still does."""
    read, own = period_read(verdict), held.frame.period
    of = sitting.series.get(verdict.series or "")
    if of is None or read is None or (read.start, read.end) != (own.start, own.end):
        return False
    if verdict.computed is None or of.family != held.forms.series.family:
        return False
    if of.key != held.forms.series.key:
        quantity = verdict.claim.quantity
        return quantity is not None and quantity.unit in _OF_RATES
    told = verdict.operation, verdict.baseline
    return (held.operation.name, held.frame.baseline) == told
