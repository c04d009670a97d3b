"""Home of the ways to say a move or a level."""

import re
from collections.abc import Iterator
from typing import Any

from edits import Edit
from rewriting import Rewriting, pattern
from sentences import lowered, plain

_UP = ("rose", "climbed", "increased")
_VERB = r"\b(?P<verb>rose|climbed|increased|fell|dropped|declined)"
_PERCENT = r"(?P<rate>\d[\d.]*(?:%| per cent| percent|pc))(?! point|age)"
_MOVE = rf"{_VERB} (?:by )?{_PERCENT}"
_MONEY = r"(?=(?:[$£€]|US\$)?\d)"
_PARTICIPLE = {"rose": "risen", "fell": "fallen"}
_PRESENT = {"rose": "rises", "fell": "falls"}


def _chosen(match: re.Match[str], up: str, down: str) -> str:
    return up if match["verb"] in _UP else down


def _an(number: str) -> str:
    return "an" if re.match(r"8|1[18](?!\d)", number) else "a"


def _told(up: str, down: str) -> Rewriting:
    """A move by so many percent, told by `up` or `down` with `{rate}` for the figure."""
    return pattern(
        _MOVE,
        lambda m: _chosen(m, up, down).format(rate=m["rate"], a=_an(m["rate"])),
    )


def nominal(text: str, doc: Any) -> Iterator[Edit]:
    """ "Exports rose 3%" as "There was a 3% rise in exports"."""
    for sentence in plain(doc):
        root = sentence.root
        subjects = [w for w in root.children if w.dep_ == "nsubj"]
        if root.text not in (*_UP, "fell", "dropped", "declined") or len(subjects) != 1:
            continue
        words = list(subjects[0].subtree)
        begins = words[0].i == sentence.start and words[-1].i + 1 == root.i
        told = re.compile(_MOVE).match(text, root.idx)
        if begins and told and "," not in [w.text for w in words]:
            rest = (words[0].idx + len(words[0].text), words[-1].idx + len(words[-1].text))
            move = f" {_chosen(told, 'rise', 'fall')} in {lowered(words)}"
            start = f"There was {_an(told['rate'])} "
            yield Edit(words[0].idx, told.end(), (start, told.span("rate"), move, rest))


MOVES: dict[str, Rewriting] = {
    "went up 3%": _told("went up {rate}", "went down {rate}"),
    "were up 3%": _told("were up {rate}", "were down {rate}"),
    "saw a 3% rise": _told("saw {a} {rate} rise", "saw {a} {rate} fall"),
    "registered a 3% increase": _told(
        "registered {a} {rate} increase", "registered {a} {rate} decrease"
    ),
    "posted an increase of 3%": _told("posted an increase of {rate}", "posted a decline of {rate}"),
    "recorded a rise of 3%": _told("recorded a rise of {rate}", "recorded a drop of {rate}"),
    "ended up 3% higher": _told("ended up {rate} higher", "ended up {rate} lower"),
    "there was a 3% rise in": nominal,
    "3% higher for up 3%": pattern(
        rf"(?<!made )\b(?P<verb>up|down) {_PERCENT}",
        lambda m: f"{m['rate']} {'higher' if m['verb'] == 'up' else 'lower'}",
    ),
    "has risen": pattern(
        rf"(?<=[^s\s] ){_VERB} (?=by |\d|to )",
        lambda m: f"has {_PARTICIPLE.get(m['verb'], m['verb'])} ",
    ),
    "had risen": pattern(
        rf"{_VERB} (?=by |\d|to )", lambda m: f"had {_PARTICIPLE.get(m['verb'], m['verb'])} "
    ),
    "rises": pattern(
        rf"(?<=[^s\s] ){_VERB} (?=by |\d|to )",
        lambda m: f"{_PRESENT.get(m['verb'], m['verb'].removesuffix('ed') + 's')} ",
    ),
    "came to": pattern(rf"{_VERB} to {_MONEY}", lambda m: "came to "),
    "rose to reach": pattern(
        rf"{_VERB} to {_MONEY}", lambda m: _chosen(m, "rose to reach ", "fell to stand at ")
    ),
    "amounted to": pattern(
        rf"\b(?:stood at|came to|came in at|reached|totalled|totaled) {_MONEY}",
        lambda m: "amounted to ",
    ),
    "brackets": pattern(
        r", ((?:up|down) (?:from )?[$£€]?\d[^,.;()]*(?:\.\d[^,.;()]*)?)(?=[.,])",
        lambda m: f" ({m[1]})",
    ),
    "percent as a word": pattern(r"(?<=\d)\s?%", lambda m: " per cent"),
    "percent as pc": pattern(r"(?<=\d)(?:\s?%|\s(?:per cent|percent)\b)", lambda m: "pc"),
    "billion as bn": pattern(
        r"(?<=\d)\s(billion|million)\b", lambda m: {"billion": "bn", "million": "m"}[m[1]]
    ),
}
"""By name: each way to say a move or a level, an example of what it writes."""
