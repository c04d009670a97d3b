"""Home of places told without a number: by who stands ahead, by nobody doing so, or by a table.

"Only Spain had a higher rate", "behind only those of Spain and Finland", "nowhere was it higher
than in Iowa", "no city pays more than Oslo", "Texas topped the table", "more than any state bar
Ohio".
"""

from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.extremes.orders import is_second
from verifier.language.extremes.superlatives import STEP, comparatives
from verifier.lazy import regex

_MORE = rf"(?:{comparatives('high')}|{comparatives('low')}|more|fewer)"
_WORD = r"(?:(?:[A-Z]\.){2,3}|[A-Z][\w’'-]*)"
_NAME = rf"(?:the\s)?{_WORD}(?:\s(?:of\s|and\sthe\s)?{_WORD}){{0,3}}(?:\s\([^()]{{1,24}}\))?"
_NAMES = rf"{_NAME}(?:,\s{_NAME})*(?:,?\sand\s{_NAME})?"
_DID = (
    r"(?:is|are|was|were|has|have|had|did|does|do|saw|sees?|posted|posts?|recorded|records?|"
    r"reported|reports?|registered|registers?|drew|draws?|paid|pays?|sold|sells?|made|makes?|"
    r"produced|produces?|bought|buys?|took|takes?|sent|sends?|charged|charges?|managed|boasts?|"
    r"got|gets?|enjoyed|enjoys?|received|receives?)"
)
_BAR = r"(?:bar|except(?:\sfor)?|but|apart\sfrom|other\sthan|besides)"
_SO = r"(?:(?:an?|any|the|even|still|now|far|much)\s){0,2}"
_A_TABLE = (
    r"(?:the|its|their|our)\s(?:[\w-]+\s){0,2}?"
    r"(?:table|list|league|rankings?|standings|charts?|pile|heap)"
)
_WITH = r"(?=,?\s(?:with|at|on)\s[^\W\d]{0,3}[$£€¥₹]?\d)"
TABLES = (
    rf"\b(?P<only>[Oo]nly\s(?:in\s)?{_NAMES}\s{_DID}\s(?:[a-z]+ed\s)?{_SO}{_MORE})\b|"
    rf"\b(?P<behind>behind\sonly|only\sbehind|(?:trail(?:s|ed|ing)|lag(?:s|ged|ging))\sonly|"
    rf"(?:exceed|surpass|better|overtak|top|match|eclips|outdo?n|beat)\w*\s(?:by\sonly|only\sby))\b"
    rf"(?=\s(?:(?:those|that|the\s[a-z][\w-]*)\s(?:of|in|from)\s)?{_NAME})|"
    rf"\b(?P<nowhere>[Nn]owhere(?:\selse)?\s(?:in\s{_NAME}\s)?{_DID}\s(?:[^.;:,\d]{{2,70}}?\s)?{_MORE})\b"
    r"(?=[^.;:]{0,60}\sthan\s(?:in|at|on)\s)|"
    r"\b(?P<none>(?:[Nn](?:obody|one|o\sone)(?:\selse)?|"
    rf"[Nn]o(?:\sother|\ssingle)?\s(?!{STEP}\b)[a-z]+)\s"
    rf"(?:in\s(?:the\s)?[A-Za-z-]+\s)?{_DID}\s{_SO}{_MORE})\b"
    r"(?=[^.;:]{0,60}\sthan\s(?:the\s)?[A-Z])|"
    rf"\b(?P<table>(?:top\sof|top(?:s|ped|ping)?|head(?:s|ed|ing)|lead(?:s|ing)?|led)\s{_A_TABLE}|at\sthe\s"
    rf"(?:top|head)\sof\s{_A_TABLE})\b|"
    rf"\b(?:came|comes|coming)\s(?:out\s)?(?P<on_top>on\stop){_WITH}|"
    rf"\b(?P<tail>prop(?:s|ped|ping)\sup\s{_A_TABLE}|br(?:ings?|ought|inging)\sup\sthe\srear|"
    rf"(?:at\s)?(?:the\s)?(?:bottom|foot)\sof\s{_A_TABLE})\b|"
    rf"\b(?:was|were|is|are|came|comes?|finished|ranked|remain(?:s|ed))\s(?:(?:dead|rock|again|still)\s)*"
    rf"(?P<foot>bottom){_WITH}|"
    rf"\b(?P<bar>(?:{_MORE}(?:\s(?!than\b)[a-z-]+){{0,4}}\sthan|ahead\sof|above|beat(?:s|en|ing)?|outdid|"
    rf"outsold|top(?:s|ped))\s(?:(?:in|at|for)\s)?(?:any|every)\s(?:other\s)?[a-z]+\s{_BAR}\s{_NAMES})"
)
"""Places told so; the group says how."""
WAYS = ("only", "behind", "nowhere", "none", "table", "on_top", "tail", "foot", "bar")
"""The groups of a pattern of places told by a table or by who stands ahead."""
STEMS = ("nly ", "owhere", "no ", "none ", "nobody ", "table", "list", "league", "ranking",
         "standings", "chart", "pile", "heap", "on top",
         "rear", "bottom", " any ", " every ")  # fmt: skip
"""Letters of which any such words hold some."""
_AHEAD_OF_IT = regex(
    rf"\s(?:(?:those|that|the\s[a-z][\w-]*)\s(?:of|in|from)\s)?(?P<names>{_NAMES})"
)
_ONLY_THEY = regex(rf"[Oo]nly\s(?:in\s)?(?P<names>{_NAMES})\s{_DID}\b")
_BAR_THEM = regex(rf"\s{_BAR}\s(?P<names>{_NAMES})")
_JOINT = regex(r",\s(?:and\s)?|\sand\s(?!the\s[a-z])")


def names_ahead(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the names of those stand that are told to be ahead of what takes the place at `start`
    to `end`; None where it is told otherwise."""
    found = (
        _ONLY_THEY.match(text, start, end)
        or _BAR_THEM.search(text, start, end)
        or (
            _AHEAD_OF_IT.match(text, end)
            if text[start:end].split()[-1] in ("only", "behind", "by")
            else None
        )
    )
    return found.span("names") if found else None


def ahead_in(text: str, before: int) -> tuple[int, int] | None:
    """Where the names of those stand that are told to be ahead of what a figure at `before` is of:
    "only Spain had a higher rate than France, at 7.8%"; None for most figures."""
    found = _THAN_IT.search(text, 0, before) if "nly " in text[:before] else None
    return found.span("names") if found else None


def passed_by(text: str, before: int) -> tuple[int, int] | None:
    """Where the names of those stand that were passed on the way to the place at `before`, which
    is not theirs: "overtook the Greens to move into second"; None where nobody was."""
    found = _PASSED_THEM.search(text, max(0, before - _FAR), before)
    return found.span("names") if found else None


PASSED = "past"
"""What ties in those that were passed on the way to a place."""
_FAR = 120
_PASSED_THEM = regex(
    r"\b(?:overt(?:ook|ak(?:es?|en|ing))|leapfrog\w*|surpass\w*|supplant\w*|displac\w+|replac\w+|"
    r"pass(?:e[sd]|ing)?|oust\w*|unseat\w*|dethron\w+|past|ahead\sof|"
    r"(?:mov|climb|r[io]s|jump|leap|edg|nudg|vault)\w*\s(?:above|over))"
    rf"\s(?P<names>{_NAMES})\+?,?\s(?:(?:[^.;:]|\.(?=\d)){{0,40}}?\s)?"
    r"(?:(?:in)?to|for|in|as|become|becoming|tak(?:e|ing)|claim(?:ing)?|now|is|are|was|were)\s"
    r"(?:(?:the|a|its|their)\s)?$"
)


def outdone_by(text: str, before: int) -> tuple[int, int] | None:
    """Where the names of those stand that what a figure at `before` is of has outdone: "outsold
    petrol cars, too, with 5,196" is no figure of petrol cars; None for other figures."""
    found = _OUTDID_THEM.search(text, max(0, before - _FAR), before)
    return found.span("names") if found else None


_OUTDID_THEM = regex(
    rf"\b(?:{OUTDID}|overtaken|leapfrogged|edged\s(?:out|past)|pipped)\s"
    rf"(?P<names>{_NAMES}|(?!by\b)[a-z-]+(?:\s[a-z-]+)?),?\s(?:(?:too|again|once\smore|as\swell),?\s)?"
    r"with\s(?:(?:just|only|about|nearly|some|over|a)\s){0,2}[$£€¥₹]?$"
)


def placed_behind(text: str, start: int, end: int) -> int | None:
    """Where the name begins, behind the words at `start` to `end` of a place or inside them, of
    what takes the place: "nowhere was it higher than in Iowa"; None for places told otherwise."""
    led = _NONE_IS.search(text, max(0, start), end)
    found = _THAN_A_NAME.match(text, led.end()) if led else None
    return found.end() if found else None


_NONE_IS = regex(rf"\b(?:[Oo]nly|[Nn]owhere|[Nn]o)\s[^.;:\d]{{1,100}}?\b{_MORE}\b")
_THAN_A_NAME = regex(
    r"[^.;:\d]{0,60}?\sthan\s(?:(?:in|for|at|on|that of|those of)\s)?(?:the\s)?(?=[A-Z])"
)
_THAN_IT = regex(
    rf"\b[Oo]nly\s(?:in\s)?(?P<names>{_NAMES})\s{_DID}\s{_SO}{_MORE}\b[^.;:\d]{{0,60}}\sthan\s"
    rf"(?:(?:in|for|at)\s)?{_NAME},?\s[^.;:\d]{{0,20}}$"
)


def place_told(text: str, start: int, end: int) -> int:
    """The place that words at `start` to `end` tell, counted from the side that they name: second
    for "only Spain had a higher rate", first for "topped the table"."""
    ahead = names_ahead(text, start, end)
    if ahead is None:
        return 2 if is_second(text[start:end]) else 1
    return 1 + len(_JOINT.split(text[slice(*ahead)]))


def is_at_the_tail(words: str) -> bool:
    """Whether the words of a place tell the last one of all: "brought up the rear"."""
    return _TAIL.search(words) is not None


_TAIL = regex(r"\b(?:rear|bottom|foot|prop\w*|last)\b")
_OPENS = regex(r"(?:\A|[.;:]\s)(?:And\s|But\s)?(?:In\s)?\Z")
_OF_ONE = regex(
    r"\s(?:place\s)?(?:was|were|is|are|came|comes|ranked|stood|stands)\s(?:the\s)?[A-Z]"
)


def is_inverted(before: str, after: str) -> bool:
    """Whether a place opens its sentence and what takes it stands behind: "Second was Perth"."""
    return _OF_ONE.match(after) is not None and _OPENS.search(before) is not None


_PLACED = (
    r"\b(?:is|are|was|were|comes?|came|ranks?|ranked|finish(?:es|ed)|placed|lies|lay|stands?|stood|in|"
    r"the)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|best|worst|"
    r"last|(?!most|least)\w+est)\b"
)
_THEN_A_NAME = regex(
    rf"{_PLACED}(?:[^.;:]|\.\d){{0,80}}?(?:,|;|\band)\s(?:and\s|then\s)?"
    rf"(?:{_NAME},?|[a-z-]+(?=\sthe))\s(?:the\s)?$"
)
_ENDS_THERE = regex(r"\s*(?:[.,;:)](?!\s[A-Z]\w+\sin\b)|$)")
_ON_THE_LIST = regex(
    r"\s(?:on|in)\s(?:the|that|this|our|their|its)\s(?:[a-z]+\s)?"
    r"(?:list|table|ranking|rankings|league|chart|standings)\b"
)


def goes_on(before: str, after: str) -> bool:
    """Whether a place goes on with an order, or stands beside its holder: "California is second,
    Nevada fourth", "Gujarat, fourth on the list", "Germany, fifth, put out 583m tonnes"."""
    if _ON_THE_LIST.match(after) and before.endswith(", "):
        return True
    if _ITS_HOLDER.search(before) and (_ASIDE.match(after) or _WITH_ITS_FIGURE.match(after)):
        return True
    if _HEADED.search(before) and _ENDS_THERE_OR_ELSE.match(after):
        return True
    return _ENDS_THERE.match(after) is not None and _THEN_A_NAME.search(before) is not None


_ITS_HOLDER = regex(rf"(?:^|\s)(?!In\b|On\b|By\b){_WORD},\s$")
_WITH_ITS_FIGURE = regex(r"\s(?:at|on|with)\s[^\W\d]{0,3}[$£€¥₹]?\d[^;]{0,40}?[,;.]")
_HEADED = regex(rf"(?:^|[•*–-]\s|\n){_NAME}:\s(?:still\s|again\s|now\s)?$")
_ENDS_THERE_OR_ELSE = regex(r"\s*(?:[.,;:)]|$)|\s(?:of|out\sof|among)\s")
_ASIDE = regex(rf",\s(?:{_DID}|[a-z]+ed|put|had|sold|cut)\s[^.;]{{0,40}}\d")
FROM_BELOW = regex(
    r"[\s-](?:from\s(?:the\s)?(?:bottom|last|foot)|to\slast|bottom|last)\b"
    r"(?!\s(?:year|month|week|quarter|season|spring|summer|autumn|fall|winter|term|time|night|[A-Z]))"
)
"""What makes an ordinal count from the end of an order: "second from bottom", "third-last", and not
"third last year"."""
