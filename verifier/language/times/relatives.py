"""Home of the times that a clause opening with "when", "which" or "whose" is about."""

import re

from verifier.language.times.owners import holder
from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.year_parts import ORDINAL_PART
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.months import MONTH, MONTHS
from verifier.model.percent import PERCENT
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_ITSELF = regex(r",\sitself\s(?:the\s|an?\s|already\s)*$")
_GOES_ON = regex(r"\s?(?:and|but)\s(?:was|were|is|are|had been|remains|remained|marked)\b")

_AND_THEN = regex(
    r"\s?and\s(?:(?!\b(?:is|are|has|have|now|today|since|then|currently|later|this|last)\b)[^,;:])+"
)
"""What happened as well when something else did: "when petrol hit 189.3p and diesel soared to"."""
_LED_ON = regex(
    r"which\s(?:(?:in turn|also|has|had|then|finally)\s)?(?:left|leaves|brought|brings|took|takes|"
    r"push(?:ed|es)|lift(?:ed|s)|sent|sends|ended|ends|broke|breaks|snapped|compares|compared|means|"
    r"meant|follow(?:s|ed)|mark(?:s|ed)|made|makes|helped|cut|raised|beat|beats|missed|topped|"
    r"work(?:s|ed)\s(?:out|back)|(?:is|are|was|were)\s(?:equal|equivalent|tantamount)|equal(?:s|led)|"
    r"amount(?:s|ed)\sto|translate(?:s|d)|add(?:s|ed)\sup|represent(?:s|ed)|corresponds?|"
    r"(?:gives?|gave|puts?)\s(?:it|them|us|the)|account(?:s|ed)\sfor|comes?\sto|came\sto)\b"
)
"""Words that tell what the whole of a sentence led to, and nothing of the time before them."""


_ASIDE = 60
_BEFORE_THEN = regex(
    r",\s(?:(?:(?:just|shortly|right|soon)\s)?(?:before|after)\s|"
    r"(?:the|its|their|an?)\s(?:[a-z]+\s){0,3}?(?:year|quarter|month|week|season|summer|winter)\b)"
    r"[^,;\d]+$"
)
"""What happened around a time, or calls it: "since May, just before the strike began, when it was
6%", "in 2020, the last year before fees rose, when"."""


def recalled_by_when(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that a clause opening with "when", "which" or "whose" is about: the one right before
    it, or before "itself the lowest": "more than in October, whose 4.06% was the lowest since"."""
    if not sentence.times:
        return None
    offset = sentence.span.start
    words = sentence.text[: span.start - offset]
    itself = _ITSELF.search(words) if "itself" in words else None
    cut = itself.start() if itself else max(words.rfind(opening) for opening in _OPENINGS)
    if (one_that := _ONE_THAT.search(words)) is not None:
        cut = max(cut, one_that.end())
    if cut < 0:
        return None
    pieces = (p for p in sentence.pieces if p.start <= span.start < p.end)
    start = next(pieces, sentence.span).start - offset
    then = words.startswith(", when ", cut) and _AND_THEN.fullmatch(words, max(start, 0))
    if any(_dates(time, sentence, span) for time in sentence.times):
        return None
    if start > cut and holder(sentence, span) is not None:
        return None  # "which was more than in May but short of April's record of $6.89bn"
    own = one_that is not None and cut == one_that.end()
    place = cut if then or own or _GOES_ON.match(words, start) else max(start, cut)
    rest = words[cut + 2 :]
    if ", " in rest or _LED_ON.match(rest):
        return None
    aside = None if own else _BEFORE_THEN.search(words, max(0, place - _ASIDE), place)
    if aside is not None:
        place = aside.start()
    told = [t for t in sentence.times if t.kind is not TimeKind.BASIS]
    before = [t for t in told if 0 <= place + offset - t.span.end <= 2]
    if not before and words.startswith(", when ", place):
        before = [t for t in told if _names_what_happened(words, t.span, place, offset)]
    if (
        before
        and _A_RATE_UP_TO.search(words, 0, place)
        and _A_SHARE.match(sentence.text, len(words))
    ):
        return None
    return before[-1] if before else None


def _dates(time: TimeMention, sentence: SentenceTimes, span: Span) -> bool:
    """Whether a time with its year stands beside a figure, which is of no other then: "in December,
    which had begun 2025 at 42% and was 44% at the end of 2024"."""
    if time.kind is not TimeKind.POINT or time.period is None or time.yearless:
        return False
    offset, text = sentence.span.start, sentence.text
    if time.span.end <= span.start:
        return _STOOD_AT.fullmatch(text, time.span.end - offset, span.start - offset) is not None
    return _AT.fullmatch(text, span.end - offset, time.span.start - offset) is not None


_STOOD_AT = regex(rf"\s(?:at|with)\s{MARK}?")
_AT = regex(r"\s(?:(?:back\s)?(?:in|at|on|by|during)\s)?(?:the\s)?")


def untold_time_recalled(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time, of no period, that a comparison names in words that date nothing, for a figure
    behind "when": "11 cents cheaper than last Labor Day week, when regular cost $3.29"; or that
    of what a subject had done before its verb: "The rate, which had climbed to 4.5%, fell to 4.4%".
    None elsewhere."""
    offset = sentence.span.start
    words = sentence.text[: span.start - offset]
    if (had := _HAD_DONE.search(words)) is not None and _IS_LEFT.match(sentence.text, len(words)):
        clause = Span(offset + had.start("clause"), offset + sentence.text.index(",", len(words)))
        dated = any(clause.contains(time.span) for time in sentence.times)
        return None if dated else TimeMention(Span(clause.start, span.start), TimeKind.POINT)
    found = _THAN_WHEN.search(words) if ", when " in words else None
    if found is None:
        return None
    compared = Span(offset + found.start("then"), offset + found.end("then"))
    within = (time for time in sentence.times if compared.gap(time.span) == 0)
    dated = any(time.kind is not TimeKind.RELEASE for time in within)
    return None if dated else TimeMention(compared, TimeKind.POINT)


_HAD_DONE = regex(
    r"\A[^,;:]{2,80}(?P<clause>,\s(?:which|who)\shad\s(?:(?:already|earlier|previously|briefly|also|"
    rf"once|just|only)\s)?(?:been\s)?(?!been\b)[a-z]+\s(?:[a-z]+\s){{0,4}}{MARK}?)$"
)
_IS_LEFT = regex(r"\S+(?:\s(?!and\b|but\b|as\b)[a-z]+){0,4},\s[a-z]")
"""From a figure to the verb of what had been told of: "34.3 hours, shortened"."""
_THAN_WHEN = regex(
    r"\b(?:than|from|below|above|under|over|against)\s(?P<then>[^,;:.\d]{3,60}), when\s"
    r"[^,;:]{2,60}$"
)
_A_RATE_UP_TO = regex(
    rf"\d\s?{PERCENT}\s(?:more|less|fewer|higher|lower|up|down|above|below)\s"
    r"(?:than|on|from)\s[^,;:\d]{2,30}$"
)
_A_SHARE = regex(r"(?:(?!,|;)\S){1,8}(?:\sper\scent)?\sof\s(?:all|the|its|their|total|every)\b")
"""Behind a rate of growth "which" points at what grew: "13.9% more than a year earlier, which was
89% of all arrivals"."""


_OPENINGS = (", when ", ", which ", ", whose ", ", in which ", ", during which ", ", over which ")
_ONE_THAT = regex(
    rf"\ban?\s(?:[a-z]+\s)?(?:[A-Z][a-z]+|{ORDINAL_PART})(?=\s(?:that|(?:in\s)?which)\s[^,;:]+$)"
)
"""A time that is told of behind it: "3.7% down on a July that had been 3.3% up on June", "after a
first quarter in which it fell 9.5%"."""


def recalled_part(period: Period | None, sentence: SentenceTimes, span: Span) -> Period | None:
    """What a clause with "when" tells of the time before it: of several years the last, of a year
    that two numbers name ("in 2020-21, when"), a season, and the early, middle or late part of a
    year all of it, of any months their total, and of a year the month that was like none since."""
    if period is None:
        return None
    months = period.frequency is Frequency.MONTH
    lead = sentence.text[: span.start - sentence.span.start]
    if period.frequency is Frequency.YEAR and (like := _MONTH_SINCE.search(lead)) is not None:
        return Period.at(Frequency.MONTH, period.final.end.year, 1 + MONTHS.index(like["month"]))
    if _TWO_NUMBERS.search(lead) is not None:
        return period
    part = months and (period.count in _MONTHS_OF_A_PART or _TOTALLED.search(lead) is not None)
    return period if part else period.final


_TWO_NUMBERS = regex(r"\b(?:19|20)\d\d[-–/](?:\d\d){1,2}, (?:when|which|whose|in which)\s[^,;:]*$")
_MONTH_SINCE = regex(
    rf"(?P<month>{MONTH})\s(?:[a-z]+\s){{0,2}}since\s(?:19|20)\d\d, when\s[^,;:]*$"
)
"""One month of each year: "the dearest July since 2022, when it cost $4.56"."""
_MONTHS_OF_A_PART = (3, 4, 12)
_TOTALLED = regex(
    r"\bwhen\s[^,;:.\d]{0,40}?\b(?:total(?:s|led|ed)?|tally|sum|aggregate|added\sup|came\sto|"
    r"amounted\sto)\b[^,;:.\d]{0,24}$"
)
"""What is told of a stretch as a whole: "the first seven months of 2024, when the total was"."""


def _names_what_happened(words: str, time: Span, place: int, offset: int) -> bool:
    """Whether a time is part of the name of what the words up to `place` tell of: "since the 2020
    contraction, when", "below October's peak, when"; not "in 2020 the rate fell, when"."""
    name = _NAMED_BY_IT.fullmatch(words, time.end - offset, place)
    if name is None:
        return False
    return bool(name["own"]) or _NAMES.search(words, 0, time.end - offset) is not None


_NAMED_BY_IT = regex(
    r"(?P<own>['’]s?)?(?:\s(?!(?:and|but|or|as|to|in|at|on|of|by|for|from|with|was|were|is|are|had|"
    r"has|the|an?|it|they|after|before)\b)[a-z][a-z-]*){1,3}"
)
_NAMES = regex(r"\b(?:the|its|their|that|last)\s[\w ]{4,20}$", re.IGNORECASE)
