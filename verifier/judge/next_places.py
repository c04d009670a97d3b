"""Home of places and parts of which a sentence tells in turn: "with Europe the gap shrank to $18bn
from $48bn; with China it shrank to $20bn from $25bn"."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import country_of
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Candidate


def is_of_another_turn(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the sentence names the place or part of a series before the figure, and that of
    another one of the measure only where it goes on to figures of that, or, for the level that a
    move came from, only where it told figures of that before."""
    pairs = (
        (one.ref_area, other.ref_area),
        (one.counterpart, other.counterpart),
        (one.breakdown, other.breakdown),
    )
    apart = [pair for pair in pairs if pair[0] != pair[1]]
    if one.indicator != other.indicator or len(apart) != 1:
        return False
    spans = {(s.term.code, s.span) for s in claim.clause.terms if s.own and s.span is not None}
    mine, theirs = ([span for code, span in spans if code == place] for place in apart[0])
    before = [span for span in mine if span.end <= claim.span.start]
    if not before or not theirs:
        return False
    if all(span.start >= claim.span.end for span in theirs):
        return _goes_on(claim, min(theirs, key=_start))
    led = all(span.end <= min(before, key=_start).start for span in theirs)
    return led and claim.clause.link == "from" and _went_on(claim, max(theirs, key=_start), before)


def is_abroad(claim: Claim, read: Series, one: Series, few: Sequence[Candidate]) -> bool:
    """Whether a series is the measure of another country than the one that a figure before in the
    same sentence was about, where no word of that sentence names it."""
    if read.indicator != one.indicator or not _are_of_two_countries(read.ref_area, one.ref_area):
        return False
    parts = next((dict(c.parts) for c in few if c.series == read.key), {})
    told = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    return parts.get("topic", 0.0) >= _BESIDE and one.ref_area not in told


_BESIDE = 0.2
"""So much the very series of the figure before speaks for a figure of the same sentence."""


def _are_of_two_countries(one: str | None, other: str | None) -> bool:
    """Whether two places lie in two countries; the parts of one may be told of in turn."""
    if one is None or other is None:
        return one is not other
    return country_of(one) != country_of(other)


def _start(span: Span) -> int:
    return span.start


def _goes_on(claim: Claim, place: Span) -> bool:
    """Whether a sentence leaves a figure for another place, and tells a figure of that."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    led = _TURN.fullmatch(text, claim.span.end - start, place.start - start)
    return led is not None and _ANY_FIGURE.search(text, place.end - start) is not None


def _went_on(claim: Claim, place: Span, mine: list[Span]) -> bool:
    """Whether a sentence left another place, with a figure of it, for that of a figure."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    first = min(mine, key=_start)
    told = _TOLD.fullmatch(text, place.end - start, first.start - start)
    return told is not None and ";" not in text[first.end - start : claim.span.start - start]


_TURN = regex(r"[^,;:\d]{0,40}(?:;|,?\s(?:and|but|while|whereas)\s)(?:[^,;:\d]{0,30}\s)?")
_TOLD = regex(r"[^;:]*\d[^;:]*(?:;|,?\s(?:and|but|while|whereas)\s)(?:[^,;:\d]{0,30}\s)?")
_ANY_FIGURE = regex(r"\d")
