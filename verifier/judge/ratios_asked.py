"""Home of ratios that the words ask for: a multiple of the same measure elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.asked import Asked, is_a_multiple_of_another
from verifier.judge.second import nation_of
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue


def ratios_asked(
    claim: Claim,
    spoken: Sequence[Series],
    others: Sequence[Series],
    checker: Checker,
    catalogue: Catalogue,
) -> Iterator[Asked]:
    """What a figure tells a multiple of, divided by what stands behind it: the same measure of the
    whole country where "the national rate" stands there, or of the place or part that is named,
    else the first that is told in the same unit and steps."""
    one = spoken[0] if spoken else None
    if one is None:
        return
    named = _named_behind(claim)
    kin = catalogue.siblings(one) if named and is_a_multiple_of_another(claim) else ()
    apart = [s for s in kin if named & {s.ref_area, s.counterpart, s.breakdown} - _slots(one)]
    nation = nation_of(claim, lambda _: [one.key], catalogue)
    first = () if nation is None else (nation,)
    alike = (
        o
        for o in (*first, *apart, *others)
        if o.key != one.key and o.unit == one.unit and one.reckoning == o.reckoning
    )
    other = next(alike, None)
    if other is None:
        return
    forms = replace(checker.forms(one.key), per=checker.forms(other.key), told_in="ratio")
    level = replace(claim, operation="level", direction=None, basis=None)
    yield Asked(forms, level)


def _slots(one: Series) -> set[str | None]:
    return {one.ref_area, one.counterpart, one.breakdown}


def _named_behind(claim: Claim) -> set[str | None]:
    """The places and parts that the sentence names behind a figure, by their codes and as printed:
    a town may be the part of a measure, "Luton" of airports."""
    kinds, clause, end = (TermKind.AREA, TermKind.BREAKDOWN), claim.clause, claim.span.end
    start, text = clause.sentence.start, clause.sentence_text
    found: set[str | None] = set()
    for scoped in clause.terms:
        span = scoped.span
        if scoped.own and span is not None and scoped.term.kind in kinds and span.start >= end:
            found |= {scoped.term.code, text[span.start - start : span.end - start]}
    return found
