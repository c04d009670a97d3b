"""Home of `Bearing`: what the known phrases of one clause say, sorted for quick look-up."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from verifier.model.clause import Clause, ScopedTerm
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span

Family = tuple[str | None, ...]


@dataclass(slots=True)
class Bearing:
    """The phrases of `clause` by kind, each list strongest first.

    `measures` holds for each indicator its greatest weight and the spans that name it,
    `aliases` for each series key and `kin` for each family what aliases say of them: less, the
    more measures share a phrase.
    """

    clause: Clause
    words: Mapping[str, float] = field(default_factory=dict)
    by_kind: dict[TermKind, list[ScopedTerm]] = field(default_factory=dict)
    measures: dict[str, tuple[float, frozenset[Span | None]]] = field(default_factory=dict)
    aliases: dict[str, float] = field(default_factory=dict)
    kin: dict[Family, float] = field(default_factory=dict)

    def of(self, kind: TermKind) -> list[ScopedTerm]:
        """The phrases of one kind, strongest first."""
        return self.by_kind.get(kind, [])

    def rival_of(self, indicator: str | None) -> float:
        """The weight of the strongest measure named by other words than this one."""
        spans = self.measures.get(indicator or "", (0.0, frozenset()))[1]
        found = (s.weight for s in self.of(TermKind.INDICATOR) if s.span not in spans)
        return next(found, 0.0)


def bearing_of(clause: Clause, series: Mapping[str, Series]) -> Bearing:
    """The phrases of a clause, sorted; `series` resolves aliases to their measures."""
    bearing = Bearing(clause, dict(clause.words))
    for scoped in clause.terms:
        bearing.by_kind.setdefault(scoped.term.kind, []).append(scoped)
    named: dict[str, list[ScopedTerm]] = defaultdict(list)
    for scoped in bearing.of(TermKind.INDICATOR):
        named[scoped.term.code].append(scoped)
    bearing.measures = {
        code: (found[0].weight, frozenset(s.span for s in found)) for code, found in named.items()
    }
    sharing: dict[Span | None, set[str | None]] = defaultdict(set)
    known = [s for s in bearing.of(TermKind.SERIES) if s.term.code in series]
    for scoped in known:
        sharing[scoped.span].add(series[scoped.term.code].indicator)
    for scoped in known:
        one = series[scoped.term.code]
        said = scoped.weight / len(sharing[scoped.span])
        bearing.aliases[one.key] = max(bearing.aliases.get(one.key, 0.0), scoped.weight)
        bearing.kin[one.family] = max(bearing.kin.get(one.family, 0.0), said)
    return bearing
