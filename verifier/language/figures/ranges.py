"""Home of ranges: figures printed together share a scale and a unit."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from verifier.language.figures.dividing import last_word
from verifier.language.figures.drafts import BY_PARTS, Draft
from verifier.language.wordlists import figure_words, verbs_of_change
from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.mention import FigureKind

_DASHES = frozenset(("-", "–", "‑", "-to-", "- to "))
_SPACED_DASHES = frozenset((" - ", " – "))
# "soar by £149 to £1,849": a change and a level, where the second is that much larger.
_FAR = 4


def join_ranges(text: str, drafts: Sequence[Draft], low: int) -> list[Draft]:
    """The drafts with each range printed as one made one, scale and unit carried leftwards."""
    _carry_all(text, drafts)
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.first - last.last > 8 or draft.first < last.last:
            joined.append(draft)
            continue
        gap = text[last.last : draft.first].lower().replace("\n", " ")
        if _leads_to_a_rate(text, last, draft, gap):
            last.unit, last.factor = None, Decimal(1)  # "ticked up 0.4 to 8.6%"
            joined.append(draft)
        elif _is_range(text, last, draft, gap, low):
            joined[-1] = _one(last, draft)
        else:
            joined.append(draft)
    return joined


def _leads_to_a_rate(text: str, left: Draft, right: Draft, gap: str) -> bool:
    """Whether a bare number is by how many points the rate behind it moved."""
    bare = not left.own_unit and left.noun is None and left.unit == right.unit == "percent"
    a, b = left.numeral, right.numeral
    fine = a.step == b.step < 1 and right.value > _FAR * left.value
    coarse = a.step == 1 and b.step < (1 if a.words else Decimal("0.1"))
    fine = fine or (coarse and left.value < right.value)  # "fell four to 5.12%"
    before = last_word(text, left.first)
    return gap == " to " and bare and fine and (before in _past() or before in ("up", "down"))


def _carry_all(text: str, drafts: Sequence[Draft]) -> None:
    """Carry scales and units leftwards, from the end of each list and range to its start."""
    listed = False
    for place in range(len(drafts) - 2, -1, -1):
        left, right = drafts[place], drafts[place + 1]
        gap = text[left.last : right.first] if 0 < right.first - left.last <= 8 else ""
        gap = gap.lower().replace("\n", " ")
        ranged = gap in _DASHES or gap in (" to ", " from ")
        alike = gap != " from " or left.numeral.scale == right.numeral.scale
        if ranged and left.money and right.bare and right.noun is None and alike:
            right.unit, right.money = left.unit, True
        elif ranged and left.money and right.unit is None and alike:
            right.unit = left.unit
        elif ranged and alike and _goes_on_in_money(left, right):
            right.unit = left.unit  # "rose by 72 million pounds to 540 million"
        third = place > 0 and text[drafts[place - 1].last : left.first] == ", "
        restated = gap.endswith(" or ") and right.unit == "percent" and left.value > right.value
        if restated and not left.money:
            listed = False
            continue  # "an increase of 113 or 1.6 per cent"
        ended = gap in (" and ", " or ") or (gap == ", and " and (third or right.unit in BY_PARTS))
        listed = ended or (listed and gap == ", ")
        if (ranged or listed) and not _moved_by(text, left, right):
            carry(left, right)


def _moved_by(text: str, left: Draft, right: Draft) -> bool:
    """Whether a count moved "by" so many to one printed finer: "fell by 100 to 1.06 million"."""
    a, b = left.numeral, right.numeral
    finer = not left.money and a.step == 1 and b.step < 1
    return finer and a.value > b.value and last_word(text, left.first) == "by"


def _goes_on_in_money(left: Draft, right: Draft) -> bool:
    """Whether a figure of millions follows one of money in words, and says not what it counts."""
    large = left.numeral.scale > 1 and right.numeral.scale > 1
    bare = right.unit is None and right.noun is None
    return large and bare and left.unit is not None and is_currency(left.unit)


def carry(left: Draft, right: Draft) -> None:
    """Give `left` the scale and unit that only `right` prints ("2 to 3 percent", "$2-3bn")."""
    a, b = left.numeral, right.numeral
    if left.own_unit or left.noun or a.kind is FigureKind.ORDINAL or b.kind is FigureKind.ORDINAL:
        return
    if right.money and a.words and not b.words:
        return
    if b.kind is not FigureKind.CARDINAL or a.kind is not FigureKind.CARDINAL or a.bare:
        return
    if (left.money and right.unit != left.unit) or (not a.grouped and a.value >= 1000):
        return
    if (a.scale > 1 or a.grouped) and (
        right.unit in BY_PARTS or right.unit in figure_words("times")
    ):
        return
    apart = left.money and right.money and a.step == 1 and a.value > b.value
    if a.scale == 1 and b.scale > 1 and not a.grouped and a.value < 1000 and not apart:
        a.scale, left.carried = b.scale, True
    if left.unit is None and right.unit is not None and right.noun is None:
        left.unit, left.factor, left.per = right.unit, right.factor, right.per
    elif left.unit is None and right.noun and not a.words:
        left.unit, left.noun = right.unit, right.noun


def carry_brackets(text: str, drafts: Sequence[Draft]) -> None:
    """Give an earlier value in brackets the scale and unit of the one it stands behind: "SEK 5,936
    million (5,843)"."""
    for left, right in pairwise(drafts):
        if (
            text[left.last : right.first] not in (" (", "(")
            or text[right.last : right.last + 1] != ")"
        ):
            continue
        a, b = left.numeral, right.numeral
        bare = right.bare and right.noun is None and b.kind is a.kind is FigureKind.CARDINAL
        printed = left.money or left.own_unit or a.scale > 1
        scaled = right.unit is None and right.noun is None and a.scale == b.scale > 1
        if scaled and a.step == b.step and b.kind is a.kind is FigureKind.CARDINAL:
            right.factor, right.unit, right.own_unit = left.factor, left.unit, True
            continue
        if (
            not (bare and printed)
            or a.step != b.step
            or not a.value < _FAR * b.value < _FAR**2 * a.value
        ):
            continue
        b.scale, right.factor, right.unit = a.scale, left.factor, left.unit
        right.own_unit, right.carried = True, a.scale > 1


def carry_behind(text: str, drafts: Sequence[Draft]) -> None:
    """Give a bare value the unit of the one before that it is set against: "to 18.1 TWh in May from
    17.2 a year earlier", "2.1%, after 2.3 in April".

    Only values of about one size are, so that a unit of another scale is never taken over; what
    counts something of its own has a noun behind it.
    """
    values = [draft for draft in drafts if draft.numeral.kind is not FigureKind.ORDINAL]
    for left, right in pairwise(values):
        a, b = left.numeral, right.numeral
        taken = right.own_unit or right.money or right.unit is not None or right.noun is not None
        told = left.own_unit or (left.money and a.scale > 1)
        lasting = left.unit in figure_words("times") and (a.words or left.unit in _LONG)
        if taken or not told or lasting:
            continue
        if a.kind is not FigureKind.CARDINAL or b.kind is not FigureKind.CARDINAL or b.words:
            continue
        alike = a.scale == b.scale and a.value < _FAR * b.value < _FAR**2 * a.value
        gap = text[left.last : right.first]
        if alike and _SET_AGAINST.search(gap) and _STANDS_ALONE.match(text, right.last):
            right.unit, right.factor, right.per = left.unit, left.factor, left.per
            right.own_unit = left.own_unit


_LONG = ("month", "year", "quarter", "decade")
_SET_AGAINST = regex(
    r"^[^.;:()]{0,60}\b(?:from|against|after|versus|vs|than|(?:compared|up|down) (?:with|to|on|"
    r"from)|"
    r"(?:it|they|which|that) (?:stood at|was|were|reached|came to))\s"
    r"(?:(?:the|a|an|about|around|nearly|almost|just|only|over)\s)*$",
    re.IGNORECASE,
)
_STANDS_ALONE = regex(
    r"(?:\s(?:in|for|on|at|a|an|it|they|one|two|three|last|the|this|previously|earlier|before|year|during|"
    r"over|forecast|expected|reported|estimated|and|but|as)\b|[,.;:)]|\s[–—-]\s|$)"
)


def _is_range(text: str, left: Draft, right: Draft, gap: str, low: int) -> bool:
    kinds = (left.numeral.kind, right.numeral.kind)
    if kinds != (FigureKind.CARDINAL, FigureKind.CARDINAL) and kinds != (
        FigureKind.CARDINAL,
        FigureKind.MULTIPLE,
    ):
        return False
    if kinds[1] is FigureKind.MULTIPLE and (left.unit is not None or left.numeral.scale != 1):
        return False
    if kinds[1] is FigureKind.CARDINAL and left.unit != right.unit:
        return False
    if left.upper is not None or left.value >= right.value:
        return False
    before = last_word(text, left.first)
    if gap in _DASHES:
        return True
    if gap in _SPACED_DASHES:
        return left.own_unit and right.own_unit
    if gap == " and ":
        return before == "between"
    if gap == " or ":
        return not left.own_unit and not left.money and right.last > right.numeral.end
    if gap != " to ":
        return False
    if _FROM_OWNED.search(text, max(low, left.first - _OWNER), left.first) is not None:
        return False  # "from September's 43.2 to 46.4"
    context = text[max(low, left.first - 60) : left.first].lower().split()[-5:]
    moved = any(word.strip(",.") in _past() for word in context)
    came = moved or any(word.strip(",.") in _CAME for word in context)
    if before == "by" and came and left.own_unit and right.own_unit:
        return False  # "the spread has come in by 45 basis points to 76 basis points"
    if any(word.strip(",.") in figure_words("ranges") for word in context):
        return True
    printed_scale = left.numeral.scale > 1 and not left.carried
    both = left.own_unit or (left.money and right.money) or printed_scale or left.numeral.grouped
    if before == "from":
        return (
            not both and not moved and not _has_moved(text, max(low, left.first - _SENTENCE), left)
        )
    if before == "by" and ((moved and right.bare) or right.value > _FAR * left.value):
        return False
    if not both:
        return not (right.bare and right.noun is None and before in _changes())
    if before in _past() or (moved and before in ("by", "nearly", "about")):
        return False
    changed = any(word.strip(",.") in _changes() for word in context)
    if before == "of" and not changed:
        changed = _changed_in(text, max(low, left.first - _SENTENCE), left)
    return not (changed and right.value > _FAR * left.value)


_CAME = frozenset(("come", "comes", "coming", "came", "gone", "goes", "going"))
_FROM_OWNED = regex(r"\bfrom\s(?:[\w-]+\s){0,3}[\w-]+[’']s?\s(?:[a-z-]+\s){0,3}[^\w\s]{0,2}\Z")
_OWNER = 60
_SENTENCE = 160
"""Characters before a figure in which the verb of its sentence stands."""
_APART = regex(r"[.;:!?]\s|\s(?:and|but|while|whereas|as|which|who)\s", re.IGNORECASE)


def _has_moved(text: str, low: int, left: Draft) -> bool:
    """Whether something moved in the clause of "from 30 to 40", which are where it stood: "edged up
    for a fourth straight quarter, from -10 to -9"."""
    clause = _APART.split(text[low : left.first].lower())[-1]
    return any(word.strip(",.") in _past() for word in clause.split())


def _changed_in(text: str, low: int, left: Draft) -> bool:
    """Whether a movement in something is told before "of": "a decrease in the surplus of textiles
    with Spain of $0.8bn to $6.6bn", where the two are how far it went and where that led."""
    moved = _MOVE_IN.search(text, low, left.first)
    return moved is not None and moved["move"].lower() in _changes()


_MOVE_IN = regex(r"\b(?P<move>[A-Za-z]+)\sin\s[^.;:,()\d]{1,90}\sof\s\W{0,3}\Z")


@cache
def _changes() -> frozenset[str]:
    """The verbs of change and the adverbs up and down."""
    verbs = verbs_of_change()
    return frozenset(verbs | {"up", "down", "higher", "lower"})


@cache
def _past() -> frozenset[str]:
    """The verbs of change in the past tense: told of an outturn, where a range is a forecast's."""
    return figure_words("past") | {word for word in _changes() if word.endswith("ed")}


def _one(left: Draft, right: Draft) -> Draft:
    """The range from `left` to `right`."""
    numeral = replace(left.numeral, kind=right.numeral.kind, end=right.numeral.end)
    finest = min(left.step / left.factor, right.step / right.factor)
    numeral.step = finest / numeral.scale
    return replace(
        left,
        numeral=numeral,
        last=right.last,
        reach=right.reach,
        unit=right.unit,
        factor=right.factor if left.factor == 1 else left.factor,
        own_unit=left.own_unit or right.own_unit,
        noun=right.noun,
        per=right.per,
        upper=right.value,
    )
