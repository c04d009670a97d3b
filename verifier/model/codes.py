"""Home of what a code tells by itself: that of a currency, of a country, of a unit that counts."""

from functools import lru_cache

from verifier.lazy import regex

_ISO_4217 = regex(r"(?!TEU)[A-Z]{3}")
_ISO_3166 = regex(r"(?!WLD)[A-Z]{3}")
MEASURES = frozenset(
    "percent percentage_points basis_points points index ratio tonne kilogram pound ounce toe "
    "watt_hour watt joule btu therm barrel gallon litre cubic_metre cubic_foot bushel bale quintal "
    "bag crate carat hectare dunam acre square_mile square_metre square_foot mile yard metre foot "
    "inch celsius fahrenheit parts_per_million parts_per_billion microgram second minute hour day "
    "week month quarter year decade".split()
)
"""Units that measure and do not count."""


@lru_cache(maxsize=1 << 10)
def is_currency(unit: str | None) -> bool:
    """Whether a unit is written as ISO 4217 writes currencies, three capitals; containers (TEU)
    are not."""
    return unit is not None and _ISO_4217.fullmatch(unit) is not None


def is_country(place: str | None) -> bool:
    """Whether a place is written as ISO 3166 writes countries (alpha-3); the world (WLD), blocs
    (EU27), parts (US-CA) and places told by name are not."""
    return place is not None and _ISO_3166.fullmatch(place) is not None


def is_count(unit: str) -> bool:
    """Whether a series counts things, whatever it calls them: persons, tickets, approvals."""
    return unit not in MEASURES and not is_currency(unit)
