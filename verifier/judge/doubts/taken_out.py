"""Home of measures that a sentence names only as what its figures leave out."""

from verifier.judge.doubts.dealers import tells_of_dealers
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Nature, Series


def is_left_out(claim: Claim, one: Series) -> bool:
    """Whether the sentence names the measure only as what its figures leave out: "stripping out
    new shops, the gain was 3%" is no gain of shops, "once price changes are taken out, the drop
    was 2%" none of prices."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    if one.nature is Nature.PRICE and tells_of_dealers(claim, one):
        return True
    named = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.INDICATOR]
    own = [s for s in named if s.term.code == one.indicator]
    return bool(own) and all(
        s.link == "excluding"
        or (s.span is not None and _TAKEN_OUT.match(text, s.span.end - start) is not None)
        for s in own
    )


_TAKEN_OUT = regex(
    r"(?:\s(?:in|of|for)\s(?:the\s)?[A-Z]\w+)?\s(?:(?:is|are|was|were|has been|have been)\s)?(?:"
    r"(?:taken|stripped|factored|left|netted|filtered|put|knocked)\s"
    r"(?:out|off|away|aside|into account)|"
    r"(?:allowed|adjusted|accounted|corrected|controlled)\sfor)\b"
)
