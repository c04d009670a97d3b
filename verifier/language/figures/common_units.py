"""Home of units that bear a common word for their name: coins, and the units of a power bill."""

import re
from decimal import Decimal

from verifier.language.figures.units import Unit
from verifier.lazy import regex

_COIN = regex(r"\s(nickel|dime)\b")
_WORTH = {"nickel": Decimal("0.05"), "dime": Decimal("0.10")}
_UNITS = regex(r"\s(?:units\b|(?:MU|BU)s?\b)")
_OF_CURRENT = regex(
    r"\b(?:electric\w*|power|grid|discoms?|coal-fired|thermal|solar|hydro\w*|nuclear|wind|"
    r"[MG]W|megawatts?|gigawatts?)\b",
    re.IGNORECASE,
)
_NEAR = 240


def coin_after(text: str, start: int, end: int) -> Unit | None:
    """The coin that an article from `start` to `end` counts, in dollars: "a nickel less"; None for
    the metal and where no coin stands there."""
    coin = _COIN.match(text, end) if text[start:end] in ("a", "A") else None
    return Unit("USD", _WORTH[coin.group(1)], coin.end(), True) if coin else None


def current_after(text: str, end: int) -> Unit | None:
    """The kilowatt hours that Indian copy calls units, behind millions or billions and near words
    about power: "the grid supplied 164.13 billion units"; None for units of anything else.

    One unit is one kilowatt hour, as Indian electricity bills count it.
    """
    found = _UNITS.match(text, end)
    if found is None or not _OF_CURRENT.search(text, max(0, end - _NEAR), found.end() + 40):
        return None
    if _BUILT.search(text, max(0, end - _NEAR), found.end() + 40):
        return None
    return Unit("watt_hour", Decimal(1000), found.end())


_BUILT = regex(
    r"\b(?:vehicles?|cars?|scooters?|motorcycles?|sold|sales|shipp\w+|panels?|modules?|batter\w+|"
    r"phones?|handsets?|homes?|housing|flats?|deliver(?:y|ies))\b",
    re.IGNORECASE,
)
"""What is counted in units of its own: "2.1 million units of electric scooters"."""
