"""Home of figures acquitted for what they are set against by its name: "£211 more than one in
Edinburgh" tells how far two bills lie apart, and not how one of them moved."""

from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.months import MONTH, MONTH_BEGUN
from verifier.model.series import Series
from verifier.model.verdict import Reason, Verdict
from verifier.model.weekdays import WEEKDAY

_THAN_A_NAME = regex(
    r"(?:\s(?!than\b)[a-z-]+){0,2}?\s(?:(?:more|less|fewer|higher|lower|dearer|cheaper|better|worse|"
    r"larger|smaller|bigger|greater)\s(?:[a-z-]+\s){0,2}?than|above|below|ahead\sof|behind|short\sof)\s"
    r"(?:(?:(?:one|ones|that|those|what|the|an?|its|in|at|of|for|neighbouring|nearby)\s)+"
    r"(?:[a-z]+\s){0,3}?(?:in|at|of|from)\s|(?:one|ones|that|those|what|the|in|at|of|for|from)\s|)"
    r"(?P<name>[A-Z][\w’'-]*)"
)
"""Behind a figure, what it is set against: a name, or what stands in what has one."""
_AHEAD = regex(r"(?:\s[a-z]+)?\s(?:ahead|behind|in\sfront|clear|adrift)(?=\s?[.,;:)]|\s*$)")
_FORESEEN = regex(
    r"[^.;]*?\b(?:forecast\w*|expect\w*|predict\w*|pencil\w*|estimat\w*|consensus|project\w*|"
    r"guess\w*|plan\w*|target\w*|budget\w*|promis\w*|hop\w*|fear\w*|thought|bet|bets)\b"
)
_TIME = regex(
    rf"(?:{MONTH}|{MONTH_BEGUN}\b|{WEEKDAY}|Christmas|Easter|Ramadan|Diwali|Covid|Q[1-4]\b|[A-Z]\d)"
)
_MOVED = ("change", "growth")
_REASONS = (Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_SIGN, Reason.OFF_BASIS)


def without_gaps_to_names(sitting: Sitting) -> list[Verdict]:
    """Moves accused that are told as so far off what has a name which is none of a time, left open:
    what their series did since is nothing that their words tell."""
    return [left_open(v) if _is_set_against_a_name(v, sitting) else v for v in sitting.verdicts]


def _is_set_against_a_name(verdict: Verdict, sitting: Sitting) -> bool:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if not is_accused(verdict) or verdict.operation not in _MOVED:
        return False
    if verdict.reason not in _REASONS or claim.clause.baseline is not None:
        return False
    return names_the_other_side(claim) or (
        one is not None and _is_set_against_a_sister(claim, one, sitting)
    )


def _is_set_against_a_sister(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether a figure is told as so far off another part or place of the measure of its series:
    "YouTube had 13.4%, five points less than all of broadcast television"."""
    told = _THAN.match(claim.clause.tail)
    if told is None:
        return False
    first, start = claim.span.end + told.end(), claim.span.end
    kin = sitting.catalogue.by_indicator(one.indicator or "")
    sisters = {k.breakdown for k in kin} | {k.ref_area for k in kin}
    named = [
        (term.term.code, term.span)
        for term in claim.clause.terms
        if term.own and term.span is not None and term.term.code in sisters
    ]
    behind = {
        code
        for code, span in named
        if 0 <= span.start - first <= _NEAR
        if _BREAK.search(claim.clause.tail, told.end(), span.start - start) is None
    }
    ahead = {code for code, span in named if span.end <= claim.span.start}
    return bool(behind - {one.breakdown, one.ref_area} or (behind and ahead - behind))


_THAN = regex(
    r"(?:\s(?!than\b)[a-z-]+){0,2}?\s(?:(?:more|less|fewer|higher|lower|better|worse)\sthan|above|"
    r"below|ahead\sof|behind|short\sof)\s"
)
_BREAK, _NEAR = regex(r"[,;:.()\d]"), 40


def names_the_other_side(claim: Claim) -> bool:
    """Whether a figure is set against something by its name, which is none of a time and of nothing
    that was foreseen: "£211 more than one in Edinburgh"; or against what was told before: "Texas is
    1,965 ahead"."""
    if _AHEAD.match(claim.clause.tail) is not None:
        return True
    named = _THAN_A_NAME.match(claim.clause.tail)
    if named is None or _FORESEEN.match(claim.clause.tail, named.start()) is not None:
        return False
    return _TIME.match(named["name"]) is None
