"""Home of what the house lists say of a claim: the series that they raise, and those they bar.

The lists stand in the claim as terms of their own, put there when the text was read.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import HOUSE_KINDS, TermKind
from verifier.model.series import Series
from verifier.model.verdict import Candidate

PICKED, ALIASED = 10.0, 5.0
"""What a pick and an alias add to a score: more than all other parts together can differ, so that
an alias outranks every series that none names, and a pick every alias."""
_OWN, _CARRIED = 0.3, 0.28
"""From this weight on a phrase of the figure's own sentence, or of another one, may tell its
measure."""
_PARTNERS = ("to", "from", "with")
_MEASURES = frozenset((TermKind.INDICATOR, TermKind.SERIES)) | HOUSE_KINDS


@dataclass(frozen=True, slots=True)
class Barred:
    """What the reject lists keep a claim from: the `codes` of series and indicators, or everything
    where one is "". `phrase` and `place` say by which words and where they stand in the lists."""

    codes: frozenset[str] = frozenset()
    phrase: str = ""
    place: str = ""

    @property
    def everything(self) -> bool:
        """Whether no series at all may be meant."""
        return "" in self.codes

    @property
    def said(self) -> str:
        """It in a sentence for a person; "" where nothing is barred."""
        if not self.codes:
            return ""
        phrase = f"“{self.phrase}”" if self.phrase else "the words that tell this"
        named = "" if self.everything else f" for {', '.join(sorted(self.codes))}"
        return f"The house list rejects {phrase}{named} ({self.place})."

    def bars(self, one: Series) -> bool:
        """Whether a series may not be meant."""
        return bool(self.codes) and not self.codes.isdisjoint(("", one.key, one.indicator))


_NOTHING = Barred()


@lru_cache(maxsize=1 << 8)
def barred_from(claim: Claim) -> Barred:
    """What the reject lists keep a claim from whose measure is told by a phrase of theirs."""
    found = [s for s in _telling(claim) if s.term.kind is TermKind.REJECT]
    if not found:
        return _NOTHING
    start, span = claim.clause.sentence.start, found[0].span
    text = claim.clause.sentence_text
    said = text[span.start - start : span.end - start] if found[0].own and span else ""
    return Barred(frozenset(s.term.code for s in found), said, found[0].term.form)


def left_by(
    barred: Barred, ranked: Sequence[Candidate], series: Mapping[str, Series], margin: float
) -> list[Candidate]:
    """The candidates, best first, that a reject list leaves. Where it takes the best, only others
    of that measure and those within `margin` of it are left: what merely comes next was not
    meant."""
    kept = [c for c in ranked if not barred.bars(series[c.series])]
    if not ranked or kept[:1] == [ranked[0]]:
        return kept
    best = ranked[0]
    measure = series[best.series].indicator or best.series
    return [
        c for c in kept if c.score >= best.score - margin or series[c.series].indicator == measure
    ]


def raised(claim: Claim) -> Mapping[str, float]:
    """What picks and aliases of the claim's own sentence add to the scores of series, by key."""
    worth = {TermKind.PICK: PICKED, TermKind.ALIAS: ALIASED}
    found: dict[str, float] = {}
    for s in _telling(claim):
        told = s.own and s.term.kind in worth
        if told and _stands_nearest(claim, s) and _is_of_its_area(claim, s):
            found[s.term.code] = max(worth[s.term.kind], found.get(s.term.code, 0.0))
    return found


def _telling(claim: Claim) -> Iterator[ScopedTerm]:
    """The terms of the house lists that tell the measure of a claim, strongest first: no other
    measure weighs more for the figure."""
    pick, alias, reject = TermKind.PICK, TermKind.ALIAS, TermKind.REJECT
    for s in claim.clause.terms:
        kind = s.term.kind
        if kind is not pick and kind is not alias and kind is not reject:
            continue  # compared one by one: hashing a kind costs ten times as much, for every term
        if s.weight < (_OWN if s.own else _CARRIED):
            continue
        rival = max((o.weight for o in _others(claim, s) if o.own or not s.own), default=0.0)
        if s.weight > rival or (s.own and s.weight == rival):
            yield s


def _others(claim: Claim, scoped: ScopedTerm) -> list[ScopedTerm]:
    """The terms for other measures than the one that a phrase of the house stands for."""
    terms = claim.clause.terms
    same = {o.term.code for o in terms if o.span == scoped.span}
    return [o for o in terms if o.term.kind in _MEASURES and o.term.code not in same]


def _stands_nearest(claim: Claim, scoped: ScopedTerm) -> bool:
    """Whether no other measure is named between a phrase and the figure: in "the tracker rose 9%,
    more than prices, which rose 3%" the second figure is not the tracker's."""
    own, figure = scoped.span, claim.span
    if own is None:
        return False
    low, high = min(own.end, figure.end), max(own.start, figure.start)
    between = (o.span for o in _others(claim, scoped) if o.own and o.span is not None)
    return not any(low <= span.start and span.end <= high for span in between)


def _is_of_its_area(claim: Claim, scoped: ScopedTerm) -> bool:
    """Whether the figure itself is of an area that an entry is limited to: in "2% in Peru, against
    3% in Chile" the phrase may be of Peru, the second figure is not."""
    areas = scoped.term.implies.split(" ") if scoped.term.implies else []
    places = [
        s
        for s in claim.clause.terms
        if s.term.kind is TermKind.AREA and s.own and s.link not in _PARTNERS
    ]
    if not areas or not places:
        return True
    most = max(s.weight for s in places)
    return any(s.weight == most and s.term.code in areas for s in places)
