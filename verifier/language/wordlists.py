"""Home of the reading of the lexicon's tables, each once."""

import csv
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
