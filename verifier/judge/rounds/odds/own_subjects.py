"""Home of what a figure's own words tell it to be of, and a likelier series is not."""

from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.quantity import POINTS
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict


def is_told_as_another(place: int, one: Series, sitting: Sitting) -> bool:
    """Whether the words of the figure at `place` tell it as one of another measure than `one`: they
    name another part of it, or the level of another thing to which it moved."""
    verdict = sitting.verdicts[place]
    read = sitting.series.get(verdict.series or "")
    if read is not None and _is_of_another_part(verdict.claim, read, one):
        return True
    behind = sitting.verdicts[place + 1] if place + 1 < len(sitting.verdicts) else None
    return behind is not None and _moves_another(verdict.claim, behind, one)


def _is_of_another_part(claim: Claim, read: Series, one: Series) -> bool:
    """Whether the sentence of a figure names the part that was read, and not that of a series of
    the same measure and place: "aluminium stocks stood at 138,067 tonnes" for copper's."""
    if (read.indicator, read.ref_area) != (one.indicator, one.ref_area):
        return False
    if read.breakdown is None or one.breakdown is None or read.breakdown == one.breakdown:
        return False
    told = [t for t in claim.clause.terms if t.term.kind is TermKind.BREAKDOWN and t.span]
    here = {t.term.code for t in told if t.span and claim.clause.sentence.contains(t.span)}
    words = set(one.breakdown.split())
    named = any(words >= set(code.split()) for code in here)  # "energy", of "final demand energy"
    return read.breakdown in {t.term.code for t in told if t.own} and not named


def _moves_another(claim: Claim, behind: Verdict, one: Series) -> bool:
    """Whether a move in points leads to a right level that is no rate, and not of `one`: "slipped
    0.5 percentage points to a rate of 1.242 million units"."""
    quantity, level = claim.quantity, behind.claim
    if quantity is None or quantity.unit not in POINTS or level.quantity is None:
        return False
    if behind.rating is not Rating.SUPPORTED or behind.series in (None, one.key):
        return False
    if level.clause.sentence != claim.clause.sentence or level.quantity.unit in _OF_RATES:
        return False
    start = claim.clause.sentence.start
    between = claim.clause.sentence_text[claim.span.end - start : level.span.start - start]
    return _LEADS_TO.fullmatch(between) is not None


_OF_RATES = frozenset(("percent", "ratio", "index", None, *POINTS))
_LEADS_TO = regex(r",?\sto\s(?:[^\d\s,;:.]+\s){0,6}[$£€¥₹]?")
