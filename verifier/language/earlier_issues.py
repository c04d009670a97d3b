"""Home of the earlier issues of a statistic in which a figure is told to have stood."""

import re

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK

_OUTLET = (
    r"(?:releases?|reports?|bulletins?|publications?|editions?|estimates?|figures|data|statements?)"
)
_ISSUE = (
    rf"(?:the\s|its\s|their\s|an?\s)?(?:(?:last|the\sprevious)\s(?:week|month|quarter)[’']s|{MONTH}[’']s|"
    r"previous|prior|preceding|earlier|original|first|initial|preliminary|flash|advance|provisional)"
    rf"\s(?:[\w-]+\s)?{_OUTLET}\b"
)
IN_AN_ISSUE = rf"\s(?:[a-z]+\s){{0,2}}?(?:in|by|from)\s{_ISSUE}"
"""Behind a figure, the earlier issue that it stood in: " in last month's release"."""
_IN_AN_ISSUE = regex(IN_AN_ISSUE)
_WHEN_OUT = (
    rf"(?:(?:[a-z]+\s)?(?:of|on|from|in)\s(?:\d{{1,2}}\s{MONTH}|{MONTH}(?:\s\d{{1,2}})?)|"
    r"[^.;:\d]{1,40}?)"
)
"""When an estimate came out: "of 31 October", "published in May", "a month ago"."""
_STOOD_IN_ISSUE = regex(
    r"\b(?:published|reported|given|put|printed|estimated|shown|stated|announced|recorded)\s(?:in|by)\s"
    rf"{_ISSUE}\s(?:as|at)\s(?:an?\s)?{MARK}?$|"
    r"\b[Ii]n\s(?:the\s|its\s|their\s)?(?:(?:last|the\sprevious)\s(?:week|month|quarter)[’']s|"
    rf"previous|prior|preceding|earlier)\s(?:[\w-]+\s)?{_OUTLET}\b[^.;:\d]{{0,70}}\s{MARK}?$|"
    rf"\b(?:was|were|been|is)\s(?:originally|initially|previously|at\sfirst)\s{MARK}?$|"
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:first|initial|preliminary|flash|advance|provisional)\s"
    rf"(?:official\s)?(?:count|estimate|reading|print|tally|figure|number)s?,?\s(?:{_WHEN_OUT},?\s)?"
    rf"(?:had|had\sbeen|(?:had\s)?put\s(?:it|this|that|them)\sat|showed|was|gave|said)\s{MARK}?$"
)
"""Up to a figure that stood in an earlier issue: "published in the previous release as", "In last
month's report the office put the rate at", "it was originally"."""
_HAD_PUT_IT = regex(
    r"\bhad\s(?:first\s|initially\s|originally\s|previously\s)?(?:put|pegged|reported|given|published|"
    rf"estimated)\s(?:[\w’'-]+\s){{1,7}}(?:at|as)\s{MARK}?$"
)
_AGO = (
    r"(?:(?:an?|one|two|three|four|a few)\s(?:days?|weeks?|months?|quarters?|years?)\s"
    rf"{AGO}|last\s(?:week|month|quarter)|at\s(?:the\stime|first)|back\sthen|"
    r"earlier\sthis\s(?:month|year))"
)
_SAID = (
    r"(?:told|said|reported|announced|believed|thought|showed|informed|assured|learn(?:ed|t)|heard)"
)
_UP_TO_IT = rf"\bhad\s[^.;:\d]{{2,60}}\s{MARK}?$"
_SAID_THEN = regex(
    rf"\b{_AGO},?\s(?:[^.;:\d]{{0,50}}\s)?{_SAID}\s[^.;:\d]{{0,80}}?{_UP_TO_IT}|"
    rf"\b{_AGO},?\s[^.;:\d]{{0,50}}?\b{_SAID}\s(?:[a-z]+\s)?(?:then|at the time),?\s"
    rf"[^.;:\d]{{0,30}}?{MARK}?$|"
    rf"\b{_AGO},?\s[^.;:\d]{{0,50}}?\b(?:announced|published|gave out|put out)\s"
    rf"[^.;:\d]{{0,40}}?{MARK}?$|"
    rf"\b{_AGO},?\s(?:[\w’'-]+\s){{1,4}}?(?:had\s)?reported\s(?:[a-z]+\s){{0,4}}{MARK}?$|"
    rf"\b{_SAID}\s(?:{_AGO}|in\s{MONTH}),?\s(?:[^.;:\d]{{0,80}}?\s)?{_UP_TO_IT[2:]}|"
    r"\b(?:an?|one|two|three|four|a few)\s(?:days?|weeks?|months?)\s(?:ago|earlier),?\sthe\s"
    rf"{MONTH}\s(?:[\w-]+\s)?(?:figure|count|total|number|rate|reading|tally|estimate|print)\s"
    rf"(?:was|stood\sat|had\sbeen|came\sin\sat|read)\s{MARK}?$",
    re.IGNORECASE,
)
"""Up to what was told then of a time that was over: "A month ago we were told that they had added".
"""
_FORESEEING = regex(
    r"\b(?:economists?|analysts?|forecast\w*|traders?|markets?|investors?|poll\w*|survey\w*|"
    r"consensus|expect\w*|predict\w*|project\w*)\b",
    re.IGNORECASE,
)
_PUT_AT = regex(
    r"\b(?:put|pegged|estimated|reported|given|recorded|announced|published|thought|believed|reckoned|"
    rf"seen)\s(?:[a-z]+\s){{0,3}}?(?:at|as|of)\s(?:an?\s)?{MARK}?$"
)
_STARTED_AS = regex(
    r"\b(?:(?:started|began)\s(?:its\s)?life|(?:quarter|month|figure|estimate|reading|print|number|count|"
    rf"{MONTH})\s(?:had\s)?(?:started|began)\s(?:out|off))\s(?:at|as|with)\s(?:an?\s)?(?:\w+\s){{0,2}}{MARK}?$",
    re.IGNORECASE,
)
"""Up to the first print of a figure: "The first quarter started life at minus"."""
_ON_THE_FIRST_GO = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:on|at|in)\s(?:the|its)\sfirst\s(?:go|try|attempt|pass|look|count|showing|"
    r"time\sof\sasking)\b"
)
_AT_FIRST = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:at\sfirst|initially|originally|to\s(?:begin|start)\swith|"
    r"(?:the\s)?first\stime\s(?:a)?round)\b"
)
"""Around a figure that was put there before another one: "were put at $48bn at first"."""


def stood_in_an_earlier_issue(before: str, after: str) -> bool:
    """Whether a figure is told as what an earlier issue of a statistic had: "6.4 in last month's
    release", "published in the previous release as 6.3", "it had put the total at 6", "a month ago
    we were told that they had added 6"."""
    if _IN_AN_ISSUE.match(after) is not None or _STOOD_IN_ISSUE.search(before) is not None:
        return True
    if _AT_FIRST.match(after) is not None and _PUT_AT.search(before) is not None:
        return True
    if _STARTED_AS.search(before) is not None or _ON_THE_FIRST_GO.match(after) is not None:
        return True
    if _SAID_THEN.search(before) is not None and _FORESEEING.search(before) is None:
        return True
    return _HAD_PUT_IT.search(before) is not None and _FORESEEING.search(before) is None


GIVEN_OUT = (
    r"\s(?:[\w-]+\s){0,3}?(?:that\swas\s)?(?:reported|announced|published|released|issued|given|"
    r"gave|printed|estimated|(?:told|spoke)\sof|(?:told|gave)\sus(?:\sof)?|put\sout)\s(?:back\s)?"
)
"""Between a figure and the time at which it was given out: " reported back"."""
_GIVEN_OUT_BACK = regex(
    r"\s(?:[\w-]+\s){0,3}?(?:that\swas\s)?(?:reported|announced|published|released|issued|"
    r"printed|estimated|put\sout)\sback\s(?:in|on)\s[A-Z][a-z]+\b"
)
"""What no figure of the time itself is told by: "a tad under the 151.9 announced back in April"."""
_HAD_GIVEN = regex(
    r"\s(?:(?:that|which)\s)?(?:it|they|officials|statisticians|ministers|the\s(?:[\w-]+\s){1,3}?)\s?had\s"
    rf"(?:first\s)?(?:announced|published|reported|given|printed|put\sout|estimated)\s(?:on|in)\s{MONTH}"
)
"""What tells the day on which a figure came out: "more than the ¥158.6bn it had announced on July
18"."""
_ESTIMATED = regex(
    r"\s(?:[\w-]+\s){0,2}?(?:that\s)?(?:the\s(?:[\w-]+\s){1,3}|it\s|they\s|officials\s|"
    r"statisticians\s)(?:had\s)?(?:estimated|reckoned|thought)\s(?:back\s)?"
    r"(?:in\s[A-Z]\w+|last\s(?:week|month|quarter)|(?:an?|one|two|three)\s(?:week|month)s?\s"
    rf"{AGO})\b"
)


def was_given_out_back(after: str) -> bool:
    """Whether the words behind a figure tell that it came out some time ago."""
    return any(told.match(after) for told in (_GIVEN_OUT_BACK, _ESTIMATED, _HAD_GIVEN))
