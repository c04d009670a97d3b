"""Home of companions: a move and the level beside it in one construction, which are of one measure.

"Sales came to $40.8 billion, a gain of 4.6%", "rose 19.8 per cent to US$11.7 million": where one of
the two is right for a series and a period, so must the other be. One at odds with it is accused
only where a slip in the figure itself explains it: what nothing explains, or what fits another
time, may be told of something else.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.check.certainty import Told, time_told
from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.own_words import words_in
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.guessed import is_off_a_guess
from verifier.judge.revisions import is_between_prints
from verifier.judge.rounds.moves.together import LEVELS, MOVES, go_together, tells_again
from verifier.judge.rounds.moves.told_from import is_told_from_no_time
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.rounds.times.other_basis import holds_step_by_step
from verifier.judge.stretch import stretch_of, words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Frequency
from verifier.model.quantity import Bound
from verifier.model.series import COUNTED, Series, Transformation
from verifier.model.span import Span
from verifier.model.verdict import MISPRINTS, Alternative, Caveat, Rating, Reason, Verdict

_ON_ANOTHER_FOOTING = regex(
    r"\b(?:like-for-like|same-store|comparable|constant|organic\w*|underlying|adjust\w*|real|volume|"
    r"excluding|stripp\w*|leaving|left\sout|without|net of|inflation|annuali[sz]ed|including|"
    r"weighted|average|calendar|working[\s-]days?|currenc(?:y|ies)|per\s(?:head|person|capita|day))\b",
    re.IGNORECASE,
)
"""Words for a move that is measured otherwise than the level beside it."""


def beside_their_companions(sitting: Sitting) -> list[Verdict]:
    """Open figures held against the series of the right one that each goes with: borne out by it
    where they fit, mismatches where they are none of its values."""
    return [_beside_its_companion(verdict, sitting) for verdict in sitting.verdicts]


def _beside_its_companion(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is Rating.MISMATCH or is_between_prints(claim):
        return verdict
    if (beside := measured_with(verdict, sitting)) is None:
        return verdict
    if verdict.rating is Rating.SUPPORTED and not _is_right_of_another(verdict, beside):
        return verdict
    again = tells_again(claim, beside.claim)
    base = claim.clause.baseline
    since = base is not None and base.period == beside.period  # "it was 802, so it fell"
    told = claim if since else at_the_time(claim, beside.period)
    checker, write = sitting.judge.checker, sitting.judge.composer
    found, _ = checker.outcomes(told, checker.forms(beside.series or ""))
    if not found:
        return verdict
    top = best_of(found)
    if top.holds and claim.quantity is not None:
        telling = again or significant_digits(claim.quantity) >= _BOTH
        return write.held(verdict, top, Caveat.MEASURE_ASSUMED) if telling else verdict
    if top.holds or not _is_right(beside) or is_as_revised(told, top):
        return verdict
    if not claim.basis_stated and holds_step_by_step(told, beside, sitting):
        return verdict
    shown = tuple(slip.alternative for slip in slips(told, top, checker, ()))
    reason = reason_of(top, shown[0] if shown else None)
    if not shown and _leads_to_its_level(verdict, beside, sitting):
        return accused_beside(verdict, top, verdict.alternatives[:1], sitting)
    unit = reason is Reason.OFF_UNIT and _is_a_telling_rate(claim)
    based = reason is Reason.OFF_BASIS and claim.basis_stated
    based = based or (bool(shown) and _is_its_base(claim, shown[0], beside))
    if not (unit or based) and reason not in MISPRINTS:
        return verdict  # it may be told of something else
    return accused_beside(verdict, top, shown, sitting)


def _is_its_base(claim: Claim, slip: Alternative, beside: Verdict) -> bool:
    """Whether a level is the one that the right growth beside it is measured from: "587,700 people,
    up 2.6%", of 603,100 after 587,700."""
    quantity, grown = claim.quantity, beside.claim.operation == "growth"
    if not grown or quantity is None or significant_digits(quantity) < _TELLING:
        return False
    return slip.reason is Reason.OFF_PERIOD and slip.period == beside.baseline is not None


def _leads_to_its_level(verdict: Verdict, level: Verdict, sitting: Sitting) -> bool:
    """Whether a percentage is the growth of another series over the very time in which its own led
    to the right level behind it: "the route rose 4.1 per cent, to 39,166", as the other one did; of
    the same measure in another form only where the words tell which form is meant."""
    claim, between = verdict.claim, words_between(verdict.claim, level.claim)
    led = claim.span.start < level.claim.span.start and _UP_TO.search(between) is not None
    same = verdict.series == level.series and verdict.period == level.period
    fits = [s.series for s in verdict.alternatives[:1] if s.reason is Reason.OFF_SERIES]
    if not (led and same and fits and _is_a_telling_rate(claim)) or level.caveats:
        return False
    one, other = sitting.series[level.series or ""], sitting.series.get(fits[0] or "")
    formed = _IN_SEASON.search(" ".join(stretch_of(claim))) is not None
    return other is not None and (other.family != one.family or formed)


_UP_TO = regex(r"\sto\s(?:(?:just|about|only|an?|the|record)\s){0,3}\W?$")


def accused_beside(
    verdict: Verdict, top: Outcome, found: Sequence[Alternative], sitting: Sitting
) -> Verdict:
    """The mismatch of a figure with what the right one beside it makes of it, with the slips that
    were found for it."""
    reason = reason_of(top, found[0] if found else None)
    shown = tuple(one for one in found if one is found[0] or one.as_likely)[:_MOST]
    judged = sitting.judge.composer.judged(
        verdict.claim, top, verdict.candidates, reason, (), alternatives=shown
    )
    return replace(judged, suggestion=suggestion(verdict.claim, top))


def measured_with(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right figure next to a plain one that tells the same measure by another operation, of a
    series that may be told so; None where there is none."""
    claim = verdict.claim
    beside = companion_of(verdict, sitting.verdicts)
    if beside is None:
        return None
    if claim.operation in MOVES and is_told_from_no_time(claim):
        return None
    again = tells_again(claim, beside.claim)
    one = sitting.series[beside.series or ""]
    if not _is_plain(claim, one, hedged=again) or one.frequency is Frequency.DAY:
        return None
    if not _may_be_of(claim, beside.claim, one, again) or has_a_subject_of_its_own(
        claim, beside.claim, one
    ):
        return None
    return beside


def _is_a_telling_rate(claim: Claim) -> bool:
    """Whether a figure is growth in percent, told to two digits or more: so many points or pence
    fit it by no chance."""
    quantity = claim.quantity
    return (
        claim.operation == "growth"
        and quantity is not None
        and significant_digits(quantity) >= _BOTH
    )


def _is_plain(claim: Claim, one: Series, hedged: bool) -> bool:
    """Whether a claim is a plain figure, asserted by the text itself; it may be `hedged`, and is
    all the same where no digit was rounded: "some 126,157"."""
    quantity = claim.quantity
    exact = quantity is not None and (hedged or quantity.bound is Bound.EXACT)
    about = quantity is not None and quantity.bound is Bound.ABOUT
    exact = exact or (about and quantity is not None and significant_digits(quantity) >= _FINE)
    if not exact or claim.assertion != "value" or claim.clause.context or is_off_a_guess(claim):
        return False
    words = " ".join(stretch_of(claim))
    words = _IN_SEASON.sub("", words) if one.adjustment == "SA" else words
    return _ON_ANOTHER_FOOTING.search(words) is None


_IN_SEASON = regex(
    r"\bseason\w*[\s-]adjust\w*|\badjust\w*\sfor\s(?:the\s)?season\w*", re.IGNORECASE
)
"""What tells of an adjusted series as it is printed."""


def companion_of(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure next to one in its sentence that tells the same measure by another
    operation, in one construction; None where there is none."""
    claim = verdict.claim
    same = [
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.span != claim.span
    ]
    before = [v for v in same if v.claim.span.end <= claim.span.start]
    behind = [v for v in same if v.claim.span.start >= claim.span.end]
    for other in (*before[-1:], *behind[:1]):
        again = other.rating is Rating.SUPPORTED and tells_again(claim, other.claim)
        right = _is_right(other) or (again and other.series is not None)
        if right and go_together(claim, other.claim):
            undated = time_told(claim) is not Told.NAMED or claim.clause.time.period is None
            if undated or verdict.period in (None, other.period):
                return other
    return None


def _is_right_of_another(verdict: Verdict, beside: Verdict) -> bool:
    """Whether a move is right, of few digits, for another series than the level that it led to:
    "the share of student debt that is past due rose 2.5% to 10.2%", where all debt in arrears did
    rise by 2.5%."""
    first, second = verdict.claim, beside.claim
    few, many = first.quantity, second.quantity
    if few is None or many is None or verdict.series == beside.series or not _is_right(beside):
        return False
    led = first.operation in MOVES and first.span.start < second.span.start
    return led and significant_digits(few) < significant_digits(many)


def _is_right(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    right = right and len({one.series for one in verdict.evidence}) <= 1  # a gap is of no series
    return right and verdict.series is not None and verdict.period is not None


_BOTH, _MOST, _TELLING, _FINE = 2, 3, 3, 5


def has_a_subject_of_its_own(claim: Claim, other: Claim, one: Series) -> bool:
    """Whether the latter of two figures is told of something strange to the series: "took €446.7
    million, fares up 3.3%"."""
    first, second = sorted((claim.span, other.span))
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[first.end - start : second.start - start]
    told = max((m.end() for m in _PAUSE.finditer(between)), default=0)
    words = words_in(claim, one, Span(first.end + told, second.start))
    return words.strange + words.alien > 0


_PAUSE = regex(r"[,(]|\s[–—-]\s")


def _may_be_of(claim: Claim, other: Claim, one: Series, again: bool) -> bool:
    """Whether the unit of a figure is one in which a series is told by its operation, or none at
    all like the figure beside it; a move that is told `again` may be told as a fraction."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    if one.transformation is not Transformation.NONE:
        return False
    if claim.operation == "growth":
        return unit == "percent" or (again and unit == "ratio")
    points = claim.operation == "change" and one.unit == "percent"
    if unit is None and claim.operation in LEVELS and one.unit in COUNTED:
        return True  # "the tally came to 468.5 million", of passengers
    if unit is None and not points:
        return other.quantity is not None and other.quantity.unit is None  # "29,460, up 108"
    return unit == ("percentage_points" if points else one.unit)
