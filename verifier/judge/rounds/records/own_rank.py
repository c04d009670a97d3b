"""Home of ranks that hang on the figure of what is ranked: "slipped to A$5.07bn, which leaves it
third", "came second with a rise of 4.8%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.neighbours import level_told_with
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.verdict import ASSUMED, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_HANGS_ON_IT = regex(
    r"(?:\s[\w’'%-]+){0,5}(?:,\s|\s)(?:which|that|and|enough to|thereby)?\s?"
    r"(?:leaves?|left|leaving|puts?|putting|makes?|made|making|keeps?|kept|keeping|ranks?|ranked|"
    r"ranking|plac(?:es?|ed|ing))\s(?:(?:it|them|him|her|the\s[a-z]+)\s)?(?:in\s)?(?:a\s|the\s)?"
    r"(?:distant\s|close\s|only\s|now\s|still\s)?"
)
_TELLS_IT = regex(
    r"(?:\s(?:place|spot|position|overall))?,?\s"
    r"(?:(?!(?:and|but|while|behind|after|among|where|which|who|to|than|from)\b)[a-z’'-]+\s){1,7}"
)
_OF_ALL = regex(r"\s(?:behind|after|overall|place)\b|[.,;]|$")
_TOLD = (Reason.EXACT, Reason.OFF_RANK)


def of_the_figure_ranked(sitting: Sitting) -> list[Verdict]:
    """Verdicts, with a rank judged as that of the series of the right figure which it hangs on."""
    return [_of_its_figure(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "rank" or claim.quantity is None:
        return verdict
    if verdict.rating is not Rating.SUPPORTED:
        grown = _by_growth_behind(claim, sitting.verdicts)
        if grown is not None:
            return _by_its_growth(verdict, grown, sitting)
    if (level := level_told_with(verdict, sitting.verdicts)) is not None:
        return _by_its_level(verdict, level, sitting)
    moved = _move_behind(claim, sitting.verdicts)
    figure = _figure_before(claim, sitting.verdicts) or moved
    if figure is None or figure.series is None:
        return verdict
    if figure is moved:
        told = at_the_time(claim, figure.period)
        operation, basis = figure.claim.operation, figure.claim.basis
        claim = replace(told, operation=operation, basis=basis, basis_stated=basis is not None)
    sure = verdict.rating is not Rating.UNVERIFIED and not ASSUMED & set(verdict.caveats)
    if sure and verdict.series == figure.series and claim.operation == verdict.claim.operation:
        return verdict
    checker = sitting.judge.checker
    found, _ = checker.outcomes(claim, checker.forms(figure.series))
    if not found or found[0].judgement.reason not in _TOLD:
        return verdict
    off = not found[0].holds
    behind = claim.clause.tail
    if off and _OF_ALL.match(behind) is None:  # of a field that the words behind may narrow
        wrong = verdict.rating is Rating.MISMATCH
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None) if wrong else verdict
    return sitting.judge.composer.judged(claim, found[0], verdict.candidates)


def of_the_figures_told_with(sitting: Sitting) -> list[Verdict]:
    """Verdicts, with places told in words that were borne out by another series or time than the
    right level is of which they are told with, borne out by that or left open."""
    return [_in_words(verdict, sitting) for verdict in sitting.verdicts]


def _in_words(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A place told in words and borne out by another series or time than the right level is of
    that it is told with, borne out by that, or left open: "Worcester stayed on top with 5.1 metres,
    while Hereford was the highest of the four, at 2.6"."""
    claim, told = verdict.claim, sitting.verdicts
    level = level_told_with(verdict, told) or _right_behind(claim, told, _OF_SO_MANY)
    if claim.assertion != "rank" or claim.quantity is not None:
        return verdict
    if verdict.rating is not Rating.SUPPORTED:
        return verdict
    if _is_in_apposition_to_another(verdict, sitting):
        return left_open(verdict)
    if level is None or level.series is None:
        return verdict
    if (level.series, level.period) == (verdict.series, verdict.period):
        return verdict
    if level.claim.operation != claim.operation:
        return verdict
    held = sitting.judge.held(at_the_time(claim, level.period), level.series)
    return left_open(verdict) if held is None else sitting.borne_out(verdict, held)


def _is_in_apposition_to_another(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a place is told right behind a name that only the title of another series of its
    kind has: "Crossbred, the dearest of the three types, lost ground" is nothing of merino."""
    named = _APPOSED_TO.search(verdict.claim.clause.lead)
    one = sitting.series.get(verdict.series or "")
    if named is None or one is None:
        return False
    name = frozenset(stems_of(named["name"]))
    others = (frozenset(stems_of(other.title)) for other in sitting.catalogue.siblings(one))
    return not name & frozenset(stems_of(one.title)) and any(name <= words for words in others)


_APPOSED_TO = regex(
    r"(?P<name>\b[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}),\s(?:(?:by\sfar|still|easily)\s)?the\s$"
)
_OF_SO_MANY = regex(
    r"(?:\s[a-z]+)?\sof\s(?:all\s)?(?:the|those|these|its|their)\s\w+(?:\s[a-z]+)?,\s(?:at|on|with)\s[$£€¥]?"
)


def _by_its_level(verdict: Verdict, level: Verdict, sitting: Sitting) -> Verdict:
    """A rank borne out by another series than the level it is told with is of, judged as one of
    that: "was the second-largest market, with 188,100 visitors" is no rank of the nights."""
    if verdict.rating is not Rating.SUPPORTED or level.series in (None, verdict.series):
        return verdict
    checker, claim = sitting.judge.checker, at_the_time(verdict.claim, level.period)
    found, _ = checker.outcomes(claim, checker.forms(level.series or ""))
    told = bool(found) and found[0].judgement.reason in _TOLD
    if not told or not (found[0].holds or not ASSUMED & set(level.caveats)):
        return left_open(verdict)
    return sitting.judge.composer.judged(claim, found[0], verdict.candidates)


def _right_behind(
    claim: Claim, others: Sequence[Verdict], between: re.Pattern[str]
) -> Verdict | None:
    """The next figure of the sentence, where it is right and only `between` stands before it."""
    behind = (
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.span.start >= claim.span.end
    )
    figure = next(behind, None)
    if figure is None or figure.rating is not Rating.SUPPORTED or figure.series is None:
        return None
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[claim.span.end - start : figure.claim.span.start - start]
    return figure if between.fullmatch(words) else None


def _move_behind(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right move by which a rank is told right before it: "Florida came second, with 55,300",
    of jobs added; None elsewhere."""
    figure = _right_behind(claim, others, _WITH)
    moved = figure is not None and figure.claim.operation in ("growth", "change")
    return figure if moved else None


_WITH = regex(
    r"(?:\splace)?,?\s(?:with|at|on|adding|gaining|creating|losing|shedding)\s(?:(?:an?|the|about|nearly|"
    r"almost|just|some|gain|rise|increase|loss|fall|drop|of)\s){0,4}"
)


def _by_its_growth(verdict: Verdict, grown: Verdict, sitting: Sitting) -> Verdict:
    """The rank judged as one of growth; as it was where it is wrong so and was not before."""
    basis = grown.claim.basis or Basis.YEAR
    claim = replace(verdict.claim, operation="growth", basis=basis)
    checker = sitting.judge.checker
    found, _ = checker.outcomes(claim, checker.forms(grown.series or ""))
    if not found or found[0].judgement.reason not in _TOLD:
        return verdict
    if not found[0].holds and verdict.rating is not Rating.MISMATCH:
        return verdict
    return sitting.judge.composer.judged(claim, found[0], verdict.candidates)


def _by_growth_behind(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right rate of growth right behind a rank, which is one of that: "came second with a rise
    of 4.8%", "in second place, managed 4.8%"; None where none stands there."""
    figure = _right_behind(claim, others, _TELLS_IT)
    if figure is None:
        return None
    percent = figure.claim.quantity is not None and figure.claim.quantity.unit == "percent"
    shown = figure.evidence[0].unit if figure.evidence else "percent"
    rate = not percent or shown == "percent" or figure.claim.operation == "share"
    return None if rate else figure


def _figure_before(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure that a rank hangs on; None where none stands right before it."""
    before = [
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.span.end <= claim.span.start
    ]
    figure = before[-1] if before else None
    if figure is None or figure.rating is not Rating.SUPPORTED or ASSUMED & set(figure.caveats):
        return None
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[figure.claim.span.end - start : claim.span.start - start]
    return figure if _HANGS_ON_IT.fullmatch(between) else None
