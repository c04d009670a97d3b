"""Home of figures that are right of something else than what they are told of, which no pack holds.

Some only repeat the one before: "prices in Wales rose 3.6% and in the Valleys 3.6%". What the
second is of was not found, and the series of the first bears nothing out about it. Others are
bounds, which half of all series keep: "classes of more than 30" and 19,635 teachers.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.match.heads import head_part, head_told
from verifier.model.mention import TermKind
from verifier.model.months import MONTH
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

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
    words name something else, and bounds that tell nothing, left open."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        hollow = _is_out_of_all_proportion(verdict) or _is_a_bound_of_another(verdict, sitting)
        hollow = hollow or _is_of_the_whole(verdict, sitting) or _is_of_a_nation(verdict, sitting)
        if hollow or _repeats_another(verdict, sitting.verdicts[:place]):
            found[place] = replace(verdict, reason=Reason.AMBIGUOUS, caveats=())
    return found


def _is_of_the_whole(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure told of the headline measure was borne out by a part of it, which no
    word behind that names: "core prices rose 0.2% and headline prices 0.3%"."""
    one, claim = sitting.series.get(verdict.series or ""), verdict.claim
    if verdict.rating is not Rating.SUPPORTED or claim.assertion != "value" or one is None:
        return False
    if one.breakdown is None or one.headline or head_part("whole", one) == 0:
        return False  # of no part, or of one that is itself the headline measure
    if head_told(claim) != "whole":
        return False
    own = set(stems_of(one.breakdown.replace("_", " ")))
    called = _CALLED_WHOLE.split(claim.clause.before)
    return len(called) > 1 and own.isdisjoint(stems_of(called[-1]))


def _is_of_a_nation(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether the subject of a figure is the bank, economy or government of a nation, and what bore
    it out is of another one that its sentence does not name: "The Kenyan bank cut its rate by"."""
    one, clause = sitting.series.get(verdict.series or ""), verdict.claim.clause
    if verdict.rating is not Rating.SUPPORTED or one is None or one.ref_area is None:
        return False
    places = [s for s in clause.terms if s.own and s.term.kind is TermKind.AREA and s.span]
    if not places or {one.ref_area, one.counterpart} & {s.term.code for s in places}:
        return False
    text, start = clause.sentence_text, clause.sentence.start
    spans = [s.span for s in places if s.span and s.span.end <= verdict.claim.span.start]
    return any(
        _THE.search(text[: span.start - start]) and _OF_A_NATION.match(text, span.end - start)
        for span in spans
    )


_THE = regex(r"(?:^\W*|[;,]\s(?:[a-z]+\s)?)(?:the\s)?$", re.IGNORECASE)
_OF_A_NATION = regex(
    r"(?:[’']s)?\s(?:(?:central|national|reserve)\s)?(?:bank|economy|government|treasury|currency|"
    r"policymakers|ratesetters|rate-setters)\s(?!(?:of|in|for|and|with|from)\b)"
)
"""What stands behind the name of a nation that is the subject of its sentence."""
_CALLED_WHOLE = regex(r"\b(?:headline|all-items)\b", re.IGNORECASE)
"""The whole of all goods; "overall" may be said of one place: "overall, in towns"."""


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


def _is_out_of_all_proportion(verdict: Verdict) -> bool:
    """Whether a bound is kept by a level so far from it that nobody would tell it so, or by a share
    whose whole no word names: "down to more than a sixth" of 51%."""
    loose = {Caveat.WEAK_BOUND, Caveat.MEASURE_ASSUMED} <= set(verdict.caveats)
    if verdict.operation == "share" and verdict.rating is Rating.SUPPORTED and loose:
        return _OF_THEM.match(verdict.claim.clause.tail) is None
    if not _is_a_weak_bound(verdict) or verdict.claim.quantity is None or not verdict.computed:
        return False
    printed, computed = abs(float(verdict.claim.quantity.value)), abs(verdict.computed)
    return max(printed, computed) >= _MANY * min(printed, computed)


_MANY = 10
_OF_THEM = regex(
    r"\s(?:[a-z]+\s)?of\s(?:them|these|those|that|it|all\s[a-z]+|everything|the\s(?:total|whole|lot))\b"
)
"""Behind a share, what its whole was told as before: "More than four in ten of them"."""


def _is_a_bound_of_another(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a bound is told outright of another measure than that of the series which keeps it,
    of which its words say nothing: "two-wheeler sales topped 31 lakh" of the cars of that time."""
    one = sitting.catalogue.series.get(verdict.series or "")
    if not _is_a_weak_bound(verdict) or one is None or one.indicator is None:
        return False
    terms = verdict.claim.clause.terms
    told = {s.term.code: s.weight for s in terms if s.own and s.term.kind is TermKind.INDICATOR}
    named = any(s.own and s.term.code == one.key for s in terms)
    return not named and one.indicator not in told and max(told.values(), default=0.0) >= _OUTRIGHT


_OUTRIGHT = 0.9
"""So sure words tell a measure that is called by its name."""


def _is_a_weak_bound(verdict: Verdict) -> bool:
    """Whether a figure is a bound, kept by a wide margin, of a level; "more than half" is none."""
    level, quantity = verdict.operation == "level", verdict.claim.quantity
    if not level or quantity is None or quantity.unit == "ratio":
        return False
    return verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND in verdict.caveats


def _reading(verdict: Verdict) -> tuple[object, ...]:
    return verdict.series, verdict.operation, verdict.period, verdict.baseline
