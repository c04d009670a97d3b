"""Home of windows that go on: "Burglary, though! There were 246,271", of the twelve months that the
figures of the paragraph before are of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.together import leads_to
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.judge.times_beside import is_of_a_day_behind
from verifier.language.figures.respectively import is_in_turn
from verifier.model.clause import Clause
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Verdict

_BACK, _PARAGRAPHS, _DIGITS, _NEXT = 6, 2, 2, 12
_JUST_OVER = 31
"""So many days before the time that was read a window may have ended."""
_BARRED = (LOOSE - {Caveat.PERIOD_ASSUMED}) | {Caveat.TRUNCATED, Caveat.MEASURE_ASSUMED}


def of_windows_told(sitting: Sitting) -> list[Verdict]:
    """Open figures judged for the windows that the figures before them are of, and that reach up
    to the time they were read for. Of those in the labelled articles nine were right and none
    wrong; of those borne out by an earlier window, or by any where the words tell of a move from
    one step to the next, half were wrong."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _in_a_window(place, verdict, found[:place], sitting)
    for place in range(len(found) - 1):
        found[place] = _moved_to(found[place], found[place + 1], sitting)
    return found


def _moved_to(verdict: Verdict, level: Verdict, sitting: Sitting) -> Verdict:
    """A move that is not right for the time before it, held against the window of the level that it
    led to: "The gap came to $906bn in 2025. Imports from China sank by 14% to $295bn"."""
    claim, led = verdict.claim, level.claim
    if claim.operation == "level" and claim.clause.link == "from":
        return _moved_from(verdict, level, sitting)
    moved = claim.operation in ("growth", "change") and verdict.rating is not Rating.SUPPORTED
    if not moved or led.operation != "level" or level.rating is not Rating.SUPPORTED:
        return verdict
    same = led.clause.sentence == claim.clause.sentence and verdict.series == level.series
    carried = claim.clause.time.inherited and Caveat.PERIOD_ASSUMED in level.caveats
    if not (same and carried) or claim.basis_stated or level.period == verdict.period:
        return verdict
    if claim.span.end > led.span.start or not leads_to(words_between(claim, led)):
        return verdict
    held = sitting.judge.held(at_the_time(claim, level.period), level.series or "")
    if held is None:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)


def _moved_from(verdict: Verdict, level: Verdict, sitting: Sitting) -> Verdict:
    """An open level from which a figure moved to that of a window, in the one a year before: "579
    died in the first eight months. Among cyclists deaths fell from 80 to 66"."""
    claim, led = verdict.claim, level.claim
    period = level.period
    if verdict.rating is not Rating.UNVERIFIED or level.rating is not Rating.SUPPORTED:
        return verdict
    carried = claim.clause.time.inherited and Caveat.PERIOD_ASSUMED in level.caveats
    if period is None or period.count < _STEPS or led.operation != "level" or not carried:
        return verdict
    same = led.clause.sentence == claim.clause.sentence and verdict.series == level.series
    if not same or not leads_to(words_between(claim, led)):
        return verdict
    held = sitting.judge.held(at_the_time(claim, period.years_later(-1)), level.series or "")
    if held is None:
        return verdict
    return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)


_STEPS = 2


def _in_a_window(
    place: int, verdict: Verdict, before: Sequence[Verdict], sitting: Sitting
) -> Verdict:
    claim = verdict.claim
    if not is_open_yet(verdict) or is_of_a_day_behind(claim):
        return verdict
    if claim.quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation == "share":
        return verdict  # of what was counted, over the time of that
    if claim.clause.link == "from" or is_in_turn(claim.clause):
        return verdict  # of another time than what is told before, or of another series
    if claim.basis_stated and claim.basis is Basis.PERIOD:
        return verdict  # "over the week it added 1.4%"
    if claim.clause.time.mention is not None and not claim.clause.time.inherited:
        return verdict
    if significant_digits(claim.quantity) < _DIGITS:
        return verdict
    for period in _windows(verdict, before):
        told = at_the_time(claim, period)
        again = sitting.judge.verdict(told, topic=sitting.topics[place], subject=sitting.subject)
        if again.rating is Rating.SUPPORTED and not _BARRED & set(again.caveats):
            caveats = tuple(dict.fromkeys((*again.caveats, Caveat.PERIOD_ASSUMED)))
            return replace(again, claim=claim, caveats=caveats)
    return verdict


def _windows(verdict: Verdict, before: Sequence[Verdict]) -> Iterator[Period]:
    """The times of other length than the one read that are told before a figure, nearest first."""
    clause = verdict.claim.clause
    own = verdict.period or clause.time.period
    near = [v for v in before[-_BACK:] if clause.block - v.claim.clause.block <= _PARAGRAPHS]
    told: list[Period] = []
    for v in reversed(near):
        told += [v.period] if v.period is not None and v.rating is Rating.SUPPORTED else []
        told += _named(v.claim.clause)
    windows = dict.fromkeys([*_named(clause), *told])
    if own is None:
        yield from islice(windows, 1)
        return
    for period in windows:
        if _length(period) > _length(own) and _reaches(period, own):
            yield period


def _reaches(period: Period, own: Period) -> bool:
    """Whether a window holds the time that was read, or was just over by then."""
    return period.start <= own.end and (own.start - period.end).days <= _JUST_OVER


def _named(clause: Clause) -> list[Period]:
    """The times that a sentence names; not the one since which a figure is told to have stood:
    "at 2.25% since June"."""
    times = (t for t in clause.times if t.kind is not TimeKind.SINCE or not _is_behind(t, clause))
    return [t.period for t in times if t.period is not None]


def _is_behind(mention: TimeMention, clause: Clause) -> bool:
    return 0 <= mention.span.start - clause.span.end <= _NEXT


def _length(period: Period) -> int:
    return round((period.end - period.start).days / 28)
