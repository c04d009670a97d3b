"""Home of what words for an extreme are told of, where that is no measure at hand, or none of its
times: "the highest number of applications since 2015", "the bank's best quarter since 2019"."""

import re
from collections.abc import Sequence

from verifier.language.extremes.records_of_moves import MOVE, is_of_growth
from verifier.language.extremes.superlatives import STEP
from verifier.lazy import regex
from verifier.model.conjunctions import JOINING
from verifier.model.mention import TermKind
from verifier.model.period import PER_YEAR, Period
from verifier.model.rule import Case
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.stems import long_stems

_NUMBER_OF = regex(
    r"(?:[\w-]+est|most|least|best|worst)\s(?:[\w-]+\s){0,2}?(?:numbers?|counts?|tally|amounts?|"
    r"volumes?)\sof\s(?P<what>[a-z-]+)\b",
    re.IGNORECASE,
)
_WHOSE = regex(
    r"\W*(?:It|That|This)\s(?:was|is|marked|marks)\s(?:also\s)?the\s(?P<what>[a-z-]+)[’']s?\s$"
)
_HAD_ITS = regex(
    r"\W*The\s(?P<what>[a-z-]+)\s(?:has\s)?(?:had|posted|recorded|suffered|enjoyed|saw|endured|"
    r"notched)\s(?:its|their)\s$"
)
_FOR_WHOM = regex(
    rf"\sfor\s(?P<what>(?!{STEP}\b|an?\b|the\b|any\b|this\b|more\b|at\b)[a-z-]{{4,}})\b"
)
_OF_THE_NEXT = regex(
    rf"\d(?:[^.;]|\.\d)*\b{JOINING}\s"
    r"(?:(?:the|its|their|his|her|our)\s)?(?:[a-z-]+\s)?(?P<what>(?!were\s)[a-z-]{4,})\s"
    r"(?:(?:was|were|is|are|stood|hit|reached|rose|climbed|fell|sank|dropped|came)\s)?"
    r"(?:(?:at|to)\s)?(?:the|its|their|an?)\s$"
)
"""Up to an extreme of what another clause tells of than the figure: "4,436 tonnes went through, and
thirst was at its"."""
_MEAN = regex(
    r"\b[Tt]he\s(?:[a-z-]+\s)?(?P<what>average|mean|median)\b[^.;]{0,40}?,?\s(?:was|is|were)\s"
    r"(?:at\s)?(?:the|its|an?)\s$"
)
"""Up to an extreme of an average, which is none of the figures it is made of."""
_OF_A_GAP = regex(
    r"(?:[\w-]+est|most|least)\s(?:[\w-]+\s)?(?P<what>gap|gulf|spread|difference|divide|distance|"
    r"disparity|margin|lead|advantage|premium|discount)\s(?:between|over|to|with|on|in)\b",
    re.IGNORECASE,
)
"""The extreme of what lies between two measures, which is none of either: "the widest gap between
the two since 2018"."""
_A_GAP = regex(
    r"(?:.*[;:]\s)?\W*(?:(?:And|But|So|Yet)\s)?(?:[Tt]he|That|[Tt]heir)\s(?:[a-z-]+\s)?"
    r"(?P<what>gap|gulf|spread|difference|divide|disparity)\b[^;:]{0,80}"
)
"""Up to an extreme whose sentence is about what lies between two measures."""
_NOUNLESS = frozenset(
    "that this they which what there those these both each such volume volumes level levels "
    "total totals sum tally result outcome fall rise drop gain decline increase decrease loss jump "
    "growth slide pace change move improvement".split()
)
_GENERAL = _NOUNLESS | frozenset(
    "economy country nation state region industry sector market bloc zone euro union world "
    "capital index gauge figure rate total measure indicator number count reading series year "
    "month quarter week season economies countries firms exporters importers".split()
)


def is_told_of_another(case: Case) -> bool:
    """Whether the words of an extreme name something that the series has no word for."""
    clause = case.claim.clause
    text, start = clause.sentence_text, clause.span.start - clause.sentence.start
    end = clause.span.end - clause.sentence.start
    found = (
        _NUMBER_OF.match(text, start),
        _WHOSE.fullmatch(text, 0, start),
        _HAD_ITS.fullmatch(text, 0, start),
        _FOR_WHOM.match(text, end),
        _OF_A_GAP.match(text, start),
        None if case.forms.series.is_balance else _A_GAP.fullmatch(text, 0, start),
    )
    if _is_of_the_next_clause(case, text, start) or _is_of_one_month(case, text, start):
        return True
    named = {s.term.code for s in clause.terms if s.own and s.term.kind is TermKind.INDICATOR}
    if case.forms.series.indicator in named:
        return False
    series = case.forms.series
    standing = series.nature is Nature.RATE and series.transformation is Transformation.NONE
    if standing and is_of_growth(clause) and not long_stems("growth") & long_stems(series.title):
        return True  # the growth of unemployment is nobody's figure
    return any(one is not None and _is_unknown(one["what"], series) for one in found)


def _is_of_one_month(case: Case, text: str, start: int) -> bool:
    """Whether an extreme is one of moves from month to month, of which a rate over the year tells
    none: the biggest one-month jump may be one of the rate itself, whose level is no jump."""
    yearly = case.forms.series.transformation is Transformation.YEAR
    yearly = yearly and case.operation.name in ("level", "growth") and not case.claim.basis_stated
    return yearly and _MONTHLY_MOVE.match(text, start) is not None


_MONTHLY_MOVE = regex(
    rf"[\w-]+est\s(?:(?:one|single)-month|month(?:ly|-on-month|-to-month))\s{MOVE}\b", re.IGNORECASE
)


def _is_of_the_next_clause(case: Case, text: str, start: int) -> bool:
    """Whether the clause of an extreme behind a figure has a subject of its own, or one that is an
    average, which the series has no word for."""
    found = _OF_THE_NEXT.search(text, 0, start) or _MEAN.search(text, 0, start)
    if found is None or not _is_unknown(found["what"].lower(), case.forms.series):
        return False
    clause, what = case.claim.clause, found.span("what")
    told = (s for s in clause.terms if s.span is not None and s.term.kind is TermKind.INDICATOR)
    its = (s.span for s in told if s.term.code == case.forms.series.indicator)
    places = (span.start - clause.sentence.start for span in its if span is not None)
    return not any(what[0] - _NAME <= place < what[1] for place in places)


_NAME = 24
"""So far before the last noun of a name it may begin."""


def is_beaten_within_years(case: Case, beyond: Sequence[Period]) -> bool:
    """Whether a run of twelve months or more is beaten by none that ends in its own month, but only
    by those between: of all years to March the one with fewest fires, though not of all windows."""
    step = case.forms.series.frequency
    period = case.frame.period.to(step) or case.frame.period
    if not 1 < PER_YEAR.get(step, 0) <= period.count:
        return False
    return all(p.years_later(period.start.year - p.start.year) != period for p in beyond)


def _is_unknown(word: str, series: Series) -> bool:
    known = " ".join((series.title, series.unit, series.indicator or "", *series.aliases))
    known = known.replace("_", " ").lower()
    return word not in _GENERAL and not long_stems(word) & long_stems(known)
