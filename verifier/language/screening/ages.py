"""Home of ages told in a sentence: "who is 33", "since he was 12", "Ormerod will be 103"."""

from verifier.lazy import regex
from verifier.model.months import MONTHS

_OLDEST = 120
_NEAR = 48
_IS = (
    r"(?:is|was|am|are|were|be|been|will|would|turn(?:s|ed|ing)?|just|only|now|already|still|about|"
    r"almost)"
)
_PERSON = regex(
    rf"\b(?:who|[Hh]e|[Ss]he|I|[Ww]e|[Yy]ou)(?:\s{_IS}){{1,4}}\s$|"
    rf"\b(?:who|[Hh]e|[Ss]he|I|[Ww]e|[Yy]ou)[’'](?:s|m|re|ll be|d be)(?:\s{_IS}){{0,2}}\s$|"
    r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our|whose|[A-Z]\w+[’']s)\s(?:\w+\s)?"
    r"(?:(?:grand)?(?:father|mother|son|daughter|parents?|child)|dad|mum|mom|husband|wife|brother|"
    rf"sister|uncle|aunt|cousin|nephew|niece|baby|partner|twins?)(?:\s{_IS}){{1,3}}\s$"
)
_NAMED = regex(
    r"(?:[a-z,]\s|[“\"])(?P<name>(?:[A-Z][a-z]+\s)?[A-Z][a-z]+(?:[’'][A-Z][a-z]+)?)\s"
    r"(?:will be|would be|is now|turns?|turned|is|was)\s$"
)
_OF_A_PLACE = regex(r"\b(?:in|of|for|from|to|at|across|between)\s$")
"""What makes a name that of a place or time: "deaths in Germany were 20"."""
_MONTHS = frozenset(MONTHS)
_TURNS = regex(r"\bturn(?:s|ed|ing)?\s$")
_AT = regex(r"(?:^|[,;“\"—–]\s?|\bnow,?\s)[Aa]t\s(?:just\s|only\s)?$")
_BORNE = regex(
    r"\b(?:child|baby|married|died|retired|debut|born|wed|widowed|graduated|father|"
    r"mother)\b[^.;\d]{0,24}\sat\s$"
)
_ENDS = regex(
    r"\s*(?:[.,;:!?)”\"]|$)|\s(?:and|but|or|when|in|on|at|this|next|last|then|by|with|years?|"
    r"it|they|there|that)\b"
)
_SPEAKS = regex(r",\s(?:I|he|she)\b")


def is_told_age(text: str, start: int, end: int, value: float) -> bool:
    """Whether the bare number is how old a person is, as a sentence tells it."""
    if not 0 < value <= _OLDEST or _ENDS.match(text, end) is None:
        return False
    head = text[max(0, start - _NEAR) : start]
    if (
        _BORNE.search(head)
        or _PERSON.search(head)
        or (_AT.search(head) and _SPEAKS.match(text, end))
    ):
        return True
    if _AMONG.search(head) is not None:
        return True
    closes = text[end : end + 1] in (".", ",", ";", "") or text.startswith((" in ", " on "), end)
    if not closes:
        return False
    if _AGED.search(head) is not None:
        return True
    if _UNDER.search(head) is not None and _PEOPLE.search(text, max(0, start - _FAR), start):
        return True
    named = _NAMED.search(head)
    if named is not None and _OF_A_PLACE.search(head, 0, named.start() + 2) is None:
        return named["name"] not in _MONTHS
    return _TURNS.search(head) is not None


_FAR = 120
_SIDE = (
    r"(?:under|over|below|above|past|beyond|younger than|older than)\s"
    r"(?:the age of\s)?"
)
_NOUNS = (
    r"(?:people|persons|men|women|adults|children|workers|victims|patients|students|pupils|claimants|"
    r"residents|voters|passengers|drivers|players|apprentices|learners|trainees|candidates)"
)
_UNDER = regex(
    rf"\b(?:is|are|was|were|be|being|been|those|anyone|{_NOUNS})\s(?:aged\s)?"
    rf"{_SIDE}$"
)
_AMONG = regex(
    rf"\b(?:[Aa]mong|[Ff]or|[Oo]f)\s(?:those|people|anyone|everyone|workers|adults)\s(?:aged\s)?{_SIDE}$"
)
"""Who is told of, wherever the sentence goes on: "among those past 60 it was the reverse"."""
_AGED = regex(rf"\baged\s(?:just\s)?{_SIDE}$")
_PEOPLE = regex(rf"\b(?:them|these|those|whom|who|{_NOUNS})\b")
"""Who are so old: "2.3 million of them were under 25"."""


def is_count_of_a_place(text: str, start: int, end: int) -> bool:
    """Whether a bare number behind the name of a place is set against another one: "in Leeds, 82,
    down from 102", which is nobody's age."""
    return _IN_A_PLACE.search(text, max(0, start - _NEAR), start) is not None and (
        _SET_AGAINST.match(text, end) is not None
    )


_IN_A_PLACE = regex(
    r"\b(?:[Ii]n|[Aa]cross|[Ff]or|[Aa]t)\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s$"
)
_SET_AGAINST = regex(
    r",\s(?:(?:down|up|(?:an?\s)?(?:rise|fall|drop|increase|decrease))\s(?:from|by|on|of)|against|"
    r"compared\s(?:with|to)|versus)\s(?:(?:just|about|only)\s)?\d"
)
