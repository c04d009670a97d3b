"""Home of `per_head`: an amount, the people that share it, and what is printed for each of them.

| what is printed                                                 | contradicted when          |
| --------------------------------------------------------------- | -------------------------- |
| "14.7 billion. With a population of 6.1 million, that is 2,410   | the one over the other is  |
| per head"; "that works out at £30 for each of 80,000 residents"  | another amount             |
| "5.6 million people drink 67,000 tonnes, or 12 kilos a head"     | so here                    |
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.consistency.interval import Interval
from verifier.consistency.printed import (
    UNSURE,
    Printed,
    by_sentence,
    finding,
    is_counted,
)
from verifier.consistency.slips import exchanged
from verifier.lazy import regex
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "per_head"

_EACH = regex(
    r"\s*(?:[a-z]+\s)?(?:each\b|apiece|(?:per|an?|every|for (?:each|every)(?: one)?(?: of)?)\s+"
    r"(?:single\s+)?(?:the\s+)?(?:[\w’']+\s+)?(?:head|capita|person|people|resident|inhabitant|"
    r"citizen|household|home|pupil|student|patient|passenger|visitor|worker|employee|taxpayer|"
    r"member|customer|family|voter|user|subscriber|(?=\d))s?\b)",
    re.IGNORECASE,
)
_APIECE = regex(r"\s*(?:each|apiece)\b", re.IGNORECASE)
_BACK = regex(
    r"\b(?:that|this|which)\s+(?:comes|works|amounts|is|equals|means|would be|makes|adds up|"
    r"equates)\b|\bequivalent\b|\bequal to\b",
    re.IGNORECASE,
)
_OR = regex(
    r"[^;:.\d]{0,60}?[,–—(]\s*(?:or|that is|equal to|equivalent to)\s+(?:\w+\s+){0,2}(?:[$£€¥])?$"
)
_FOR_EACH = regex(r"\s*(?:[a-z]+\s)?(?:for|to)\s+(?:each|every one|all)\s+of\b", re.IGNORECASE)
_PEOPLE = frozenset(
    "person resident inhabitant citizen household home pupil student patient passenger visitor "
    "worker employee taxpayer member customer family voter user subscriber islander child "
    "adult".split()
)
_POPULATION = regex(r"\bpopulation\s+of\s+(?:about |around |some |nearly |just over )?$", re.I)
_HOMES = frozenset(("household", "home", "family"))
_HOME = regex(r"\b(?:households?|homes?|famil(?:y|ies))\b", re.IGNORECASE)
_NEAR = 40
_OTHER_SPAN = regex(
    r"\b(?:a|per|each|every)\s+(?:day|week|month|hour)\b|\b(?:daily|weekly|monthly)\b",
    re.IGNORECASE,
)
_MEAN = regex(r"\b(?:average|median|up to|as much as|poorest|richest|eligible|adults?)\b", re.I)
_MASS = {"tonne": 1000.0, "kilogram": 1.0, "litre": 1.0, "hectolitre": 100.0}
_SLACK = 0.02
"""Rounding on the way allows so much beyond the printed digits."""


def misshared(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Amounts for each that are not the amount over the heads."""
    before: Sequence[Printed] = ()
    for sentence in by_sentence(figures):
        for share in sentence:
            heads = [p for p in sentence if p is not share and _counts_heads(p)]
            heads = heads or _shared_among(share, sentence)
            if len(heads) != 1 or not _is_share(share):
                continue
            wholes = _wholes(share, heads[0], sentence, before)
            if wholes and not any(_fits(share, whole, heads[0]) for whole in wholes):
                meant = [whole for whole in wholes if _exchanged(share, whole, heads[0])]
                meant = wholes if len(wholes) == 1 else meant
                if len(meant) == 1 and _one_time(share, meant[0]):
                    yield _finding(share, meant[0], heads[0])
        before = sentence


def _shared_among(share: Printed, sentence: Sequence[Printed]) -> list[Printed]:
    """The things that an amount "each" is of, where one figure counts any: "40 jets worth $5.2
    billion, or $130 million each"."""
    if not _APIECE.match(share.tail):
        return []
    unit = share.quantity.unit
    counted = [p for p in sentence if p is not share and p.quantity.unit not in (None, unit)]
    things = [p for p in counted if is_counted(p.quantity) and p.quantity.unit not in _MASS]
    return [p for p in things if p.quantity.value >= 2 and p.quantity.upper is None]


def _counts_heads(figure: Printed) -> bool:
    named = figure.quantity.unit in _PEOPLE or bool(_POPULATION.search(figure.lead))
    return named and figure.quantity.value >= 2 and figure.quantity.upper is None


def _is_share(figure: Printed) -> bool:
    each = _EACH.match(figure.tail) or _FOR_EACH.match(figure.tail)
    per = figure.clause.figure.per if figure.clause.figure else None
    return (
        bool(each or per in ("head", "capita", "person", "resident", "inhabitant"))
        and figure.quantity.unit is not None
        and figure.quantity.upper is None
        and figure.quantity.value > 0
        and not UNSURE & set(figure.clause.context)
        and not _MEAN.search(figure.clause.sentence_text)
    )


def _wholes(
    share: Printed, heads: Printed, sentence: Sequence[Printed], before: Sequence[Printed]
) -> list[Printed]:
    """What is shared: of the same sentence where "or" ties the two, else what "that" stands for."""
    place = sentence.index(share)
    if (
        place
        and sentence[place - 1] is not heads
        and _OR.fullmatch(sentence[place - 1].gap_to(share))
    ):
        whole = sentence[place - 1]
        between = [p for p in sentence[:place] if p is not heads and _like(p, share)]
        return [whole] if between == [whole] else []
    if len(sentence) != 2 or not _BACK.search(share.lead) or not before:
        return []
    if before[-1].clause.block not in (share.clause.block, share.clause.block - 1):
        return []
    return [p for p in before if _like(p, share) and p.is_plain]


def _like(whole: Printed, share: Printed) -> bool:
    units = (whole.quantity.unit, share.quantity.unit)
    same = units[0] == units[1] or all(unit in _MASS for unit in units)
    level = whole.quantity.value > share.quantity.value and whole.quantity.upper is None
    return same and level and not UNSURE & set(whole.clause.context)


def _one_time(share: Printed, whole: Printed) -> bool:
    """Whether neither is for a day or month where the other may be for a year, and homes are not
    told as heads."""
    texts = (share.clause.sentence_text, whole.clause.sentence_text)
    return not any(_OTHER_SPAN.search(text) for text in texts)


def _quotient(share: Printed, whole: Printed, heads: Printed) -> Interval:
    factor = 1.0
    if whole.quantity.unit != share.quantity.unit:
        factor = _MASS[whole.quantity.unit or ""] / _MASS[share.quantity.unit or ""]
    found = whole.interval.over(heads.interval)
    return Interval(found.low * (1 - _SLACK), found.high * (1 + _SLACK)).scaled(factor)


def _fits(share: Printed, whole: Printed, heads: Printed) -> bool:
    if heads.quantity.unit not in _HOMES and _HOME.search(share.tail[:_NEAR]):
        return True
    return _quotient(share, whole, heads).meets(share.interval)


def _exchanged(share: Printed, whole: Printed, heads: Printed) -> bool:
    """Whether two digits exchanged make the printed share of the true one."""
    quotient = whole.quantity.value / heads.quantity.value
    coarse = max(share.quantity.step, share.quantity.coarse_step())
    if whole.quantity.unit != share.quantity.unit:
        return False
    true, said = (
        replace(share.quantity, value=(value / coarse).to_integral_value() * coarse, step=coarse)
        for value in (quotient, share.quantity.value)
    )
    return exchanged(true, said)


def _finding(share: Printed, whole: Printed, heads: Printed) -> Finding:
    factor = 1.0
    if whole.quantity.unit != share.quantity.unit:
        factor = _MASS[whole.quantity.unit or ""] / _MASS[share.quantity.unit or ""]
    value = float(whole.quantity.value) / float(heads.quantity.value) * factor
    amount = as_printed(share.quantity, value, share.quote)
    return finding(
        REASON,
        f"{whole.quote} for {heads.quote} is {amount} each, but the text says {share.quote}",
        share,
        whole,
        heads,
    )
