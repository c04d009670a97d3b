"""Home of the times at which a thing itself came about: "a chain that was founded in 1921"."""

from functools import lru_cache

from verifier.language.times.crowned import fields_of_extremes
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.span import Span

_BORN = (
    r"(?:founded|co-founded|established|incorporated|born|formed|inaugurated|invented|discovered|"
    r"nationali[sz]ed|privati[sz]ed|demutuali[sz]ed|set\sup|spun\s(?:off|out)|delisted|refloated|"
    r"rebranded|renamed)"
)
"""What is done to a thing once."""
_DONE = (
    rf"(?:{_BORN}|built|rebuilt|bought|acquired|taken\s(?:over|private|public)|sold|floated|listed|"
    r"merged|created|started|opened|reopened|launched|completed|commissioned|unveiled|designed|"
    r"appointed|elected|hired|promoted|bailed\sout|rescued|split|adopted)"
)
_DID = (
    r"(?:listed|floated|went\spublic|delisted|opened|reopened|started|began|begun|launched|debuted|died|"
    r"retired|joined|merged|took\s(?:over|charge|office)|came\sto\s(?:market|power)|"
    r"(?:dates|dated)(?:\sback)?|moved|graduated|emigrated|stepped\sdown)"
)
_WHERE = r"(?:\s(?![a-z]*\d)[^\s,;:]+){0,6}?\s(?:\w+ly\s)?"
_ABOUT = regex(
    rf"\b(?:(?:that|which|who|whose\s[\w-]+)\s(?:\w+ly\s|first\s)?"
    rf"(?:(?:was|were|is|had\sbeen|has\sbeen)\s(?:\w+ly\s|first\s)?{_DONE}|(?:had\s)?{_DID})|"
    rf"an?\s(?:[\w’'-]+\s){{1,4}}{_BORN}){_WHERE}(?:(?:back\s)?(?:in|on|at|during|from|to|around)\s)?$"
)
_STEMS = regex(r"\b(?:that|which|who|whose)\s|\ban?\s")


def came_about(sentence: SentenceTimes) -> tuple[Span, ...]:
    """The words that tell when what a sentence speaks of came about, from the pronoun or article up
    to the time, what befell it and what it is the most of: none of its figures is of that time."""
    if not sentence.times:
        return ()
    last = sentence.times[-1].span
    described = _described(sentence.text, sentence.span.start, last.start, last.end)
    ends = tuple((time.span.start, time.span.end) for time in sentence.times)
    described += _befallen(sentence.text, sentence.span.start, ends)
    described += fields_of_extremes(sentence.text, sentence.span.start)
    if _STEMS.search(sentence.text) is None:
        return described
    return _told_of(sentence.text, sentence.span.start, ends) + described


@lru_cache(maxsize=64)
def _described(text: str, start: int, begin: int, end: int) -> tuple[Span, ...]:
    """The words that describe something else at a sentence's end by what it did at a time: "some
    comfort about a labour market that lost momentum through much of 2025"."""
    if " that " not in text and " which " not in text and " who " not in text:
        return ()
    match = _DOES.search(text, max(0, begin - start - _REACH), begin - start)
    closed = _CLOSED.match(text, end - start) is not None
    return (Span(start + match.start(), end),) if match is not None and closed else ()


_DOES = regex(
    r",\s[^;:\d]*?\b(?:about|for|in|of|to|on|by|with|from)\san?\s(?:[a-z-]+\s){1,3}(?:that|which|who)\s"
    r"(?:had\s|has\s)?(?!was\b|were\b|is\b|ended\b)[a-z]+\s[^,;:.\d]{0,40}$"
)
_CLOSED = regex(r"[.”\"’]*\s*$")


@lru_cache(maxsize=64)
def _befallen(text: str, start: int, times: tuple[tuple[int, int], ...]) -> tuple[Span, ...]:
    """The asides that say what befell the thing before them at a time: "France, hurt by August
    heat, made 36.2 million"."""
    if " by " not in text:
        return ()
    found: list[Span] = []
    for begin, end in times:
        begin += len("by ") * text.startswith("by ", begin - start)
        match = _BEFELL.search(text, max(0, begin - start - _REACH), begin - start)
        if match is not None and _IN_THE_ASIDE.match(text, end - start) is not None:
            found.append(Span(start + match.start(), end))
    return tuple(found)


_BEFELL = regex(
    r",\s(?:(?:still|badly|already|hard|itself|once|long)\s)?"
    r"(?:[a-z-]{2,}(?:ed|en|un|ung|ck|lt|id)|hit|hurt|beset|cut)\sby\s[^,;:\d]{0,40}$"
)
_IN_THE_ASIDE = regex(r"(?:[’']s?)?\s(?!(?:and|but|it|they)\b)[^,;:.\d]{2,40},\s(?!and\b)")


@lru_cache(maxsize=64)
def _told_of(text: str, start: int, times: tuple[tuple[int, int], ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    for begin, end in times:
        low = max(0, begin - start - _REACH)
        match = _ABOUT.search(text, low, begin - start)
        if match is not None:
            stood = _AT.match(text, end - start)
            found.append(Span(start + match.start(), start + stood.end() if stood else end))
    return tuple(found)


_AT = regex(r"\s(?:at|with)\s[^\s\d]{0,3}\d[\d.,]*(?:%|[a-z]+)?")
"""Where what came about stood then: "five increases that had begun in April at 3.4%"."""


_REACH = 110
"""Letters: so far back from the time the words begin that tell what came about."""
