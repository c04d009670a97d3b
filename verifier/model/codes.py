"""Home of what the letters of a code tell: the code of a currency, the code of a country."""

from verifier.lazy import regex

_ISO_4217 = regex(r"(?!TEU)[A-Z]{3}")
_ISO_3166 = regex(r"(?!WLD)[A-Z]{3}")


def is_currency(unit: str | None) -> bool:
    """Whether a unit is written as ISO 4217 writes currencies, three capitals; containers (TEU)
    are not."""
    return unit is not None and _ISO_4217.fullmatch(unit) is not None


def is_country(place: str | None) -> bool:
    """Whether a place is written as ISO 3166 writes countries (alpha-3); the world (WLD), blocs
    (EU27), parts (US-CA) and places told by name are not."""
    return place is not None and _ISO_3166.fullmatch(place) is not None
