"""Home of what goes on about a forecast: a clause behind the one that foretells."""

from verifier.lazy import regex


def goes_on_from(lead: str, before: str) -> str:
    """The words ahead of a piece that foretell what it goes on about: "it could peak in May, with
    as many as 700 cases", "all forecasts, which ranged from 1% to", "economists had pencilled in
    £24bn, and the Treasury one of"; none elsewhere."""
    if _ANOTHERS.match(before) is not None:
        return lead
    if _WITH.match(before) is not None:
        return lead if _MODAL.search(lead) else ""
    told = _FORECASTS.search(lead) if _WHICH.match(before) else None
    return told.group() if told is not None else ""


_ANOTHERS = regex(r"[\s,]*(?:and|but|while)\s[^,;:.\d]{2,60}?\sone\s(?:of|for|at)\s")
_WITH = regex(r"[\s,]*with\s(?!(?:\w+\s){0,6}(?:already|so far|recorded|reported)\b)")
_MODAL = regex(r"\b(?:could|might|will|would)\b[^,;.]*,?\s*$")
_WHICH = regex(r"[\s,]*(?:which|that)\s")
_FORECASTS = regex(r"\b(?:forecasts?|estimates|predictions?|projections?|expectations)[\s,]*$")
