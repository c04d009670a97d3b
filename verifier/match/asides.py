"""Home of asides that explain a measure by what it foretells and name no measure themselves."""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.clause import Clause, ScopedTerm

_ASIDE = regex(
    r",\s(?:an?|the|(?:often\s)?(?:seen|used)\sas\san?)\s(?:[\w-]+\s){0,3}?"
    r"(?:gauge|guide|proxy|barometer|bellwether|measure|indicator|pointer|sign|signal|yardstick|"
    r"predictor|harbinger)\s(?:of|to|for)\s[^,;:.\d]{3,60},",
    re.IGNORECASE,
)
_LITTLE = 0.2
"""The share of its weight that a phrase keeps in an aside."""


def terms_of(clause: Clause) -> Sequence[ScopedTerm]:
    """The known phrases of a clause, the strongest of a kind first; those of an aside count for
    little: the construction of "permits, a guide to future construction, fell"."""
    aside = _ASIDE.search(clause.sentence_text)
    if aside is None:
        return clause.terms
    start = clause.sentence.start
    told = (
        s._replace(weight=_LITTLE * s.weight)
        if s.own and s.span is not None and aside.start() <= s.span.start - start < aside.end()
        else s
        for s in clause.terms
    )
    return sorted(told, key=lambda s: -s.weight)
