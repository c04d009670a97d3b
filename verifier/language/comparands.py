"""Home of figures that another one is set against, and which move nowhere themselves."""

import re

from verifier.lazy import regex
from verifier.model.mention import Cue, CueKind, Figure
from verifier.model.printed_money import MARK


def is_compared_with(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether a figure is what another is set against, which moves it nowhere: "slower than
    December's 2.9%", "lower than 4.8% in the fourth", "below the 2.6% that economists had
    pencilled in"."""
    if cue.kind is not CueKind.COMPARATIVE:
        return False
    if _THAN_THAT.fullmatch(text, cue.span.end, figure.reach.start):
        return True
    beside = _BESIDE_THE.fullmatch(text, cue.span.end, figure.reach.start) is not None
    return beside and _FORESEEN.match(text, figure.span.end) is not None


def is_beside_than(text: str, figure: Figure, cue: Cue) -> bool:
    """Whether nothing but "than" stands between a comparative and a figure: "higher than 43.6%";
    or a figure stands in the brackets behind what something is compared with: "lower than the
    nation’s (4.6%)", "below that of France (6.5% against 7.8%)"."""
    if cue.kind is not CueKind.COMPARATIVE:
        return False
    if _THAN.fullmatch(text, cue.span.end, figure.reach.start) is not None:
        return True
    named = _THAN_NAMED if cue.word not in _SIDES else _BESIDE_NAMED
    return named.fullmatch(text, cue.span.end, figure.reach.start) is not None


def is_compared_on(text: str, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a comparative behind a figure sets the next one against what is told."""
    after = next((f for f in figures if f.reach.start >= cue.span.end), None)
    return after is not None and is_compared_with(text, after, cue)


_SIDES = ("above", "below", "under", "over")
_NAMED = (
    r"\s(?!\d)[^.;:()\d]{2,60}\s\((?:[^()]{1,40}\s(?:against|versus|vs\.?|and|to|compared\s(?:with|to))"
    rf"\s)?{MARK}?"
)
_THAN_NAMED = regex(rf"(?:\s[^.;:()\d]{{2,60}})?\sthan{_NAMED}")
_BESIDE_NAMED = regex(_NAMED)
_THAN = regex(rf"\sthan\s{MARK}?")
_THAN_THAT = regex(
    r"\sthan\s(?:(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}|(?:last\s)?\w+[’']s\s(?:[a-z-]+\s)?)?[$£€]?"
)
_BESIDE_THE = regex(r"\s(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}[$£€]?")
_FORESEEN = regex(
    r"\s(?:of|seen|recorded|reached|reported)\s(?:in\s)?(?:(?:an?|one)\s(?:year|month|quarter|week)\s"
    r"(?:ago|earlier|before)|last\s(?:year|month|quarter|week)|(?:19|20)\d\d)\b|"
    r"\s(?:[a-z]+\s){0,2}?(?:(?:that\s|which\s)?(?:the\s)?(?:economists|analysts|forecasters|"
    r"markets?|traders|investors|city)\b|(?:forecast|expected|predicted|projected|tipped|"
    r"anticipated|pencill?ed in|consensus)\b)",
    re.IGNORECASE,
)
