"""Home of `parts_and_total`, lists: figures listed behind a colon, "of that", or as bullets.

| what is printed                                           | contradicted when             |
| --------------------------------------------------------- | ----------------------------- |
| "318 reports: 142 phones, 97 wallets and 82 bikes"         | one slip would make them add  |
|                                                           | up                            |
| "640 million. Of that, 210 million went to sport, 185 ..." | the parts are more in all     |
| "Killed were:" and a bullet for each kind, below a figure  | they are more in all by a slip |
| "Sales came to 9,310:" and bullets, the last of "others"   | they do not add up             |
| "48.6m. It goes to four sites: 17.2m for ..., 13.9m ..."   | the four do not add up         |
| "19 of the 36 seats, Labour 11, the Greens 7 and others 2" | they are more in all           |
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.printed import (
    UNSURE,
    Printed,
    by_sentence,
    finding,
    is_counted,
    same_unit,
    sum_of,
)
from verifier.consistency.slips import explains
from verifier.lazy import regex
from verifier.model.article import Article, Role
from verifier.model.clause import Context
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "parts_and_total"

_COLON = regex(r"[^:;.]{0,140}:\s*(?:[A-Za-z ]{0,20}\s)?(?:[$£€¥])?$")
_OF_THAT = regex(r"(?:Of|From) (?:that|this|those|these|which)(?: (?:sum|total|amount))?,?\s", re.I)
_OF_A_PLACE = regex(r"\s+(?:on|in|at|from)\s+(?:[A-Z]|the\s+[a-z])")
"""Bare numbers of several places count one kind of thing, each once."""
_NESTED = regex(
    r"\b(?:of which|of whom|including|up from|down from|from|compared|than|versus|against|while|"
    r"but|ago|earlier|rose|fell|grew|per|each|more|less|fewer|at least|each)\b",
    re.IGNORECASE,
)
_COMPLETE = regex(
    r"\b(?:were|was|are|as follows|made up|consists?|consisted|compris\w+|broken down|breakdown|"
    r"divided|split|of (?:these|those|them|which|whom))\b[^.:]{0,30}:$",
    re.IGNORECASE,
)
_NUMBERS = "three four five six seven eight nine ten".split()
_COUNTED = regex(
    rf"\b(?P<number>{'|'.join(_NUMBERS)})\s+(?:[a-z-]+\s+){{0,2}}[a-z-]+:\s", re.IGNORECASE
)
"""How many parts a list behind a colon has."""
_OF_THE = regex(r"\s+(?:out )?of\s+(?:the|its)\s+$", re.IGNORECASE)
_NAMED = regex(
    r"[^,;:.\d]{0,50}(?:,|,?\s+and|;)\s+(?:the\s+)?(?:[A-Z][\w’'-]*|independents|others)"
    r"(?:\s+[A-Z][\w’'-]*){0,3}(?:\s+(?:with|won|took|got))?\s+$"
)
"""From one item of a list to the next, which has a name and then its number."""
_OTHERS_GET = regex(
    r"\b(?:others?|the (?:rest|remainder|others?)|everything else|all others?)\b[^,;.\d]*$", re.I
)
_ON_OTHERS = regex(
    r"\s*(?:on|for|to|from|in)\s+(?:everything else|all else|others?|the rest|the remainder)\b",
    re.I,
)
_OTHERS = regex(r"^\W*(?:all\s+)?(?:the\s+)?(?:others?|rest|remainder|remaining)\b", re.I)
_ODD = UNSURE - {Context.FORECAST, Context.TARGET}
"""What is planned may be told of the whole or of its parts."""
_FEWEST = 3


def mislisted(figures: Sequence[Printed], article: Article | None) -> Iterator[Finding]:
    """Lists that do not add up to the figure they are a list of."""
    before: Sequence[Printed] = ()
    told: list[Printed] = []
    for sentence in by_sentence(figures):
        yield from _behind_a_colon(sentence)
        yield from _so_many(told, sentence)
        yield from _of_the_seats(sentence)
        told.extend(sentence)
        if before and before[0].clause.block == sentence[0].clause.block:
            yield from _of_that(before, sentence)
        before = sentence
    if article is not None:
        yield from _bullets(figures, article)


def _behind_a_colon(sentence: Sequence[Printed]) -> Iterator[Finding]:
    if len(sentence) <= _FEWEST:
        return
    whole, *parts = sentence
    between = [a.gap_to(b) for a, b in pairwise(parts)]
    tail = parts[-1].tail
    if not _COLON.fullmatch(whole.gap_to(parts[0])) or _NESTED.search(" ".join((*between, tail))):
        return
    if not _plain_list(whole, parts) or len(tail) > _TAIL:
        return
    more = sum(p.quantity.value for p in parts) > whole.quantity.value
    apart = more and all(_OF_A_PLACE.match(p.tail) for p in parts)
    closed = bool(_OTHERS_GET.search(between[-1]) or _ON_OTHERS.match(tail)) and not sum_of(
        parts
    ).meets(whole.interval)
    if apart or closed or explains([p.quantity for p in parts], whole.quantity, swap=True):
        yield _finding(whole, parts)


def _so_many(told: Sequence[Printed], sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "It goes to four sites: 17.2m for ..." and three more, of the one sum told before."""
    text = sentence[0].clause.sentence_text
    counted = _COUNTED.search(text)
    parts = [p for p in sentence if counted and len(p.lead) >= counted.end()]
    if counted is None or len(parts) != _NUMBERS.index(counted["number"].lower()) + _FEWEST:
        return
    block = parts[0].clause.block
    near = [p for p in told if p.in_title or 0 <= block - p.clause.block <= 1]
    wholes = [p for p in near if _plain_list(p, parts)]
    gaps = " ".join([a.gap_to(b) for a, b in pairwise(parts)])
    if not wholes or _NESTED.search(f"{gaps} {parts[-1].tail}"):
        return
    added = sum_of(parts)
    if len({p.quantity.value for p in wholes}) == 1 and not added.meets(wholes[-1].interval):
        yield _finding(wholes[-1], parts)


def _of_the_seats(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "The Centre took 19 of the 36 seats, Labour 11, the Greens 7 and independents 2"."""
    if len(sentence) < _FEWEST + 1 or not _OF_THE.fullmatch(sentence[0].gap_to(sentence[1])):
        return
    first, whole, *rest = sentence
    gaps = [whole.gap_to(rest[0]), *(a.gap_to(b) for a, b in pairwise(rest))]
    end = next((n for n, gap in enumerate(gaps) if not _NAMED.fullmatch(gap)), len(gaps))
    parts = [first, *rest[:end]]
    if len(parts) < _FEWEST or not _plain_list(whole, parts) or not is_counted(whole.quantity):
        return
    if whole.interval.below(sum_of(parts)):
        yield _finding(whole, parts)


def _of_that(before: Sequence[Printed], parts: Sequence[Printed]) -> Iterator[Finding]:
    opening = parts[0].lead
    if len(parts) < _FEWEST or not _OF_THAT.fullmatch(opening):
        return
    between = [a.gap_to(b) for a, b in pairwise(parts)]
    like = [p for p in before if p.quantity.unit == parts[0].quantity.unit]
    if len(like) != 1 or not _plain_list(like[0], parts) or _NESTED.search(" ".join(between)):
        return
    whole = like[0]
    if whole.quantity.unit in ("percent", "ratio", None) or not whole.is_plain:
        return
    if whole.interval.below(sum_of(parts)):
        yield _finding(whole, parts)


def _plain_list(whole: Printed, parts: Sequence[Printed]) -> bool:
    """Whether all are plain amounts of one kind, and the whole is more than each part."""
    every = (whole, *parts)
    kinds = {p.quantity.unit for p in every}
    counted = all(is_counted(p.quantity) for p in every)
    return (
        (len(kinds) == 1 or counted)
        and kinds.isdisjoint(("percent", "ratio", "percentage_points"))
        and all(p.quantity.upper is None and p.quantity.value > 0 for p in every)
        and all(p.is_plain for p in parts)
        and all(p.clause.figure is None or p.clause.figure.per is None for p in every)
        and len({frozenset(_ODD & set(p.clause.context)) for p in every}) == 1
        and whole.quantity.value > max(p.quantity.value for p in parts)
    )


def _bullets(figures: Sequence[Printed], article: Article) -> Iterator[Finding]:
    """A list of bullets with one count each, below a line that ends in a colon."""
    by_block: dict[int, list[Printed]] = {}
    for figure in figures:
        by_block.setdefault(figure.clause.block, []).append(figure)
    blocks = article.blocks
    for start, block in enumerate(blocks):
        if block.role is not Role.BULLET or (start and blocks[start - 1].role is Role.BULLET):
            continue
        end = next(
            (n for n in range(start, len(blocks)) if blocks[n].role is not Role.BULLET), None
        )
        numbers = range(start, len(blocks) if end is None else end)
        items = [by_block.get(n, []) for n in numbers]
        intro = blocks[start - 1].span.of(article.text) if start else ""
        if len(items) < _FEWEST or any(len(item) != 1 for item in items):
            continue
        parts = [item[0] for item in items]
        above = [p for n in (start - 2, start - 1) for p in by_block.get(n, []) if n >= 0]
        wholes = [p for p in above if _plain_list(p, parts)]
        if len(wholes) != 1:
            continue
        last = blocks[numbers[-1]].span.of(article.text)
        closed = intro.rstrip().endswith(":") and _OTHERS.search(last)
        if closed and wholes[0].clause.block == start - 1:
            if not sum_of(parts).meets(wholes[0].interval):
                yield _finding(wholes[0], parts)
        elif _COMPLETE.search(intro) and _is_more(wholes[0], parts):
            yield _finding(wholes[0], parts)


def _is_more(whole: Printed, parts: Sequence[Printed]) -> bool:
    quantities = [p.quantity for p in parts]
    added = sum(q.value for q in quantities)
    return added > whole.quantity.value and explains(quantities, whole.quantity)


def _finding(whole: Printed, parts: Sequence[Printed]) -> Finding:
    value = float(sum(p.quantity.value for p in parts))
    money = same_unit(whole, parts[0]) and parts[0].quantity.unit == whole.quantity.unit
    like = parts[0] if money else whole
    total = as_printed(like.quantity, value, like.quote)
    quotes = [p.quote for p in parts]
    listed = f"{', '.join(quotes[:-1])} and {quotes[-1]}"
    return finding(
        REASON,
        f"{listed} add up to {total}, but the text gives a total of {whole.quote}",
        whole,
        *parts,
    )


_TAIL = 40
