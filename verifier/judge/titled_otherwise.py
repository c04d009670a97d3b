"""Home of measures whose titles say more of a claim's subject than that of the figure before."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import long_stems


def is_titled_otherwise(claim: Claim, before: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether the clause that a claim opens behind the figure `before` has a subject of which the
    title, or another name, of a second measure of the same thing has all that the series `one`
    has, and more: "72% of its trains ran on time, though its cancellations rose for the third
    quarter running", where a pack counts both as punctuality."""
    clause, start = claim.clause, claim.clause.sentence.start
    if clause.sentence != before.clause.sentence:
        return False
    between = clause.sentence_text[max(0, before.span.end - start) : claim.span.start - start]
    opened = [match.end() for match in _OPENS.finditer(between)]
    subject = long_stems(between[opened[-1] :]) if opened else frozenset()
    ours, part = subject & _names(one), long_stems(one.breakdown or "")
    return any(
        ours < subject & _names(other)
        for other in catalogue.beside(one)
        if (one.frequency, one.transformation) == (other.frequency, other.transformation)
        and part <= long_stems(other.breakdown or "")
    )


_OPENS = regex(
    r"(?:;|,?\s(?:and|but|though|although|yet|while|whereas))\s(?:the|its|their|his|her)?", re.I
)


def _names(one: Series) -> frozenset[str]:
    return long_stems(" ".join((one.title, *one.aliases)))
