"""Home of what goes on about a forecast, or behind one: a clause that foretells on, and an outturn
that was only set against what had been foretold."""

import re

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


def without_the_beaten(before: str) -> str:
    """The words before a figure without what was foretold, where they only set an outturn against
    that and go on about the outturn: "above the 5% that analysts expected and up from"."""
    return _BEATEN.sub(" ", before)


_BEATEN = regex(
    r"\b(?:ahead of|above|below|beat(?:ing|s)?|topp(?:ing|ed)|miss(?:ing|ed)|short of|shy of|than|"
    r"against)\s(?:the\s|an?\s)[^,;\d]{0,20}\d[^,;]{0,70}?\b(?:consensus|forecasts?|estimates?|"
    r"expect\w*|pencill?ed in|predicted|projected|(?:look|hop)(?:ing|ed) for|banked on)\b"
    r"[^,;\d]{0,40}?(?:,|\sand\b|\sbut\b)",
    re.IGNORECASE,
)
"""A foretold figure that an outturn was set against: "short of the £142m that analysts had
pencilled in and 9.8pc below last year's"."""
