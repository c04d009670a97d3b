"""Home of marks: by how much a mark was passed or missed ("beat the record of 2024 by 3,000")."""

from verifier.language.comparisons.rates_beside import is_owned_beside
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import FigureKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK

_BEATEN = regex(
    r"\b(?:[Bb]eat(?:ing|s|en)?|[Ee]clips(?:ed|ing|es)|[Ee]xceed(?:ed|ing|s)|"
    r"[Ss]urpass(?:ed|ing|es)|[Tt]opp(?:ed|ing)|[Oo]utstripp(?:ed|ing)|[Bb]etter(?:ed|ing)|"
    r"(?P<short>[Mm]iss(?:ed|es|ing)|[Uu]ndersho(?:t|ots|oting)|[Ll]agg(?:ed|ing)|[Ll]ags|"
    r"(?:[Ff]ell|[Ff]all(?:s|ing)|[Cc][ao]me|[Ww]as|[Ww]ere|[Ii]s|[Aa]re) short of))\s"
    rf"(?:(?:the|(?:last\s\w+|[A-Z]\w+)[’']s)\s{MARK}?\d[\d.,]*\s?(?:%|[a-z]+)?(?<![.,])|"
    r"[^.;,]{0,40}?\b(?:marks?|records?|high|best|peak|total|figure|level|tally|pace|last|previous|"
    r"th(?:at|ose) of|earlier|20\d\d)\b)(?:[^.;,]|[.,](?=\d)){0,40}\sby\s(?:\w+\s){0,2}$"
)

_NEAR = 30


def beats_a_mark(clause: Clause) -> bool:
    """Whether the figure is how far a mark of another time was passed, or missed."""
    return " by " in clause.before[-_NEAR:] and _BEATEN.search(clause.before) is not None


def falls_short_of_a_mark(clause: Clause) -> bool:
    """Whether the figure is how far a mark of another time was missed."""
    found = _BEATEN.search(clause.before) if beats_a_mark(clause) else None
    return found is not None and found["short"] is not None


def time_of_mark(clause: Clause) -> TimeMention | None:
    """The time of the mark that was passed, where its words name one."""
    found = _BEATEN.search(clause.before) if " by " in clause.before[-_NEAR:] else None
    if found is None:
        return None
    first = clause.span.start - (len(clause.before) - found.start())
    return next((t for t in clause.times if first <= t.span.start < clause.span.start), None)


def is_of_another(clause: Clause) -> bool:
    """Whether "of" ties a figure to another noun behind the noun of change, and not to the change:
    "the third decline since the all-time high of 253 GW", "up 17%, on a volume of 5 tonnes"."""
    cue, start = clause.change, clause.sentence.start
    if cue is None or cue.span.end > clause.span.start:
        return False
    between = clause.sentence_text[cue.span.end - start : clause.span.start - start]
    return _MARK_OF.search(between) is not None or _TOLD_ALREADY.match(between) is not None


_MARK_OF = regex(
    r"\s(?:highs?|lows?|peaks?|troughs?|records?|levels?|average|mean|norm|readings?|figures?|"
    r"estimates?|forecasts?|targets?|ceiling|cap|floor)\sof\s(?:[a-z]+\s){0,2}$"
)


_TOLD_ALREADY = regex(
    r"\s(?:of|by)\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[$£€¥₹]?\d[^;:]*,\s(?:[a-z]+\s){1,3}(?<!\bone\s)of\s"
    r"(?:[a-z]+\s){0,2}$|"
    r"(?:\s[a-z]+){0,5}?\s(?:to|of|by)\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[$£€¥₹]?\d[^;:]*\s(?:and|with)\san?\s"
    r"(?:[a-z-]+\s){1,4}of\s(?:[a-z]+\s){0,2}$"
)
"""The extent or the end of a change, behind which another noun is given its own: "an increase of 17
per cent, on a volume of 5,252 tonnes", "a fall in imports to $3bn and a surplus of $5bn"."""


def is_so_much_again(clause: Clause) -> bool:
    """Whether a fraction is what came on top: "half as many again as in May" is a rise of 50%, and
    so is "half again as many"."""
    figure = clause.figure
    told = figure is not None and figure.kind is FigureKind.FRACTION
    end = clause.span.end - clause.sentence.start
    return told and _AS_MUCH_AGAIN.match(clause.sentence_text, end) is not None


_AS_MUCH_AGAIN = regex(r"\s(?:as\s[a-z]+\sagain|again\sas\s[a-z]+)\b")


def is_what_was_then(clause: Clause) -> bool:
    """Whether a figure is the level of a named time that another one is set beside: "above the
    6.3% of October 2024", "from a year-earlier 4.5%", "slightly below May's 6.1%"; or where a rate
    stood then: "the cycle that began in May, when the rate was 8.25%"."""
    if _WAS_EARLIER.search(clause.before) or is_owned_beside(clause.before):
        return True
    if _WHEN_IT_STOOD.search(clause.before):
        return True
    return bool(_BESIDE_THE.search(clause.before) and _OF_THEN.match(clause.after))


_WAS_EARLIER = regex(
    r"\b(?:from|than|against|with|versus)\s(?:(?:an?|the|its|their)\s)?"
    r"(?:year|month|week|quarter)-(?:earlier|ago)\s(?:(?:level|figure|rate|reading)\sof\s)?$"
)
_WHEN_IT_STOOD = regex(
    r"\bwhen\s(?:it|they|(?:the|its|their)\s(?:(?:[a-z]+\s){0,2}(?:rates?|yields?|share|ratio|margin|"
    r"level|figure|reading)|unemployment|joblessness))\s(?:was|were|stood\sat|had\sbeen|had\sstood\sat)\s"
    r"(?:(?:just|only|still|about|around|nearly|over|under|a|as\shigh\sas|as\slow\sas)\s){0,2}$"
)
_BESIDE_THE = regex(
    r"\b(?:above|below|beneath|under|over|on|off|from|against|behind|topping|beating|short of|"
    r"shy of|ahead of)\sthe\s$"
)
_OF_THEN = regex(
    r"\s(?:of|for|in|recorded|seen|set|reached|posted|registered)\s(?:[a-z]+\s){0,3}?"
    rf"(?:{MONTH}|"
    r"(?:19|20)\d\d|last\s\w+|a\s(?:year|month|quarter)|the\s(?:previous|prior|year|month|"
    r"quarter)|(?:the\s)?[a-z]+\s(?:months|quarter|weeks))\b|"
    r"\s(?:that|which)\s(?:[\w’'-]+\s){1,4}?(?:had|were)\s(?:been\s)?(?:\w+(?:ed|ing)\b|forecast\b)|"
    r"\s(?:expected|forecast|predicted|pencill?ed in|hoped for)\b"
)


def is_of_where_it_stood(clause: Clause) -> bool:
    """Whether a part is one of what the same thing was: "half of where it stood in June 2024", a
    fraction "of the number twelve months before"; or of another place's: "is half of Estonia's"."""
    text, end = clause.sentence_text, clause.span.end - clause.sentence.start
    fraction = clause.figure is not None and clause.figure.kind is FigureKind.FRACTION
    then = _OF_THE_NUMBER.match(text, end) or _OF_ANOTHERS.match(text, end) if fraction else None
    return then is not None or _OF_WHERE.match(text, end) is not None


_OF_THE_NUMBER = regex(
    r"\s(?:of\s)?(?:the|its|their)\s(?:number|total|figure|tally|count|sum|toll|amount)\s"
    r"(?:(?:recorded|seen|reported|registered|counted|logged|it was|they were)\s)?"
    r"(?:just\s|only\s)?(?:an?|one|two|three|four|five|six|nine|ten|eleven|twelve|\d+)\s"
    r"(?:years?|months?|quarters?|weeks?|decades?)\s(?:ago|earlier|before|previously|prior)\b"
)
_OF_ANOTHERS = regex(
    r"\s(?:of\s)?(?:the\s)?(?:[A-Z][\w.-]+\s){0,2}[A-Z][\w.-]+[’'](?:s(?!\w))?\s?(?:[.,;:]|$)"
)
_OF_WHERE = regex(
    r"\s(?:of\s)?where\s(?:it|they|[a-z]+)\s(?:had\s)?(?:was|were|been|stood|peaked)\b"
)


def answers_by(clause: Clause) -> bool:
    """Whether a figure says by how much something moved of which the sentence before tells: "Was it
    cheaper? Yes, by 2.8%", "So it was, by 0.12C"; or a list above: "Up: food, by 0.2%. Shelter, by
    0.3%"."""
    lead = clause.lead
    if clause.change is None:
        return _ANSWERS_BY.fullmatch(lead) is not None
    return clause.link == "by" and _BUT_BY.fullmatch(clause.before) is not None


_BUT_BY = regex(
    r",?\s?(?:but|though|although|albeit)\s(?:only\s|just\s)?by\s"
    r"(?:(?:about|some|nearly|almost|only|just|over|barely|a mere)\s)?"
)
"""Behind a move, by how much that was, told apart: "car thefts fell too, but by only 54"."""

_ANSWERS_BY = regex(
    r"\W*(?:(?:Yes|No|Indeed|True|And|But|Only|"
    r"So (?:it|they|he|she) (?:was|were|is|are|did|do|has|have)),?\s)?"
    r"(?:(?:and|but|just|only)\s)?[Bb]y\s(?:(?:about|some|nearly|almost|only|just|over|a mere)\s)?|"
    r"\W*(?!(?:So|Those|It|They)\b)[A-Z][\w’'-]*(?:\s(?!(?:did|do|does|was|were|is|are|has|have)\b)"
    r"[\w’'-]+){0,5},\s(?:(?:also|again|too|even)\s)?by\s"
    r"(?:(?:about|some|nearly|almost|only|just|over|a mere)\s)?"
)
