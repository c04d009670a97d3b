"""Home of asides that explain a measure by what it foretells and name no measure themselves."""

import re
from collections.abc import Sequence
from functools import lru_cache

from verifier.lazy import regex
from verifier.match.members import without_members
from verifier.model.clause import Clause, ScopedTerm
from verifier.model.codelist import normalise

_SIGN = (
    r"(?:gauge|guide|proxy|barometer|bellwether|measure|indicator|pointer|sign|signal|yardstick|"
    r"predictor|harbinger|stand-in|clue|precursor|foretaste)\s(?:of|to|for)\s"
)
_AS = (
    r"(?:(?:which\s(?:is|are)\s)?(?:(?:often|widely|closely)\s)?"
    r"(?:seen|used|viewed|regarded|watched|taken)\sas\s)?(?:an?|the)\s(?:[\w-]+\s){0,3}?"
)
_ASIDE = regex(
    rf",\s{_AS}{_SIGN}[^,;:.\d]{{3,110}},|"
    rf"\s[–—-]\s{_AS}{_SIGN}[^–—;:.\d]{{3,110}}\s[–—-]\s|\({_AS}{_SIGN}[^();:.\d]{{3,110}}\)|"
    rf"\A\W*(?:An?|The)\s(?:[\w-]+\s){{0,3}}?{_SIGN}[^,;:.\d]{{3,60}},\s",
    re.IGNORECASE,
)
_LITTLE = 0.2
"""The share of its weight that a phrase keeps in an aside."""


def terms_of(clause: Clause) -> Sequence[ScopedTerm]:
    """The known phrases of a clause, the strongest of a kind first; those of an aside count for
    little: the construction of "permits, a guide to future construction, fell"."""
    terms = without_members(clause, clause.terms)
    aside = _aside_in(clause.sentence_text)
    if aside is None:
        return terms
    start = clause.sentence.start
    told = (
        s._replace(weight=_LITTLE * s.weight)
        if s.own and s.span is not None and aside.start() <= s.span.start - start < aside.end()
        else s
        for s in terms
    )
    return sorted(told, key=lambda s: -s.weight)


@lru_cache(maxsize=1 << 6)
def _aside_in(text: str) -> re.Match[str] | None:
    return _ASIDE.search(text)


def words_of(clause: Clause) -> Sequence[tuple[str, float]]:
    """The weighted words of a clause; those that only an aside has, or a unit, count for little."""
    text = clause.sentence_text
    aside = _aside_in(text)
    apart = [aside] if aside is not None else []
    apart += _EQUIVALENT.finditer(text) if "equivalent" in text else ()
    if not apart:
        return clause.words
    inside = {normalise(word) for found in apart for word in _WORD.findall(found.group())}
    told = text
    for found in apart:
        told = told[: found.start()] + " " * len(found.group()) + told[found.end() :]
    only = inside - {normalise(word) for word in _WORD.findall(told)}
    return [(word, _LITTLE * weight if word in only else weight) for word, weight in clause.words]


_EQUIVALENT = regex(r"\b(?:tonn?es?|tons?|barrels|Mt)\sof\s(?:\w+\s){1,2}equivalents?\b")
"""What something is counted as and is not: "tonnes of oil equivalent"."""
_WORD = regex(r"[^\W\d_][\w’'-]*")
