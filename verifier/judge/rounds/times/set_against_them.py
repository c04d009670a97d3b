"""Home of figures of another time that a right one is set against: "8.6 per cent, from 6.3 per cent
a year earlier", "10, against 18 in the same weeks of 2024. That compares with 89 a year ago".

What such a figure is of nobody has to guess: of the measure of the one set against it, at the time
that stands by it. Where that measure had another value then, only the figure or its time is wrong.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.other_prints import may_be_final
from verifier.judge.doubts.other_things import stood_elsewhere
from verifier.judge.doubts.own_words import words_in
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.comparatives import WHICH_WAY
from verifier.model.comparing import AGAINST
from verifier.model.forms import Forms
from verifier.model.outcome import best_of
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of
from verifier.streaks.decisions import is_decided

_HEDGES = r"(?:(?:the|an?|just|only)\s){0,2}(?:[A-Z]{1,3})?[$£€¥₹]?"
_SET_AGAINST = regex(rf"\b(?:{AGAINST}|from|than|above|below)\s{_HEDGES}$")
"""What stands right before a figure that another one is set against."""
_IT = (
    r"(?:that|this|it|they|which|the\s(?:figure|number|rate|total|tally|count|share|reading|level))"
)
_POINTS_BACK = regex(
    rf"\W*(?:(?:but|and|still|even so),?\s)?{_IT}(?:[’']s|\s(?:is|was|are|were))?\s"
    r"(?:still\s|well\s)?(?:compares?\s(?:with|to)|compared\s(?:with|to)|"
    rf"{WHICH_WAY}\s(?:from|than))\s{_HEDGES}",
    re.IGNORECASE,
)
"""What sets the figure of the sentence before against that of its own."""
_THEN_IT_WAS = regex(
    r"\W*(?:(?:but|and|even)\s)?(?:(?:an?|one)\s(?:year|month|quarter)|twelve\smonths|"
    r"(?:at|in|over|during)\s[^,;:.\d]{3,40}?(?:20\d\d|last\syear|an?\s(?:year|month|quarter)))"
    rf"(?:\s(?:ago|earlier|before|previously))?,?\s{_IT}\s(?:was|stood\sat|had\sbeen|came\sto)\s"
    rf"{_HEDGES}",
    re.IGNORECASE,
)
"""What tells the figure of the sentence before at another time."""
_TO_ITS_TIME = regex(
    r"(?:/\w+|\s(?:an?|per)\s[a-z]+)?(?P<noun>\s[a-z]{3,})?,?\s?"
    r"(?:(?:in|of|for|during|over|at|(?:recorded|seen|reported|registered|posted|logged)\s"
    r"(?:in|for|over|during))\s(?:the\s)?)?"
)
"""What stands between such a figure and its time: no more than its noun."""
_ENDS = regex(
    r"\W*$|\s?[,.;:)–—]|\s(?:and|but|as|while|although|though|when|despite|thanks|because|after|"
    r"amid|even)\b"
)
"""What stands behind the time of a figure that is of no other place or part than it says."""
_OTHERWISE = regex(
    r"\b(?:restated|like-for-like|comparable|constant|organic\w*|underlying|adjust\w*|excluding|"
    r"stripp\w*|one-offs?|before|average|mean|monthly|weekly|daily|forecast\w*|expect\w*|plan\w*|"
    r"revis\w*|peak|high|low|record)\b",
    re.IGNORECASE,
)
_FIGURE = regex(r"(?<![\w.,])[$£€¥₹]?\d")
_CLOSED = regex(
    r"[;:]|\b(?:while|whereas|although|though|including|excluding|of\swhom|of\swhich)\b|"
    r"\b(?:and|but)\b(?!\s(?:(?:is|was|are|were|still|well|far|only|just|so)\s){0,3}"
    r"(?:up|down|above|below|more|less|fewer|higher|lower|against|compares|compared)\b)"
)
"""What may bring up something else between two figures."""
_DIGITS = 2
_OPERATIONS = ("level", "share", "growth")
_MOVES = ("growth", "change")


def of_what_they_are_set_against(sitting: Sitting) -> list[Verdict]:
    """Open figures that a right one is set against at a time of their own, judged as figures of
    its measure at that time."""
    return [_judged(verdict, sitting) for verdict in sitting.verdicts]


def _judged(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_open_yet(verdict) or not _is_plain(claim):
        return verdict
    head = _head_of(claim, sitting.verdicts)
    if head is None or head.series is None or head.period is None:
        return verdict
    one = sitting.series[head.series]
    if one.frequency is Frequency.DAY or is_decided(one) or one.status == "forecast":
        return verdict
    time = _time_of(claim, head.period, one.title)
    if time is None or stood_elsewhere(claim, one):
        return verdict
    if _is_of_something_between(claim, head.claim, one):
        return verdict
    told = replace(at_the_time(claim, time), operation=head.claim.operation)
    checker, write = sitting.judge.checker, sitting.judge.composer
    found, _ = checker.outcomes(told, _forms_of(head, one, sitting))
    found = [outcome for outcome in found if outcome.frame.period == time]
    if not found:
        return verdict
    top = best_of(found)
    if top.holds:
        return write.held(replace(verdict, claim=told), top, Caveat.MEASURE_ASSUMED)
    if is_as_revised(told, top):
        return verdict
    shown = tuple(slip.alternative for slip in slips(told, top, checker, ()))
    if not shown and told.quantity is not None and may_be_final(top, float(told.quantity.value)):
        return verdict
    reason = reason_of(top, shown[0] if shown else None)
    judged = write.judged(told, top, verdict.candidates, reason, (), alternatives=shown[:_MOST])
    return replace(judged, suggestion=suggestion(told, top))


def _forms_of(head: Verdict, one: Series, sitting: Sitting) -> Forms:
    """The measure of a right figure: that of its series, or how far this lies above another where
    the figure is such a gap."""
    forms = sitting.judge.checker.forms(one.key)
    keys = list(dict.fromkeys(used.series for used in head.evidence))
    gap = Caveat.DERIVED in head.caveats and len(keys) == len(("one", "other"))
    if not gap or head.computed is None or keys[0] != one.key:
        return forms
    above, below = (used.value for used in head.evidence[:2])
    if abs(above - below - head.computed) > _NOTHING * abs(above):
        return forms
    return replace(forms.as_printed, minus=sitting.judge.checker.forms(keys[1]).as_printed)


_NOTHING = 1e-9


def _is_plain(claim: Claim) -> bool:
    """Whether a claim is a plain figure of two digits or more that the text itself asserts."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    if clause.context or clause.role is not Role.BODY:
        return False
    told = claim.operation in (None, *_OPERATIONS)
    return told and significant_digits(quantity) >= _DIGITS


def _head_of(claim: Claim, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure that is set against one: in its sentence, or the only level of the sentence
    before."""
    here = claim.clause.sentence
    lead = claim.clause.lead
    paced = claim.operation == "growth"
    earlier = (v for v in others if v.claim.span.end <= claim.span.start)
    before = [v for v in earlier if _is_a_figure(v.claim) and (paced or not _is_a_move(v.claim))]
    head = _before_the_aside(before, claim)
    if head is None or not _is_right(head) or not _is_alike(claim, head.claim):
        return None
    told = head.claim.clause
    if told.sentence == here:
        between = lead[head.claim.span.end - here.start :]
        return head if _SET_AGAINST.search(between) and not _CLOSED.search(between) else None
    if told.block != claim.clause.block or here.start - told.sentence.end > _NEXT:
        return None
    alone = sum(v.claim.clause.sentence == told.sentence for v in before) == 1
    if _POINTS_BACK.fullmatch(lead):
        return head if alone or told.link == "to" else None
    return head if alone and _THEN_IT_WAS.fullmatch(lead.rpartition(";")[2]) else None


def _before_the_aside(before: Sequence[Verdict], claim: Claim) -> Verdict | None:
    """The last of the figures before one; behind "but", not what the first of the sentence is up
    from: "6.17%, up from 6.07% in May but below the 6.64% of a year earlier"."""
    last = before[-1] if before else None
    if last is None or len(before) == 1 or last.claim.clause.link != "from":
        return last
    clause, main = claim.clause, before[-2]
    sentences = {clause.sentence, last.claim.clause.sentence, main.claim.clause.sentence}
    lead = clause.lead
    turned = _BUT.search(lead[max(0, last.claim.span.end - clause.sentence.start) :]) is not None
    return main if turned and len(sentences) == 1 and main.series == last.series else last


_BUT = regex(r"\b(?:but|yet|although|though)\b")
_NEXT, _MOST = 3, 3


def _is_of_something_between(claim: Claim, head: Claim, one: Series) -> bool:
    """Whether something strange to the series is told of between two figures of a sentence: "10.3%,
    with long-term joblessness up from 3.1% a year earlier"."""
    if head.clause.sentence != claim.clause.sentence:
        return False
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[head.span.end - start : claim.span.start - start]
    last = _HOW_IT_WENT.search(between)
    places = [(m.end(), m.start()) for m in _PAUSE.finditer(between)]
    ends = [*(begin for _, begin in places[1:]), last.start() if last else len(between)]
    for (opened, _), end in zip(places, ends, strict=False):
        reach = Span(head.span.end + opened, head.span.end + max(opened, end))
        words = words_in(claim, one, reach)
        if words.strange + words.alien and not _EXTREME.search(between[opened:end]):
            return True
    return False


_PAUSE = regex(r"[,(]|\s[–—-]\s")
_EXTREME = regex(r"\b(?:low|high|peak|best|worst|most|fewest|record)(?:est)?\b", re.IGNORECASE)
_HOW_IT_WENT = regex(r"(?:\b\w+(?:ed|ing)\s)?\w+\W*$")


def _is_a_figure(claim: Claim) -> bool:
    """Whether a claim prints a figure of its own, and no record or rank."""
    return claim.quantity is not None and claim.assertion in ("value", "threshold")


def _is_a_move(claim: Claim) -> bool:
    """Whether a figure is what became of another one, and no rate that something came to."""
    return claim.operation in _MOVES and claim.clause.link not in ("to", "at")


def _is_right(verdict: Verdict) -> bool:
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    return right and verdict.series is not None and verdict.period is not None


def _is_alike(claim: Claim, head: Claim) -> bool:
    """Whether two figures are of one kind and printed alike."""
    one, other = claim.quantity, head.quantity
    if one is None or other is None or one.unit != other.unit:
        return False
    kinds = {claim.operation or "level", head.operation or "level"}
    return kinds <= set(_OPERATIONS) and one.step == other.step


def _time_of(claim: Claim, read: Period, title: str) -> Period | None:
    """The time that stands by a figure, reckoned from that of the one it is set against; None where
    more than the time stands there, or the two are not as long."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or not clause.sentence.contains(mention.span):
        return None
    start, text = clause.sentence.start, clause.sentence_text
    behind = text[claim.span.end - start :]
    if mention.span.start >= claim.span.end:
        to = _TO_ITS_TIME.fullmatch(text[claim.span.end - start : mention.span.start - start])
        if to is None or (to["noun"] and not set(stems_of(to["noun"])) <= set(stems_of(title))):
            return None
        behind = text[mention.span.end - start :]
    told = _FIGURE.split(behind)[0]
    if _ENDS.match(behind) is None or _OTHERWISE.search(told):
        return None
    time = resolve(mention, read) if mention.anaphor is not None else clause.time.period
    if time is None or time.count != read.count or time.frequency is not read.frequency:
        return None
    return time if time.end < read.end else None
