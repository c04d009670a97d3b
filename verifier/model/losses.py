"""Home of losses: sums that a text says were lost, where a measure is the money that remains."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.series import Series


def told_as_a_loss(clause: Clause, series: Series) -> bool:
    """Whether a sum is said to have been lost, where the measure is what remains: "a loss of €3m",
    "€3m in the red" of profits, not of losses."""
    if not remains(series):
        return False
    return bool(_LOST.search(clause.before) or _IN_THE_RED.match(clause.after))


def remains(series: Series) -> bool:
    """Whether a measure is the money that remains, profit or loss."""
    return series.currency is not None and _is_what_remains(series.indicator, series.title)


_REMAINS = regex(
    r"^(?!.*(?<!or\s)(?<!/)\bloss(?!\)))(?=.*(?:profit|earnings|\bebit|\bresults?\b|net_?\s?income|balance|cash))",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 12)
def _is_what_remains(indicator: str | None, title: str) -> bool:
    return _REMAINS.search(f"{indicator} {title}") is not None


_LOST = regex(
    r"\b(?:(?:loss(?:es)?|deficit|shortfall)(?:\s(?:before|after)\stax)?\s(?:of|was|were|(?:[a-z]+\s){1,3}to)|"
    r"los(?:t|es?|ing)|bled|bleeding|burnt?\sthrough|in\sthe\sred\s(?:by|to\sthe\stune\sof))\s(?:(?:a|an|about|around|"
    r"nearly|almost|some|over|more than|just|roughly)\s)*$",
    re.IGNORECASE,
)
_IN_THE_RED = regex(
    r"\s(?:(?:(?:deep )?in|(?:deeper )?into) the red|out of pocket|(?:[a-z]+\s)?loss\b)",
    re.IGNORECASE,
)
