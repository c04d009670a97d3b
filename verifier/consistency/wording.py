"""Home of the wordings that tie two figures of a sentence together: to, from, than, up from."""

import re

from verifier.consistency.printed import HEDGES, Printed, is_counted
from verifier.language.moves.valence import TWO_FACED
from verifier.lazy import regex
from verifier.model.mention import CueKind, Direction
from verifier.model.months import MONTH_BEGUN

_TIME = (
    r"(?:\s+(?:in|during|for|over|on|from|compared with|than|through|as of)?\s*(?:the\s+|an?\s+)?"
    r"(?:last|this|next|previous|prior|same|first|second|third|fourth|final)?\s*"
    r"(?:(?:mid-)?"
    rf"{MONTH_BEGUN}\w*\.?|year|month|quarter|"
    r"(?:\w+\s+)?years|week|day|half|period|\d{4}|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday)"
    r"(?:,?\s+(?:\d{4}|earlier|ago|before|to \w+|of \d{4}|of the year))?,?){0,3}"
)
_TO = regex(rf"{_TIME}\s+to{HEDGES}$", re.IGNORECASE)
_FROM = regex(rf"{_TIME}\s+from{HEDGES}$", re.IGNORECASE)
_AFTER = regex(rf"{_TIME}\s+after{HEDGES}$", re.IGNORECASE)
_A_TIME_NEXT = regex(
    rf"\s+(?:(?:in|for)\s+)?(?:{MONTH_BEGUN}|last\s|(?:an?|the)\s(?:\w+\s)?(?:year|month|quarter|week)\b)",
    re.IGNORECASE,
)
_FROM_APART = regex(
    rf"{_TIME}\s*[,–—(-]+\s*(?:(?:up|down)\s+(?:\w+ly\s+)?)?from{HEDGES}$", re.IGNORECASE
)
_ENDS_TO = regex(rf"(?<!up )\bto{HEDGES}$", re.IGNORECASE)
_TO_IT = regex(rf"\bto{HEDGES}$", re.IGNORECASE)
_ENDS_FROM = regex(rf"\bfrom{HEDGES}$", re.IGNORECASE)
_RISE = (
    r"rise|increase|jump|gain|surge|climb|growth|advance|leap|fall|drop|decline|decrease|slump|"
    r"plunge|cut|reduction|loss|change|difference"
)
_APPOSED = regex(
    rf"{_TIME}\s*(?:[,–—(-]+\s*(?:an?\s+)(?:\w+\s+)?(?:{_RISE})\s+of"
    r"|[,–—(-]+\s*(?:or|up|down|which (?:is|was)|that is|representing|marking|equivalent to|"
    r"equal to)?"
    r"|,?\s+(?:was|is|were|are|represents|represented|amounts\s+to|amounted\s+to)\s+"
    rf"(?:one|an?\s+(?:\w+\s+)?(?:{_RISE}))\s+of"
    rf"|\s+or)\s*{HEDGES}$",
    re.IGNORECASE,
)
_APPOSED_FROM = regex(rf"\s*(?:{_RISE})?\s*from{HEDGES}$", re.IGNORECASE)
_HAVING = regex(rf"\bhaving\s+(?:stood|been|come\s+in)(?:\s+at)?{HEDGES}$", re.IGNORECASE)
_OPENS = regex(rf"{_TIME}\s*,\s+(?!(?:and|but|while|whereas)\b)(?:[^,;:.]|\.\w)*", re.IGNORECASE)
_TO_ITS_END = regex(
    rf"{_TIME}\s*,?\s+(?:to(?:\s+(?:reach|stand\s+at))?|reaching|"
    rf"(?:leaving|bringing|taking)\s+it\s+(?:at|to)){HEDGES}$",
    re.IGNORECASE,
)
_OTHER_THING = regex(
    rf"\s*(?:[\w-]+\s+)?(?:{_RISE})?\s*(?:in|of|for|to|at|on)\s+(?!(?:the\s+|an?\s+|one\s+|two\s+|"
    r"three\s+|this\s+|last\s+|same\s+|previous\s+)*(?:year|month|quarter|week|day|period|decade|"
    rf"{MONTH_BEGUN}|\d{{4}}))",
    re.IGNORECASE,
)
_A_YEAR = regex(
    r"\s*(?:(?:an?|per|each|every)\s+(?:year|month|quarter|week|day)\b|annually|annual|compound|"
    r"(?:on )?average|annuali[sz]ed|in real|in constant|at constant)",
    re.IGNORECASE,
)
_ROOM = regex(
    r"\b(?:real|constant|inflation[- ]adjusted|adjust(?:ed|ing)|organic|like-for-like|comparable|"
    r"same-store|local currenc\w+|currency|annuali[sz]ed|compound|average[sd]?|averaging|per head|"
    r"per capita|per day|cumulative|underlying|excluding)\b",
    re.IGNORECASE,
)
_RATE = regex(
    r"\b(?:to|against|per|versus)\s+(?:the\s+|an?\s+|one\s+)?(?:U\.?S\.?\s+)?(?:dollar|euro|pound|"
    r"yen|greenback|franc|sterling)\b|\bexchange rate|\bcurrency\b|\brank\w*\b|\bplace[sd]?\b|"
    r"\bleague\b|\btable\b|\bodds\b|\bseed",
    re.IGNORECASE,
)

_NOUN = regex(r"^ (?!(?:to|from|in|at|on|or|for|and|by)\b)[a-z]+(?= )")
_PER = regex(r"^ (?:an?|per|each|every) [a-z-]+(?=[ ,])")
_REACH = 90
"""Words farther apart than so many characters do not tie two figures together."""

UP = (
    r"rose|rises|risen|rising|climbed|climbs|climbing|jumped|jumps|surged|surging|soared|soaring|"
    r"grew|grown|increased|widened|swelled|raised|up|ticked up|edged up|inched up|went up"
)
DOWN = (
    r"fell|falls|fallen|falling|dropped|drops|dropping|declined|declining|plunged|plunging|slumped|"
    r"tumbled|slid|sank|shrank|shrunk|narrowed|decreased|slowed|lowered|reduced|down|dipped|"
    r"slipped|eased|edged down|ticked down|inched down|went down"
)
_BASE_UP = "rise|climb|jump|surge|soar|grow|increase|widen|swell|edge up|inch up"
_BASE_DOWN = (
    "fall|drop|decline|plunge|slump|tumble|slide|sink|shrink|narrow|decrease|slow|dip|slip|ease|"
    "edge down|inch down"
)
_MAY = r"(?:will|would|should|shall|may|might|could|can|to)\s+(?:\w+ly\s+)?"
_MOVE = regex(
    rf"\b(?:(?P<up>{UP}|{_MAY}(?:{_BASE_UP}))|(?P<down>{DOWN}|{_MAY}(?:{_BASE_DOWN})))(?:\s+\w+ly)?(?:\s+(?:back|again|further|even|slightly))?"
    rf"(?:\s+(?:to|from))?{HEDGES}$",
    re.IGNORECASE,
)
_NEGATED = regex(r"\b(?:no|not|never|neither|nor|hardly|barely|n['’]t)\b[^,;.]{0,20}$", re.I)
_FALLING = regex(
    r"\b(?:fall|drop|decline|decrease|loss|contraction|slump|deficit|cut|slide|plunge)s?\b", re.I
)


def gap_between(one: Printed, other: Printed) -> str:
    """What stands between two figures, less the noun that the first one counts, or what it is so
    much of: "a tonne"."""
    gap = one.gap_to(other)
    figure = one.clause.figure
    if figure is not None and figure.per:
        gap = _PER.sub("", gap)
    counts = is_counted(one.quantity) and one.quantity.unit is not None
    return _NOUN.sub("", gap) if counts else gap


def runs_to(gap: str) -> bool:
    """Whether `gap` goes straight on to a figure after "to"."""
    return len(gap) <= _REACH and bool(_TO.fullmatch(gap))


def runs_from(gap: str) -> bool:
    """Whether `gap` goes straight on to a figure after "from"."""
    return len(gap) <= _REACH and bool(_FROM.fullmatch(gap))


def runs_after(gap: str, tail: str) -> bool:
    """Whether `gap` goes straight on to a figure after "after" that `tail` gives a time of its own:
    "to 3.1% after 3.6% in May"."""
    return len(gap) <= _REACH and bool(_AFTER.fullmatch(gap)) and bool(_A_TIME_NEXT.match(tail))


def stands_apart_from(gap: str) -> bool:
    """Whether `gap` is a comma or dash and then "from", "up from" or "down from"."""
    return len(gap) <= _REACH and bool(_FROM_APART.fullmatch(gap))


def is_to(figure: Printed) -> bool:
    """Whether "to" stands before the figure; not "up to", unless a verb ends in that "up"."""
    lead = figure.lead[-_REACH:]
    return bool(_ENDS_TO.search(lead)) or (figure.clause.link == "to" and bool(_TO_IT.search(lead)))


def is_from(figure: Printed) -> bool:
    """Whether "from" stands before the figure."""
    return bool(_ENDS_FROM.search(figure.lead[-_REACH:]))


def apposed(gap: str, figure: Printed) -> bool:
    """Whether the figure behind `gap` explains what stands before it: ", a 50% increase"."""
    if len(gap) > _REACH or _OTHER_THING.match(figure.tail[:_REACH]):
        return False
    return bool(_APPOSED.fullmatch(gap))


def had_stood(figure: Printed) -> bool:
    """Whether a figure is told as what stood before: "Having stood at 12.1% in July, it rose"."""
    return bool(_HAVING.search(figure.lead[-_REACH:]))


def moved_on(gap: str, behind: str) -> bool:
    """Whether the words behind what stood before tell a move, and those behind that where it led:
    "in July, it rose by 0.3 points in August, reaching 12.4%"."""
    if max(len(gap), len(behind)) > _REACH or not _TO_ITS_END.fullmatch(behind):
        return False
    return bool(_OPENS.fullmatch(gap)) and movement_before(gap.removesuffix(" by ")) != 0


def rises_from(gap: str) -> bool:
    """Whether `gap` leads from a rate to its base: "(50%) increase from (20)"."""
    return len(gap) <= _REACH and bool(_APPOSED_FROM.fullmatch(gap))


def spread_over_time(figure: Printed) -> bool:
    """Whether a rate is one of many steps ("5% a year")."""
    return bool(_A_YEAR.match(figure.tail))


def leaves_room(sentence: str) -> bool:
    """Whether rate and levels may be of different versions: real, adjusted, averaged ..."""
    return bool(_ROOM.search(sentence))


def turns_about(sentence: str) -> bool:
    """Whether up and down may mean the reverse: exchange rates, ranks, odds."""
    return bool(_RATE.search(sentence))


def movement_before(text: str) -> int:
    """+1 or -1 where `text` ends in a verb of movement, with "to" or "from"; else 0."""
    text = text[-_REACH:]
    found = _MOVE.search(text)
    if found is None or _NEGATED.search(text[: found.start()]):
        return 0
    return 1 if found["up"] else -1


def movement_to(figure: Printed) -> int:
    """+1 or -1 where a verb of movement leads to the figure, with "to" or "from"; else 0."""
    told, cue = movement_before(figure.lead), figure.clause.change
    if told or cue is None or cue.kind is not CueKind.VERB or cue.direction is None:
        return told
    start = figure.clause.sentence.start
    lead, led = figure.lead[: cue.span.start - start], figure.lead[cue.span.end - start :]
    if cue.span.end > figure.claim.span.start or cue.word.startswith(_TWO_FACED):
        return 0
    if _LED.fullmatch(led) is None or _NEGATED.search(lead[-_REACH:]):
        return 0
    return 1 if cue.direction is Direction.UP else -1


_TWO_FACED = (*TWO_FACED, "strength", "weak")
_LED = regex(
    rf"(?:\s+\w+ly)?(?:\s+(?:back|again|further|even|slightly))?\s+(?:to|from){HEDGES}",
    re.IGNORECASE,
)


def negated(text: str) -> bool:
    """Whether `text` ends in a denial."""
    return bool(_NEGATED.search(text))


def speaks_of_falls(text: str) -> bool:
    """Whether a word for a fall, a loss or a deficit is used."""
    return bool(_FALLING.search(text))
