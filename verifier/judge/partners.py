"""Partners: what the text names together with a measure is added to it."""

from dataclasses import replace

from verifier.check import Checker
from verifier.match.select import partners_of
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.reference.catalogue import Catalogue


def with_partners(claim: Claim, checker: Checker, key: str, catalogue: Catalogue) -> Forms:
    """The measure of a series, with those added that the text names together with it."""
    forms = checker.forms(key)
    partners = partners_of(claim, forms.series, catalogue)
    return replace(forms, plus=tuple(checker.forms(one.key) for one in partners))
