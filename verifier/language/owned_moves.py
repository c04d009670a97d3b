"""Home of moves that a time owns: "March's drop of 15.8 per cent"."""

import re
from functools import cache

from verifier.language.wordlists import any_of, rows
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
