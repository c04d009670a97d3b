"""Home of what a sentence has told of or compared with and leaves behind: no figure that it goes on
to is of it."""

import re

from verifier.language.areas.nations import is_of_the_nation
from verifier.language.comparisons.outdoing import FALLING_BEHIND, OUTDOING
from verifier.language.measures.standing import Standing
from verifier.lazy import regex
from verifier.model.mention import Term, TermKind
from verifier.model.printed_money import MARK
from verifier.model.span import Span


def parts_of_a_nation(standing: Standing, span: Span) -> frozenset[int]:
    """The regions, and the parts by a name such as a company's, that a sentence tells of before the
    figure of their whole country: "Avanti cancelled 8%, double the national rate of 4%"."""
    if not is_of_the_nation(standing.text, span.start, span.end):
        return frozenset()
    return frozenset(
        place
        for place, mention in enumerate(standing.own.mentions)
        if mention.span.end < span.start and any(_is_of_one_alone(t) for t in mention.terms)
    )


def _is_of_one_alone(term: Term) -> bool:
    region = term.kind is TermKind.AREA and term.code[2:3] == "-"
    return region or (term.kind is TermKind.BREAKDOWN and term.code[:1].isupper())


def parts_before_a_whole(standing: Standing, span: Span) -> frozenset[int]:
    """The parts of a measure that a sentence sets against the whole before it tells the figure of
    that: "rents rose 5.2%, twice the overall rate of inflation, which eased to 2.2%"."""
    start = standing.own.span.start
    whole = _AGAINST_THE_WHOLE.search(standing.text, start, span.start)
    if whole is None:
        return frozenset()
    parts = [
        (place, mention.span)
        for place, mention in enumerate(standing.own.mentions)
        if mention.names(TermKind.BREAKDOWN) and mention.span.end <= span.start
    ]
    if any(part.end > whole.start() for _, part in parts):
        return frozenset()
    return frozenset(place for place, _ in parts)


def left_behind(standing: Standing, span: Span, piece: Span) -> frozenset[int]:
    """What a comparison only sets something against, where the sentence goes on about that: "more
    than in Ohio, where it was 4%, and it beats", "9 ahead of Ohio and 2 down on the year", "cheaper
    than copper, having slid 4%"."""
    text, own = standing.text, standing.own
    resumed = _IT_GOES_ON.match(text, piece.start) is not None
    moved = _MOVED_ON.match(text, span.end) is not None
    return frozenset(
        n
        for n, s in enumerate(m.span for m in own.mentions)
        if (resumed and s.end <= piece.start)
        or (moved and _AND.fullmatch(text, s.end, span.start))
        or _HAVING.fullmatch(text, s.end, span.start)
        if _AGAINST_IT.search(text, max(own.span.start, s.start - 40), s.start)
    )


def places_measured_by(standing: Standing, span: Span) -> frozenset[int]:
    """The places by whose rate or average a figure before them is only measured: "fell to 4%, the
    lowest since July and three tenths below the national average of 4.3%", "grew 1.1%, well above
    the 0.3% of the euro area", "four times Britain's 0.3%", "to £101m, twice that of Hale"."""
    text, own = standing.text, standing.own
    return frozenset(
        n
        for n, mention in enumerate(own.mentions)
        if mention.span.start >= span.end and mention.names(TermKind.AREA)
        if (
            _MEASURED_BY.search(text, span.end, mention.span.start)
            and _ITS_RATE.match(text, mention.span.start)
        )
        or _BY_ITS_FIGURE.search(text, span.end, mention.span.start)
        or _AS_MANY.search(text, span.end, mention.span.start)
        or (
            _BESIDE_IT.search(text, span.end, mention.span.start)
            and _ITS_FIGURE.match(text, mention.span.start)
        )
    )


def rivals_behind(standing: Standing, span: Span) -> frozenset[int]:
    """The places and parts that something was only set against before the sentence told which
    extreme it is: "4.7%, well below Spain's 10.4% and the highest since May, when it was 4.9%"."""
    return frozenset(
        n
        for n, mention in enumerate(standing.own.mentions)
        if any(mention.names(kind) for kind in HOLDERS)
        if is_a_rival_behind(standing.text, mention.span, span.start)
    )


HOLDERS = (TermKind.AREA, TermKind.BREAKDOWN)
"""What one measure is told of beside another: places, and parts such as firms and airports."""


def is_a_rival_behind(text: str, place: Span, start: int) -> bool:
    """Whether what is named at `place` is one that something was set against before a text told
    which extreme that is, up to `start`."""
    extreme = _AN_EXTREME.match(text, place.end) if place.end < start else None
    if extreme is None or extreme.end() > start:
        return False
    return _SET_AGAINST.search(text, max(0, place.start - _NEAR), place.start) is not None


_NEAR = 40
_FIGURE = (
    rf"{MARK}?\d[\d.,]*"
    r"(?:\s?%|\s(?:per\s?cent|percent|pc|points?|million|billion|trillion|minutes)|[mb]n?)?"
)
_AGAINST = (
    r"\b(?:than|ahead\sof|behind|above|below|under|over|short\sof|against|with|versus|vs|times|twice|"
    rf"double|triple|half|beyond|past|{OUTDOING}|{FALLING_BEHIND}|matching)\s"
)
_AGAINST_THE_WHOLE = regex(
    rf"(?:{_AGAINST}|\bas\s)(?:the\s)?(?:overall|headline|general|all-items)\s"
    r"(?:[a-z-]+\s){0,3}?[a-z-]+"
    r"(?:,?\s(?:which|that)\s(?:[a-z-]+\s){1,4}|,?\s(?:of|at|was|is|stood\sat)\s)"
    r"(?:(?:just|about|only|nearly|almost|roughly)\s)*[($£€]?$",
    re.IGNORECASE,
)
_BESIDE_ITS_OWN = regex(
    rf"{_AGAINST}(?:(?:the|only|just)\s)*(?:[^\W\d][\w.’'-]*\s){{0,4}}$", re.IGNORECASE
)


def is_set_beside(before: str) -> bool:
    """Whether the words before a figure make it one that another is only set against: "4.7%, well
    below Spain's", "beating the euro zone's"."""
    return _BESIDE_ITS_OWN.search(before) is not None


_SET_AGAINST = regex(
    rf"{_AGAINST}(?:(?:only|just|even|both)\s)?"
    rf"(?:(?:the\s)?{_FIGURE}\s(?:of|in|for|across)\s|(?:that|those)\s(?:of|in)\s|(?:in|for)\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_AN_EXTREME = regex(
    rf"(?:[’']s?)?(?:\s(?:rate|average|pace|figure|level|total)(?:\sof)?)?(?:\s{_FIGURE}|\s\({_FIGURE}\))?"
    r"(?:,|\s[–—-])?\s(?:and|but|yet)\s(?:(?:it|is|was|still|also|now|even|at|by\sfar)\s){0,3}(?:the|its|their|an?)\s"
    r"(?=(?:(?:second|third|fourth|fifth|joint)[\s-])?(?:most|least|best|worst|record|first|[a-z]{3,}est)\b)"
)
_MEASURED_BY = regex(
    r"\b(?:than|ahead\sof|behind|above|below|under|over|short\sof|against|with|versus|vs|to)\s"
    r"(?:the|its|an?)\s$"
)
_ITS_RATE = regex(
    r"(?:[\w.’'-]+[\s-]){1,3}?(?:average|mean|median|rate|norm|level|figure|total|pace|reading)\b",
    re.IGNORECASE,
)
_BESIDE = r"\b(?:than|ahead\sof|above|below|under|over|short\sof|times|against|with)\s"
_BY_ITS_FIGURE = regex(
    rf"{_BESIDE}(?:the|an?)\s\d[\d.,]*(?:%|\sper\s?cent)\s(?:(?:seen|recorded|reported)\s)?"
    r"(?:of|in|for|across)\s(?:the\s)?$"
)
_AS_MANY = regex(
    r",[^,;]*\b(?:twice|double|treble|triple|half|times)\s(?:that|those)\s(?:of|at|in|for)\s(?:the\s)?$"
)
_BESIDE_IT = regex(rf"{_BESIDE}(?:the\s)?$")
_ITS_FIGURE = regex(r"(?:[\w.-]+\s){0,2}[\w.-]+[’']s\s\d")
_IT_GOES_ON = regex(r"[\s,;]*(?:(?:and|but)\s)?(?:it|they)\s")
_HAVING = regex(
    r"(?:\s(?!and\b|or\b)[a-z]+)?(?:\s(?:in|on|at|last|this)(?:\s[\w’'-]+){1,3})?,\s(?:after\s|since\s)?having\s(?:[a-z]+\s){1,3}"
)
_AGAINST_IT = regex(r"\b(?:than|ahead of|behind|above|below|under|over)\s(?:[a-z]+\s){0,5}$")
_MOVED_ON = regex(r"\s(?:up|down|more|fewer|less|higher|lower|better|worse)\s(?:on|than|from)\s")
_AND = regex(r"\s(?:and|but)\s(?:[a-z]+\s){0,2}[$£€]?")
