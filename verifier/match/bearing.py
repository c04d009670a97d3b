"""Home of `Bearing`: what the known phrases of one clause say, sorted for quick look-up."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from verifier.match.asides import terms_of
from verifier.match.called import called_here, parts_under_measures
from verifier.match.idle_measures import may_be_told_by, name_of, told_by
from verifier.match.sizes import sizes_of
from verifier.match.weighted_words import weighted_words
from verifier.model.clause import Clause, ScopedTerm
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS

_LEANT_ON = 0.28
NEAR = 0.5
"""From this weight on a word stands in the figure's own sentence."""
_NAMED = 0.5
"""From this weight on a sentence names a measure itself."""
_BY_ALIAS = 0.6
_IDLE, _IDLE_FAR = 0.4, 0.1
"""The share of its weight with which a measure that no fitting series has speaks against the
others, where the sentence itself names it and where another one does."""
Family = tuple[str | None, ...]
Spans = frozenset[Span | None]
_NOWHERE: Spans = frozenset()
_UNNAMED: tuple[float, Spans] = (0.0, _NOWHERE)


@dataclass(slots=True)
class Bearing:
    """The phrases of `clause` by kind, each list strongest first, of three also by themselves, and
    those `of_measure` and `of_part` by their codes.

    `measures` holds for each indicator its greatest weight and the spans that name it,
    `aliases` for each series key what aliases say of it that no other part of the measure shares,
    and `kin` for each family what they say of it: less, the more measures share a phrase.
    `rivals` are the weights and spans of all measures as `set_against` ranks them, `places` the
    words that name places of the sentence, `aliased` the spans of aliases, `sizes` the spans of
    time that tell parts, `near` the words that stand near the figure, `telling` those that may tell
    a measure. `named` holds the words of each phrase of the sentence for a measure or part,
    `naming` all of them, `idle` the words of each phrase for a measure that no fitting series has,
    with its weight.
    """

    clause: Clause
    words: Mapping[str, float] = field(default_factory=dict)
    by_kind: dict[TermKind, list[ScopedTerm]] = field(default_factory=dict)
    indicators: list[ScopedTerm] = field(default_factory=list)
    parts: list[ScopedTerm] = field(default_factory=list)
    of_measure: Mapping[str, Sequence[ScopedTerm]] = field(default_factory=dict)
    of_part: Mapping[str, Sequence[ScopedTerm]] = field(default_factory=dict)
    areas: list[ScopedTerm] = field(default_factory=list)
    measures: dict[str, tuple[float, Spans]] = field(default_factory=dict)
    named: dict[Span | None, frozenset[str]] = field(default_factory=dict)
    naming: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    aliased: dict[str, set[Span | None]] = field(default_factory=dict)
    aliases: dict[str, float] = field(default_factory=dict)
    kin: dict[Family, float] = field(default_factory=dict)
    rivals: list[tuple[float, Span | None]] = field(default_factory=list)
    sizes: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    idle: dict[tuple[frozenset[str], str], float] = field(default_factory=dict)
    _told_with: dict[tuple[str | None, str], float] = field(default_factory=dict)

    def of(self, kind: TermKind) -> list[ScopedTerm]:
        """The phrases of one kind, strongest first."""
        return self.by_kind.get(kind, [])

    @property
    def is_grounded(self) -> bool:
        """Whether a measure is named in the sentence, or one is near enough to be leant on."""
        kinds = (TermKind.INDICATOR, TermKind.SERIES, TermKind.BREAKDOWN)
        return any(s.own or s.weight >= _LEANT_ON for kind in kinds for s in self.of(kind))

    def names_a_measure(self, live: Collection[str | None]) -> bool:
        """Whether the sentence itself names one of the `live` measures, or a series."""
        return any(
            s.own and s.weight >= _NAMED and (s.term.code in live or s.term.kind is TermKind.SERIES)
            for kind in (TermKind.INDICATOR, TermKind.SERIES)
            for s in self.of(kind)
        )

    def weight_of(self, one: Series) -> float:
        """How strongly the clause names the measure of a series, by any word, or a name of the
        whole where it tells the part: "Permits rose. Those for houses fell"."""
        named, kin = self.measures.get(one.indicator or "", _UNNAMED)[0], self.kin
        if not kin:
            return named
        own = one.family
        whole = (*own[:3], None) if one.breakdown in self.of_part else own
        return max(named, kin.get(own, 0.0), kin.get(whole, 0.0))

    def tells(self, one: Series) -> bool:
        """Whether the sentence itself names the measure of a series, or the series."""
        names = ((TermKind.INDICATOR, one.indicator), (TermKind.SERIES, one.key))
        return any(s.own and s.term.code == code for kind, code in names for s in self.of(kind))

    def named_itself(self, indicator: str | None) -> float:
        """The weight of a measure's own words, not those of a kind of measures."""
        found = self.of_measure.get(indicator or "", ())
        return next((s.weight for s in found if not s.term.form), 0.0)

    def titled(self, title: frozenset[str], noun: str) -> tuple[float, Spans]:
        """The weight of a measure's word that is the noun of a series' title, whatever list it is
        from ("starts" in "Dwelling starts"), and the spans of such words."""
        if noun not in self.naming:
            return 0.0, _NOWHERE
        named = self.named.items()
        spans = frozenset([span for span, words in named if noun in words and words <= title])
        found = (s.weight for s in self.indicators if s.span in spans)
        return 0.8 * next(found, 0.0), spans

    def named_places(self, one: Series) -> frozenset[Span]:
        """The places that stand inside a name by which the sentence calls a series, or that are
        its part: "Germans" of visitors."""
        names = [span for span in self.aliased.get(one.key, ()) if span is not None]
        parts = {s.span for s in self.of_part.get(one.breakdown or "", ())}
        if not names and not parts:
            return frozenset()
        parts -= {s.span for s in self.indicators}  # "10-year Bund" tells all three
        return frozenset(
            s.span
            for s in self.areas
            if s.span is not None
            and (s.span in parts or any(n.contains(s.span) and n != s.span for n in names))
        )

    def places_in(self, words: frozenset[str]) -> frozenset[Span]:
        """The places of the sentence that a title names too: where a thing is traded, as in
        "Chicago wheat", though its price is the world's."""
        return frozenset(
            s.span
            for s in self.areas
            if s.own and s.span is not None and s.term.form != "currency"
            if set(stems_of(self._said(s.span))) <= words
        )

    def is_called(self, one: Series) -> bool:
        """Whether the sentence calls one series alone by an alias that is a name: "Bank Nifty"."""
        spans = self.aliased.get(one.key)
        if not spans:
            return False
        start = self.clause.sentence.start
        return any(
            s.own
            and s.weight >= _BY_ALIAS
            and s.span in spans
            and s.span is not None
            and self.clause.sentence_text[s.span.start - start : s.span.end - start]
            .rpartition(" ")[2][:1]
            .isupper()
            and not any(s.span in other for key, other in self.aliased.items() if key != one.key)
            for s in self.of(TermKind.SERIES)
            if s.term.code == one.key
        )

    def told_with_measure(self, indicator: str | None, breakdown: str) -> float:
        """The weight of a part that only the name of its measure tells, wheat in "the wheat
        harvest", or of one that no fitting series has: bus in "bus ridership"; found once."""
        key = indicator, breakdown
        if key not in self._told_with:
            self._told_with[key] = self._with_measure(indicator, breakdown)
        return self._told_with[key]

    def _with_measure(self, indicator: str | None, breakdown: str) -> float:
        words, sized = told_by(breakdown)
        found = [
            s.weight
            for s in (self.of_measure.get(indicator or "", ()) if words <= self.naming else ())
            if words <= self.named.get(s.span, frozenset())
            and (not sized or (s.span and breakdown.lower() in self._said(s.span)))
        ]
        told = max(found, default=0.0)
        if sized or not self.idle:
            return told
        idle = (
            w
            for (said, code), w in self.idle.items()
            if words < said and may_be_told_by(indicator, code)
        )
        return max(idle, default=told)

    def _said(self, span: Span) -> str:
        """The words of a phrase of the sentence, in small letters."""
        start = self.clause.sentence.start
        return self.clause.sentence_text[span.start - start : span.end - start].lower()

    def set_against(self, live: Collection[str | None]) -> None:
        """Rank the measures that the text names as rivals of each other; one of which no series is
        `live` speaks against all of them, and so little against each. Its own name stands beside
        the words that the text has for it: homicides, where it tells of killings."""
        found = [
            (s.weight * (1.0 if s.term.code in live else _IDLE if s.own else _IDLE_FAR), s.span)
            for s in self.indicators
        ]
        self.rivals = sorted(found, key=lambda rival: -rival[0])
        held = {s.span for s in self.indicators if s.term.code in live}
        for s in self.indicators:
            words = self.named.get(s.span, frozenset()) if s.own else frozenset()
            if not words or s.term.code in live:
                continue
            if s.span not in held:
                words = words | name_of(s.term.code)
            if len(words) > 1:
                self._told_with.clear()
                told = words, s.term.code
                self.idle[told] = max(s.weight, self.idle.get(told, 0.0))

    def rival_of(self, indicator: str | None, own: Spans) -> float:
        """The weight of the strongest measure named by other words than this one."""
        spans = self.measures.get(indicator or "", _UNNAMED)[1]
        for weight, span in self.rivals:
            if span not in spans and span not in own:
                return weight
        return 0.0


def bearing_of(clause: Clause, series: Mapping[str, Series]) -> Bearing:
    """The phrases of a clause, sorted; `series` resolves aliases to their measures."""
    own = Span(clause.span.start - clause.sentence.start, clause.span.end - clause.sentence.start)
    words = weighted_words(clause)
    near = frozenset([word for word, weight in words.items() if weight >= NEAR])
    bearing = Bearing(clause, words, sizes=sizes_of(clause.sentence_text, own), near=near)
    for scoped in parts_under_measures(clause, terms_of(clause), series):
        bearing.by_kind.setdefault(scoped.term.kind, []).append(scoped)
    bearing.areas, bearing.parts = bearing.of(TermKind.AREA), bearing.of(TermKind.BREAKDOWN)
    named = _by_code(bearing.of(TermKind.INDICATOR))
    held = _held_by_aliases(bearing, series)
    for found in named.values():
        found[:] = [s._replace(weight=0.3 * s.weight) if _inside(s, held) else s for s in found]
        found.sort(key=lambda s: -s.weight)
    bearing.indicators = bearing.by_kind[TermKind.INDICATOR] = sorted(
        (s for found in named.values() for s in found), key=lambda s: (-s.weight, s.term.code)
    )
    bearing.of_measure = named
    bearing.of_part = _by_code(bearing.parts)
    bearing.measures = {
        code: (found[0].weight, frozenset(s.span for s in found)) for code, found in named.items()
    }
    text, offset = clause.sentence_text, clause.sentence.start
    bearing.named = {
        s.span: frozenset(stems_of(text[s.span.start - offset : s.span.end - offset]))
        for s in (*bearing.indicators, *bearing.parts)
        if s.own and s.span is not None
    }
    bearing.naming = frozenset().union(*bearing.named.values())
    sharing: dict[Span | None, set[str | None]] = defaultdict(set)
    parts: dict[Span | None, set[str | None]] = defaultdict(set)
    known = called_here(bearing.of(TermKind.SERIES), bearing.of(TermKind.AREA), series)
    for scoped in known:
        sharing[scoped.span].add(series[scoped.term.code].indicator)
        parts[scoped.span].add(series[scoped.term.code].breakdown)
    bearing.places = frozenset(
        w
        for s in bearing.areas
        if s.own and s.span is not None
        for w in stems_of(text[s.span.start - offset : s.span.end - offset])
    )
    bearing.telling = near - bearing.places - FORM_WORDS
    for scoped in known:
        one = series[scoped.term.code]
        bearing.aliased.setdefault(one.key, set()).add(scoped.span)
        said = scoped.weight / len(sharing[scoped.span])
        if len(parts[scoped.span]) == 1:
            bearing.aliases[one.key] = max(bearing.aliases.get(one.key, 0.0), scoped.weight)
        bearing.kin[one.family] = max(bearing.kin.get(one.family, 0.0), said)
    return bearing


def _by_code(terms: Sequence[ScopedTerm]) -> dict[str, list[ScopedTerm]]:
    found: dict[str, list[ScopedTerm]] = defaultdict(list)
    for scoped in terms:
        found[scoped.term.code].append(scoped)
    return found


def _held_by_aliases(bearing: Bearing, series: Mapping[str, Series]) -> dict[Span, set[str | None]]:
    """The spans of aliases, each with the indicators of the series that they name."""
    held: dict[Span, set[str | None]] = defaultdict(set)
    for scoped in bearing.of(TermKind.SERIES):
        if scoped.span is not None and scoped.term.code in series:
            held[scoped.span].add(series[scoped.term.code].indicator)
    return held


def _inside(scoped: ScopedTerm, held: Mapping[Span, set[str | None]]) -> bool:
    """Whether a measure's word is only part of the longer name of another measure: "rental price
    inflation" is not about consumer prices."""
    span = scoped.span
    return span is not None and any(
        longer.contains(span) and longer != span and scoped.term.code not in indicators
        for longer, indicators in held.items()
    )
