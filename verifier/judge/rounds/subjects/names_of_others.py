"""Home of the words that name another measure, place or part than that which a series is of."""

from verifier.judge.rounds.odds.by_figure import names_a_sibling
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span


def names_another(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the words before a claim name a measure, place or part which a series is not of."""
    if names_a_sibling(claim, one, sitting):
        return True
    own = {one.ref_area, one.counterpart, one.breakdown, one.indicator, one.key}
    named = [s for s in claim.clause.terms if s.own and s.span and s.span.end <= claim.span.start]
    named = [s for s in named if s.span and not _is_where_a_firm_is_from(claim, s.span)]
    meant = [s.span for s in named if s.span and s.term.code in own]
    others = [s for s in named if s.span and not any(s.span.overlaps(span) for span in meant)]

    def codes(kind: TermKind) -> set[str]:
        return {s.term.code for s in others if s.term.kind is kind}

    measured = any(s.term.code in (one.indicator, one.key) for s in named)
    if not measured and codes(TermKind.INDICATOR):
        return True
    areas, place = codes(TermKind.AREA), one.ref_area
    there = any(s.term.code in own for s in named if s.term.kind is TermKind.AREA)
    if place and areas and not there and not any(lies_in(place, area) for area in areas):
        return True
    held = {other.breakdown for other in sitting.catalogue.siblings(one)}
    return bool(codes(TermKind.BREAKDOWN) & (held - {one.breakdown, None}))


def names_the_other_side(claim: Claim, one: Series) -> bool:
    """Whether the last side of trade that the sentence of a claim names before it is not that which
    a series is of: "exports are up 6.7% at 20.8 trillion and imports 3.2% at"."""
    if one.indicator not in _SIDES:
        return False
    before = (s for s in claim.clause.terms if s.own and s.span and s.span.end <= claim.span.start)
    sides = [(s.span.start, s.term.code) for s in before if s.span and s.term.code in _SIDES]
    last = max((start for start, _ in sides), default=None)
    told = {code for start, code in sides if start == last}
    return bool(told) and one.indicator not in told


_SIDES = ("exports", "imports", "trade_balance")


def _is_where_a_firm_is_from(claim: Claim, name: Span) -> bool:
    """Whether a country's name only tells where a firm is from: "The Spanish operator said"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    led = _LED.search(text, 0, name.start - start)
    return led is not None and _FIRM.match(text, name.end - start) is not None


_LED = regex(r"\b(?:[Tt]he|[Aa]n?|[Tt]hat|[Tt]his)\s(?:[a-z-]+\s)?$")
_FIRM = regex(
    r"[-\s](?:based\s)?(?:[a-z-]+\s)?(?:company|firm|group|business|giant|airline|carrier|chain|bank|"
    r"utility|start-up|operator|[a-z]*maker|manufacturer|producer|supplier|distributor|retailer|"
    r"grocer|lender|insurer|broker|builder|developer|brewer|miner|designer|publisher|broadcaster|"
    r"contractor|outfitter|outsourcer|bookmaker)\b"
)
