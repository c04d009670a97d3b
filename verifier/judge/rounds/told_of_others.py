"""Home of figures that only repeat the one before, told of something that no pack holds: "prices in
Wales rose 3.6% and in the Valleys 3.6%".

What the second is of was not found, and the series of the first bears nothing out about it.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.verdict import Rating, Reason, Verdict

_OF_ANOTHER = regex(
    r"[^;:]*?(?:,|;|\s[–—-])?\s(?:and|but|while|whereas|with)\s"
    r"(?:(?:in|for|at|among|on|from|of)\s)?(?:(?:that|those)\s(?:of|in|for|at|from)\s)?"
    r"(?:(?:the|its|their|an?|some|other|neighbouring|nearby)\s)*"
    r"(?!(?:the|its|their|an?|and|but|is|are|was|were|has|have|had|be|been|by|up|down|to|of|in|at|on|for|from|than|more|less|fewer|higher|"
    r"lower|above|below|it|they|he|she|we|this|that|these|those|there|which|who|again|still|so|then|"
    r"also|now|thus|therefore|hence|only|just|about|around|nearly|almost|over|under|not|same|previous|"
    r"figure|rate|increase|rise|fall|gain|drop|decline|growth|level|total|average|first|second|third|"
    r"fourth|last|next|latest|month|quarter|year|week|rose|fell|grew|shrank|remain(?:s|ed)?|stay(?:s|ed)?|"
    rf"stood|held|came|went|\w+ed|\w+ly|\w+ing|{MONTH})\b)"
    r"[^\W\d][\w.’'-]*(?:\s(?!and\b)[^\W\d][\w.’'-]*){0,5}?\s"
    r"(?:(?:by|at|to|up|down|of|with|on|about|around|nearly|some|just)\s){0,2}[$£€¥₹]?"
)
"""What leads from a figure to another one of another name: "and in the Valleys by"."""
_SAME = regex(r"\b(?:same|also|likewise|identical(?:ly)?|too|equally|both|matching|matched)\b")


def without_those_of_others(sitting: Sitting) -> list[Verdict]:
    """Right figures that repeat the one before them for the very same reading, though their own
    words name something else, left open."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        if _repeats_another(verdict, sitting.verdicts[:place]):
            found[place] = replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    return found


def _repeats_another(verdict: Verdict, before: Sequence[Verdict]) -> bool:
    claim = verdict.claim
    if verdict.rating is not Rating.SUPPORTED or claim.quantity is None:
        return False
    told = [v for v in before if v.claim.clause.sentence == claim.clause.sentence]
    return claim.assertion == "value" and any(
        other.rating is Rating.SUPPORTED
        and other.claim.quantity == claim.quantity
        and _reading(other) == _reading(verdict)
        and _OF_ANOTHER.fullmatch(between := words_between(other.claim, claim)) is not None
        and _SAME.search(between) is None
        for other in told[-1:]
    )


def _reading(verdict: Verdict) -> tuple[object, ...]:
    return verdict.series, verdict.operation, verdict.period, verdict.baseline
