"""Home of `Search`: one article's figures looked for in its sources."""

from collections.abc import Sequence

from verifier.consistency.printed import Printed
from verifier.consistency.sameness import lone_area
from verifier.diagnose.misprints import significant_digits
from verifier.model.article import Article
from verifier.model.quantity import Fit
from verifier.model.source import SourceNote, SourceResult
from verifier.settings import Settings
from verifier.sources.alike import (
    Ground,
    may_accuse,
    names_in,
    narrowed,
    place_of,
    slipped,
    surely_alike,
    title_words,
)
from verifier.sources.companions import Companions
from verifier.sources.document import Source, Told
from verifier.sources.misplaced import Misplaced
from verifier.sources.numbers import (
    CLOSE,
    comparable,
    exchanged_in,
    fit_of,
    near_enough,
    one_number,
    same_digits,
)
from verifier.sources.odds import (
    firmly_at_odds,
    may_be_meant,
    measures_differ,
    measures_of,
    operations_go_together,
    stand_differently,
    times_differ,
    turned_round,
)
from verifier.sources.words import Near, Words, near

_LINKED = 1.0
"""So much must the words tell that a figure of few digits has in common with its like."""
_ALIKE = 0.5
"""So much of the words of the less wordy sentence must be shared where the source differs."""
_ALIKE_BY_A_SLIP = 0.3
"""The same where a slip of the fingers turns the one number into the other."""
_CLEARLY = 1.25
"""By so much must a figure be more alike than the next one with another number."""
_DISTINCT = 3
"""Digits from which on a number is found again by itself."""
_TELLING = 2
"""Digits from which on a number that is found says that the source is about the same things."""
_OPENING_BLOCKS = 3
_MOST_LIKELY = 12
"""So many figures of the sources are looked at closely for each of the article's."""


class Search:
    """The figures of an article and those of its sources, read once for all questions."""

    def __init__(
        self,
        article: Article,
        figures: Sequence[Printed],
        sources: Sequence[Source],
        settings: Settings,
    ) -> None:
        self.figures = figures
        self._settings = settings
        self._told = [one for source in sources for one in source.figures]
        everything = [*figures, *(one.printed for one in self._told)]
        self._words = Words.of(everything)
        self._tellers: dict[int, list[Printed]] = {}
        self._near: dict[int, Near] = {id(p): near(p) for p in everything}
        self._measures = frozenset().union(*(measures_of(one.printed) for one in self._told))
        self._ground = Ground(
            "\n".join(source.article.text for source in sources),
            frozenset().union(*(title_words(source.article) for source in sources)),
            place_of(one.printed for one in self._told),
            lone_area(everything),
        )
        self._misplaced = Misplaced.of(figures, [source.figures for source in sources])
        self._companions = Companions.of(figures, self._told, self._fit)
        akin = [source for source in sources if self._is_akin(article, source)]
        self._told_by_akin = [one for source in akin for one in source.figures]

    def note(self, figure: Printed) -> SourceNote:
        """What the sources say of one figure."""
        same = [one for one in self._told if self._fit(figure, one.printed) in CLOSE]
        may_be = [one for one in same if not self._at_odds(figure, one.printed)]
        plain = self._plainly(figure, may_be)
        meant = {id(one): self._meant(figure, one) for one in plain}
        if found := self._found(figure, [one for one in plain if meant[id(one)] is None]):
            return found.note(SourceResult.AGREES)
        if rival := self._rival(figure):
            return rival.note(SourceResult.DIFFERS)
        if (found := self._found(figure, plain)) and (other := meant[id(found)]):
            return other.note(SourceResult.DIFFERS)
        if other := self._of_the_item(figure, [one for one in same if one not in may_be]):
            return other.note(SourceResult.DIFFERS)
        if other := self._slip_beside(figure):
            return other.note(SourceResult.DIFFERS)
        if found := self._found_together(figure, may_be):
            return found.note(SourceResult.AGREES)
        distinct = significant_digits(figure.quantity) >= _DISTINCT
        if found := self._found(figure, may_be if distinct else self._loosely_met(figure)):
            return found.note(SourceResult.AGREES)
        return SourceNote(SourceResult.ABSENT)

    def _fit(self, figure: Printed, told: Printed) -> Fit:
        pair = comparable(figure, told)
        return Fit.NONE if pair is None else fit_of(*pair, self._settings)

    def _at_odds(self, figure: Printed, told: Printed) -> bool:
        """Whether the texts say outright that the two are of different things; the part is settled
        where the article names the very item of a list that the source gives the figure to."""
        if not firmly_at_odds(figure, told):
            return False
        apart = times_differ(figure, told) or turned_round(figure, told)
        return apart or not self._misplaced.names_item(figure, told)

    def _plainly(self, figure: Printed, among: Sequence[Told]) -> list[Told]:
        """Those whose measure, operation and standing do not seem to be different either; a measure
        has another name only where the sources use the article's name for something else."""
        return [
            one
            for one in among
            if operations_go_together(figure, one.printed)
            and not (measures_differ(figure, one.printed) and figure.indicator in self._measures)
            and (
                not stand_differently(figure, one.printed)
                or self._fit(figure, one.printed) is Fit.EXACT
            )
        ]

    def _loosely_met(self, figure: Printed) -> list[Told]:
        """Those surely alike that the figure cuts off, rounds coarsely or stays far from."""
        return [
            one
            for one in self._told
            if self._fit(figure, one.printed) is not Fit.NONE
            and not turned_round(figure, one.printed)
            and near_enough(figure, one.printed)
            and surely_alike(figure, one.printed, self._ground)
        ]

    def _shared(self, one: Printed, other: Printed) -> float:
        return self._words.shared(self._near[id(one)], self._near[id(other)])

    def _likeness(self, one: Printed, other: Printed) -> float:
        return self._words.likeness(self._near[id(one)], self._near[id(other)])

    def _found(self, figure: Printed, among: Sequence[Told]) -> Told | None:
        """The most alike of those that agree, where measure, words or digits tie them together."""
        best = max(among, key=lambda one: self._shared(figure, one.printed), default=None)
        if best is None or self._tied(figure, best.printed):
            return best
        return best if self._shared(figure, best.printed) >= _LINKED else None

    def _tied(self, figure: Printed, told: Printed) -> bool:
        """Whether measure or digits make the two one."""
        measure = figure.indicator is not None and figure.indicator == told.indicator
        return measure or self._by_digits(figure, told)

    def _by_digits(self, figure: Printed, told: Printed) -> bool:
        """Whether the numbers are one by so many digits of both that no words need say so."""
        both = (figure.quantity, told.quantity)
        plain = self._fit(figure, told) in (Fit.EXACT, Fit.ROUNDED)
        return plain and min(map(significant_digits, both)) >= _DISTINCT

    def _rival(self, figure: Printed) -> Told | None:
        """The one figure of the sources that is surely of the same thing with another number."""
        likely = sorted(
            (
                (self._likeness(figure, one.printed), -place)
                for place, one in enumerate(self._told_by_akin)
                if near_enough(figure, one.printed)
            ),
            reverse=True,
        )
        alike = [
            (likeness, one)
            for likeness, place in likely[:_MOST_LIKELY]
            if surely_alike(figure, (one := self._told_by_akin[-place]).printed, self._ground)
            and self._misplaced.may_stand_for(figure, one.printed)
            and not self._is_accounted_for(one.printed, figure)
        ]
        likeness, best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        if best is None or self._shared(figure, best.printed) < _LINKED:
            return self._slip(figure, [self._told_by_akin[-place] for _, place in likely])
        if likeness < (_ALIKE_BY_A_SLIP if same_digits(figure, best.printed) else _ALIKE):
            return None
        others = [near for near, one in alike if not one_number(one.printed, best.printed)]
        if any(near * _CLEARLY > likeness for near in others):
            return None
        meets = self._fit(figure, best.printed) is not Fit.NONE
        return None if meets and not turned_round(figure, best.printed) else best

    def _meant(self, figure: Printed, told: Told) -> Told | None:
        """The figure of a source that stands beside `told`, in its sentence, for what the article
        tells; None where the number of `told` is in its place, or may be."""
        meant = self._misplaced.meant(figure, told.printed)
        if meant is None or self._fit(figure, meant) is not Fit.NONE:
            return None
        listed = self._misplaced.in_a_list(told.printed)
        linked = max(self._shared(figure, one) for one in (told.printed, *([meant] * listed)))
        if linked < _LINKED or not may_accuse(figure, self._ground):
            return None
        sure = listed or self._by_digits(figure, told.printed)
        if not sure and narrowed(figure, told.printed, self._ground):
            return None
        if self._is_accounted_for(meant, figure):
            return None
        return next((one for one in self._told_by_akin if one.printed is meant), None)

    def _of_the_item(self, figure: Printed, odd: Sequence[Told]) -> Told | None:
        """The figure of the item that the article names, where its number is another item's."""
        for told in odd:
            meant = self._misplaced.of_the_item(figure, told.printed)
            if meant is None and self._tied(figure, told.printed):
                meant = self._misplaced.present_of(figure, told.printed)
                meant = meant if meant and self._shared(figure, meant) >= _LINKED else None
            if meant is None or self._fit(figure, meant) is not Fit.NONE:
                continue
            sure = may_be_meant(figure, meant) and may_accuse(figure, self._ground)
            if sure and not self._is_accounted_for(meant, figure):
                return next((one for one in self._told_by_akin if one.printed is meant), None)
        return None

    def _slip_beside(self, figure: Printed) -> Told | None:
        """The one figure beside a companion, in the source, with two digits exchanged."""
        slips = [
            one
            for one in self._companions.of_the_source(figure, tells=True)
            if exchanged_in(figure, one.printed)
            and (not one.row or significant_digits(figure.quantity) >= _DISTINCT)
            and may_be_meant(figure, one.printed)
            and not self._is_accounted_for(one.printed, figure)
        ]
        sure = len({one.printed.quantity.value for one in slips}) == 1
        return slips[0] if sure and may_accuse(figure, self._ground) else None

    def _found_together(self, figure: Printed, may_be: Sequence[Told]) -> Told | None:
        """One beside one that agrees with another figure of the article's sentence."""
        if significant_digits(figure.quantity) < _TELLING:
            return None
        beside = {id(one) for one in self._companions.of_the_source(figure)}
        return next((one for one in may_be if id(one) in beside), None)

    def _slip(self, figure: Printed, likely: Sequence[Told]) -> Told | None:
        """The one figure of the sources of which the figure is a slip among the same words."""
        slips = [
            one
            for one in likely
            if slipped(figure, one.printed, self._ground)
            and self._likeness(figure, one.printed) >= _ALIKE_BY_A_SLIP
            and self._shared(figure, one.printed) >= _LINKED
            and self._misplaced.stand_alike(figure, one.printed)
            and not self._is_accounted_for(one.printed, figure)
        ]
        return slips[0] if len(slips) == 1 else None

    def _is_accounted_for(self, told: Printed, figure: Printed) -> bool:
        """Whether another figure of the article tells what this one of a source does; a headline
        and the text below it do not stand in for each other."""
        if id(told) not in self._tellers:
            self._tellers[id(told)] = [
                other
                for other in self.figures
                if self._fit(other, told) in CLOSE
                and not firmly_at_odds(other, told)
                and self._shared(other, told) >= _LINKED
            ]
        tellers = self._tellers[id(told)]
        return any(
            o is not figure
            and o.in_title == figure.in_title
            and self._misplaced.of_the_item(o, told) is None
            and not self._misplaced.are_one_pair(o, figure)
            for o in tellers
        )

    def _is_akin(self, article: Article, source: Source) -> bool:
        """Whether the article is about what the source is about: it names somebody or something
        that the source opens with, or has a figure of it."""
        blocks = source.article.blocks[:_OPENING_BLOCKS]
        opening = "\n".join(block.span.of(source.article.text) for block in blocks)
        if any(name in article.text for name in names_in(opening)):
            return True
        for figure in self.figures:
            same = [one for one in source.figures if self._fit(figure, one.printed) in CLOSE]
            may_be = [one for one in same if not firmly_at_odds(figure, one.printed)]
            if significant_digits(figure.quantity) >= _TELLING and self._plainly(figure, may_be):
                return True
        return False
