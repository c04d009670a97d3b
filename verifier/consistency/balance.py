"""Home of `balance_identity`: exports less imports is the balance."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from verifier.consistency.interval import readings_of
from verifier.consistency.printed import (
    Printed,
    alike,
    by_sentence,
    finding,
    is_counted,
    same_unit,
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
from verifier.consistency.slips import explains
from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.mention import TermKind
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "balance_identity"
_PAIR = 2
_CAME = regex(r"\b(?:came|arrived|immigrated|moved (?:in|to)|entered)\b", re.IGNORECASE)
_LEFT = regex(r"\s+(?:[a-z]+\s+)?(?:left|emigrated|departed|moved (?:away|out))\b", re.I)
_NET = regex(
    r"(?:Net (?:im|e|in-)?migration|The net (?:inflow|gain))\s+(?:was|came to|stood at|is)\s+",
    re.IGNORECASE,
)
_OWNER = regex(r"\b[A-Z][\w-]*[’']s\b")
_COINS = frozenset("crown krona franc peso rupee dinar dollar pound mark shilling".split())
"""Currencies of several countries, where the text does not say whose."""
_IN = regex(r"\b(?:revenues?|income|receipts|takings|tax take)\b[^,;.\d]*$", re.IGNORECASE)
_OUT = regex(r"\b(?:spending|expenditures?|outlays?|outgoings)\b[^,;.\d]*$", re.IGNORECASE)
_REACH = 60
_OF_GOODS = frozenset(("goods", "merchandise", "visible"))
_SIDES = {-1: "deficit", 0: "balance", 1: "surplus"}


def unbalanced(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Balances that are not the exports less the imports printed for the same period.

    The exports and imports must stand in one paragraph, or be named in full each; where any
    printed balance agrees with them, the others are taken to be of another coverage.
    """
    units = _units(figures)
    money = [p for p in figures if _is_money(p, units.get(p.order))]
    lone = lone_area(money)
    for levels in alike(money, lambda p: (p.moment, units[p.order])):
        yield from _unbalanced(levels, lone)


def unbudgeted(figures: Sequence[Printed]) -> Iterator[Finding]:
    """A budget gap that revenue and spending, told side by side close by, miss by one slip."""
    sentences = by_sentence(figures)
    for place, sentence in enumerate(sentences):
        for one, other in pairwise(sentence):
            if not _are_two_sides(one, other):
                continue
            near = [p for s in sentences[max(0, place - 2) : place + 3] for p in s]
            block = one.clause.block
            gaps = [
                p
                for p in near
                if p not in (one, other)
                and same_unit(p, one)
                and abs(p.clause.block - block) <= 1
                and p.indicator == "budget_balance"
                and p.operation == "level"
            ]
            difference = (one.interval - other.interval).magnitude()
            if any(difference.meets(p.interval.magnitude()) for p in gaps):
                continue
            less, more = sorted((one, other), key=lambda p: p.quantity.value)
            slips = [p for p in gaps if explains([less.quantity, p.quantity], more.quantity)]
            if len({p.quantity.value for p in slips}) == 1:
                value = float(more.quantity.value - less.quantity.value)
                said = (
                    f"{one.quote} and {other.quote} are "
                    f"{as_printed(slips[0].quantity, value, slips[0].quote)} apart, but the text "
                    f"gives a gap of {slips[0].quote}"
                )
                yield finding(REASON, said, one, other, slips[0])


def _are_two_sides(one: Printed, other: Printed) -> bool:
    """Whether one is what comes in and the other what goes out, in one breath."""
    sides = (_IN.search(one.lead[-_REACH:]), _OUT.search(one.gap_to(other)))
    turned = (_OUT.search(one.lead[-_REACH:]), _IN.search(one.gap_to(other)))
    told = all(p.operation == "level" and p.is_plain for p in (one, other))
    return told and same_unit(one, other) and (all(sides) or all(turned))


def _unbalanced(levels: Sequence[Printed], lone: bool) -> Iterator[Finding]:
    """The same among levels of one period and currency."""
    taken: set[int] = set()
    for exports, imports in _pairs(levels, lone):
        if exports.order in taken or imports.order in taken:
            continue
        told = [p for p in levels if p.indicator == "trade_balance"]
        balances = [p for p in told if _belongs(p, exports, lone) and _belongs(p, imports, lone)]
        if not balances and not any(_fits(p, exports, imports) for p in told):
            balances = [p for p in told if _goes_with(p, exports, imports, lone)]
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


def _units(figures: Sequence[Printed]) -> dict[int, str]:
    """The currency of each amount, by order: its own, or that of the one before it in its sentence
    where it prints none ("exports fell to 133.5 billion crowns, imports were 85.2 billion")."""
    found: dict[int, str] = {}
    for sentence in by_sentence(figures):
        last = ""
        for figure in sentence:
            unit = figure.quantity.unit or last
            if is_currency(unit) or unit in _COINS:
                found[figure.order] = last = unit
    return found


def _is_money(figure: Printed, unit: str | None) -> bool:
    return unit is not None and (
        figure.is_level
        and figure.asserted
        and figure.moment is not None
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
        _same_parts(one, other)
        and len(_owners(one) | _owners(other)) <= 1
        and same_place(one, other, lone)
        and coverage(one) == coverage(other)
        and variants(one) - {"total"} == variants(other) - {"total"}
        and not (from_elsewhere(one) or from_elsewhere(other))
    )


def _same_parts(one: Printed, other: Printed) -> bool:
    """Whether both are for one partner and part, adjusted alike; of one that no series holds, its
    words tell no adjustment."""
    untold = any(p.verdict.series is None and p.parts[-1] is None for p in (one, other))
    return one.parts[:-1] == other.parts[:-1] and (untold or one.parts == other.parts)


def _goes_with(balance: Printed, exports: Printed, imports: Printed, lone: bool) -> bool:
    """Whether a balance "in goods" is that of exports and imports of which nothing is said, as one
    slip of the fingers away."""
    both = coverage(exports) | coverage(imports)
    said = coverage(balance) | {None}
    near = all(
        same_place(balance, p, lone)
        and balance.parts[0] == p.parts[0]
        and p.parts[1] is None
        and balance.parts[1] in said
        for p in (exports, imports)
    )
    words = variants(balance) ^ variants(exports)
    of_goods = coverage(balance) and coverage(balance) <= _OF_GOODS
    plain = not both and of_goods and words <= coverage(balance) | {"total"}
    less, more = sorted((exports, imports), key=lambda p: p.quantity.value)
    quantities = (less.quantity, balance.quantity, more.quantity)
    slip = all(q.unit in (None, balance.quantity.unit) for q in quantities) and explains(
        quantities[:2], quantities[2]
    )
    return bool(plain and near and slip and _distance(balance, exports) < _PAIR + 1)


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
