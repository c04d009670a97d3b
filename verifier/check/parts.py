"""Home of the parts of a year that a text tells: its seasons, early and late months, its end."""

import re

from verifier.model.claim import Claim
from verifier.model.period import PER_YEAR, Frequency
from verifier.model.series import Nature, Series

_PART = re.compile(
    r"\b(?:spring|summer|autumn|winter|fall|early|late|middle|start|beginning|turn)\b|\bmid-",
    re.IGNORECASE,
)
_END = re.compile(r"\b(?:end|close) of\b|\bend-", re.IGNORECASE)


def _told(claim: Claim) -> str:
    """The words of a claim's time; empty where they stand in another sentence."""
    told, clause = claim.clause.time.mention, claim.clause
    start = told.span.start - clause.sentence.start if told is not None else -1
    return "" if told is None or start < 0 else clause.sentence_text[start : start + len(told.span)]


def is_a_part_told(claim: Claim) -> bool:
    """Whether a time is a season, or the early, middle or late part of a year."""
    return _PART.search(_told(claim)) is not None


def ends_told(claim: Claim, series: Series) -> bool:
    """Whether a level is that of the end of a year, which a measure in shorter steps holds: "the
    population was 41.5m at the end of 2025"."""
    period = claim.clause.time.period
    if period is None or period.frequency is not Frequency.YEAR or period.count > 1:
        return False
    standing = series.nature is not Nature.FLOW and PER_YEAR.get(series.frequency, 0) > 1
    return standing and claim.operation in ("level", None) and _END.search(_told(claim)) is not None


_AT_ITS_END = re.compile(
    r"(?:at|by|from) the (?:end|close) of\b|(?:at|by) (?:year-)?end", re.IGNORECASE
)


def is_a_years_end(claim: Claim) -> bool:
    """Whether the time is the end of a year, where prices and rates are not its mean: "$28.90 at
    the end of 2024"."""
    mention, period = claim.clause.time.mention, claim.clause.time.period
    if mention is None or period is None or period.count > 1:
        return False
    start = mention.span.start - claim.clause.sentence.start
    if period.frequency is not Frequency.YEAR or start < 0:
        return False
    return _AT_ITS_END.match(claim.clause.sentence_text, start) is not None
