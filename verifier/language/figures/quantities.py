"""Home of `find_figures`: every figure of a block with its unit, scale, bound and range."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from verifier.language.figures.densities import is_for_each
from verifier.language.figures.drafts import Draft, complete
from verifier.language.figures.hedges import hedge_after, hedge_before
from verifier.language.figures.listings import group_lists
from verifier.language.figures.margins import behind_margin
from verifier.language.figures.numbers import Numeral, Token, read_cardinal, scan
from verifier.language.figures.of_each import read_money_share
from verifier.language.figures.proportions import (
    is_digit_ordinal,
    read_parts,
    read_share,
    read_special,
    read_times,
)
from verifier.language.figures.ranges import carry_behind, carry_brackets, join_ranges
from verifier.language.figures.units import currency_before
from verifier.language.screening.durations import is_spent
from verifier.language.screening.nonfigures import code_spans, in_code, is_streak, is_title_case
from verifier.language.screening.screen import is_figure
from verifier.lazy import regex
from verifier.model.mention import Figure, FigureKind
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span

_CARDINALS = frozenset(("digits", "small", "tens", "scale", "sign"))
_OF_SCALE = regex(r"(?:[\s-]of)?[\s-]an?[\s-]", re.IGNORECASE)
_NUMBERED = regex(r"(?:\bNo\.?|\b[Nn]umber)\s$")
_HALVED = frozenset(("halved", "halving", "halve"))
_FLIPPED = {
    Bound.OVER: Bound.UNDER,
    Bound.UNDER: Bound.OVER,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
}


def find_figures(text: str, within: Span, taken: Sequence[Span] = ()) -> list[Figure]:
    """The figures of `text` inside `within`, left to right, none overlapping.

    `within` is one block (a paragraph, a headline). `taken` are spans read as times, which never
    become figures. "points" alone give the unit `points`, which is percentage points beside a
    rate and index points beside an index.
    """
    low, high = within.start, within.end
    tokens = scan(text, low, high)
    if not tokens:
        return []
    blocked = sorted([*taken, *code_spans(text, low, high)])
    starts = [span.start for span in blocked]
    titled = is_title_case(text, low, high)
    drafts = []
    for numeral in _numerals(text, tokens, low, high):
        if _is_blocked(numeral, blocked, starts) and not _is_no_time(text, numeral):
            continue
        if in_code(text, numeral.start, numeral.end, low, high):
            continue
        drafts.append(complete(text, numeral, low, high, titled))
    drafts = join_ranges(text, drafts, low)
    carry_brackets(text, drafts)
    carry_behind(text, drafts)
    drafts = [
        draft
        for draft in drafts
        if is_figure(text, draft, low, high, titled) or _is_a_ratio(text, draft)
    ]
    group_lists(text, drafts)
    figures: list[Figure] = []
    follows = low
    for draft in drafts:
        if draft.first < follows:
            continue
        figures.append(_figure(text, draft, low, high, follows if figures else -1))
        follows = figures[-1].reach.end
    return figures


def _is_a_ratio(text: str, draft: Draft) -> bool:
    """Whether a number that counts too few things to be told for itself is how many of them there
    are for each of others, which makes it a multiple."""
    numeral = draft.numeral
    plain = numeral.kind is FigureKind.CARDINAL and not draft.money and not draft.own_unit
    if not plain or draft.upper is not None or numeral.scale != 1:
        return False
    if not is_for_each(text, numeral.start, numeral.end):
        return False
    numeral.kind, draft.unit, draft.noun = FigureKind.MULTIPLE, "ratio", None
    draft.last = draft.reach = numeral.end
    return True


def _is_blocked(numeral: Numeral, blocked: Sequence[Span], starts: Sequence[int]) -> bool:
    """Whether a taken span touches the numeral; taken spans do not overlap one another much."""
    place = bisect_right(starts, numeral.end - 1)
    return any(span.end > numeral.start for span in blocked[max(0, place - 3) : place])


def _is_no_time(text: str, numeral: Numeral) -> bool:
    """Whether a number read as a time is none: "a quarter of the total", "for four months sales
    have been below those of the year before"."""
    if numeral.kind is FigureKind.FRACTION:
        return _OF_A_WHOLE.match(text, numeral.end) is not None
    if numeral.kind is not FigureKind.CARDINAL:
        return False
    start, end = numeral.start, numeral.end
    return is_streak(text, start, end) or is_spent(text, start, end)


_OF_A_WHOLE = regex(
    r"\sof\s(?:all|it|its|their|them|those|these|the)\b(?!\s(?:year|century|decade|season|day|month)\b)|"
    r"\sof\s(?:[a-z-]+\s){0,2}?[a-z]+s\s(?:\(|(?:were|are|had|have|came|went|said|got|failed|passed|took|"
    r"live|rent|own)\b)|\s(?:bigger|smaller|larger|higher|lower|dearer|cheaper|more|fewer|less|faster|"
    r"slower|stronger|weaker|heavier|lighter|longer|shorter|busier)\s(?:than|in|on|at)\s|"
    r"\s(?:above|below)\s(?:its|their|the|that|what|where|last)\b"
)


def _numerals(text: str, tokens: Sequence[Token], low: int, high: int) -> list[Numeral]:
    """The numbers that the tokens print, of every kind."""
    found: list[Numeral] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind in _CARDINALS:
            numeral, place = _cardinal(text, tokens, place, low)
        else:
            numeral, place = read_special(text, tokens, place, high)
        if numeral is None:
            continue
        while place < len(tokens) and tokens[place].start < numeral.end:
            place += 1
        if numeral.kind is FigureKind.FRACTION and place < len(tokens):
            place = _of_scale(text, numeral, tokens, place)
        if found and numeral.start < found[-1].end:
            continue
        found.append(numeral)
    return found


def _cardinal(
    text: str, tokens: Sequence[Token], place: int, low: int
) -> tuple[Numeral | None, int]:
    """The number that starts with a cardinal; "one in eight", "two-thirds" and "11th" as well."""
    token = tokens[place]
    money = token.kind == "digits" and currency_before(text, token.start, low) is not None
    read = read_cardinal(text, tokens, place, money)
    if read is None:
        return None, place + 1
    numeral, place = read
    if token.kind == "digits" and (end := is_digit_ordinal(text, numeral.end)) is not None:
        numeral.kind, numeral.end, numeral.words = FigureKind.ORDINAL, end, True
        return numeral, place
    following = tokens[place] if place < len(tokens) else None
    if not numeral.grouped and _NUMBERED.search(text[max(low, token.start - 8) : token.start]):
        numeral.kind, numeral.words = FigureKind.ORDINAL, True
        return (None if numeral.value == 10 else numeral), place
    if _MAYBE_STEPS.match(text, numeral.end) and is_streak(text, token.start, numeral.end):
        return numeral, place
    if not money and following is not None:
        if _tens_ordinal(text, numeral, token, following):
            return numeral, place + 1
        if read_parts(text, numeral, following) or read_share(text, numeral, following):
            return numeral, place + 1
    if not read_money_share(text, numeral, low) and not money:
        read_times(text, numeral, following)
    return numeral, place


_MAYBE_STEPS = regex(r"\s(?:times|quarters)\b")
"""What may be the steps of a run: "its losing streak to three quarters", "five times in a row"."""


def _tens_ordinal(text: str, numeral: Numeral, token: Token, following: Token) -> bool:
    """Turn "twenty" before "-first" into an ordinal; whether so."""
    if token.kind != "tens" or following.kind != "ordinal" or following.value > 9:
        return False
    if numeral.end != token.end or text[numeral.end : following.start] not in ("-", "‑"):
        return False
    numeral.kind, numeral.value = FigureKind.ORDINAL, numeral.value + following.value
    numeral.end, numeral.step = following.end, Decimal(1)
    return True


def _of_scale(text: str, numeral: Numeral, tokens: Sequence[Token], place: int) -> int:
    """Take in "of a million" behind a fraction; the next place."""
    token = tokens[place]
    gap = text[numeral.end : token.start]
    if token.kind != "scale" or len(gap) > 8 or not _OF_SCALE.fullmatch(gap):
        return place
    numeral.kind, numeral.scale, numeral.end = FigureKind.CARDINAL, token.value, token.end
    numeral.step = Decimal("0.1") if numeral.value == Decimal("0.5") else Decimal("0.01")
    return place + 1


def _figure(text: str, draft: Draft, low: int, high: int, follows: int) -> Figure:
    numeral = draft.numeral
    start, reach = draft.first, draft.reach
    bound, close = Bound.EXACT, False
    if numeral.kind is FigureKind.VAGUE:
        bound = Bound.AT_LEAST
    compares = numeral.kind is FigureKind.CARDINAL
    hedge = hedge_before(text, draft.first, low, follows if compares else -1, draft.last)
    if hedge is not None and numeral.kind is not FigureKind.ORDINAL:
        bound, close, start = hedge.bound, hedge.close, hedge.edge
        if text[numeral.start : numeral.end].lower() in _HALVED:
            bound = _FLIPPED.get(bound, bound)
    for end in dict.fromkeys((draft.last, draft.reach)):
        after = hedge_after(text, end, high)
        if after is not None and numeral.kind is not FigureKind.ORDINAL:
            bound = after.bound if bound is Bound.EXACT else bound
            reach = max(reach, after.edge)
    if draft.upper is not None:
        bound, close = Bound.BETWEEN, False
    value, unit, noun = draft.value, draft.unit, draft.noun
    if numeral.kind is FigureKind.CARDINAL and is_streak(text, numeral.start, numeral.end):
        return Figure(
            Span(draft.first, numeral.end),
            Span(start, max(reach, numeral.end)),
            FigureKind.ORDINAL,
            Quantity(value, None, Decimal(1)),
        )
    exponent = numeral.step.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    quantity = Quantity(value, unit, draft.step, bound, close, draft.upper, places)
    span = Span(draft.first, draft.last)
    end = behind_margin(text, max(reach, span.end))
    reach_span = Span(min(start, span.start), end)
    return Figure(span, reach_span, numeral.kind, quantity, noun, draft.group, draft.per)
