"""Home of `completed`: what the titles of series tell where a pack leaves its columns blank.

Only `series`, `title`, `unit` and `frequency` must be filled. Where a series has no measure, its
maker did not know of the columns that no row fills either, and what they would say stands in the
titles: "Exports of wine to Japan, value, France". A blank cell of a column that other rows fill
means what it says, none, unless two series would be the same.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from verifier.lazy import late
from verifier.model.codelist import Vocabulary, bare_words
from verifier.model.mention import TermKind, TermMention
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.area_cells import area_called
from verifier.reference.codelists import Codelists
from verifier.reference.kinship import is_a_name, with_entities
from verifier.reference.stems import stem, stems_of
from verifier.reference.told_forms import is_told_in, with_form, with_nature
from verifier.reference.untold_measures import without_echoes
from verifier.reference.untold_parts import likes_of, without_codes, without_wholes

_listed_vocabulary = late("verifier.reference.phrases:listed_vocabulary")
"""Names of all countries come from two large libraries, which full packs do not need."""
_SEGMENT = re.compile(r"(?:[^,]|,(?=\d{3}))+")
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_FORM = frozenset(
    stem(word)
    for word in "monthly quarterly annual yearly weekly daily month quarter year week day hour "
    "seasonally calendar adjusted unadjusted not number total all index change rate price constant "
    "current basis date period average mean value volume level end close closing settlement per "
    "percentage percent cent growth growing item headline nominal real chained linked previous "
    "earlier same cumulative so far rolling count item estimate estimated provisional revised "
    "figure official national billion million thousand dollar euro pound yen yuan us currency "
    "balance payment census half annualised annualized three six twelve 3 6 12 january december "
    "tonne tonnes barrel ounce troy kilogram gram gallon litre bushel megawatt kilowatt gigawatt "
    "square metre mile "
    "and of in at to on the a by for from as with over first last overall sum share".split()
)
"""Words that say how figures are reckoned and not of what."""
_TOTAL = re.compile(
    r"(?:total|all|overall|whole|combined|aggregate)\b(?!.*\b(?:exclud|less|except|without|but))"
    r".*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:the|total|average|median|mean|annual|monthly|quarterly|weekly|daily|"
    r"(?:number|value|volume|amount|percentage|proportion|share|index|rate) of)\s)+",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s(?:of|in|by|for|at|on|from|to|with|per|who|that|during|within)\s")
_JOINTS = re.compile(
    r"^(?:of|in|by|for|at|on|from|to|with|per|and|the|a|an|its|as)\s|"
    r"\s(?:of|in|by|for|at|on|from|to|with|per|and|the|a|an|as)$"
)
_AND = re.compile(r"\s(?:and|&|plus)\s")
_PARTNER = {
    "export": re.compile(r"\b(?:to|with)\s(?:the\s)?$", re.IGNORECASE),
    "import": re.compile(r"\b(?:from|with)\s(?:the\s)?$", re.IGNORECASE),
    "trade": re.compile(r"\b(?:to|from|with)\s(?:the\s)?$", re.IGNORECASE),
}
"""What stands before the partner of a trade; "exports from Ohio" are those of Ohio."""
_BALANCE = re.compile(r"\b(?:balance|surplus)\b", re.IGNORECASE)
_OWED = re.compile(r"\b(?:deficit|gap|shortfall)\b", re.IGNORECASE)
"""What is no balance but the lack itself: a deficit of 3bn is 3bn, not -3bn."""
_EDITIONS = 3
"""So many series of one measure may be those of several publishers; more of them are parts."""
_LONGEST = 5
"""So many words at most name a measure that no list has."""


def completed(
    series: Sequence[Series], used: Collection[str], pack: str, lists: Codelists
) -> tuple[Series, ...]:
    """The series, those without a measure with the one that their titles tell, and a reporting unit
    in place of a missing area.

    Of the columns that are not among those `used`, the ones that any row fills, the titles tell the
    form and the place; the partner where any series lacks a measure or none has a place; and the
    part where any lacks a measure or nothing else tells some apart. `pack` is the title of the
    whole, which may name the place of all. Parts that are codes say as little as none.
    """
    series, coded = without_codes(without_wholes(without_echoes(series, lists)))
    used = set(used) - ({"breakdown"} if coded else set())
    formed = [with_form(one, used) for one in series]
    measured = all(one.indicator for one in series)
    placed = "ref_area" in used
    if measured:
        named = with_entities([with_nature(one, used, lists) for one in formed])
        bare = set[str]()
        if "breakdown" not in used:
            bare = _not_told_apart(named, _EDITIONS) | coded.keys()
        if placed and not bare:
            return named
    words: Vocabulary = _listed_vocabulary(lists)
    titles = {one.key: _Title(one, words, lists) for one in series}
    if not measured:
        named = with_entities([titles[one.key].measured(one, used) for one in formed])
    elif not placed:
        named = tuple(titles[one.key].placed(one, used) for one in named)
    if not placed:
        home = _home(pack, words)
        named = tuple(one if one.ref_area else replace(one, ref_area=home) for one in named)
    if not measured:
        bare = _not_told_apart(named) if "breakdown" in used else {one.key for one in named}
    parts = _without_shared([titles[one.key].parted(one) for one in named if one.key in bare])
    parted = {one.key: one for one in parts}
    found = (parted.get(one.key, one) for one in named)
    return tuple(
        replace(one, breakdown=coded[one.key]) if not one.breakdown and one.key in coded else one
        for one in found
    )


def _not_told_apart(series: Sequence[Series], most: int = 1) -> set[str]:
    """The keys of series without a part that nothing but their titles tells apart, of more than
    `most` of them."""
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for one in series:
        if one.breakdown is None:
            alike[likes_of(one)].append(one.key)
    return {key for keys in alike.values() if len(keys) > most for key in keys}


def _home(pack: str, words: Vocabulary) -> str | None:
    """The one place that the title of a pack names; None where it names none or several."""
    mentions = words.find(pack, Span(0, len(pack)))
    named = {codes[0] for m in mentions if (codes := _codes(m, TermKind.AREA))}
    return named.pop() if len(named) == 1 else None


def _without_shared(series: Sequence[Series]) -> Iterator[Series]:
    """The series without the words that all parts of their measure share, which tell no part: one
    that has no others is the whole, but not "enplaned" beside "enplaned and deplaned"."""
    parts: dict[tuple[str | None, str], dict[frozenset[str], str]] = defaultdict(dict)
    for one in series:
        part = one.breakdown or ""
        parts[one.indicator, one.unit][frozenset(stems_of(part))] = part
    for one in series:
        told = parts[one.indicator, one.unit]
        shared = frozenset[str].intersection(*told)
        added = any(_is_added_to(shared, part) for part in told.values())
        if len(told) > 1 and shared and one.breakdown and not (added and shared in told):
            kept = (w for w in one.breakdown.split(" ") if not shared.issuperset(stems_of(w)))
            yield replace(one, breakdown=_trimmed(" ".join(kept)).strip(" ,") or None)
        else:
            yield one


def _is_added_to(shared: frozenset[str], part: str) -> bool:
    """Whether a part is made of what all share and of something else: "enplaned and deplaned"."""
    joined = [set(stems_of(half)) for half in _AND.split(part)]
    return len(joined) > 1 and set(shared) in joined


class _Title:
    """The title of a series, cut at its commas, with the known phrases in it."""

    def __init__(self, one: Series, words: Vocabulary, lists: Codelists) -> None:
        self._lists = lists
        self._text = _BRACKETED.sub(lambda m: " " * len(m[0]), one.title)
        self._segments = [
            Span(m.end() - len(m[0].lstrip()), m.start() + len(m[0].rstrip()))
            for m in _SEGMENT.finditer(self._text)
            if m[0].strip()
        ]
        self._mentions = list(words.find(self._text, Span(0, len(self._text))))
        self._places = [m for m in self._mentions if _codes(m, TermKind.AREA)]
        self._listed = self._listed_measure(one.unit)
        self._head = next((s for s in self._segments if not self._is_aside(s)), None)

    def measured(self, one: Series, used: Collection[str]) -> Series:
        """The series with its measure and, of the columns not `used`, place, partner and nature."""
        indicator = one.indicator or self._indicator()
        place, partner = self._place_and_partner(indicator or "")
        found = replace(one, indicator=indicator)
        if "ref_area" not in used:
            found = replace(found, ref_area=place)
        if "counterpart" not in used:
            found = replace(found, counterpart=partner)
        return with_nature(found, used, self._lists)

    def placed(self, one: Series, used: Collection[str]) -> Series:
        """The measured series with its place and partner, unless a unit reports it: the place in
        "Hale & Marsh, revenue, Ireland" is a part of the company."""
        named = area_called(one.ref_area or "", self._lists)
        if (one.ref_area and named is None) or self._is_reported():
            return one
        place, partner = self._place_and_partner(one.indicator or "")
        found = replace(one, ref_area=place or named)
        return found if "counterpart" in used else replace(found, counterpart=partner)

    def parted(self, one: Series) -> Series:
        """The series with what its title says besides measure, place and form as its part."""
        slots = {one.ref_area, one.counterpart}
        taken = [m.span for m in self._places if slots.intersection(_codes(m, TermKind.AREA))]
        if self._listed is not None:
            taken.append(self._listed[0])
        unit = set(stems_of(one.unit.replace("_", " ")))
        parts = []
        for segment in self._segments:
            words = self._said(segment)
            if words.casefold() == (one.ref_area or "").casefold() or _TOTAL.fullmatch(words):
                continue
            if segment == self._head and self._listed is None:
                words = "".join(_BEHIND.split(_LEAD.sub("", words), maxsplit=1)[1:])
            else:
                inside = [s for s in taken if segment.start <= s.start and s.end <= segment.end]
                words = _left(self._text, segment, inside)
            words = _trimmed(words)
            if words and not (_FORM | unit).issuperset(stems_of(words)):
                parts.append(words)
        return replace(one, breakdown=", ".join(parts) or None)

    def _listed_measure(self, unit: str) -> tuple[Span, str] | None:
        """The longest listed phrase for a measure told in that unit, in the first segment that has
        one, with the measure."""
        for segment in self._segments:
            inside = [
                (m.span, code)
                for m in self._mentions
                if segment.start <= m.span.start and m.span.end <= segment.end
                for code in _codes(m, TermKind.INDICATOR)
                if is_told_in(self._lists.indicators[code], unit)
            ]
            if inside:
                return max(inside, key=lambda f: (len(bare_words(self._said(f[0]))), -f[0].start))
        return None

    def _said(self, span: Span) -> str:
        return self._text[span.start : span.end]

    def _is_aside(self, segment: Span) -> bool:
        """Whether a segment names who reports or where, and not what is measured."""
        if any(m.span == segment for m in self._places):
            return True
        words = self._said(segment)
        return is_a_name(words) and len(self._segments) > 1 and " " in words

    def _is_reported(self) -> bool:
        """Whether the title opens with the name of who reports."""
        first = self._segments[0] if self._segments else None
        placed = any(m.span == first for m in self._places)
        return first is not None and not placed and self._is_aside(first)

    def _indicator(self) -> str | None:
        """The measure by its listed code, else in the words of the title's head."""
        if self._listed is not None:
            span, code = self._listed
            if code == "trade" and _BALANCE.search(self._text):
                return "trade_balance"
            if not ("balance" in code and _OWED.search(self._said(span))):
                return code
        if self._head is None:
            return None
        head = _LEAD.sub("", self._said(self._head))
        words = bare_words(_BEHIND.split(head, maxsplit=1)[0])[-_LONGEST:]
        return "_".join(words).replace("-", "_") or None

    def _place_and_partner(self, indicator: str) -> tuple[str | None, str | None]:
        """The last place that the title names, and the one that it is traded with."""
        led = next((led for word, led in _PARTNER.items() if word in indicator), None)
        place: str | None = None
        partner: str | None = None
        for mention in reversed(self._places):
            code = _codes(mention, TermKind.AREA)[0]
            if led and not partner and led.search(self._text[: mention.span.start]):
                partner = code
            elif place is None:
                place = code
        return place, partner


def _codes(mention: TermMention, kind: TermKind) -> list[str]:
    return [term.code for term in mention.terms if term.kind is kind and term.form != "seat"]


def _left(text: str, segment: Span, taken: Sequence[Span]) -> str:
    """The words of a segment outside the spans that are taken."""
    place, words = segment.start, []
    for span in sorted(taken, key=lambda s: s.start):
        words.append(_trimmed(text[place : span.start]))
        place = max(place, span.end)
    words.append(_trimmed(text[place : segment.end]))
    return " ".join(word for word in words if word)


def _trimmed(words: str) -> str:
    """Words without the prepositions and articles at their ends."""
    words = re.sub(r"\s+", " ", words).strip(" -–/:;")
    before = ""
    while words != before:
        before, words = words, _JOINTS.sub("", _LEAD.sub("", f"{words} ").strip()).strip(" -–/:;")
    return words
