"""Home of `stated_change` told from one side: how far a figure lies from the one behind the words.

| what is printed                                              | contradicted when          |
| ------------------------------------------------------------ | -------------------------- |
| "2.31 million, 210,000 more than the 2.20 million of 2025"     | the two are otherwise apart |
| "it costs 3,200. That is 48% more than the 2,500 of the coast" | so here                    |
| "212,000 ounces in June, down 4.5% from 224,000"             | so here                    |
| "29,600 waited. That was up from 24,700, a rise of 12%"      | so here                    |
| "4.2 billion, five times the 1.4 billion of 2023"            | the one over the other is  |
|                                                              | another multiple           |
| "4,820 (4,061 a year earlier), an increase of 4.8%"          | the two are otherwise apart |

The words tie the distance to the figure behind them. What is set apart from it may be any figure of
its kind before them, in the sentence or, where the sentence has none, in the one before: it is
contradicted only where none of these lies as far away. Only sizes are compared; which of the two is
more is the matter of `comparisons`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.consistency.changes import REASON
from verifier.consistency.interval import Interval, readings_of
from verifier.consistency.printed import (
    HEDGES,
    Printed,
    by_sentence,
    finding,
    same_unit,
    two_sided,
)
from verifier.consistency.ties import (
    POINTS,
    RATES,
    REACH,
    SCALES,
    Tie,
    is_distance,
    is_year,
    ties_in,
)
from verifier.consistency.wording import is_from, leaves_room
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.mention import TermKind
from verifier.model.notation import shown
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

_APART = regex(
    r"\b(?:while|whereas|but|although|though|excluding|including|among|of which|of whom|of them|"
    r"in (?:the|a) (?:same|previous)|respectively|alone|forecast|expected|estimate\w*)\b|[;:]",
    re.IGNORECASE,
)
_MEAN = regex(r"\baverag\w+", re.IGNORECASE)
"""Means are set apart like other figures."""
_BACK = regex(
    r"(?:that|this|it|which|they|both|the (?:rise|figure|number|total|sum|bill|price))\b",
    re.IGNORECASE,
)
_OWN_BASE = regex(
    r"\b(?:from|than|on|over|since|compared (?:with|to))\s+(?:the|an?|last|its|their)\b", re.I
)
_HAD = regex(
    r"(?:It|They|That|These|The (?:[a-z]+ )?(?:figure|number|rate|total|level)s?)\s+"
    r"(?:had|was|were|has|have)\s+(?:stood at|been(?: at)?|totalled|amounted to|reached|at)"
    rf"{HEDGES}$"
)
_IS_A_MARK = regex(
    r"(?:^\W*(?:It|They|That|This|These)\b|,\s(?:still\s|but\s)?)[^,;.\d]{0,30}?"
    r"\b(?:short\sof|shy\sof|below|above|beneath|under|off|ahead\sof|behind|from)\s"
    r"(?:where|what|the)\b[^;.\d]{0,50}$"
)
"""What a pronoun, or what stands before it, is itself set against: "It is still short of where it
stood a month ago, at 474, and 2.6% below the record of 493"."""
_NOUN = 15
"""So close behind a figure stands what it counts."""
_FARTHEST = 6.0
"""Beyond so many times as much the two are hardly of one kind."""


def misplaced_distances(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Distances that no figure before them has from the one that they are measured from."""
    before: Sequence[Printed] = ()
    for sentence in by_sentence(figures):
        text = sentence[0].clause.sentence_text
        if not (two_sided(text) or leaves_room(_MEAN.sub(" ", text))):
            for tie in ties_in(sentence):
                yield from _unless_one_fits(tie, sentence, before)
            yield from _had_been(before, sentence)
        before = sentence


def _unless_one_fits(
    tie: Tie, sentence: Sequence[Printed], before: Sequence[Printed]
) -> Iterator[Finding]:
    if {Context.HYPOTHETICAL, Context.DENIAL, Context.REVISED_FROM} & {
        *tie.stated.clause.context,
        *tie.base.clause.context,
    }:
        return
    ahead = [p for p in sentence[: sentence.index(tie.first) + 1] if _is_like(p, tie)]
    if ahead and all(_IS_A_MARK.search(p.lead) for p in ahead):
        return
    behind = [p for p in before if _is_like(p, tie)]
    if any(_fits(p, tie) for p in (*ahead, *behind)):
        return
    new = _nearest(ahead, tie) if ahead else _pointed_at(behind, tie)
    if new is not None and ahead:
        new = min(reversed(ahead), key=lambda p: _missed_by(p, tie))
    if new is not None:
        yield finding(REASON, _said(new, tie), tie.stated, new, tie.base)


def _had_been(before: Sequence[Printed], sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "Reserves fell by 1.9 billion to 61.4 billion. They had stood at 63.3 billion"."""
    base = sentence[0]
    near = before and before[0].clause.block == base.clause.block
    if not (near and _HAD.fullmatch(base.lead)):
        return
    if len({p.quantity.unit for p in sentence}) < len(sentence):
        return
    moves = [
        p
        for p in before
        if p.operation in ("change", "growth")
        and is_distance(p, base)
        and not (p.claim.basis_stated or _OWN_BASE.search(p.tail[:REACH]))
    ]
    for stated in moves if len(moves) == 1 else ():
        tie = Tie(stated, base, base)
        levels = [p for p in before if _is_like(p, tie) and p.is_level]
        if len(levels) == 1 and not _fits(levels[0], tie):
            yield finding(REASON, _said(levels[0], tie), stated, levels[0], base)


def _is_like(figure: Printed, tie: Tie) -> bool:
    return (
        same_unit(figure, tie.base)
        and figure.order not in (tie.stated.order, tie.base.order)
        and figure.operation in ("level", "change", "per_capita", "average")
        and figure.quantity.upper is None
        and (None in (figure.per, tie.base.per) or figure.per == tie.base.per)
        and figure.quantity.value > 0
        and not is_year(figure)
        and (_near(figure, tie.base) or _fits_scaled(figure, tie))
    )


def _nearest(ahead: Sequence[Printed], tie: Tie) -> Printed | None:
    """The last figure of its kind before the words, if nothing comes between that parts them."""
    new = ahead[-1]
    gap = new.gap_to(tie.first)
    loose = len(gap) > REACH or _APART.search(gap)
    if loose or (new.operation == "change" and not new.lead.endswith("to ")):
        return None
    return None if _names_another(new, tie) else new


def _names_another(new: Printed, tie: Tie) -> bool:
    """Whether a second thing that is measured is named between the two."""
    start = tie.first.clause.span.start
    return any(
        s.own
        and s.span is not None
        and s.term.kind is TermKind.INDICATOR
        and new.clause.span.end + _NOUN <= s.span.start < start
        and s.term.code != new.indicator
        for s in tie.first.clause.terms
    )


def _pointed_at(behind: Sequence[Printed], tie: Tie) -> Printed | None:
    """The last figure of its kind in the sentence before, where this one points back to it; what
    something moved from then is not what "it" stands at: "It barely moved from 265,039"."""
    behind = [p for p in behind if not is_from(p)]
    if not behind or not _BACK.match(tie.first.lead):
        return None
    near = tie.first.clause.block - behind[-1].clause.block
    return behind[-1] if near in (0, 1) else None


def _near(new: Printed, base: Printed) -> bool:
    times = float(new.quantity.value) / float(base.quantity.value)
    return 1 / _FARTHEST < times < _FARTHEST


def _fits_scaled(new: Printed, tie: Tie) -> bool:
    """Whether only thousand, million or billion is exchanged in one of two figures."""
    quantity = new.quantity
    return any(
        _fits(replace(new, quantity=replace(quantity, value=value, step=value / size)), tie)
        for factor in SCALES
        for value in (quantity.value * factor, quantity.value / factor)
        for size in (quantity.value / quantity.step,)
    )


def _fits(new: Printed, tie: Tie) -> bool:
    stated = tie.stated.interval.magnitude()
    habits = zip(readings_of(new.quantity), readings_of(tie.base.quantity), strict=True)
    found = [far for later, earlier in habits for far in _distances(later, earlier, tie.stated)]
    return not found or any(far.magnitude().meets(stated) for far in found)


def _missed_by(new: Printed, tie: Tie) -> float:
    """How far the nearest reading of two figures misses the distance that is told."""
    stated = float(tie.stated.quantity.value)
    return min(
        abs(abs(end) - stated)
        for later, earlier in zip(
            readings_of(new.quantity), readings_of(tie.base.quantity), strict=True
        )
        for far in _distances(later, earlier, tie.stated)
        for end in far.ends()
    )


def _distances(new: Interval, base: Interval, stated: Printed) -> Iterator[Interval]:
    unit = stated.quantity.unit
    if base.low <= 0 or new.low < 0:
        return
    if unit in POINTS:
        yield (new - base).scaled(100.0 if unit == "basis_points" else 1.0)
    elif unit not in RATES:
        yield new - base
    elif stated.operation == "multiple":
        yield new.over(base)
        yield new.over(base).scaled(1.0, -1.0)
        if new.low > 0:
            yield base.over(new)
    else:
        scale = 100.0 if unit == "percent" else 1.0
        yield new.over(base).scaled(scale, -scale)


def _said(new: Printed, tie: Tie) -> str:
    later, earlier = float(new.quantity.value), float(tie.base.quantity.value)
    unit = tie.stated.quantity.unit
    if tie.stated.operation == "multiple":
        found = f"{later / earlier:.2f} times {tie.base.quote}"
    elif unit in RATES:
        kind = "more" if later > earlier else "less"
        found = f"{abs(later / earlier - 1) * 100:.1f}% {kind} than {tie.base.quote}"
    else:
        far = abs(later - earlier) * (100.0 if unit == "basis_points" else 1.0)
        points = unit in POINTS
        amount = (
            shown(far, unit) if points else as_printed(tie.stated.quantity, far, tie.stated.quote)
        )
        found = f"{amount} from {tie.base.quote}"
    return f"{new.quote} is {found}, but the text says {tie.stated.quote}"
