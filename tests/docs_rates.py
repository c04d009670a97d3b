"""How often it is wrong, in a sentence: the figures of the README's table of scores."""

import re
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"
_ROW = re.compile(r"^\| ([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$", re.MULTILINE)


def rates() -> str:
    """False alarms, missed errors and silence on the articles that no rule was written by."""
    text = README.read_text(encoding="utf-8")
    block = text.partition("<!-- begin scores -->")[2].partition("<!-- end scores -->")[0]
    rows = {name: (dev, test) for name, dev, test in _ROW.findall(block)}
    told = []
    for name, said in (
        ("False alarms: true, called a mismatch", "true claims were called a mismatch"),
        ("Missed errors: wrong, called supported", "wrong claims were called supported"),
        ("Left unverified though checkable", "claims that could be checked were left unverified"),
    ):
        dev, test = rows[name]
        told.append(f"- {test} {said}; on the articles that rules were written by, {dev}.")
    return "\n".join(told)
