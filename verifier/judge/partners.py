"""Partners: what the text names together with a measure is added to it."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.check import Checker
from verifier.match.select import partners_of
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue


def with_partners(claim: Claim, checker: Checker, key: str, catalogue: Catalogue) -> Forms:
    """The measure of a series, with those added that the text names together with it."""
    forms = checker.forms(key)
    partners = partners_of(claim, forms.series, catalogue)
    plus = tuple(checker.forms(one.key) for one in partners)
    return replace(forms, plus=plus) if plus else forms


def of_its_measure(one: Series, catalogue: Catalogue) -> Sequence[Series]:
    """The series of a series' measure; where it has no name, those that have none either."""
    if one.indicator is not None:
        return catalogue.by_indicator(one.indicator, _LOOKED_AT)
    return [other for other in catalogue.held.series if other.indicator is None]


_LOOKED_AT = 40
"""So many of a compiled pack tell whether a measure is one of a single place."""
