"""Home of the pieces of a title: its segments, the places in it and what is left between them."""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span
from verifier.reference.codelists import Codelists

_SEGMENT = regex(r"(?:(?! [-–|] )[^,:;]|,(?=\d{3}))+")
"""What stands between commas, colons and dashes with spaces around them."""
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
_LETTERS = regex(r", [A-Z]{2}\b")
_COUNTY = regex(
    r"\b((?:[A-Z][\w.'’-]*\s){1,4}?(?:County|Parish|Borough|Census Area|Municipality|city)"
    r"(?:/(?:city|County|town))?),\s([A-Z]{2})\b"
)


def county(title: str, lists: Codelists) -> tuple[str | None, str]:
    """The county that a title names with the letters of its state, as "Travis County, Texas", and
    the title with as many blanks in its place."""
    found = _COUNTY.search(title) if _LETTERS.search(title) else None
    state = lists.area(f"US-{found[2]}") if found else None
    if found is None or state is None:
        return None, title
    blank = " " * len(found[0])
    return f"{found[1]}, {state.name}", f"{title[: found.start()]}{blank}{title[found.end() :]}"


def segments(text: str) -> list[Span]:
    """What stands between the commas, colons and dashes of a title."""
    return [
        Span(m.end() - len(m[0].lstrip()), m.start() + len(m[0].rstrip()))
        for m in _SEGMENT.finditer(text)
        if m[0].strip()
    ]


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
    words = re.sub(r"\s+", " ", words).strip(" -–/:;&.")
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
