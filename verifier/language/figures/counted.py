"""Home of counted nouns and rates: what stands behind a number ("jobs", "a day", "per head")."""

from dataclasses import dataclass
from functools import cache

from verifier.language.figures.own_counts import is_own_count
from verifier.language.figures.spread_counts import is_beside_its_like
from verifier.language.moves.openings import opened_to
from verifier.language.moves.tolls import is_a_running_toll
from verifier.language.wordlists import figure_words, rows
from verifier.lazy import regex
from verifier.model.comparing import AGAINST
from verifier.model.months import MONTH

_WORD = regex(r"[\s-]([^\W\d_]++(?:[-'’][^\W\d_]++){0,9}+)")
_INITIALS = regex(r"[A-Z]{2,}s")
_PER = regex(
    r"(?:[\s-](?:a|an|per|each|every|for every)[\s-]|/)"
    r"(?:(\d{1,3}(?:[, ]\d{3})+|\d{1,6}|thousand|million)\s)?([^\W\d_]+)(?![\w-])"
)
_PER_SAME = {
    "people": "person", "capita": "head", "liter": "litre", "ton": "tonne", "d": "day", "h": "hour",
    "births": "birth", "kilometer": "kilometre", "kg": "kilogram", "lb": "pound", "oz": "ounce",
}  # fmt: skip
_NO_PER_AFTER = regex(r"\s(?:earlier|ago|before|later|after|previously|prior|old)\b")
_PLAIN = {"thousand": "1,000", "million": "1,000,000"}


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun in the singular, the unit that it gives (None: unsure) and where it ends."""

    noun: str
    unit: str | None
    end: int


@cache
def _irregular() -> dict[str, str]:
    return {row["plural"]: row["singular"] for row in rows("plurals")}


def singular(word: str) -> str | None:
    """The singular of a plural noun; None where the word does not look like a plural."""
    if (known := _irregular().get(word)) is not None:
        return known
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "'s", "’s")) or len(word) < 4:
        return None
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def counted_after(text: str, end: int, high: int) -> Counted | None:
    """The noun that the number ending at `end` counts, or None.

    The noun must stand directly behind ("104,000 jobs") or behind up to two words that describe
    it ("1,200 asylum seekers"). Only a noun directly behind, or one that is nearly always a
    statistical unit (job, person, home), gives a unit.
    """
    function, place = figure_words("function"), end
    words: list[str] = []
    for _ in range(4):
        match = _WORD.match(text, place, high)
        if match is None:
            return None
        word = match.group(1)
        place = match.end()
        lower = word.lower()
        if lower in _NUMBER_WORDS:
            return None
        if lower in figure_words("describing"):
            continue
        if not words and _INITIALS.fullmatch(word):
            return Counted(word[:-1], None, place)
        if lower in function or lower.endswith("ly"):
            return None
        if word[0].isupper() and not words:
            return _named(text, place, high)
        one = singular(lower)
        if one is None:
            words.append(lower)
            continue
        following = _WORD.match(text, place, high)
        behind = following.group(1) if following and not words else ""
        compound = singular(behind) if behind not in function else None
        if following and compound and one not in figure_words("counted"):
            return Counted(f"{lower} {compound}", None, following.end())
        noun = " ".join([*words, one])
        direct = not words and one not in figure_words("uncounted")
        return Counted(noun, _unit_of(one, direct), place)
    return None


def _unit_of(one: str, direct: bool) -> str | None:
    """The unit that a counted noun gives: people of every kind are persons."""
    if one in figure_words("people"):
        return "person"
    return one if direct or one in figure_words("counted") else None


def _named(text: str, place: int, high: int) -> Counted | None:
    """The noun behind a name ("30 Chinese firms"); it gives no unit."""
    match = _WORD.match(text, place, high)
    one = singular(match.group(1)) if match and match.group(1).islower() else None
    if match is None or one is None or match.group(1) in figure_words("function"):
        return None
    return Counted(one, _unit_of(one, False), match.end())


def per_after(text: str, end: int, high: int) -> tuple[str, int] | None:
    """What a rate is taken over and where its words end ("a day", "per 1,000 people"), or None."""
    match = _PER.match(text, end, high)
    if match is None:
        return None
    count, noun = match.groups()
    lower = noun.lower()
    one = lower if lower in figure_words("per") else singular(lower) or lower
    if one not in figure_words("per") or _NO_PER_AFTER.match(text, match.end()):
        return None
    one = _PER_SAME.get(one, one)
    if count is None and one in _PLAIN:
        return _PLAIN[one], match.end()
    if count is not None:
        return f"{_PLAIN.get(count, count)} {one}", match.end()
    return one, match.end()


_NUMBER_WORDS = frozenset("one two three four five six seven eight nine ten twelve".split())
_ONE_EVENT = regex(
    r"\s(?:more|fewer|less|longer|shorter|higher|lower)\sthan\s(?!one\b)|\s(?:up|down)\son\s(?:the|a|last|this)\s"
)
_THINGS_THAN_THEN = regex(
    r"\s(?:[a-z-]+\s){1,4}than\s"
    r"(?:in\s(?:\d|[A-Z])|(?:a|last|the|the\s(?:same|previous|prior))\s(?:year|month|week|quarter)\b)"
)
"""Behind "three more": what makes a small number a move: "people died than in 2023"."""
_MORE_OF_THEM = regex(r"\s(?:more|fewer)\b")


def is_more_than(text: str, place: int) -> bool:
    """Whether "than" stands behind a comparative that ends at `place`, or behind what there is more
    of it a time that it is set against."""
    return text.startswith(" than", place) or _THINGS_THAN_THEN.match(text, place) is not None


_RECORDED = regex(
    r"\b(?:recorded|records|reported|registered|logged|counted|saw|sees|suffered|confirmed|"
    r"[Tt]here (?:were|was|have been|has been|had been))\s"
    r"(?:just |only |about |at least )?$"
)
_REPORTED = regex(
    r"\s\w+\s(?:were|was|have been|had been)\s(?:reported|recorded|registered|confirmed|logged)\b"
)
_WENT = regex(r"\b(?:to|from|were|was)\s(?:just |only )?$")


def is_small_count(text: str, start: int, end: int, noun: str | None) -> bool:
    """Whether a small number in words is a statistic: "recorded eight homicides", "two fewer than
    a year earlier"; "two airlines" and "three coffees" are none."""
    if _ONE_EVENT.match(text, end):
        return True
    more = _MORE_OF_THEM.match(text, end)
    if more is not None and _THINGS_THAN_THEN.match(text, more.end()):
        return True
    if noun is None and (_is_beside_a_count(text, start, end) or _is_dated(text, start, end)):
        return True
    if opened_to(text, start, end) is not None or is_beside_its_like(text, start, end):
        return True
    if is_own_count(text, start, end):
        return True
    if is_a_running_toll(text, start, end) or _THEN_SO_MANY.match(text, end):
        return True
    if noun is None and text[end : end + 9] == " homicide":
        noun = "homicide"
    if noun is None or noun.rpartition(" ")[2] not in figure_words("events"):
        return False
    head = text[max(0, start - 24) : start]
    if _REPORTED.match(text, end):
        return True
    if _WITH.search(head) and _IN_A_MONTH.match(text, end):
        return True
    return _RECORDED.search(head) is not None or _WENT.search(head) is not None


_LOST = regex(
    r"\b(?:lost|gained|added|shed|shut|closed|opened|axed|said goodbye to)\s"
    r"(?:just |only |another |a further )?$"
)
_OPENED = regex(
    r"\s(?:more\s)?(?:opened|closed|shut|died|failed|folded|collapsed|left|drowned|"
    r"lost their lives|(?:were|have been)\s(?:killed|injured|arrested|opened|closed|shut))"
    r"(?=\s(?:last|this|in|during|over)\s)"
)
_BEGINS = regex(r"(?:^|[.!?:;”\"]\s|\n)(?:Another |A further |Just |Only |Some )?$")
_IN_A_MONTH = regex(
    rf"(?:\s[a-z]+)?\s(?:in (?:{MONTH}|20\d\d)\b|last (?:month|year|week|quarter)\b|"
    r"in the (?:month|year|quarter|first|second|third|fourth)\b)"
)
_LISTED = regex(r"(?:^|\n)\s*[•*–-]\s[^\n:.]{2,40}:\s$")


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a number in words counts what a place or desk gained or lost in a time, or closes a
    line of a list: "England lost six in August", "Six opened last month", "• Hearts: seven"."""
    head = text[max(0, start - 60) : start]
    if _LISTED.search(head) and _LINE_ENDS.match(text, end):
        return True
    if _LOST.search(head) and _IN_A_MONTH.match(text, end):
        return True
    if _LOST.search(head) and _ENDS_THERE.match(text, end):
        return _IN_A_MONTH.search(text, text.rfind(". ", 0, start) + 1, start) is not None
    if (_THERE_WERE.search(head) or _IT_WAS.search(head)) and _ENDS_THERE.match(text, end):
        return True
    killed = _KILLED.match(text, end) if _WITH.search(head) else None
    if killed is not None:
        told_of = _IN_A_MONTH.match(text, killed.end())
        return told_of is not None or _BESIDE_IT.match(text, killed.end()) is not None
    opened = _OPENED.match(text, end)
    return bool(opened and _BEGINS.search(head) and _IN_A_MONTH.match(text, opened.end()))


_WITH = regex(r",\swith (?:just |only )?$")
_KILLED = regex(r"\s(?:killed|dead|injured|drowned)\b")
_BESIDE_IT = regex(r",\s[^.;]{0,30}?\b(?:up from|down from|compared (?:with|to)|than in|of the)\s")
"""What a toll is set against: "with seven killed, just under two thirds of the 11 of 2023"."""
_THERE_WERE = regex(
    rf"(?:(?:{MONTH}|20\d\d|year|month|week),?\swhen|\b(?:On|on) (?:the )?\w+day|"
    rf"\b[Ii]n (?:{MONTH}|20\d\d)|\b[Yy]esterday|\b[Ll]ast \w+|"
    r"\b(?:[Aa]|[Tt]he) (?:year|month|week|day) (?:ago|earlier|before)),?\s"
    r"there (?:were|was|had been) (?:just |only )?$"
)
"""What came before, in a sentence of its own: "On Sunday there were seven."."""
_IT_WAS = regex(
    rf"(?:{MONTH}|20\d\d|(?:last|previous|prior|the same) (?:year|month|week|quarter)|"
    r"(?:year|month|week|quarter) (?:ago|earlier|before)),?\sit was (?:just |only )?$|"
    r"\b(?:is|are|was|were)\s(?:still\s)?(?:short|ahead|down)\sby\s$"
)
"""The same of one thing: "Over the same months of last year, it was four.", "is down by three"."""
_LINE_ENDS = regex(r"\s*(?:\n|$)")
_ENDS_THERE = regex(r"[.;]")
_WORDED = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_THEN_SO_MANY = regex(
    rf"(?:\s[a-z-]+){{1,3}}(?:\s(?:in|this|last|on)\s[\w\s]{{2,20}})?,\s(?:up|down) from\s"
    rf"(?:\d|(?:{_WORDED})\b)"
)
"""What is told beside another count behind it: "nine banks, down from eleven"."""
_IN_BRACKETS = regex(r"\d\s\([^():]{2,30}:\s$")
_SET_BESIDE = regex(
    rf"(?:\d|\b(?:no|{_WORDED})\s)[^.;:]{{0,60}}[,\s](?:up from|down from|"
    rf"{AGAINST})\s(?:just |only |a mere |about )?$"
)
_MOVED = regex(
    r"\b(?:rose|risen|fell|fallen|climbed|dropped|increased|decreased|declined|grew|slipped|"
    r"went (?:up|down)|up|down)\s(?:(?:by|from)\s)?(?:just |only )?$"
)
_MOVED_BY = regex(
    r"\b(?:rose|risen|rises|fell|fallen|falls|climbed|dropped|increased|decreased|declined|grew|"
    r"grown|slipped|went (?:up|down)|(?:is|are|was|were) (?:up|down))\s(?:[a-z]+ly\s)?by\s"
    r"(?:just |only )?$"
)
_TO_COUNT = regex(
    rf"\s(?:to|at)\s(?:just |only )?(?:\d|(?:{_WORDED})\b)|"
    rf"\son\s(?:the\s(?:month|year|week|quarter)|last\s|(?:{MONTH})\b)"
)
_UP_BY = regex(
    r"(?<![\w.])(?<!number )(?<!place )(?<!No )(?<!No\. )\d[\d,]*(?:\s[a-z’'-]+){0,5}(?:,\s|\s\()"
    r"(?:up|down)\s(?:by\s)?(?:just |only )?$"
)
"""A count beside its move: "In the country it was 90, up two,"."""
_CLOSES = regex(r"[.,;)]|$")
_OF_A_MOVE = regex(
    rf"\bfrom (?:{_WORDED}|\d+) to (?:just |only )?$|"
    rf"\b(?:rose|fell|climbed|dropped|increased|decreased|declined|grew|slipped|up|down) to "
    rf"(?:{_WORDED}|\d+) from (?:just |only )?$|"
    r"\ban? (?:further )?(?:increase|rise|jump|gain|fall|drop|decrease|decline|reduction) of "
    r"(?:just |only )?$"
)
"""What leads to the other end of a move, or to how large it was."""
_ENDS = regex(
    r"[.,;)]|$|\s(?:in|last|the (?:year|month|week|same|previous)|a (?:year|month|week)|this|"
    r"previously|on|during|for)\b"
)


def _is_beside_a_count(text: str, start: int, end: int) -> bool:
    """Whether a number in words is told beside another count: "21 days, up from just eight in
    June", "deaths rose by four to 23", "fell from nine to six"."""
    head = text[max(0, start - 90) : start]
    if _ENDS.match(text, end) and (_SET_BESIDE.search(head) or _OF_A_MOVE.search(head)):
        return True
    if _IN_BRACKETS.search(head) and text.startswith(")", end):
        return True
    if _MOVED_BY.search(head) and _ENDS.match(text, end):
        return True
    if _UP_BY.search(head) and _CLOSES.match(text, end):
        return True
    return _MOVED.search(head) is not None and _TO_COUNT.match(text, end) is not None
