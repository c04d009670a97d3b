"""Home of `Pair`: two figures of a sentence, and which two series have their names beside them."""

from collections.abc import Sequence

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.exchanges.names_within import Names
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.span import Span

_PAUSE = regex(r"[,;:()–—]|\b(?:and|but|while|whereas|against|versus|compared)\b")
_RARE = 3
"""So many digits has each of two figures, of one of which no word names the series; one fewer where
both are of parts or partners of a measure."""


class Pair:
    """Two figures of a sentence as they are told, ready to be asked for any two series."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        first, second = claims
        clause = first.clause
        self.claims, self._text, self._start = claims, clause.sentence_text, clause.sentence.start
        self._here, self._there = first.span, second.span
        self._is_in_turn = tells_order(self._text)
        between = clause.span.end - self._start, second.span.start - self._start
        self._are_apart = _PAUSE.search(self._text, *between) is not None
        self._digits = min(map(_digits_of, claims))
        self.names = Names(first, self._start, clause.sentence.end)
        self._asked: dict[tuple[str, str], bool] = {}

    @property
    def may_be_named_apart(self) -> bool:
        """Whether there is a pause between the figures, or a word says that they come in turn."""
        return self._are_apart or self._is_in_turn

    def names_needed(self, parts: bool) -> int:
        """How many of the two a word must name the series of; `parts` says that both are of parts
        or partners of a measure."""
        rare = self._digits >= _RARE - parts
        return 1 if rare and not self._is_in_turn else 2

    def stand_by(self, one: Series, other: Series) -> bool:
        """Whether the name of one series stands by the first figure, and that of the other by the
        second; of two that nothing fits by chance, one may go without a name."""
        asked = one.key, other.key
        if asked not in self._asked:
            self._asked[asked] = self._stand_by(one, other)
        return self._asked[asked]

    def _stand_by(self, one: Series, other: Series) -> bool:
        here, there = self._here, self._there
        ours, theirs = (self.names.of(series, (one, other)) for series in (one, other))
        parts = all(series.counterpart or series.breakdown for series in (one, other))
        parts = parts and one.indicator == other.indicator
        if not (ours and theirs) and bool(ours) + bool(theirs) < self.names_needed(parts):
            return False
        if self._is_in_turn and _are_outside((*ours, *theirs), here, there):
            return max(ours) < min(theirs)
        between = [all(here.end <= at < there.start for at in places) for places in (ours, theirs)]
        by_first = all(at < here.start for at in ours) or (between[0] and self._follow(ours, here))
        is_of_first = bool(theirs) and self._follow(theirs, here) and self._pauses_after(theirs)
        by_second = (between[1] and not is_of_first) or self._follow(theirs, there)
        return by_first and by_second and self._are_apart

    def _pauses_after(self, places: Sequence[int]) -> bool:
        """Whether a pause parts names from the second figure: they are then of the first, as in
        "4,978 were born in Gyeonggi and 2,926"."""
        there = self._there.start - self._start
        return _PAUSE.search(self._text, max(places) - self._start, there) is not None

    def _follow(self, places: Sequence[int], span: Span) -> bool:
        """Whether names stand behind a figure with no pause between."""
        if not all(span.end <= at for at in places):
            return False
        return not _PAUSE.search(self._text, span.end - self._start, min(places) - self._start)


def _are_outside(places: Sequence[int], first: Span, last: Span) -> bool:
    """Whether names stand all before two figures or all behind them."""
    return max(places) < first.start or min(places) >= last.end


def _digits_of(claim: Claim) -> int:
    return significant_digits(claim.quantity) if claim.quantity is not None else _RARE
