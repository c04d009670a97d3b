"""Home of names in brackets right behind figures: "between 1.6% (France) and 2.9% (Spain)"."""

import re
from collections.abc import Mapping

from verifier.language.measures.standing import Standing
from verifier.lazy import regex
from verifier.model.mention import TermKind
from verifier.model.span import Span

_KINDS = (TermKind.AREA, TermKind.BREAKDOWN)
_IN_BRACKETS = regex(r"\s?\((?:(?:the|in|for|among)\s)*(?P<name>[^()\d]{2,60})\)", re.IGNORECASE)
"""A bracket without a figure, right behind one."""
_WHOLE, _BESIDE, _OTHERS = 1.0, 0.5, 0.05


def names_in_brackets(standing: Standing, span: Span, weights: list[float]) -> Mapping[int, float]:
    """What the names of a sentence weigh by the brackets that hold nothing else, by their places:
    one right behind the figure at `span` is its own, one right behind another figure is not.
    Nothing where a bracket holds a figure ("France (1.6%)") or tells more than a name."""
    figures = [figure.span for figure in standing.figures]
    if "(" not in standing.text[min((f.start for f in figures), default=0) :]:
        return {}
    own, others = _named_behind(standing, span), frozenset[int]()
    for figure in figures:
        if figure != span:
            others |= _named_behind(standing, figure)
    found = dict.fromkeys(others - own, _OTHERS)
    if not own:
        return {place: min(weight, weights[place]) for place, weight in found.items()}
    mentions, links = standing.own.mentions, standing.own.links
    kinds = {term.kind for place in own for term in mentions[place].terms}.intersection(_KINDS)
    for place, mention in enumerate(mentions):
        alike = any(mention.names(kind) for kind in kinds) and not links[place]
        if alike and place not in own and place not in others:
            found[place] = min(_BESIDE, weights[place])
    return found | dict.fromkeys(own, _WHOLE)


def _named_behind(standing: Standing, figure: Span) -> frozenset[int]:
    """The places or parts that fill a bracket right behind a figure."""
    bracket = _IN_BRACKETS.match(standing.text, figure.end)
    if bracket is None:
        return frozenset()
    start, end = bracket.span("name")
    return frozenset(
        place
        for place, mention in enumerate(standing.own.mentions)
        if (mention.span.start, mention.span.end) == (start, end)
        and any(mention.names(kind) for kind in _KINDS)
    )
