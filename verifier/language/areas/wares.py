"""Home of wares: the goods of a place that stand beside the verb of a sale."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.hedge_words import HEDGE
from verifier.model.span import Span

_GOODS = r"(?:goods|products|merchandise|produce|wares|items)"
OF_WARES = regex(rf"\s(?:[a-z]+\s)?{_GOODS}\b")
"""What follows the name of the place that goods come from: "bought $11bn of Russian goods"."""
_SOLD_SO_MUCH = regex(
    rf"\s(?:{_GOODS}\s(?:worth|valued)|(?:{HEDGE}\s){{0,2}}"
    r"(?:[$£€¥]\s?)?\d)"
)
_WARE = regex(
    r"\s(?:(?!(?:was|were|is|are|be|been|being|has|have|had|people|troops|soldiers|workers|migrants|"
    r"students|tourists|players|experts|growers|farmers|firms|companies)\b)[a-z][a-z-]*\s){1,2}"
)
"""What is called by the place that it comes from, and is no people."""


def buyer_behind(text: str, verb: Span, places: Sequence[Span]) -> Span | None:
    """The place right behind a verb of selling that buys: "China sold the US goods worth $45bn",
    "sold Germany 5% more"; "sold US goods" tells whose goods they were."""
    for place in places:
        between = text[verb.end : place.start]
        name = place.of(text)
        short = name.isupper() and not between.endswith(" the ")
        supplied = text.startswith("suppl", verb.start) and text.startswith(" with ", place.end)
        told = supplied or (not short and _SOLD_SO_MUCH.match(text, place.end) is not None)
        if between in (" ", " the ") and told:
            return place
    return None


def are_its_wares(text: str, place: Span, verb: Span, link: str) -> bool:
    """Whether what was sold or sent on is called by the place that it comes from: "Brazilian coffee
    sent to Germany"."""
    return link == "" and _WARE.fullmatch(text, place.end, verb.start) is not None
