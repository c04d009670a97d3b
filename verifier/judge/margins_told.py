"""Home of margins: what part of a company's sales its profit is, where no series holds it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.diagnose.misprints import significant_digits
from verifier.judge.whole_told import bears
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.percent import PERCENT
from verifier.model.series import Series
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_NEAREST, _BACK = 4, 12
"""So many series told before are tried for both; so many figures back the sales may be told."""
_FEWEST_DIGITS = 2
"""A margin of fewer digits fits by chance."""
KIND = (
    r"(?:(?P<kind>operating|net|gross|pre-?tax|underlying|adjusted|EBITDA?|EBIT)\s)?(?:profit\s)?"
)
"""What kind of profit a margin is one of, before the word for it."""
_MARGIN = regex(
    rf"(?<!by a )\b{KIND}margins?\b(?:,[^,.;\d]{{2,40}},)?(?:\s[\w-]+){{0,4}}?\s"
    r"(?:of|at|was|is|were|to)\s(?:(?:about|just|only|nearly|some|over|under|a)\s){0,2}$",
    re.IGNORECASE,
)
_CAME_FROM = regex(
    rf"(?<!by a )\b{KIND}margins?\b[^.;\d]{{0,60}}\s(?:to|of|was|at)\s\d[\d.]*\s?{PERCENT},?\s"
    r"(?:(?:up\s|down\s)?from|against|compared\s(?:with|to)|versus)\s(?:(?:about|just|only|nearly|some|over|under|a)\s){0,2}$",
    re.IGNORECASE,
)
_PROFIT = regex(
    r"\b(?:profits?|(?:operating|net) (?:income|earnings|results?)|ebitda?)\b", re.IGNORECASE
)
_SALES = regex(r"\b(?:revenues?|sales|turnover)\b", re.IGNORECASE)


def margin_told(
    claim: Claim, told: Sequence[Verdict], checker: Checker, catalogue: Catalogue
) -> Outcome | None:
    """A margin that holds of the profit and the sales which the figures before it were about, or of
    the profit of its name and the sales told: "the operating margin widened to 22.8% from 20.8%".
    None where neither is told, or it does not hold of them.
    """
    quantity = claim.quantity
    if quantity is None or quantity.unit != "percent" or claim.operation != "level":
        return None
    before = claim.clause.lead
    came = _CAME_FROM.search(before)
    match = came or _MARGIN.search(before)
    if match is None:
        return None
    share = replace(claim, operation="share", direction=None, basis=None)
    tries = [share, *(_a_year_before(share, told) if came else ())]
    for part, whole in _of_one_firm(match["kind"], claim, told, catalogue):
        for asked in tries:
            outcomes = checker.shares(asked, checker.forms(part.key), whole)
            held = next((o for o in outcomes if bears(o)), None)
            if held is not None:
                return held
    return None


def _a_year_before(share: Claim, told: Sequence[Verdict]) -> Iterator[Claim]:
    """A margin without a time that another one came from, as of the year before that one."""
    last = told[-1].claim.clause.time.period if told else None
    time = share.clause.time
    if last is not None and (time.period is None or time.inherited or time.apart):
        then = replace(time, period=last.years_later(-1), inherited=False, apart=False)
        yield replace(share, clause=replace(share.clause, time=then))


def _of_one_firm(
    kind: str | None, claim: Claim, told: Sequence[Verdict], catalogue: Catalogue
) -> Iterator[tuple[Series, Series]]:
    """Profits and sales of one firm, both told or the profit that a margin is named after."""
    keys = list(dict.fromkeys(v.series for v in reversed(told[-_BACK:]) if v.series))
    near = [catalogue.series[key] for key in keys]
    sales = [one for one in near if _SALES.search(one.title) and one.status == "outturn"]
    for part in near[:_NEAREST]:
        for whole in sales:
            if part.key in keys[:_NEAREST] and _PROFIT.search(part.title) and _alike(part, whole):
                yield part, whole
    quantity = claim.quantity
    if kind is None or quantity is None or significant_digits(quantity) < _FEWEST_DIGITS:
        return
    named = re.compile(rf"\b{re.escape(kind)}\b", re.IGNORECASE)
    for whole in sales:
        for part in catalogue.beside(whole):
            if named.search(part.title) and _PROFIT.search(part.title) and _alike(part, whole):
                yield part, whole


def is_a_profit_of(part: Series, whole: Series, kind: str | None) -> bool:
    """Whether two measures are a profit, of the `kind` that is named, and the sales of one firm."""
    named = kind is None or re.search(rf"\b{re.escape(kind)}\b", part.title, re.IGNORECASE)
    profit = _PROFIT.search(part.title) is not None and _SALES.search(whole.title) is not None
    return bool(named) and profit and _alike(part, whole)


def _alike(part: Series, whole: Series) -> bool:
    """Whether two measures are told of one firm, or part of it, in the same steps."""
    one, other = (
        (s.pack, s.unit, s.ref_area, _division_of(s), s.frequency, s.status) for s in (part, whole)
    )
    return one == other and part.key != whole.key


def _division_of(one: Series) -> str | None:
    """The part of a firm that a measure is of; None where that only says what is measured."""
    words = (one.breakdown or "").lower().replace("-", " ").split()
    return None if all(word in _MEASURED for word in words) else one.breakdown


_MEASURED = frozenset(
    "group total net gross operating adjusted underlying reported pre tax before after income "
    "profit profits revenue revenues sales turnover earnings result results ebit ebita "
    "ebitda".split()
)
