"""Home of `Companions`: the figures that stand together in a sentence, or in a row of a table.

That one figure of a sentence is found in a sentence of the source says that the two sentences are
about one thing. What stands beside it there is then what the others of the article should be.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from verifier.consistency.printed import Printed, by_sentence, same_unit
from verifier.diagnose.misprints import significant_digits
from verifier.model.quantity import Fit
from verifier.sources.document import Told
from verifier.sources.numbers import CLOSE, one_number
from verifier.sources.odds import firmly_at_odds


@dataclass(frozen=True, slots=True)
class Companions:
    """The other figures of the sentence of each, by its identity."""

    mine: Mapping[int, Sequence[Printed]]
    theirs: Mapping[int, Sequence[Told]]
    told: Sequence[Told]
    fit: Callable[[Printed, Printed], Fit]

    @classmethod
    def of(
        cls,
        figures: Sequence[Printed],
        told: Sequence[Told],
        fit: Callable[[Printed, Printed], Fit],
    ) -> "Companions":
        """Those of the figures of an article, and of those of its sources; `fit` says how the
        number of a source meets a figure."""
        mine = {id(p): sentence for sentence in by_sentence(figures) for p in sentence}
        groups: dict[tuple[str, int, str], list[Told]] = {}
        for one in told:
            groups.setdefault((one.path, one.line, one.sentence), []).append(one)
        return cls(mine, {id(one): group for group in groups.values() for one in group}, told, fit)

    def of_the_source(self, figure: Printed, *, tells: bool = False) -> list[Told]:
        """The figures of the sources that stand beside one which agrees with another figure of the
        article's sentence, in text order; with `tells` none that stand beside the number itself."""
        found: dict[int, Told] = {}
        for mate in self.mine.get(id(figure), ()):
            if mate is not figure and not one_number(mate, figure):
                for told in self._agreeing(mate):
                    group = self.theirs.get(id(told), ())
                    if not tells or not any(_one_value(figure, one.printed) for one in group):
                        found |= {id(one): one for one in group if one is not told}
        return list(found.values())

    def _agreeing(self, mate: Printed) -> list[Told]:
        if significant_digits(mate.quantity) < _TELLING:
            return []
        return [
            told
            for told in self.told
            if same_unit(mate, told.printed)
            and self.fit(mate, told.printed) in CLOSE
            and not firmly_at_odds(mate, told.printed)
        ]


def _one_value(one: Printed, other: Printed) -> bool:
    return one.quantity.value == other.quantity.value


_TELLING = 2
"""Digits of a figure from which on it tells that two sentences are about one thing."""
