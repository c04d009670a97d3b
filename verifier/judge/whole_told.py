"""Home of the wholes that a text told before the shares of them: "380,000 cars were sold; electric
ones made up 63% of them"."""

import re
from collections.abc import Sequence

from verifier.check import Checker
from verifier.check.wholes import is_its_like
from verifier.judge.assume import trials
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Verdict

_OPEN = regex(
    r"\s?(?:[,;.:)]|$|(?:of\s(?:(?:all\s(?:of\s)?)?(?:it|them|that|those|these|this)\b|"
    r"(?:the|its|their|all)\s(?:[\w-]+\s){0,2}?(?:total|sum|tally|lot|pot|pie|whole|rest|increase|"
    r"amount|number|all)\b|everything\b|whom\b|which\b)))",
    re.IGNORECASE,
)
"""Behind a share whose whole the sentence does not name, but a sentence before."""
_OF_WHICH = regex(r"\bof (?:which|whom|that|these|those|them)\b[^.;]{0,60}$", re.IGNORECASE)
_WHOLES, _PARTS, _BLOCKS_BACK = 4, 2, 2


def share_told(
    claim: Claim, verdict: Verdict, told: Sequence[Verdict], checker: Checker
) -> Outcome | None:
    """A share that holds of what a figure before it was about; None where it names its whole, or
    none of the nearest bears it out. The fewer its digits, the fewer are tried."""
    if claim.operation != "share" or claim.quantity is None or not _leaves_it_open(claim):
        return None
    floor = checker.settings.match_floor
    parts = [c.series for c in verdict.candidates if c.score >= floor][:_PARTS]
    parts = list(dict.fromkeys([*parts, *parts_told(claim, told)]))
    pairs = [(part, whole) for whole in _wholes(claim, told) for part in parts if part != whole]
    for part, whole in pairs[: max(1, trials(claim.quantity))]:
        forms, total = checker.forms(part), checker.forms(whole).series
        if forms.series.unit != total.unit or is_its_like(forms.series, total):
            continue
        if not forms.series.goes_with(total):
            continue
        held = next((o for o in checker.shares(claim, forms, total) if bears(o)), None)
        if held is not None:
            return held
    return None


def bears(outcome: Outcome) -> bool:
    """Whether an outcome is a share that fits closely, and the whole no smaller than its part."""
    value = outcome.judgement.value
    close = Caveat.WEAK_BOUND not in outcome.judgement.caveats
    return outcome.holds and close and value is not None and value.value <= _ALL


_ALL = 100.0


def _leaves_it_open(claim: Claim) -> bool:
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    end = claim.span.end - start
    before = _OF_WHICH.search(text, 0, claim.span.start - start)
    return before is not None or _OPEN.match(text, end) is not None


def _wholes(claim: Claim, told: Sequence[Verdict]) -> list[str]:
    """The series of the figures right before, the nearest first."""
    near = (
        v.series
        for v in reversed(told)
        if v.series and claim.clause.block - v.claim.clause.block <= _BLOCKS_BACK
    )
    return list(dict.fromkeys(near))[:_WHOLES]


def parts_told(claim: Claim, told: Sequence[Verdict]) -> list[str]:
    """The series that a share may be the part of, whose words name the whole alone: those of the
    last figures before it ("5.7 TWh came from wind. That was 29% of supply")."""
    near = (
        v.series
        for v in reversed(told[-_PARTS_BACK:])
        if v.series and v.rating is Rating.SUPPORTED
        if claim.clause.block == v.claim.clause.block
    )
    return list(dict.fromkeys(near))


_PARTS_BACK = 3
