"""Home of customers and suppliers: a place that is told to be one of another, and which way their
trade goes by that: "the EU was America’s biggest customer", "Mexico, the top supplier to the US".
"""

from collections.abc import Sequence

from verifier.language.extremes.superlatives import superlatives
from verifier.lazy import regex
from verifier.model.span import Span

BUYS, SELLS = "buys", "sells"
_BEST = rf"(?i:{superlatives('high', ranking=True)}|top|main|leading|biggest|No\.?\s?\d+)"
_PLACED = rf"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)[\s-])?{_BEST}"
_ROLE = regex(
    rf"\b{_PLACED}\s(?:[a-z]+\s)??(?P<role>(?P<buyer>(?:export\s)?customer|buyer|export\s(?:market|"
    r"destination))|(?P<seller>(?:foreign\s|import\s)?supplier|source\sof\s(?:its\s|their\s)?imports|"
    r"import\ssource))\b"
)
_IS = regex(
    r"(?:,)?\s(?:(?:is|was|are|were|remains|remained|became|becomes|has\sbeen|stayed|ranked\sas|again|"
    r"still|now|once\smore|by\sfar|easily|also)\s){1,4}(?:the\s|its\s|their\s)?$|,\s(?:still\s|now\s|"
    r"again\s)?(?:the\s|its\s|their\s)?$"
)
_RANKED_AS = regex(
    rf"(?:[a-z]+|\d+(?:st|nd|rd|th))(?:[\s-]{_BEST})?\s(?:[a-z]+\s)??(?:(?P<buyer>(?:export\s)?"
    r"customer|buyer|export\s(?:market|destination))|(?:foreign\s|import\s)?supplier|import\ssource)\b"
)
_OWNS = regex(r"[’']s?\s(?:single\s)?$")


def customers(
    text: str, sentence: Span, places: Sequence[Span]
) -> dict[Span, tuple[str, dict[Span, str]]]:
    """By the word for its role, whether a place buys or sells, and how both places are tied in:
    that which is told of by "to" or "from", that whose customer it is by "'s"."""
    found: dict[Span, tuple[str, dict[Span, str]]] = {}
    for match in _ROLE.finditer(text, sentence.start, sentence.end):
        owner = next(
            (p for p in places if p.end <= match.start() and _owned(text, p, match.start())), None
        )
        start = owner.start if owner is not None else match.start()
        before = [p for p in places if p.end <= start]
        if not before or _IS.search(text[before[-1].end : start]) is None:
            continue
        if len(text[before[-1].end : start]) > _REACH:
            continue
        way, link = (BUYS, "to") if match["buyer"] else (SELLS, "from")
        ends = {before[-1]: link} | ({owner: "by"} if owner is not None else {})
        found[Span(*match.span("role"))] = way, ends
    return found


def role_told(text: str, start: int) -> str | None:
    """Whether the place that is ranked by a word at `start` is told to be one that buys or one that
    sells: "the second-biggest buyer"; None where it is neither."""
    found = _RANKED_AS.match(text, start)
    return None if found is None else BUYS if found["buyer"] else SELLS


def _owned(text: str, place: Span, start: int) -> bool:
    """Whether a role is that of a place: "America’s biggest customer"."""
    name = place.of(text)
    between = text[place.end : start]
    if name.endswith(("’s", "'s")):
        return between.strip() in ("", "single")
    return _OWNS.fullmatch(between) is not None


_REACH = 60
