"""Home of runs: the words behind a number that make it count steps in a row.

"The eighth consecutive month", "a fourth monthly rise in succession", "seven months on the trot",
"its 12th month below 50".
"""

import re

STEP = (
    r"(?:months?|quarters?|years?|weeks?|days?|sessions?|seasons?|fortnights?|decades?|halves|half)"
)
_EVERY = r"(?:monthly|quarterly|annual|yearly|weekly|daily|winning|losing|year-on-year|on-year)"
_IN_A_ROW = (
    r"(?:in a row|running|in succession|in sequence|on the trot|on the bounce|on the spin|on end|"
    r"back[- ]to[- ]back)"
)
_STRAIGHT = r"(?:straight|consecutive|successive|uninterrupted|unbroken)"
_RUN = re.compile(
    rf"[\s-]{_STRAIGHT}[\s-](?P<a>(?:{_EVERY}\s)?[^\W\d_]+)|"
    rf"(?P<b>(?:[\s-][^\W\d_]+){{0,4}}?)\s{_IN_A_ROW}\b|"
    rf"[\s-](?P<c>{STEP})[\s-]{_STRAIGHT}\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    rf"\s(?P<step>{STEP})\s(?:(?:spent\s)?(?:below|above|under)\s|"
    r"of\s(?:[\w-]+\s){0,2}?(?:falls?|declines?|drops?|decreases?|contractions?|losses|shrinkage|"
    r"outflows?|rises?|increases?|gains?|growth|expansion|improvements?|inflows?|slowdown)\b)",
    re.IGNORECASE,
)
_ENDING = re.compile(rf"\s(?P<step>{STEP})\b(?!\s(?:of|to|in|since|from|as|out)\b)", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:held|holds?|holding|unchanged|steady|flat|stable|stay(?:s|ed)|remain(?:s|ed)|kept|"
    r"stuck|left)\b"
)
_FOR_A = re.compile(r"\b(?:for|into)\s(?:(?:an?|its|their|the|yet an?other)\s)?$", re.IGNORECASE)
_A_RUN_OF = re.compile(
    r"\b(?:runs?|strings?|streaks?|series|sequences?|spells?) of (?:\w+ )?$", re.IGNORECASE
)
_MOVES = re.compile(
    rf"\s(?:{_STRAIGHT}\s)?(?:{_EVERY}\s)?(?:increases|rises|gains|falls|declines|drops|decreases|"
    rf"losses|"
    r"cuts|hikes|contractions|advances)\b",
    re.IGNORECASE,
)

_A_STEP = re.compile(
    rf"\s{_EVERY}\s(?:[\w-]+\s)?(?:increase|rise|gain|fall|decline|drop|decrease|loss|contraction|"
    r"advance|shortfall|improvement)\b(?!\s(?:of the|in (?:a|the|as|four|five|six)|since|this)\b)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:an?|its|their|yet a)\s$", re.IGNORECASE)


def run_after(text: str, end: int) -> str | None:
    """The words that are counted where the number ending at `end` counts steps in a row, else
    None."""
    match = _RUN.match(text, end)
    if match is None:
        return None
    return next(filter(None, match.groups()), "").strip() or match.group()


def run_of(text: str, start: int, end: int) -> str | None:
    """The movements that are counted in "a run of 13 yearly increases" or up to "a second annual
    decline", else None."""
    step = _A_STEP.match(text, end)
    later = text[end - 1] in "dhDH" and text[start:end].lower() != "first"
    if step is not None and later and _ANOTHER.search(text[max(0, start - 12) : start]):
        return step.group()
    match = _MOVES.match(text, end)
    if match is None or not _A_RUN_OF.search(text[max(0, start - 30) : start]):
        return None
    return match.group()


def lasting_after(text: str, start: int, end: int) -> str | None:
    """The step where an ordinal says how long something has lasted: "its ninth month below 50",
    "fell for a third session"; else None."""
    match = _LASTING.match(text, end)
    head = text[max(0, start - 60) : start]
    if match is None and _FOR_A.search(head) and not _HELD.search(head):
        match = _ENDING.match(text, end)
    return match["step"] if match else None
