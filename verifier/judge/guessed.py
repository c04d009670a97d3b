"""Home of differences from what somebody had guessed or planned: "£3bn more than the watchdog had
pencilled in", "4m barrels short of what analysts had been led to expect"."""

import re

from verifier.judge.stretch import stretch_of
from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction

_DID = (
    r"(?:expect|forecast|predict|anticipat|project|pencill?|budget|estimat|reckon|fore[cs]|fear|hop|"
    r"guess|bargain|bank|bet|plan|assum|call|look|pric|bak|factor)[a-z]*"
)
_WHO = r"(?:[\w’'.&-]+\s){0,8}?"
_PLAN = (
    r"(?:path|profile|forecast|projection|prediction|estimate|plan|target|guidance|expectation|guess|"
    r"consensus|expected|foreseen|planned|predicted|projected|pencill?ed|anticipated|hoped|feared)e?s?"
)
_OFF = regex(
    r"\s(?:[\w-]+\s){0,2}?(?:(?P<up>more\sthan|better\sthan|above|over|ahead\sof|(?:higher|larger|greater|"
    r"bigger|stronger|faster)\sthan)|"
    r"(?P<down>less\sthan|fewer\sthan|below|under|beneath|short\sof|shy\sof|behind|(?:lower|smaller|"
    r"weaker|slower)\sthan)|worse\sthan|off|[a-z]+er\sthan)\s"
    rf"(?:(?:[\w’'-]+\s){{0,4}}?{_PLAN}\b|"
    rf"{_WHO}(?:(?:had|have|has)\s(?:been\s)?(?:[\w-]+\s){{0,3}}?{_DID}|"
    r"(?:expected|forecast|predicted|anticipated|projected|foresaw|guessed|reckoned))\b)"
)
"""Behind a difference, what it is set against: "more than the Office had pencilled in"."""


_BEATEN_BY = regex(
    rf"\b(?:(?P<up>{OUTDO})|(?P<down>{FALL_BEHIND}|"
    rf"(?:fell|falls?|falling)\sshort\sof))\s(?:(?:the|its|their|a)\s)?(?:[\w’'-]+\s){{0,3}}?{_PLAN}\s"
    r"by\s(?:[a-z]+\s){0,2}(?:[A-Z]{2,3}\s?)?[$£€¥₹]?$"
)
"""Before a difference, what it is one from: "exceeded the target by", "beat the plan by"."""


def is_off_a_guess(claim: Claim) -> bool:
    """Whether a difference is one from what was foreseen, and from no other time."""
    return _OFF.match(_behind(claim)) is not None or _BEATEN_BY.search(_before(claim)) is not None


def side_of_guess(claim: Claim) -> Direction | None:
    """On which side of what was foreseen a figure lay that a difference is told of; None where its
    words leave it open."""
    told = _OFF.match(_behind(claim)) or _BEATEN_BY.search(_before(claim))
    if told is None or (told["up"] is None and told["down"] is None):
        return None
    return Direction.UP if told["up"] is not None else Direction.DOWN


def guess_told(claim: Claim) -> str:
    """The words that tell whose guess a difference is counted from."""
    beaten = _BEATEN_BY.search(_before(claim))
    if beaten is not None:
        return beaten[0]
    told = _OFF.match(_behind(claim))
    behind = _behind(claim)
    return re.split(r"[,;:.]\s|$", behind[told.end() - len(told[0]) :] if told else "", maxsplit=1)[
        0
    ]


def _behind(claim: Claim) -> str:
    also = _ALSO.match(claim.clause.tail)
    if also is not None:  # "1.75 billion, or 2.9%, above target"
        return claim.clause.tail[also.end() :]
    return stretch_of(claim, years=True)[1]


_ALSO = regex(r",?\s(?:or\s|\()[\d.]+\s?(?:%|pc|per\s?cent|percent)[),]?(?=\s)")


def _before(claim: Claim) -> str:
    return stretch_of(claim)[0]
