"""Home of clauses that open with a time and the figure of it: "a month before it was 4.1%"."""

from verifier.language.time_tokens import Words

MONEY = ("$", "£", "€", "¥")
"""Signs before a sum."""
_STOOD = frozenset({"was", "were", "been", "averaged", "stood", "cost", "came", "ran", "sat"})
_OPENED_BY = frozenset({";", ":", "—", "–", "though", "although", "but", "while", "whereas", "and",
                        "yet", "when"})  # fmt: skip
_NAME, _REACH = 4, 6
"""Words: so many name what stood, and so many lead from the verb to the figure, at most."""


def stood_then(i: int, j: int, w: Words) -> bool:
    """Whether a time from word `i` to `j` opens a clause that goes on with its figure: "; a month
    before it was 4.1%", "though a year before the gap was 2.2bn"; not "a year before the war it was
    4.1%"."""
    lead = i - 1 if w.low[i - 1] in ("a", "one", "the") else i
    if not (w.opens(lead) or w.low[lead - 1] in _OPENED_BY):
        return False
    verb = j + 1 if w.low[j] in ("it", "they") else None
    if w.low[j] in ("the", "its", "their"):
        verb = next((k for k in range(j + 2, j + 2 + _NAME) if w.low[k] in _STOOD), None)
    if verb is None or w.low[verb] not in _STOOD:
        return False
    for k in range(verb + 1, verb + 1 + _REACH):
        if w.low[k][:1].isdecimal() or w.low[k] in MONEY:
            return True
        if not w.low[k].isalpha():
            return False
    return False
