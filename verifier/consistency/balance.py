"""Home of `balance_identity`: exports less imports is the balance."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from verifier.consistency.interval import readings_of
from verifier.consistency.printed import (
    Printed,
    alike,
    by_sentence,
    finding,
    is_counted,
    side_of,
)
from verifier.consistency.sameness import (
    coverage,
    from_elsewhere,
    lone_area,
    qualifiers,
    same_place,
    variants,
)
from verifier.model.codes import is_currency
from verifier.model.mention import TermKind
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "balance_identity"
_PAIR = 2
_CAME = re.compile(r"\b(?:came|arrived|immigrated|moved (?:in|to)|entered)\b", re.IGNORECASE)
_LEFT = re.compile(r"\s+(?:[a-z]+\s+)?(?:left|emigrated|departed|moved (?:away|out))\b", re.I)
_NET = re.compile(
    r"(?:Net (?:im|e|in-)?migration|The net (?:inflow|gain))\s+(?:was|came to|stood at|is)\s+",
    re.IGNORECASE,
)
_OWNER = re.compile(r"\b[A-Z][\w-]*[’']s\b")
_SIDES = {-1: "deficit", 0: "balance", 1: "surplus"}


def unbalanced(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Balances that are not the exports less the imports printed for the same period.

    The exports and imports must stand in one paragraph, or be named in full each; where any
    printed balance agrees with them, the others are taken to be of another coverage.
    """
    money = [p for p in figures if _is_money(p)]
    lone = lone_area(money)
    for levels in alike(money, lambda p: (p.moment, p.quantity.unit)):
        yield from _unbalanced(levels, lone)


def _unbalanced(levels: Sequence[Printed], lone: bool) -> Iterator[Finding]:
    """The same among levels of one period and currency."""
    taken: set[int] = set()
    for exports, imports in _pairs(levels, lone):
        if exports.order in taken or imports.order in taken:
            continue
        balances = [
            p for p in levels if p.indicator == "trade_balance" and _belongs(p, exports, lone)
        ]
        balances = [p for p in balances if _belongs(p, imports, lone)]
        if not balances or any(_fits(p, exports, imports) for p in balances):
            continue
        taken |= {exports.order, imports.order}
        near = [(_distance(p, exports), abs(p.order - exports.order), p) for p in balances]
        nearest = min(near, key=lambda one: one[:2])[2]
        yield finding(REASON, _explanation(nearest, exports, imports), nearest, exports, imports)


def unnetted(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Net migration that is not those who came less those who left, in the sentence before."""
    before: Sequence[Printed] = ()
    for sentence in by_sentence(figures):
        net = sentence[0]
        if len(before) == _PAIR and before[0].clause.block == net.clause.block:
            came, left = before
            told = _CAME.search(came.tail[: len(came.gap_to(left))]) and _LEFT.match(left.tail)
            plain = all(p.is_level and p.asserted and p.is_plain for p in (came, left, net))
            counts = all(is_counted(p.quantity) for p in (came, left, net))
            if told and plain and counts and _NET.fullmatch(net.lead):
                gap = came.interval - left.interval
                if not gap.magnitude().meets(net.interval):
                    value = abs(float(came.quantity.value - left.quantity.value))
                    said = (
                        f"{came.quote} less {left.quote} is "
                        f"{as_printed(net.quantity, value, net.quote)}, but the text gives a net "
                        f"{net.quote}"
                    )
                    yield finding(REASON, said, net, came, left)
        before = sentence


def _is_money(figure: Printed) -> bool:
    unit = figure.quantity.unit or ""
    return (
        figure.is_level
        and figure.asserted
        and figure.moment is not None
        and is_currency(unit)
        and figure.clause.figure is not None
        and figure.clause.figure.per is None
        and figure.names(TermKind.INDICATOR, figure.indicator)
        and (qualifiers(figure) or frozenset()) == _owners(figure)
        and qualifiers(figure) is not None
    )


def _owners(figure: Printed) -> frozenset[str]:
    """The one that owns the measure, by name, where no codelist knows it: "Norland's exports"."""
    named = {word.lower() for word in _OWNER.findall(figure.clause.sentence_text)}
    return frozenset(named & (qualifiers(figure) or frozenset()))


def _pairs(levels: Sequence[Printed], lone: bool) -> Iterator[tuple[Printed, Printed]]:
    """Exports and imports of one sentence, then of one paragraph, then those named in full."""
    both = product(
        [p for p in levels if p.indicator == "exports"],
        [p for p in levels if p.indicator == "imports"],
    )
    ranked = sorted(
        ((_distance(e, i), e.order, i.order, e, i) for e, i in both), key=lambda r: r[:3]
    )
    for distance, _, _, exports, imports in ranked:
        if not _belongs(exports, imports, lone):
            continue
        if distance == 2 and not (_in_full(exports, lone) and _in_full(imports, lone)):
            continue
        yield exports, imports


def _distance(one: Printed, other: Printed) -> int:
    if one.clause.sentence == other.clause.sentence:
        return 0
    return 1 if one.clause.block == other.clause.block else 2


def _in_full(figure: Printed, lone: bool) -> bool:
    return (lone or figure.names(TermKind.AREA, figure.area)) and not figure.clause.time.inherited


def _belongs(one: Printed, other: Printed, lone: bool) -> bool:
    return (
        one.parts == other.parts
        and len(_owners(one) | _owners(other)) <= 1
        and same_place(one, other, lone)
        and coverage(one) == coverage(other)
        and variants(one) - {"total"} == variants(other) - {"total"}
        and not (from_elsewhere(one) or from_elsewhere(other))
    )


def _fits(balance: Printed, exports: Printed, imports: Printed) -> bool:
    side = 1 if balance.quantity.value < 0 else side_of(balance)
    stated = balance.interval if side >= 0 else -balance.interval
    habits = zip(readings_of(exports.quantity), readings_of(imports.quantity), strict=True)
    gaps = [one - other for one, other in habits]
    return any((gap if side else gap.magnitude()).meets(stated) for gap in gaps)


def _explanation(balance: Printed, exports: Printed, imports: Printed) -> str:
    gap = float(exports.quantity.value) - float(imports.quantity.value)
    finer = min(exports, imports, key=lambda p: p.quantity.step)
    amount = as_printed(finer.quantity, abs(gap), finer.quote)
    if abs(gap) * 10 < float(finer.quantity.value) or abs(gap) >= 1000 * float(
        finer.quantity.value
    ):
        amount = as_printed(balance.quantity, abs(gap), balance.quote)
    computed = "nothing" if not gap else f"a {_SIDES[1 if gap > 0 else -1]} of {amount}"
    side = -1 if balance.quantity.value < 0 else side_of(balance)
    return (
        f"exports of {exports.quote} less imports of {imports.quote} is {computed}, but the text "
        f"gives a {_SIDES[side]} of {balance.quote}"
    )
