"""Home of hedges: what the words around a figure make of it ("nearly", "topped", "or more")."""

import re
from dataclasses import dataclass
from functools import cache

from verifier.language.wordlists import figure_words, rows
from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT_ENDED
from verifier.model.printed_money import MARK
from verifier.model.quantity import Bound

_LONGEST = 34
_PASSES = frozenset(
    ("pass", "passes", "passed", "passing", "clear", "clears", "cleared", "clearing")
)
_AGAINST = regex(r"\s?(?:to|-|–)\s?\d|\s(?:from|of)\s[A-Z]|\s(?:of|cases|crimes|homicides)\b")
_PUSHES = frozenset(
    "push pushes pushed pushing lift lifts lifted lifting send sends sent sending drive drives "
    "drove driving take takes took taking bring brings brought bringing".split()
)
_PREPOSITIONS = frozenset(("of", "to", "by", "for", "with", "in", "at", "on"))
_GLYPHS = "~≈<>≥≤"
_MARK = regex(r"[\s-]([^\W\d_]+)(?:[\s-]([^\W\d_]+))?")


@dataclass(frozen=True, slots=True)
class Hedge:
    """A bound, whether it keeps the figure near, and where its words start or end."""

    bound: Bound
    close: bool
    edge: int


@cache
def _before() -> dict[str, tuple[tuple[str, Bound, bool], ...]]:
    """The phrases that stand before a figure, by their last word, longest first."""
    found: dict[str, list[tuple[str, Bound, bool]]] = {}
    for row in rows("hedges"):
        entry = (row["phrase"], Bound(row["bound"]), row["close"] == "close")
        found.setdefault(row["phrase"].split()[-1], []).append(entry)
    return {
        last: tuple(sorted(each, key=lambda e: (-len(e[0]), e[0]))) for last, each in found.items()
    }


@cache
def _after() -> tuple[re.Pattern[str], dict[str, Bound]]:
    bounds = {row["phrase"]: Bound(row["bound"]) for row in rows("hedges_after")}
    listed = "|".join(
        re.escape(p).replace("\\ ", r"\s") for p in sorted(bounds, key=len, reverse=True)
    )
    return re.compile(rf"\s?({listed})(?![^\W_])", re.IGNORECASE), bounds


def hedge_before(text: str, start: int, low: int, follows: int, end: int) -> Hedge | None:
    """The hedge whose words end where the figure from `start` to `end` begins, or None.

    `follows` is where the figure before this one ends, or -1. "5% more than 3%" and "the 104,000,
    fewer than 140,000" compare two figures and hedge none; neither does "more than the $990
    billion", where an article makes the second figure a known one. "Revised up to 2.1%" is a move.
    """
    head = text[max(low, start - _LONGEST) : start].lower()
    if head[-1:] in _GLYPHS and head:
        return _glyph(head[-1], start)
    stripped = head.rstrip().rstrip("-").rstrip()
    if not stripped or (stripped == head and head[-1:] not in _GLYPHS):
        return None
    words = stripped.split()
    last = words[-1]
    if last in ("a", "an") and len(words) > 1:
        stripped = stripped[: -len(last)].rstrip()
        last = words[-2]
    marked = last == "the" and len(words) > 1 and _is_mark(text, end)
    if marked:
        stripped = stripped[: -len(last)].rstrip()
        last = words[-2]
    last = last.lstrip("(“\"'‘[—–")
    if last[-1:] in _GLYPHS and last:
        return _glyph(last[-1], start)
    origin = start - len(head)
    for phrase, bound, close in _before().get(last, ()):
        if not stripped.endswith(phrase) or stripped[: -len(phrase)][-1:].isalnum():
            continue
        edge = origin + len(stripped) - len(phrase)
        if phrase == "up to" and (
            _moves(stripped[: -len(phrase)])
            or _FROM.match(text, end)
            or _IS_UP.search(text, max(low, start - _LONGEST), edge)
            or _REVISING.search(text, max(low, edge - _REVISED_WITHIN), edge)
        ):
            return None
        if phrase == "close to" and _CLOSED.search(stripped) is not None:
            return None
        if phrase == "short of" and _are_lacked(text, stripped[: -len(phrase)], end):
            return None
        if phrase == "over" and _last_of(stripped[: -len(phrase)]) in figure_words("turns"):
            return None
        if phrase in _PASSES and _AGAINST.match(text, end):
            return None
        if (
            phrase.replace(" ", "_") in figure_words("comparing")
            and follows >= 0
            and (_touches(text, follows, edge) or _is_then(text, follows, edge, end))
            and not _is_a_part(text, follows, start)
            and _IS_APART.match(text, end) is None
        ):
            return None
        if marked and bound not in (Bound.OVER, Bound.UNDER):
            return None
        return Hedge(bound, close, edge)
    return None


def _are_lacked(text: str, before: str, end: int) -> bool:
    """Whether who is short of so many lacks them, and lies near no mark: "science departments are
    short of 596 teachers"; a round number may be one, "numbers were short of 600 nurses"."""
    if _ARE.search(before) is None or text[end - 1 : end] not in "123456789":
        return False
    return _OF_A_KIND.match(text, end) is not None


_ARE = regex(r"\b(?:is|are|was|were|be|been|being|still|left|leaving|now)\s$")
_OF_A_KIND = regex(r"\s(?:[a-z-]+\s){0,2}?[a-z]{3,}s\b(?!\scent)|\s(?:staff|people|men|women)\b")
_CLOSED = regex(r"\bfrom\s.*(?:day|session)[’']s\sclose\sto$")
"""Where trade ended on a day, and no hedge: "rose from Thursday's close to 4.58%"."""


def _glyph(glyph: str, start: int) -> Hedge | None:
    entry = _before().get(glyph)
    return Hedge(entry[0][1], entry[0][2], start - 1) if entry else None


def _is_mark(text: str, end: int) -> bool:
    """Whether the figure names a line to cross ("the $1 trillion mark")."""
    match = _MARK.match(text, end)
    return match is not None and not figure_words("marks").isdisjoint(match.groups())


_FROM = regex(rf"\s(?:(?:in|this|last|for)\s\w+\s|[a-z]+\s)?from\s{MARK}?\d")
"""What a move came from: "the kebab is up to £7.92 from £7.41"."""


_REVISED_WITHIN = 80
_REVISING = regex(r"\brevis(?:es?|ed|ing)\s(?:[^.,;:\d]{1,60}\s)?$", re.IGNORECASE)
"""What is moved up to a figure: "revised the September total up to"."""
_IS_UP = regex(
    r"(?:^|[\n,;:–—-]\s?|\b(?:and|as|but|with|while)\s)(?:[\w’'-]+\s){0,2}?(?:unemployment|inflation|"
    r"deficit|surplus|shortfall|joblessness|jobless rate|rate|growth|borrowing|debt|output)\s$",
    re.IGNORECASE,
)
"""A measure that is up to a level, in a headline or another phrase without a verb: "Hiring slows,
unemployment up to 4.1%"; "fines up to $500" are none above it."""


def _moves(before: str) -> bool:
    words = before.split()[-2:]
    if words[-1:] == ["back"] and words[0] in ("buy", "buying", "bought", "buys", "pay", "paid"):
        return False
    if len(words) == 2 and words[0] in _PUSHES and words[1] not in _PREPOSITIONS:
        return True
    return bool(words) and words[-1] in figure_words("moves")


def _last_of(before: str) -> str:
    """The last word of `before`, or ""."""
    words = before.split()
    return words[-1] if words else ""


def _touches(text: str, follows: int, edge: int) -> bool:
    """Whether nothing but a comma stands between the figure before and the hedge."""
    return edge - follows <= 4 and text[follows:edge].strip(" ,\n") in ("", "-")


def _is_a_part(text: str, follows: int, start: int) -> bool:
    """Whether a percentage stands behind what is none, with which it cannot be compared: "3,000
    tonnes, less than 1%"."""
    before = text[max(0, follows - _LONGEST) : follows]
    return _PERCENT.match(text, start) is not None and _PERCENT_END.search(before) is None


_IS_APART = regex(
    r"(?:\s(?:percentage\s)?points?)?\s(?:above|below|higher|lower|more|fewer|up\son|down\son|ahead\sof|"
    r"behind|short\sof|clear\sof)\s(?:than\s)?(?:the|its|their|a|in|[A-Z0-9])"
)
"""Behind what says how far the figure before it lies from another one, and is set against none:
"13.4 per cent, more than a percentage point above the 12.3 per cent of then"."""
_PERCENT = regex(rf"[\d.,]*\d\s?{PERCENT_ENDED}")
_PERCENT_END = regex(r"(?:%|\bpc|\dpc|per\s?cent|\d|points?)$")


def _is_then(text: str, follows: int, edge: int, end: int) -> bool:
    """Whether a figure behind a comma is that of another time, which the one before is set
    against: "4.1% in the first quarter, lower than 4.8% in the fourth"."""
    aside = edge - follows <= _LONGEST and _ASIDE.search(text, follows, edge) is not None
    return aside and _AT_A_TIME.match(text, end) is not None


_ASIDE = regex(r",\s$")
_AT_A_TIME = regex(
    r"\s(?:(?:(?:in|at|for|during|on|of)\s)?(?:the\s)?(?:end\sof\s|start\sof\s)?"
    rf"(?:early\s|late\s)?(?:{MONTH}|(?:19|20)\d\d|(?:first|second|third|fourth|previous|prior|preceding|"
    r"same|last|corresponding|year-earlier|year-ago)\b)|"
    r"(?:an?|one|two|three|four|five|ten|the)\s(?:years?|months?|quarters?|weeks?|decades?)\s"
    r"(?:ago|earlier|before|previously)\b)"
)


def hedge_after(text: str, end: int, high: int) -> Hedge | None:
    """The hedge that starts where a figure ends ("or so", "-plus", "or more"), or None."""
    if end >= high or text[end] not in " -+\n":
        return None
    pattern, bounds = _after()
    match = pattern.match(text, end, high)
    if match is None:
        return None
    phrase = match.group(1).lower()
    if phrase in ("odd", "plus", "+") and match.start(1) > end:
        return None
    if phrase.startswith("or ") and text[match.end() : match.end() + 5].lower() == " than":
        return None
    bound = bounds.get(" ".join(phrase.split()))
    return Hedge(bound, False, match.end()) if bound is not None else None
