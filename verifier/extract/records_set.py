"""Home of records set at an earlier time, from which the figures at hand are told to be some way
off: "22% below the record set in March 2022", "3.1m, below the 3.4m of May, the most on record"."""

import re
from dataclasses import replace

from verifier.language.comparisons.outdoing import OUTDOING
from verifier.language.extremes.superlatives import superlatives
from verifier.language.times.year_parts import LEFT_PART_BEFORE
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.span import Span

_OFF_IT = regex(
    r"\b(?:below|beneath|under|off|short\sof|shy\sof|(?:down|away|far|up)\sfrom|above|over|than|of|"
    r"near|close\sto|against|with|on)\s(?:the|its|their|his|her|last|a|an|[\w-]+[’']s)\s"
    r"(?:[\w-]+\s){0,2}$",
)
"""What stands before a record that something is held against."""
_SET = regex(
    r"(?:\s(?:level|high|low|peak|mark|total|value|price|rate|figure|number|pace|close|closing))?"
    r"(?:\sof\s[$£€¥₹]?\d[\d.,]*(?:\s?[a-z%]+){0,3}?)?,?\s"
    r"(?:(?:that|which)\s)?(?:(?:it|they|he|she|we|was|were|had\sbeen|had|been)\s){0,2}"
    r"(?:set|hit|reached|touched|seen|saw|recorded|posted|registered|struck|notched(?:\sup)?|attained|"
    r"logged|marked|scaled|made|established|chalked\sup|achieved)\s"
    r"(?:(?:back|only|just|early|late|as\srecently\sas)\s)?(?:(?:in|on|during|at|for)\s)?(?:the\s)?",
)
"""What stands between a record and the time at which it was set."""
_NEAR = 12
"""So near behind them, in characters, begins the mention of the time."""


def time_set(clause: Clause) -> TimeRef | None:
    """When the record of a clause was set that something else is held against; None where the
    record is claimed of the figures at hand."""
    start = clause.sentence.start
    before = clause.lead
    if (named := _time_behind(clause)) is not None and _FROM.search(before) is not None:
        return TimeRef(named.period, mention=named)
    if (part := LEFT_PART_BEFORE.search(before)) is not None:
        place = start + part.start("part")
        over = (t for t in clause.times if t.span.contains(Span(place, place + 1)))
        mention = next((t for t in over if t.period is not None), None)
        return TimeRef(mention.period, mention=mention) if mention is not None else None
    if _OFF_IT.search(before) is None:
        return None
    found = _SET.match(clause.sentence_text, clause.span.end - start)
    if found is None:
        return None
    place = start + found.end()
    near = (t for t in clause.times if t.span.start < place + _NEAR and t.span.end > place)
    mention = next((t for t in near if t.period is not None), None)
    return TimeRef(mention.period, mention=mention) if mention is not None else None


_FROM = regex(
    r"\b(?:from|on|than|below|beneath|under|off|short\sof|shy\sof|against|with)\s(?:the|its|their|an?)\s$"
)


def _time_behind(clause: Clause) -> TimeMention | None:
    """The month or quarter that is itself called a record: "down 5% from its record May"."""
    after = clause.span.end + 1
    step = (Frequency.MONTH, Frequency.QUARTER)
    near = (t for t in clause.times if t.span.contains(Span(after, after + 1)))
    return next((t for t in near if t.period and t.period.frequency in step), None)


def of_what_beat_it(clause: Clause, now: TimeRef | None) -> Clause:
    """The clause of an extreme at the time `now` that its text goes on about, where the time behind
    it is that of the figure it beat: "It is the lowest on record, undercutting the 17.1 of May"."""
    mention, start = clause.time.mention, clause.sentence.start
    if now is None or now.period is None or mention is None or clause.time.inherited:
        return clause
    if mention.span.start < clause.span.end or mention.kind is TimeKind.SINCE:
        return clause
    between = clause.sentence_text[clause.span.end - start : mention.span.start - start]
    if _BEATEN.match(between) is None:
        return clause
    return replace(clause, time=replace(now, inherited=False))


_BEATEN = regex(
    rf",\s(?:(?:just|narrowly|easily|comfortably|well|far|slightly)\s)?(?:{OUTDOING}|undercutting|"
    r"passing|breaking|smashing|"
    r"toppling|edging\s(?:past|out)|above|below|beneath|ahead\sof|past|up\s(?:on|from)|"
    r"down\s(?:on|from))\s(?:the|its|their|a|that)\s(?:[a-z-]+\s){0,4}(?:of\s)?[$£€¥₹]?\d(?:[^,;]|,(?=\d))*$",
    re.IGNORECASE,
)
"""What leads from an extreme to the figure before it that it beat."""


def time_of_comparand(clause: Clause, host: Claim) -> TimeRef | None:
    """When the figure was that a record stands in apposition to and that the one at hand did not
    reach: what is below another figure is no record high, what is above it no record low. None
    where the record may be one of the figure at hand."""
    start, own = clause.sentence.start, host.clause
    text, end = clause.sentence_text, host.span.end - start
    behind = host.span.end <= clause.span.start and own.time.mention is not None
    if not behind or own.time.inherited or own.time.period is None:
        return None
    since = (t.period for t in clause.times if t.kind is TimeKind.SINCE and t.period is not None)
    if any(begun.start >= own.time.period.start for begun in since):
        return None
    if _APPOSED.fullmatch(text, end, clause.span.start - start) is None:
        return None
    side = _SHORT_OF_IT.search(text[: host.span.start - start])
    told = text[clause.span.start - start : clause.span.end - start]
    ends = ("high", "low") if side is not None and side["below"] else ("low", "high")
    if side is None or not re.search(rf"\b(?:{superlatives(ends[0])}|{ends[0]})\b", told, re.I):
        return None
    return own.time


_SHORT_OF_IT = regex(
    r"\b(?:(?P<below>below|beneath|under|short\sof|shy\sof|(?:less|fewer|lower|smaller)\sthan)|above|"
    r"over|(?:more|higher|greater|larger|bigger)\sthan)\s(?:the|its|their|an?|last\s\w+[’']s)\s"
    r"(?:\w+\s)?[$£€¥₹]?$",
    re.IGNORECASE,
)
"""What sets the figure at hand on one side of the next."""
_APPOSED = regex(
    r"[^,;.]{0,60},\s(?:(?:itself|which\s(?:was|is|had\sbeen))\s)?(?:(?:the|its|their|an?)\s)?"
)
