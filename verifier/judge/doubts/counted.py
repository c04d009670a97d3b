"""Home of numbers of another thing than the measure counts: the signatures that teachers collect
are no teachers, nor is a stock that somebody has what came new."""

import re
from functools import cache

from verifier.judge.doubts.ground import Ground
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind
from verifier.model.series import Nature, Series
from verifier.model.verdict import Reason
from verifier.reference.codelists import codelists
from verifier.reference.stems import stems_of

ANYTHING = frozenset(
    stems_of(
        "case count entry event figure item incident instance job occasion one other person piece "
        "place point record report result start thing time unit year"
    )
)
"""Nouns by which anything may be counted."""


def counts_another(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a wrong number that no slip explains counts things which are strange to the measure:
    "teachers collected 3,412 signatures", "3,412 penguins were born"."""
    if reason is not Reason.OFF_VALUE or ground.slip is not None or claim.operation != "level":
        return False
    return counts_a_stranger(claim, ground.series)


def counts_a_stranger(claim: Claim, one: Series) -> bool:
    """Whether a number counts by a noun that is neither of a name of the measure of a series nor
    one that stands around it."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or figure.noun is None or figure.kind is not FigureKind.CARDINAL:
        return False
    if quantity is not None and quantity.unit in ("person", one.unit):
        return False
    noun = set(stems_of(figure.noun)) - ANYTHING
    return bool(noun) and noun.isdisjoint(words_of(one))


@cache
def words_of(one: Series) -> frozenset[str]:
    """The stems of all words that name a series and its measure or stand around it."""
    around = codelists().associations("indicator").get(one.indicator or "", ())
    return names_of(one) | set(stems_of(" ".join(around)))


@cache
def names_of(one: Series) -> frozenset[str]:
    """The stems of all words that name a series and its measure."""
    code = one.indicator or ""
    known = codelists().indicators.get(code)
    said = (one.title, one.unit, one.breakdown or "", code.replace("_", " "), *one.aliases)
    names = (phrase for phrase, _ in known.words) if known is not None else ()
    return frozenset(stems_of(" ".join((*said, *names))))


def is_had(claim: Claim, one: Series, other: Series) -> bool:
    """Whether a number told to be there is of a stock, and not of what came new: "the country has
    2.8 million cars", "the number of people living there"."""
    if one.nature is not Nature.FLOW or other.nature is not Nature.STOCK:
        return False
    clause = claim.clause
    return _HAD.search(clause.lead) is not None


_HAD = regex(
    r"\b(?:has|have|had|owns?|owned|keeps?|kept|holds?|held|there\s(?:are|were)|number\sof\s[\w\s-]{3,40}"
    r"\s(?:is|was|stood\sat|stands\sat))\s(?:(?:now|still|already|some|about|around|nearly|almost|"
    r"over|more\sthan)\s){0,2}$",
    re.IGNORECASE,
)
