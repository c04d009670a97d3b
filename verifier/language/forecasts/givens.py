"""Home of facts in sentences that foretell, aim at or suppose: "it should rise from 3% in May",
"the 3% of May may prove the peak", "against a forecast of 2%, the figure was 3%"."""

import re

from verifier.language.forecasts.forecast_nouns import FORECAST
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.conjunctions import CONJUNCTION
from verifier.model.months import MONTH

FACTLESS = frozenset((Context.FORECAST, Context.TARGET, Context.HYPOTHETICAL))
"""What keeps a figure from being a fact."""
OF_FORECASTS = frozenset((Context.FORECAST,))
NOTHING: frozenset[Context] = frozenset()

_MOVED = (
    r"(?:cut|cuts|cutting|trim\w*|lower(?:ed|ing|s)|reduc\w+|slash\w*|downgrad\w+|rais(?:ed|es|ing)|"
    r"lift(?:ed|s|ing)|upgrad\w+|increas\w+|bump\w*|hik\w+|boost\w*|revis\w+|nudg\w+|shav\w+|pared|"
    r"par(?:es|ing)|scal\w+|mark\w*|lopped|knocked|add(?:ed|s|ing))"
)
FORECAST_MOVED = regex(
    rf"\b{_MOVED}\s(?:(?:up|down|back)\s)?(?:[\w’'-]+\s){{0,6}}?{FORECAST}\b|"
    rf"\b{FORECAST}\s(?:[\w’'-]+\s){{0,6}}?(?:was|were|is|are|ha(?:s|ve) been)\s(?:\w+\s)?"
    rf"{_MOVED}\b",
    re.IGNORECASE,
)
"""A forecast or a target that is changed itself: "cut its forecast for 2026"."""
_NAMED = (
    r"(?:(?:reading|figure|rate|level|total|number|count|value|print|result|outcome|score|rise|gain|"
    r"increase|growth|fall|drop|decline)\s(?:of\s|was\s)?)"
)
_LINK = regex(
    r"\b(?i:(?<!ranged\s)(?<!ranging\s)(?<!range\s)from|than|after|against|follow(?:s|ed|ing)?|"
    r"compared\s(?:with|to)|compares?\swith|versus|vs\.?|"
    r"below|above|unlike|with\s(?:[\w’'-]+\s){1,4}?(?:of|at))\s(?:(?:the|a|an|its|their|about|around|nearly|just|only|some|more|less|"
    rf"under|over|than|actual)\s|(?:[\w-]+\s)?{_NAMED})*[$£€¥₹]?$"
)
_OF_THEN = regex(
    rf"(?:\b{MONTH}|\b[Ll]ast\s(?:month|week|year|quarter)|\b(?:19|20)\d\d)[’']s?\s"
    rf"(?:[a-z-]+\s){{0,2}}?{_NAMED}?[$£€¥₹]?$|"
    rf"\b(?i:the|its|their)\s(?:{MONTH}|(?:19|20)\d\d|(?:first|second|third|fourth)-quarter)\s"
    rf"(?:[a-z-]+\s)?{_NAMED}[$£€¥₹]?$"
)
"""A figure that its time owns: "October's 2.3%", "the October reading of 2.3%"."""
_THE = regex(rf"\b[Tt]he\s(?:[a-z-]+\s)?{_NAMED}?[$£€¥₹]?$")
_WAS_SEEN = regex(
    r"\s?(?:[a-z-]+\s)?(?:that\s(?:was\s)?)?(?:seen|recorded|reported|registered|posted|measured|"
    r"logged|reached|hit|notched\sup|clocked\sup|of|in|for|achieved|counted|booked|made|sold)\s"
    rf"(?:(?:in|for|during|of|back\sin|over)\s)?(?:the\s)?(?:{MONTH}|(?:19|20)\d\d|[Ll]ast\s|previous\s|"
    r"prior\s|same\s|first\s|second\s|third\s|fourth\s|final\s|Q\d)"
)
"""Behind "the 2.3%": " seen in October", " of October", " in the third quarter"."""
_BEFORE_AN_ASIDE = regex(r"[A-Za-z],\s(?:at\s|already\s(?:at\s)?|still\s(?:at\s)?)?[$£€¥₹]?$")
_ASIDE_ENDS = regex(r"\s?(?:[a-z]+\s)?(?:in|for|last|at\sthe\send\sof)\s[^,;.]{2,25},\s")
_JOINED = regex(
    r"\b(?i:(?<!ranged\s)(?<!ranging\s)from|than|after|against|follow(?:s|ed|ing)?|compared?s?\s(?:with|to)|versus|below|above)\s"
    r"(?:(?!forecast|expect|estimat|predict|project|consensus|poll|target|goal|limit)[^,;\d]){0,30}"
    r"\d[^;]{0,60}?,?\s(?:and|or)\s(?:(?:with|from|to)\s)?(?:(?:the|an?|some|about|its)\s|"
    rf"(?:[\w-]+\s)?{_NAMED})*[$£€¥₹]?$"
)
"""A figure joined to one that something is set against: "would compare with 2% in May and"."""
_WHEN_IT_WAS = regex(
    r",\swhen\s(?:[\w’'-]+\s){1,4}?(?:was|were|stood|hit|reached|came|fell|rose|peaked|touched|"
    r"averaged|topped|had\sbeen)\s(?:(?:at|to|in\sat|just|only|about|a)\s)*[$£€¥₹]?$"
)
"""A time that a record goes back to: "would be the highest since May, when it was"."""
_UNSURE = regex(
    r"\b(?i:forecast|expected|expect|predicted|projected|anticipated|consensus|estimated?|"
    r"pencill?ed|hoped|planned|target(?:ed)?|promised|assumed|likely|possible|potential|goal|limit|"
    r"ceiling)\b"
)
_UNSURE_BESIDE = regex(
    rf"(?:{_UNSURE.pattern}|\b(?:forecasts|expectations?|estimates|projections?|predictions?)\b)\s(?:(?!(?:to|and|or|but)\b)[a-z]+\s){{0,2}}[$£€¥₹]?$"
)
_REALISED = regex(
    r"\b(?:actual|actually|real|eventual)\s(?:[a-z]+\s){0,2}?(?:of\s|was\s)?[$£€¥₹]?$"
)
_PREVIOUS = regex(rf"\b(?:previous|prior|preceding)\s{_NAMED}?[$£€¥₹]?$")
_AS_IT_DID = regex(
    r"[^.;\d]{0,30}?,?\s(?:as|which|and|but)\s(?:it|they|that|has|have|had|did|is)\b"
    r"(?:\s(?:did|was|were|has|have|had|happened|since))"
)


def is_told_as_given(before: str, after: str) -> bool:
    """Whether a figure with a past time of its own is a fact, though its sentence foretells, aims
    at or supposes: one that something comes from or is set against ("should rise from 2.3% in
    October"), one that its time owns ("if it stays at October's 2.3%", "the 2.3% seen in October
    could be the peak"), or one told in an aside ("inflation, 2.3% in October, will").

    What a forecast or a target was cut from is none ("cut its forecast to 2% from 2.3% in June").
    """
    if _UNSURE_BESIDE.search(before) or _UNSURE.match(after.lstrip()):
        return False
    if _LINK.search(before) or _JOINED.search(before):
        return FORECAST_MOVED.search(before) is None
    owned = _OF_THEN.search(before) or _WHEN_IT_WAS.search(before)
    owned = owned or (_THE.search(before) and _WAS_SEEN.match(after))
    if owned:
        return True
    if _AS_IT_DID.match(after):
        return True
    return bool(_BEFORE_AN_ASIDE.search(before) and _ASIDE_ENDS.match(after))


_HAPPENED = (
    r"(?:(?:was|were|is\snow|are\snow)(?!\s(?:also\s|now\s|still\s|then\s)?(?:put|seen|set|"
    r"expected|forecast|projected|predicted|likely|due|tipped|cut|raised|lowered|trimmed|lifted|revised|"
    r"nudged|upgraded|downgraded|to)\b)|came|stood|stands|rose|fell|"
    r"grew|climbed|dropped|slipped|hit|reached|turned\sout|ended|finished|landed|shrank|sank|slid|"
    r"jumped|soared|tumbled|plunged|eased|edged|ticked|widened|narrowed|increased|declined|decreased|"
    r"advanced|averaged|totalled|totaled|gained|lost|added|shed|recorded|posted|registered|printed|"
    r"delivered|remained|remains|stayed|held|actually|had\s(?:been|risen|fallen|grown)|ran|got|sold|"
    r"has\s(?:since|now|already))"
)
_TOLD_ANEW = regex(
    rf"(?:\d[^.;,\d][^.;\d]{{0,59}}?|\d[.,]?\d\d|[.,]\d)(?:[,;]\s|\s[–—-]\s|\s(?={CONJUNCTION}\s))"
    r"(?:(?:and|but|so|yet|while|whereas|though|although|instead|in\sthe\sevent),?\s)*"
    r"(?!(?:which|that|who|whose|as|than|if|unless|when|where|up|down|compared|after|with|from|or)\b)"
    rf"(?=(?:[\w’'&-]+\s){{1,8}}?{_HAPPENED}\s)"
)
"""Up to a main clause that tells what happened, behind one that told a figure: "Against a forecast
of 2%, the figure for October was", "had expected 2%, so the rise that came in at"."""


def of_facts(before: str) -> str:
    """The words before a figure from the last main clause on that tells what happened: what was
    foretold or aimed at ahead of it is told of another figure."""
    if _REALISED.search(before) or (
        _PREVIOUS.search(before) and FORECAST_MOVED.search(before) is None
    ):
        return ""
    if "," not in before and ";" not in before and " and " not in before:
        return before
    last = None
    for last in _TOLD_ANEW.finditer(before):  # noqa: B007
        pass
    return before if last is None else before[last.end() :]
