"""Home of the reading of the lexicon's tables, each once."""

import csv
import re
from collections.abc import Iterable
from functools import cache
from importlib import resources


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the table `name` of the lexicon, in file order."""
    home = resources.files("verifier.language") / "lexicon" / f"{name}.csv"
    return tuple(csv.DictReader(home.read_text(encoding="utf-8").splitlines()))


@cache
def figure_words(name: str) -> frozenset[str]:
    """The closed list `name` of `figure_words.csv`, such as `function`, `names` or `months`."""
    found = [row["words"].split() for row in rows("figure_words") if row["list"] == name]
    return frozenset(word for words in found for word in words)


@cache
def verbs_of_change() -> frozenset[str]:
    """The verbs for movements, in every form: "rose", "slipping"."""
    return frozenset(row["word"] for row in rows("change_words") if row["kind"] == "verb")


def any_of(words: Iterable[str]) -> str:
    """A pattern of literal words, taken at their longest, that turns other first letters away at
    one look: where case is ignored, each branch costs a try of its own."""
    listed = list(words)
    initials = "".join(sorted({re.escape(word[0]) for word in listed}))
    return f"(?=[{initials}])(?:{prefix_tree(listed)})"


def prefix_tree(words: Iterable[str]) -> str:
    """A pattern of literal words that tests each letter once and takes the longest word: several
    times as fast as a plain list of alternatives."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[0], []).append(word[1:])
    branches = []
    for letter in sorted(tails):
        rest = [tail for tail in tails[letter] if tail]
        optional = "?" if len(rest) < len(tails[letter]) else ""
        branches.append(re.escape(letter) + (f"(?:{prefix_tree(rest)}){optional}" if rest else ""))
    return "|".join(branches)
