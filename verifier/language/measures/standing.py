"""Home of `Standing`: what holds of a sentence and its phrases whichever figure is asked about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from verifier.language.areas.nations import NATIONWIDE, OVERALL
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.measures.reasons import reasons_of
from verifier.language.measures.set_apart import clause_ahead, names_a_part, set_apart, within
from verifier.language.syntax.leads import told_from
from verifier.lazy import regex
from verifier.model.codelist import normalise
from verifier.model.mention import HOUSE_KINDS, Figure, FigureKind, TermKind, TermMention
from verifier.model.span import Span

_ASIDE = regex(
    r",\s(?:(?:(?:to|on|in|by|for|from|with|at|under|upon|through)\s)?(?:which|whom)|who|whose|where|\w+ed|hit|led|driven|once|long|now|still|\w+ing)\b[^,;]{2,80}?,"
)
_COMPARAND = regex(  # what leads to the other side of a comparison
    r"\b(?:than|unlike|versus|vs\.?|as against)\s(?:the\s|in\s|that of\s|those of\s|for\s){0,2}\Z",
    re.IGNORECASE,
)
_OF_WHOLE = regex(r"(?:out\s)?of\s[^,;:()]{4,90},", re.IGNORECASE)
_CAUSING = regex(  # what stands before it only moves what stands behind it
    r"(?:\sand\s(?:[\w-]+\s){0,2}?[\w-]+)?\s(?:sen[dt]s?|push(?:e[sd])?|pushing|lift(?:s|ed|ing)?|dr(?:ive|ives|ove|iven|iving)|"
    r"drag(?:s|ged|ging)?|pull(?:s|ed|ing)?|knock(?:s|ed|ing)?|boost(?:s|ed|ing)?|"
    r"help(?:s|ed|ing)?|forc(?:e[sd]?|ing)|nudg(?:e[sd]?|ing)|(?:brings?|brought|bringing))\s"
    r"(?:(?:up|down|back|to|the|overall|official|headline|annual|its?|their|\w+[’']s)\s){0,3}",
    re.IGNORECASE,
)
_BEHIND_PLACE = regex(r"[’']?s?\s+(?:[\w-]+\s+){0,2}")
_FOR = regex(r"\s(?:for|among|of|in|from|by|on|to|at)\s(?:the\s|its\s)?", re.IGNORECASE)


_TELLING = HOUSE_KINDS | {TermKind.INDICATOR}
KINDS = (TermKind.INDICATOR, TermKind.AREA, TermKind.BREAKDOWN)
"""The kinds of phrases that compete for a figure: measures, places and parts."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of a sentence and of each of its phrases whichever figure is asked about, so that
    it is worked out once: without it the work grew with the square of the figures."""

    text: str
    own: SentenceTerms
    pieces: tuple[Span, ...]
    figures: tuple[Figure, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    asides: tuple[Span | None, ...]
    """The aside between commas in which it stands."""
    counters: tuple[tuple[Span, ...], ...]
    """The figures that count it: "4,732 assaults", "4,732 were assaults"."""
    compared: tuple[bool, ...]
    """Whether it is the other side of a comparison."""
    owners: tuple[Span | None, ...]
    """The figure before it to which it is tied ("39% for oil")."""
    attached: tuple[Span | None, ...]
    """The indicator phrase right behind an area."""
    causes: tuple[Span | None, ...] = ()
    """The measure that it is said to move: "services" in "services pushed inflation up to 3%"."""
    whole: Span | None = None
    """The opening that tells what the figures behind it are part of: "Of the 40 who applied,"."""
    idle: frozenset[int] = frozenset()
    """The places of those that no figure is told of: examples of a noun before them ("machines such
    as meters, alarms and cars"), the measure that another is told by ("$1,629 per TEU")."""
    set_apart: frozenset[int] = frozenset()
    """The places of those that the front of the sentence only sets apart: "Unlike arabica, it"."""
    reasons: tuple[Span | None, ...] = ()
    """The stretch in which it is given as the cause of what stands before."""
    kinds: Mapping[TermKind, tuple[int, ...]] = field(default_factory=dict)
    """The places of its measures, parts and areas."""
    national: int | None = None
    """Where words end after which the part or region told before is not meant: "in all"."""
    overall: int | None = None
    """Where words end after which the part told before is not: "the overall rate"."""

    def piece_of(self, span: Span) -> Span:
        """The piece of the sentence in which a figure or cue begins."""
        start = span.start
        for piece in self.pieces:
            if piece.start <= start < piece.end:
                return piece
        return self.own.span

    def reasons_behind(self, span: Span) -> Iterator[int]:
        """The places of what is given as the cause of a figure, behind it."""
        return (n for n, why in enumerate(self.reasons) if why and span.end <= why.start)

    def between(self, low: int, high: int) -> int:
        """How many figures stand between two places."""
        return max(0, bisect_right(self.ends, high) - bisect_left(self.starts, low))


def standing_of(
    text: str, own: SentenceTerms, pieces: tuple[Span, ...], figures: tuple[Figure, ...]
) -> Standing:
    """The standing of the phrases of a sentence that falls into `pieces` and holds `figures`."""
    spans = [mention.span for mention in own.mentions]
    asides = [
        Span(own.opening + m.start(), own.opening + m.end())
        for m in _ASIDE.finditer(text[own.opening : own.span.end] if spans else "")
    ]
    told = told_from(text, Span(own.opening, own.span.end), figures) if spans else 0
    if told > own.opening:  # what only attends what the sentence goes on to tell
        asides.insert(0, Span(own.opening, told))
    ends = tuple([figure.span.end for figure in figures])
    counting = [figure for figure in figures if figure.noun or is_plain(figure)]
    national = NATIONWIDE.search(text, own.span.start, own.span.end)
    overall = OVERALL.search(text, own.span.start, own.span.end)
    reasons = reasons_of(text, own.span, figures) if spans else ()
    return Standing(
        text,
        own,
        pieces,
        figures,
        tuple(figure.span.start for figure in figures),
        ends,
        tuple(
            [next((a for a in asides if a.contains(s)), None) if asides else None for s in spans]
        ),
        tuple([_counters(text, s, counting) for s in spans]),
        tuple(
            _COMPARAND.search(text, max(own.span.start, s.start - 24), s.start) is not None
            for s in spans
        ),
        tuple(_owner(text, s, figures[: bisect_right(ends, s.start)]) for s in spans),
        tuple(_attached_to(text, mention, own) for mention in own.mentions),
        tuple(_moved_by(text, mention, own) for mention in own.mentions),
        _whole_of(text, own, figures),
        _idle_in(text, own),
        _set_apart_in(text, own, figures, spans),
        tuple([next((r for r in reasons if r.contains(s)), None) for s in spans]),
        _places_by_kind(own),
        national.end() if national else None,
        overall.end() if overall else None,
    )


def _places_by_kind(own: SentenceTerms) -> Mapping[TermKind, tuple[int, ...]]:
    """The places of the phrases of each kind; one of the house lists is a measure's."""
    indicator, area, part = KINDS
    found: Mapping[TermKind, list[int]] = {kind: [] for kind in KINDS}
    for place, mention in enumerate(own.mentions):
        measure = False
        for term in mention.terms:
            kind = term.kind
            if kind is area or kind is part:
                if found[kind][-1:] != [place]:
                    found[kind].append(place)
            elif kind is not TermKind.SERIES and kind in _TELLING:
                measure = True
        if measure:
            found[indicator].append(place)
    return {kind: tuple(places) for kind, places in found.items()}


def _moved_by(text: str, mention: TermMention, own: SentenceTerms) -> Span | None:
    if not (mention.names(TermKind.BREAKDOWN) or mention.names(TermKind.INDICATOR)):
        return None
    match = _CAUSING.match(text, mention.span.end, own.span.end)
    if match is None:
        return None
    return next((m.span for m in own.mentions if m.span.start == match.end()), None)


def _whole_of(text: str, own: SentenceTerms, figures: tuple[Figure, ...]) -> Span | None:
    match = _OF_WHOLE.match(text, own.opening, own.span.end)
    if match is None or not any(match.start() < f.span.start < match.end() for f in figures):
        return None
    return Span(match.start(), match.end())


def _set_apart_in(
    text: str, own: SentenceTerms, figures: tuple[Figure, ...], spans: list[Span]
) -> frozenset[int]:
    """The places of what the front only sets apart, and of the parts of a clause ahead that the
    measure of the one behind is not told of."""
    apart = within(set_apart(text, own.opening, own.span.end), spans)
    ahead = within(clause_ahead(text, own, figures), spans)
    return apart | {place for place in ahead if names_a_part(own.mentions[place])}


_NOUN = r"(?:[\w’'-]+\s?){1,3}"
_SUCH_AS = regex(rf"\bsuch as\s({_NOUN}(?:,\s{_NOUN}){{0,4}}\band\s[\w’'-]+)")


def _idle_in(text: str, own: SentenceTerms) -> frozenset[int]:
    words = own.span.of(text)
    found: set[int] = set()
    if " per " in words:
        found.update(
            place
            for place, m in enumerate(own.mentions)
            if text.endswith(" per ", 0, m.span.start) and m.names(TermKind.INDICATOR)
        )
    match = _SUCH_AS.search(words) if "such as" in words else None
    if match is not None:
        start, end = own.span.start + match.start(1), own.span.start + match.end(1)
        named = any(m.span.end <= start and m.names(TermKind.INDICATOR) for m in own.mentions)
        listed = (n for n, m in enumerate(own.mentions) if start <= m.span.start < end)
        found.update(listed if named else ())
    return frozenset(found)


def _counters(text: str, phrase: Span, counting: list[Figure]) -> tuple[Span, ...]:
    found = [f.span for f in counting if f.noun and _is_counted(text, f, phrase)]
    found += [f.span for f in counting if not f.noun and is_said_of(text, f.span, phrase)]
    return tuple(found)


def _is_counted(text: str, figure: Figure, phrase: Span) -> bool:
    """Whether a phrase is all that a figure counts, or begins so: "17,615 thefts from cars"."""
    noun = figure.noun or ""
    if figure.reach.contains(phrase):
        return noun == normalise(phrase.of(text))
    begun = phrase.start - figure.span.end == 1
    return begun and normalise(phrase.of(text)).startswith(f"{noun} ")


_COPULA = regex(r"\s(?:(?:of\s(?:them|these|those|which))\s)?(?:were|are|was|is)\s(?:for\s|by\s)?")


def is_said_of(text: str, figure: Span, phrase: Span) -> bool:
    """Whether a phrase is what a figure right before it is told to be: "4,732 were assaults"."""
    return (
        figure.end < phrase.start and _COPULA.fullmatch(text, figure.end, phrase.start) is not None
    )


def is_plain(figure: Figure) -> bool:
    """Whether a figure is a mere number, which no noun behind it tells the sort of."""
    plain = figure.kind is FigureKind.CARDINAL and figure.noun is None
    return plain and figure.quantity is not None and figure.quantity.unit is None


def _owner(text: str, phrase: Span, before: tuple[Figure, ...]) -> Span | None:
    if not before or not _FOR.fullmatch(text[before[-1].reach.end : phrase.start]):
        return None
    return before[-1].span


def _attached_to(text: str, mention: TermMention, own: SentenceTerms) -> Span | None:
    """The indicator phrase right behind an area ("US exports", "China’s exports"), or None."""
    if not mention.names(TermKind.AREA):
        return None
    for other in own.mentions:
        gap = other.span.start - mention.span.end
        if 0 <= gap <= 24 and other.names(TermKind.INDICATOR):
            between = text[mention.span.end : other.span.start]
            return other.span if _BEHIND_PLACE.fullmatch(between) else None
    return None
