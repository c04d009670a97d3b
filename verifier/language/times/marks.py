"""Home of the marks that a measure is set against, each with the time it was reached: "8.6% below
the record of 24,818.65 reached on July 23"."""

import re
from functools import lru_cache

from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.conjunctions import CONJUNCTION, CONJUNCTION_OR_AS
from verifier.model.extreme_names import EXTREME
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_REACHED = (
    r"(?:reached|recorded|seen|hit|touched|set|registered|posted|notched(?:\sup)?|struck|logged|achieved|"
    r"scaled|attained|plumbed|fetched|counted|reported)"
)
_DONE = (
    rf"(?:{_REACHED}|(?!(?:need|want|requir|expect)ed)[a-z]{{2,}}ed|paid|sold|won|lost|made|spent|built|caught|sent|"
    r"taken|held|given|born|drawn|grown|shown|dealt|left|shot)"
)
_MARK = regex(
    r"\b(?:below|above|beneath|under|over|short\sof|shy\sof|off|than|against|down\son|up\son|"
    r"half|twice|double|triple|treble|times)\s"
    rf"(?:the|its|their|an?)\s(?:[a-z-]+\s){{0,3}}?(?:[a-z-]+,?\s)?{MARK}?\d[^\s;]*"
    r"(?:\s(?!and\b|but\b)[a-z%]+){0,3}?,?\s"
    rf"(?:(?:that|which)\s(?:it|they|was|were)\s(?:had\s)?)?{_DONE}\s(?:back\s|only\s)?"
    r"(?:in|on|at|during|last|a)\s(?:[^,;.]|\.(?=\s\d)){2,40}?"
    rf"(?=$|[;.,]|\s{CONJUNCTION_OR_AS}\b)"
    r"(?:,\s(?:still\s)?(?:the|its|their|an?)\s(?:[\w-]+\s){0,5}?(?:on\srecord|ever|in\shistory|since\s[^,;.]{3,30}))?"
)
_OF_A_YEAR = r"(?:(?:19|20)\d\d\b|(?:of\s)?last\syear\b)"
_TIME = (
    rf"(?:(?:(?:late|early|mid)[ -])?{MONTH}\b(?:\s\d{{1,2}}\b)?(?:,?\s{_OF_A_YEAR})?|"
    r"(?:(?:the\s)?(?:spring|summer|autumn|winter|first|second|third|fourth)\s"
    rf"(?:(?:quarter|half)\s)?of\s)?{_OF_A_YEAR}|last\s[a-z]+\b)"
)
_NAMED = regex(
    r"\b(?:(?:below|above|beneath|under|over|short\sof|shy\sof|off|down\son|up\son)|"
    r"(?<=,\s)(?:matching|equall?ing|tying|surpassing|exceeding|topping|beating|eclipsing)|"
    r"(?:[a-z]{3,}er\s|less\s|more\s|fewer\s)than(?:\sat)?)\s"
    rf"(?:the|its|their)\s(?:[a-z-]+\s){{0,2}}?{EXTREME}"
    r"(?:\s(?:reading|level|point|mark|print|close|figure|month|year))?"
    rf"(?:(?:,?\s(?:(?:that|which)\s)?(?:(?:it|they|was|were)\s)?(?:had\s|last\s)?{_REACHED})?"
    rf",?\s(?:back\s|as\srecently\sas\s)?(?:in|on|at|during|of)\s(?:{_TIME})|"
    rf",?\s(?:(?:that|which)\s)?(?:(?:it|they|was|were)\s)?(?:had\s)?{_REACHED}\slast\s[a-z]+)"
)
"""A mark that is told without its figure: "£30,000 off the top they reached in August 2022"."""
_HELD = regex(
    r"\b(?:below|above|beneath|under|short\sof|shy\sof|off|than|from|against|versus|with|half|third|quarter|"
    r"fifth|sixth|tenth|twice|double|triple|treble|times)(?:\sof)?\s"
    rf"(?:(?:the|its|their|that|an?)\s(?:[a-z-]+\s){{0,2}}?(?:{MARK}?\d[^\s;]*(?:\s(?!and\b|but\b)[a-z]+)?|"
    r"level|rate|pace|figure|price|value|number|total|amount|sum)\s"
    r"(?:(?:(?:at|to|in|on|by)\s)?(?:which|that|where)\s)?|what\s)"
    r"(?:it|they|he|she)\s(?:had\s|last\s)?"
    r"(?:(?:[a-z]+ed|was|were|been|stood|had|saw|fell|rose|sank|came|cost|held|hit|set|sat|lay|ran|went|made|sold|"
    r"took|won|paid|spent|drew|shrank|grew)\s"
    r"(?:(?:at|to|by|back|only)\s)?(?:in|on|at|during|for|a|last)|"
    r"(?:spent|began|started|opened|entered|ended|closed|finished)"
    r"(?:\s(?:the|most\sof|much\sof)|(?=\s(?:19|20)\d\d\b)))\s"
    r"(?:[^,;.]|\.(?=\s\d)){2,40}?"
    rf"(?=$|[;.,]|\s{CONJUNCTION_OR_AS}\b)"
)
"""A mark told by a clause of its own: "half the 4% at which it stood in May 2024"."""
_OF_CLAUSES = (" it ", " they ", " he ", " she ")


def marks_of(text: str, start: int) -> tuple[Span, ...]:
    """The marks with their times in a sentence that begins at `start`; what is told then is told of
    nothing else in it."""
    return _marks_of(text, start)


@lru_cache(maxsize=64)
def _marks_of(text: str, start: int) -> tuple[Span, ...]:
    opened = _opened_with(text)
    found = [] if opened is None else [Span(start + opened.start, start + opened.end)]
    found += (Span(start + m.start(), start + m.end()) for m in _NAMED.finditer(text))
    found += (Span(start + m.start(), start + m.end()) for m in _FROM_IT.finditer(text))
    if any(stem in text for stem in _OF_CLAUSES):
        found += (_with_its_record(text, start, m) for m in _HELD.finditer(text))
    found += (Span(start + m.start(), start + m.end()) for m in _MARK.finditer(text))
    return tuple(found)


def _with_its_record(text: str, start: int, mark: re.Match[str]) -> Span:
    """A mark with the record beside it that it set: "below the $123 it averaged in June 2022, the
    highest of the decade"; the lowest is what is below it."""
    record = _SET_THEN.match(text, mark.end())
    less = _LESS.match(text, mark.start()) is not None
    own = record is not None and less == (record["high"] is not None)
    return Span(start + mark.start(), start + (record.end() if record and own else mark.end()))


_LESS = regex(r"(?:below|beneath|under|short|shy|off|half|third|quarter|fifth|sixth|tenth)\b")
_SET_THEN = regex(
    r",\s(?:still\s)?(?:the|its|their|an?)\s(?:all-time\s|record\s)?(?:(?P<high>highest|high|most|peak|"
    r"strongest|best|fastest|dearest)|lowest|low|least|trough|weakest|worst|slowest|cheapest)\b[^,;.]{0,40}"
)


def _opened_with(text: str) -> Span | None:
    """Where a sentence opens with a mark that all of it is told from: "Since peaking in March",
    "From $426m in March"."""
    if text[:5] == "From ":
        level = _FROM_A_LEVEL.match(text)
        return Span(0, level.end()) if level is not None else None
    match = _SINCE_ITS_PEAK.match(f" {text[:1].lower()}{text[1:]}") if text[:5] == "Since" else None
    return Span(0, match.end() - 1) if match is not None else None


def is_in_a_mark(text: str, start: int, span: Span) -> bool:
    """Whether a place lies in a mark of a sentence that begins at `start`."""
    return any(mark.contains(span) for mark in marks_of(text, start))


def is_led_past(clause: Clause, figure: Span) -> bool:
    """Whether a figure is that of a mark which ends before a clause's own words: "below the 4% at
    which it stood in May and the lowest since"."""
    marks = marks_of(clause.sentence_text, clause.sentence.start)
    return any(mark.contains(figure) and mark.end <= clause.span.start for mark in marks)


def within_its_mark(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time of the mark that a place lies in behind it: "short of the 2,002 recorded in January
    2024, the worst month on record"; or that its own clause tells: "the 4% at which it began"."""
    for mark in marks_of(sentence.text, sentence.span.start):
        if not mark.contains(span):
            continue
        for time in sentence.times:
            dated = time.kind is TimeKind.POINT and time.anaphor is None and time.period is not None
            behind = _AT_WHICH.match(sentence.text, span.end - sentence.span.start) is not None
            if dated and mark.contains(time.span) and (behind or time.span.end <= span.start):
                return time
    return None


_AT_WHICH = regex(r"\s(?:at|to|on|in)\swhich\s(?:it|they)\s")


def from_a_mark(sentence: SentenceTimes, span: Span, referent: TimeRef | None) -> TimeRef | None:
    """The time of the mark right behind a figure, which the figure is the distance from."""
    offset = sentence.span.start
    peak = _SINCE_ITS_PEAK.match(sentence.text, span.end - offset)
    marks = marks_of(sentence.text, offset)
    opened = _opened_with(sentence.text)
    if peak is not None:
        marks = (Span(offset + peak.start() + 1, offset + peak.end()),)
    near = [mark for mark in marks if 0 <= mark.start - span.end <= _NEXT]
    if opened is not None and span.start >= offset + opened.end:
        goes_on = _ANOTHER_MOVE.search(sentence.text, opened.end, span.start - offset)
        near = [Span(offset, offset + opened.end)] if goes_on is None else near
    for mark in near:
        for time in sentence.times:
            if mark.contains(time.span) and time.kind in (TimeKind.POINT, TimeKind.RELEASE):
                found = settle(time, referent) or TimeRef(time.period, mention=time)
                return found if found.period is not None else None
    return None


_NEXT = 1
_ANOTHER_MOVE = regex(rf"[;:]\s|\d.*,\s{CONJUNCTION}\s")
"""Where a sentence goes on to another move than the one that it opened with."""
_AT_A_TIME = (
    rf"(?:(?:\d{{1,2}}\s{MONTH}\b(?:\s(?:19|20)\d\d\b)?|"
    rf"(?:the\s(?:start|end|beginning|middle)\sof\s)?{_TIME}))"
)
_SO_MUCH = (
    rf"{MARK}?\d(?:[^\s;]*[^\s;,])?"
    r"(?:\s(?:thousand|million|billion|trillion|percent|per\scent|(?:percentage\s)?points?|tonnes?)\b)*"
)
_LEVEL = rf"(?:{EXTREME}|close|level|price|rate|value|total|figure|reading|mark)"
_FROM_A_LEVEL = regex(
    rf"From\s(?:(?:its|their|the|that|an?)\s)?(?:{_AT_A_TIME}(?:[’']s)?\s(?:[a-z-]+\s)?{_LEVEL}\b(?:\sof\s{_SO_MUCH})?|"
    rf"(?:[a-z-]+\s){{0,3}}?(?:{_LEVEL}\s(?:of\s{_SO_MUCH}\s)?|{_SO_MUCH}\s(?:[a-z]+\s){{0,4}}?)"
    rf"(?:{_REACHED}\s)?(?:back\s)?(?:in|on|at|of)\s{_AT_A_TIME})"
    r"(?=,?\s(?!to\b|until\b|till\b|through\b|and\b|up\sto\b|on(?:wards?)?\b)(?:[^;:.]|[.](?=\d)){2,80}?\s"
    r"(?:is|are|has|have|[a-z]+ed|rose|fell|grew|shrank|lost|slid|sank|it|they)\b)"
)
"""A level of a named time that a move is counted from: "From its close of 7,829 on August 31"."""
_FROM_IT = regex(
    rf"\bfrom\s(?:(?!(?:and|to|but|or)\b)[\w’'-]+\s){{0,5}}?{_LEVEL}"
    rf"(?:\s(?:{_REACHED}\s)?(?:in|on|at|of)\s(?:{_TIME}))?"
    rf"(?=,?\s(?:back\s)?to\s(?:[a-z-]+\s){{0,3}}?{MARK}?\d)"
)
"""A level told without its figure from which a move led: "from Thursday's close to 4.58%"."""
_SINCE_ITS_PEAK = regex(
    r"\s(?:since|from)\s(?:its|their|the)\s[^,;.\d]{0,12}[^,;.]{2,14}?\s(?:peak|high|low|trough|record)\b|"
    r"\ssince\s(?:(?:its|their|the)\s(?:[a-z-]+\s){0,2}?(?:peak|high|low|trough|record)"
    r"(?:\sof\s[^\s;]*\d[^\s;]*(?:\s[a-z]+)?)?|(?:peaking|bottoming(?:\sout)?|topping(?:\sout)?|"
    r"cresting|hitting|reaching|touching)(?:\s(?:at|a|an|of|its|their|the|high|low|record|peak|trough))"
    r"{0,5}(?:\s[^\s;]*\d[^\s;]*(?:\s(?!in\b|on\b|at\b)[a-z]+){0,2})?)\s(?:in|on|at)\s[^,;.]{3,30}"
)
"""A mark that a move is counted from: "by two-fifths since their peak of $8.39bn in May 2022",
"has fallen 42% since peaking at 12.2 million in March 2022"."""


def set_on_a_mark(
    sentence: SentenceTimes, span: Span, time: TimeRef | None
) -> tuple[TimeRef, Basis | None] | None:
    """What a figure is set on by its own words, whatever the one before it is set against: a mark
    that was reached, or the month of its own name in the year before ("365 more than in August,
    and up 25 per cent on last September")."""
    mark = from_a_mark(sentence, span, time)
    if mark is not None:
        return mark, None
    own, offset = time.mention if time is not None else None, sentence.span.start
    if time is None or own is None or own.kind is not TimeKind.POINT or own.period is None:
        return None
    told = _ON_LAST.fullmatch(sentence.text, span.end - offset, own.span.end - offset)
    if told is None or own.period != time.period:
        return None
    if told["move"] and len(sentence.times) == 1 and _TAKEN_UP.match(sentence.text) is None:
        return None
    return TimeRef(own.period.years_later(-1), mention=own), Basis.YEAR


_ON_LAST = regex(
    r"(?P<move>(?:\s(?!on\b)[a-z]+){0,2}\s(?:up|down|ahead|off|rise|increase|gain|fall|drop|"
    rf"decline|decrease|jump|improvement))?\son\slast\s(?i:{MONTH})"
)
"""Behind a figure, the month of last year that it is set on: "25 per cent", "67,000 trips up"."""
_TAKEN_UP = regex(r"\W*(?:That|This|Those|These|It|They|Which)\b")
