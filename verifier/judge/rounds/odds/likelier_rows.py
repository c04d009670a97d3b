"""Home of likelier rows: open records and runs that hold for the likeliest of the series and times
that the text may mean.

"The total was up from 128,170 and has now risen for 11 consecutive quarters": which of the measures
told before "the total" is, no word of the sentence says; a run of just that length has one of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verifier.judge.own_dates import is_off_its_only_date
from verifier.judge.rounds.going_on import goes_on_elsewhere, is_open_yet, tells_another_part
from verifier.judge.rounds.odds.likelier_series import REASONS, is_at, times_and_shares
from verifier.judge.rounds.odds.series_signs import series_shares
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.records.records_apposed import figure_before
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import ROUGH, Sitting
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

LEAST = {"record": 0.06, "streak": 0.05}
"""The least share of a reading, that of its series times that of its time, that bears a row out. In
the labelled articles 18 records and 9 runs were right from there on, and none wrong."""
_RIVAL = 3.0
"""So many times as likely may no reading be by which a record does not hold: it is so or not, and
many a series has one. Of runs of one length there are few."""
_SERIES, _READING = 0.02, 0.005
"""Shares below which nothing is tried: no rival of what is borne out is less likely."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A record or run `told` of a time, with its share and what bears it out: None where it could
    be computed and is not so."""

    told: Claim
    held: Outcome | None
    share: float
    series: str


def of_likelier_rows(sitting: Sitting) -> list[Verdict]:
    """Open records and runs borne out by the likeliest reading by which they hold, where it is
    likely enough beside those by which they do not, of the measure of the figure to which they
    stand in apposition; nothing of a text of a few figures."""
    if len(sitting.verdicts) < SEVERAL:
        return list(sitting.verdicts)
    return [_of_a_likelier_series(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_series(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    if not may_be_tried(verdict):
        return verdict
    apposed = figure_before(verdict.claim, sitting.verdicts[:place])
    own = sitting.series.get(apposed.series or "") if apposed is not None else None
    readings = [
        one
        for one in readings_of(place, sitting)
        if own is None or sitting.series[one.series].family == own.family
        if not _is_of_an_untold_place(verdict, sitting.series[one.series], sitting)
        if not _is_before_its_figure(place, one, sitting)
        if one.held is None or not is_off_its_only_date(verdict.claim, one.held.frame.period)
        if not goes_on_elsewhere(verdict.claim, place, sitting.series[one.series], sitting)
        if not tells_another_part(verdict, sitting.series[one.series], sitting)
    ]
    best = max((r for r in readings if r.held), key=lambda one: one.share, default=None)
    if best is None or best.held is None or best.share < LEAST[verdict.claim.assertion or ""]:
        return verdict
    if verdict.claim.assertion == "record":
        failing = (one.share for one in readings if one.held is None)
        if max(failing, default=0.0) > _RIVAL * best.share:
            return verdict
    told = replace(verdict, claim=best.told)
    held = sitting.judge.composer.held(told, best.held, Caveat.MEASURE_ASSUMED)
    return replace(held, claim=replace(held.claim, clause=verdict.claim.clause))


def _is_of_an_untold_place(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether a series is of another place than the measure that was read and contradicted, and the
    sentence neither names it nor points at one: "rents rose 3.4%, the least since 2021" of
    London's."""
    read = sitting.series.get(verdict.series or "")
    if read is None or verdict.computed is None or read.indicator != one.indicator:
        return False
    named = {scoped.term.code for scoped in verdict.claim.clause.terms if scoped.own}
    if read.ref_area == one.ref_area or one.ref_area in named:
        return False
    return _A_PLACE.search(verdict.claim.clause.sentence_text) is None


_A_PLACE = regex(
    r"\b(?:region|city|county|state|province|country|capital|area|town|district|island|neighbour|"
    r"there|here)\b",
    re.IGNORECASE,
)
"""What points at a place that was told before."""


def _is_before_its_figure(place: int, reading: Reading, sitting: Sitting) -> bool:
    """Whether a run is held for an earlier time than that of a right figure of its series before it
    in its sentence, or in the one before at which it points: "91.2% this year, up from 90.6% and
    the second rise in a row", "It was 3.1% in May. That was the fourth rise in a row"."""
    clause, held = sitting.verdicts[place].claim.clause, reading.held
    told = [v for v in sitting.verdicts[:place] if v.claim.clause.block == clause.block]
    run = sitting.verdicts[place].claim.assertion == "streak"
    if run and _POINTS_BACK.match(clause.sentence_text) is not None:
        before = [
            v.claim.clause.sentence for v in told if v.claim.clause.sentence != clause.sentence
        ]
        told = [v for v in told if v.claim.clause.sentence in (clause.sentence, *before[-1:])]
    else:
        told = [v for v in told if v.claim.clause.sentence == clause.sentence]
    right = (v for v in told if v.rating is Rating.SUPPORTED and v.series == reading.series)
    times = [v.period for v in right if v.period is not None]
    return held is not None and any(t.end > held.frame.period.end for t in times)


_POINTS_BACK = regex(
    r"(?:That|This|It)(?:[’']s|\s(?:is|was|makes|made|marks|marked))\b", re.IGNORECASE
)


def may_be_tried(verdict: Verdict) -> bool:
    """Whether a record or run is open that the article itself tells."""
    clause = verdict.claim.clause
    if verdict.claim.assertion not in LEAST or verdict.reason not in REASONS:
        return False
    told = clause.role is not Role.TABLE and Context.QUOTE not in clause.context
    return told and is_open_yet(verdict)


def readings_of(place: int, sitting: Sitting) -> Iterator[Reading]:
    """The likelier readings of the record or run at `place` that can be computed; none that is told
    already."""
    verdict, checker = sitting.verdicts[place], sitting.judge.checker
    shares = series_shares(place, sitting)
    likely = {key: share for key, share in shares.items() if share >= _SERIES}
    times = times_and_shares(place, sitting) if likely else []
    for key, of_series in likely.items():
        for period, of_time in times:
            share = of_series * of_time
            if share < _READING:
                continue
            told = at_the_time(verdict.claim, period)
            found, _ = checker.outcomes(told, checker.forms(key))
            held = next((one for one in found if _is_so(told, one, period)), None)
            if held is not None and not _is_told(held, place, sitting):
                yield Reading(told, held, share, key)
            elif found and not any(one.holds for one in found):
                yield Reading(told, None, share, key)


def _is_so(claim: Claim, outcome: Outcome, period: Period) -> bool:
    """Whether an outcome bears a claim out at just that time, a run in its whole length."""
    quantity, computed = claim.quantity, outcome.judgement.computed
    if not outcome.holds or outcome.elsewhen or not is_at(outcome, period):
        return False
    if ROUGH & set(outcome.judgement.caveats):
        return False
    if claim.assertion != "streak":
        return True
    return quantity is not None and computed == float(quantity.value)


def _is_told(held: Outcome, place: int, sitting: Sitting) -> bool:
    """Whether the article tells the same of that series and time by another claim."""
    own = held.forms.series.key, held.frame.period, sitting.verdicts[place].claim.assertion
    others = (v for at, v in enumerate(sitting.verdicts) if at != place)
    right = (v for v in others if v.rating is Rating.SUPPORTED)
    return any((v.series, v.period, v.claim.assertion) == own for v in right)
