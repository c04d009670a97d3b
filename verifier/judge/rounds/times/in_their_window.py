"""Home of figures in the window of those before: of the first days of a month, of a first print.

"Exports in the first 20 days of January rose 14.9%. The trade balance shows a surplus of $12.53
billion": once what an article tells is borne out by series of one window, its next figures are of
that window too, and none of the month before in full.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.windows_titled import in_the_window, window_of

_BACK, _LEAST = 8, 2
"""So many right figures before are looked at, of which so many at least tell a window."""
_SLACK = LOOSE - {Caveat.PERIOD_ASSUMED}


def in_their_window(sitting: Sitting) -> list[Verdict]:
    """Figures that are open, or held against their measure in full, judged by its series in the
    window that the right figures before them are of, at the time of those: borne out there, or
    else open where the text does not name what accuses them."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _in_the_window(verdict, found[:place], place, sitting)
    return found


def _in_the_window(
    verdict: Verdict, before: Sequence[Verdict], place: int, sitting: Sitting
) -> Verdict:
    one = sitting.series.get(verdict.series or "")
    judged = verdict.rating is not Rating.UNVERIFIED
    if one is None or not (judged or is_open_yet(verdict)):
        return verdict
    last = _last_in_a_window(before, sitting)
    if last is None:
        return verdict
    window = window_of(sitting.series[last.series or ""].title) or ""
    kin = sitting.catalogue.by_indicator(one.indicator) if one.indicator else ()
    inside = one if window_of(one.title) == window else in_the_window(one, window, kin)
    right = verdict.rating is Rating.SUPPORTED
    if inside is None or (right and (inside is one or not _is_out_of_it(verdict, last))):
        return verdict
    held = _held(verdict, inside, _times(last, verdict), sitting)
    if held is not None:
        return held
    if judged and inside is not one and not _names_its_time(verdict):
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    return verdict


def _is_out_of_it(verdict: Verdict, last: Verdict) -> bool:
    """Whether a figure that is right in full is so of an earlier time than the figures before it in
    its paragraph, which its sentence does not tell."""
    if verdict.period is None or last.period is None or verdict.claim.clause.baseline is not None:
        return False
    told = _names_its_time(verdict) or verdict.claim.clause.block != last.claim.clause.block
    return not told and verdict.period.end < last.period.start


def _last_in_a_window(before: Sequence[Verdict], sitting: Sitting) -> Verdict | None:
    """The last right figure with a window before another, where the figures next before it are of
    that window too and none of them of another one."""
    right = [v for v in before if v.rating is Rating.SUPPORTED and v.series in sitting.series]
    near = [v for v in right if not _SLACK & set(v.caveats)][-_BACK:]
    if len(near) < _LEAST:
        return None
    told = {window_of(sitting.series[v.series or ""].title) for v in near}
    if len(told) != 1 or None in told:
        return None
    return max(near, key=lambda v: v.period.end.toordinal() if v.period is not None else 0)


def _times(last: Verdict, verdict: Verdict) -> list[Period]:
    """The time of the figures before, and for one told of the year before that year's."""
    period = last.period
    if period is None:
        return []
    mention = verdict.claim.clause.time.mention
    back = mention is not None and mention.anaphor is not None
    return [period, period.years_later(-1)] if back else [period]


def _held(
    verdict: Verdict, inside: Series, times: Sequence[Period], sitting: Sitting
) -> Verdict | None:
    """The verdict that a series in the window bears out, as told or at one of the times."""
    if not _names_its_time(verdict):
        for claim in (at_the_time(verdict.claim, period) for period in times):
            held = sitting.judge.held(claim, inside.key)
            if held is not None:
                told = sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
                return replace(told, claim=verdict.claim)
    held = sitting.held_closely(verdict.claim, inside.key)
    if held is None:
        return None
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)


def _names_its_time(verdict: Verdict) -> bool:
    """Whether the sentence of a figure tells its time by name."""
    time, sentence = verdict.claim.clause.time, verdict.claim.clause.sentence
    mention = time.mention
    if mention is None or mention.anaphor is not None or time.inherited:
        return False
    return sentence.contains(mention.span)
