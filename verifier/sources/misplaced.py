"""Home of `Misplaced`: right numbers of the right sentence of a source, told of something else.

A number that is found again agrees, unless the sentence it stands in gives it to another time or
to another item of a list, and has a second number for what the article tells.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verifier.consistency.interval import same_number
from verifier.consistency.printed import Printed
from verifier.sources.document import Told
from verifier.sources.formers import Formers, in_tables, pairs_among, told_as_present
from verifier.sources.lists import Items, columns_among, lists_among, named_otherwise
from verifier.sources.words import near

_OWN_PIECE = 0.8
"""Words that weigh so much stand in the figure's own part of the sentence."""


@dataclass(frozen=True, slots=True)
class Misplaced:
    """What stands beside the figures of an article, and beside those of its sources."""

    mine: Formers
    theirs: Formers
    lists: Mapping[int, Items]
    own: Mapping[int, Items]

    @classmethod
    def of(cls, figures: Sequence[Printed], sources: Sequence[Sequence[Told]]) -> "Misplaced":
        """Those of an article's figures and of the figures of each source, its tables too."""
        pairs: list[tuple[Printed, Printed]] = []
        lists: dict[int, Items] = {}
        for told in sources:
            prose = [one.printed for one in told if not one.row]
            pairs += [*pairs_among(prose), *in_tables(told)]
            lists |= {**lists_among(prose), **columns_among(told)}
        own = lists_among(figures)
        return cls(Formers.of(pairs_among(figures)), Formers.of(pairs), lists, own)

    def meant(self, figure: Printed, told: Printed) -> Printed | None:
        """The figure of a source that belongs where the article has the number of `told`: the
        present one for the former, the former for the present where the article has the two
        turned round, that of the item named. None where the article is right, or may be."""
        present = self.theirs.present.get(id(told))
        if present is not None and told_as_present(figure, self.mine, told):
            return present
        former, beside = self.theirs.former.get(id(told)), self.mine.present.get(id(figure))
        if former is not None and beside is not None:
            turned = same_number(beside.quantity, former.quantity)
            return former if turned and told_as_present(beside, self.mine, former) else None
        return self.of_the_item(figure, told)

    def of_the_item(self, figure: Printed, told: Printed) -> Printed | None:
        """The figure of the list around `told` that belongs to the item which the article names,
        where that is not the item of `told`."""
        return named_otherwise(told, self.lists.get(id(told), ()), self._item(figure))

    def present_of(self, figure: Printed, told: Printed) -> Printed | None:
        """The present figure of a former one whose number the article tells of the present's
        time."""
        present = self.theirs.present.get(id(told))
        if present is None or id(figure) in self.mine.present or not figure.asserted:
            return None
        timed = figure.moment == present.moment is not None and not figure.clause.time.inherited
        return present if timed else None

    def _item(self, figure: Printed) -> frozenset[str]:
        """The words that name the figure: those of its item in a list, else those near to it."""
        own = next((name for one, name in self.own.get(id(figure), ()) if one is figure), None)
        return frozenset(near(figure, _OWN_PIECE)) if own is None else own

    def names_item(self, figure: Printed, told: Printed) -> bool:
        """Whether the article names the item of the list to which a figure of a source belongs."""
        items = self.lists.get(id(told), ())
        words = frozenset(near(figure, _OWN_PIECE))
        return any(one is told and name <= words for one, name in items)

    def stand_alike(self, figure: Printed, told: Printed) -> bool:
        """Whether both texts tell a figure as a former one, or neither does."""
        return (id(figure) in self.mine.present) == (id(told) in self.theirs.present)

    def may_stand_for(self, figure: Printed, told: Printed) -> bool:
        """Whether a figure that the article tells as a former one is held against such a one, or
        against one of its own time."""
        one_time = figure.moment == told.moment is not None and not figure.clause.time.inherited
        return one_time or id(figure) not in self.mine.present or self.stand_alike(figure, told)

    def in_a_list(self, told: Printed) -> bool:
        """Whether a figure of a source is one of a list."""
        return id(told) in self.lists

    def are_one_pair(self, one: Printed, other: Printed) -> bool:
        """Whether two figures of the article are told as the present and the former one."""
        present = self.mine.present
        return present.get(id(one)) is other or present.get(id(other)) is one
