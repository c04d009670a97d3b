"""Home of records told of a figure before them: "sales of 64,600, a record"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.judge.rounds.neighbours import (
    LEVELS,
    figures_beside,
    is_a_level,
    own_figure,
    told_of,
)
from verifier.judge.rounds.records.of_it import is_joined_to_a_move
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.match.topic import names_another_measure
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_the_figures_before(sitting: Sitting) -> list[Verdict]:
    """Records held against a sentence whose figures are of something else, judged anew as those of
    the figures before them; open where these do not bear them out."""
    return [_of_its_figure(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    others, judge = sitting.verdicts, sitting.judge
    lacking = _lacks_its_figure(verdict, others, sitting.series)
    joined = _goes_on_from_the_first(verdict, others)
    stands = _stands_by_another(verdict, others) or _is_of_what_moved(verdict, others)
    if not (lacking or joined or stands):
        return verdict
    own = own_figure(verdict, others)
    beside = figures_beside(verdict, others)[: None if joined else _NEAREST]
    for figure in beside if own is None else [own]:
        one = sitting.series.get(figure.series or "")
        if figure.rating is not Rating.SUPPORTED or one is None:
            continue
        if joined and not _is_later(figure, verdict):
            continue
        if figure is not own and names_another_measure(verdict.claim, figure.claim, one):
            continue
        held = judge.held(told_of(verdict.claim, figure, one), one.key)
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)
    return replace(verdict, reason=Reason.AMBIGUOUS) if lacking else verdict


def _lacks_its_figure(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> bool:
    """Whether a record is held against a sentence whose figures are of something else: the nearest
    of another measure, or all of another time, or of changes where the record is of the level."""
    if verdict.reason is not Reason.OFF_RECORD or verdict.claim.quantity is not None:
        return False
    if _is_of_another_than_its_own(verdict, own_figure(verdict, others), series):
        return True
    beside = figures_beside(verdict, others)
    if beside and _is_left_open_with(verdict, beside[0]):
        return True
    for other in beside:
        if _is_of_it(verdict, other, series):
            return False
        if not _is_of_its_measure(verdict, other, series):
            return True
    return bool(beside)


def _is_of_another_than_its_own(
    record: Verdict, own: Verdict | None, series: Mapping[str, Series]
) -> bool:
    """Whether a record is held against another measure than the figure that it is called by is
    right of, or that one is open: "imports fell from their March record of $419.8 billion"."""
    if own is None:
        return False
    if own.rating is Rating.SUPPORTED:
        return not _is_of_its_measure(record, own, series)
    return own.reason in (Reason.AMBIGUOUS, Reason.NO_SERIES)


def _is_left_open_with(record: Verdict, figure: Verdict) -> bool:
    """Whether a record is one of the figure right before it, left open as it fits another series:
    "the number in hotels rose to 36,273, the most since June"."""
    text, start = record.claim.clause.sentence_text, record.claim.clause.sentence.start
    between = text[figure.claim.span.end - start : record.claim.span.start - start]
    fits = any(one.reason is Reason.OFF_SERIES for one in figure.alternatives)
    return figure.reason is Reason.AMBIGUOUS and fits and _APPOSED.fullmatch(between) is not None


_APPOSED = regex(r"\s?(?:,|[–—-]|\()\s?(?:(?:which\s)?(?:was|is)\s)?(?:(?:the|its|their|an?)\s)?")


def _is_of_it(verdict: Verdict, figure: Verdict, series: Mapping[str, Series]) -> bool:
    """Whether a figure bears out what a record is held against."""
    other = series.get(figure.series or "")
    return (
        figure.rating is Rating.SUPPORTED
        and other is not None
        and _is_of_its_measure(verdict, figure, series)
        and verdict.period == figure.period
        and (
            (verdict.claim.operation in LEVELS) == is_a_level(figure, other)
            or _is_printed_as_a_rate(verdict.claim, other)
            or _FIRST.match(verdict.claim.printed) is not None
            or is_joined_to_a_move(verdict.claim)
            or _leads_to_it(verdict.claim, figure.claim)
        )
    )


def _is_printed_as_a_rate(record: Claim, one: Series) -> bool:
    """Whether a record of a level is one of the rate by which a figure moved: "prices were 3%
    higher than a year before, the highest reading since May"."""
    return record.operation in LEVELS and one.transformation is not Transformation.NONE


_FIRST = regex(r"first\b", re.IGNORECASE)
"""A first move stands behind the level that it led to: "to 4%, the first cut since 2020"."""


def _is_of_its_measure(verdict: Verdict, figure: Verdict, series: Mapping[str, Series]) -> bool:
    one, other = series.get(verdict.series or ""), series.get(figure.series or "")
    return one is not None and other is not None and one.family == other.family


def _leads_to_it(record: Claim, move: Claim) -> bool:
    """Whether a record is told as where the move before it led: "rose 0.9% on the month to the
    highest since July 2022", "fell 5% in May, hitting its lowest level in a decade"."""
    start = record.clause.sentence.start
    between = record.clause.sentence_text[move.span.end - start : record.span.start - start]
    return record.operation in LEVELS and _LEADS.fullmatch(between) is not None


_LEADS = regex(
    r"(?:(?!\b(?:and|but|while|whereas|although|though|as|with|after|for)\b)"
    r"(?:[^;:()\d–—]|(?<=[a-z.]\s)\d\d?(?=,)))*"
    r"(?:\bto|\bat|\bhit(?:ting)?|\breach(?:ing|ed)|\btouch(?:ing|ed)|\bstand(?:ing)? at)\s"
    r"(?:(?:the|its|their|an?|what was)\s){0,2}",
    re.IGNORECASE,
)


def _stands_by_another(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a contradicted record is set beside a right figure of another time than it was read
    for: "to 4.4% from November's 4.5%, which had been the highest in four years"."""
    claim, start = verdict.claim, verdict.claim.clause.sentence.start
    if verdict.reason is not Reason.OFF_RECORD or claim.quantity is not None:
        return False
    near = next(iter(figures_beside(verdict, others)), None)
    if near is None or near.rating is not Rating.SUPPORTED or near.period == verdict.period:
        return False
    between = claim.clause.sentence_text[near.claim.span.end - start : claim.span.start - start]
    return _BESIDE.fullmatch(between) is not None


def _is_of_what_moved(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a contradicted record of a move may as well be one of the level that moved: "output
    came to 8.6 TWh; at -13.1% on the year it was the weakest since 2018"."""
    claim, near = verdict.claim, next(iter(figures_beside(verdict, others)), None)
    if verdict.reason is not Reason.OFF_RECORD or claim.quantity is not None or near is None:
        return False
    told = near.claim.operation not in LEVELS and near.claim.clause.link == "at"
    return told and _IT_WAS.fullmatch(words_between(near.claim, claim)) is not None


_IT_WAS = regex(
    r",?\s(?:[^\s\d,;]+\s){0,5}?(?:it|they|this|that)\s(?:was|is|were|are|marked)\s"
    r"(?:(?:the|its|their)\s)?"
)
"""What leads from a move to a record of what moved."""


def _goes_on_from_the_first(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a contradicted record is joined to a sentence whose last figure only looked back: "to
    3.4%, half the level of a year earlier, when it was 6.9%, and the weakest since 2021"."""
    claim, start = verdict.claim, verdict.claim.clause.sentence.start
    if verdict.reason is not Reason.OFF_RECORD or claim.quantity is not None:
        return False
    near = next(iter(figures_beside(verdict, others)), None)
    if near is None or near.period != verdict.period:
        return False
    between = claim.clause.sentence_text[near.claim.span.end - start : claim.span.start - start]
    return _JOINED.fullmatch(between) is not None


def _is_later(figure: Verdict, verdict: Verdict) -> bool:
    """Whether a figure is of a later time than what a record was read for."""
    told, read = figure.period, verdict.period
    return told is not None and read is not None and told.end > read.end


_JOINED = regex(r",?\s(?:and|but)\s(?:(?:was|is|were)\s)?(?:(?:the|its|their)\s)?")


_BESIDE = regex(
    rf"(?:\s(?:(?:in|on|at|for|during)\s[^,;.\d]{{1,30}}|(?:a|the)\s\w+\s{AGO}))?,?\s"
    r"(?:(?:which|itself|then|already)\s)?(?:(?:was|were|is|had been|marked|ha[sd] marked)\s)?"
    r"(?:(?:the|its|their|an?)\s)?",
    re.IGNORECASE,
)
"""What stands between a figure and the record that it is told to have been."""
_NEAREST = 2
"""So many figures before a record may be the one that it is told of."""
