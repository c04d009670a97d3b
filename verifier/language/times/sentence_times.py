"""Home of `SentenceTimes`, what bears on the times of one sentence's figures, and of those that
stand at another time than the sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.mention import Figure, TimeMention
from verifier.model.span import Span


@dataclass(frozen=True, slots=True)
class SentenceTimes:
    """A sentence with what bears on the times of its figures."""

    span: Span
    pieces: tuple[Span, ...]
    figures: tuple[Figure, ...]
    times: tuple[TimeMention, ...]
    text: str = ""
    apart: frozenset[Span] = frozenset()
    """The figures that stand at another time than the sentence's ("from 4.1% in June")."""
    foreign: frozenset[Span] = frozenset()
    """The times beside those figures."""


def times_apart(
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    apart: frozenset[Span],
    text: str = "",
    start: int = 0,
) -> frozenset[Span]:
    """The times beside figures that stand at another time than the sentence's, and those joined to
    them: "following 0.3% in both July and August"; `text` is the sentence and `start` its place."""
    beside = {
        time.span
        for figure in figures
        if figure.span in apart
        for time in times
        if _is_beside(figure, time, text, start)
    }
    for one, other in pairwise(times):
        between = text[max(0, one.span.end - start) : max(0, other.span.start - start)]
        if one.span in beside and _JOINED.fullmatch(between) is not None:
            beside.add(other.span)
    return frozenset(beside)


def _is_beside(figure: Figure, time: TimeMention, text: str, start: int) -> bool:
    first, end = time.span.start - start, time.span.end - start
    behind = figure.reach.end - start, max(0, first)
    if ";" in text[slice(*behind)]:
        return False  # "up from 360; a year ago there had been 450"
    if 0 <= time.span.start - figure.reach.end <= 3 or 0 <= figure.reach.start - time.span.end <= 3:
        return True
    if text[slice(*behind)] == " of ":
        return True
    if _OWNED.fullmatch(text, max(0, end), max(0, figure.reach.start - start)) is not None:
        return True
    return any(way.fullmatch(text, *behind) for way in (_MOVED, _IN_SUCH, _SEEN, _RELATED, _BOTH))


_JOINED = regex(r"\s(?:and|or)\s")
_BOTH = regex(r"\s(?:(?:in|for|at)\s)?(?:both|each\sof|either)\s")
_MOVED = regex(
    r"\s(?:\w+\s)?(?:rise|fall|gain|drop|decline|increase|decrease|growth|contraction|loss|jump|"
    r"dip|"
    r"slide|pace|rate|reading|advance|slump|surge|surplus|deficit|shortfall|profit)\s(?:\w+\s)?",
    re.IGNORECASE,
)


ON_TO = (
    r"(?:and|or|nor|but|yet|so|while|whereas|as|when|where|which|who|that|though|although|because|"
    r"was|were|is|are|be|been|has|have|had|did|does|do|will|would|follow(?:s|ed)?|(?:level|peak|trough|high|low|price|"
    r"rate|figure|reading|total|average|(?<=day[’']s\s)close|(?<=session[’']s\s)close)\sto)\b"
)
"""Words that lead from what a time owns to what is told next: "above July's and 19.9% up", "from
Thursday's close to 4.58%"."""
_OWNED = regex(
    rf"[’']s\s(?:(?!{ON_TO})[a-z-]+\s){{0,2}}|"
    r"[’']s\s(?:[a-z-]+\s){1,3}(?:high|low|peak|level)\sof\s"
)
_IN_SUCH = regex(rf"\s(?:in|during|for|of)\s(?:an?\s|the\s)?(?!{ON_TO})[a-z]+(?:-[a-z]+)?\s")
"""What a month was like: "from 59.6% in fog-hit December, with 9.23m flyers"."""
_SEEN = regex(
    rf"\s(?:(?!{ON_TO})[a-z-]+\s){{0,2}}?"
    r"(?:[a-z]{2,}(?:ed|en|ught|uilt)|sold|told|paid|made|set|spent|sent|left|lost|won|cut|shed|born)"
    r"(?:\s(?:in|out|up|down|off|over|ashore|abroad|there|then|back|worldwide|nationally))?\s"
)
"""What was done to those counted, whatever it was: "the 43,464 tonnes hauled in a year earlier"."""
_RELATED = regex(r"\s(?:that|which|when)\s[^,;:\d]{2,60}")


def is_of_a_move_before(sentence: SentenceTimes, time: TimeMention, span: Span) -> bool:
    """Whether a time behind a figure dates a move that came first: "the second gain running, after
    a dip in July"."""
    offset = sentence.span.start
    words = sentence.text[max(0, span.end - offset) : max(0, time.span.start - offset)]
    if time.span.end <= span.start and sentence.text.startswith(",", time.span.end - offset):
        return _AFTER_A_MOVE.search(sentence.text[: max(0, time.span.start - offset)]) is not None
    named = sentence.text[max(0, time.span.start - offset) : time.span.end - offset]
    told = span.end > sentence.span.start  # nothing is told yet where the sentence itself is dated
    if told and _YEAR_LONG.fullmatch(named) and _HOW_OFTEN.fullmatch(words):
        return True
    if _SUPERLATIVE.fullmatch(words) is not None:
        dated = any(other.span.end <= span.start for other in sentence.times)
        if _YEAR_LONG.fullmatch(named) or (dated and _STRETCH.fullmatch(named)):
            return True
    if _AFTER_A_MOVE.search(words) is not None or _DISTORTED.search(words) is not None:
        return True
    dated = any(
        span.end <= one.span.start and one.span.end <= time.span.start
        for one in sentence.times
        if _STEPPED.fullmatch(sentence.text, one.span.start - offset, one.span.end - offset) is None
    )
    return told and not dated and _AFTER_WHAT_WAS.fullmatch(words) is not None


_STEPPED = regex(
    r"(?:(?:on|over|from) )?(?:the|a) (?:month|quarter|year|week|day)(?: before)?", re.I
)
"""The step of a move, which dates nothing: "fell 2% on the month after hitting a high in May"."""
_YEAR_LONG = regex(r"(?:so far |of )?(?:this|the) (?:year|century|decade|season)", re.IGNORECASE)
_STRETCH = regex(
    r"(?:of |in |over )?(?:(?:19|20)\d\d|the (?:first|second|third|fourth) (?:half|quarter)(?: of "
    r"(?:the year|(?:19|20)\d\d))?)",
    re.IGNORECASE,
)
"""What a record is told over where the figure is dated before it: "rose to 0.8% in December from
0.7%, the highest of 2025"."""
_SUPERLATIVE = regex(
    r"[^.;]{0,30},\s(?:and\s)?(?:the|its|their)\s(?:[\w-]+\s){0,2}?(?:\w+est|most|best|worst)\b"
    r"[^.;,\d]{0,40}\s"
)
"""Up to the time that a record is told over: "at £3,203, the sharpest one-day fall this year"."""
_HOW_OFTEN = regex(
    r"[^.;,]{0,60}?\sfor\s(?:(?:only|already|at least)\s)?(?:an?|the)\s"
    r"(?:[a-z]{2,}th|first|second|third|\d+(?:st|nd|rd|th))\s(?:time|month|quarter|week|occasion)\s"
)
"""Up to the time over which is counted: "outsold Tesla's 3,514 for the tenth month this year"."""
_DISTORTED = regex(
    r",\s(?:\w+\s){0,2}?(?:flattered|distorted|depressed|inflated|exaggerated|swollen|skewed|"
    r"magnified|masked)\s(?:\w+\s)?(?:by\s(?:(?:an?|the|its)\s)?(?:[a-z-]+\s){0,2})?$"
)
"""A base that bends a rate: "a gain of 6.1 per cent, flattered somewhat by June"."""


_AFTER_A_MOVE = regex(
    r",?\s(?:after|following|despite)\s(?:an?|the|its|their|two|three)\s(?:[\w-]+\s){0,2}?"
    r"(?:dip|fall|drop|rise|gain|decline|increase|decrease|slump|jump|loss|pause|slide|rebound|"
    r"lull|surge|plunge|contraction|setback)s?\s$",
    re.IGNORECASE,
)
_NO_MEASURE = (
    r"(?!(?:an?\s|the\s)?(?:tax|inflation|interest|costs|allow|adjust|strip|account|seasonal|deduct|"
    r"tak|exclud|includ|correct|remov)\w*\b)"
)
_LED = (
    r"(?:(?:an?|the|its|their|this|that|last|same|as|in|for|of|on|at|during|over|by|to|both|all|"
    r"each|early|late|mid|what)\s)*"
)
_TOLD = r"(?!(?:in|for|during|over|of|at|on|the|a)\s)[a-z’'-]+\s(?:[\w’'-]+\s){0,5}"
_AT_REST = (
    r"(?:no|nothing|zero|little|hardly|flat|unchanged|steady|stable|still|stagna\w+|stall\w+|put|"
    r"ris\w+|rose|fall\w*|fell|grow\w*|grew|shr[aiu]nk\w*|climb\w*|drop\w*|jump\w*|gain\w*|"
    r"declin\w+|slip\w*|eas\w+|edg\w+|slow\w*|accelerat\w+|strong|weak|heavy|brisk|poor|buoyant|"
    r"hit(?:ting)?|reach(?:ing|ed)|touch(?:ing|ed)|peak(?:ing|ed)|"
    r"(?:an?|the|its|their)\s(?:[\w-]+\s){0,2}?(?:high|low|peak|trough))"
)
_AFTER_WHAT_WAS = regex(
    r"[^,;:.]{0,50}?(?:"
    rf"(?:,\s(?:after|following)|,?\s(?:despite|against|versus|unlike|instead\sof|wiping\sout|"
    rf"(?:in\scontrast|compared|in\scomparison)\s(?:to|with)))\s{_NO_MEASURE}{_LED}{_TOLD}|"
    rf"\s(?:after|following)\s(?=(?:[\w’'-]+\s){{0,3}}?{_AT_REST}\b){_NO_MEASURE}{_LED}{_TOLD}|"
    r",\s(?:(?:up|down)\s)?(?:with|from)\s(?:no|nothing|zero|little|hardly|an?\s(?:flat|zero))\s"
    rf"(?:{_TOLD})?)",
    re.IGNORECASE,
)
"""What was so before, told without a figure, that a time belongs to: "fell 0.4%, against no change
the month before", "after being unchanged in July"."""
