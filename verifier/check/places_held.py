"""Home of places held: which place is part of another one, by code or by name."""

import re

from verifier.lazy import regex
from verifier.model.countries import lies_in
from verifier.reference.areas import parent_of
from verifier.reference.kinship import is_a_town_of


def lies_within(part: str, whole: str | None) -> bool:
    """Whether a place is part of another one: a region of a nation, a town of a country."""
    if whole is not None and (regions := _REGIONS_OF.get(whole)) and part[:2] == "UK":
        return len(part) > len("UK") and part[2] in regions
    if whole == "GB-ENG":
        return part in ("GB-LND", "GB-LON") or _ENGLISH.fullmatch(part) is not None
    if whole == _ENGLAND_AND_WALES:
        return part.startswith("GB-") and part not in ("GB-SCT", "GB-NIR", whole)
    if whole is not None and "-" in whole:
        return parent_of(part) == whole
    if whole is None:
        return False
    return lies_in(part, whole) if "-" in part else is_a_town_of(part, whole)


def holds_place(part: str | None, whole: str | None, wide: bool) -> bool:
    """Whether a place is the country of a town told by its name, or, where the words are `wide` and
    name the country, of a county told by its code; or England that of a region of its own."""
    if whole == "GB-ENG" and _ENGLISH.fullmatch(part or "") is not None:
        return True
    return is_a_town_of(part, whole) or (
        wide and "-" in (part or "") and lies_within(part or "", whole)
    )


_ENGLISH = regex(
    r"(?:the )?(?:London|(?:(?:North|South|East|West) ?)+(?:and Yorkshire|of England|Midlands)?|"
    r"Midlands|Yorkshire(?: and the Humber)?)",
    re.IGNORECASE,
)
_ENGLAND_AND_WALES = "GB-EAW"
_REGIONS_OF = {
    "GB-ENG": "CDEFGHIJK",
    _ENGLAND_AND_WALES: "CDEFGHIJKL",
    "GB-WLS": "L",
    "GB-SCT": "M",
    "GB-NIR": "N",
    "GBR": "CDEFGHIJKLMN",
}
"""Behind UK, the letters of the regions of a nation in NUTS (Eurostat, Regions in the European
Union, 2016): UKI is London."""
