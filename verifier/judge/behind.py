"""Home of `of_the_figure_behind`: records, places and moves told of a figure beside them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.diagnose import slips
from verifier.judge import Judge
from verifier.judge.adjoining import figure_of_record
from verifier.judge.compose import suggestion
from verifier.judge.neighbours import told_of
from verifier.judge.ranked import figure_of_rank
from verifier.judge.reprinted import is_as_revised
from verifier.judge.same_breath import MISPRINTED, at_the_time, level_led_to
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Reason, Verdict

_OFF_ITS_PLACE = (Reason.OFF_RECORD, Reason.OFF_RANK)


def of_the_figure_behind(
    verdict: Verdict, others: Sequence[Verdict], judge: Judge, series: Mapping[str, Series]
) -> Verdict:
    """A record told of the figure behind it, a place told of the one before it, or a move to
    the level behind it, judged as that of the figure."""
    told = figure_of_record(verdict, others, series) or figure_of_rank(verdict, others, series)
    if told is not None:
        return _as_of(told_of(verdict.claim, *told), told[1], verdict, _OFF_ITS_PLACE, judge)
    led = level_led_to(verdict, others, series)
    if led is None:
        return verdict
    return _as_of(at_the_time(verdict.claim, led[0].period), led[1], verdict, MISPRINTED, judge)


def _as_of(
    claim: Claim, one: Series, verdict: Verdict, wrong: Collection[Reason], judge: Judge
) -> Verdict:
    """The verdict on a claim told anew of one series, where it holds or is wrong in one of the
    ways that bear the series out."""
    checker, write = judge.checker, judge.composer
    found, _ = checker.outcomes(claim, checker.forms(one.key))
    top = next(iter(found), None)
    if top is None or top.holds:
        return write.judged(verdict.claim, top, verdict.candidates) if top else verdict
    if top.judgement.reason not in wrong or is_as_revised(claim, top):
        return verdict
    slip = (s.alternative for s in slips(claim, top, checker, ()))
    named = tuple(s for s in slip if s.reason is top.judgement.reason)[:1]
    judged = write.judged(verdict.claim, top, verdict.candidates, alternatives=named)
    return replace(judged, suggestion=suggestion(claim, top))
