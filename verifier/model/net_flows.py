"""Home of the sides of net flows: whether money, people or goods are told to have come or gone."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.hedge_words import HEDGE
from verifier.model.series import Series, is_a_lack

_NET = regex(
    r"\bnet\s(?:[a-z-]+\s){0,2}?(?:(?P<out>outflows?)|inflows?|flows?|investments?|purchases|buying|"
    r"subscriptions|sales\sof\sfunds)\b|\bcash\sflow\b",
    re.IGNORECASE,
)
_SIDE = regex(
    r"\b(?:(?P<out>outflows?|outgo|withdr[ae]wn?|withdrawals|pull(?:ed|s|ing)\s(?:out|back)|redeem(?:ed|s)|"
    r"redemptions|burn(?:ed|t|s|ing)?|bled|bleeds|bleeding|shed|offload(?:ed|s|ing)|dump(?:ed|s|ing)|sold|selling|net\s"
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
        return _side_of_people(clause, series.title) or _side_of_lack(clause, series)
    sides = NET_TRADE if NET_TRADE.match(series.title) else _SIDE
    if sides is NET_TRADE and (dealt := _side_dealt(clause)):
        return sign * dealt
    lead = _BEHIND.match(clause.after)
    behind = sides.match(clause.after, lead.end()) if lead is not None else None
    found = behind or next(reversed(list(sides.finditer(clause.before))), None)
    return 0 if found is None else -sign if found["out"] else sign


_OF_PEOPLE = regex(
    r"(?P<natural>\bnatural\s(?:change|increase|growth|balance)\b)|\bnet\s(?:[a-z-]+\s)?migration\b",
    re.IGNORECASE,
)
_OUTNUMBERED = regex(
    r"\b(?P<one>births|deaths)\s(?:(?:had|have|has)\s)?(?:exceed|outnumber|outstrip|outweigh|outpac|"
    r"surpass|top)[a-z]*\s(?:[a-z]+\s)?(?:births|deaths)\s(?:[^.;:\d]{0,40}\s)?by\s(?:[a-z]+\s){0,3}$",
    re.IGNORECASE,
)
_MORE_OF = regex(
    r"\smore\s(?:[a-z]+\s)?(?:(?P<out>deaths\sthan\sbirths|(?:died|dying)\sthan)|"
    r"births\sthan\sdeaths)\b",
    re.IGNORECASE,
)
_NET_PEOPLE = regex(rf"\bnet\s(?:{HEDGE}\s)?$", re.IGNORECASE)
_WENT = regex(
    r"\s(?:[\w-]+\s){0,4}?(?:(?P<out>left|departed|emigrated|went|moved\s(?:out|away))|"
    r"(?:arrived|came|moved\sin|immigrated|settled))\b"
)


@lru_cache(maxsize=1 << 10)
def _of_people(title: str) -> re.Match[str] | None:
    return _OF_PEOPLE.search(title)


def _side_of_people(clause: Clause, title: str) -> int:
    """-1 where a balance of people is told by those who went or died, 1 by those who came or were
    born, 0 where by neither: "deaths exceeded births by 16,300", "a net 70,000 Britons left"."""
    of = _of_people(title)
    if of is None:
        return 0
    if of["natural"] is None:
        went = _WENT.match(clause.after) if _NET_PEOPLE.search(clause.before) else None
        return 0 if went is None else -1 if went["out"] else 1
    told = _OUTNUMBERED.search(clause.before)
    if told is not None:
        return 1 if told["one"].lower() == "births" else -1
    more = _MORE_OF.match(clause.after)
    return 0 if more is None else -1 if more["out"] else 1


_DEALT = (
    r"\b(?:(?P<out>sold|sells?|selling|exported|exports?|exporting|sent|shipped)|bought|buys?|buying|"
    r"imported|imports?|importing|took\sin|drew)\s"
)
_HEDGE = r"(?:(?:about|around|roughly|nearly|almost|some|over|just|under|more\sthan)\s){0,2}"
_DEALT_NET = regex(rf"{_DEALT}(?:[\w’'-]+\s){{0,4}}?(?:a\s)?net\s{_HEDGE}$", re.IGNORECASE)
_DEALT_MORE = regex(rf"{_DEALT}{_HEDGE}$", re.IGNORECASE)
_MORE_THAN = regex(
    r"\s(?:[a-z]+\s)?more\b[^.;:\d]{0,60}?\bthan\s(?:[a-z]+\s){1,3}?"
    r"(?:(?:bought|buys?|imported|imports?|took|drew)|(?:sold|sells?|exported|exports?|sent))\b",
    re.IGNORECASE,
)
"""Behind what one deed is more than its opposite: "sold 12 TWh more power than it bought"."""


def _side_dealt(clause: Clause) -> int:
    """-1 where a net trade is told by what was sold, 1 by what was bought, 0 where by neither: "it
    sold its neighbours a net 3.9 TWh", "bought 7.6 TWh more than it sold"."""
    found = _DEALT_NET.search(clause.before)
    behind = clause.span.end - clause.sentence.start
    if found is None and _MORE_THAN.match(clause.sentence_text, behind):
        found = _DEALT_MORE.search(clause.before)
    return 0 if found is None else -1 if found["out"] else 1


_IN_SURPLUS = regex(r"[\s-](?:[a-z]+\s){0,2}?(?:surplus|in\sthe\sblack)\b", re.IGNORECASE)
_A_SURPLUS_OF = regex(
    r"\b(?:surplus\s(?:of|was|at|came\sto|stood\sat|reached|hit|total(?:l?ed|s)|amounted\sto|"
    r"(?:widened|rose|grew|swelled|climbed|fell|shrank|narrowed)\s(?:[a-z]+\s)?to)|"
    r"(?:surplus|in\sthe\sblack)\s(?:by|to\sthe\stune\sof))\s(?:[a-z]+\s){0,2}[$£€]?$",
    re.IGNORECASE,
)
"""Around a sum that is one: "a surplus of £15bn", "in surplus by £15bn", "a £15bn surplus"."""


def _side_of_lack(clause: Clause, series: Series) -> int:
    """-1 for a surplus told of what is borrowed or lacking, which is below nought then; else 0."""
    if series.currency is None or series.is_balance or not is_a_lack(series.title):
        return 0
    surplus = _IN_SURPLUS.match(clause.after) or _A_SURPLUS_OF.search(clause.before)
    return -1 if surplus is not None else 0
