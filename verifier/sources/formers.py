"""Home of formers: figures told as what was before, beside the one that is now.

"Revenue came to $11.7 billion, compared with $12.9 billion" has the present figure and a former
one. A story that gives the former as the present one has taken the wrong number of the right
sentence; one that turns the two round has both wrong.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from verifier.consistency.printed import HEDGES, Printed, by_sentence, same_unit
from verifier.lazy import regex
from verifier.model.comparing import AGAINST
from verifier.sources.document import Told
from verifier.sources.odds import same_stretch

_FURTHEST = 120
_LOOKS_BACK = regex(
    rf"(?:\b(?:from|{AGAINST}|instead of|after){HEDGES}"
    r"|\b(?:compared (?:with|to)|than (?:in )?|against|from) the (?:previous|prior|same|last) "
    r"(?:\w+ ){0,3}\(\s*"
    r"|\([^()]{2,20}[:,]\s*|^\s*\()$",
    re.IGNORECASE,
)
_FROM = regex(rf"\bfrom{HEDGES}$", re.IGNORECASE)
_ON_TO = regex(rf"[^,.;]{{0,40}}\bto{HEDGES}$", re.IGNORECASE)
_SET_BACK = regex(
    r"\b(?:from|compared|against|versus|after|instead of|had been|once|used to)\b[^,.;]{0,40}$"
    r"|\b(?:than|ahead of|above|below|short of|behind)(?:\s+\S+){0,2}\s*$",
    re.IGNORECASE,
)
_PAST = regex(
    r"\b(?:ago|earlier|before|previous\w*|prior|former\w*|last|same|then|until|when|since|had|"
    r"once|used to|back in|at the time)\b",
    re.IGNORECASE,
)
_STANDS = ("level", "share", "average", None)
_PIECE = 45
_AND = regex(r",?\s*(?:and|,)\s*", re.IGNORECASE)
_NEVER = (date.min, date.min, False)


@dataclass(frozen=True, slots=True)
class Formers:
    """Which figures of a text are former ones: the present one of each, and the reverse."""

    present: Mapping[int, Printed]
    former: Mapping[int, Printed]

    @classmethod
    def of(cls, pairs: Iterable[tuple[Printed, Printed]]) -> "Formers":
        """Those of pairs of a present and a former figure, by the identity of each."""
        found = list(pairs)
        return cls({id(old): new for new, old in found}, {id(new): old for new, old in found})


def pairs_among(figures: Sequence[Printed]) -> Iterable[tuple[Printed, Printed]]:
    """The present and the former figure of each pair in the sentences of a text."""
    return [pair for sentence in by_sentence(figures) for pair in _pairs(sentence)]


def _pairs(sentence: Sequence[Printed]) -> Iterable[tuple[Printed, Printed]]:
    """The same for one sentence."""
    levels = [p for p in sentence if p.operation in _STANDS and p.asserted]
    for place, (one, other) in enumerate(pairwise(levels)):
        gap = one.gap_to(other)
        if not same_unit(one, other) or len(gap) > _FURTHEST:
            continue
        if _FROM.search(one.lead) and _ON_TO.fullmatch(gap):
            yield other, one
        elif looks_back(gap) and not _FROM.search(one.lead):
            yield from _in_turn(levels, place)


def _in_turn(levels: Sequence[Printed], place: int) -> Iterable[tuple[Printed, Printed]]:
    """The pair at a place, or the pairs of "38 and 96, compared with 52 and 121"; none where it is
    open which belongs to which."""
    behind = levels[place + 1 :]
    count = 1
    while count < len(behind) and _AND.fullmatch(behind[count - 1].gap_to(behind[count])):
        count += 1
    if count <= place + 1:
        yield from zip(levels[place + 1 - count : place + 1], behind[:count], strict=True)


def in_tables(told: Sequence[Told]) -> Iterable[tuple[Printed, Printed]]:
    """The newest figure of each row of a table with each earlier one of the row."""
    rows: dict[tuple[str, int, str], list[Printed]] = {}
    for one in told:
        if one.row and one.printed.moment is not None:
            rows.setdefault((one.path, one.line, one.measure), []).append(one.printed)
    for row in rows.values():
        newest = max(row, key=lambda p: p.moment or _NEVER)
        for old in row:
            if (old.moment or _NEVER)[1] < (newest.moment or _NEVER)[0]:
                yield newest, old


def looks_back(gap: str) -> bool:
    """Whether the words before a figure make it the former one of what stands before them."""
    return bool(_LOOKS_BACK.search(gap))


def told_as_present(figure: Printed, formers: Formers, old: Printed) -> bool:
    """Whether the text of a figure tells it of now, with no word for the time of `old`."""
    if id(figure) in formers.present or not figure.asserted:
        return False
    if figure.clause.link != "to" and _SET_BACK.search(figure.lead):
        return False
    if _PAST.search(figure.tail[:_PIECE]):
        return False
    if _PAST.search(figure.lead[-_PIECE:]):
        return False
    mine, theirs = figure.moment, old.moment
    if mine is None or theirs is None or old.clause.time.inherited:
        return True
    return not same_stretch(mine, theirs)
