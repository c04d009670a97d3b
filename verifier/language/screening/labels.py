"""Home of bare numbers that label: models, numbered things, ages told in pairs, hours of a day.

"8R 410", "Rigs 4 and 5", "two men, 19 and 22,", "children under 16", "Saturday, 12.30".
"""

import re

from verifier.language.figures.proportions import next_word
from verifier.language.figures.respectively import RESPECTIVELY, tells_order
from verifier.language.wordlists import figure_words
from verifier.lazy import regex

_NEAR = 64
_MARKS = (" out of ", "= ", " force ", "Lower ", " km ", " FM ", " EU of ", " Union of ")
_PLACES = r"(?:U\.S|U\.K|U\.A\.E|E\.U|B\.C|D\.C|N\.[BLSYJ]|N\.W\.T|P\.E\.I)\."
"""Places by their letters, behind which stands a figure of theirs: "Quebec 8,101, B.C. 7,050"."""
_NUMBERED = regex(
    rf"(?:(?<![\w.])(?!{_PLACES}\s)(?:[A-Z]\.){{2,}}|"
    r"\b(?:Law|Decree|Resolution|Directive|Regulation|Ordinance|Order))\s$"
)
_MODEL = regex(r"[a-z] [A-Z][a-z]+\s$")
_VARIANT = regex(r"(?:^|\s)(?!Q\d|H\d|FY)(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{2,6}\s$")
_GRADE = regex(r"\s(?:straight\s)?(?:grade|level)\s\d")
_STEP_OF = regex(
    r"\b(?:step|part|page|day|round|stage|phase|game|match|unit|item|issue)\s\d{1,2} of $",
    re.IGNORECASE,
)
_FORM = regex(r"(?:\b(?:in|of|from|into|to|for|by|at) |^|[\n(\"“])year $", re.IGNORECASE)
"""What leads to the number of a form at school, or of a plan: "girls in year 8"."""
_BASE = regex(
    r"\b(?:19|20)\d\d(?:[-–]\d{2,4})?\)?\s(?:as|equals|equal\sto|being|(?:is\s)?set\s(?:at|to)|"
    r"(?:is\s)?taken\sas)\s$"
)
"""The time that is 100 for an index: "with 2020 as 100"."""
_ENDS = regex(r"\s*(?:[.,;:)]|$)")
_LAST_OF = regex(r"\b[Tt]he (?:last|final|first) $")
_CALL = regex(
    r"\b(?:call|ring|dial|text|(?:tele)?phone|hotline|helpline|switchboard)\b(?:\s[\w’']{1,20}){0,6}\s$",
    re.IGNORECASE,
)
_CODE_FOR = regex(
    r"\b(?:PIN|pin|passcode|password|conference(?: ID| call| code)?|reference|ref|quote|quoting|"
    r"inmate|prisoner|badge|account|ticket number|postcode|zip|extension|serial|code)"
    r"(?:\s(?:is|was)|:)?\s$"
)
_EMERGENCY = frozenset(("999", "911", "112", "111", "101", "000", "108", "211", "988"))
_EMERGED = regex(
    r"\b(?:on|dial\w*|call(?:ed|ing|s)?|r[au]ng|ring(?:ing)?|a|the|"
    r"(?:calls?|called|texts?|rushed|number|lines?)\b[^.;,\d]{0,40}\sto)\s$"
)
_EMERGENCY_DESK = regex(
    r"\s(?:emergency\s|control\s)?(?:room|call|caller|cent(?:er|re)|operator|dispatcher|handler|line|number|service|"
    r"system|tape|recording)(?!\w)"
)
"""One of those who answer: in the plural ("112 calls") they may be counted."""
_VOTED = regex(
    r"\b(?:vot(?:ed|es?|ing)|passed|carried|rejected|defeated|approved|adopted|backed)\b"
    r"(?:\s[a-z]+){0,3}?\s(?P<won>\d{1,3}\sto\s)?$"
)
_VOTES_TO = regex(
    r"\sto\s\d{1,3}(?:(?![\w,.]*\d)(?!\s?[%a-z])|\s(?:to|in|for|against|on|not|that|with|after)\s)"
)
_VOTE_ENDS = regex(r"\s*(?:[.,;:)]|$)|\s(?:to|in|for|against|on|not|that|with|after)\s")
_ROUTE = regex(
    r"\s(?:bus|tram|trolleybus|minibus|ferry|train|plan|visa|shirt|jersey|kit|permit)(?!\w)"
)
_THE = regex(r"\b(?:[Tt]he|[Aa]n?|[Nn]umber|[Nn]o\.|his|her)\s$")
_DEPARTS = regex(r"\s(?:(?:to|from)\s[A-Z]|(?:train|flight|service|bus|ferry|departure)\b)")
_STAMPS = regex(r"\s*(?:\n|$)|\s?[—–|:-]|\s[A-Z“\"‘']")
_DRAWN = regex(
    r"\b(?:(?:winning|lottery|lotto|bonus|drawn|lucky) (?:numbers?|balls?)|(?:bonus|thunder|power|"
    r"mega)"
    r"\s?ball)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
_BROAD_JETS = regex(r"7[0-8]7")
_JETS = regex(
    r"(?:\s(?:and|or)\s7[0-8]7s?)?\s(?:max|jets?|planes?|aircraft|airliners?|freighters?|"
    r"dreamliners?)\b",
    re.IGNORECASE,
)
_FOLLOWING = regex(r"\b[Bb]oeing\b[^.;]{0,40}$")
_ENUMERATED = regex(r"\b(\d)\.\s[^\d]{1,60}\s$")
_LISTED = regex(r"(?:^|[\s(])[A-Z][a-z]+s\s\d{1,3}(?:,\s\d{1,3})*,?\s(?:and|to|or|&)\s$")
_LISTS = regex(r"(?:,\s\d{1,3})*,?\s(?:and|to|or|&)\s\d{1,3}(?![\w,.%]*[\d%])\s?[a-z(]")
_MORE_OF_THEM = regex(r"(?:^|[\s(])([a-z]+)\s\d{1,3}(?:,\s\d{1,3})*(?:,\s|,?\s(and|to|or|&)\s)$")
"""The later ones of numbered things: "between junctions 10 and 11"."""
_PLURAL_NAME = regex(r"(?:^|[\s(])([A-Z][a-z]+s)\s$")
_PEOPLE = regex(
    r"\b(?:child(?:ren)?|kids?|infants|bab(?:y|ies)|toddlers?|youngsters?|adults?|people|persons?|women|men|"
    r"girls|boys|those|anyone|workers|drivers|teenagers|(?:grand)?(?:mother|father|parent)s?|[Dd]ads?|[Mm]ums?|"
    r"students|patients|claimants|jobseekers|retirees?|unemployed|jobless|smokers?|"
    r"customers|guests|visitors|players|pensioners?|passengers|pupils|voters|residents|"
    r"degree|born)\s"
    r"\(?(?:aged |who are |is |are |were |of )?"
    r"(?:under|over|above|below|before|by|older than|younger than)\s$",
    re.IGNORECASE,
)
_PEOPLE_WERE = regex(
    r"\b(?:children|adults|people|women|men|girls|boys|those|workers|teenagers|patients|victims|"
    r"voters)\b"
    r"[^.;]{0,40}\b(?:were|are|was|is)\s(?:aged\s)?(?:under|over|above|below)\s$"
)
_BOTH = regex(r",\s(?:both|each|aged|all)\s$")
_FIRST_AGE = regex(r"[^\W\d_],\s$")
_AGES = regex(r"\bage[ds]?\s\d{1,2},\s(?:\d{1,2},\s)*$")
_AND_AGE = regex(rf"\sand\s\d{{1,2}}(?:,|\.|\s\()(?!\d| {RESPECTIVELY})")
_LAST_AGE = regex(r"\bage[ds]?\s\d{1,2}(?:,\s\d{1,2})*,?\s(?:and|or)\s$")
_GOES_ON = regex(r",\s\d|,?\s(?:and|or)\s\d")
_SECOND_AGE = regex(r"(?:[^\W\d_],|\baged?)\s\d{1,2}(?:,\s\d{1,2})*,?\sand\s$")
_DAY = regex(
    r"(?:(?:[Dd]ay|tomorrow|tonight|today),?\s(?:at\s)?|\b(?:air|start|leav|left|depart|beg[ai]n|"
    r"open|"
    r"arriv|kick|due|show|screen|broadcast)\w*(?:\s\w{1,12}){0,3}\sat\s|"
    r"[’'](?:ll|re)\s(?:be\s)?back\s(?:\w+\s){0,2}at\s|\b[Ee]mbargo(?:ed)?(?:\suntil|:)\s)$"
)
_AT = regex(r"\bat\s$")
_COMING = regex(
    r"\s(?:tomorrow|tonight|sharp|this (?:morning|evening|afternoon)|in the (?:mor|eve|aft))"
)
_HOUR = regex(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")


def is_label(text: str, start: int, end: int, noun: str | None) -> bool:
    """Whether the bare number from `start` to `end` labels a thing, an age, a call or an hour."""
    head = text[max(0, start - _NEAR) : start]
    if head.endswith(_MARKS) or _NUMBERED.search(head):
        return True
    if _LAST_OF.search(head) and noun is None:
        return True
    if text.startswith("100", start) and _BASE.search(head) and _ENDS.match(text, end):
        return True
    printed, following = text[start:end], next_word(text, end, len(text))
    if _is_tabled(text, end, head, printed) or _is_marked(text, start, end):
        return True
    if _is_model(text, head, printed, following, start) or _GRADE.match(text, end):
        return True
    if noun is None and _is_listed(text, end, head, printed):
        return True
    if printed.replace(" ", "").isdigit():
        if _is_called(text, start, head, printed, following) or _is_enumerated(
            text, end, head, printed
        ):
            return True
        return len(printed) <= 2 and (
            _FORM.search(head) is not None or _is_age_or_hour(text, end, head, noun)
        )
    if _HOUR.fullmatch(printed) is None:
        return False
    opens = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    if _THE.search(head) and _DEPARTS.match(text, end):
        return True
    return _DAY.search(head) is not None or (opens and _STAMPS.match(text, end) is not None)


def _is_called(text: str, start: int, head: str, printed: str, following: str) -> bool:
    """Whether digits are dialled, quoted, drawn or painted on a bus, a shirt or an aircraft."""
    end = start + len(printed)
    if (following in ("", *figure_words("function")) or following.isdigit()) and (
        _CALL.search(head) or (printed in _EMERGENCY and _EMERGED.search(head))
    ):
        return True
    if printed in _EMERGENCY and _EMERGENCY_DESK.match(text, end):
        return True
    if _CODE_FOR.search(head) or _DRAWN.search(head):
        return True
    if _ROUTE.match(text, end) and _THE.search(head):
        return True
    alone = _THE.search(head) is not None and following in ("", *figure_words("function"))
    flown = alone or _JETS.match(text, end) or _FOLLOWING.search(head)
    return bool(flown) and _BROAD_JETS.fullmatch(printed) is not None


def _is_model(text: str, head: str, printed: str, following: str, start: int) -> bool:
    """Whether the number ends the name of a model or begins a title in quotation marks."""
    if text[start - 1 : start] in ('"', "“", "‘") and following[:1].isupper():
        return True
    if len(printed) < 4 and following.islower() and _VARIANT.search(head):
        return True
    plain = following.lower() == following
    return printed.endswith(".0") and plain and _MODEL.search(head) is not None


def _is_listed(text: str, end: int, head: str, printed: str) -> bool:
    """Whether the number is one of numbered things told together ("Rigs 4 and 5")."""
    if not printed.isdigit() or len(printed) > 3:
        return False
    if _LISTED.search(head) or _STEP_OF.search(head) or _is_vote(text, end, head):
        return True
    told = _MORE_OF_THEM.search(head)
    if told is not None and (told[2] or _GOES_ON.match(text, end)):
        names = figure_words("names") | figure_words("numbered")
        if not names.isdisjoint((told[1], told[1].removesuffix("s"))):
            return True
    name = _PLURAL_NAME.search(head)
    return (
        name is not None
        and name.group(1).lower() not in figure_words("function")
        and _LISTS.match(text, end) is not None
    )


def _is_tabled(text: str, end: int, head: str, printed: str) -> bool:
    """Whether the number is that of a table, a chart or a part of a calendar: "Tables 1.1 and 1.2",
    "Results for quarter 4 follow", "in week 19"."""
    if _TABLED.search(head) and _PLACE_IN_A_BOOK.fullmatch(printed):
        return True
    if not printed.isdigit() or len(printed) > 2:
        return False
    return _STEP_OF_A_YEAR.search(head) is not None and _NO_COUNT.match(text, end) is not None


_TABLED = regex(
    r"\b(?:tables?|charts?|figures|sections?|annexe?s?|footnotes?|paragraphs?|chapters?|versions?)\s"
    r"(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?(?:,\s|,?\s(?:and|to|or|&)\s))*$",
    re.IGNORECASE,
)
_PLACE_IN_A_BOOK = regex(r"\d{1,2}\.\d{1,2}")
_STEP_OF_A_YEAR = regex(
    r"(?:^|[,;:(–—-]\s|\b(?:until|in|from|of|since|for|by|during|issue|edition)\s)"
    r"(?:[Ww]eek|[Qq]uarter|[Ii]ssue|[Ee]dition)\s$"
)
_NO_COUNT = regex(r"[^\S\n]*(?:[.,;:)\n]|$)|\s(?:\(|of|in|and|on|were|was|will|are|is|at|follow)")


def _is_marked(text: str, start: int, end: int) -> bool:
    """Whether the number opens a point of a list that runs on in one line: "Notes: 1. All are
    provisional. 2. Totals may differ"."""
    printed, lead = text[start:end], text[max(0, start - 2) : start]
    if not printed.isdigit() or lead not in (". ", ": ") or not _POINT_OPENS.match(text, end):
        return False
    if printed == "1":
        return lead == ": " and "2. " in text[end : end + _FAR]
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return re.search(rf"(?:^|[.:]\s){int(printed) - 1}\.\s[A-Z]", line) is not None


_POINT_OPENS = regex(r"\.\s[A-Z]")
_FAR = 400
"""Characters in which the second point of a list stands behind the first."""


def _is_vote(text: str, end: int, head: str) -> bool:
    """Whether the number is a side of a vote, which is told like a score: "voted 31 to 14"."""
    voted = _VOTED.search(head)
    if voted is None:
        return False
    after = _VOTE_ENDS if voted["won"] else _VOTES_TO
    return after.match(text, end) is not None


def _is_enumerated(text: str, end: int, head: str, printed: str) -> bool:
    """Whether the number goes on counting the points of a line: "1. Budget 2. Ashes"."""
    if text[end : end + 2] != ". ":
        return False
    mark = _ENUMERATED.search(head)
    return mark is not None and int(mark.group(1)) + 1 == int(printed)


def _is_age_or_hour(text: str, end: int, head: str, noun: str | None) -> bool:
    if noun is None and (_PEOPLE.search(head) or _PEOPLE_WERE.search(head)):
        return True
    if _BOTH.search(head) and noun is None and text[end : end + 1] in (",", ".", ";"):
        return True
    if _FIRST_AGE.search(head) and _AND_AGE.match(text, end):
        return True
    if _AGES.search(head) and _GOES_ON.match(text, end):
        return True
    if noun is None and _LAST_AGE.search(head):
        return True
    ends = text[end : end + 1] in (",", ".") and not tells_order(text[end : end + 15])
    if ends and _SECOND_AGE.search(head):
        return True
    if _AT.search(head) is None or noun is not None:
        return False
    ends = ends or text.startswith(" with ", end)
    return _COMING.match(text, end) is not None or (ends and _DAY.search(head) is not None)
