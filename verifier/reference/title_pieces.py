"""Home of the pieces of a title: its segments, the places in it and what is left between them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span
from verifier.reference.area_cells import area_called
from verifier.reference.codelists import Codelists

_SEGMENT = regex(r"(?:(?! [-–|] )[^,:;]|,(?=\d{3}))+")
"""What stands between commas, colons and dashes with spaces around them."""
_DASHED = regex(r"^\s*(?:[-–|](?=\s))?\s*")
_GROUP = regex(r"(?<=\sGroup)\s?[-–|:,]\s")
_AND = regex(r"\s(?:&|and)\s(?:the\s)?")
BRACKETED = regex(r"\s*[(\[][^()\[\]]*[)\]]")
LEAD = regex(
    r"^(?:(?:the|total|average|median|mean|annual|monthly|quarterly|weekly|daily|"
    r"(?:number|value|volume|amount|percentage|per ?cent|proportion|share|index|rate) of)\s)+",
    re.IGNORECASE,
)
_JOINTS = regex(
    r"^(?:of|in|into|by|for|at|on|from|to|with|per(?!\scapita)|and|the|a|an|its|as)\s|"
    r"\s(?:of|in|into|by|for|at|on|from|to|with|per|and|the|a|an|as)$"
)
_GENDER = regex(r"^>\s(?=[A-Z])|(?<=[a-z])\+$")
"""Signs that tables of people set beside a group: "> Females", "Men+"."""
PARTNER = {
    "export": regex(r"\b(?:to|with)\s(?:the\s)?$", re.IGNORECASE),
    "import": regex(r"\b(?:from|with)\s(?:the\s)?$", re.IGNORECASE),
    "trade": regex(r"\b(?:to|from|with)\s(?:the\s)?$", re.IGNORECASE),
}
"""What stands before the partner of a trade; "exports from Ohio" are those of Ohio."""
_LETTERS = regex(r", [A-Z]{2}\b")
_AROUND = regex(
    r"(?<=\b(?:in|or) )((?:[A-Z][\w.'’]+ ?)+|Winston-Salem)(?:[-/][\w.'’ -]+)?, "
    r"([A-Z]{2})(?:-[A-Z]{2})* \((?:MSA|MD|NECTA|CSA)\)"
)
"""The metropolitan area of a city, called by its first one: "Canton-Massillon, OH (MSA)"."""
_CITY = regex(r"US-[A-Z]{3}")
_COUNTY = regex(
    r"\b((?:[A-Z][\w.'’-]*\s){1,4}?(?:County|Parish|Borough|Census Area|Municipality|city)"
    r"(?:/(?:city|County|town))?),\s([A-Z]{2})\b"
)


def county(title: str, lists: Codelists) -> tuple[str | None, str]:
    """The county or the area around a city that a title names with the letters of its state, as
    "Travis County, Texas" and "Canton, Ohio", and the title with as many blanks in its place."""
    lettered = _LETTERS.search(title)
    found = (_COUNTY.search(title) or _AROUND.search(title)) if lettered else None
    state = lists.area(f"US-{found[2]}") if found else None
    if found is None or state is None:
        return None, title
    blank = " " * len(found[0])
    listed = area_called(found[1], lists)
    local = listed if listed and _CITY.fullmatch(listed) else f"{found[1]}, {state.name}"
    return local, f"{title[: found.start()]}{blank}{title[found.end() :]}"


def segments(text: str) -> list[Span]:
    """What stands between the commas, colons and dashes of a title."""
    return [
        Span(m.end() - len(_DASHED.sub("", m[0])), m.start() + len(m[0].rstrip()))
        for m in _SEGMENT.finditer(text)
        if _DASHED.sub("", m[0])
    ]


def behind_groups(text: str) -> list[Span]:
    """A title cut behind the names of groups: "Hale Group - Revenue" is no group revenue."""
    ends = [m.span() for m in _GROUP.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return [Span(a, b) for a, b in zip(starts, [*(s for s, _ in ends), len(text)], strict=True)]


def without_joined(
    text: str, within: Sequence[Span], places: Sequence[TermMention]
) -> list[TermMention]:
    """The places of a title but for two that make a segment together: "UK & Ireland" is the name of
    a part, and neither of the two."""
    joined = {
        place.span
        for one, two in pairwise(places)
        if _AND.fullmatch(text[one.span.end : two.span.start])
        and Span(one.span.start, two.span.end) in within
        for place in (one, two)
    }
    return [place for place in places if place.span not in joined]


def codes_in(mention: TermMention, kind: TermKind) -> list[str]:
    """The codes of a kind that a phrase stands for, but for the seats of governments."""
    return [term.code for term in mention.terms if term.kind is kind and term.form != "seat"]


def left(text: str, segment: Span, taken: Sequence[Span]) -> str:
    """The words of a segment outside the spans that are taken."""
    place, words = segment.start, []
    for span in sorted(taken, key=lambda s: s.start):
        if span.end > segment.start and span.start < segment.end:
            words.append(trimmed(text[place : max(place, span.start)]))
            place = max(place, span.end)
    words.append(trimmed(text[place : segment.end]))
    return " ".join(word for word in words if word)


def trimmed(words: str) -> str:
    """Words without the prepositions and articles at their ends."""
    words = _GENDER.sub("", re.sub(r"\s+", " ", words).strip(" -–/:;&."))
    before = ""
    while words != before:
        before, words = words, _JOINTS.sub("", LEAD.sub("", f"{words} ").strip()).strip(" -–/:;&")
    return words


def of_its_whole(words: str, segment: str) -> str:
    """The words for a part called a share of them, where a segment behind what is measured tells
    the whole of a rate: "share of new registrations"; else as they are."""
    return f"share of {words}" if words and _SHARE_OF.match(segment) else words


_SHARE_OF = regex(r"(?:share|proportion|percentage|per ?cent|%) of\s", re.IGNORECASE)


def home_of(pack: str, words: Vocabulary) -> str | None:
    """The one place that the title of a pack names; None where it names none or several."""
    mentions = words.find(pack, Span(0, len(pack)))
    named = {codes[0] for m in mentions if (codes := codes_in(m, TermKind.AREA))}
    return named.pop() if len(named) == 1 else None


def places_in(title: str, part: str | None, mentions: Sequence[TermMention]) -> list[TermMention]:
    """The mentions of places in a title but for those that are only a piece of the name of its
    part: "England" of the East of England, "Yorkshire" of the North East and Yorkshire."""
    found = [mention for mention in mentions if codes_in(mention, TermKind.AREA)]
    at = title.find(part) if part and _NAME.fullmatch(part) else -1
    if part is None or at < 0:
        return found
    inner = Span(at, at + len(part))
    return [m for m in found if m.span == inner or not inner.contains(m.span)]


_NAME = regex(r"(?:[A-Z][\w’'-]*|and|of|the|&)(?:\s(?:[A-Z][\w’'-]*|and|of|the|&))+")
