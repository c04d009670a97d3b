"""Home of the heads of moves: whether the number of something moved or what it is worth."""

import re

from verifier.lazy import regex
from verifier.match.bases import prices_of
from verifier.model.claim import Claim
from verifier.model.codes import is_count, is_currency
from verifier.model.conjunctions import CONJUNCTION_OR_AS
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation

_HEAD = (
    r"(?:(?P<number>numbers?)|(?P<volume>quantit(?:y|ies)|tonnages?|volumes?|weight)|"
    r"(?P<worth>values?(?!\sadded)|worth|takings)|"
    r"(?P<price>(?<!constant )(?<!current )prices)|(?P<index>index))"
)
_BREAK = regex(rf"[,;:()–—]|\s-\s|\b{CONJUNCTION_OR_AS}\b|\d[\d.,]*\S*")
"""Behind these the words before a move are those of another one."""
_NAMED = regex(
    rf"(?:^|\b(?:the|their|its|in|by|total|overall|sales|export|import|trade)\s){_HEAD}\b(?![’'])",
    re.IGNORECASE,
)
_PRICED = regex(
    r"(?:(?P<real>\breal)|(?P<nominal>\bnominal))\s(?:(?:retail|industrial|goods|total)\s)?"
    r"(?:sales|turnover|index|exports|imports|output|orders|spending|growth|rise|increase|gain|"
    r"fall|decline|decrease|drop)\b",
    re.IGNORECASE,
)
_FRONTED = regex(
    rf"\W*(?:in|by|measured (?:in|by)|in terms of)\s(?:the\s)?{_HEAD}(?:\sterms)?\W*", re.IGNORECASE
)
_RECKONED = regex(r"\s\((?:in\s)?(?:(?P<real>real)|(?P<nominal>nominal))(?:\sterms)?\)", re.I)
_BY_THE_INDEX = regex(
    r"[^,;:\d]{0,40}\s(?:according to|on|by) the\s(?:[a-z-]+\s){0,2}index\b", re.I
)
_BEHIND = regex(rf",?\s(?:\()?(?:in|by|in terms of)\s{_HEAD}\b", re.IGNORECASE)
_WHOLE = regex(
    r"\b(?:headline|overall|all-items)\s(?:[a-z]+\s){0,2}?(?:rate|inflation|figure|index|prices|number|"
    r"measure|CPI|HICP)\b[^,;:\d]*$",
    re.IGNORECASE,
)
_STEPPED = regex(
    r"\b(?:(?P<step>monthly|month[- ]on[- ]month|quarterly|quarter[- ]on[- ]quarter)|"
    r"(?P<yearly>annual|yearly|year[- ]on[- ]year|12-month))\s"
    r"(?:rate|inflation|increase|rise|fall|decline|growth)\b[^,;:\d]*$",
    re.IGNORECASE,
)
_MOVES = ("growth", "change")
_SUMS = (Nature.FLOW, Nature.STOCK)
_AGAINST = -0.4


def move_told(claim: Claim) -> str | None:
    """What of something the words say that a figure tells the move of, as in `head_told`."""
    told = head_told(claim)
    return None if told in _NO_MOVES else told


_NO_MOVES = ("whole", "step", "yearly")
"""What is said of any figure, and too loosely to choose a series by it: "the overall rate"."""


def head_told(claim: Claim) -> str | None:
    """What the words say that a figure is of, None where they do not say: the "number", "volume",
    "worth", "price" or "index" of which they tell the move ("up 3% by value"), the "real" or the
    "nominal" one, that of a "step" or "yearly", the "whole" and no part."""
    clause = claim.clause
    if _WHOLE.search(clause.before):
        return "whole"
    stepped = _STEPPED.search(clause.before)
    if stepped is not None:
        return stepped.lastgroup
    if claim.operation not in _MOVES:
        priced = [*_PRICED.finditer(_BREAK.split(clause.before)[-1])]
        return priced[-1].lastgroup if priced else None
    start = clause.sentence.start
    for pattern in (_BEHIND, _RECKONED):
        behind = pattern.match(clause.sentence_text, claim.span.end - start)
        if behind is not None:
            return behind.lastgroup
    if _BY_THE_INDEX.match(clause.sentence_text, claim.span.end - start):
        return "index"
    before = clause.lead
    pieces = [piece for piece in _BREAK.split(before) if piece and piece.strip()]
    for piece in pieces[:-3:-1]:
        fronted = _FRONTED.fullmatch(piece)
        if fronted is not None:
            return fronted.lastgroup
    last = pieces[-1].strip() if pieces else ""
    told = [*_PRICED.finditer(last)] or [*_NAMED.finditer(last)]
    return told[-1].lastgroup if told else None


def head_part(told: str | None, one: Series) -> float:
    """What it says against a series that a figure is told of something which it does not tell: of
    the number where it is in money, of its worth where it counts or weighs."""
    if told is None:
        return 0.0
    money, prices = is_currency(one.unit), prices_of(one)
    counted = (not money and is_count(one.unit)) or one.unit in _WEIGHED
    volume = _VOLUME.search(one.title) is not None
    against = {
        "number": money and one.nature in _SUMS,
        "volume": not volume
        and ((money and one.nature in _SUMS and prices != "constant") or prices == "current"),
        "worth": counted or prices == "constant",
        "price": counted or (money and one.nature in _SUMS) or volume,
        "index": money and one.nature is Nature.PRICE,
        "whole": one.breakdown is not None and _OVERALL.search(one.title) is None,
        "step": one.transformation is Transformation.YEAR,
        "yearly": one.transformation is Transformation.PERIOD
        and one.frequency is not Frequency.YEAR,
        "real": prices == "current",
        "nominal": prices == "constant",
    }
    return _AGAINST if against[told] else 0.0


_OVERALL = regex(r"\b(?:headline|overall|all[- ]items|total)\b", re.IGNORECASE)
_VOLUME = regex(r"\bvolumes?\b", re.IGNORECASE)
_WEIGHED = frozenset("tonne kilogram pound ounce barrel gallon litre bushel bale quintal".split())
