"""Home of words that judge a move, such as "improved": the way they tell depends on what moved."""

from verifier.language.moves.change_words import WORD
from verifier.language.wordlists import figure_words
from verifier.lazy import regex
from verifier.model.comparatives import EITHER_WAY
from verifier.model.mention import Cue, Direction
from verifier.model.months import MONTH
from verifier.model.span import Span

_JUDGING = ("improv", "worsen", "deteriorat", "better", "worse")


_REPRINTS = regex(r"(?:revis|restat|correct)")
_REPRINTED = regex(
    r"\b(?:revis|restat|correct)\w*\s(?:(?:sharply|slightly|marginally|back|a\s(?:touch|bit|little))\s)?$"
)
_TO = regex(rf"(?:\s{EITHER_WAY})?(?:\sfrom\s[^,;]{{1,30}}?)?\sto\s")

_PRINT_TO = regex(
    r"\s(?:(?:up|down)\s)?(?:its|their|the)\s(?:[\w’'-]+\s){0,2}?(?:figure|estimate|reading|print)\b"
    rf"[^,;.\d]{{0,30}}?\sto\s(?!{MONTH})"
)


TWO_FACED = ("improv", "worsen", "deterior", "claw", "recoup", "regain", "better", "worse")
"""How words begin that tell of a rise of one measure and of a fall of another: "borrowers clawed
back a point", "trains did 4.9 points worse than a year earlier"."""


def judges(cue: Cue | None) -> bool:
    """Whether a change word says that a move is good or bad, and not which way it went."""
    return cue is not None and cue.word.startswith(_JUDGING)


def way_told(text: str, cue: Cue, piece: Span) -> Direction | None:
    """Which way a change word tells: what nobody wants goes down as it improves ("the jobless rate
    worsened to 5.1%" is a rise)."""
    reprinted = _REPRINTED.search(text, piece.start, cue.span.start) or _REPRINTS.match(cue.word)
    if (reprinted and _TO.match(text, cue.span.end)) or _PRINT_TO.match(text, cue.span.end):
        return None  # "revised up to 3.1%" is no rise from the time before
    if not judges(cue) or cue.direction is None:
        return cue.direction
    told = _unwanted_in(text[piece.start : cue.span.start])
    if told and _WAITING.issuperset(told) and _IN_TIME.search(text, piece.start, cue.span.start):
        return cue.direction
    if not told:
        return None if cue.word == "worse" else cue.direction  # "the carnage was 46% worse"
    return Direction.DOWN if cue.direction is Direction.UP else Direction.UP


def way_for(cue: Cue, name: str) -> Direction | None:
    """Which way a word that judges tells of the measure called `name`, where that is one that
    nobody wants: cancellations that improve go down. None where it is none, or judges nothing."""
    told = _unwanted_in(name)
    if not judges(cue) or not told or (_WAITING.issuperset(told) and _IN_TIME.search(name)):
        return None
    return Direction.UP if cue.word.startswith(_WORSE) else Direction.DOWN


def _unwanted_in(text: str) -> list[str]:
    """The words of a text for what nobody wants."""
    unwanted = figure_words("unwanted")
    words = WORD.findall(text.lower())
    parts = (part for word in words for part in dict.fromkeys((word, *word.split("-"))))
    return [part for part in parts if part in unwanted]


_WORSE = ("worse", "deterior")
_WAITING = frozenset(("wait", "waits", "waiting", "queue", "queues"))
_IN_TIME = regex(
    r"\b(?:within|inside|in\sunder|(?:under|less\sthan|up\sto))\s(?:the\s)?(?:[\w-]+\s){0,2}?"
    r"(?:minute|hour|day|week|month|year)s?\b|"
    r"\b(?:minute|hour|day|week|month|year)s?\sor\s(?:less|fewer|under)\b"
)
"""What makes a wait a good one: "the share waiting within 18 weeks improved to 62.2%"."""
