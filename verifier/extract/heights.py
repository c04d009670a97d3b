"""Home of heights: records of where something stands, whatever was said of its moves."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.rule import CueMatch

GROWTH_RECORD = regex(
    r"\b(?:growth|gains?|increases?|rises?|falls?|declines?|drops?|contraction|expansion|jump|leap|"
    r"builds?|build-?ups?|draws?|draw-?downs?|"
    r"fastest|slowest|steepest|sharpest|pace|rate of (?:growth|increase|decline))\b",
    re.IGNORECASE,
)
"""Words of a record that tell of a move."""
_PACED = regex(r"\b(?:pace|rate|growth|clip)\b", re.IGNORECASE)
_AT_ITS = regex(
    r"\b(?:at|to)\s(?:an?|its|their|the)\s(?:new\s|fresh\s)?$|"
    r"(?:%|\b(?:per\s?cent|pc|pct|points?))\sto\s(?:new\s|fresh\s)?$",
    re.IGNORECASE,
)
"""Where something stands or went, in headlines without an article: "jump 43.8% to record"."""
_REACHED = regex(
    r"\b(?:hit(?:s|ting)?|reach(?:ed|es|ing)?|touch(?:ed|es|ing)?|sets?|setting|scal(?:ed|es|ing)|"
    r"made|making|mark(?:ed|s|ing))\s(?:(?:an?|its|their|the|another|yet another)\s)?"
    r"(?:new\s|fresh\s|further\s)?$",
    re.IGNORECASE,
)
"""Verbs of getting to a height, which is no record of a movement told before."""


def is_of_a_height(clause: Clause, words: str, cue: CueMatch, near: list[Claim]) -> bool:
    """Whether a record is told of where something stands, whatever was said of its moves: "exports
    fell 2% as imports hit a record", "and has never employed more"."""
    if (cue.sort or "").startswith(("never_", "done_")) or _OF_A_LEVEL.match(words):
        return True
    if _AT_ITS.search(clause.before):
        return not _PACED.search(words)
    glued = bool(near) and near[0].span.start >= clause.span.end
    moved = glued or GROWTH_RECORD.search(words)
    return _REACHED.search(clause.before) is not None and not moved


_OF_A_LEVEL = regex(
    r"(?:level|height|high|low|number|figure|total)s?\s(?:that|not|last|\w+n[’']t)\b"
)
