"""Home of claims told anew to find a second measure: what stands behind, what lies beneath."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from verifier.judge.asked import CONSUMER_PRICES
from verifier.language.areas.nations import NATIONAL, WHOLE
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue


def told_behind(claim: Claim) -> Claim:
    """The claim as one about what its words behind the figure or cue name; of what they leave out
    it is the same: "That was 2.8 times as much as Germany" is of the measure told before."""
    start = claim.span.start
    terms = claim.clause.terms
    behind = [s.own and s.span is not None and s.span.start >= start for s in terms]
    told = {s.term.kind for s, at in zip(terms, behind, strict=True) if at}
    kept = [
        s if not s.own and s.term.kind not in told else s._replace(weight=_FAINT * s.weight)
        for s in terms
    ]
    pairs = zip(terms, kept, behind, strict=True)
    nearest = _nearest([s for s, at in zip(terms, behind, strict=True) if at])
    return _about(
        claim,
        (
            (s._replace(weight=1.0 if s.span in nearest else _FURTHER) if at else left)
            for s, left, at in pairs
        ),
    )


_FAINT, _FURTHER = 0.3, 0.5


def _nearest(behind: Sequence[ScopedTerm]) -> frozenset[Span | None]:
    """Of what stands behind, the places and parts that come first, and all else: "faster than in
    the euro area, but more slowly than in Britain" is set against the euro area."""
    first: dict[TermKind, Span] = {}
    for s in behind:
        kind = s.term.kind
        if s.span is not None and (kind not in first or s.span.start < first[kind].start):
            first[kind] = s.span
    return frozenset(
        s.span
        for s in behind
        if s.span is None or s.term.kind not in _ONE_OF or s.span == first[s.term.kind]
    )


_ONE_OF = (TermKind.AREA, TermKind.BREAKDOWN)


def without_prices(claim: Claim) -> Claim:
    """The claim without the words that tell it in real terms, as one about the nominal measure."""
    kept = [
        s
        for s in claim.clause.terms
        if s.term.kind is not TermKind.PRICES and s.term.code not in CONSUMER_PRICES
    ]
    best = max((s.weight for s in kept if s.own), default=1.0) or 1.0
    return _about(claim, (s._replace(weight=s.weight / best) if s.own else s for s in kept))


def as_a_total(claim: Claim) -> Claim:
    """The claim of a count that is told of so many people, as one about all that there are."""
    figure = claim.clause.figure
    if figure is not None:
        figure = replace(figure, quantity=replace(figure.quantity, places=0))
    return replace(claim, clause=replace(claim.clause, figure=figure, after=""))


def _about(claim: Claim, terms: Iterable[ScopedTerm]) -> Claim:
    return replace(claim, clause=replace(claim.clause, terms=tuple(terms)))


def nation_of(
    claim: Claim, named: Callable[[Claim], list[str]], catalogue: Catalogue
) -> Series | None:
    """The same measure of the whole country that a part of it is compared with, "the state's rate
    is higher than the national one", be the part a group: "among women, twice the national rate";
    or of the whole measure, "faster than the index as a whole";
    None where the words name neither, or no pack holds it. `named` gives the keys of what a claim
    may be of, the likeliest first."""
    clause = claim.clause
    if WHOLE.match(clause.sentence_text, claim.span.end - clause.sentence.start) is not None:
        return _whole_of(claim, named, catalogue)
    if NATIONAL.match(clause.sentence_text, claim.span.end - clause.sentence.start) is None:
        return None
    for key in named(claim)[:1]:
        one = catalogue.series[key]
        found = (o for o in catalogue.siblings(one) if is_the_nation_of(one, o))
        return next(found, None) or _whole_of(claim, named, catalogue)
    return None


def is_the_nation_of(one: Series, other: Series) -> bool:
    """Whether a series is the same measure of the country that the place of `one` is a part of."""
    inside = lies_in(one.ref_area or "", other.ref_area or "-")
    return inside and _alike(one, other)


def _whole_of(
    claim: Claim, named: Callable[[Claim], list[str]], catalogue: Catalogue
) -> Series | None:
    """The whole of the part that a claim is likeliest of, in the same figures."""
    for key in named(claim)[:1]:
        one = catalogue.series[key]
        for other in catalogue.siblings(one) if one.breakdown is not None else ():
            if is_the_whole_of(one, other):
                return other
    return None


def is_the_whole_of(one: Series, other: Series) -> bool:
    """Whether a series is the same measure of the whole that `one` tells a part of."""
    same = (other.indicator, other.ref_area, other.counterpart)
    own = (one.indicator, one.ref_area, one.counterpart)
    parted = one.breakdown is not None and other.breakdown is None
    return parted and same == own and _in_like_figures(one, other)


def _alike(one: Series, other: Series) -> bool:
    return one.breakdown == other.breakdown and _in_like_figures(one, other)


def _in_like_figures(one: Series, other: Series) -> bool:
    return (
        one.unit == other.unit
        and one.status == other.status
        and one.adjustment == other.adjustment
        and one.frequency is other.frequency
        and one.transformation is other.transformation
    )
