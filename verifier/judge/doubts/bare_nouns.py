"""Home of measures that are told too barely: by the noun alone that a figure counts, of which the
sentence says what became of it, or by goods whose price it tells where none is at hand."""

from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.own_words import words_in
from verifier.judge.stretch import breath_of, stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Nature, Series

_DEARER = regex(r"\s(?:dearer|cheaper|costlier|pricier|(?:more|less)\s(?:expensive|costly))\b")
_NO_PRICES = (Nature.FLOW, Nature.STOCK)


def is_told_too_barely(claim: Claim, ground: Ground) -> bool:
    """Whether the measure that was read is told by a noun that may be that of another: "3.2 million
    people walked away from their jobs" is no level of employment, "imports were 4% dearer" no
    growth of what they are worth."""
    if claim.operation == "growth" and ground.series.nature in _NO_PRICES:
        return _DEARER.match(stretch_of(claim)[1]) is not None
    if claim.operation != "level" or ground.series.nature is not Nature.STOCK:
        return False
    if not ground.instead.another or not _is_told_by_what_is_counted(claim, ground.series):
        return False
    around = words_in(claim, ground.series, breath_of(claim))
    return around.strange + around.alien > 0


def _is_told_by_what_is_counted(claim: Claim, one: Series) -> bool:
    """Whether no word names the measure but the noun behind the figure and one that is owned: "342
    people left their jobs"."""
    figure, clause = claim.clause.figure, claim.clause
    if figure is None or figure.noun is None:
        return False
    terms = [s for s in clause.terms if s.own and s.span is not None]
    named = [s.span for s in terms if s.term.kind is TermKind.INDICATOR and s.span is not None]
    codes = {s.term.code for s in terms if s.term.kind is TermKind.INDICATOR}
    text, start = clause.sentence_text, clause.sentence.start
    return one.indicator in codes and all(
        figure.reach.overlaps(span) or _OWNED.search(text[: span.start - start]) is not None
        for span in named
    )


_OWNED = regex(r"\b(?:their|a|his|her|its)\s$")
