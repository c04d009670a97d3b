"""Home of what answers a share: of which series a percentage may be the part of a whole."""

import re

from verifier.lazy import regex
from verifier.model.series import Nature, Series, Transformation

_NO_SHARES = frozenset(
    ("policy_rate", "mortgage_rate", "bond_yield", "tariff_rate", "cpi", "hicp", "ppi", "gdp")
)
"""Percentages that are the part of nothing."""
_SHARE = regex(r"\b(?:share|proportion|percentage(?!\schange)|per ?cent of|ratio)\b", re.IGNORECASE)


def answers_a_share(one: Series) -> bool:
    """Whether a share may be told of a series: it is no percentage, or is a share itself and no
    growth of something."""
    if one.unit != "percent":
        return True
    part = one.nature is Nature.RATE and one.transformation is Transformation.NONE
    listed = part and (one.indicator or "") not in _NO_SHARES
    return listed or _SHARE.search(" ".join((one.title, *one.aliases))) is not None
