"""Home of `date_order`, months: a figure set against one of a month that had not come.

"Slowed to 2.9% in October from 3.3% in November", "fell 0.8% in June, after declines of 0.3% in
May and 1.1% in July": as both months are looked up backwards from the day of publication, the one
that is told as the earlier comes right after the other. Not where a year is named or may be meant:
"18,200 in September, down from 19,450 in December" is since the end of last year.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from verifier.consistency.printed import Printed, by_sentence, finding, same_unit
from verifier.consistency.wording import is_to, runs_from
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.months import MONTHS
from verifier.model.verdict import Finding

REASON = "date_order"

_NAMES = "|".join((*MONTHS, "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"))
_IN = regex(rf"\s*(?:[a-z]+\s){{0,2}}in\s+(?P<month>{_NAMES})\b\.?(?!\s+(?:of\b|\d|last\b|this\b))")
_YEAR = regex(
    r"\b(?:19|20)\d\d\b|\byears?\b|\blast\b|\bago\b|\bannual|\bpeak|\bsince\b|\brecord\b|\bforecast|"
    r"\bexpect|\bwill\b|\bby\b",
    re.IGNORECASE,
)
_AFTER = regex(
    r",?\s+(?:after|following)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:declines?|falls?|drops?|rises?|"
    r"increases?|gains?|decreases?|growth|readings?|contractions?)\s+of\s*$",
    re.IGNORECASE,
)
_APART = regex(r",\s*(?:up|down)\s+(?:\w+ly\s+)?from\s*$", re.IGNORECASE)
_LISTED = regex(
    rf"\s*(?:[a-z]+\s){{0,2}}(?:in\s+(?:{_NAMES})\b\.?)?,?\s+(?:(?:and|or)\s+)?(?:of\s+)?"
)
"""What leads from one earlier figure to the next of a list: "0.3% in May and 1.1% in July"."""
_LATEST = 3
"""The figure that is told is of one of so many months before publication."""


def misordered_months(figures: Sequence[Printed], article: Article | None) -> Iterator[Finding]:
    """Pairs of figures of which the one told as earlier is of the later month."""
    if article is None or article.published is None:
        return
    for sentence in by_sentence(figures):
        if not _YEAR.search(sentence[0].clause.sentence_text):
            yield from _among(sentence, article.published)


def _among(sentence: Sequence[Printed], published: date) -> Iterator[Finding]:
    for place, one in enumerate(sentence[:-1]):
        month = _month(one)
        if month is None or _back(month, published) > _LATEST:
            continue
        for last, other in pairwise(sentence[place:]):
            if not same_unit(one, other):
                break
            if not (_tied(one, other) if last is one else _LISTED.fullmatch(last.gap_to(other))):
                break
            told = _month(other)
            follows = told is not None and (told - month) % 12 == 1
            if told is not None and follows and _back(told, published) < _back(month, published):
                said = (
                    f"{other.quote} of {MONTHS[told - 1]} is told as before {one.quote} of "
                    f"{MONTHS[month - 1]}, but {MONTHS[told - 1]} comes later"
                )
                yield finding(REASON, said, one, other)


def _tied(one: Printed, other: Printed) -> bool:
    """Whether the words make the second figure the earlier one."""
    gap = one.gap_to(other)
    return (is_to(one) and runs_from(gap)) or bool(_AFTER.search(gap) or _APART.search(gap))


def _month(figure: Printed) -> int | None:
    """The month, without a year, that a figure stands in, right behind it."""
    found = _IN.match(figure.tail)
    return None if found is None else _number(found["month"])


def _number(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))


def _back(month: int, published: date) -> int:
    """How many months before that of publication a month was last, 0 for the same."""
    return (published.month - month) % 12
