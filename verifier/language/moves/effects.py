"""Home of effects: what a part is told to have done to the growth of the whole, and which way."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause

_WHOLE = r"(?:[\w’'-]+\s){0,4}?(?:growth|GDP|gross domestic product|expansion|the economy)"
_SOME = r"(?:(?:about|around|some|nearly|almost|just|an?)\s){0,2}$"
_HELD_BACK = regex(
    r"\b(?:weigh(?:s|ed|ing)?(?:\sdown)?\son|drag(?:s|ged|ging)?(?:\sdown)?(?:\son)?|"
    r"(?:lower|reduc|dampen|depress|dent|curb|slow)(?:s|ed|es|ing)?|held\sback)\s"
    rf"{_WHOLE}(?:\sdown|\sback)?\s(?:by|of)\s{_SOME}"
)
_PUSHED_ON = regex(
    r"\b(?:(?:boost|lift|rais|support|buoy|increas)(?:s|ed|es|ing)?|push(?:es|ed|ing)?\sup)\s"
    rf"{_WHOLE}\sby\s{_SOME}"
)
_A_DRAG = regex(
    rf"\bdrag\s(?:(?:on|from)\s[^.;,\d]{{2,60}}?\s)?(?:of|was|is|came\sto)\s{_SOME}",
)
_DRAG_BEHIND = regex(r"\sdrag\b")
_BOOST_BEHIND = regex(rf"\s(?:boost|lift)\sto\s{_WHOLE}\b")
_LED_TO = regex(r"\s(?:to|from)\s[$£€]?\d")
_TAKEN = regex(
    r"\b(?:knock|shav|subtract|took|tak(?:es?|ing)|lop|trim|detract|wip|drag|cut|down|"
    r"negativ)\w*\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def acts_on_growth(clause: Clause) -> bool:
    """Whether a figure in points is what something did to the growth of the whole: "lowered growth
    by 0.3 points", "was a 0.3-point drag on growth", "a drag of 0.3 points"."""
    if _LED_TO.match(clause.after):
        return False  # how far the whole itself moved
    done = (_HELD_BACK, _PUSHED_ON, _A_DRAG)
    behind = _DRAG_BEHIND.match(clause.after) or _BOOST_BEHIND.match(clause.after)
    return behind is not None or any(way.search(clause.before) for way in done)


def takes_off_growth(clause: Clause) -> bool:
    """Whether a contribution is told as a loss to the whole."""
    if _DRAG_BEHIND.match(clause.after):
        return True
    told = (_TAKEN, _HELD_BACK, _A_DRAG)
    return any(way.search(clause.before) for way in told)
