"""Home of comparisons in words that the right figures on both sides contradict: "Food went up by
2.8%. That is more than eating out, where the increase was 4.0%"."""

import re
from collections.abc import Sequence

from verifier.judge.doubts.named_sides import names_another_last
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import breath_of
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.outcome import best_of
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of


def of_both_sides_told(sitting: Sitting) -> list[Verdict]:
    """Open comparisons of two measures of which the text tells right figures of their time, wrong
    where the order is the other way round."""
    right = [v for v in sitting.verdicts if v.rating is Rating.SUPPORTED and _is_a_figure(v)]
    return [_against_both(verdict, right, sitting) for verdict in sitting.verdicts]


def _is_a_figure(verdict: Verdict) -> bool:
    plain = verdict.claim.assertion == "value" and verdict.claim.quantity is not None
    return plain and not LOOSE & set(verdict.caveats)


def _against_both(verdict: Verdict, right: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "comparison" or verdict.reason is not Reason.AMBIGUOUS:
        return verdict
    sides = list(dict.fromkeys(one.series for one in verdict.evidence))
    if len(sides) != _BOTH or sides[0] != verdict.series or claim.clause.context:
        return verdict
    if not all(any(_is_of(side, verdict, one) for one in right) for side in sides):
        return verdict
    one, other = sitting.series_of(sides)
    if names_another_last(claim, one) or not _is_of_nothing_else(verdict, one, other):
        return verdict
    checker = sitting.judge.checker
    found, _ = checker.outcomes(claim, *map(checker.forms, sides))
    if not found or best_of(found).judgement.reason is not Reason.OFF_COMPARISON:
        return verdict
    top, write = best_of(found), sitting.judge.composer
    return write.judged(claim, top, verdict.candidates, Reason.OFF_COMPARISON, caveats=())


def _is_of_nothing_else(verdict: Verdict, one: Series, other: Series) -> bool:
    """Whether the words around a comparison name nothing but its two sides: no other time, place or
    part, and no doubt of it ("rarely", "no longer", "until then")."""
    claim, period = verdict.claim, verdict.period
    reach = breath_of(claim)
    times = [time for time in claim.clause.times if reach.contains(time.span)]
    if period is None or any(resolve(time, period) != period for time in times):
        return False
    low, start = reach.start, claim.clause.sentence.start
    if _HAD.search(claim.clause.sentence_text[low - start : reach.end - start]) is not None:
        return False
    names = (other.title, *other.aliases, other.breakdown or "")
    idle = _IDLE.union(*map(stems_of, names))
    return tells_of_nothing_else(claim, period, one, idle=idle)


_HAD = regex(r"\b(?:had|used to)\b", re.IGNORECASE)
_IDLE = frozenset(
    stems_of("now again still too thus so clearly far much well the those these both one ones that")
)


def _is_of(side: str, comparison: Verdict, figure: Verdict) -> bool:
    """Whether a right figure is of a side of a comparison and of its time: of movements over the
    same stretch."""
    if (figure.series, figure.period) != (side, comparison.period):
        return False
    return comparison.baseline is None or figure.baseline == comparison.baseline


_BOTH = 2
