"""Home of records told of the figure right before or behind them, which turned out to be of another
measure or place than they were read for: "the prices gauge rose to 64.4, its highest since May"."""

import re
from dataclasses import replace

from verifier.judge.rounds.acquittals.asked import names_ahead
from verifier.judge.rounds.neighbours import (
    LEVELS,
    goes_on_past_a_rival,
    level_told_with,
    told_of,
)
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.records.of_it import told_of_it
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.extremes.records_of_moves import way_of_the_move
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict


def of_their_own_figures(sitting: Sitting) -> list[Verdict]:
    """Records that were borne out by another measure than the figure right before them is of, or
    on another basis, judged as those of the figure; open where that leaves them unsaid."""
    told = [_of_its_own_figure(verdict, sitting) for verdict in sitting.verdicts]
    return [_on_its_own_basis(verdict, sitting) for verdict in told]


def _on_its_own_basis(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A record that holds only on a basis which the text does not state, and not of the figure
    that it is told of: "rose 6.1% on the year. It was the strongest growth since 2022"."""
    claim, judge = verdict.claim, sitting.judge
    if verdict.rating is not Rating.SUPPORTED or Caveat.BASIS_ASSUMED not in verdict.caveats:
        return verdict
    near = _nearest(verdict, sitting)
    figure = near or next(iter(told_of_it(verdict, sitting.verdicts)), None)
    if claim.assertion != "record" or figure is None or figure.rating is not Rating.SUPPORTED:
        return verdict
    read, told = (figure.series, figure.period), (verdict.series, verdict.period)
    quantity, (own, other) = figure.claim.quantity, (verdict.computed, figure.computed)
    percent = quantity is not None and quantity.unit == "percent"
    if read != told or not percent or own is None or other is None or abs(own - other) < _A_HAIR:
        return verdict
    basis = figure.claim.basis
    if verdict.series is None or basis is None or basis is claim.basis:
        return replace(verdict, reason=Reason.AMBIGUOUS)
    again = replace(claim, operation=figure.claim.operation, basis=basis, basis_stated=True)
    found, _ = judge.checker.outcomes(again, judge.checker.forms(verdict.series))
    top = next(iter(found), None)
    sure = top is not None and top.judgement.reason is Reason.OFF_RECORD
    if top is None or not (top.holds or sure):
        return replace(verdict, reason=Reason.AMBIGUOUS)
    return judge.composer.judged(claim, top, verdict.candidates)


_A_HAIR = 1e-6


def _of_its_own_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.reason in _OPEN:
        return _borne_out(verdict, sitting)
    if verdict.reason is Reason.OFF_RECORD:
        return _of_its_other_reading(verdict, sitting)
    if verdict.reason is Reason.OFF_STREAK:
        return _of_the_move_beside(verdict, sitting)
    verdict = _of_a_level(verdict, sitting)
    claim = verdict.claim
    figure = _figure_before(verdict, sitting) or _figure_behind(verdict, sitting)
    one = _series_of(figure, sitting) if figure is not None else None
    read = sitting.series.get(verdict.series or "")
    if figure is None or one is None or read is None or read.family == one.family:
        return verdict
    found, _ = judge.checker.outcomes(told_of(claim, figure, one), judge.checker.forms(one.key))
    top = next(iter(found), None)
    if top is not None and top.holds:
        return judge.composer.held(verdict, top, Caveat.MEASURE_ASSUMED)
    named = figure.rating is Rating.SUPPORTED and not ASSUMED & set(figure.caveats)
    if top is None or top.judgement.reason is not Reason.OFF_RECORD or not named:
        return replace(verdict, reason=Reason.AMBIGUOUS)
    return judge.composer.judged(claim, top, verdict.candidates)


def _of_a_level(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A record read as one of the move of a figure before, where the figure right before it was
    read so too and is a level: "A slid to 69.1 and B managed only 67.4, its worst since May"."""
    near = _nearest(verdict, sitting) if verdict.rating is Rating.SUPPORTED else None
    claim = verdict.claim
    if near is None or near.operation != "level" or verdict.series == near.series:
        return verdict
    moved = claim.clause.change
    if claim.operation in LEVELS or moved is None or moved.span.end > near.claim.span.start:
        return verdict
    if way_of_the_move(claim.clause) is not None:
        return verdict
    told = replace(claim, operation="level", basis=None, direction=None, basis_stated=False)
    return replace(verdict, claim=told)


_ROUGH = frozenset((Caveat.WEAK_BOUND, Caveat.COARSE_ROUNDING))
_OPEN = (Reason.AMBIGUOUS, Reason.NO_SERIES, Reason.NO_OBSERVATION)


def _borne_out(verdict: Verdict, sitting: Sitting) -> Verdict:
    """An open record that holds for the right figure before it, however both were read: "the river
    rose to 33.2 feet, a record"; or for the one that it stands right before: "a record 65,388"."""
    claim, judge = verdict.claim, sitting.judge
    figure = _called_so(verdict, sitting) or _nearest(verdict, sitting, _IN_ITS_BREATH)
    if claim.assertion != "record" or claim.quantity is not None or figure is None:
        return verdict
    one = sitting.series.get(figure.series or "")
    if figure.rating is not Rating.SUPPORTED or one is None or _ROUGH & set(figure.caveats):
        return verdict
    told = told_of(claim, figure, one)
    if figure.operation == "level":
        told = replace(told, operation="level", basis=None, direction=None)
    held = judge.held(told, one.key)
    return judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED) if held else verdict


def _called_so(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The level that a record stands right before: "down from a record high of 65,388 in June"."""
    claim = verdict.claim
    behind = (v for v in sitting.verdicts if v.claim.span.start >= claim.span.end)
    figure = next((v for v in behind if v.claim.quantity is not None), None)
    if figure is None or figure.claim.clause.sentence != claim.clause.sentence:
        return None
    told = figure.claim.assertion == "value" and figure.operation in LEVELS
    return figure if told and _CALLED.fullmatch(words_between(claim, figure.claim)) else None


_CALLED = regex(r"(?:\s(?:high|low|level|total|figure|sum|reading|of|at))*\s(?:a\s)?[$£€¥₹]?")


def _of_its_other_reading(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A contradicted record that holds for another series which the figure before it is right for,
    or fits to the last digit: of cement that was sent out, and not of that which was made. Open
    where it was held against means of longer steps, and is told of a day."""
    claim, judge = verdict.claim, sitting.judge
    figure = _nearest(verdict, sitting, _IN_ITS_BREATH)
    if claim.assertion != "record" or figure is None:
        return verdict
    if figure.rating is not Rating.SUPPORTED:
        return _open_if_of_a_day(verdict, figure, sitting)
    read = sitting.series.get(verdict.series or "")
    fitting = [figure.series, *(candidate.series for candidate in figure.candidates)]
    if Caveat.TRUNCATED in figure.caveats:  # another one it may fit as it is printed
        fitting += _kin_of(read, sitting)
    for key in dict.fromkeys(fitting):
        one = sitting.series.get(key or "")
        if one is None or key == verdict.series:
            continue
        alike = read is not None and read.indicator == one.indicator
        if alike and read is not None and names_ahead(figure.claim, read, one):
            continue  # "the services index reached 53": no record of the index of all
        if key != figure.series and sitting.held_closely(figure.claim, one.key) is None:
            continue
        held = judge.held(told_of(claim, figure, one), one.key)
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return _open_if_of_a_day(verdict, figure, sitting)


def _of_the_move_beside(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A run held against another series than the right move is of that it stands right behind, held
    against this one; open where it fits neither: "shops lost 1.0% and bars 0.4%, a second fall"."""
    figure = _nearest(verdict, sitting, _IN_ITS_BREATH)
    if figure is None or figure.rating is not Rating.SUPPORTED or figure.series is None:
        return verdict
    if figure.claim.operation in LEVELS or figure.series == verdict.series:
        return verdict
    told = replace(at_the_time(verdict.claim, figure.period), basis=figure.claim.basis)
    held = sitting.judge.held(told, figure.series)
    if held is None:
        return left_open(verdict)
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)


def _open_if_of_a_day(verdict: Verdict, figure: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on a record, left open where its figure is told of a day and is none of the
    series in longer steps that it was held against."""
    one = sitting.series.get(verdict.series or "")
    longer = one is not None and one.frequency is not Frequency.DAY
    apart = figure.series != verdict.series or figure.rating is not Rating.SUPPORTED
    if not (longer and apart and _days_between(figure.claim, verdict.claim)):
        return verdict
    return left_open(verdict)


def _kin_of(read: Series | None, sitting: Sitting) -> list[str]:
    """The series of a pack that count the same things of the same place as one of them."""
    if read is None:
        return []
    told = (read.pack, read.unit, read.ref_area, read.frequency)
    held = sitting.catalogue.held.series
    return [s.key for s in held if (s.pack, s.unit, s.ref_area, s.frequency) == told]


def _series_of(figure: Verdict, sitting: Sitting) -> Series | None:
    """The series that a figure is right for, or that one which is open fits; None for one that is
    accused, or that fits none."""
    key = figure.series if figure.rating is Rating.SUPPORTED else None
    if figure.rating is Rating.UNVERIFIED:
        fitting = (a.series for a in figure.alternatives if a.reason is Reason.OFF_SERIES)
        key = next(fitting, None)
    return sitting.series.get(key or "")


def _figure_before(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The level right before a record of a level that was borne out."""
    claim = verdict.claim
    if claim.assertion != "record" or claim.quantity is not None or claim.operation not in LEVELS:
        return None
    near = _nearest(verdict, sitting) if verdict.rating is Rating.SUPPORTED else None
    if near is None or near.operation not in LEVELS:
        return None
    return None if goes_on_past_a_rival(verdict, near) else near


def _figure_behind(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right level that a record of a level is told with, of another series in its unit."""
    claim, figure = verdict.claim, level_told_with(verdict, sitting.verdicts)
    if claim.assertion != "record" or claim.quantity is not None or figure is None:
        return None
    read, one = (sitting.series.get(v.series or "") for v in (verdict, figure))
    alike = read is not None and one is not None and read.unit == one.unit
    return figure if alike and claim.operation in LEVELS else None


def _nearest(
    verdict: Verdict, sitting: Sitting, between: re.Pattern[str] | None = None
) -> Verdict | None:
    """The figure right before a record, with only these words in between."""
    claim = verdict.claim
    sentence, start = claim.clause.sentence, claim.span.start
    told = (v for v in sitting.verdicts if v.claim.clause.sentence == sentence)
    before = [v for v in told if v.claim.quantity and v.claim.span.end <= start]
    near = max(before, key=lambda v: v.claim.span.end, default=None)
    if near is None or near.claim.assertion != "value":
        return None
    joins = (between or _JUST_BEHIND).fullmatch(_words_but_days(near.claim, claim))
    return near if joins is not None else None


def _days_between(figure: Claim, record: Claim) -> list[Span]:
    """Where a day is told between a figure and a record: "stood at $2.895 on December 15, the
    lowest since 2021"."""
    between = Span(figure.span.end, record.span.start)
    days = (t.span for t in record.clause.times if t.kind is TimeKind.RELEASE)
    return sorted((day for day in days if between.contains(day)), key=lambda day: day.start)


def _words_but_days(figure: Claim, record: Claim) -> str:
    """The words between a figure and a record without the days told there."""
    words, start = words_between(figure, record), figure.span.end
    for day in reversed(_days_between(figure, record)):
        words = words[: day.start - start].rstrip() + words[day.end - start :]
    return words


_JUST_BEHIND = regex(
    r"(?:\s(?:in|for|last|this)\s(?:the\s)?\w+(?:\s(?:\d{4}|quarter|half|week|month))?)?,?\s(?:(?:which|and)\s)?(?:(?:is|was|marked)\s)?"
    r"(?:(?:the|its|their|an?)\s)?",
    re.IGNORECASE,
)
"""What may stand between a figure and the record that it is told to be."""
_IN_ITS_BREATH = regex(
    r"(?:\s(?!(?:and|but|as|while|after|from|than|against|above|below|of\sthe)\b)[^\W\d_][\w’'-]*){0,5},\s"
    r"(?:(?:which|itself)\s)?(?:(?:is|was)\s)?(?:(?:the|its|their|an?)\s)?",
    re.IGNORECASE,
)
"""What may stand there as well: "87.3% of Colorado, the most since May"."""
