"""Home of the side of nothing on which a run is told to have lain: a 12th surplus in a row, ten
quarters of net imports, a third straight loss.
"""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.net_flows import NET_TRADE, sign_of
from verifier.model.series import Series

_SOLD = r"(?:sold|sells?|export(?:s|ed)?)"
_BOUGHT = r"(?:bought|buys?|import(?:s|ed)?)"
_MORE = r"\s(?:[a-z]+\s){0,2}?more\s(?:[a-z]+\s){0,3}?than\s(?:it|they|the\scountry)\s(?:has\s)?"
_NET = r"(?:been|remained|was|is|stayed)\s(?:an?\s)?net\s"
_EXCEEDED = (
    r"\s(?:has\s|have\s|had\s)?(?:now\s)?(?:exceeded|outstripped|topped|outweighed|outpaced)\s"
)
_POSTED = r"(?:run|ran|posted|recorded|reported|had|booked|shown)\s(?:an?\s)?(?:[a-z]+\s){0,2}?"
_BEFORE = regex(
    rf"\b(?:(?P<up>{_NET}(?:seller|export(?:er)?)s?|{_SOLD}{_MORE}{_BOUGHT}|"
    rf"exports{_EXCEEDED}imports|{_POSTED}surplus(?:es)?)|"
    rf"{_NET}(?:buyer|import(?:er)?)s?|{_BOUGHT}{_MORE}{_SOLD}|imports{_EXCEEDED}exports|"
    rf"{_POSTED}deficits?)"
    r"\s(?:abroad\s)?(?:for|in\seach\sof)\s(?:(?:a|an|the|its|at\sleast|almost|nearly|past|last|now)\s)*$",
    re.IGNORECASE,
)
"""What tells a side before a run: "has sold more than it bought for 60 months"."""
_STEPS = (
    r"\s(?:(?:straight|consecutive|successive|running|in\sa\srow|in\ssuccession)\s|"
    r"(?:month|quarter|year|week|day)s?\s){1,4}"
)
_OF_GOODS = regex(
    rf"{_STEPS}"
    rf"(?:(?:of|with|as|being)\s(?:an?\s)?{NET_TRADE.pattern}|"
    r"(?:in\swhich|that|when|where)\s(?:[\w’']+\s){1,4}?(?:has\s|had\s|have\s)?"
    r"(?:(?P<sold>sold|exported|sent)|bought|imported|taken|took)\s(?:(?:abroad|out|in)\s)?more\s"
    r"(?:[a-z]+\s){0,2}than\s)",
    re.IGNORECASE,
)
"""What tells the side of a net flow of goods behind a run."""
_EVERY = (
    r"(?:straight|consecutive|successive|monthly|quarterly|annual|yearly|weekly|trade|"
    r"current-account)"
)
_SORT = (
    r"(?:(?:trade|current-account|monthly|quarterly|annual|yearly|budget|goods|services|external|"
    r"operating|net|pre-tax|underlying|adjusted|fiscal|half-year)\s){0,2}"
)
_ALONE = (
    r"(?=[.,;:)–—]|$|\s(?:[–—-]\s|(?:for|in|on|since|and|as|but|while|after|despite|from|to|at|when|"
    r"because|running|it|the|with|during|under|was|were|is)\b))"
)
"""Behind what a run is one of, where nothing narrows that down: neither a "profit increase" nor a
"deficit below $70 billion"."""
_OF_A_BALANCE = regex(
    rf"\s(?:{_EVERY}\s){{0,4}}(?:(?P<up>surplus)|deficit|shortfall)(?:e?s)?{_ALONE}|"
    rf"{_STEPS}(?:(?:of|with|in)\s(?:an?\s)?{_SORT}(?:(?P<ups>surplus)|deficit|shortfall)(?:e?s)?{_ALONE}|"
    rf"(?:in\swhich|that|when|where)\s(?:(?P<more>[a-z]*\s?exports{_EXCEEDED}imports)|"
    rf"imports{_EXCEEDED}exports))",
    re.IGNORECASE,
)
"""What tells the side of a balance behind a run: "the 61st consecutive monthly surplus"."""
_A_RUN_OF = regex(
    r"\b(?:run|streak|string|series|sequence)\sof\s(?:[a-z]+\s){0,2}?(?:(?P<up>surplus)|deficit)(?:e?s)?\s"
    r"(?:to|that\s(?:has\s)?(?:lasted|run))\s(?:for\s)?$",
    re.IGNORECASE,
)
_TOLD_SO = regex(
    r"\b(?:(?P<up>surplus)|deficit)\sof\s[^;]{2,40}?,\s(?:the|its|an?|their)\s$", re.IGNORECASE
)
_IN_A_ROW = regex(
    r"\s(?:in\sa\srow|running|on\sthe\strot|in\ssuccession|straight|consecutive)\b(?!\s[a-z])"
)


def side_of_run(clause: Clause, series: Series) -> int:
    """The sign on which a net flow of goods, or a balance, is told to have lain for a run: 1 in
    imports for "the sixth quarter in a row in which Britain bought more than it sold", -1 in a
    trade balance for "a fifth straight monthly deficit"; 0 where nothing tells it, or the series
    is no such flow."""
    if NET_TRADE.match(series.title) is not None:
        return _of_goods(clause, sign_of(series.title))
    if series.is_balance:
        return _of_a_balance(clause)
    return _of_a_result(clause) if can_be_a_loss(series) else 0


_NARROWED = regex(
    rf"{_STEPS}(?:[\w-]+\s){{0,3}}?(?:(?:of|with|in)\s(?:an?\s)?)?(?:[\w-]+\s){{0,2}}?"
    r"(?:profit|loss|surplus|deficit)(?:e?s)?\b(?:\s\w+)?",
    re.IGNORECASE,
)
_MOVING = regex(
    r"\b(?:\w+ing|(?!quarter)\w+er|more|less|rises?|falls?|drops?|gains?|\w+creases?|declines?|growth|improvement|"
    r"reduction|jump|slide|dip|cut)\b",
    re.IGNORECASE,
)


def is_of_some_results(clause: Clause, series: Series) -> bool:
    """Whether a run is one of profits, losses, surpluses or deficits that its words narrow down to
    some of them: "the third straight first-quarter loss", "a fourth straight record profit", "a
    third quarter in a row with a profit above forecasts"; of which no side tells the length."""
    if side_of_run(clause, series) or not (series.is_balance or can_be_a_loss(series)):
        return False
    text, _, end = _around(clause)
    found = _NARROWED.match(text, end)
    return found is not None and _MOVING.search(found.group()) is None


def can_be_a_loss(series: Series) -> bool:
    """Whether a series is of what a firm earned, which is below nothing where it made a loss."""
    return series.currency is not None and _EARNED.search(series.title) is not None


_EARNED = regex(
    r"\b(?:profit|net (?:income|result)|operating (?:income|result)|earnings|EBIT(?:DA)?)\b"
    r"(?! margin| per)",
    re.IGNORECASE,
)
_OF_A_RESULT = regex(
    rf"\s(?:{_EVERY}\s){{0,4}}{_SORT}(?:(?P<up>profit)|loss)(?:e?s)?{_ALONE}|"
    rf"{_STEPS}(?:of|with|in)\s(?:an?\s)?{_SORT}(?:(?P<ups>profit)|loss)(?:e?s)?{_ALONE}",
    re.IGNORECASE,
)
_LOST_MONEY = regex(
    r"\b(?:(?:lost|losing)\smoney|been\s(?:loss-making|unprofitable)|"
    r"(?:made|posted|reported)\s(?:an?\s)?(?:[a-z-]+\s){0,2}?loss(?:es)?)\s(?:for|in\seach\sof)\s"
    r"(?:(?:a|an|the|its|at\sleast|almost|nearly|past|last|now)\s)*$",
    re.IGNORECASE,
)


def _of_a_result(clause: Clause) -> int:
    text, start, end = _around(clause)
    behind = _OF_A_RESULT.match(text, end)
    if behind is not None:
        return 1 if behind["up"] or behind["ups"] else -1
    return -1 if _LOST_MONEY.search(text[:start]) else 0


def _around(clause: Clause) -> tuple[str, int, int]:
    start = clause.sentence.start
    return clause.sentence_text, clause.span.start - start, clause.span.end - start


def _of_goods(clause: Clause, sign: int) -> int:
    text, start, end = _around(clause)
    found = _OF_GOODS.match(text, end)
    if found is not None:
        return -sign if found["out"] or found["sold"] else sign
    before = _BEFORE.search(text[:start])
    return 0 if before is None else -sign if before["up"] else sign


def _of_a_balance(clause: Clause) -> int:
    text, start, end = _around(clause)
    behind = _OF_A_BALANCE.match(text, end)
    if behind is not None:
        return 1 if behind["up"] or behind["ups"] or behind["more"] else -1
    found = _BEFORE.search(text[:start]) or _A_RUN_OF.search(text[:start])
    if found is None and _IN_A_ROW.match(text, end):
        found = _TOLD_SO.search(text[:start])
    return 0 if found is None else 1 if found["up"] else -1
