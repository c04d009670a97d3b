"""Home of figures that another one is set against, and which move nowhere themselves."""

import re

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
    """Whether nothing but "than" stands between a comparative and a figure: "higher than 43.6%"."""
    if cue.kind is not CueKind.COMPARATIVE:
        return False
    return _THAN.fullmatch(text, cue.span.end, figure.reach.start) is not None


def is_compared_on(text: str, cue: Cue, figures: tuple[Figure, ...]) -> bool:
    """Whether a comparative behind a figure sets the next one against what is told."""
    after = next((f for f in figures if f.reach.start >= cue.span.end), None)
    return after is not None and is_compared_with(text, after, cue)


def is_of_things(text: str, cue: Cue, between: list[str]) -> bool:
    """Whether a comparative that the words `between` part from the figure before it compares a
    thing of its own: "11 per cent wanted more hours", "897 patients spent longer than 12 hours"."""
    if cue.kind is not CueKind.COMPARATIVE or not between:
        return False
    if len(between) > 1 and _THAN_SO_MUCH.match(text, cue.span.end):
        return True
    return between[-1] not in _STEPS and _THINGS.match(text, cue.span.end) is not None


_STEPS = frozenset("year month quarter week day average annually yearly monthly".split())
"""Last words of what counts a move's steps: "3.8 per cent year on year higher prices"."""
_THAN_SO_MUCH = re.compile(r"\sthan\s\d")
_THINGS = re.compile(
    r"\s(?!(?:than|in|on|of|from|to|by|for|with|at|over|under|between|after|during|since|as|and|or|"
    r"but|against|versus|per|while|that|which|who|when|compared|relative|again|still|yet|now|then|"
    r"overall|altogether|year|month|last|this|next|today|yesterday|each|every|a|an|the|was|were|is|"
    r"are|had|has|have|across|among|within|because|amid|despite|though|although|whereas|so)\b)"
    r"[a-z]{3,}"
)
_THAN = re.compile(rf"\sthan\s{MARK}?")
_THAN_THAT = re.compile(
    r"\sthan\s(?:(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}|(?:last\s)?\w+[’']s\s(?:[a-z-]+\s)?)?[$£€]?"
)
_BESIDE_THE = re.compile(r"\s(?:the|an?|its|their)\s(?:[a-z-]+\s){0,2}[$£€]?")
_FORESEEN = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:(?:that\s|which\s)?(?:the\s)?(?:economists|analysts|forecasters|"
    r"markets?|traders|investors|city)\b|(?:forecast|expected|predicted|projected|tipped|"
    r"anticipated|pencill?ed in|consensus)\b)",
    re.IGNORECASE,
)
