"""Home of the rounds that take back what was borne out, each by what speaks against it.

`told_of_others` is a figure that its words tell of something else, `by_so_much` one that "by"
leads, `against_their_verb` two ends that their verb bears against each other,
`own_places` a place named right before a figure,
`told_nowhere` a part or place of which nothing tells, `off_their_dates` a time named by a figure,
`parted` figures of one construction given to two measures, `records_of_figures` a record of another
measure than the figure that it stands before, `own_rank` a place of another one than the figure
that it is told with, `ends_of_ranges` one end of a range that is wrong,
`at_each_time` one of the times told at which the figure was another,
`times_exchanged` and `bases_exchanged` two figures of which each is right at the time, or on the
basis, of the other, `changed_places` a level told with its change that was taken for the change.
"""

from verifier.judge.rounds.exchanges.bases_exchanged import with_bases_exchanged
from verifier.judge.rounds.exchanges.changed_places import with_swapped_kinds
from verifier.judge.rounds.exchanges.times_exchanged import with_times_exchanged
from verifier.judge.rounds.records.own_rank import of_the_figures_told_with
from verifier.judge.rounds.records.records_of_figures import without_records_of_others
from verifier.judge.rounds.withdrawals.against_their_verb import without_ends_against_their_verb
from verifier.judge.rounds.withdrawals.at_each_time import right_at_each_time
from verifier.judge.rounds.withdrawals.by_so_much import without_levels_told_by
from verifier.judge.rounds.withdrawals.ends_of_ranges import with_both_ends
from verifier.judge.rounds.withdrawals.off_their_dates import without_those_off_their_dates
from verifier.judge.rounds.withdrawals.own_places import without_those_of_another_place
from verifier.judge.rounds.withdrawals.parted import without_those_parted
from verifier.judge.rounds.withdrawals.told_nowhere import without_untold_parts
from verifier.judge.rounds.withdrawals.told_of_others import without_those_of_others

WITHDRAWALS = (
    without_those_of_others,
    without_ends_against_their_verb,  # of which two figures say that it is wrong
    without_levels_told_by,
    without_those_of_another_place,
    without_untold_parts,  # beside it, of what nothing near them tells
    without_those_off_their_dates,
    without_those_parted,  # what neither of them took back
    without_records_of_others,  # of figures that are right still
    of_the_figures_told_with,  # beside it, of places told in words
    with_both_ends,
    right_at_each_time,
    with_times_exchanged,  # of what is right still, at some time or other
    with_bases_exchanged,  # beside it, on some basis or other
    with_swapped_kinds,  # beside it: of levels that any round before took for moves
)
"""The rounds in their order."""
