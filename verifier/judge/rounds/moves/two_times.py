"""Home of moves and levels in one construction that are of two times of one series: "rose 8.8pc to
34", where it rose by 8.8% from 34 to 37, "16.6 million in the quarter, 6.3% more", of nine months.

That one of the two fits a series by chance is likely enough; that both do, one at the time that is
told and the other at one that copy mistakes for it, is not. Of the pairs so found in the labelled
articles all were errors.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.diagnose import slips
from verifier.judge.checkable import of_two_measures
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.companions import has_a_subject_of_its_own
from verifier.judge.rounds.moves.told_from import is_told_from_no_time
from verifier.judge.rounds.nearness import own_time, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.verdict import ASSUMED, Alternative, Rating, Reason, Verdict

_MOVES = ("growth", "change")
_LEVELS = (None, "level")
_APART = (
    r"(?:but|while|whereas|although|though|as|compared|against|versus|from|than|because|"
    r"including|excluding|which|who|whose|where|after|before|since|when|if|per|share|part|"
    r"for|so|until|adjusted|underlying|organic|constant|like-for-like|annuali[sz]ed|its|their)\b"
)
"""Words behind which something else is told than the figure before them."""
_BETWEEN = regex(
    rf"(?:\s(?!{_APART}|and\b)[\w’'/-]+){{0,9}}\s?(?:[,(]|\s[–—-]|\sand(?=\san?\s))?\s?(?:or\s)?"
    rf"(?:(?!{_APART}|and\b)[a-z’'-]+\s){{0,6}}(?:(?:just|about|a|an|the)\s)?[$£€¥+(-]?",
    re.IGNORECASE,
)
"""What stands between a move and the level that goes with it, but for times."""
_NEAREST = 4
"""So many right figures of the paragraph say what a pair may be of."""


def of_two_times(sitting: Sitting) -> list[Verdict]:
    """Open figures of a move and its level, accused of their time where one series alone has the
    other at the time that was read, and them at another."""
    found = list(sitting.verdicts)
    for one, other in _pairs(found):
        for place, beside in ((one, other), (other, one)):
            judged = _judged(found[place], found[beside], sitting)
            if judged is not None:
                found[place] = judged
                break
    return found


def _pairs(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of figures that go together."""
    places = [place for place, v in enumerate(verdicts) if v.claim.quantity is not None]
    for one, other in pairwise(places):
        if _go_together(verdicts[one].claim, verdicts[other].claim):
            yield one, other


def _go_together(first: Claim, second: Claim) -> bool:
    """Whether two figures are a move and a level of one construction."""
    clause, start = first.clause, first.clause.sentence.start
    if clause.sentence != second.clause.sentence or first.span.end > second.span.start:
        return False
    alike = (first.operation in _MOVES) is (second.operation in _MOVES)
    if alike or not (_is_plain(first) and _is_plain(second)):
        return False
    between = clause.sentence_text[first.span.end - start : second.span.start - start]
    for time in (*clause.times, *second.clause.times):
        said = clause.sentence_text[time.span.start - start : time.span.end - start]
        between = between.replace(said, "")
    if _BETWEEN.fullmatch(" ".join(between.split(" "))) is None:
        return False
    if first.operation in _MOVES:
        return _LED_TO.search(between) is not None
    return not is_told_from_no_time(second)


_LED_TO = regex(
    r"\b(?:to|at|reaching|hitting|totalling|(?:is|are|was|were)\s(?:now|then))\s"
    r"(?:(?:just|only|about|around|nearly|almost|some|an?|the|new|record)\s){0,3}[$£€¥+(-]?$"
)


def _is_plain(claim: Claim) -> bool:
    """Whether a claim is a plain move or level that the text itself asserts, and no gap."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    told = claim.operation in (*_LEVELS, *_MOVES) and not clause.context
    told = told and not of_two_measures(claim)
    return told and clause.role is not Role.TITLE


def _judged(verdict: Verdict, beside: Verdict, sitting: Sitting) -> Verdict | None:
    """The accusation of a figure by the one that goes with it; None where there is none."""
    if not is_open_yet(verdict):
        return None
    found: list[tuple[Claim, Outcome, Alternative]] = []
    for key in _keys(verdict, beside, sitting):
        period = _right_at(beside, key, sitting)
        if has_a_subject_of_its_own(verdict.claim, beside.claim, sitting.series[key]):
            continue
        if period is None or not _may_be_told_of(verdict.claim, period):
            continue
        told = at_the_time(verdict.claim, period)
        outcomes, _ = sitting.judge.checker.outcomes(told, sitting.judge.checker.forms(key))
        outcomes = [outcome for outcome in outcomes if outcome.frame.period == period]
        top = best_of(outcomes) if outcomes else None
        if top is None:
            continue
        if top.holds or is_as_revised(told, top) or _holds_on_another_basis(told, key, sitting):
            return None
        shown = slips(told, top, sitting.judge.checker, ())
        if shown and shown[0].alternative.reason is Reason.OFF_PERIOD:
            found.append((told, top, shown[0].alternative))
    if len(found) != 1:
        return None
    told, top, slip = found[0]
    write, few = sitting.judge.composer, verdict.candidates
    judged = write.judged(told, top, few, slip.reason, (), alternatives=(slip,))
    return replace(judged, suggestion=suggestion(told, top))


def _holds_on_another_basis(told: Claim, key: str, sitting: Sitting) -> bool:
    """Whether a move is right on a basis that its own words leave open."""
    if told.basis_stated or told.basis is None or told.operation not in _MOVES:
        return False
    return sitting.judge.held(replace(told, basis=None), key) is not None


def _right_at(beside: Verdict, key: str, sitting: Sitting) -> Period | None:
    """When a figure is right of a series; None where it is not, or the series is of days or of
    what is expected."""
    one = sitting.series[key]
    if one.frequency is Frequency.DAY or one.status == "forecast":
        return None
    if beside.rating is Rating.SUPPORTED and beside.series == key:
        return beside.period
    held = sitting.held_closely(beside.claim, key)
    return held.frame.period if held is not None else None


def _may_be_told_of(claim: Claim, period: Period) -> bool:
    """Whether a figure names no time of its own beside that of the other, and is not told of one
    before: "it had been 15.2 billion in the spring, so it has widened by 2.8 billion"."""
    own = own_time(claim)
    lead = claim.clause.lead
    alike = own is None or own.contains(period) or period.contains(own)
    return alike and _BEFORE.search(lead) is None


_BEFORE = regex(r"\b(?:had(?:\sbeen|\sstood)?|used\sto|once)\b[^,;:]*$", re.IGNORECASE)


def _keys(verdict: Verdict, beside: Verdict, sitting: Sitting) -> list[str]:
    """The series that a pair may be of: that of the one that is right by its own words, else all
    that the words of the two lead to and those of the right figures near them."""
    keys = [beside.series]
    if beside.rating is Rating.SUPPORTED and not ASSUMED & set(beside.caveats):
        return [key for key in keys if key is not None and key in sitting.series]
    keys += [verdict.series]
    keys += [one.series for v in (verdict, beside) for one in v.candidates]
    keys += [v.series for v in right_near(verdict.claim, sitting.verdicts, 0)[:_NEAREST]]
    return [key for key in dict.fromkeys(keys) if key is not None and key in sitting.series]
