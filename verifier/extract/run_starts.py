"""Home of what stood where a run began: "has risen for 11 months in a row, having begun that run at
10.8 per cent", "fell for a 13th month. When the slide began it was 2.14 million"."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.level_verbs import STOOD
from verifier.model.period import PER_YEAR, Frequency, Period

_RUN = (
    r"(?:that|the|this|its|their)\s(?:[a-z]+\s)?(?:run|streak|slide|slump|spell|sequence|string|series|"
    r"decline|fall|rise|climb|descent|ascent|retreat|rally|downturn|upturn)"
)
_BEGUN_AT = regex(
    rf"\b(?:beg[au]n|beginning|start(?:ed|ing)|opened)\s{_RUN}\s(?:at|from|on|with)\s(?:[a-z]+\s){{0,2}}"
    r"(?:[A-Z]{1,3})?[$£€¥]?$"
)
_BEGAN = rf"{_RUN}\s(?:began|started|set\sin|got\sunder\sway|took\shold)"
_WHEN_IT_BEGAN = regex(rf"\b(?:[Ww]hen|[Bb]efore|[Uu]ntil)\s{_BEGAN},?\s[^;:.\d]{{0,50}}$")
_BEHIND = regex(rf"[^;:.,\d]{{0,30}}\s(?:when|before)\s{_BEGAN}\b")
_STOOD_AT = regex(
    rf"\b(?:it|they|there|rate|figure|number|total)\s{STOOD}\s(?:[a-z]+\s){{0,2}}$", re.IGNORECASE
)
_UNITS = {"month": 12, "quarter": 4, "half_year": 2, "year": 1}


def with_run_starts(claims: list[Claim]) -> list[Claim]:
    """The claims, each level that is told of the beginning of a run at the time before its first
    step, counted back by the length that the text gives the run."""
    result: list[Claim] = []
    for claim in claims:
        run = _run_before(claim, result)
        start = _start_of(run) if run is not None else None
        if start is not None:
            clause = replace(claim.clause, time=start, baseline=None, basis=None)
            claim = replace(claim, clause=clause, operation="level", direction=None, basis=None)
        result.append(claim)
    return result


def _run_before(claim: Claim, told: list[Claim]) -> Claim | None:
    """The run told last, in the paragraph or the one above, where a level is of its beginning."""
    clause = claim.clause
    text, start = clause.sentence_text, clause.sentence.start
    lead = text[: claim.span.start - start]
    stood = claim.operation == "level" or _STOOD_AT.search(lead) is not None  # "the rise began"
    if claim.assertion != "value" or claim.operation not in ("level", "growth") or not stood:
        return None
    begun = _BEGUN_AT.search(lead) or _WHEN_IT_BEGAN.search(lead)
    if begun is None and _BEHIND.match(text, claim.span.end - start) is None:
        return None
    run = next((one for one in reversed(told) if one.assertion == "streak"), None)
    return run if run is not None and clause.block - run.clause.block <= 1 else None


def _start_of(run: Claim) -> TimeRef | None:
    """The period before the first step of a run, or that step itself, with which it may be told to
    have begun as well; None where its length or end is open."""
    period, quantity = run.clause.time.period, run.quantity
    if period is None or quantity is None or quantity.unit not in _UNITS:
        return None
    per_step = PER_YEAR.get(period.frequency, 0) / _UNITS[quantity.unit]
    if period.frequency not in PER_YEAR or per_step != int(per_step):
        return None
    if period.frequency is not Frequency.MONTH and period.count > 1:
        return None
    step, back = int(per_step), int(quantity.value) * int(per_step)
    before = Period(period.frequency, period.first - back, period.last - back)
    return TimeRef(before, other=Period(before.frequency, before.first + step, before.last + step))
