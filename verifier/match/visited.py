"""Home of places visited: those who go somewhere are counted there, and where they are from is the
partner: "visits to Thailand by South Koreans", "49,000 Indians flew into Sri Lanka"."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.match.bearing import Bearing
from verifier.match.slots import kindred
from verifier.model.clause import ScopedTerm

OF_VISITORS = frozenset(
    ("tourist_arrivals", "immigration", "irregular_arrivals", "asylum_applications")
)
"""Measures of people who come to a place, by where they are from."""
_WENT = regex(
    r"\b(?:(?:visits?|trips?|journeys?|travel(?:s|led|ed|ling|ing|lers|ers)?|arriv(?:als?|ed)|c[ao]me|"
    r"coming|flew|flown|flying|flights?|went|go|going|moved|moving|(?:im)?migrat(?:ion|ed|ing)|"
    r"(?:im)?migrants|head(?:ed|ing)|flock(?:ed|ing)|pour(?:ed|ing)|stream(?:ed|ing)|cross(?:ed|ing)|"
    r"sail(?:ed|ing)|tourists|visitors|guests|holidaymakers|applicants)\s(?:back\s|over\s)?(?:in)?to|"
    r"(?:landed|arrived|holidayed|touched\sdown|set\sfoot)\s(?:in|on))\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What brings people to the place behind it."""
_LEFT = ("from", "by", "")
"""What ties in where they are from."""
_PLAINLY, _FROM = 0.5, 0.5
"""What a place weighs at least, and what the one where people are from is left with."""


def as_visited(bearing: Bearing) -> Bearing | None:
    """The phrases of a sentence with the place that people are told to go to before all others,
    and those told beside it as where they are from; None where it tells no such place, or no
    other one."""
    own = [s for s in bearing.areas if s.own and s.weight >= _PLAINLY]
    there = [s for s in own if _is_gone_to(bearing, s)]
    codes, spans = {s.term.code for s in there}, {s.span for s in there}
    others = [s for s in own if s.span not in spans and s.link in _LEFT]
    if len(codes) != 1 or not others:
        return None
    (code,) = codes
    if any(s.term.code == code or kindred(s.term.code, code) for s in others):
        return None
    first = [s._replace(weight=1.0, link="") for s in there]
    left = [s._replace(weight=_FROM, link="from") for s in others]
    rest = [s for s in bearing.areas if s not in there and s not in others]
    return replace(bearing, areas=sorted((*first, *left, *rest), key=lambda s: -s.weight))


def _is_gone_to(bearing: Bearing, place: ScopedTerm) -> bool:
    """Whether people are told to have gone to a place."""
    if place.span is None:
        return False
    lead = bearing.clause.sentence_text[: place.span.start - bearing.clause.sentence.start]
    return _WENT.search(lead) is not None
