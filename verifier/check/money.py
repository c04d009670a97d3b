"""Home of amounts in another money than a series: euros are no dollars without a rate."""

import re

from verifier.language.currencies import are_called_alike
from verifier.model.claim import Claim

_ISO_4217 = re.compile(r"[A-Z]{3}")


def is_in_other_money(claim: Claim, unit: str) -> bool:
    """Whether a figure is in a currency that cannot be that of a measure in `unit`: its word or
    sign is another one. "$3bn" may be of any dollars."""
    told = claim.quantity.unit if claim.quantity else None
    if told is None or not _ISO_4217.fullmatch(told) or not _ISO_4217.fullmatch(unit):
        return False
    return not are_called_alike(told, unit)
