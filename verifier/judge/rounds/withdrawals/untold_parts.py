"""Home of parts of a measure that nothing tells of where only the measure is spoken of: "their
number rose by 9.5 per cent" of parcels is not of those from one country alone."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.reference.stems import stems_of

_NEAR = 0.25
"""From this weight on a phrase told before may be carried over."""


def is_a_part_untold(claim: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series is a part of a measure that is held as a whole, where the sentence of a
    figure opens by pointing back, and neither it nor a phrase before it names the part."""
    if one.breakdown is None or _POINTS.match(claim.clause.sentence_text) is None:
        return False
    whole = next((o for o in catalogue.siblings(one) if _is_its_whole(o, one)), None)
    if whole is None:
        return False
    codes = {one.breakdown, one.key}
    if any(s.term.code in codes and s.weight >= _NEAR for s in claim.clause.terms):
        return False
    names = " ".join((one.title, *one.aliases, one.breakdown))
    own = set(stems_of(names)) - set(stems_of(whole.title))
    return not own & set(stems_of(claim.clause.sentence_text))


def _is_its_whole(other: Series, one: Series) -> bool:
    form = (one.ref_area, one.counterpart, one.unit, one.transformation)
    theirs = (other.ref_area, other.counterpart, other.unit, other.transformation)
    return other.breakdown is None and form == theirs and other.indicator == one.indicator


_POINTS = regex(
    r"\W*(?:(?:and|but|so|yet)\s)?(?:(?:the|this|that|its|their)\s(?:(?:latest|overall|total)\s)?"
    r"(?:figure|number|total|tally|count|sum|reading|toll)s?|it|they|that|this)\b",
    re.IGNORECASE,
)
"""An opening that names nothing by itself."""
