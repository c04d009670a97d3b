"""Home of routes: "Shanghai to Los Angeles" is not the way back between the two."""

from verifier.lazy import regex

_PLACE = r"(?:[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|de|of|the))*)"
_ROUTE = regex(rf"(?P<start>{_PLACE})\s(?:to|[-–—])\s(?P<end>{_PLACE})(?=$|[,;(])")


def is_the_way_back(title: str, told: str) -> bool:
    """Whether a sentence tells a route, and the title of a series has it the other way round; not
    where it tells both ways, or only one end of it."""
    if " to " not in title and "–" not in title and "-" not in title:
        return False
    route = _ROUTE.search(title)
    if route is None:
        return False
    there = any(f"{route['start']}{way}{route['end']}" in told for way in _WAYS)
    back = any(f"{route['end']}{way}{route['start']}" in told for way in _WAYS)
    return back and not there


_WAYS = (" to ", "-", "–", " – ", "-to-")
