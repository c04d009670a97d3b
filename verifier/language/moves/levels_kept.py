"""Home of the levels and rates that a run kept to: "2.3% for the second month running"."""

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.percent import PERCENT, PERCENT_ENDED

_KEPT_AT = regex(
    r"\b(?:was|were|is|are|stood|stands|stayed|stays|remained|remains|held|holds|holding|unchanged|"
    r"steady|flat|stable|stuck|the same|came in|at)\b"
    r"(?P<words>(?:(?!\b(?:above|below|over|under|more|less|lower|higher)\b)[^;:])*?)\s"
    r"for\s(?:(?:an?|the|its|their)\s)?$"
)
_WITH_ONE_AT = regex(
    rf"\bwith\s(?:the\s|its\s|their\s)?(?:[^\W\d][\w-]*\s){{1,5}}?at\s[\d.]+\s?{PERCENT}\s"
    r"for\s(?:(?:an?|the|its|their)\s)?$"
)
"""A phrase without a verb, which what moved before it says nothing of: "prices rose, with the core
rate at 2.8% for a third month"."""
_SPENT_AT = regex(
    r"\s(?:(?:straight|consecutive|successive|full|whole)\s)?(?:months?|quarters?|years?|weeks?),?\s"
    r"(?:(?:in\sa\srow|running|spent|stuck|parked|steady|unchanged)\s){0,2}at\s"
    rf"\d+(?:\.(?P<decimals>\d+))?\s?{PERCENT_ENDED}"
)
"""The level behind a run that stood still at it: "after three straight months at 3.7%"."""
_AGAIN = regex(r"\b(?:unchanged|no change)\b")
_DECIMALS = regex(r"\d(?:\.(?P<decimals>\d+))?(?:\s?(?:%|per\s?cent\b|pct?\b)|(?<=\.\d)(?:$| in))")


def kept_level(clause: Clause) -> tuple[int, bool] | None:
    """To how many decimals a run stood still, and whether it is told as unchanged so many times,
    which takes a step more: "the rate was 2.3% for the second month running", "unchanged at 4.3%
    for a third month"; None for a run of moves."""
    lead = clause.lead
    behind = _SPENT_AT.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    if behind is not None:
        return len(behind["decimals"] or ""), False
    moved = clause.direction is not None or clause.change is not None
    if moved and _WITH_ONE_AT.search(lead) is None:
        return None
    found = _KEPT_AT.search(lead)
    if found is None:
        return None
    level = _DECIMALS.search(found["words"])
    if level is None:
        return None
    return len(level["decimals"] or ""), _AGAIN.search(found.group()) is not None


_MOVED_BY = rf"\d(?:\.(?P<decimals>\d+))?\s?{PERCENT}(?:\son\sthe\s\w+)?"
_AT_A_RATE = regex(rf"{_MOVED_BY}(?:\s(?:in|during)\s[A-Z]\w+)?,?\sfor\s(?:an?|the|its|their)\s$")
_LED_BY_A_RATE = regex(rf"{_MOVED_BY}[^.;:]{{0,40}}?,\s(?:an?|the|its|their)\s$")
_AT_THAT_RATE = regex(
    r"\s(?:(?:straight|consecutive|successive|running)\s)?\w+(?:\s(?:in\sa\srow|running))?\s"
    r"(?:at|of)\s(?:that|the\ssame|this)\s(?:pace|rate|size|speed|clip)\b"
)


def kept_pace(clause: Clause) -> int | None:
    """To how many decimals each step of a run may have moved alike: "rose 0.3% for a second
    straight month", "rose 0.3%, the second month running at that pace"; None where no rate of the
    move stands right before the run."""
    text, start = clause.sentence_text, clause.span.start - clause.sentence.start
    found = _AT_A_RATE.search(text, 0, start)
    if found is None and _AT_THAT_RATE.match(text, clause.span.end - clause.sentence.start):
        found = _LED_BY_A_RATE.search(text, 0, start)
    return len(found["decimals"] or "") if found is not None else None
