"""Home of relative clauses with a figure of their own, and of the parts told there, which are none
of the figures that the main clause goes on to tell."""

from verifier.language.measures.set_apart import names_a_part
from verifier.language.measures.standing import Standing
from verifier.language.syntax.main_clauses import goes_on
from verifier.lazy import regex
from verifier.model.span import Span

_WITHIN = r"(?:[^,;:()]|(?<=\d)[,:](?=\d))"
_RELATIVE = regex(rf",\s(?:where|which|whose|who)\s{_WITHIN}{{4,120}}?,\s(?!\d)")
_INCLUDED = regex(
    rf"\b[Ii]ncluding\s(?:{_WITHIN}{{3,60}}?,\sof\s(?:which|whom)\s{_WITHIN}{{4,80}}?|"
    rf"\d{_WITHIN}{{3,60}}?),\s(?!\d)"
)


def parts_told_aside(standing: Standing, span: Span) -> frozenset[int]:
    """The parts of which a relative clause ahead of a figure tells one of its own, where the main
    clause then has its verb: "in Leeds, where flats slumped by 28%, the count slid to 1,019"; and
    those that it includes with one: "including appeals, of which there were 20, claims fell by"."""
    text, own = standing.text, standing.own
    found: set[int] = set()
    asides = (
        a for told in (_RELATIVE, _INCLUDED) for a in told.finditer(text, own.opening, span.start)
    )
    for aside in asides:
        if not standing.between(*aside.span()) or not goes_on(text[aside.end() : span.start]):
            continue
        inside = Span(*aside.span())
        found.update(
            place
            for place, mention in enumerate(own.mentions)
            if inside.contains(mention.span) and names_a_part(mention)
        )
    return frozenset(found)
