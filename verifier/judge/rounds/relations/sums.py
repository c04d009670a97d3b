"""Home of the sums that names tell: "Kent and Essex together completed 9,938", "5,432 homes were
completed in Surrey or Oxfordshire"."""

from collections.abc import Sequence

from verifier.judge.rounds.relations.members import Member
from verifier.judge.rounds.relations.relation import Relation, Told, are_words_of
from verifier.lazy import regex
from verifier.model.series import Nature, Series
from verifier.reference.stems import long_stems

_ASIDE = r"(?:\s\([^()]{1,30}\))?"
"""The figure of a member behind its name."""
_KIND = rf"(?:\s(?:county|city|state|council|borough|town|[a-z]{{3,}}s))?{_ASIDE}"
"""What names are of, behind the last of them: "counties", "lines"."""
_TOGETHER = regex(
    rf"{_KIND}(?:,?\s(?:taken|put|added|all))?,?\s(?:together|combined|jointly|between\sthem)\b[^,;:.\d]*$"
)
_COMBINED_FOR = regex(rf"{_KIND}\s(?:(?:have|has|had)\s)?combined\s(?:for|to\s\w+)\b[^,;:.\d]*$")
_LED_TOGETHER = regex(r"\b(?:Together|Combined|Between\sthem),\s(?:the\s)?$")
_REST = regex(r"[^,;:.\d]*$")
_JOIN = regex(rf"{_KIND}(?:,?\s(?:and|plus)\s|,\s)(?:the\s|in\s)?")
_OR = regex(r"\sor\s(?:the\s|in\s)?")
_IN_EITHER = regex(r"[^,;:.\d]*\s(?:in|at|from|for|of|to)\s(?:either\s)?(?:the\s)?")
_NEXT = regex(
    r"\s(?P<noun>(?!of\b|in\b|and\b|to\b|for\b|between\b|last\b|more\b|fewer\b|less\b|from\b|or\b|on\b|"
    r"at\b|were\b|was\b|during\b|over\b)[a-z]{3,})"
)
_PEOPLE = frozenset().union(*map(long_stems, ("people", "visitors", "customers", "units", "cases")))
_FEWEST = 2


def sum_of(told: Told) -> Relation | None:
    """What the members come to that are told together right before a figure, or by "or" behind."""
    listed = list_before(told.text[: told.start], [m for m in told.members if m.end <= told.start])
    if not listed:
        listed = _either_of(told)
    if not listed or not _counts(told, listed[0].series):
        return None
    return Relation("sum", tuple(m.series for m in listed))


def list_before(lead: str, members: Sequence[Member]) -> list[Member]:
    """The members of a list that a word calls one sum, with no other figure behind it."""
    listed: list[Member] = []
    for one in members:
        joined = listed and _JOIN.fullmatch(lead[listed[-1].end : one.start])
        listed = [*listed, one] if joined else [one]
    if len({m.key for m in listed}) < _FEWEST:
        return []
    rest = lead[listed[-1].end :]
    if _TOGETHER.match(rest) or _COMBINED_FOR.match(rest):
        return listed
    led = _LED_TOGETHER.search(lead[: listed[0].start])
    return listed if led and _REST.match(rest) else []


def _either_of(told: Told) -> list[Member]:
    """The two members that a figure is told of by "or"."""
    behind = [m for m in told.members if m.start >= told.end]
    if len(behind) != len(told.members) or len(behind) != _FEWEST:
        return []
    joined = _OR.fullmatch(told.text[behind[0].end : behind[1].start])
    led = _IN_EITHER.fullmatch(told.text[told.end : behind[0].start])
    return behind if joined and led else []


def _counts(told: Told, one: Series) -> bool:
    """Whether what is counted behind a sum is what the series counts, or is not said."""
    if told.claim.quantity is None or one.nature not in (Nature.FLOW, Nature.STOCK):
        return False
    noun = _NEXT.match(told.claim.clause.tail)
    words = noun["noun"] if noun else ""
    counted = told.claim.quantity.unit == one.unit or bool(long_stems(words) & _PEOPLE)
    return counted or are_words_of(words, one, told.claim)
