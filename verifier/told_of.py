"""Home of what words for an extreme are told of, where that is no measure at hand:
"the highest number of applications since 2015", "the bank's best quarter since 2019"."""

import re

from verifier.language.records_of_moves import is_of_growth
from verifier.language.superlatives import STEP
from verifier.lazy import regex
from verifier.model.mention import TermKind
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
_GENERAL = frozenset(
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
    )
    named = {s.term.code for s in clause.terms if s.own and s.term.kind is TermKind.INDICATOR}
    if case.forms.series.indicator in named:
        return False
    series = case.forms.series
    standing = series.nature is Nature.RATE and series.transformation is Transformation.NONE
    if standing and is_of_growth(clause) and not long_stems("growth") & long_stems(series.title):
        return True  # the growth of unemployment is nobody's figure
    return any(one is not None and _is_unknown(one["what"], series) for one in found)


def _is_unknown(word: str, series: Series) -> bool:
    known = " ".join((series.title, series.unit, series.indicator or "", *series.aliases))
    known = known.replace("_", " ").lower()
    return word not in _GENERAL and not long_stems(word) & long_stems(known)
