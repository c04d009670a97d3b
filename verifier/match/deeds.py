"""Home of measures told by a verb or an adjective: what was done, what is dearer, and how goods
were prepared."""

from verifier.language.wordlists import verbs_of_change
from verifier.lazy import regex
from verifier.model.hedge_words import HEDGE

_DEARER = regex(
    r"(?:dearer|cheaper|costlier|pricier|(?:more|less)\sexpensive|(?:dear|cheap|costli|price|prici)est)"
)
_THING = regex(
    r"(?P<thing>[^\W\d_][\w’'-]*)\s(?:was|were|is|are|became|become|got|grew)\s(?:\w+\s){0,2}?"
    r"(?:\d[\d.]*\s?(?:%|per\s?cent\s|percent\s|pc\s)\s?)?$"
)

PREPARED = frozenset(
    "dried frozen smoked salted canned tinned bottled chilled roasted pickled processed refined "
    "ground powdered peeled shelled preserved cured crushed milled".split()
)
"""What goods are that are sold so: the dried figs of "exports of dried figs"."""


def thing_dearer(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the word for what is told to be dearer stands before the adjective that lies between
    `start` and `end`; None where there is no such adjective or word."""
    if _DEARER.fullmatch(text, start, end) is None:
        return None
    told = _THING.search(text, max(0, start - 60), start)
    return told.span("thing") if told is not None else None


def tells_a_deed(text: str, start: int, end: int) -> bool:
    """Whether a measure is told by what it did, before which stands who did it: "France grew",
    "dealers registered 6,215 cars", "councils gave the go-ahead for 4,798 homes"."""
    said = text[start:end]
    if said.lower() in verbs_of_change():
        return True
    if not said.islower() or _A_FIGURE.match(text, end) is None:
        return False
    return said.isalpha() or _DOES.match(said) is not None


_A_FIGURE = regex(
    r"(?:\s(?:for|to|on|into|off|out|up))?"
    rf"\s(?:{HEDGE}\s)?\d"
)
_DOES = regex(
    r"(?:[a-z]{2,}ed|began|bought|broke|brought|built|came|cut|drew|drove|gave|got|handed|laid|let|"
    r"lost|made|paid|put|sent|set|sold|spent|took|went|won)\s"
)
"""The verb that opens what somebody did: "gave the go-ahead", "put up"."""
