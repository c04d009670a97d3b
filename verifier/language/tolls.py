"""Home of tolls: counts of the dead, which nothing gained or lost but lives."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause

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
