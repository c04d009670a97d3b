"""Home of words for parts that speak against no total: those of other measures, and who does it;
and of the companies and cities whose names hold for the figures that name no other."""

from collections.abc import Iterable, Sequence

from verifier.lazy import regex
from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.model.clause import ScopedTerm
from verifier.model.series import Series
from verifier.model.span import Span


def is_of_another(held: Holdings, part: str, one: Series) -> bool:
    """Whether the catalogue has a part for other measures only."""
    measures = held.parted.get(part)
    return measures is not None and one.indicator not in measures


def is_another_measure(bearing: Bearing, part: ScopedTerm, one: Series) -> bool:
    """Whether the words for a part are those for another measure, which is told of in another
    breath farther away: the deposit rate beside inflation in "the deposit rate is 3.5%, with
    inflation at 2.2%"."""
    told = {s.term.code for s in bearing.indicators if s.span == part.span and s.own}
    weight, spans = bearing.measures.get(one.indicator or "", (0.0, frozenset()))
    if weight <= part.weight or not told or one.indicator in told or part.span is None:
        return False
    text, start = bearing.clause.sentence_text, bearing.clause.sentence.start
    ends = [sorted((part.span, span), key=lambda s: s.start) for span in spans if span is not None]
    gaps = [text[max(0, a.end - start) : max(0, b.start - start)] for a, b in ends]
    return bool(gaps) and all(_BREATH.search(gap) is not None for gap in gaps)


_BREATH = regex(
    r"[,;:–—]|\b(?:and|but|while|whereas|though|although|as|when|where|with)\b(?!\sa\sshare)"
)


def does_it(held: Holdings, bearing: Bearing, part: Span | None, one: Series) -> bool:
    """Whether a part is only who does what a measure counts that no series has by parts: farmers
    who deliver milk."""
    if part is None or held.is_parted(one.indicator):
        return False
    clause = bearing.clause
    end = part.end - clause.sentence.start
    return clause.sentence_text[end - 3 : end] in ("ers", "ors") and part.end <= clause.span.start


def is_other_name(held: Holdings, parts: Iterable[ScopedTerm], one: Series) -> bool:
    """Whether the text names another company, or whatever else the measure is told of by name."""
    names = held.names.get(one.indicator, ())
    return any(s.term.code in names and s.term.code != one.breakdown for s in parts)


def stands_first(held: Holdings, parts: Sequence[ScopedTerm], one: Series) -> bool:
    """Whether a part is written as a name and the only one of its measure that the text names, nor
    has the catalogue the whole: a city or a company told in the headline holds for the figures
    that name no other, like a country."""
    if held.has_a_total(one) or not (one.breakdown or "")[:1].isupper():
        return False
    told = {s.term.code for s in parts if one.indicator in held.parted.get(s.term.code, ())}
    plain = any(not s.term.form for s in parts if s.term.code == one.breakdown)
    return plain and told == {one.breakdown} and one.indicator not in held.leading


def is_of_the_whole_firm(held: Holdings, bearing: Bearing, part: ScopedTerm) -> bool:
    """Whether a phrase is the name of a company and only the first word of what a part of its
    business is called: "Skerry Air" of "Skerry Air, domestic"."""
    firms = (s for s in bearing.parts if s.span == part.span and s.term.code in held.firms)
    return part.term.form == _OF_A_LONGER and any(not s.term.form for s in firms)


_OF_A_LONGER = "part"
"""How a phrase is formed that says only the first words of what a part is called."""
