"""Home of claims told of the figure beside them: "a record 5,872", "Russia, with 144.4 million,
comes eighth", "0.1% higher, at £512,393".

What names the measure stands with the figure, and its time too; where the words between are no more
than what joins the two, both are the claim's.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, MISPRINTS, Rating, Reason, Verdict

_OFF_ITS_PLACE = (Reason.OFF_RECORD, Reason.OFF_RANK)
_LEVELS = (None, "level")

Figure = tuple[Verdict, Series]
"""A right figure with its series."""


def of_the_figures_beside(sitting: Sitting) -> list[Verdict]:
    """Records told of the figure behind them, places told of the one before, and moves to the
    level behind them, judged as those of the figure."""
    return [_of_its_figure(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    others, claim, series = sitting.verdicts, verdict.claim, sitting.series
    told = _figure_of_record(verdict, others, series) or _figure_of_rank(verdict, others, series)
    if told is not None:
        return _as_of(told_of(claim, *told), told[1], verdict, _OFF_ITS_PLACE, sitting.judge)
    named = _figure_of_first(verdict, others, series)
    if named is not None:
        return _as_of(told_of(claim, *named), named[1], verdict, (), sitting.judge)
    led = _level_led_to(verdict, others, series)
    if led is None:
        return verdict
    level = led[0].claim.quantity
    telling = level is not None and significant_digits(level) >= _TELLING
    wrong = MISPRINTS if telling and claim.assertion == "value" else ()
    return _as_of(at_the_time(claim, led[0].period), led[1], verdict, wrong, sitting.judge)


def of_levels_led_to(sitting: Sitting) -> list[Verdict]:
    """Moves that are accused without a slip, borne out by the series of the right level that they
    led to, where they hold of it: "grievances fell by three-fifths to 1,553"."""
    return [_led_there(v, sitting) if v.reason is Reason.OFF_VALUE else v for v in sitting.verdicts]


def _led_there(verdict: Verdict, sitting: Sitting) -> Verdict:
    led = None if verdict.alternatives else _level_led_to(verdict, sitting.verdicts, sitting.series)
    if led is None:
        return verdict
    claim = at_the_time(verdict.claim, led[0].period)
    return _as_of(claim, led[1], verdict, (), sitting.judge)


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


def _figure_of_record(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Figure | None:
    """The figure that a record stands directly before, with its series, where that figure is borne
    out as a level without anything assumed: "climbed to a record 5,872", "a record low of 4.3%".

    Measure, place and time of the record are then those of the figure. None where the record is
    not open, or already judged by that series and time.
    """
    claim = verdict.claim
    if claim.assertion != "record" or claim.quantity is not None:
        return None
    if verdict.rating is Rating.MISMATCH:
        return None
    sentence = claim.clause.sentence
    for other in others:
        one = series.get(other.series or "")
        span = other.claim.span
        if other.claim.clause.sentence != sentence or span.start < claim.span.end or one is None:
            continue
        if _JUST_BEFORE.fullmatch(words_between(claim, other.claim)) is None:
            return None
        level = other.claim.operation in _LEVELS and other.claim.assertion == "value"
        borne = other.rating is Rating.SUPPORTED and not ASSUMED & set(other.caveats)
        same = (verdict.series, verdict.period) == (other.series, other.period)
        judged = verdict.rating is Rating.SUPPORTED and same and claim.basis is other.claim.basis
        return (other, one) if level and borne and not judged else None
    return None


_JUST_BEFORE = regex(
    r"\s(?:(?:high|low|level|total|peak)\s)?(?:of\s)?[$£€¥₹]?|"
    r"(?:\s(?:in|for|last|this)\s[a-z0-9\s]{2,20}?)?,?\s(?:at|of)\s"
    r"(?:(?:just|about|around|nearly|over|under)\s){0,2}[$£€¥₹]?",
    re.IGNORECASE,
)
"""What may stand between a record and the figure that is one: "a new peak in July at 29.11"."""


def _figure_of_rank(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Figure | None:
    """The right figure right before a place whose own words name no measure, with its series; None
    for other claims, and where the place is read of another part of the world than the figure."""
    claim = verdict.claim
    if claim.assertion != "rank" or verdict.rating is not Rating.UNVERIFIED:
        return None
    for other in others:
        told = other.claim
        if told.clause.sentence != claim.clause.sentence or told.operation not in _LEVELS:
            continue
        one = series.get(other.series or "")
        right = other.rating is Rating.SUPPORTED and told.quantity is not None and one is not None
        if right and one is not None and _COMES.fullmatch(words_between(told, claim)):
            likeliest = verdict.candidates[0].series if verdict.candidates else one.key
            return (other, one) if likeliest == one.key else None
    return None


_COMES = regex(
    r",?\s(?:people\s|of them\s|tonnes\s|units\s)?(?:(?:which|that|and)\s)?"
    r"(?:comes?|came|coming|ranks?|ranked|ranking|is|was|lies|lay|stands?|stood|sits?|sat|"
    r"takes?|took|puts? it|put it|places? it|placed it|makes? it|made it|making it|good for|"
    r"enough for|in)\s(?:only\s|just\s|a\s|the\s|in\s|distant\s|joint\s)*",
    re.IGNORECASE,
)
"""What may stand between a figure and the place that it takes."""


def _figure_of_first(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Figure | None:
    """The right figure that stands right behind an open place, with its series: "Sydney is the
    dearest, at $780". It bears the place out and accuses nothing: of which field a place is one is
    told by words that no list has."""
    claim = verdict.claim
    if claim.assertion != "rank" or verdict.rating is not Rating.UNVERIFIED:
        return None
    for other in others:
        told = other.claim
        if told.clause.sentence != claim.clause.sentence or told.span.start < claim.span.end:
            continue
        one = series.get(other.series or "")
        value = told.assertion == "value" and told.quantity is not None
        right = value and other.rating is Rating.SUPPORTED and not ASSUMED & set(other.caveats)
        if right and one is not None and _HAS.fullmatch(words_between(claim, told)):
            return other, one
        return None
    return None


_HAS = regex(
    r"(?:\s(?!and\b|but\b|while\b|as\b|than\b|which\b|after\b)[\w’'-]+){0,7}?,?\s"
    r"(?:\(|(?:at|with|on|having|by)\s)(?:(?:an?|the|just|only|about|some|nearly|almost|over|prices|"
    r"sales|its|increase|decrease|rise|fall|drop|gain|growth|decline|share|total|rate|of|up|down)\s){0,5}"
    r"[$£€¥₹]?",
    re.IGNORECASE,
)
"""What may stand between a place and the figure that takes it."""


def _level_led_to(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Figure | None:
    """The right level that a move leads to in its own breath, with its series, where the move was
    read of another one or of none; None for other claims."""
    claim = verdict.claim
    moved = claim.operation in _MOVES and claim.assertion == "value"
    if verdict.rating is Rating.SUPPORTED or claim.quantity is None:
        return None
    if not moved and not _is_open_run(verdict):
        return None
    for other in others:
        told = other.claim
        if told.clause.sentence != claim.clause.sentence or told.span.start < claim.span.end:
            continue
        if told.quantity is None:
            continue  # "to an all-time high of 183.4"
        one = series.get(other.series or "")
        if one is None or _LED_TO.fullmatch(words_between(claim, told)) is None:
            return None
        right = other.rating is Rating.SUPPORTED and told.quantity is not None
        level = told.operation in _LEVELS and told.assertion == "value"
        if not right or not level or told.quantity is None or one.key == verdict.series:
            return None
        least = _TELLING if verdict.series is not None else _TELLING_ALONE
        return (other, one) if significant_digits(told.quantity) >= least else None
    return None


def _is_open_run(verdict: Verdict) -> bool:
    """Whether a run was read of no series: "the yield rose for a third year, to 183.4 bushels"."""
    open_yet = verdict.rating is Rating.UNVERIFIED and verdict.series is None
    return open_yet and verdict.claim.assertion == "streak"


_LED_TO = regex(
    r"(?:\s[\w’'-]+){0,7},?\s(?:(?:and\s)?(?:is|are|was|were|stands?|stood)\s)?"
    r"(?:(?:taking|bringing|leaving|putting|pushing|lifting|driving|sending|dragging|pulling)\s"
    r"(?:it|them|that|(?:the|its|their)(?:\s[\w-]+){1,3})\s)?"
    rf"(?:at|to|reaching|hitting)\s(?:{HEDGE}\s)?"
    r"(?:(?:an?|its)\s(?:[\w-]+\s){0,2}(?:high|low|peak|record|trough)\s(?:of\s)?)?[$£€¥₹]?",
    re.IGNORECASE,
)
"""What may stand between a move and the level that it led to."""
_MOVES = ("growth", "change")
_TELLING, _TELLING_ALONE = 3, 2
"""So many digits of a level bear its series out by more than chance; and where the move was read
of no series at all, and is only to be borne out."""
