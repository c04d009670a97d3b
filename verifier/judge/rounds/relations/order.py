"""Home of the order of the rounds that go by the names of members."""

from verifier.judge.rounds.relations.by_name import of_relations_named
from verifier.judge.rounds.relations.from_levels import of_moves_from_levels
from verifier.judge.rounds.relations.in_order import of_members_in_order
from verifier.judge.rounds.relations.own_levels import of_levels_behind_names
from verifier.judge.rounds.sitting import Round

RELATIONS: tuple[Round, ...] = (
    of_levels_behind_names,  # before the figures that they bear out
    of_relations_named,
    of_moves_from_levels,  # beside them
    of_members_in_order,  # beside them, of comparisons in words
)
