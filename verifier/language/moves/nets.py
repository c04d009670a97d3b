"""Home of nets: figures of what is left of two flows, which are no changes of one.

"Spent $3bn more than it collected", "2,537 more people came than went", "gained 28,418 people
through migration", "its net gain from other states shrank to 92,700", "the population shrank
naturally by 13,942".
"""

from verifier.language.moves.two_deeds import is_of_two_deeds
from verifier.lazy import regex
from verifier.model.clause import Clause

_FLOWS = regex(
    r"\b(?:migration|natural (?:increase|change)|immigration|net arrivals|births)\s"
    r"(?:added|contributed|adds|contributes)\s(?:\w+\s){0,2}$"
)
"""What adds to a stock by its whole size: "migration added 292,800 people"."""
_NO_OTHER = (
    r"did|had|has|have|was|were|is|are|does|do|used|ever|would|expect|forecast|plan|need|want|"
    r"thought|began|started|opened|ended|closed|sold|first|previously|originally|let|fired|laid|shed"
)
"""Verbs behind "than it" that tell of the same thing at another time, or of a plan."""
_NATURALLY = regex(
    r"\bpopulation\b[^.;,\d]{0,30}\snaturally\s(?:by\s)?(?:[a-z]+\s){0,3}$|"
    r"\bnatural (?:increase|decrease|decline|loss|growth|change)\s(?:of|was|is|came to|stood at)\s"
    r"(?:[a-z]+\s){0,3}$"
)
"""What births less deaths are: "the population shrank naturally by 13,942"."""
_MORE_THAN = regex(
    r"\s(?:more|fewer|less)\s(?:[\w-]+\s){0,2}?"
    rf"(?:than\s(?:(?:it|they|we|he|she)\s(?!(?:{_NO_OTHER})\b)[a-z]+|"
    rf"the [a-z]+\s(?!(?:{_NO_OTHER})\b)"
    r"(?:[a-z]+ed|spent|took|paid|bought|made|brought|sent|drew))\b|"
    r"(?:c[oa]me|arrived?|entered|joined|(?:were )?born|moved in)\s(?:in\s)?than\s"
    r"(?:go|went|left|leave|departed|died|dying)\b|"
    r"(?:arrivals|births|openings|hires|imports|exports) than "
    r"(?:departures|deaths|closures|leavers|imports|exports)\b)"
)
_BUYS = regex(r"\b(?:buys|bought|purchase[sd]|import(?:s|ed))\s(?:\w+\s){0,2}$")
_THAN_SOLD = regex(
    r"\s(?:more|less)\s(?:[\w-]+\s){0,2}?than\s(?:it|they|we|he|she|the [a-z]+)\s"
    r"(?:sold|sells|sell)\b"
)
"""The two sides of a trade; "sold 30 more than it sold in May" has one."""
_MIGRATED = regex(
    r"(?:\s[\w-]+){0,3}?\s(?:through|via|from|to)\s"
    r"(?:net\s|overseas\s|international\s|domestic\s|internal\s){0,2}"
    r"(?:migration|immigration|abroad|overseas|the rest of the country|"
    r"other (?:states|regions|provinces|counties|parts))\b"
)
_NET = regex(
    r"\bnet (?:gain|loss|inflow|outflow|intake|exodus)\b[^.;,\d]{0,70}\b(?:to|of|from|at)\s"
    r"(?:\w+\s){0,2}$"
)
_OF_PEOPLE = regex(
    r"\b(?:migra\w+|immigra\w+|emigra\w+|arrivals|departures|citizens|residents|newcomers|"
    r"other states)\b"
)
_A_NET = regex(r"\b(?:an?|its|their)\s(?:\w+\s)?net\s(?:\w+\s)?$")
_PEOPLE = regex(
    r"\s(?:[\w-]+\s){0,2}?(?:people|persons|migrants|immigrants|emigrants|residents|citizens|arrivals|"
    r"newcomers|settlers|nationals)\b"
)
_GAINED = frozenset("gain gains gained gaining lose loses lost losing".split())


def is_net(clause: Clause) -> bool:
    """Whether a figure is the balance of two flows, which is a level of its own."""
    text, offset = clause.sentence_text, clause.sentence.start
    lead, tail = text[: clause.span.start - offset], text[clause.span.end - offset :]
    if _MORE_THAN.match(tail) or (_THAN_SOLD.match(tail) and _BUYS.search(lead)):
        return True
    if is_of_two_deeds(clause):
        return True  # "sold 12 TWh more electricity to its neighbours than it bought from them"
    if _FLOWS.search(lead[-60:]) or ("natural" in lead and _NATURALLY.search(lead[-90:])):
        return True
    moved = clause.change is not None and clause.change.word in _GAINED
    if moved and _MIGRATED.match(tail):
        return True
    if "net " not in lead:
        return False
    if _A_NET.search(lead) and _PEOPLE.match(tail):
        return True  # "gained a net 1,396 migrants"
    return _NET.search(lead) is not None and _OF_PEOPLE.search(text) is not None
