"""Home of the order of the rounds that accuse what right figures near by do not make."""

from verifier.judge.rounds.arithmetic.heads_misstated import of_heads_misstated
from verifier.judge.rounds.arithmetic.ratios_misstated import of_ratios_misstated
from verifier.judge.rounds.arithmetic.shares_misstated import of_shares_misstated
from verifier.judge.rounds.arithmetic.steps_misstated import of_steps_misstated
from verifier.judge.rounds.sitting import Round
from verifier.judge.rounds.subjects.targets_told import that_are_targets

MISSTATED: tuple[Round, ...] = (
    of_steps_misstated,
    of_heads_misstated,
    of_ratios_misstated,
    of_shares_misstated,
    that_are_targets,  # of the measures that are right by now
)
"""Of totals told by the day or the head, of multiples and of shares; then targets."""
