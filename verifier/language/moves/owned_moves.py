"""Home of moves that a time owns: "March's drop of 15.8 per cent"."""

import re
from functools import cache

from verifier.language.wordlists import any_of, rows
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.printed_money import MARK

_HEDGED = (
    r"(?:(?:about|around|roughly|some|nearly|almost|just|only|over|under|more|less|fewer|than|an?|"
    r"the|as|much|many)\s){0,4}"
)


@cache
def move_nouns() -> str:
    """A pattern of every noun of the lexicon that names a move: "drop", "growth", "uptick"."""
    nouns = [row["word"] for row in rows("change_words") if row["kind"] == "noun"]
    return any_of(sorted(word for word in nouns if " " not in word))


@cache
def owned_move() -> re.Pattern[str]:
    """What stands between a time that owns a move and its size: "'s downwardly revised drop of"."""
    return re.compile(rf"[’']s?\s(?:[a-z-]+\s){{0,3}}?{move_nouns()}\sof\s{_HEDGED}{MARK}?")


@cache
def part_of_a_move() -> re.Pattern[str]:
    """What stands behind a multiple or part of a move that a time owns: "half March's drop", "a
    third of the second quarter's growth"."""
    when = r"(?:[A-Z][a-z]+\.?|(?:the|last|a)\s(?:[a-z-]+\s){0,2}?[a-z]+|(?:19|20)\d\d)[’']s?"
    return re.compile(rf"\s(?:of\s)?{when}\s(?:[a-z-]+\s){{0,3}}?{move_nouns()}\b")


def is_split_or_multiplied(clause: Clause) -> bool:
    """Whether a figure is the level that a part or multiple right before it is told of: "less than
    a third of the $63.65 it fetched in January"; not where it is the size of a move ("half the
    $3bn rise")."""
    if _TAKEN_OF.search(clause.before) is None:
        return False
    return _size_of_a_move().match(clause.after) is None


_TAKEN_OF = regex(
    r"\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|double|triple|"
    r"treble|quadruple|twice|thrice|times|fold)\s(?:of\s)?"
    r"(?:the|its|their|that|(?:[\w.-]+\s){0,3}?[\w.-]+[’']s?)\s"
    r"(?:(?:about|around|roughly|some|nearly|almost|record)\s)?$",
    re.IGNORECASE,
)


@cache
def _size_of_a_move() -> re.Pattern[str]:
    return re.compile(
        rf"[\s-](?:[a-z-]+\s){{0,2}}?{move_nouns()}\b|\s(?:added|lost|shed|gained|cut)\b"
    )
