"""Home of those that a figure told before them was reached by: "the strongest growth, 4.5%, was
achieved by France, followed by Spain with 3.5%"."""

import re
from collections.abc import Mapping

from verifier.language.measures.left_behind import HOLDERS
from verifier.language.measures.standing import Standing
from verifier.lazy import regex
from verifier.model.span import Span

_WAS_REACHED = regex(
    r"(?:\s[a-z]+){0,3}?,?\s(?:(?:was|were|is|are|(?:has|have|had)\sbeen)\s(?:(?:again|also|once\smore|[a-z]+ly)\s)?"
    r"(?:achieved|recorded|registered|reported|posted|logged|booked|reached|attained|notched\sup|"
    r"clocked\sup|chalked\sup|racked\sup|scored|managed|delivered|enjoyed|suffered|endured|"
    r"sustained|experienced|witnessed|seen|shown|observed|measured|found|made|set|earned|won|"
    r"claimed|held|taken)\s(?:by|in|at|for)|(?P<source>came\s(?:from|in|at))|"
    r"(?:went|belonged)\sto)\s(?:the\s)?"
)
"""What leads from a figure to the one whose it is; what a move is driven or led by is another."""
_EXTREME = regex(r"\b(?:[a-z]{2,}est|best|worst|most|least)\b", re.IGNORECASE)
"""One of several that a rise came from, of which else it may be but a part."""
_NEXT = regex(
    r"(?:,|\sand|,\sand)?\s(?:followed\sby|ahead\sof|before|(?:and\s)?then|(?:next|then)\s(?:came|was))\s(?:the\s)?"
)
"""What leads on from the first of several of which the same is told to the next."""
_WITH = regex(
    r",?\s(?:with|at|on)\s(?:(?:a|an|just|only|about|around|some|nearly|almost|over|under|more|less|than)\s)*"
)
_WHOLE, _OTHERS = 1.0, 0.05


def reached_by(standing: Standing, span: Span) -> Mapping[int, float]:
    """What the places and parts behind the figures of a sentence weigh for the one at `span`, by
    their places: a figure is that of the name that it is said to have been reached by right behind
    it, or with which it follows such a one, and of no other behind the first."""
    first = next((f.span for f in standing.figures if _named_at(standing, f.span.end)), None)
    if first is None or span.start < first.start:
        return {}
    reached = _named_at(standing, first.end)
    own = reached if span == first else _follower(standing, reached, span)
    if not own:
        return {}
    mentions = standing.own.mentions
    return {
        n: _WHOLE if n in own else _OTHERS
        for n, mention in enumerate(mentions)
        if mention.span.start >= first.end and any(mention.names(kind) for kind in HOLDERS)
    }


def _named_at(standing: Standing, end: int) -> frozenset[int]:
    """The names right behind the words that tell by whom the figure that ends at `end` was
    reached."""
    led = _WAS_REACHED.match(standing.text, end)
    if led is None:
        return frozenset()
    if led["source"] and _EXTREME.search(standing.text, standing.own.span.start, end) is None:
        return frozenset()
    return _names_from(standing, led.end())


def _follower(standing: Standing, reached: frozenset[int], span: Span) -> frozenset[int]:
    """The names that lead on from those `reached` to the figure at `span`: "followed by Spain
    with"."""
    mentions, text = standing.own.mentions, standing.text
    floor = max(mentions[n].span.end for n in reached)
    for n, mention in enumerate(mentions):
        place = mention.span
        if place.start < floor or _WITH.fullmatch(text, place.end, span.start) is None:
            continue
        if any(led.end() == place.start for led in _NEXT.finditer(text, floor, place.start)):
            return _names_from(standing, place.start) | {n}
    return frozenset()


def _names_from(standing: Standing, start: int) -> frozenset[int]:
    """The places and parts that are named from `start` on, the longest and what lies in it."""
    mentions = standing.own.mentions
    begun = [m.span for m in mentions if m.span.start == start and any(map(m.names, HOLDERS))]
    whole = max(begun, key=lambda s: s.end, default=None)
    if whole is None:
        return frozenset()
    return frozenset(n for n, m in enumerate(mentions) if whole.contains(m.span))
