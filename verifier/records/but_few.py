"""Home of extremes but for a few: "the lowest total but one since 2012", "the best bar two"."""

import re
from collections.abc import Sequence

from verifier.language.times.words import NUMBERS
from verifier.lazy import regex
from verifier.model.known import Value
from verifier.model.period import Period
from verifier.model.rule import Case

_BUT_FEW = regex(
    r",?\s(?:but|bar|save|except|except\sfor|barring|apart\sfrom|excepting)\s(?:for\s)?(?:only\s|just\s)?"
    r"(?P<few>one|two|three|four|five)\b(?!\s(?:of|in|thing|per|times?)\b|[-.,]?\d)",
    re.IGNORECASE,
)


def but_for_those_told(
    case: Case, beyond: Sequence[Period], rivals: dict[Period, Value]
) -> tuple[list[Period], dict[Period, Value]]:
    """What lies beyond an extreme, nothing where it is just so many as its words except; with
    fewer there is nothing that it is held against."""
    few = _excepted(case)
    if few is None or len(beyond) > few:
        return list(beyond), rivals
    if len(beyond) < few:
        return [], {}
    return [], {p: v for p, v in rivals.items() if p not in beyond}


def _excepted(case: Case) -> int | None:
    """How many the words of an extreme except, in it or right behind it."""
    clause, start = case.claim.clause, case.claim.clause.sentence.start
    first, last = clause.span.start - start, clause.span.end - start
    found = _BUT_FEW.search(clause.sentence_text, first, last)
    found = found or _BEHIND.match(clause.sentence_text, last)
    return NUMBERS.get(found["few"].lower()) if found is not None else None


_BEHIND = regex(rf"[^.,;:]{{0,20}}{_BUT_FEW.pattern}", re.IGNORECASE)
