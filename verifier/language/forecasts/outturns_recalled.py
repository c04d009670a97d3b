"""Home of outturns told on behind a forecast that both another one is set against."""

import re

from verifier.language.comparisons.outdoing import FALL_BEHIND, OUTDO
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.comparing import SET_AGAINST
from verifier.model.span import Span

_FORECAST_TOLD = regex(
    rf"\b(?:{SET_AGAINST}|than|above|below|ahead of|short of|shy of|after|"
    rf"unlike|defying|{OUTDO}|{FALL_BEHIND})\s"
    r"(?:[\w’'-]+\s){0,4}?(?:forecasts?|expectations?|estimates?|predictions?|projections?|"
    r"consensus|polls?|targets?|goals?|plans?|limits?|ceilings?|quotas?)\s(?:[\w’'-]+\s){0,3}?(?:of|for|at)\s[^;:,\d]{0,20}\d[\d.,]*[^;:,\d]{0,40}?,?\s"
    r"(?:and|or|as well as)\s[^,;:\d]{0,30}$",
    re.IGNORECASE,
)
"""A forecast that an outturn is set against, with the one to tell joined to it: "against forecasts
of 6% and growth of"."""
_OF_THEN = regex(
    r"\s?(?:[a-z]+\s){0,2}?(?:(?:in|for|during|over|of)\s)?(?:the\s)?(?:whole\s(?:of\s)?)?"
)
"""Between a figure and the time it is told of: "a 4.4% gain in August", which leaves no room for
another measure ("a 4.4% gain in imports in August")."""
_HAD = regex(r"[’']s?\s(?:[a-z-]+\s){0,2}?(?:of\s)?[$£€]?")
"""Between a time and its figure: "and August's 4.4%", "and August's rise of 4.4%"."""


def outturn_recalled(text: str, before: str, span: Span, time: TimeRef) -> int | None:
    """Where the comparison begins in which a figure is joined to a forecast and told of a time of
    its own, so that it is none: "exports rose 8.3%, against forecasts of 6% and growth of 4.4% in
    August"; None for other figures.

    `before` is the piece up to the figure at `span` of `text`, `time` what dates it.
    """
    told = _FORECAST_TOLD.search(before)
    if time.inherited or time.mention is None or told is None:
        return None
    when = time.mention.span
    if when.end <= span.start:
        owned = _HAD.fullmatch(text, when.end, span.start) is not None
    else:
        owned = _OF_THEN.fullmatch(text, span.end, when.start) is not None
    return told.start() if owned else None
