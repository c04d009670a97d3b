"""Home of the rounds that take accusations back, each by what acquits a figure.

`meant` is another time or measure that the sentence bears as well, `pairs` and `kin` are figures
and series told with it, `loosely_told` is a word not to be taken at its letter, `unnamed` a series
that no word names, `came_before` a move of an earlier step, `to_come` what holds now beside what is
fixed ahead, `runs_beside` the part a run stands beside, `not_out_yet` a month that nobody could
know of, `multiplied` the level of another measure that a multiple stands beside, `for_every` a
ratio told by the hundred, `by_the_text` what the text told before, `by_their_figures` the
figures that a run or rank is told of, `times_respectively` the times told in turn behind a list,
`told_on` how a figure goes on with what was told, `same_span` over what span it was told,
`steps_named` over how many seasons,
`windows_dated` the end of a window or the time before an aside, `other_forms` the same measure
counted otherwise, `other_fits` another series that its words lead to, `elided_parts` a quarter by
its ordinal alone, `beside_the_open` a part that nothing tells beside what is open, `elsewhere`
another place than the one that is named, `levels_told` the level that a move stands beside or a
verb of a title tells, `set_against_names` what has a name and is no time,
`shares_of_both` two parts that an "and" joins.
`taken_back` holds what comes first: readings as near as the one that a figure was held against.
"""

from verifier.judge.rounds.acquittals.as_well import (
    from_the_other_level,
    of_the_month_of_late,
    of_the_place_left_open,
)
from verifier.judge.rounds.acquittals.beside_the_open import without_parts_beside_the_open
from verifier.judge.rounds.acquittals.by_the_text import (
    at_the_annual_rate_told,
    of_a_sister_of_both,
    of_the_far_side_of_a_gap,
    of_the_print_moved_from,
)
from verifier.judge.rounds.acquittals.by_their_figures import of_the_figures_told_of
from verifier.judge.rounds.acquittals.came_before import of_moves_that_came_before
from verifier.judge.rounds.acquittals.elided_parts import of_the_part_named_alone
from verifier.judge.rounds.acquittals.elsewhere import without_those_elsewhere
from verifier.judge.rounds.acquittals.for_every import of_so_many_for_every
from verifier.judge.rounds.acquittals.kin import (
    of_a_move_and_its_level,
    of_the_figure_beside_them,
    of_the_level_it_led_to,
    of_the_level_that_moved,
    of_the_total_told,
)
from verifier.judge.rounds.acquittals.levels_told import (
    of_the_level_told_beside,
    of_the_time_since,
    of_what_their_verb_names,
)
from verifier.judge.rounds.acquittals.loosely_told import (
    of_levels_that_did_not_move,
    of_levels_that_opened_a_year,
    of_the_day_near,
    of_the_other_of_two,
    of_the_step_after,
    of_the_way_that_a_noun_tells,
)
from verifier.judge.rounds.acquittals.meant import (
    counted_by_others,
    of_the_base_meant,
    of_the_figure_they_crown,
    of_the_measure_told_on,
)
from verifier.judge.rounds.acquittals.multiplied import of_the_level_they_multiply
from verifier.judge.rounds.acquittals.not_out_yet import of_a_step_not_held, of_months_not_out
from verifier.judge.rounds.acquittals.other_fits import of_their_other_fit
from verifier.judge.rounds.acquittals.other_forms import of_the_other_form
from verifier.judge.rounds.acquittals.pairs import (
    of_each_of_both,
    of_pairs_told_alike,
    of_the_move_of_its_level,
    without_bases_in_turn,
    without_bases_of_the_open,
    without_exchanges_unnamed,
)
from verifier.judge.rounds.acquittals.runs_beside import of_the_part_beside_them
from verifier.judge.rounds.acquittals.same_span import of_the_span_told_before
from verifier.judge.rounds.acquittals.set_against_names import without_gaps_to_names
from verifier.judge.rounds.acquittals.shares_of_both import of_shares_of_both
from verifier.judge.rounds.acquittals.steps_named import of_steps_named
from verifier.judge.rounds.acquittals.taken_back import (
    of_the_newest_month,
    of_the_other_gap,
    of_what_is_named_otherwise,
    of_what_was_before,
)
from verifier.judge.rounds.acquittals.the_month_meant import of_the_month_meant
from verifier.judge.rounds.acquittals.times_respectively import of_times_told_in_turn
from verifier.judge.rounds.acquittals.to_come import (
    of_prices_by_the_year,
    of_records_of_now,
    of_times_that_come,
    of_what_holds_now,
)
from verifier.judge.rounds.acquittals.told_on import (
    of_falls_told_on,
    of_moves_joined_to_another,
    of_years_counted_from_now,
)
from verifier.judge.rounds.acquittals.unnamed import (
    without_records_of_the_open,
    without_what_fits_another,
    without_what_is_untold,
)
from verifier.judge.rounds.acquittals.windows_dated import (
    of_a_season_loosely_told,
    of_the_month_that_ends_it,
    of_the_time_before_an_aside,
)
from verifier.judge.rounds.arithmetic.gaps_accused import of_gaps_accused

FIRST_ACQUITTALS = (
    of_months_not_out,
    of_the_newest_month,
    of_what_is_named_otherwise,
    of_the_other_gap,
    of_what_was_before,
)
"""Of what is accused still, before anything is sought for figures that are open."""
ACQUITTALS = (
    of_a_step_not_held,
    of_the_base_meant,
    from_the_other_level,
    of_the_place_left_open,
    of_the_month_of_late,
    of_the_measure_told_on,
    of_the_level_they_multiply,
    of_so_many_for_every,
    of_the_month_that_ends_it,
    of_a_season_loosely_told,
    of_the_time_before_an_aside,
    of_steps_named,
    of_their_other_fit,
    of_the_other_form,
    of_the_part_named_alone,
    of_the_figure_they_crown,
    counted_by_others,
    of_the_move_of_its_level,
    of_the_level_told_beside,
    of_the_time_since,
    of_shares_of_both,
    of_what_their_verb_names,
    of_the_month_meant,
    of_pairs_told_alike,
    of_each_of_both,
    without_exchanges_unnamed,
    without_bases_in_turn,
    of_the_day_near,
    of_levels_that_opened_a_year,
    of_moves_that_came_before,
    of_the_other_of_two,
    of_the_step_after,
    of_levels_that_did_not_move,
    of_the_way_that_a_noun_tells,
    of_the_total_told,
    of_the_figure_beside_them,
    of_the_level_that_moved,
    of_a_move_and_its_level,
    of_falls_told_on,
    of_moves_joined_to_another,
    of_the_span_told_before,
    of_years_counted_from_now,
    of_the_level_it_led_to,
    of_gaps_accused,
    at_the_annual_rate_told,
    of_the_print_moved_from,
    of_a_sister_of_both,
    of_the_far_side_of_a_gap,
    of_what_holds_now,
    of_times_that_come,
    of_prices_by_the_year,
    of_records_of_now,
    of_the_part_beside_them,
    of_the_figures_told_of,
    of_times_told_in_turn,
    without_bases_of_the_open,  # after those that find what such a figure is of
    without_what_fits_another,  # beside it
    without_what_is_untold,  # beside it
    without_records_of_the_open,  # beside it, of records that it took for another's
    without_those_elsewhere,  # beside them
    without_gaps_to_names,  # beside them, of gaps that nothing above bears out
    without_parts_beside_the_open,  # beside it, of all that is open by now
)
"""Of what any round has accused, once nothing accuses any more."""
