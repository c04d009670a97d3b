"""The rounds: what the verdicts of an article say of each other, once each claim has its own.

A round looks at a whole `Sitting` and gives one verdict for each claim, in order; the next sees it.
"""

from verifier.judge.rounds.acquittals import ACQUITTALS, FIRST_ACQUITTALS
from verifier.judge.rounds.arithmetic.by_the_day import averaged_by_the_day
from verifier.judge.rounds.arithmetic.gaps_beside import of_gaps_beside
from verifier.judge.rounds.arithmetic.made_of_levels import that_are_made_of_levels
from verifier.judge.rounds.arithmetic.means_near import of_means_near
from verifier.judge.rounds.arithmetic.misprinted_gaps import of_gaps_misprinted
from verifier.judge.rounds.arithmetic.misstated import MISSTATED
from verifier.judge.rounds.arithmetic.multiples import as_multiples
from verifier.judge.rounds.arithmetic.near_ratios import of_levels_near_them
from verifier.judge.rounds.arithmetic.off_a_norm import of_distances_off_a_norm
from verifier.judge.rounds.arithmetic.over_steps import averaged_over_steps
from verifier.judge.rounds.arithmetic.parts_of_those import of_those_told
from verifier.judge.rounds.arithmetic.per_step import by_the_step
from verifier.judge.rounds.arithmetic.printed_pairs import of_printed_pairs
from verifier.judge.rounds.arithmetic.printed_ratios import of_printed_ratios
from verifier.judge.rounds.arithmetic.rolling_means import of_rolling_means
from verifier.judge.rounds.arithmetic.same_times_averaged import of_same_times_averaged
from verifier.judge.rounds.arithmetic.shares_told import of_shares_told
from verifier.judge.rounds.arithmetic.sums_told import of_sums_told
from verifier.judge.rounds.borne_out import as_borne_out
from verifier.judge.rounds.comparisons_told import of_both_sides_told
from verifier.judge.rounds.counted import of_what_they_count
from verifier.judge.rounds.exchanges.changed_places import (
    with_exchanges_in_turn,
    with_swapped_kinds,
    with_swapped_pairs,
    with_turned_ends,
)
from verifier.judge.rounds.exchanges.crossed_names import with_names_crossed
from verifier.judge.rounds.exchanges.misprinted import with_misprints, with_misprints_afar
from verifier.judge.rounds.exchanges.printed_twice import of_figures_printed_twice
from verifier.judge.rounds.exchanges.turned_columns import with_columns_turned
from verifier.judge.rounds.going_on import that_go_on
from verifier.judge.rounds.kinds import of_another_kind
from verifier.judge.rounds.moves.apart_from_it import apart_from_the_one_before
from verifier.judge.rounds.moves.apposed_moves import of_moves_in_apposition
from verifier.judge.rounds.moves.averages_moved import of_averages_moved
from verifier.judge.rounds.moves.before_the_pandemic import since_before_the_pandemic
from verifier.judge.rounds.moves.by_for_to import of_rates_told_as_moves
from verifier.judge.rounds.moves.companions import beside_their_companions
from verifier.judge.rounds.moves.growth_of_moves import as_growth_of_moves
from verifier.judge.rounds.moves.moves_between import as_moves_between
from verifier.judge.rounds.moves.moves_from import as_moves_from
from verifier.judge.rounds.moves.moves_from_times import set_against_their_times
from verifier.judge.rounds.moves.moves_of_rates import of_moves_of_rates
from verifier.judge.rounds.moves.moves_of_stocks import as_moves_of_stocks
from verifier.judge.rounds.moves.moves_told_twice import of_moves_told_twice
from verifier.judge.rounds.moves.multiples_of_moves import as_multiples_of_moves
from verifier.judge.rounds.moves.of_their_level import of_the_level_they_are_told_on
from verifier.judge.rounds.moves.over_a_guess import of_growth_over_a_guess
from verifier.judge.rounds.moves.percent_for_points import of_points_told_in_percent
from verifier.judge.rounds.moves.pointing_back import as_told_of_it
from verifier.judge.rounds.moves.shares_moved import as_moves_of_shares
from verifier.judge.rounds.moves.shares_of_moves import as_shares_of_moves
from verifier.judge.rounds.moves.told_back import as_told_back
from verifier.judge.rounds.moves.two_times import of_two_times
from verifier.judge.rounds.moves.wrong_bases import with_wrong_bases
from verifier.judge.rounds.odds.by_figure import by_their_figure
from verifier.judge.rounds.odds.by_odds import by_the_odds
from verifier.judge.rounds.odds.by_words import by_words_beside
from verifier.judge.rounds.odds.likelier_gaps import of_likelier_gaps
from verifier.judge.rounds.odds.likelier_prints import of_likelier_prints
from verifier.judge.rounds.odds.likelier_rows import of_likelier_rows
from verifier.judge.rounds.odds.likelier_series import of_likelier_series
from verifier.judge.rounds.odds.likelier_shares import of_likelier_shares
from verifier.judge.rounds.odds.likelier_times import of_likelier_times
from verifier.judge.rounds.odds.misgivings import without_the_doubtful
from verifier.judge.rounds.odds.only_fits import of_their_only_fit
from verifier.judge.rounds.odds.weighed import as_of_another_series, as_weighed
from verifier.judge.rounds.of_another_scale import of_another_scale
from verifier.judge.rounds.once_more import at_first, once_more
from verifier.judge.rounds.other_tellings import of_other_tellings
from verifier.judge.rounds.prints.both_prints import of_both_prints_told
from verifier.judge.rounds.prints.called_first import called_the_first_print
from verifier.judge.rounds.prints.forecasts_along import along_forecasts
from verifier.judge.rounds.prints.foreseen_of_it import of_what_was_foreseen
from verifier.judge.rounds.prints.foretold import of_earlier_forecasts
from verifier.judge.rounds.prints.off_a_guess import of_distances_off_a_guess
from verifier.judge.rounds.prints.pairs_of_prints import of_pairs_of_prints
from verifier.judge.rounds.prints.people_expect import that_people_expect
from verifier.judge.rounds.prints.prints_in_turn import of_prints_told_in_turn
from verifier.judge.rounds.prints.prints_over_time import of_prints_over_time
from verifier.judge.rounds.prints.revised_likewise import as_revised_likewise
from verifier.judge.rounds.prints.revised_together import of_moves_revised_together
from verifier.judge.rounds.prints.turned_prints import of_turned_prints
from verifier.judge.rounds.prints.unrevised_bases import of_unrevised_bases
from verifier.judge.rounds.records.beside import of_levels_led_to, of_the_figures_beside
from verifier.judge.rounds.records.figure_before import of_the_figures_before
from verifier.judge.rounds.records.first_passed import of_marks_first_passed
from verifier.judge.rounds.records.near_rows import of_rows_near_them
from verifier.judge.rounds.records.nearer_marks import of_nearer_marks
from verifier.judge.rounds.records.opening import of_the_figures_to_come
from verifier.judge.rounds.records.own_rank import of_the_figure_ranked
from verifier.judge.rounds.records.ranked_roles import by_their_role
from verifier.judge.rounds.records.ranks_beside import of_ranks_beside
from verifier.judge.rounds.records.records_apposed import of_the_level_apposed
from verifier.judge.rounds.records.runs_of_places import RUNS
from verifier.judge.rounds.records.their_figures import of_their_own_figures
from verifier.judge.rounds.records.undated_peaks import of_undated_peaks
from verifier.judge.rounds.records.with_their_records import with_their_records
from verifier.judge.rounds.relations.order import RELATIONS
from verifier.judge.rounds.rounded_again import as_rounded_again
from verifier.judge.rounds.sequels_told import told_in_plain_sequels
from verifier.judge.rounds.sitting import Round
from verifier.judge.rounds.subjects.by_their_partner import told_by_their_partner
from verifier.judge.rounds.subjects.fitting_together import that_fit_together
from verifier.judge.rounds.subjects.home import at_home
from verifier.judge.rounds.subjects.in_apposition import of_places_in_apposition
from verifier.judge.rounds.subjects.in_order import in_the_order_of_names
from verifier.judge.rounds.subjects.in_parallel import in_parallel_lists
from verifier.judge.rounds.subjects.named_members import of_members_by_name
from verifier.judge.rounds.subjects.of_nations import of_the_nation
from verifier.judge.rounds.subjects.of_parts import of_its_parts
from verifier.judge.rounds.subjects.of_several import of_several_at_once
from verifier.judge.rounds.subjects.of_the_named import of_the_holder_beside, of_the_named
from verifier.judge.rounds.subjects.other_money import in_the_money_of_their_series
from verifier.judge.rounds.subjects.pointed_parts import of_the_part_pointed_at
from verifier.judge.rounds.subjects.told_there import of_the_one_pointed_at
from verifier.judge.rounds.subjects.unit_before import in_the_unit_before
from verifier.judge.rounds.times import STRETCHES
from verifier.judge.rounds.times.bare_years import in_the_same_part
from verifier.judge.rounds.times.bases_along import of_bases_along
from verifier.judge.rounds.times.basis_beside import of_the_basis_beside
from verifier.judge.rounds.times.came_from import against_what_came
from verifier.judge.rounds.times.in_their_window import in_their_window
from verifier.judge.rounds.times.other_basis import on_the_other_basis
from verifier.judge.rounds.times.same_time import of_the_same_time
from verifier.judge.rounds.times.set_against_them import of_what_they_are_set_against
from verifier.judge.rounds.times.sharing import wrong_together
from verifier.judge.rounds.times.slipped_steps import of_slipped_steps
from verifier.judge.rounds.times.steps_before import of_a_step_before
from verifier.judge.rounds.times.steps_within import of_a_step_within
from verifier.judge.rounds.withdrawals.by_chance import without_chance_fits
from verifier.judge.rounds.withdrawals.left_open import without_their_rivals
from verifier.judge.rounds.withdrawals.left_the_wrong_way import without_those_left_the_wrong_way
from verifier.judge.rounds.withdrawals.named_apart import without_those_named_apart
from verifier.judge.rounds.withdrawals.named_in_full import of_what_is_named_in_full
from verifier.judge.rounds.withdrawals.order import WITHDRAWALS
from verifier.judge.rounds.withdrawals.other_ages import without_those_of_other_ages

_FIRST: tuple[Round, ...] = (
    in_their_window,  # before a figure of the first days is held against a month in full
    at_home,  # then: figures that find their place here bear out others in the next round
    of_the_part_pointed_at,  # before a whole taken for its part is held against anything
    of_the_one_pointed_at,  # beside it, of all else
    of_nearer_marks,  # before a figure beside them is held against the same measure
    in_the_unit_before,  # whose units bear out others too
    of_the_nation,  # whose place the figure before them tells
    on_the_other_basis,  # beside it, of accused ones
    as_borne_out,  # while all that is right is right by itself
    of_moves_told_twice,  # what a lifted doubt accused of another series than its other telling
    of_the_named,  # what a lifted doubt accused of another firm's figure
    averaged_over_steps,  # before their last step is held against anything
    of_another_kind,  # before an open figure is given another time that it fits by chance
    as_moves_of_stocks,  # before by its size it is taken for that of another series
    of_the_figure_ranked,  # once that figure is right
    in_the_order_of_names,  # before a figure of a list is taken for that of another name
    by_their_role,  # before a rank of the wrong side of trade is held against anything
    told_by_their_partner,  # before figures that go on about the same trade
    by_their_figure,  # while nothing has moved a figure to another time
    # The time and the figure that a claim shares with its neighbours.
    of_the_same_time,  # a right neighbour moves a figure, before a wrong one accuses it
    wrong_together,  # what no right neighbour moved
    of_the_figures_before,  # after the times, for only a right figure may have a record
    of_the_figures_beside,  # takes up the records that those before left open
    of_the_figures_to_come,  # what is left without a series where a text begins
    in_parallel_lists,  # before one of a list is taken for what the figure beside it is of
    that_go_on,  # what is open still, beside all that is right
    along_forecasts,  # of other places than what is right is of
    of_its_parts,  # of what has been found by now
    of_places_in_apposition,  # of figures that the rounds above may have found
    by_words_beside,  # what nothing above has found, by what all that is right is of
    # What the words leave out.
    without_their_rivals,  # opens places that the figures beside them accused
    apart_from_the_one_before,  # opens what was held against another time
    in_the_same_part,  # of what is right by now, before another time is tried on it
    since_before_the_pandemic,  # before another time is tried on what it leaves open
    of_undated_peaks,  # of what the rounds above have given a series
    as_revised_likewise,  # before a move from print to print is held against the time before
    of_prints_told_in_turn,  # beside them: what is open still
    of_prints_over_time,  # beside them: of prints that the round before has found, too
    of_earlier_forecasts,  # of which the later one is right by now
    of_other_tellings,  # what else a series had: before a multiple is told of what is right so
    of_rolling_means,  # beside it, of means
    of_averages_moved,  # beside it, of averages that are right by now
    of_moves_revised_together,  # of what is right by now
    as_moves_from,  # what the figure printed behind it puts right
    as_moves_between,  # beside them: the two figures before it
    as_shares_of_moves,  # before what is of a move is told of its level
    as_growth_of_moves,  # beside them
    of_growth_over_a_guess,
    as_multiples_of_moves,  # beside them, of moves at another time
    as_multiples,  # takes up what is still open
    of_printed_pairs,  # beside them, of the same kind
    by_the_step,  # beside them: of totals that are right by now
    averaged_by_the_day,  # beside them, of the same totals
    as_moves_of_shares,  # of shares that are right by now
    as_told_back,  # of levels that are right by now
    of_points_told_in_percent,  # of pairs that are right by now
    of_rates_told_as_moves,  # beside them, of pairs that are right by now
    against_what_came,  # accuses figures that nothing above could date
    as_told_of_it,  # accuses what nothing above could bear out
    beside_their_companions,  # accuses what is open still, beside all that is right
    told_in_plain_sequels,  # beside them, of the sentence before
    in_the_money_of_their_series,  # accuses what is right but for its money
    that_fit_together,  # before two of them are taken for halves of an exchange
    # Pairs that changed places: last, for both must have been wrong where they stand.
    with_swapped_pairs,  # of one kind: the likeliest
    with_columns_turned,  # takes back what line after line shows to be a head read wrongly
    with_swapped_kinds,  # of a figure and its change
    with_exchanges_in_turn,  # by their names alone, whatever the figures were read for
    with_turned_ends,  # by their verb alone
    of_what_they_count,  # once all that counts wrongly has been accused
    without_those_named_apart,  # of what all rounds above have borne out
    without_those_of_other_ages,
    of_the_basis_beside,  # of what is right by now
    of_what_is_named_in_full,  # beside them, of what it left
    of_moves_in_apposition,  # the same of a move behind a level
    without_those_left_the_wrong_way,  # beside them, of levels that are right by now
    # Last of all, when everything that there is to accuse has been accused.
    without_the_doubtful,
    *FIRST_ACQUITTALS,  # of what is accused still
    of_both_prints_told,  # of which the later one is right by now
    of_pairs_of_prints,  # beside it: of which neither need be
    of_turned_prints,  # beside it: of what it found in no order that was told
    of_unrevised_bases,  # says of what it left accused where the figure is from
)
_LATE: tuple[Round, ...] = (
    by_the_odds,  # what nothing above has found or accused; it keeps no accusation up
    of_their_own_figures,  # once all that can be is of a series
    that_people_expect,  # beside it: of series of expectations alone
    of_what_was_foreseen,  # beside it: of series of forecasts
    of_distances_off_a_norm,  # beside them: of a measure and its norm
    of_same_times_averaged,  # beside it: of a norm that is made of the measure itself
    of_distances_off_a_guess,  # beside it: of both, whatever the figure was taken for
    of_likelier_times,  # what is open still, by a time that no single sign above settled
    *STRETCHES,  # beside it
    of_bases_along,  # of figures whose time the two before it have found
    of_a_step_within,  # beside them
    of_another_scale,  # what no series has had as it stands
    with_wrong_bases,  # beside it: of changes
    with_misprints,  # beside it: of the series near a figure
    with_their_records,  # before a record of theirs is held against anything else
    of_rows_near_them,  # beside it: of records and runs
    of_marks_first_passed,  # beside them
    of_levels_near_them,  # beside them: of two series near it, or of two times
    of_printed_ratios,  # beside them: of what the figures printed there make
    of_ranks_beside,  # beside them: of levels that are right by now
    of_several_at_once,  # of what any round above took for the figure of one of them
    with_names_crossed,  # of what any round above took for the figure of the other
    of_shares_told,  # of parts and wholes that are right by now
    that_are_made_of_levels,  # beside them
    of_sums_told,  # which the round above may have found
    of_gaps_beside,  # of levels that are right by now
    of_gaps_misprinted,  # what the round above left open
    of_means_near,  # beside them, of series near it at any time
    of_a_step_before,  # beside them
    of_their_only_fit,  # what nothing above has found or accused
    of_shares_told,  # once more, of what the rounds since have found
    of_what_they_are_set_against,  # beside all that is right, however late it was found
    of_two_times,  # beside them
    of_slipped_steps,  # what nothing above has borne out
    of_the_level_apposed,  # beside it, of records
    of_both_sides_told,  # beside it, of comparisons in words
    set_against_their_times,  # beside it: of levels that any round above may have found
    of_moves_of_rates,  # beside it: of rates that any round above may have found
    of_figures_printed_twice,  # of what any round above gave to the series of the one beside it
    as_weighed,  # by all that stands around a figure, when nothing there changes any more
    of_likelier_series,  # what nothing above has borne out or accused
    of_likelier_rows,  # beside them, of records and runs
    of_likelier_prints,  # beside them, as they were printed before
    of_likelier_shares,  # beside them, as parts of what is told
    of_likelier_gaps,  # beside them, between two of them
    of_members_by_name,  # what nothing above has borne out, beside all that is right
)
ROUNDS = (
    *_FIRST,
    *map(at_first, _LATE),
    *map(once_more, _LATE),  # beside the figures that the last of them have found
    of_levels_led_to,  # beside levels that any round above has borne out
    of_the_level_they_are_told_on,  # of what any round above has borne out
    of_those_told,  # beside it
    as_rounded_again,  # beside it, of the figure before
    of_rates_told_as_moves,  # once more, of what any round above has borne out
    called_the_first_print,  # of what any round above has borne out in some print
    with_misprints_afar,  # of what nothing above has found
    *MISSTATED,  # beside it, of what right figures near by do not make
    *RUNS,  # beside them, of runs and of places held so long
    of_the_holder_beside,  # of what is right by now
    *WITHDRAWALS,  # take back what any round above has borne out
    *ACQUITTALS,  # take back what any round above has accused
    *RELATIONS,  # what is open still though names tell how it is reckoned
    as_of_another_series,  # of what nothing above has borne out by that one
    without_chance_fits,  # once all is borne out that can be
)
