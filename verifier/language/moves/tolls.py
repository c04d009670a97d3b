"""Home of tolls: counts of the dead, which nothing gained or lost but lives."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.months import MONTH

_LOST = regex(r"\b(?:lose|loses|lost|losing)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_KILLED = regex(r"\b(?:kill(?:ed|ing|s)?|claimed|claiming|cost)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_THE_DEAD = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:lives|motorcyclists|motorists|cyclists|pedestrians|riders|drivers|bikers|"
    r"passengers|soldiers|troops|miners|swimmers|climbers|firefighters)\b"
)
_TO_A_CAUSE = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:people|persons|men|women|children|residents|lives|citizens|patients)\s"
    r"(?:to|in|on|from)\s(?:[a-z-]+\s){0,2}?(?:crash|collision|accident|road|highway|fire|flood|flu|"
    r"covid|cancer|overdose|drug|suicide|gun|violence|heat|storm|hurricane|drown|malaria|measles|"
    r"disease|wreck|quake|earthquake|landslide|avalanche|war)",
    re.IGNORECASE,
)


def is_a_toll(clause: Clause) -> bool:
    """Whether a figure counts lives lost, which is a level: "the state lost 106 motorcyclists",
    "lost 212 people to crashes"; not "the town lost 212 people", who may have moved."""
    if _KILLED.search(clause.before):
        return (
            _THE_DEAD.match(clause.after) is not None or _TO_A_CAUSE.match(clause.after) is not None
        )
    if _LOST.search(clause.before) is None:
        return False
    return _THE_DEAD.match(clause.after) is not None or _TO_A_CAUSE.match(clause.after) is not None


_DIED = regex(
    r"\s(?:people|patients)\s(?:have|had)\s(?:now\s|so far\s)?(?:died|drowned|been killed)\b|"
    r"\s(?:cyclists|motorcyclists|pedestrians|drivers|passengers|riders|swimmers|climbers|miners)\s"
    r"(?:(?:have\s|had\s)?(?:died|lost their lives)|were killed|have been killed)\b"
)
_IN_ITS_TIME = rf"(?:last (?:month|week|year|quarter)|in (?:{MONTH}|20\d\d))\b"
_DIED_THEN = regex(
    r"\s(?:people|patients)\s(?:died|drowned|were killed|lost their lives)\s(?:[^.;:,\d]{2,30}\s)?"
    rf"{_IN_ITS_TIME}"
)
_THOSE_BEFORE = regex(
    r"\bpeople\s(?:died|drowned|were killed|lost their lives)\s(?:[^.;:,\d]{2,30}\s)?"
    rf"{_IN_ITS_TIME}(?:,\s(?:just |only )?\w+ {_IN_ITS_TIME})*,?\sand\s(?:just |only )?$"
)
_THEN = regex(rf"\s{_IN_ITS_TIME}")


def is_a_running_toll(text: str, start: int, end: int) -> bool:
    """Whether a number counts the dead so far, or of a month or a year: "Five people have died",
    "ten people died on the roads last month", "four people were killed in May and three in June";
    not those of one story: "Two men died"."""
    if _DIED.match(text, end) or _DIED_THEN.match(text, end):
        return True
    return _THEN.match(text, end) is not None and _THOSE_BEFORE.search(text, 0, start) is not None


def counts_the_dead(clause: Clause) -> bool:
    """Whether a figure counts those who died, none more or fewer than another time: "51 people lost
    their lives"."""
    return _WHO_DIED.match(clause.after) is not None


_WHO_DIED = regex(
    r"\s(?:people|persons|patients|residents|men|women|children|cyclists|motorcyclists|pedestrians|"
    r"drivers|passengers|riders)\s(?:(?:have|had|has)\s)?(?:(?:were|was|been)\s)?"
    r"(?:died|drowned|killed|lost their lives)\b"
)
