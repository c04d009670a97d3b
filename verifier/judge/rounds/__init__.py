"""The rounds: what the verdicts of an article say of each other, once each claim has its own.

A round looks at a whole `Sitting` and gives one verdict for each claim, in order, most of them as
they are. Within a round each claim is seen beside the verdicts that the round began with; the next
round sees those that it gave. What a verdict becomes depends on the order below.
"""

from collections.abc import Sequence
from typing import Protocol

from verifier.judge.rounds.beside import of_the_figures_beside
from verifier.judge.rounds.borne_out import as_borne_out
from verifier.judge.rounds.came_from import against_what_came
from verifier.judge.rounds.exchanges import (
    with_exchanges_in_turn,
    with_swapped_kinds,
    with_swapped_pairs,
    with_turned_ends,
)
from verifier.judge.rounds.figure_before import of_the_figures_before
from verifier.judge.rounds.home import at_home
from verifier.judge.rounds.kinds import of_another_kind
from verifier.judge.rounds.left_open import of_its_own_part, without_their_rivals
from verifier.judge.rounds.multiples import as_multiples
from verifier.judge.rounds.same_time import of_the_same_time
from verifier.judge.rounds.sharing import wrong_together
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Verdict


class Round(Protocol):
    """A look at all verdicts of an article together."""

    def __call__(self, sitting: Sitting, /) -> Sequence[Verdict]:
        """The verdict on each claim, in order, after the round."""


ROUNDS: tuple[Round, ...] = (
    # What a claim is about: settled before anything is held against its words.
    at_home,  # first, for a figure without a place is none that others could lean on
    as_borne_out,  # by figures that are right by themselves, before any is taken for another
    of_another_kind,  # of what is still open: points told as percent are no other measure or time
    # The time and the figure that a claim shares: only from neighbours that the rounds above found.
    of_the_same_time,  # gives open figures their time, of which the next rounds need the series
    wrong_together,  # what no right neighbour moved may be wrong as its neighbour is
    of_the_figures_before,  # after the times: a record is of the figure's, which must be right
    of_the_figures_beside,  # closer than those before, hence their word is the last
    # What falls or stays open for what the words leave out.
    without_their_rivals,  # opens what was accused above, before a multiple may bear it out
    as_multiples,  # of printed figures, which the rounds above have judged
    of_its_own_part,  # after the multiples: "half of it" may yet be one of the figure before
    against_what_came,  # of figures alone that nothing above could date
    # Pairs: last, for each figure must have been wrong where it stands.
    with_swapped_pairs,  # of one kind, the commonest
    with_swapped_kinds,  # of a figure and its change, unless a likelier pair has them
    with_exchanges_in_turn,  # of names told in turn, which needs no reading of the figures
    with_turned_ends,  # of one move, which are judged anew whatever the rounds above said
)
"""The rounds in their order, each with what puts it there."""
