"""Home of totals told once more: by the day, the head or the household, in apposition to the figure
that they are made of, "3,318 cases, or 92 for every 10,000 people"."""

import re

from verifier.judge.rounds.arithmetic.per_step import totals_before
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Verdict

_COMES_TO = regex(
    r"\b(?:or|an\saverage\sof|averag(?:ing|es?|ed)|(?:the\s)?(?:equivalent|equal)\s(?:of|to)|a\srate\sof|works?\sout\s"
    r"(?:at|as|to)|working\sout\sat|that[’']s|that\sis|which\s(?:is|was|means|(?:amounts?|comes?|equals?|"
    r"equates?|amounted|came)(?:\sto)?))\s"
    r"(?:(?:just|some|about|around|roughly|nearly|almost|over|under|more\sthan|less\sthan)\s){0,2}[$£€¥₹]?$",
    re.IGNORECASE,
)
"""Right before a figure, what says that it is what another one comes to."""


def totals_told(verdict: Verdict, sitting: Sitting, of_any: bool = False) -> list[Verdict]:
    """What a figure may be told of: the right total in apposition before it, else the one right
    total of its sentence where words say that the figure is what that comes to, or what the figure
    before was already made of it; `of_any` series, else of that which it was read for."""
    claim = verdict.claim
    found = totals_before(verdict, sitting)
    if found or not _COMES_TO.search(claim.clause.lead):
        return found
    same = [v for v in sitting.verdicts if v.claim.clause.sentence == claim.clause.sentence]
    before = [v for v in same if v.claim.span.end <= claim.span.start]
    right = [v for v in before if v.claim.assertion == "value" and bears_out(v)]
    totals = [v for v in right if v.operation == "level" and Caveat.DERIVED not in v.caveats]
    if right and right[-1].operation == "average" and right[-1].computed is not None:
        return right[-1:]
    own = of_any or verdict.series is None
    return totals if len(totals) == 1 and (own or totals[0].series == verdict.series) else []
