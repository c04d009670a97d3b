"""Home of the sides of net flows: whether money, people or goods are told to have come or gone."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.series import Series, is_a_lack

_NET = regex(
    r"\bnet\s(?:[a-z-]+\s){0,2}?(?:(?P<out>outflows?)|inflows?|flows?|investments?|purchases|buying|"
    r"subscriptions|sales\sof\sfunds)\b",
    re.IGNORECASE,
)
_SIDE = regex(
    r"\b(?:(?P<out>outflows?|outgo|withdr[ae]wn?|withdrawals|pull(?:ed|s|ing)\s(?:out|back)|redeem(?:ed|s)|"
    r"redemptions|bled|bleeds|bleeding|shed|offload(?:ed|s|ing)|dump(?:ed|s|ing)|sold|selling|net\s"
    r"sellers?|yanked)|"
    r"(?:inflows?|attract(?:ed|s|ing)|drew|draws?|took\sin|takes\sin|taking\sin|pulled\sin|raked\sin|"
    r"gathered|garnered|bought|buying|net\sbuyers?|pump(?:ed|s)|pour(?:ed|s)|ploughed|plowed))\b",
    re.IGNORECASE,
)
NET_TRADE = regex(
    r"\bnet\s(?:[a-z]+\s)?(?:(?P<out>export(?:s|ers?|ed|ing))|import(?:s|ers?|ed|ing))\b",
    re.IGNORECASE,
)
"""What is told, and titled, of goods that are bought and sold at once, as electricity is."""
_BEHIND = regex(
    r"\s(?:(?:of|in|was|were|is|are|(?:has|have|had)\sbeen)\s)?(?:net\s)?(?=\w)", re.IGNORECASE
)
"""What leads from a figure to the word for it: "2bn was pulled out", "2bn in outflows"."""


@lru_cache(maxsize=1 << 12)
def sign_of(title: str) -> int:
    """1 for a net flow that counts what comes, -1 for one that counts what goes, 0 for others."""
    found = NET_TRADE.match(title) or _NET.search(title)
    return 0 if found is None else -1 if found["out"] else 1


def side_of_flow(clause: Clause, series: Series) -> int:
    """The sign that a net flow has by the word for what came or went that stands right behind a
    figure or last before it: -1 for "sector funds bled £412m", 1 for "debt funds attracted"; 0
    where nothing tells it, or the series is no net flow."""
    sign = sign_of(series.title)
    if not sign:
        return _side_of_lack(clause, series)
    sides = NET_TRADE if NET_TRADE.match(series.title) else _SIDE
    lead = _BEHIND.match(clause.after)
    behind = sides.match(clause.after, lead.end()) if lead is not None else None
    found = behind or next(reversed(list(sides.finditer(clause.before))), None)
    return 0 if found is None else -sign if found["out"] else sign


_IN_SURPLUS = regex(r"[\s-](?:[a-z]+\s){0,2}?surplus\b", re.IGNORECASE)
_A_SURPLUS_OF = regex(
    r"\bsurplus\s(?:of|was|at|came\sto|stood\sat)\s(?:[a-z]+\s){0,2}[$£€]?$", re.IGNORECASE
)
"""Around a sum that is one: "a surplus of £15bn", "a £15bn surplus"."""


def _side_of_lack(clause: Clause, series: Series) -> int:
    """-1 for a surplus told of what is borrowed or lacking, which is below nought then; else 0."""
    if series.currency is None or series.is_balance or not is_a_lack(series.title):
        return 0
    surplus = _IN_SURPLUS.match(clause.after) or _A_SURPLUS_OF.search(clause.before)
    return -1 if surplus is not None else 0
