"""Home of the words for what a share is one of, behind it or the share that it is set against."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS

_BEHIND = regex(
    r"\s*(?:[\w-]+\s)?(?:of|in)\s(?P<whole>(?:them|it|which|whom)\b|(?:(?!(?:in|to|from|was|were|is|"
    r"are|had|has|came|come|went|and|but|with|by|on|at|as|while|last|this|ago|going|earned|got|"
    r"over|during|through|since|so\sfar|thus\sfar|year\sto\sdate)\b)[\w'’£$€&.-]+\s?){1,7})"
)
_OUT_OF = regex(
    r"\s(?!(?:from|to|in|at|by|on|for|with|was|were|is|are|had|has|and|but)\b)"
    r"(?P<whole>[a-z][\w-]+)"
)
"""What "two in five" are part of."""
_ANY = frozenset(
    word
    for word in stems_of(
        "the its it their them those these that this whole entire all overall business market "
        "figure sum lot number traffic place rest whom who which people country nation company "
        "firm group been were made everything everyone everybody tally pot pie book national "
        "nationwide grand sold mix"
    )
)
"""What a whole is called that the text does not name."""


def told_behind(claim: Claim) -> frozenset[str]:
    """The words of the phrase behind "of" that say which whole is meant."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    match = _BEHIND.match(text, _end(claim) - start)
    if match is not None and _is_a_time(claim, match.start("whole")):
        match = None  # "America's share of sales was 14% in October"
    elif match is None and " in " in text[claim.span.start - start : claim.span.end - start]:
        match = _OUT_OF.match(text, claim.span.end - start)
    if claim.whole:
        match = _BEHIND.match(claim.whole)
    return words(match["whole"]) - _ANY - FORM_WORDS if match else frozenset()


def _is_a_time(claim: Claim, place: int) -> bool:
    """Whether a time alone stands behind the share, no whole: "its share was 14% in October"."""
    clause, start = claim.clause, claim.clause.sentence.start
    return any(
        abs(time.span.start - start - place) <= _AN_ARTICLE
        and _ENDS.match(clause.sentence_text, time.span.end - start)
        for time in clause.times
    )


_AN_ARTICLE = len("the ")
_ENDS = regex(r"\s*(?:[.,;:)–—]|$|(?:and|but|while|against|compared|up|down|from|as|when|where)\b)")
_SHARE = regex(r"(?:%|\bper ?cent|\bpercent|\bpc)(?=\sof\s)", re.IGNORECASE)
_OWN = regex(r"\s(?:[\w-]+\s)?of\s")
_SET_AGAINST = regex(
    r"(?:\b(?:against|(?:compared|up|down)\s(?:with|to|from)|from|versus)\s)(?:[\w-]+\s){0,3}?$",
    re.IGNORECASE,
)


def _end(claim: Claim) -> int:
    """Where the words begin that say what a share is one of: behind it, or behind the share of the
    same sentence that it is set against: "79% of consumption, against 67% a year before"."""
    clause, start = claim.clause, claim.clause.sentence.start
    text, place = clause.sentence_text, clause.span.start - start
    own = _OWN.match(text, clause.span.end - start)
    if own is not None or not _SET_AGAINST.search(text, 0, place):
        return clause.span.end
    told = [match.end() for match in _SHARE.finditer(text, 0, place)]
    return start + told[-1] if told else clause.span.end


def codes_behind(claim: Claim) -> frozenset[str]:
    """The codes of the first measure, part or series that is named right behind the share; none
    where the whole is that of a share told before it."""
    if claim.whole:
        return frozenset()
    end = _end(claim)
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    behind = [
        s
        for s in claim.clause.terms
        if s.own
        and s.term.kind in _NAMES
        and s.span is not None
        and 0 <= s.span.start - end <= _NEAR
        and not _BREAK.search(text, end - start, s.span.start - start)
    ]
    first = min((s.span.start for s in behind if s.span is not None), default=None)
    return frozenset(s.term.code for s in behind if s.span and s.span.start == first)


_NAMES = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.SERIES)
_NEAR = 24
_BREAK = regex(r"[,;:]\s")


def places_behind(claim: Claim) -> frozenset[str]:
    """The places that the sentence names behind the share, up to where it tells of another: "23% of
    all arrivals in the EU", but not "31% of the country's vans; Kent had 27%"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    turn = _TELLS_ON.search(text, claim.span.end - start)
    stop = start + (turn.start() if turn else len(text))
    return frozenset(
        s.term.code
        for s in claim.clause.terms
        if s.own and s.span is not None and claim.span.end < s.span.start < stop
        if s.term.kind is TermKind.AREA
    )


def is_of_the_country(claim: Claim) -> bool:
    """Whether a share is told to be one of what the whole country has: "70% of the country's
    total", "a third of the national bill"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    return _THE_COUNTRY.match(text, claim.span.end - start) is not None


_THE_COUNTRY = regex(
    r"\s(?:[a-z]+\s)?of\s(?:(?:all|the|those|people|everyone)\s){0,2}(?:whole\s)?"
    r"(?:(?:country|nation)(?:[’']s|\b)|(?:[a-z]+\s)?national\b|[^,.;]{2,40}\s(?:nationwide|nationally)\b|"
    r"[^,.;]{2,40}\s(?:in|across)\sthe\s(?:whole\s)?country\b)"
)
_TELLS_ON = regex(
    r";|[:–—]\s|,\s(?:and|but|while|whereas|with|followed|ahead)\b|"
    r"\s(?:and|but|while|whereas)\s(?=[^,;]{2,40}\d)"
)
"""Where a sentence turns from one share to the next."""


def words(text: str) -> frozenset[str]:
    """The stems of the words of a phrase that are long enough to name something."""
    return frozenset(word for word in stems_of(text) if len(word) > 2)
