"""Home of the pieces of a title: its segments, the places in it and what is left between them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.codes import is_count, is_country
from verifier.model.mention import TermKind, TermMention
from verifier.model.span import Span
from verifier.reference.area_cells import area_called
from verifier.reference.codelists import Codelists
from verifier.reference.stems import stems_of
from verifier.reference.title_forms import is_form
from verifier.reference.title_names import is_a_piece

_SEGMENT = regex(r"(?:(?! [-–|] (?!\d)|(?<!\d) [-–|] )[^,:;]|,(?=\d{3}))+")
"""What stands between commas, colons and dashes with spaces around them, but for "16 - 24"."""
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
_TOWN = regex(
    r"(?:(?<=^)|(?<=[,:] )|(?<=[-–|] )|(?<=\b(?:in|of|or) ))"
    r"((?:[A-Z][\w.'’]+ ?){1,4})(?:[-/][\w.'’ -]+)?, ([A-Z]{2})(?:-[A-Z]{2})*"
    r"(?=\s*(?:$|[,:(]|\s[-–|]\s))"
)
"""A town, or the area named after several, that stands by itself: "Median price: Canton, OH", also
one that reaches into other states: "Median rent, Cincinnati, OH-KY-IN"."""
_CITY = regex(r"US-[A-Z]{3}")
_COUNTY = regex(
    r"\b((?:[A-Z][\w.'’-]*\s){1,4}?(?:County|Parish|Borough|Census Area|Municipality|city)"
    r"(?:/(?:city|County|town))?),\s([A-Z]{2})\b"
)


def county(title: str, lists: Codelists) -> tuple[str | None, str]:
    """The county, the area around a city or the town that a title names with the letters of its
    state, as "Travis County, Texas" and "Canton, Ohio", and the title with as many blanks in its
    place."""
    ways = (_COUNTY, _AROUND, _TOWN) if _LETTERS.search(title) else ()
    found = next((m for way in ways if (m := way.search(title))), None)
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


def phrases_in(text: str, words: Vocabulary) -> list[TermMention]:
    """The listed phrases in a title; a comma parts a place from a word that copy says behind it,
    so that "for Michigan, Index 1980=100" has no Michigan index."""
    found = [m for span in behind_groups(text) for m in words.find(text, span)]
    return [piece for m in found for piece in _parted_by_comma(text, m, words)]


def _parted_by_comma(text: str, one: TermMention, words: Vocabulary) -> list[TermMention]:
    comma = text.find(",", one.span.start, one.span.end)
    if comma < 0 or any(t.kind is not TermKind.INDICATOR or t.form == OFFICIAL for t in one.terms):
        return [one]
    before = list(words.find(text, Span(one.span.start, comma)))
    if not any(codes_in(m, TermKind.AREA) for m in before):
        return [one]
    return [*before, *words.find(text, Span(comma + 1, one.span.end))]


OFFICIAL = "official"
"""The form of a measure that a title calls as its office does."""


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


def places_about(
    text: str, within: Sequence[Span], named: Sequence[TermMention]
) -> tuple[list[TermMention], list[Span]]:
    """The places that a title is about, of those that it names: none that it leaves out nor two
    that name a part together, nor adjectives beside nouns; and the words that leave one out of a
    country without making it a part."""
    places = without_joined(text, within, named)
    out = []
    for place in places:
        before = _WITHOUT.search(text[: place.span.start])
        if before is not None:
            out.append(Span(before.start(), place.span.end))
    less = [span for span in out if _covers_less(text, span, places)]
    places = [p for p in places if not any(span.contains(p.span) for span in out)]
    return [m for m in places if any(t.form != "adjective" for t in m.terms)] or places, less


_WITHOUT = regex(r"\b(?:excluding|excl\.?|except|without|less|ex)\s(?:the\s)?$", re.IGNORECASE)


def _covers_less(text: str, one: Span, places: Sequence[TermMention]) -> bool:
    """Whether a country that a title leaves out stands right behind another: what is left is called
    as that one, "France excluding Mayotte"; "England excluding London" is a part of it."""
    lands = [p for p in places if any(is_country(code) for code in codes_in(p, TermKind.AREA))]
    out = any(one.contains(p.span) for p in lands)
    return out and any(
        not text[p.span.end : one.start].strip(" (") for p in lands if p.span.end <= one.start
    )


def trades_by_segment(
    within: Sequence[Span], places: Sequence[TermMention], measure: Span | None
) -> tuple[str, str] | None:
    """Who trades and with whom, where a title names one in a segment before the measure and the
    other as a segment of its own behind it: "Canada; Export; All goods; United States"."""
    if measure is None or len(places) != _PAIR or places[1].span not in within:
        return None
    one, other = places
    ends = next(s.end for s in within if s.start <= one.span.start < s.end)
    if not ends <= measure.start < other.span.start:
        return None
    return codes_in(one, TermKind.AREA)[0], codes_in(other, TermKind.AREA)[0]


_PAIR = 2


def codes_in(mention: TermMention, kind: TermKind) -> list[str]:
    """The codes of a kind that a phrase stands for, but for the seats of governments."""
    return [term.code for term in mention.terms if term.kind is kind and term.form != "seat"]


def counts_behind(text: str, one: Span, segment: Span, unit: str, usual: str) -> bool:
    """Whether a single word of a title only stands before the noun that its figures count, and the
    measure that it is listed for counts others, as is `usual`: "car" in "Car theory tests"."""
    if not is_count(unit) or unit == usual or " " in text[one.start : one.end]:
        return False
    if _OF.match(text, one.end) is not None:
        return False  # "Production of passenger cars"
    behind = stems_of(text[one.end : segment.end])
    return set(behind).issuperset(stems_of(unit.replace("_", " ")))


_OF = regex(r"\sof\s", re.IGNORECASE)


def left(text: str, segment: Span, taken: Sequence[Span]) -> str:
    """The words of a segment outside the spans that are taken; none that tell only the form of the
    figures beside others: "individuals" of "sterling net card lending to individuals"."""
    place, words = segment.start, []
    for span in sorted(taken, key=lambda s: s.start):
        if span.end > segment.start and span.start < segment.end:
            words.append(trimmed(text[place : max(place, span.start)]))
            place = max(place, span.end)
    words.append(trimmed(text[place : segment.end]))
    words = [word for word in words if word]
    return " ".join([word for word in words if not is_form(word, ())] or words)


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
    """The one place that the title of a pack names, by its office too where that has its name
    ("Statistics Portugal"); None where it names none or several."""
    mentions = list(words.find(pack, Span(0, len(pack))))
    named = {codes[0] for m in mentions if (codes := codes_in(m, TermKind.AREA))}
    if not named:
        offices = (m for m in mentions if all(t.form == "seat" for t in m.terms))
        named = {code for m in offices for code in _called_by(pack, m, words)}
    return named.pop() if len(named) == 1 else None


def _called_by(text: str, office: TermMention, words: Vocabulary) -> set[str]:
    """The places whose names stand within that of an office."""
    own = {term.code for term in office.terms}
    starts = (m.start() for m in _WORD.finditer(text, office.span.start + 1, office.span.end))
    inner = (m for at in starts for m in words.find(text, Span(at, office.span.end)))
    return own & {code for m in inner for code in codes_in(m, TermKind.AREA)}


_WORD = regex(r"\b[A-Z]\w+")


def places_in(title: str, part: str | None, mentions: Sequence[TermMention]) -> list[TermMention]:
    """The mentions of places in a title but for those that are only a piece of a name, as that of
    its part: "England" of the East of England, "Yorkshire" of the North East and Yorkshire."""
    found = [
        mention
        for mention in mentions
        if codes_in(mention, TermKind.AREA) and not is_a_piece(title, mention.span)
    ]
    at = title.find(part) if part and _NAME.fullmatch(part) else -1
    if part is None or at < 0:
        return found
    inner = Span(at, at + len(part))
    return [m for m in found if m.span == inner or not inner.contains(m.span)]


_NAME = regex(r"(?:[A-Z][\w’'-]*|and|of|the|&)(?:\s(?:[A-Z][\w’'-]*|and|of|the|&))+")
