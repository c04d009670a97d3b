"""Home of figures that their own sentence tells as earlier prints: "revised from 6 to 7"."""

import re

from verifier.language.earlier_issues import (
    GIVEN_OUT,
    stood_in_an_earlier_issue,
    was_given_out_back,
)
from verifier.language.first_prints import AT_FIRST, EARLIER
from verifier.language.restated import is_restated
from verifier.lazy import holds, regex
from verifier.model.comparatives import EITHER_WAY
from verifier.model.months import MONTH

_REVISION = regex(
    rf"\b(?:revis|restat)(?:ed|ing|ions?)\s(?:{EITHER_WAY}\s(?:by\s)?|"
    r"(?:by|of)\s)(?:(?:just|only|about|around|some|nearly|almost|over|an?|another)\s){0,2}[$£€¥]?$",
    re.IGNORECASE,
)
_THAN_FIRST = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:more|fewer|less|higher|lower|stronger|weaker)\sthan\s(?:[a-z]+\s){0,2}?"
    rf"{EARLIER}\s(?:reported|estimated|thought|published|announced|given|stated|put)\b"
)
_SET_AGAINST = regex(
    r"\b(?:than|with|to|against|from|versus|of|below|above|under|over|short of|not)\s"
    r"(?:the|an?|that)\s(?:\w+\s)?(?:of\s)?[$£€]?$"
)
_NOW = regex(
    r"\b(?:now|revis\w+|restated|corrected|turned out|"
    r"(?:[Ff]inal|[Ll]atest|[Ss]econd)\s(?:count|figure|estimate|reading|tally|total|print))\b"
)
_NOT_THE = regex(r"\b(?:not|rather than|instead of)\s(?:the|an?|that)\s(?:\w+\s)?(?:of\s)?[$£€]?$")
"""What is put right by the figure before it: "slipped 0.1%, not the 0.3% announced in October"."""
_GIVEN_OUT_AGO = regex(
    rf"{GIVEN_OUT}(?:(?:an?|one|two|three)\s(?:day|week|month)s?\s(?:ago|earlier|before)|"
    r"in\s[A-Z][a-z]+|last\s(?:week|month|quarter))\b"
)


_PRINTING = (
    r"(?:lifted|raised|cut|lowered|trimmed|nudged|bumped|restated|corrected|marked|upgraded|"
    r"downgraded|pared|shaved|whittled)"
)
_MOVED_FROM = regex(
    rf"\b{_PRINTING}\b(?:[^.;]|\.\d){{0,40}}\sfrom\s(?:the\s|an?\s)?(?:\w+\s){{0,2}}$",
    re.IGNORECASE,
)
_ALREADY_OUT = regex(
    r"\s*(?:[\w-]+\s){0,3}?(?:announced|reported|published|given|gave|released|issued|estimated|"
    r"printed|told\s(?:us|of)|put\sout)\b"
)
"""Behind a figure that a print was moved from: "lifted to 7 from the 6 announced a month ago"."""
_TO_FROM = (
    rf"{_PRINTING}\s(?:(?:up|down|back|\w+wards?)\s)?to\s[^.;,\d]{{0,12}}\d[\d.,]*"
    r"(?:%|\s[a-z]+)?,?\sfrom\s(?:an?\s)?"
)
_COUNT_MOVED = regex(
    rf"\b(?:(?:figure|count|reading|estimate|tally|print)|{MONTH}[’']s\s(?:[\w-]+\s)?[\w-]+|"
    r"[Gg]rowth|[Ee]xpansion|[Cc]ontraction|"
    r"(?:gain|rise|increase|fall|decline|drop)(?=\s(?:in|for)\s))\s"
    rf"(?:(?:in|for)\s(?:{MONTH}|(?:the\s)?(?:[\w-]+\s)?[\w-]+)\s)?(?:was|were|has\sbeen|have\sbeen|"
    rf"had\sbeen|is\snow)\s(?:also\s|itself\s|\w+ly\s)?{_TO_FROM}"
)
"""Up to what a count was moved from, by no agent: "the May count was lifted to 7 from"."""
_REVISED_BY_FROM = regex(
    rf"\b(?:revis|restat)(?:ed|ing)\s{EITHER_WAY}\sby\s"
    r"(?:[a-z]+\s){0,2}[$£€¥]?\d[\d.,]*\d(?:\s[a-z]+)?,?\sfrom\s(?:(?:the|an?)\s)?(?:[a-z]+\s){0,2}[$£€¥]?$"
)
"""Up to what a count was revised from by so much: "was revised down by 149, from 17,428"."""
_MOVED_TO_FROM = regex(rf"\b{_TO_FROM}$")
_OF_PRINTS = regex(
    r"\b(?:flash|first|initial|preliminary|advance|original)\s(?:estimate|reading|print|report|figure)|"
    r"\brevis(?:ed|ion)\b"
)
_TOLD_IN_PRINT = regex(
    r"\b(?:given|reported|announced|published|released|printed|estimated|put)\s(?:out\s)?(?:back\s)?"
    rf"(?:(?:an?|one|two|three)\s(?:day|week|month)s?\s(?:ago|earlier|before)|in\s{MONTH}|"
    r"last\s(?:week|month|quarter)|at\sfirst|initially)\s(?:as|at)\s(?:\w+\s)?$"
)
_PUT_AT = regex(
    r"\b(?:put|given|reported|estimated|pegged|reckoned|printed|published)\s(?:as|at)\s(?:\w+\s)?$"
)
_AGO_BUT_NOW = regex(
    r"\s(?:(?:an?|one|two|three)\s(?:week|month)s?\s(?:ago|earlier|before)|last\s(?:week|month)),?\s"
    r"(?:(?:and|but)\s)?(?:was|were|is|are|has|have)\s(?:(?:now|since|been|also)\s){0,2}"
    rf"(?:{_PRINTING}|revised|put|reckoned|thought|said|given)\b"
)
"""What says of a figure before which it is "put at" that it was so then: "put at 6 a month ago, is
now reckoned to have been 9"."""
_HAD_BEEN_GIVEN = regex(
    r"\b(?:(?:an?|one|two|three)\s(?:week|month)s?\s(?:ago|earlier|before)|last\s(?:week|month)),?\s"
    r"(?:(?:it|this|that)\s)?had\sbeen\s(?:given|reported|announced|published|released|printed|"
    r"estimated|put)\s(?:as|at)\s(?:\w+\s)?$"
)
"""Up to a print that a relative gives: "which a month ago had been reported as"."""
_NOW_MOVED = regex(
    r"\s?(?:[\w-]+\s){0,3}?,?\s?(?:(?:and|but)\s)?(?:was|were|is|are|has|have)\s"
    rf"(?:(?:now|since|been|also)\s){{0,2}}(?:{_PRINTING}|revised|put)\b"
)


def is_what_print_came_from(before: str, after: str) -> bool:
    """Whether a figure is what a newer print was moved from: "marked up to 7 from the 6 it gave a
    month ago", "the May count was lifted to 7 from 6"; no level that the measure itself left."""
    if "from " not in before:
        return False
    if _REVISED_BY_FROM.search(before) is not None:
        return True
    given = _ALREADY_OUT.match(after) is not None and _MOVED_FROM.search(before) is not None
    moved = _MOVED_TO_FROM.search(before)
    return given or (moved is not None and _tells_of_prints(before, moved.start()))


def _tells_of_prints(told: str, end: int) -> bool:
    """Whether a sentence tells of a new print, so that what it goes on to move is one too: "Italy's
    was raised to 49.1 from a flash reading of 48.9, Spain's cut to 52.9 from 53.0"."""
    return _COUNT_MOVED.search(told) is not None or _OF_PRINTS.search(told, 0, end) is not None


def is_told_in_print(before: str, after: str) -> bool:
    """Whether a figure was given out before and has been moved since: "the figure for May, given a
    month ago as 6, was nudged up to 7"."""
    if _HAD_BEEN_GIVEN.search(before) is not None:
        return True
    if _PUT_AT.search(before) is not None and _AGO_BUT_NOW.match(after) is not None:
        return True
    return _TOLD_IN_PRINT.search(before) is not None and _NOW_MOVED.match(after) is not None


def is_given_out_before(before: str, after: str) -> bool:
    """Whether a figure that another is set against was given out earlier of the same time: "now put
    at 144,000, compared with the 193,000 reported a month ago", "more than the 0.2% decline the
    government estimated in May"."""
    if _SET_AGAINST.search(before) is None:
        return False
    print_told = _NOW.search(before) is not None or _NOT_THE.search(before) is not None
    ago = print_told and _GIVEN_OUT_AGO.match(after) is not None
    return ago or was_given_out_back(after)


_PRINT = (
    r"(?:totals?|figures?|levels?|counts?|readings?|estimates?|tally|tallies|numbers?|prints?|"
    r"gains?|increases?|rises?|declines?|drops?|falls?|losses)"
)
_MOVED_BY = regex(
    rf"\b(?:(?:[Pp]rior|[Pp]revious|[Pp]receding|[Ll]ast|[Ee]arlier)\s(?:week|month|quarter)(?:[’']s)?|{MONTH}(?:[’']s)?)"
    rf"(?:\s(?:\w+\s)?{_PRINT}|(?<=[’']s))\s(?:was|were|has\sbeen|have\sbeen)\s(?:also\s|itself\s|\w+ly\s)?"
    rf"{_PRINTING}\s(?:(?:up|down|back|\w+wards?)\s)?by\s(?:(?:just|only|about|another)\s)?[$£€¥]?$"
)
"""What only a new print can do to the figure of a time gone by: "The prior week's total was raised
by"."""


def is_a_revision(before: str, after: str) -> bool:
    """Whether a figure is how far a print lies from the one before: "revised up by 6,400", "a
    downward revision of 26,000", "30,000 more than first reported", "the prior week's total was
    raised by 1,000"; no move from one time to the next, and no print itself ("revised up to
    140,000", "a revised 3.1%")."""
    if _REVISION.search(before) is not None or _THAN_FIRST.match(after) is not None:
        return True
    return _MOVED_BY.search(before) is not None


_PRINTED_BY = regex(
    rf"\b(?:was|were|been|and|while)\s(?:[^.;,\d]{{2,60}}?\s)??(?:also\s|itself\s|\w+ly\s)?"
    rf"{_PRINTING}\s(?:(?:up|down|back|\w+wards?)\s)?by\s(?:(?:just|only|about|another|a)\s)?[$£€¥]?$"
)
_REVISED = regex(r"\b(?:revis|restat)(?:ed|ions?)\b", re.IGNORECASE)


def tells_how_far_prints_moved(lead: str) -> bool:
    """Whether a figure behind these words is how far a print was moved, where a revision is told of
    beside it: "exports were lifted by", "and imports trimmed by"."""
    return _PRINTED_BY.search(lead) is not None


def tells_of_a_revision(told: str) -> bool:
    """Whether words tell that something was revised."""
    return _REVISED.search(told) is not None


_EARLIER_PRINT_BEFORE = regex(
    rf"\b(?:revised?(?:\s+{EITHER_WAY})?(?:\s+\w+){{0,4}}?\s+from|"
    rf"{EARLIER}\s+(?:been\s+)?(?:reported|estimated|thought|put|given|told|said|"
    r"published|stated|announced|pegged|counted|tallied|calculated|printed|released|believed|"
    r"reckoned|clocked|logged)(?:\s+(?:as|at|to be))?|(?:flash|(?:initial|first|"
    r"preliminary|flash|original|previous|earlier|advance)\s+(?:estimate|reading|print|report|"
    r"figure))(?:\sfor\s(?:[\w-]+\s){0,2}[\w-]+)?\s+(?:of|at|was|had been|stood at|came in at|"
    r"put it at)|(?:had|having)\s(?:been\s)?(?:put|estimated|given|reported|published|"
    r"announced|printed)(?:\s(?:it|them|this|that))?(?:\s(?:as|at|to be))?|"
    r"(?:compared\s(?:with|to)|from|against|than|versus|not|above|below)\s(?:an?|the|its)\s"
    r"(?:preliminary|flash|initial|provisional|advance|original|unrevised|first)|"
    r"(?:(?:figure|count|reading|tally)\sfor\s\w+|(?:estimate|print)(?:\sfor\s\w+)?|"
    rf"(?:{MONTH}|first-quarter|second-quarter|third-quarter|fourth-quarter)(?:[’']s)?\s(?:figure|count|reading|tally))\s"
    r"(?:went|swung|moved|changed)\sfrom|"
    r"(?:figure|count|reading|estimate|print|tally)\s(?:for\s\w+\s)?"
    r"was (?:cut|lowered|raised|changed|moved|bumped up|marked (?:up|down))\sfrom|"
    r"(?:figure|estimate|total|count|reading|print)\s(?:that was\s)?(?:published|released|issued|"
    r"printed|given)\s(?:in|on|last)\s(?:\w+\s){1,3}?(?:was|had been|stood at|put it at)|"
    r"instead of|rather than):?\s+(?:\w+\s){0,4}$",
    re.IGNORECASE,
)
_CORRECTED = regex(
    r"\b(?:revis|restat|correct|amend)\w+\b.*\b(?:figure|number|total|count|reading|estimate)\s"
    r"(?:first\s)?(?:published|released|reported|announced|given|issued)\b[^.;,\d]{0,30}\s"
    r"(?:was|were|had been|stood at)\s$",
    re.IGNORECASE | re.DOTALL,
)
"""What stood in print before a correction: "revised to 505; the figure published in April was"."""
_EARLIER_PRINT_AFTER = regex(
    rf"^\s*as\s(?:was\s|had\sbeen\s)?{AT_FIRST}\s\w+|"
    r"^\s*(?:(?:that|which|it|they|officials|statisticians)\s)?(?:had\s|was\s|were\s)?"
    r"(?:first|initially|originally)\s\w+|"
    r"^\s*(?:[\w-]+\s){0,4}?(?:announced|reported|published|gave|given|released|printed|counted|"
    r"estimated|thought|told us)\s(?:at first|initially|originally|to begin with|earlier|"
    rf"previously)\b|^\s*(?:[\w-]+\s){{0,3}}?(?:that (?:was|were)\s)?{AT_FIRST}\s+"
    r"(?:reported|estimated|thought|announced|published|given|stated)|"
    r"^\s*(?:[\w-]+\s){0,2}?(?:first|initial|preliminary|flash|original|previous|earlier|advance)"
    r"(?:ly)?\s+(?:estimate|reading|print|report|figure)\b",
    re.IGNORECASE,
)
_AS_ANOTHER = regex(r"\s(?:as|at|to\s(?:be|have\sbeen))\s(?:[^\d\s,;:.]+\s){0,3}[$£€¥₹]?\d")
"""Behind the words for a print, another figure that was that one: "a 22,000 drop that was first
given as 32,000"."""
_INITIAL = regex(
    rf"\b(?:initial|preliminary|provisional|(?:first|initially|originally)[\s-]reported)\s{_PRINT}\sof"
    r"\s(?:(?:just|only|about|a)\s)?[$£€¥₹]?$"
)
_TURNED_OUT = regex(
    r"(?:\s[a-z-]+){0,3}?,?\s(?:turned\sout|proved|became|ended\sup|is\snow|"
    r"(?:has|have)\s(?:since|now)|was\s(?:later|since|subsequently|revised))\b"
)
"""What became of a print: "December's initial gain of 50,000 turned out to be a loss"."""
_BY_A_FIRST_PRINT = regex(
    r"[^.;\d]{0,60},?\s(?:according to|in|by)\s(?:[\w’'.]+\s){1,3}?(?:first|flash|preliminary|"
    r"initial|advance|provisional)\s(?:estimates?|readings?|figures?|data)\b",
    re.IGNORECASE,
)
_COMPARAND = regex(
    r"\b(?:from|than|against|versus|above|below|(?:compared|up|down)\s(?:with|to|on|from))\s"
    r"(?:[A-Za-z’']+\s){0,3}?$",
    re.IGNORECASE,
)
"""Before a figure that the new one is set against, which no first print of the new one gives: "rose
to 2.7% from 2.5% in May, according to a flash estimate"."""


_PRINTED = (
    *("from", "reported", "estimate", "thought", "put", "given", "published", "stated"),
    *("announced", "reading", "print", "report", "figure", "instead", "rather", "first"),
    *("initial", "original", "previous", "earlier", "flash", "preliminary", "provisional"),
    *("advance", "unrevised"),
)
_CORRECTING = ("revis", "restat", "correct", "amend")
_BRACKETED = regex(
    r"\b(?:revis|restat|correct|amend)\w+\b[^.;]*\((?:previously|before|earlier|formerly|initially|first|"
    r"was|from|prior|originally)(?::|\s(?:(?:put|given|reported)\s)?(?:at|as))?\s$",
    re.IGNORECASE,
)
"""What stood in print before, in brackets: "restated as 505 (previously: "."""
_FIRST_PRINTED = (
    *("first", "initial", "original", "previous", "preliminary", "flash", "earlier", "advance"),
    *("provisional", "to begin with"),
)
"""What each match of the patterns above holds: a look that costs less than their search."""


def is_an_earlier_print(before: str, after: str, lead: str, said: str) -> bool:
    """Whether the words around a figure tell it as an earlier print of what has been revised since,
    or as one that may be: "first put at 6", "revised from 6", "6, in a first estimate".

    `lead` is the sentence up to the words `before`, `said` both in lower case.
    """
    leading = f"{lead[-_ASIDE_REACH:]}{before}"  # "a gap, first reported as" is cut at the aside
    return bool(
        (holds(said, _PRINTED) and _EARLIER_PRINT_BEFORE.search(leading))
        or (holds(after.lower(), _FIRST_PRINTED) and _is_told_behind(leading, after))
        or (_INITIAL.search(leading) and _TURNED_OUT.match(after))
        or is_what_print_came_from(f"{lead}{before}", after)
        or is_told_in_print(leading, after)
        or is_restated(leading, after)
        or is_given_out_before(f"{lead}{before}", after)
        or stood_in_an_earlier_issue(f"{lead}{before}", after)
        or (
            holds(said, _CORRECTING)
            and any(told.search(f"{lead}{before}") for told in (_CORRECTED, _BRACKETED))
        )
    )


_ASIDE_REACH = 60


def _is_told_behind(leading: str, after: str) -> bool:
    """Whether the words behind a figure name the first print that it stood in."""
    told = _EARLIER_PRINT_AFTER.match(after)
    if told is not None:
        return _AS_ANOTHER.match(after, told.end()) is None
    return bool(_BY_A_FIRST_PRINT.match(after) and not _COMPARAND.search(leading))
