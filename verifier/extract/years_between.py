"""Home of moves between years: "from 2015/16 to 2025/26 the bill has risen by 39%"."""

import re
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.period import PER_YEAR, Period


def over_years(clause: Clause) -> Clause:
    """The clause with the last of the years that a change is told over, set against the first:
    "between 2015 and 2025 the number grew by 14%"."""
    period, mention = clause.time.period, clause.time.mention
    if period is None or mention is None or clause.baseline is not None:
        return clause
    if clause.basis is not None and not _MEAN_OF_YEARS.search(clause.before):
        return clause
    step = PER_YEAR.get(period.frequency, period.count)
    if period.count % step or period.count < 3 * step:
        return clause
    words = clause.sentence_text[max(0, mention.span.start - clause.sentence.start) :]
    if not (_BETWEEN_YEARS if step == 1 else _BETWEEN_SPLIT_YEARS).match(words):
        return clause
    first = Period(period.frequency, period.first, period.first + step - 1)
    last = Period(period.frequency, period.last - step + 1, period.last)
    base = replace(clause.time, period=first)
    return replace(clause, time=replace(clause.time, period=last), baseline=base)


_BETWEEN_YEARS = regex(r"(?:between|from)\s", re.IGNORECASE)
_BETWEEN_SPLIT_YEARS = regex(
    r"(?:(?:between|from)\s)?\d{4}[/–-]\d{2,4}\s(?:to|and)\s\d{4}[/–-]\d{2,4}\b", re.IGNORECASE
)
"""How years are told that a move lies between, those of the calendar and of schools or budgets."""
_MEAN_OF_YEARS = regex(
    r"\b(?:average annual|annual average|compound(?:ed)?|mean annual|average yearly)\b",
    re.IGNORECASE,
)
